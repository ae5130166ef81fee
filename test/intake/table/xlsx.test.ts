import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileOfBytes } from '../../../src/intake/table/file.ts';
import { openTable } from '../../../src/intake/table/table.ts';
import { dayOfSerial, showNumber, styleOfFormat } from '../../../src/intake/table/xlsx-style.ts';
import { readTable, textRow, type WorkbookParts, workbook } from '../files.ts';

const xlsx = (parts: WorkbookParts) => fileOfBytes('clientes.xlsx', workbook(parts), 1000);

describe('workbooks', () => {
  it('reads texts, numbers and dates as the user sees them', async () => {
    const rows =
      textRow(1, 'Listado de clientes') +
      textRow(3, 'Nombre', 'Fecha de nacimiento', 'Teléfono', 'C.P.', 'RFC', 'Activo') +
      '<row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4" s="1"><v>29313</v></c><c r="C4"><v>5.512345678E9</v></c>' +
      '<c r="D4" s="2"><v>1000</v></c><c r="E4" t="str"><f>A1</f><v>EEPR880403AB1</v></c><c r="F4" t="b"><v>1</v></c></row>' +
      '<row r="6"><c r="A6" t="inlineStr"><is><r><t>Eva </t></r><r><t>Demo</t></r></is></c><c r="B6" t="e"><v>#REF!</v></c></row>';
    const file = xlsx({ rows, strings: ['Ana &amp; Demo'], formats: ['dd/mm/yyyy', '00000'] });
    const { table, cells, items, faults } = await readTable(file);
    expect([table.headerLine, table.detail.sheet]).toEqual([3, 'Clientes']);
    expect(cells).toEqual([
      ['Ana & Demo', '1980-04-02', '5512345678', '01000', 'EEPR880403AB1', 'true'],
      ['Eva Demo', ''],
    ]);
    expect(items.map((item) => item.kind === 'row' && item.line)).toEqual([4, 6]);
    expect(faults.map((one) => [one.kind, one.place.line, one.found])).toEqual([
      ['invalid', 6, '#REF!'],
    ]);
  });

  it('takes a sheet by number or name', async () => {
    const file = xlsx({
      rows: textRow(1, 'nombre'),
      second: textRow(1, 'nombre') + textRow(2, 'Ana'),
    });
    for (const sheet of ['2', 'otra hoja']) {
      const { table, cells } = await readTable(file, { sheet });
      expect([table.detail.sheet, cells]).toEqual(['Otra hoja', [['Ana']]]);
    }
    const missing = await openTable(file, { sheet: 'Hoja 9' });
    expect(missing.ok ? '' : missing.error.expected).toContain('Clientes, Otra hoja');
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const rows = `${textRow(1, 'nombre', 'dob')}<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>27851</v></c></row>`;
    const { cells } = await readTable(xlsx({ rows, formats: ['yyyy-mm-dd'], from1904: true }));
    expect(cells[0]).toEqual(['1', '1980-04-02']);
  });

  it('keeps the rows before broken XML and says where it broke', async () => {
    const file = xlsx({ rows: `${textRow(1, 'nombre')}${textRow(2, 'Ana')}<row r="3"><c></row>` });
    const { cells, faults } = await readTable(file);
    expect(cells).toEqual([['Ana']]);
    expect(faults.map((one) => [one.kind, one.place.line])).toEqual([['malformed', 3]]);
  });

  it('gives up a part that unpacks to a bomb', async () => {
    const parts = {
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': new Uint8Array(64 * 1024 * 1024).fill(32),
    };
    const bytes = zipSync(parts, { level: 9 });
    expect(bytes.length).toBeLessThan(100_000);
    const table = await openTable(fileOfBytes('bomb.xlsx', bytes));
    expect(table.ok ? 'read' : table.error.kind).toBe('limit');
  });

  it('refuses another kind of package by name', async () => {
    const bytes = zipSync({ 'word/document.xml': strToU8('<w/>') });
    const table = await openTable(fileOfBytes('carta.xlsx', bytes));
    expect(table.ok ? '' : table.error.found).toBe('a Word document (.docx)');
  });
});

describe('number formats', () => {
  const cases: readonly (readonly [number, string | undefined, string, string])[] = [
    [0, undefined, '29313', '29313'],
    [14, undefined, '29313', '1980-04-02'],
    [17, undefined, '29313', '1980-04'],
    [164, 'dd/mm/yyyy', '29313.75', '1980-04-02'],
    [164, '[$-80A]d "de" mmmm "de" yyyy;@', '29313', '1980-04-02'],
    [164, 'mmm\\-yy', '29313', '1980-04'],
    [164, 'yyyy', '29313', '1980'],
    [164, '#,##0.00', '29313', '29313'],
    [164, '"year "0', '29313', '29313'],
    [164, '[Red]0', '29313', '29313'],
    [164, '00000', '1000', '01000'],
    [1, undefined, '1E3', '1000'],
    [0, undefined, '0.5', '0.5'],
  ];
  it.each(cases)('%s %s shows %s as %s', (id, code, value, expected) => {
    expect(showNumber(value, styleOfFormat(id, code), false)).toBe(expected);
  });

  it('knows the day that Excel invented', () => {
    expect([1, 59, 60, 61].map((serial) => dayOfSerial(serial))).toEqual([
      '1900-01-01',
      '1900-02-28',
      undefined,
      '1900-03-01',
    ]);
  });
});
