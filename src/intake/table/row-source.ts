// Rows as a format gives them, before anybody knows which of them is the header. The formats
// (`delimited-table`, `xlsx`, `parquet`, `json-lines`) each make one of these; `table.ts` finds the
// header. Every value is text: dates that a format knows to be dates are written YYYY-MM-DD.

import type { Fault } from '../../model/fault.ts';

export type RowItem =
  | {
      readonly kind: 'row';
      /** Counted from 1 as the user's program shows it; records of Parquet count from 1 too. */
      readonly line: number;
      readonly cells: readonly string[];
      /** Values of this row that could not be read; their cells are empty. */
      readonly faults?: readonly Fault[];
    }
  | { readonly kind: 'fault'; readonly fault: Fault };

export type RowBatch = readonly RowItem[];

/** What was found out about the file, to be shown beside its name. */
export interface FormatDetail {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  /** All sheets of the workbook, where there are several. */
  readonly sheets?: readonly string[];
}

export interface RowSource {
  readonly format: 'delimited' | 'xlsx' | 'parquet' | 'json-lines';
  readonly detail: FormatDetail;
  /** Present where the format itself names its columns. */
  readonly statedHeader?: readonly string[];
  /** What is wrong with the file as a whole; it is read all the same. */
  readonly faults: readonly Fault[];
  batches(): AsyncIterable<RowBatch>;
}
