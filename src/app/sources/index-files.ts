// The matching index is a derived file: built from a set of editions and the register under one
// policy, named by the hash of those, opened in milliseconds. It can be deleted at any time and is
// made again. A changed byte could hide an entry: `openIndex` checks a sum over all of them, and a
// file that does not agree is not used but built anew.

import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { IndexBuilder, indexFormat } from '../../match/build.ts';
import { type CandidateIndex, openIndex } from '../../match/candidate-index.ts';
import type { IndexEntry } from '../../match/entry.ts';
import type { Policy } from '../../match/policy.ts';
import { compareText } from '../../model/compare-text.ts';
import type { Fault } from '../../model/fault.ts';
import type { Edition, Listing } from '../../model/listing.ts';
import type { Result } from '../../model/result.ts';
import { syncFolder } from '../../store/blobs.ts';
import type { Store } from '../../store/store.ts';
import { isProcessAlive } from './process-alive.ts';

/** Index files of earlier edition sets that are kept, so that yesterday's answers stay quick. */
const filesKept = 8;

export interface IndexRequest {
  /** Folder of the index files; nothing is written where it cannot be. */
  readonly folder: string;
  readonly editions: readonly Edition[];
  /** Absent where there are no editions. */
  readonly store?: Store;
  readonly registerEntries: readonly IndexEntry[];
  readonly registerVersion: string;
  readonly policy: Policy;
}

/** What the name of an index file stands for. */
export function indexKey(
  request: Omit<IndexRequest, 'folder' | 'store' | 'registerEntries'>,
): string {
  const parts = [
    `format ${indexFormat}`,
    `policy ${request.policy.version}`,
    `register ${request.registerVersion}`,
    ...request.editions.map((edition) => `edition ${edition.source} ${edition.sha256}`).sort(),
  ];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

/** Opens the index of these editions, building it where it is not there. */
export async function openCurrentIndex(
  request: IndexRequest,
): Promise<Result<CandidateIndex, Fault>> {
  const path = join(request.folder, `${indexKey(request)}.idx`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept !== undefined) {
    const opened = openIndex(kept);
    if (opened.ok) return opened;
  }
  const bytes = await buildFrom(request);
  // Without editions it takes less time to build than to look after a file.
  if (request.editions.length > 0) await keepIndexFile(request.folder, path, bytes);
  return openIndex(bytes);
}

/** Entries go from the store to the index one by one: held together they would take several times the room. */
async function buildFrom(request: IndexRequest): Promise<Uint8Array> {
  const builder = new IndexBuilder(request.policy);
  for (const entry of request.registerEntries) builder.add(entry);
  if (request.store !== undefined) {
    for (const edition of request.editions) {
      for await (const text of request.store.listingDocuments(edition.id)) {
        const listing = JSON.parse(text) as Listing;
        builder.add({ ref: listing.id, party: listing.party });
      }
    }
  }
  return builder.finish();
}

/** Written beside, synced, renamed: another process sees the whole file or none. */
async function keepIndexFile(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    await mkdir(folder, { recursive: true });
    const handle = await open(partial, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, path);
    await syncFolder(folder);
    await removeOld(folder);
  } catch {
    // A full or read-only disk costs time at the next start, not the answer.
    await rm(partial, { force: true }).catch(() => undefined);
  }
}

/** Index files beyond those kept, and what processes that were killed left half-written. */
async function removeOld(folder: string): Promise<void> {
  const present = await readdir(folder);
  for (const name of present) {
    const owner = /\.(\d+)\.partial$/.exec(name)?.[1];
    if (owner !== undefined && !isProcessAlive(Number(owner))) {
      await rm(join(folder, name), { force: true });
    }
  }
  const names = present.filter((name) => name.endsWith('.idx'));
  if (names.length <= filesKept) return;
  const files = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  );
  const oldestFirst = files.sort(
    (left, right) => left.at - right.at || compareText(left.name, right.name),
  );
  for (const { name } of oldestFirst.slice(0, files.length - filesKept)) {
    await rm(join(folder, name), { force: true });
  }
}
