import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestAssignment } from '../../../src/match/name/assignment.ts';

const alone = 50;

/** The oracle: every way to pair, one row after the other. */
function leastByTrying(costs: readonly (readonly (number | undefined)[])[]): number {
  const visit = (row: number, taken: ReadonlySet<number>): number => {
    const line = costs[row];
    if (line === undefined) return 0;
    let best = alone + visit(row + 1, taken);
    line.forEach((cost, column) => {
      if (cost === undefined || taken.has(column)) return;
      best = Math.min(best, cost + visit(row + 1, new Set([...taken, column])));
    });
    return best;
  };
  return visit(0, new Set());
}

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.option(fc.integer({ min: -3, max: 60 }), { nil: undefined }), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows, maxLength: rows },
    ),
  );

describe('cheapestAssignment', () => {
  it('costs as little as trying every way, and uses no column twice', () => {
    fc.assert(
      fc.property(matrix, (costs) => {
        const columns = costs[0]?.length ?? 0;
        const partners = cheapestAssignment(costs.length, columns, alone, (r, c) => costs[r]?.[c]);
        const used = partners.filter((column) => column !== undefined);
        expect(new Set(used).size).toBe(used.length);
        const total = partners.reduce<number>((sum, column, row) => {
          const cost = column === undefined ? alone : costs[row]?.[column];
          expect(cost).toBeDefined();
          return sum + (cost ?? 0);
        }, 0);
        expect(total).toBe(leastByTrying(costs));
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no longer where everything can pair at one price', () => {
    const partners = cheapestAssignment(64, 64, alone, () => 6);
    expect(new Set(partners).size).toBe(64);
  });
});
