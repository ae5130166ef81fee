// A customer file from its bytes to subjects. The file is read twice: the survey looks at all of it
// and keeps only counts (columns, order of day and month, garbled letters), then the rows are read
// with what was learned. Memory does not grow with the number of rows, apart from the ids seen.

import { type Fault, fault } from '../model/fault.ts';
import { err, ok, type Result } from '../model/result.ts';
import {
  type ColumnOverrides,
  type ColumnPlan,
  noOverrides,
  planColumns,
  sampleRowsMax,
} from './columns.ts';
import { isEmptyWord } from './content.ts';
import { meaningOfM, type RowContext, readCustomerRow, rowId } from './customer-row.ts';
import {
  type ColumnOrder,
  type DateEvidence,
  decideOrder,
  emptyEvidence,
  surveyDate,
} from './date-order.ts';
import { isEntityHead, readEntityFile } from './entity-lines.ts';
import { orderOfHeading } from './headers.ts';
import type { SubjectRow } from './subject.ts';
import type { HandedFile } from './table/file.ts';
import type { FormatDetail, RowSource } from './table/row-source.ts';
import { openTable, type Table } from './table/table.ts';
import { isGarbled } from './table/text.ts';

export interface CustomerOptions {
  /** Of a workbook: the sheet's name, or its number counted from 1. */
  readonly sheet?: string;
  readonly overrides?: ColumnOverrides;
}

/** How the dates of one column are read, and what speaks for it. */
export interface DateColumn {
  readonly index: number;
  readonly header: string;
  readonly order: ColumnOrder;
  /** `certain` where every value is a date by itself, so that no order is needed. */
  readonly why: 'values' | 'header' | 'override' | 'certain' | 'nothing';
  readonly evidence: DateEvidence;
}

export interface CustomerFile {
  readonly file: string;
  readonly format: RowSource['format'] | 'entities';
  readonly detail: FormatDetail;
  readonly header: readonly string[];
  readonly headerLine: number;
  /** Rows below the header that are not blank, unreadable ones included. */
  readonly rows: number;
  readonly plan: ColumnPlan;
  readonly dates: readonly DateColumn[];
  /** Of the file and its columns; those of rows come with the rows. */
  readonly faults: readonly Fault[];
  /** Every row in the order of the file, from the first at every call. */
  subjects(): AsyncIterable<SubjectRow>;
}

/** Ids remembered to find the same one twice; beyond this, a fault says that it stopped. */
export const idsRememberedMax = 5_000_000;

/** Fails where the file is no table, or no column of it gives a name. */
export async function readCustomers(
  file: HandedFile,
  options: CustomerOptions = {},
): Promise<Result<CustomerFile, Fault>> {
  // Entities say themselves what each value is: nothing to guess, nothing to override.
  if (isEntityHead(file.head)) return readEntityCustomers(file);
  const overrides = options.overrides ?? noOverrides;
  const table = await openTable(file, {
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
    ...(overrides.headerLine === undefined ? {} : { headerLine: overrides.headerLine }),
  });
  if (!table.ok) return table;
  const survey = await surveyTable(table.value, overrides);
  if (!survey.ok) return survey;
  const { plan, rows } = survey.value;
  const dates = decideDates(table.value, survey.value, overrides);
  const context: RowContext = {
    file: table.value.file,
    plan,
    ...(overrides.kind === undefined ? {} : { kind: overrides.kind }),
    orderByColumn: new Map(dates.map(({ index, order }) => [index, order])),
    ...meaningOfGenders(survey.value),
  };
  const { format, detail, header, headerLine } = table.value;
  return ok({
    file: table.value.file,
    format,
    detail,
    header,
    headerLine,
    rows,
    plan,
    dates,
    faults: [
      ...table.value.faults,
      ...plan.faults,
      ...columnFaults(table.value, survey.value, dates),
    ],
    subjects: () => readRows(table.value, context),
  });
}

/** Entities need no plan: their properties say what they are. The first reading only counts. */
async function readEntityCustomers(file: HandedFile): Promise<Result<CustomerFile, Fault>> {
  let rows = 0;
  // Line 0 is a fault of the file as a whole and no row of it.
  for await (const item of readEntityFile(file)) rows += item.line > 0 ? 1 : 0;
  return ok({
    file: file.name,
    format: 'entities',
    detail: {},
    header: [],
    headerLine: 0,
    rows,
    plan: { columns: [], unused: [], kind: 'column', faults: [] },
    dates: [],
    faults: [],
    subjects: () => readEntityFile(file),
  });
}

// --- first reading ------------------------------------------------------------------------------

