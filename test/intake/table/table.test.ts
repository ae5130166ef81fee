import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { delimiters } from '../../../src/intake/table/delimited-table.ts';
import { fileOfBytes } from '../../../src/intake/table/file.ts';
import { openTable } from '../../../src/intake/table/table.ts';
import { latin1, readTable, textFile, utf16, workbook } from '../files.ts';

describe('recognition of a delimited table', () => {
  const cases: readonly (readonly [
    string,
    string,
    string | undefined,
    readonly (readonly string[])[],
  ])[] = [
    ['comma', 'id,nombre\n1,Ana\n', ',', [['1', 'Ana']]],
    ['semicolon with commas inside', 'id;nombre\n1;Luna, S.A.\n', ';', [['1', 'Luna, S.A.']]],
    ['tab', 'id\tnombre\n1\tAna\n', '\t', [['1', 'Ana']]],
    ['bar', 'id|nombre\r\n1|Ana\r\n', '|', [['1', 'Ana']]],
    ["Excel's own first line", 'sep=;\r\nid;nombre\r\n1;Ana\r\n', ';', [['1', 'Ana']]],
    [
      'titles above the header',
      'Reporte de clientes\n\nid,nombre,rfc\n1,Ana,\n',
      ',',
      [['1', 'Ana', '']],
    ],
    [
      'quotes, doubled quotes and line breaks',
      'id,nombre\n1,"Ana ""la"" \n Demo"\n',
      ',',
      [['1', 'Ana "la" \n Demo']],
    ],
    ['no line end at the end', 'id,nombre\n1,Ana', ',', [['1', 'Ana']]],
    [
      'one column with a heading',
      'nombre\nLuna, Ana\nSol, Juan\n',
      undefined,
      [['Luna, Ana'], ['Sol, Juan']],
    ],
    ['a header in camel case', 'customerId,fullName\n1,Ana\n', ',', [['1', 'Ana']]],
  ];
  it.each(cases)('%s', async (_, text, delimiter, expected) => {
    const { table, cells, faults } = await readTable(textFile(text));
    expect(table.detail.delimiter).toBe(delimiter);
    expect(cells).toEqual(expected);
    expect(faults).toEqual([]);
  });

  it('reads names, one on each line, as they are', async () => {
    const names = ['Luna, Ana', 'Fletes Demo, S.A. de C.V.', 'CDG'];
    const { table, cells } = await readTable(textFile(names.join('\r\n'), 'nombres.txt'));
    expect(table.headerLine).toBe(0);
    expect(cells).toEqual(names.map((name) => [name]));
  });
});

describe('encodings', () => {
  const text = 'id,nombre\n1,José Núñez Ü\n';
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 LE', utf16(text, 'le'), 'utf-16le'],
    ['UTF-16 BE', utf16(text, 'be'), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(text, 'le', false), 'utf-16le'],
    ['Windows-1252', latin1(text), 'windows-1252'],
  ];
  it.each(cases)('%s, cut anywhere', async (_, bytes, encoding) => {
    for (const chunkLength of [1, 3, 1000]) {
      const { table, cells } = await readTable(fileOfBytes('a.csv', bytes, chunkLength));
      expect(table.detail.encoding).toBe(encoding);
      expect(table.header).toEqual(['id', 'nombre']);
      expect(cells).toEqual([['1', 'José Núñez Ü']]);
    }
  });

  it('finds the one accent at the end of a long file', async () => {
    const bytes = latin1(`id,nombre\n${'1,Ana\n'.repeat(50_000)}2,Peña\n`);
    const { table, cells } = await readTable(fileOfBytes('a.csv', bytes));
    expect([table.detail.encoding, cells.at(-1)]).toEqual(['windows-1252', ['2', 'Peña']]);
  });

  it('keeps UTF-8 where a few bytes are broken, and says so', async () => {
    const bytes = new TextEncoder().encode('id,nombre\n1,José\n2,Núñez\n3,Pe?a\n');
    bytes[bytes.indexOf('?'.charCodeAt(0))] = 0xf1;
    const { table, cells } = await readTable(fileOfBytes('a.csv', bytes));
    expect(table.detail.encoding).toBe('utf-8');
    expect(table.faults.map((one) => one.kind)).toEqual(['encoding']);
    expect(cells[1]).toEqual(['2', 'Núñez']);
  });
});

