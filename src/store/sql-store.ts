// The store in SQL that SQLite and PostgreSQL both speak. Rows are mapped here and nowhere else.
// A listing is kept as one JSON document beside its edition, ordinal and id: it is read back
// exactly as the reader made it, and no query looks inside it.

import { assert, assertDefined } from '../model/assert.ts';
import type { Fault } from '../model/fault.ts';
import { type EditionId, type Instant, instant, isoDay, sha256, sourceId } from '../model/ids.ts';
import type { Edition, EditionFile, Listing } from '../model/listing.ts';
import { ok, type Result } from '../model/result.ts';
import {
  type Database,
  integerOf,
  type Row,
  type Statements,
  textOf,
  textOrAbsent,
} from './database.ts';
import {
  compareEditions,
  type EditionCounts,
  type EditionHeader,
  type EditionWriter,
  pickCurrent,
  type Store,
} from './store.ts';

/** Rows read at a time: some megabytes of documents, never a whole list. */
const pageRows = 500;

export function createSqlStore(database: Database): Store {
  return {
    saveEdition: (fill) =>
      database.transaction<Result<Edition, Fault>>(async (statements) => {
        const number = await nextEditionNumber(statements);
        const counter = new CountingWriter(statements, number);
        const filled = await fill(counter, () => counter.counts());
        if (!filled.ok) return { keep: false, value: filled };
        const edition: Edition = { ...filled.value, ...counter.counts() };
        await insertEdition(statements, number, edition);
        return { keep: true, value: ok(edition) };
      }),
    edition: async (id) => (await readEditions(database, 'where id = ?', [id]))[0],
    statePublished: async (id, day) => {
      await database.run(
        "update edition set published = ?, published_from = 'user' where id = ? and published is null",
        [day, id],
      );
      const [edition] = await readEditions(database, 'where id = ?', [id]);
      return assertDefined(edition, `no edition ${id}`);
    },
    editions: async () => [...(await readEditions(database))].sort(compareEditions),
    currentEditions: async (asOf) => pickCurrent(await readEditions(database), asOf),
    listing: async (edition, id) => {
      const rows = await database.all(
        `select document from listing where id = ? and edition =
          (select number from edition where id = ?) order by ordinal limit 1`,
        [id, edition],
      );
      return rows[0] === undefined ? undefined : (parseDocument(rows[0]) as Listing);
    },
    listings: async function* (edition) {
      for await (const row of pages(database, 'listing', edition)) {
        yield parseDocument(row) as Listing;
      }
    },
    listingDocuments: async function* (edition) {
      for await (const row of pages(database, 'listing', edition)) yield textOf(row, 'document');
    },
    faults: async function* (edition) {
      for await (const row of pages(database, 'fault', edition)) yield parseDocument(row) as Fault;
    },
    close: () => database.close(),
  };
}

class CountingWriter implements EditionWriter {
  readonly #statements: Statements;
  readonly #edition: number;
  #entries = 0;
  #names = 0;
  #faults = 0;

  constructor(statements: Statements, edition: number) {
    this.#statements = statements;
    this.#edition = edition;
  }

  counts(): EditionCounts {
    return { entries: this.#entries, names: this.#names, faults: this.#faults };
  }

  async listing(listing: Listing): Promise<void> {
    await this.#statements.run(
      'insert into listing (edition, ordinal, id, document) values (?, ?, ?, ?)',
      [this.#edition, this.#entries, listing.id, JSON.stringify(listing)],
    );
    this.#entries += 1;
    this.#names += listing.party.names.length;
  }

  async fault(fault: Fault): Promise<void> {
    await this.#statements.run(
      'insert into fault (edition, ordinal, kind, document) values (?, ?, ?, ?)',
      [this.#edition, this.#faults, fault.kind, JSON.stringify(fault)],
    );
    this.#faults += 1;
  }
}

async function nextEditionNumber(statements: Statements): Promise<number> {
  const rows = await statements.all('select coalesce(max(number), 0) as last from edition');
  return integerOf(assertDefined(rows[0], 'max() always gives a row'), 'last') + 1;
}

async function insertEdition(
  statements: Statements,
  number: number,
  edition: Edition,
): Promise<void> {
  const known = await statements.all('select number from edition where id = ?', [edition.id]);
  assert(known.length === 0, `the edition ${edition.id} is already there`);
  await statements.run(
    `insert into edition (number, id, source, format, published, published_from, recorded_at,
      sha256, entries, names, faults) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      number,
      edition.id,
      edition.source,
      edition.format,
      edition.published ?? null,
      edition.publishedFrom ?? null,
      edition.recordedAt,
      edition.sha256,
      edition.entries,
      edition.names,
      edition.faults,
    ],
  );
  for (const [ordinal, file] of edition.files.entries()) {
    await statements.run(
      'insert into edition_file (edition, ordinal, name, sha256, bytes) values (?, ?, ?, ?, ?)',
      [number, ordinal, file.name, file.sha256, file.bytes],
    );
  }
}

async function readEditions(
  database: Database,
  where = '',
  parameters: readonly string[] = [],
): Promise<readonly Edition[]> {
  const rows = await database.all(`select * from edition ${where}`, parameters);
  const editions: Edition[] = [];
  for (const row of rows) {
    const files = await database.all(
      'select name, sha256, bytes from edition_file where edition = ? order by ordinal',
      [integerOf(row, 'number')],
    );
    editions.push(editionOfRow(row, files.map(fileOfRow)));
  }
  return editions;
}

function editionOfRow(row: Row, files: readonly EditionFile[]): Edition {
  const published = textOrAbsent(row, 'published');
  const publishedFrom = textOrAbsent(row, 'published_from') as
    | EditionHeader['publishedFrom']
    | undefined;
  const header: EditionHeader = {
    id: textOf(row, 'id') as EditionId,
    source: sourceId(textOf(row, 'source')),
    format: textOf(row, 'format'),
    ...(published === undefined
      ? {}
      : { published: assertDefined(isoDay(published), `not a day: ${published}`) }),
    ...(publishedFrom === undefined ? {} : { publishedFrom }),
    recordedAt: assertDefined<Instant>(instant(textOf(row, 'recorded_at')), 'not an instant'),
    sha256: sha256(textOf(row, 'sha256')),
    files,
  };
  return {
    ...header,
    entries: integerOf(row, 'entries'),
    names: integerOf(row, 'names'),
    faults: integerOf(row, 'faults'),
  };
}

function fileOfRow(row: Row): EditionFile {
  return {
    name: textOf(row, 'name'),
    sha256: sha256(textOf(row, 'sha256')),
    bytes: integerOf(row, 'bytes'),
  };
}

async function* pages(
  database: Database,
  table: 'listing' | 'fault',
  edition: EditionId,
): AsyncIterable<Row> {
  let after = -1;
  for (;;) {
    const rows = await database.all(
      `select ordinal, document from ${table} where edition =
        (select number from edition where id = ?) and ordinal > ? order by ordinal limit ${pageRows}`,
      [edition, after],
    );
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageRows) return;
    after = integerOf(last, 'ordinal');
  }
}

function parseDocument(row: Row): unknown {
  return JSON.parse(textOf(row, 'document'));
}
