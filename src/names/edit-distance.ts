// Optimal string alignment distance: insert, delete, substitute, and swap two neighbours, each 1.
// The matrix is kept as three rows that slide down (the one before last is needed for the swap):
//
//          t  r  e  v  i  n  o
//       0  1  2  3  …
//    t  1  0  1  2  …             beforeLast
//    r  2  1  0  1  …             last
//    i  3  2  1  1  …             current
//
// Names are short and almost always far apart, so the work is bounded by `limit`: cells outside the
// band |row - column| <= limit are never filled, and a row without any cell <= limit ends it.
// Damerau 1964, Levenshtein 1966; banding after Ukkonen 1985.

/** Longest word that is compared letter by letter; longer ones are equal or they are not. */
export const wordLengthMax = 64;

let beforeLast = new Uint8Array(wordLengthMax + 2);
let last = new Uint8Array(wordLengthMax + 2);
let current = new Uint8Array(wordLengthMax + 2);

/**
 * The distance of `a` and `b` in UTF-16 units, or `limit + 1` if it is larger than `limit`.
 * Words over `wordLengthMax` are at distance 0 (equal) or `limit + 1`. Symmetric.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const tooFar = limit + 1;
  const rows = a.length;
  const columns = b.length;
  if (Math.abs(rows - columns) > limit) return tooFar;
  if (rows > wordLengthMax || columns > wordLengthMax) return tooFar;
  for (let column = 0; column <= columns; column++) last[column] = column;
  for (let row = 1; row <= rows; row++) {
    if (fillRow(a, b, row, limit) > limit) return tooFar;
    const spare = beforeLast;
    beforeLast = last;
    last = current;
    current = spare;
  }
  const distance = last[columns] as number;
  return distance > limit ? tooFar : distance;
}

/** Fills `current` for one row within the band and returns its least cell. */
function fillRow(a: string, b: string, row: number, limit: number): number {
  const from = Math.max(1, row - limit);
  const to = Math.min(b.length, row + limit);
  const letter = a.charCodeAt(row - 1);
  const letterBefore = row > 1 ? a.charCodeAt(row - 2) : -1;
  current[from - 1] = from === 1 ? row : limit + 1;
  let least = current[from - 1] as number;
  for (let column = from; column <= to; column++) {
    const other = b.charCodeAt(column - 1);
    let cell = (last[column - 1] as number) + (letter === other ? 0 : 1);
    const deleted = column < row + limit ? (last[column] as number) + 1 : limit + 1;
    if (deleted < cell) cell = deleted;
    const inserted = (current[column - 1] as number) + 1;
    if (inserted < cell) cell = inserted;
    if (column > 1 && letterBefore === other && letter === b.charCodeAt(column - 2)) {
      const swapped = (beforeLast[column - 2] as number) + 1;
      if (swapped < cell) cell = swapped;
    }
    current[column] = cell;
    if (cell < least) least = cell;
  }
  if (to < b.length) current[to + 1] = limit + 1;
  return least;
}
