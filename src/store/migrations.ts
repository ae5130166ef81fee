// The schema, as numbered steps that are only ever added to. Each step is plain SQL that SQLite and
// PostgreSQL both run: text and integer columns, JSON as opaque documents, keys handed out by us.
// A step that has run on somebody's data is never edited; a mistake is mended by the next step.

import { type Database, integerOf } from './database.ts';

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

const migrations: readonly Migration[] = [
  {
    number: 1,
    name: 'editions',
    statements: [
      `create table edition (
        number integer not null primary key,
        id text not null unique,
        source text not null,
        format text not null,
        published text,
        published_from text,
        recorded_at text not null,
        sha256 text not null,
        entries integer not null,
        names integer not null,
        faults integer not null
      )`,
      `create table edition_file (
        edition integer not null references edition (number) deferrable initially deferred,
        ordinal integer not null,
        name text not null,
        sha256 text not null,
        bytes integer not null,
        primary key (edition, ordinal)
      )`,
      // The id is not unique within an edition: a publisher's slip of the same uid twice is a fault,
      // but neither of the two entries may vanish from the screening because of it.
      `create table listing (
        edition integer not null references edition (number) deferrable initially deferred,
        ordinal integer not null,
        id text not null,
        document text not null,
        primary key (edition, ordinal)
      )`,
      'create index listing_by_id on listing (id, edition)',
      `create table fault (
        edition integer not null references edition (number) deferrable initially deferred,
        ordinal integer not null,
        kind text not null,
        document text not null,
        primary key (edition, ordinal)
      )`,
    ],
  },
];

export const schemaVersion = migrations.length;

/** The version of the schema as it is; 0 in a database that holds none. Waits for no writer. */
export async function readSchemaVersion(database: Database): Promise<number> {
  try {
    const rows = await database.all(
      'select coalesce(max(number), 0) as version from schema_migration',
    );
    return rows[0] === undefined ? 0 : integerOf(rows[0], 'version');
  } catch {
    // Neither database offers one way to ask for a table; without it there is no schema yet. Any
    // other trouble comes back at the first migration.
    return 0;
  }
}

/**
 * Brings the schema up to date; each step is whole or absent. Two processes may begin with the same
 * empty file: whoever comes second finds each step done when its turn to write has come.
 */
export async function migrate(database: Database): Promise<void> {
  await database.run(
    'create table if not exists schema_migration (number integer not null primary key, name text not null)',
  );
  for (const migration of migrations) {
    await database.transaction(async (statements) => {
      const done = await statements.all('select number from schema_migration where number = ?', [
        migration.number,
      ]);
      if (done.length > 0) return { keep: false, value: undefined };
      for (const sql of migration.statements) await statements.run(sql);
      await statements.run('insert into schema_migration (number, name) values (?, ?)', [
        migration.number,
        migration.name,
      ]);
      return { keep: true, value: undefined };
    });
  }
}
