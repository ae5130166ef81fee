// SQLite behind the port, through better-sqlite3 (synchronous, binaries inside the package). One
// connection writes, another reads, so that a reader never sees, or waits for, a transaction that
// is still open: in WAL mode it goes on with the last committed state. `synchronous=FULL` makes
// every commit one fsync: what was acknowledged survives the loss of power.
// Source: sqlite.org/wal.html, sqlite.org/pragma.html#pragma_synchronous, read 2026-11-21.

import Sqlite from 'better-sqlite3';
import type { Database, Decided, Row, Statements, Value } from './database.ts';

/** How long one process waits for another that is importing. */
const busyWaitMs = 30_000;

export interface SqliteOptions {
  readonly file: string;
  /** Opens an existing file without the right to write: on a read-only disk, for example. */
  readonly readOnly?: boolean;
}

/** Throws what SQLite throws; `open-store.ts` turns that into a fault. */
export function openSqlite({ file, readOnly = false }: SqliteOptions): Database {
  const writer = readOnly ? undefined : new Sqlite(file, { timeout: busyWaitMs });
  try {
    if (writer !== undefined) {
      becomeWal(writer);
      writer.pragma('synchronous = FULL');
      writer.pragma('foreign_keys = ON');
    }
    const reader = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: busyWaitMs });
    return new SqliteDatabase(reader, writer);
  } catch (cause) {
    writer?.close();
    throw cause;
  }
}

/** Pause between two tries to switch the journal. */
const retryPauseMs = 5;

/**
 * Switching to WAL needs the file for oneself for a moment, and SQLite does not wait for that lock
 * (no busy handler, sqlite.org/rescode.html#busy): of two processes that begin with the same empty
 * folder one would fail. So it tries again, up to the time one process waits for another anyway.
 */
function becomeWal(connection: Sqlite.Database): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waitedMs = 0; ; waitedMs += retryPauseMs) {
    try {
      connection.pragma('journal_mode = WAL');
      return;
    } catch (cause) {
      if (!isBusy(cause) || waitedMs >= busyWaitMs) throw cause;
      Atomics.wait(pause, 0, 0, retryPauseMs);
    }
  }
}

function isBusy(cause: unknown): boolean {
  return cause instanceof Sqlite.SqliteError && cause.code.startsWith('SQLITE_BUSY');
}

class SqliteDatabase implements Database {
  readonly #reads: Connection;
  readonly #writer: Sqlite.Database | undefined;
  readonly #writes: Connection | undefined;
  /** The end of the queue of transactions: each begins when the one before has ended. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(reader: Sqlite.Database, writer: Sqlite.Database | undefined) {
    this.#reads = new Connection(reader);
    this.#writer = writer;
    this.#writes = writer === undefined ? undefined : new Connection(writer);
  }

  async run(sql: string, parameters: readonly Value[] = []): Promise<number> {
    return this.transaction(async (statements) => ({
      keep: true,
      value: await statements.run(sql, parameters),
    }));
  }

  async all(sql: string, parameters: readonly Value[] = []): Promise<readonly Row[]> {
    return this.#reads.all(sql, parameters);
  }

  transaction<T>(work: (statements: Statements) => Promise<Decided<T>>): Promise<T> {
    const mine = this.#lastWrite.then(() => this.#transact(work));
    this.#lastWrite = mine.catch(() => undefined);
    return mine;
  }

  async #transact<T>(work: (statements: Statements) => Promise<Decided<T>>): Promise<T> {
    const connection = this.#writer;
    const statements = this.#writes;
    if (connection === undefined || statements === undefined) {
      throw new Error('the data folder is open for reading only');
    }
    connection.exec('begin immediate');
    try {
      const decided = await work(statements);
      connection.exec(decided.keep ? 'commit' : 'rollback');
      return decided.value;
    } finally {
      if (connection.inTransaction) connection.exec('rollback');
    }
  }

  async close(): Promise<void> {
    await this.#lastWrite;
    this.#reads.close();
    this.#writes?.close();
  }
}

/** One connection with its prepared statements, which are kept by their text. */
class Connection implements Statements {
  readonly #connection: Sqlite.Database;
  readonly #statementsBySql = new Map<string, Sqlite.Statement>();

  constructor(connection: Sqlite.Database) {
    this.#connection = connection;
  }

  async run(sql: string, parameters: readonly Value[] = []): Promise<number> {
    return this.#prepared(sql).run(...parameters).changes;
  }

  async all(sql: string, parameters: readonly Value[] = []): Promise<readonly Row[]> {
    return this.#prepared(sql).all(...parameters) as Row[];
  }

  close(): void {
    this.#statementsBySql.clear();
    this.#connection.close();
  }

  #prepared(sql: string): Sqlite.Statement {
    const known = this.#statementsBySql.get(sql);
    if (known !== undefined) return known;
    const prepared = this.#connection.prepare(sql);
    this.#statementsBySql.set(sql, prepared);
    return prepared;
  }
}
