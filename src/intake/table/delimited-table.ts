// CSV, TSV and their relatives: which letter parts the fields is decided from the beginning of the
// file, by trying each. The delimiter under which known headings appear wins; among equals, the one
// that gives most rows the same number of fields. A list of names, one on each line, has none.

import { DelimitedReader } from '../../lists/delimited.ts';
import type { Fault } from '../../model/fault.ts';
import { headLengthMax } from '../../model/file-head.ts';
import { ok, type Result } from '../../model/result.ts';
import { countHeadings, findHeaderRow } from '../headers.ts';
import type { HandedFile } from './file.ts';
import type { RowItem, RowSource } from './row-source.ts';
import { decodeFile, decodeHead, detectEncoding } from './text.ts';

/** In the order of preference where the evidence is even. */
export const delimiters: readonly string[] = [',', ';', '\t', '|'];

/** Stands for "no delimiter"; a control letter that no file of ours holds. */
const noDelimiter = '\u001f';

/** Rows that a choice of delimiter is judged by. */
const trialRowsMax = 200;

// Excel's own first line, which states the delimiter and is no row.
const statedDelimiter = /^sep=(.)\r?\n/i;

/**
 * Opens text as a table. The file is read once to find its encoding; rows are then read at each call
 * of `batches`. Broken quotes are faults of their rows.
 */
export async function openDelimited(file: HandedFile): Promise<Result<RowSource, Fault>> {
  const reading = await detectEncoding(file);
  if (!reading.ok) return reading;
  const { encoding } = reading.value;
  const head = decodeHead(file.head, encoding);
  const stated = statedDelimiter.exec(head)?.[1];
  const delimiter = stated ?? chooseDelimiter(file, head);
  return ok({
    format: 'delimited',
    detail: { encoding, ...(delimiter === noDelimiter ? {} : { delimiter }) },
    faults: reading.value.fault === undefined ? [] : [reading.value.fault],
    // A new reader at every call: the file is read once for the survey and once for the rows.
    async *batches() {
      const reader = new DelimitedReader({
        file: file.name,
        delimiter,
        // Unlike lists: addresses in exports do hold line breaks inside their quotes.
        lineBreaksInFields: 'allowed',
      });
      const isStatement = (item: RowItem) =>
        stated !== undefined && item.kind === 'row' && item.line === 1;
      for await (const text of decodeFile(file, encoding)) {
        if (!text.ok) {
          yield [{ kind: 'fault', fault: text.error }];
          return;
        }
        yield rowItems(reader.push(text.value)).filter((item) => !isStatement(item));
      }
      yield rowItems(reader.end()).filter((item) => !isStatement(item));
    },
  });
}

function rowItems(items: ReturnType<DelimitedReader['push']>): readonly RowItem[] {
  return items.map((item) =>
    item.kind === 'row' ? { kind: 'row', line: item.line, cells: item.fields } : item,
  );
}

interface Trial {
  readonly delimiter: string;
  readonly headings: number;
  /** Rows that have the commonest number of fields, where that number is above one. */
  readonly evenRows: number;
}

// A wrong delimiter shows at once in the plan (one column, or names cut in two), so this may guess.
function chooseDelimiter(file: HandedFile, head: string): string {
  // The last row of a cut head is half a row and must not count as an uneven one.
  const isCut = file.head.length >= headLengthMax;
  const trials = delimiters.map((delimiter) => tryDelimiter(delimiter, head, isCut));
  let best = trials[0] as Trial;
  for (const trial of trials) {
    if (isBetter(trial, best)) best = trial;
  }
  const alone = tryDelimiter(noDelimiter, head, isCut);
  // Two known headings side by side are no accident; below that, the shape of the rows decides.
  if (best.headings > 1) return best.delimiter;
  // A single known heading that stands alone in its row heads a column of names.
  if (alone.headings >= best.headings && alone.headings > 0) return noDelimiter;
  // In a text file "SURNAME, Given" is one name, not two columns.
  const isNameList = /\.txt$/i.test(file.name) && best.headings === 0 && best.delimiter === ',';
  const rows = alone.rows;
  // A comma inside some names of a plain list makes some rows wider: fewer than half is no table.
  const isUneven = best.evenRows * 2 <= rows;
  return isNameList || isUneven ? noDelimiter : best.delimiter;
}

function isBetter(trial: Trial, best: Trial): boolean {
  if (trial.headings !== best.headings) return trial.headings > best.headings;
  return trial.evenRows > best.evenRows;
}

/** Reads the head as if this were the delimiter, and counts what speaks for it. */
function tryDelimiter(
  delimiter: string,
  head: string,
  isCut: boolean,
): Trial & { readonly rows: number } {
  const options = { file: '', delimiter, lineBreaksInFields: 'allowed' } as const;
  const reader = new DelimitedReader(options);
  const items = [...reader.push(head), ...(isCut ? [] : reader.end())];
  const rows = items.flatMap((item) => (item.kind === 'row' ? [item.fields] : []));
  const tried = rows.slice(0, trialRowsMax);
  const rowsByWidth = new Map<number, number>();
  for (const fields of tried) {
    // Rows of one field agree under every delimiter and so speak for none.
    if (fields.length > 1)
      rowsByWidth.set(fields.length, (rowsByWidth.get(fields.length) ?? 0) + 1);
  }
  const index = findHeaderRow(tried);
  const headings = index === undefined ? 0 : countHeadings(tried[index] ?? []);
  return {
    delimiter,
    headings,
    evenRows: Math.max(0, ...rowsByWidth.values()),
    rows: tried.length,
  };
}
