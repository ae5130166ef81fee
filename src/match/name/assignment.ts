// The least costly way to pair rows with columns, each at most once, where only some may pair and a
// row that stays alone has its price too. The Hungarian algorithm with potentials: rows are added one by
// one and each takes the shortest augmenting path, in rows x rows x columns steps however the costs
// lie. Trying all ways would be exponential: ten initials against ten names of that letter have
// millions. Kuhn 1955; Jonker and Volgenant 1987 for the form with shortest paths.

/**
 * The column of each row, or undefined where it stays alone at the price of `alone`. `costOf` gives
 * undefined where the two cannot pair. Integers under 1e12, so that sums are exact.
 */
export function cheapestAssignment(
  rows: number,
  columns: number,
  alone: number,
  costOf: (row: number, column: number) => number | undefined,
): readonly (number | undefined)[] {
  // Enough columns that every row can stay alone; row and column 0 are the start of each path.
  const width = columns + rows;
  const cost = (row: number, column: number): number =>
    (column <= columns ? costOf(row - 1, column - 1) : undefined) ?? alone;
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  const rowOfColumn = new Int32Array(width + 1);
  for (let row = 1; row <= rows; row++) {
    rowOfColumn[0] = row;
    const end = growTree({ cost, width, rowPotential, columnPotential, rowOfColumn });
    for (let at = end.column; at !== 0; ) {
      const before = end.cameFrom[at] as number;
      rowOfColumn[at] = rowOfColumn[before] as number;
      at = before;
    }
  }
  const partners = new Array<number | undefined>(rows).fill(undefined);
  for (let column = 1; column <= columns; column++) {
    const row = rowOfColumn[column] as number;
    if (row !== 0 && costOf(row - 1, column - 1) !== undefined) partners[row - 1] = column - 1;
  }
  return partners;
}

interface Matrix {
  readonly cost: (row: number, column: number) => number;
  readonly width: number;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  /** 0 where the column is free. */
  readonly rowOfColumn: Int32Array;
}

/** From column 0 to the nearest free column; `cameFrom` is the way back. */
function growTree(matrix: Matrix): { readonly column: number; readonly cameFrom: Int32Array } {
  const { cost, width, rowPotential, columnPotential, rowOfColumn } = matrix;
  const distance = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(width + 1);
  const inTree = new Uint8Array(width + 1);
  let column = 0;
  while (rowOfColumn[column] !== 0) {
    inTree[column] = 1;
    const row = rowOfColumn[column] as number;
    let nearest = 0;
    let step = Number.POSITIVE_INFINITY;
    for (let next = 1; next <= width; next++) {
      if (inTree[next] === 1) continue;
      const reduced =
        cost(row, next) - (rowPotential[row] as number) - (columnPotential[next] as number);
      if (reduced < (distance[next] as number)) {
        distance[next] = reduced;
        cameFrom[next] = column;
      }
      if ((distance[next] as number) < step) {
        step = distance[next] as number;
        nearest = next;
      }
    }
    for (let other = 0; other <= width; other++) {
      if (inTree[other] === 1) {
        const owner = rowOfColumn[other] as number;
        rowPotential[owner] = (rowPotential[owner] as number) + step;
        columnPotential[other] = (columnPotential[other] as number) - step;
      } else distance[other] = (distance[other] as number) - step;
    }
    column = nearest;
  }
  return { column, cameFrom };
}
