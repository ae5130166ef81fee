// Makers of files to hand in. Workbooks are put together from their parts, as Excel writes them, so
// that a test can show the one thing it is about: a date style, a title above the header, a bomb.

import { strToU8, zipSync } from 'fflate';
import { parseColumnOverrides } from '../../src/intake/columns.ts';
import {
  type CustomerFile,
  type CustomerOptions,
  readCustomers,
} from '../../src/intake/customers.ts';
import type { SubjectRow } from '../../src/intake/subject.ts';
import { fileOfBytes, type HandedFile } from '../../src/intake/table/file.ts';
import type { RowItem } from '../../src/intake/table/row-source.ts';
import { openTable, type TableOptions } from '../../src/intake/table/table.ts';

export function textFile(text: string, name = 'clientes.csv', chunkLength?: number): HandedFile {
  return fileOfBytes(name, new TextEncoder().encode(text), chunkLength);
}

export function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

/** Letters of Latin-1 only, which Windows-1252 writes as the same single bytes. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
}

export interface CustomersRead {
  readonly file: CustomerFile;
  readonly rows: readonly SubjectRow[];
}

/** Reads a file that must be readable; `columns` is what a user gives to `--columns`. */
export async function readAll(
  file: HandedFile,
  columns?: string,
  sheet?: string,
): Promise<CustomersRead> {
  const overrides = columns === undefined ? undefined : parseColumnOverrides(columns);
  if (overrides !== undefined && !overrides.ok) throw new Error(overrides.error.expected);
  const options: CustomerOptions = {
    ...(overrides === undefined ? {} : { overrides: overrides.value }),
    ...(sheet === undefined ? {} : { sheet }),
  };
  const reading = await readCustomers(file, options);
  if (!reading.ok)
    throw new Error(`${reading.error.kind}: ${reading.error.found}: ${reading.error.expected}`);
  const rows: SubjectRow[] = [];
  for await (const row of reading.value.subjects()) rows.push(row);
  return { file: reading.value, rows };
}

export async function readTable(file: HandedFile, options?: TableOptions) {
  const table = await openTable(file, options);
  if (!table.ok) throw new Error(`${table.error.kind}: ${table.error.found}`);
  const items: RowItem[] = [];
  for await (const batch of table.value.batches()) items.push(...batch);
  const cells = items.flatMap((item) => (item.kind === 'row' ? [item.cells] : []));
  const faults = items.flatMap((item) =>
    item.kind === 'fault' ? [item.fault] : (item.faults ?? []),
  );
  return { table: table.value, items, cells, faults };
}

export interface WorkbookParts {
  /** `<row>` elements of the first sheet. */
  readonly rows: string;
  readonly strings?: readonly string[];
  /** Custom number formats; style 1 is the first, style 0 is plain. */
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
  /** `<row>` elements of a second sheet named "Otra hoja". */
  readonly second?: string;
}

export function workbook(parts: WorkbookParts): Uint8Array {
  const formats = parts.formats ?? [];
  const relation = (id: number) =>
    `<Relationship Id="rId${id}" Type="worksheet" Target="worksheets/sheet${id}.xml"/>`;
  const sheet = (rows: string) => strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  const second =
    parts.second === undefined ? {} : { 'xl/worksheets/sheet2.xml': sheet(parts.second) };
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><workbookPr date1904="${parts.from1904 ? 1 : 0}"/><sheets>` +
        '<sheet name="Clientes" sheetId="1" r:id="rId1"/>' +
        `${parts.second === undefined ? '' : '<sheet name="Otra hoja" sheetId="2" r:id="rId2"/>'}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${relation(1)}${relation(2)}</Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': sheet(parts.rows),
    ...second,
    // After the sheet, as some writers put it: the reader must not depend on the order of parts.
    'xl/sharedStrings.xml': strToU8(
      `<sst>${(parts.strings ?? []).map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`).join('')}</numFmts>` +
        `<cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`).join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`,
    ),
  };
  return zipSync(files);
}

/** A row of inline texts. */
export function textRow(line: number, ...cells: readonly string[]): string {
  const column = (index: number) => String.fromCharCode(65 + index);
  const xml = cells.map(
    (cell, index) => `<c r="${column(index)}${line}" t="inlineStr"><is><t>${cell}</t></is></c>`,
  );
  return `<row r="${line}">${xml.join('')}</row>`;
}
