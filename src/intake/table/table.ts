// One shape for every kind of table: a header and rows of text, whatever the file was. The format
// is recognised from the content, never from the name alone: a ".xls" is often CSV, and a ".csv" is
// sometimes a web page. Rows come in batches, as the bytes come, and can be read again.

import { type Fault, fault } from '../../model/fault.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { findHeaderRow, holdsData, titleRowsMax } from '../headers.ts';
import { openDelimited } from './delimited-table.ts';
import type { HandedFile } from './file.ts';
import { openJsonLines } from './json-lines.ts';
import { openParquet } from './parquet.ts';
import type { RowBatch, RowSource } from './row-source.ts';
import { openXlsx } from './xlsx.ts';

export interface TableOptions {
  /** Of a workbook: the sheet's name, or its number counted from 1. The first by default. */
  readonly sheet?: string;
  /** Line of the header, counted from 1, where the guess is wrong; `none` where there is none. */
  readonly headerLine?: number | 'none';
}

export interface Table {
  readonly file: string;
  readonly format: RowSource['format'];
  readonly detail: RowSource['detail'];
  readonly header: readonly string[];
  /** 0 where the file has no header row. */
  readonly headerLine: number;
  readonly faults: readonly Fault[];
  /** The rows below the header, from the first at every call. */
  batches(): AsyncIterable<RowBatch>;
}

/**
 * Opens any table by its content. Fails where the content is something else, where nothing can be
 * read, or where the named sheet or header line is not there.
 */
export async function openTable(
  file: HandedFile,
  options: TableOptions = {},
): Promise<Result<Table, Fault>> {
  const source = await openRows(file, options.sheet);
  if (!source.ok) return source;
  // Parquet and JSON name their columns themselves; only text and sheets have to be searched.
  const { statedHeader } = source.value;
  if (statedHeader !== undefined) {
    return ok(tableOf(file, source.value, { cells: statedHeader, line: 0 }));
  }
  const first = await firstRows(source.value);
  if (!first.ok) return first;
  const header = chooseHeader(file, first.value, options.headerLine);
  return header.ok ? ok(tableOf(file, source.value, header.value)) : header;
}

/** The rows of the file, header and titles included. */
async function openRows(
  file: HandedFile,
  sheet: string | undefined,
): Promise<Result<RowSource, Fault>> {
  // First, because a PDF or a web page would otherwise be read as a table of one odd column.
  const foreign = foreignContent(file.head);
  if (foreign !== undefined) {
    return err(fault(foreign.kind, { file: file.name }, foreign.found, foreign.expected));
  }
  const magic = String.fromCharCode(...file.head.subarray(0, 4));
  if (magic === 'PK\u0003\u0004') return openXlsx(file, sheet);
  if (magic === 'PAR1') return openParquet(file);
  return isJsonHead(file.head) ? openJsonLines(file) : openDelimited(file);
}

