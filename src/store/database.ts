// What the store needs of a database, and no more: run a statement, read all its rows, do several
// things as one. Every method is asynchronous, though SQLite answers at once, so that PostgreSQL
// fits behind the same port. See docs/decisions/0002-plain-sql-behind-a-small-port.md.

export type Value = string | number | null;

export type Row = Readonly<Record<string, Value>>;

export interface Statements {
  /** Runs a statement and says how many rows it changed. `?` stands for each parameter, in order. */
  run(sql: string, parameters?: readonly Value[]): Promise<number>;
  /** All rows. Long tables are read in pages by their key: no statement stays open between pages. */
  all(sql: string, parameters?: readonly Value[]): Promise<readonly Row[]>;
}

export interface Database extends Statements {
  /**
   * Everything `work` does through its argument, or nothing. What `work` resolves to decides:
   * `keep: false` rolls back, and so does a rejection, which is passed on.
   */
  transaction<T>(work: (statements: Statements) => Promise<Decided<T>>): Promise<T>;
  close(): Promise<void>;
}

export interface Decided<T> {
  readonly keep: boolean;
  readonly value: T;
}

/** A column that the schema says is text and never null. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column} holds no text`);
  return value;
}

/** A column that the schema says is an integer and never null. */
export function integerOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`column ${column} holds no number`);
  return value;
}

export function textOrAbsent(row: Row, column: string): string | undefined {
  return row[column] === null ? undefined : textOf(row, column);
}
