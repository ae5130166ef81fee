import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EditionId } from '../../src/model/ids.ts';
import { databaseFileName, openDataFolder } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { aHeader, aListing, save, storeConformance } from './conformance.ts';
import { createMemoryStore } from './memory-store.ts';

async function openIn(folder: string, readOnly = false): Promise<Store> {
  const opened = await openDataFolder(folder, { readOnly });
  if (!opened.ok) throw new Error(opened.error.found);
  return opened.value.store;
}

storeConformance('in memory', async () => ({
  store: createMemoryStore(),
  dispose: async () => undefined,
}));

storeConformance('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cotejo-store-'));
  const store = await openIn(folder);
  return {
    store,
    dispose: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});

describe('the data folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cotejo-store-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('keeps an edition over a restart, and opens without the right to write', async () => {
    const first = await openIn(folder);
    const edition = await save(first, aHeader({ published: '2024-05-03' }), [aListing('1')]);
    await first.close();
    for (const readOnly of [false, true]) {
      const again = await openIn(folder, readOnly);
      expect(await again.editions()).toEqual([edition]);
      await again.close();
    }
  });

  it('writes ahead and syncs in full', async () => {
    await (await openIn(folder)).close();
    const connection = new Sqlite(join(folder, databaseFileName));
    expect(connection.pragma('journal_mode', { simple: true })).toBe('wal');
    connection.close();
  });

  it('refuses data of a newer Cotejo', async () => {
    await (await openIn(folder)).close();
    const connection = new Sqlite(join(folder, databaseFileName));
    connection.exec("insert into schema_migration (number, name) values (99, 'from the future')");
    connection.close();
    const opened = await openDataFolder(folder);
    expect(opened).toMatchObject({
      ok: false,
      error: { kind: 'invalid', found: 'schema version 99' },
    });
  });

  it('says what is wrong with a file that is no database', async () => {
    const { writeFile } = await import('node:fs/promises');
    await writeFile(join(folder, databaseFileName), 'name,birth date\n'.repeat(100));
    const opened = await openDataFolder(folder);
    expect(opened).toMatchObject({ ok: false, error: { found: 'file is not a database' } });
    // Refused or not, nothing stays open: a server would run out of handles, Windows keep the file.
    const handles = await readdir('/proc/self/fd').catch(() => []);
    const held = await Promise.all(
      handles.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
    );
    expect(held.filter((path) => path.startsWith(folder))).toEqual([]);
  });

  it('leaves a whole edition or none when killed at any moment', async () => {
    const whole = 40;
    let partialSeen = 0;
    for (const killAfter of [1, 2, 9, 21, 39, 40, 41]) {
      await killWriterAfter(folder, killAfter);
      const store = await openIn(folder);
      for (const edition of await store.editions()) {
        let listings = 0;
        for await (const _ of store.listings(edition.id)) listings += 1;
        expect(listings).toBe(whole);
        expect(edition.entries).toBe(whole);
      }
      const rows = await countRows(folder);
      expect(rows % whole).toBe(0);
      partialSeen += killAfter < whole ? 1 : 0;
      await store.close();
    }
    expect(partialSeen).toBe(5);
    const store = await openIn(folder);
    expect(await store.edition('us-ofac-sdn@000000000029' as EditionId)).toBeDefined();
    await store.close();
  });
});

async function countRows(folder: string): Promise<number> {
  const connection = new Sqlite(join(folder, databaseFileName), { readonly: true });
  const row = connection.prepare('select count(*) as rows from listing').get() as { rows: number };
  connection.close();
  return row.rows;
}

/** Starts a process that saves one edition of 40 listings, and kills it after so many lines of it. */
async function killWriterAfter(folder: string, lines: number): Promise<void> {
  const script = fileURLToPath(new URL('./slow-writer.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder, String(lines)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let seen = 0;
  for await (const _ of createInterface({ input: child.stdout })) {
    seen += 1;
    if (seen === lines) child.kill('SIGKILL');
  }
  await ended(child);
  expect(child.signalCode).toBe('SIGKILL');
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('close', () => resolve()));
}
