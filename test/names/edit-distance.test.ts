import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, wordLengthMax } from '../../src/names/edit-distance.ts';

/** The definition, cell by cell, without bands or limits: the oracle. */
function naiveDistance(a: string, b: string): number {
  const cells: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    cells.push(row);
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) {
        row.push(i + j);
        continue;
      }
      const above = cells[i - 1] as number[];
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cell = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cell = Math.min(cell, (cells[i - 2] as number[])[j - 2]! + 1);
      }
      row.push(cell);
    }
  }
  return (cells[a.length] as number[])[b.length] as number;
}

describe('editDistance', () => {
  const cases: readonly [string, string, number][] = [
    ['lopez', 'lopez', 0],
    ['lopez', 'lopes', 1],
    ['trevino', 'trevion', 1],
    ['guzman', 'gusmaan', 2],
    ['', 'ab', 2],
    ['garcia', 'hernandez', 3],
  ];
  it.each(cases)('%s %s', (a, b, expected) => {
    expect(editDistance(a, b, 2)).toBe(expected);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 });

  it('agrees with the definition up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(naiveDistance(a, b), limit + 1));
      }),
      { numRuns: 3000 },
    );
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
      }),
    );
  });

  it('treats words beyond its limit as equal or far', () => {
    const long = 'x'.repeat(wordLengthMax + 1);
    expect(editDistance(long, long, 2)).toBe(0);
    expect(editDistance(long, `${long}y`, 2)).toBe(3);
  });
});
