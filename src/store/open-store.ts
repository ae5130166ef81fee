// Opens the data folder: `cotejo.sqlite`, and `editions/` with the files as published. A folder
// that was never written to holds no lists, which is an answer and no fault; nothing is made
// before something is to be kept. A file that a newer Cotejo has written is refused, not guessed at.

import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, fault } from '../model/fault.ts';
import { err, ok, type Result } from '../model/result.ts';
import { type BlobStore, createBlobStore } from './blobs.ts';
import type { Database } from './database.ts';
import { migrate, readSchemaVersion, schemaVersion } from './migrations.ts';
import { createSqlStore } from './sql-store.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';

export interface DataFolder {
  readonly store: Store;
  readonly blobs: BlobStore;
}

export const databaseFileName = 'cotejo.sqlite';

/**
 * True when a store has been made in this folder, false where there is none. A file in the folder's
 * place, or a folder we may not look into, is a fault: taken for an empty one it would answer
 * "clear" without any of its lists.
 */
export function findStore(folder: string): Result<boolean, Fault> {
  try {
    statSync(join(folder, databaseFileName));
    return ok(true);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return ok(false);
    const expected = `a data folder that can be read at ${folder}`;
    return err(fault('invalid', { file: databaseFileName }, message, expected));
  }
}

/**
 * Opens the store of a folder, making both where there is none. With `readOnly` it opens what is
 * there and needs no right to write; data of an older schema are then a fault.
 */
export async function openDataFolder(
  folder: string,
  options: { readonly readOnly?: boolean } = {},
): Promise<Result<DataFolder, Fault>> {
  const file = join(folder, databaseFileName);
  const readOnly = options.readOnly ?? false;
  let database: Database | undefined;
  try {
    if (!readOnly) mkdirSync(folder, { recursive: true });
    database = openSqlite({ file, readOnly });
    if (!readOnly && (await readSchemaVersion(database)) < schemaVersion) await migrate(database);
    const version = await readSchemaVersion(database);
    if (version !== schemaVersion) {
      await database.close();
      return err(versionFault(version));
    }
    return ok({
      store: createSqlStore(database),
      blobs: createBlobStore(join(folder, 'editions')),
    });
  } catch (cause) {
    await database?.close();
    const expected = `a data folder that can be ${readOnly ? 'read' : 'written'} at ${folder}`;
    return err(fault('invalid', { file: databaseFileName }, (cause as Error).message, expected));
  }
}

function versionFault(version: number): Fault {
  const reason =
    version > schemaVersion
      ? 'these data were written by a newer Cotejo'
      : 'these data have to be brought up to date, which needs the right to write';
  return fault(
    'invalid',
    { file: databaseFileName },
    `schema version ${version}`,
    `version ${schemaVersion}: ${reason}`,
  );
}
