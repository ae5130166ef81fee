import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnsMax,
  type DelimitedItem,
  DelimitedReader,
  fieldLengthMax,
} from '../../src/lists/delimited.ts';

function readWhole(
  pieces: readonly string[],
  lineBreaksInFields: 'allowed' | 'never' = 'allowed',
  delimiter = ',',
): readonly DelimitedItem[] {
  const reader = new DelimitedReader({ file: 'a.csv', delimiter, lineBreaksInFields });
  return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
}

function rowsOf(items: readonly DelimitedItem[]): readonly (readonly string[])[] {
  return items.flatMap((item) => (item.kind === 'row' ? [item.fields] : []));
}

function faultsOf(items: readonly DelimitedItem[]): readonly string[] {
  return items.flatMap((item) =>
    item.kind === 'fault'
      ? [`${item.fault.kind} ${item.fault.place.line}:${item.fault.place.column}`]
      : [],
  );
}

function written(rows: readonly (readonly string[])[], lineEnd: string): string {
  const field = (text: string) =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(field).join(',') + lineEnd).join('');
}

/** The text cut at the given places. */
function cut(text: string, places: readonly number[]): readonly string[] {
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].toSorted(
    (a, b) => a - b,
  );
  return [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

const field = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\r', '\n', '-0- ', '|'),
  maxLength: 6,
});
// A row of one empty field is written as a blank line, and blank lines are no rows.
const rows = fc.array(
  fc.array(field, { minLength: 1, maxLength: 5 }).filter((row) => row.length > 1 || row[0] !== ''),
  { maxLength: 6 },
);

describe('DelimitedReader', () => {
  test('reads back any fields that were written, however the text is cut', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.nat(), { maxLength: 6 }),
        (table, lineEnd, places) => {
          expect(rowsOf(readWhole(cut(written(table, lineEnd), places)))).toEqual(table);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('gives the same items for any cut of any text', () => {
    const soup = fc.string({
      unit: fc.constantFrom('a', ',', '"', '\r', '\n', '\u001a'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        soup,
        fc.array(fc.nat(), { maxLength: 8 }),
        fc.constantFrom('allowed' as const, 'never' as const),
        (text, places, breaks) => {
          expect(readWhole(cut(text, places), breaks)).toEqual(readWhole([text], breaks));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    [
      'CRLF and Ctrl-Z',
      '1,"a, b"\r\n2,c\r\n\u001a',
      [
        ['1', 'a, b'],
        ['2', 'c'],
      ],
    ],
    [
      'LF and no last line end',
      '1,a\n2,-0- ',
      [
        ['1', 'a'],
        ['2', '-0- '],
      ],
    ],
    ['Ctrl-Z right after the last field', '1,a\u001a', [['1', 'a']]],
    [
      'blank lines',
      '1,a\n\n\n2,b\n',
      [
        ['1', 'a'],
        ['2', 'b'],
      ],
    ],
    ['a quote inside a bare field', `1,5" pipe\n`, [['1', '5" pipe']]],
  ])('reads %s', (_name, text, expected) => {
    expect(rowsOf(readWhole([text], 'never'))).toEqual(expected);
    expect(faultsOf(readWhole([text], 'never'))).toEqual([]);
  });

  test('an open quote costs one line where fields hold no line breaks', () => {
    const items = readWhole(['1,"open\n2,b\n3,"x"y\n4,d\n'], 'never');
    expect(rowsOf(items)).toEqual([
      ['2', 'b'],
      ['4', 'd'],
    ]);
    expect(faultsOf(items)).toEqual(['malformed 1:2', 'malformed 3:2']);
  });

  test('a field of ten million characters is one fault and the rest goes on', () => {
    const huge = 'x'.repeat(10_000_000);
    const quoted = readWhole([`1,"${huge}",z\n2,b\n`]);
    expect(faultsOf(quoted)).toEqual(['limit 1:2']);
    expect(rowsOf(quoted)).toEqual([['2', 'b']]);
    const bare = readWhole([`1,${huge.slice(0, fieldLengthMax)}`, `${huge}\n2,b\n`], 'never');
    expect(faultsOf(bare)).toEqual(['limit 1:2']);
    expect(rowsOf(bare)).toEqual([['2', 'b']]);
  });

  test('too many columns and an unfinished quote are faults with their place', () => {
    expect(faultsOf(readWhole([`${'a,'.repeat(columnsMax)}a\n1,b\n`]))).toEqual([
      `limit 1:${columnsMax + 1}`,
    ]);
    expect(faultsOf(readWhole(['1,b\n2,"unfinished']))).toEqual(['truncated 2:2']);
  });
});