/** True where the first letter of the file opens a JSON object. */
export function isJsonHead(head: Uint8Array): boolean {
  return /^\uFEFF?\s*\{/.test(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(head.subarray(0, 256)),
  );
}

const wanted = 'a table: CSV, TSV, XLSX, Parquet or JSON lines';

/** Contents that people hand in by mistake, each with what to do instead. */
const foreignBeginnings: readonly {
  readonly begin: RegExp | string;
  readonly found: string;
  readonly expected: string;
}[] = [
  {
    begin: '\u00d0\u00cf\u0011\u00e0',
    // Excel wraps a workbook with a password in the container that old workbooks are made of.
    found: 'an old Excel file (.xls) or an encrypted workbook',
    expected: 'the same workbook saved as .xlsx or CSV, without a password',
  },
  { begin: '%PDF', found: 'a PDF document', expected: wanted },
  { begin: '\u001f\u008b', found: 'a gzip archive', expected: `${wanted}, decompressed` },
  {
    begin: /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|table)\b/i,
    found: 'a web page (HTML)',
    expected: wanted,
  },
  { begin: /^(?:\xef\xbb\xbf)?\s*<\?xml/i, found: 'an XML document', expected: wanted },
  {
    begin: /^\s*\[\s*[[{]/,
    found: 'a JSON array',
    expected: 'JSON lines: one object on each line',
  },
  { begin: /^\{\\rtf/, found: 'an RTF document', expected: wanted },
];

/** What else the file is, where its first bytes say so. */
function foreignContent(head: Uint8Array) {
  const bytes = String.fromCharCode(...head.subarray(0, 256));
  if (bytes.trim() === '' && head.length < 256) {
    return { kind: 'missing' as const, found: 'an empty file', expected: wanted };
  }
  const match = foreignBeginnings.find(({ begin }) =>
    typeof begin === 'string' ? bytes.startsWith(begin) : begin.test(bytes),
  );
  return match && { kind: 'unrecognised' as const, found: match.found, expected: match.expected };
}

interface Header {
  readonly cells: readonly string[];
  readonly line: number;
  /** What the user should know of the choice. */
  readonly fault?: Fault;
}

interface FirstRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Enough rows to find the header among titles; a file of faults alone gives its first fault. */
async function firstRows(source: RowSource): Promise<Result<readonly FirstRow[], Fault>> {
  const rows: FirstRow[] = [];
  let firstFault: Fault | undefined;
  for await (const batch of source.batches()) {
    for (const item of batch) {
      if (item.kind === 'row') rows.push(item);
      else firstFault ??= item.fault;
      if (rows.length >= titleRowsMax) return ok(rows);
    }
  }
  return rows.length === 0 && firstFault !== undefined ? err(firstFault) : ok(rows);
}

/** The line the user named, else the row with most known headings, else none or the first. */
function chooseHeader(
  file: HandedFile,
  rows: readonly FirstRow[],
  asked: number | 'none' | undefined,
): Result<Header, Fault> {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const none = { cells: numbered(width), line: 0 };
  if (rows.length === 0) {
    return err(fault('missing', { file: file.name }, 'no row with a value', wanted));
  }
  if (asked === 'none') return ok(none);
  if (asked !== undefined) {
    // The user counts lines as an editor shows them, blank ones included.
    const row = rows.find(({ line }) => line === asked);
    if (row !== undefined) return ok(row);
    const expected = `a row with values on that line, among the first ${titleRowsMax}`;
    return err(fault('invalid', { file: file.name, line: asked }, 'no such header row', expected));
  }
  // A wrong header costs one customer, or names every column wrongly: each doubt below is told.
  const index = findHeaderRow(rows.map((row) => row.cells));
  const found = index === undefined ? undefined : rows[index];
  if (found !== undefined) return ok({ ...found, ...rowsAbove(file, rows, found) });
  // One name on each line needs no header; of several unknown columns the first full row is shown.
  const widest = rows.find((row) => filled(row) > 1) ?? (rows[0] as FirstRow);
  if (width === 1 || holdsData(widest.cells)) return ok(none);
  const expected =
    'known headings; taken for the header all the same. Say header=none if it is a row';
  const place = { file: file.name, line: widest.line };
  return ok({ ...widest, fault: fault('ambiguous', place, widest.cells.join(', '), expected) });
}

/** Rows above the header are passed over; those as full as a customer are reported. */
function rowsAbove(
  file: HandedFile,
  rows: readonly FirstRow[],
  header: FirstRow,
): { readonly fault?: Fault } {
  const full = rows.filter(
    (row) => row.line < header.line && filled(row) > 1 && filled(row) * 2 > filled(header),
  );
  const [first] = full;
  if (first === undefined) return {};
  const found = `${full.length} rows above the header on line ${header.line}, e.g. ${first.cells.join(', ')}`;
  const expected = 'titles only above the header; these rows are not read';
  return { fault: fault('ambiguous', { file: file.name, line: first.line }, found, expected) };
}

/** How many cells of a row say something. */
function filled(row: FirstRow): number {
  return row.cells.filter((cell) => cell.trim() !== '').length;
}

function numbered(width: number): readonly string[] {
  return Array.from({ length: width }, (_, index) => String(index + 1));
}

function tableOf(file: HandedFile, source: RowSource, header: Header): Table {
  return {
    file: file.name,
    format: source.format,
    detail: source.detail,
    header: header.cells.map((cell) => cell.trim()),
    headerLine: header.line,
    faults: header.fault === undefined ? source.faults : [...source.faults, header.fault],
    async *batches() {
      for await (const batch of source.batches()) {
        // Faults above the header stay: a broken row there may have been the header.
        const isAbove = (line: number) => line <= header.line;
        yield header.line === 0
          ? batch
          : batch.filter((item) => item.kind === 'fault' || !isAbove(item.line));
      }
    },
  };
}