/** What is known of the table after its first reading. */
interface Survey {
  readonly plan: ColumnPlan;
  readonly rows: number;
  readonly sample: readonly (readonly string[])[];
  readonly evidenceByColumn: ReadonlyMap<number, DateEvidence>;
  readonly garbledByColumn: ReadonlyMap<number, number>;
}

interface HeldRow {
  readonly line: number;
  readonly cells: readonly string[];
}

// The plan needs a sample before the first date can be surveyed: rows are held until there are
// `sampleRowsMax` of them (or no more), then given to the survey one after the other.
async function surveyTable(
  table: Table,
  overrides: ColumnOverrides,
): Promise<Result<Survey, Fault>> {
  const held: HeldRow[] = [];
  let rows = 0;
  // If no row can be read at all, the first reason is a better refusal than "no rows".
  let firstFault: Fault | undefined;
  let work: ColumnSurvey | undefined;
  const begin = (): Fault | undefined => {
    const cells = held.map((row) => row.cells);
    const plan = planColumns(table, cells, overrides);
    if (!plan.ok) return plan.error;
    work = new ColumnSurvey(plan.value);
    for (const row of held) work.add(row);
    return undefined;
  };
  for await (const batch of table.batches()) {
    for (const item of batch) {
      if (item.kind === 'fault') {
        rows += 1;
        firstFault ??= item.fault;
        continue;
      }
      if (isBlank(item.cells)) continue;
      rows += 1;
      if (work !== undefined) work.add(item);
      else if (held.push(item) === sampleRowsMax) {
        const refusal = begin();
        if (refusal !== undefined) return err(refusal);
      }
    }
  }
  const refusal = work === undefined ? begin() : undefined;
  if (refusal !== undefined) return err(refusal);
  if (held.length === 0) {
    const expected = 'at least one row below the header';
    return err(
      firstFault ?? fault('missing', { file: table.file }, table.header.join(', '), expected),
    );
  }
  const { plan, evidenceByColumn, garbledByColumn } = work as ColumnSurvey;
  const sample = held.map((row) => row.cells);
  return ok({ plan, rows, sample, evidenceByColumn, garbledByColumn });
}

/** Counts over all rows, of constant size. */
class ColumnSurvey {
  readonly plan: ColumnPlan;
  readonly evidenceByColumn = new Map<number, DateEvidence>();
  readonly garbledByColumn = new Map<number, number>();

  constructor(plan: ColumnPlan) {
    this.plan = plan;
    for (const { index, role } of plan.columns) {
      if (role === 'birthDate' || role === 'foundingDate') {
        this.evidenceByColumn.set(index, emptyEvidence());
      }
    }
  }

  add(row: HeldRow): void {
    for (const [index, evidence] of this.evidenceByColumn) {
      const text = row.cells[index]?.trim() ?? '';
      if (text !== '' && !isEmptyWord(text)) surveyDate(text, row.line, evidence);
    }
    // Garbled letters are counted and not repaired: a repair would be a guess about somebody's name.
    for (const { index } of this.plan.columns) {
      const text = row.cells[index] ?? '';
      if (isGarbled(text))
        this.garbledByColumn.set(index, (this.garbledByColumn.get(index) ?? 0) + 1);
    }
  }
}

/** Blank rows part blocks of a sheet and end files; they are no customers and no faults. */
function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** One decision for each column of dates; the user's word goes before all evidence. */
function decideDates(
  table: Table,
  survey: Survey,
  overrides: ColumnOverrides,
): readonly DateColumn[] {
  return [...survey.evidenceByColumn].map(([index, evidence]) => {
    const header = table.header[index] ?? String(index + 1);
    const stated = orderOfHeading(header);
    const order = overrides.dayOrder ?? decideOrder(evidence, stated);
    // The reason is shown beside the column. Values that need no order ("3-abr-1980") are certain; a
    // heading is believed only where no value proves anything.
    const hasProof = evidence.dayFirst > 0 || evidence.monthFirst > 0;
    const without = evidence.open === 0 ? 'certain' : 'nothing';
    const own = hasProof ? 'values' : stated === undefined ? without : 'header';
    return {
      index,
      header,
      order,
      why: overrides.dayOrder === undefined ? own : 'override',
      evidence,
    };
  });
}

// The sample decides, not the column: a letter that first turns up after a thousand rows is a slip.
function meaningOfGenders(survey: Survey): Pick<RowContext, 'letterM'> {
  const column = survey.plan.columns.find(({ role }) => role === 'gender');
  if (column === undefined) return {};
  const letterM = meaningOfM(survey.sample.map((cells) => cells[column.index] ?? ''));
  return letterM === undefined ? {} : { letterM };
}