describe('the law of tables', () => {
  it('reads back any table written as CSV, however it is cut and parted', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ñ', '"', ',', ';', '\t', '|', '\n', ' ', '😀'),
      maxLength: 8,
    });
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
    const law = fc.asyncProperty(
      rows,
      fc.constantFrom(...delimiters),
      fc.integer({ min: 1, max: 50 }),
      async (table, delimiter, length) => {
        // A row that is blank throughout is no customer, and CSV cannot tell it from a blank line.
        const filled = table.map(([, second, third]) => ['x', second, third]);
        const quoted = filled.map((cells) =>
          cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter),
        );
        const header = ['no. de cliente', 'nombre', 'fecha de nacimiento'].join(delimiter);
        const file = textFile([header, ...quoted].join('\r\n'), 'a.csv', length);
        const { cells, faults } = await readTable(file);
        expect(faults).toEqual([]);
        expect(cells).toEqual(filled);
      },
    );
    await fc.assert(law);
  });
});

describe('JSON lines', () => {
  it('reads flat objects; later keys and nested values are faults', async () => {
    const lines = [
      '{"id":1,"nombre":"Ana","alias":["A","B"]}',
      '{"id":2,"nombre":"Eva","alias":{"x":1}}',
      '{"id":',
      '{"id":3,"nombre":null}',
    ];
    const { table, cells, faults } = await readTable(textFile(lines.join('\n')));
    expect(table.header).toEqual(['id', 'nombre', 'alias']);
    expect(cells).toEqual([
      ['1', 'Ana', 'A; B'],
      ['2', 'Eva', ''],
      ['3', '', ''],
    ]);
    expect(faults.map((one) => [one.kind, one.place.line])).toEqual([
      ['invalid', 2],
      ['malformed', 3],
    ]);
  });
});

describe('what is no table', () => {
  const text = (value: string) => new TextEncoder().encode(value);
  const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256);
  const cut = workbook({
    rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>nombre</t></is></c></row>',
  });
  const zipped = (part: string) =>
    zipSync({ '[Content_Types].xml': text('<Types/>'), [part]: text('<x/>') });
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['an empty file', new Uint8Array(), 'missing'],
    ['blank lines', text('\n \n'), 'missing'],
    ['a web page', text('<!DOCTYPE html><html><body>Sign in</body></html>'), 'unrecognised'],
    ['XML', text('<?xml version="1.0"?><a/>'), 'unrecognised'],
    ['PDF', text('%PDF-1.7'), 'unrecognised'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'unrecognised'],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), 'unrecognised'],
    ['a JSON array', text('[{"a":1}]'), 'unrecognised'],
    ['binary noise', noise, 'unrecognised'],
    ['a workbook cut in half', cut.subarray(0, cut.length >> 1), 'truncated'],
    ['a Word document', zipped('word/document.xml'), 'unrecognised'],
    ['a binary workbook', zipped('xl/workbook.bin'), 'unrecognised'],
    ['another package of Office', zipped('visio/document.xml'), 'unrecognised'],
    ['a workbook cut after four bytes', cut.subarray(0, 4), 'unrecognised'],
    ['Parquet cut short', text('PAR1 and then nothing'), 'malformed'],
  ];
  it.each(cases)('%s', async (_, bytes, kind) => {
    const table = await openTable(fileOfBytes('a.csv', bytes));
    expect(table.ok ? 'read' : table.error.kind).toBe(kind);
  });

  it('refuses one field of ten million letters and goes on', async () => {
    const { cells, faults } = await readTable(
      textFile(`id,nombre\n1,${'x'.repeat(10_000_000)}\n2,Ana\n`),
    );
    expect(faults.map((one) => one.kind)).toEqual(['limit']);
    expect(cells).toEqual([['2', 'Ana']]);
  });
});