/** What is wrong with whole columns, once each and with counts, instead of on every row. */
function columnFaults(
  table: Table,
  survey: Survey,
  dates: readonly DateColumn[],
): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [index, count] of survey.garbledByColumn) {
    const place = { file: table.file, column: table.header[index] ?? String(index + 1) };
    const expected = 'letters as they were typed; the text was once read in another encoding';
    faults.push(fault('encoding', place, `${count} values with garbled letters`, expected));
  }
  for (const { header, order, evidence } of dates) {
    const place = { file: table.file, column: header };
    // One fault for the column, and none on its rows, which would all say the same.
    if (order === 'undecided' && evidence.open > 0) {
      const found = `${evidence.open} dates, first on lines ${evidence.openLines.join(', ')}`;
      const expected =
        'a day above 12 somewhere in the column; only years are used. Say --columns dates=dmy or dates=mdy';
      faults.push(fault('ambiguous', place, found, expected));
    }
    if (order === 'mixed') {
      const { dayFirst, monthFirst, dayFirstLines, monthFirstLines } = evidence;
      const found =
        `${dayFirst} dates with the day first (lines ${dayFirstLines.join(', ')}), ` +
        `${monthFirst} with the month first (lines ${monthFirstLines.join(', ')})`;
      const expected =
        'one order throughout; of dates that both orders allow only the year is used';
      faults.push(fault('mismatch', place, found, expected));
    }
    // A five-digit number in a column of dates is nearly always a day of a spreadsheet that lost its
    // format; it could be something else, so the column says what was made of it.
    if (evidence.serials > 0) {
      const found = `${evidence.serials} day numbers of a spreadsheet`;
      faults.push(
        fault('ambiguous', place, found, 'dates; the numbers are read as days since 1900'),
      );
    }
  }
  return faults;
}

// --- second reading -----------------------------------------------------------------------------

/** Yields exactly one item for every row that is not blank, in the order of the file. */
async function* readRows(table: Table, context: RowContext): AsyncGenerator<SubjectRow> {
  const seen = new SeenIds(context);
  for await (const batch of table.batches()) {
    for (const item of batch) {
      if (item.kind === 'fault') {
        // What the format could not give as a row keeps its place among the answers.
        yield { kind: 'fault', line: item.fault.place.line ?? 0, fault: item.fault, cells: [] };
        continue;
      }
      const { line, cells } = item;
      if (isBlank(cells)) continue;
      const reading = readCustomerRow(context, line, cells);
      if (!reading.ok) {
        const { id, isOwn } = rowId(context.plan, line, cells);
        yield { kind: 'fault', line, fault: reading.error, cells, ...(isOwn ? { id } : {}) };
        continue;
      }
      const { subject } = reading.value;
      // Faults of the table first: they decide whether the cells stand under their headings at all.
      const own = [widthFault(table, line, cells), seen.add(subject.id, line)];
      const faults = [...(item.faults ?? []), ...own.filter((one) => one !== undefined)];
      yield { kind: 'subject', line, subject, faults: [...faults, ...reading.value.faults], cells };
    }
  }
}

/** A row with more or fewer cells than the header may have its values in the wrong columns. */
function widthFault(table: Table, line: number, cells: readonly string[]): Fault | undefined {
  const width = table.header.length;
  // Sheets and Parquet leave out empty cells by right; in text a short row has lost a delimiter.
  const isShort = table.format === 'delimited' && cells.length < width;
  const isLong = cells.slice(width).some((cell) => cell.trim() !== '');
  if (!isShort && !isLong) return undefined;
  const place = { file: table.file, line };
  return fault('mismatch', place, `${cells.length} cells`, `${width} cells, as in the header`);
}

/**
 * Which ids came before, and on which line. Two customers with one id would get each other's answers
 * in the user's own system.
 */
class SeenIds {
  private readonly context: RowContext;
  private readonly lineById = new Map<string, number>();
  private hasStopped = false;

  constructor(context: RowContext) {
    this.context = context;
  }

  add(id: string, line: number): Fault | undefined {
    const column = this.context.plan.columns.find(({ role }) => role === 'id');
    if (column === undefined || this.hasStopped) return undefined;
    const place = { file: this.context.file, line, column: column.header };
    const before = this.lineById.get(id);
    if (before !== undefined) {
      return fault(
        'duplicate',
        { ...place, record: id },
        id,
        `an id of its own; line ${before} has the same`,
      );
    }
    if (this.lineById.size >= idsRememberedMax) {
      this.hasStopped = true;
      const expected = `at most ${idsRememberedMax} ids; further ones are not compared with each other`;
      return fault('limit', place, id, expected);
    }
    this.lineById.set(id, line);
    return undefined;
  }
}
