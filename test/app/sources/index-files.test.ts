import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type IndexRequest,
  indexKey,
  openCurrentIndex,
} from '../../../src/app/sources/index-files.ts';
import { defaultPolicy } from '../../../src/match/policy.ts';
import type { Edition } from '../../../src/model/listing.ts';
import { emptyParty, simpleName } from '../../../src/model/party.ts';
import { aHeader, aListing, save } from '../../store/conformance.ts';
import { createMemoryStore } from '../../store/memory-store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cotejo-index-'));
});
afterEach(() => rm(folder, { recursive: true }));

const registerEntries = [
  { ref: 'register:x', party: { ...emptyParty('organization'), names: [simpleName('CARTEL X')] } },
];

async function aRequest(editions = 1): Promise<IndexRequest> {
  const store = createMemoryStore();
  const saved: Edition[] = [];
  for (let index = 0; index < editions; index += 1) {
    const header = aHeader({ source: `list-${index}`, digit: String(index + 1) });
    saved.push(await save(store, header, [aListing(String(index))]));
  }
  return {
    folder,
    editions: saved,
    store,
    registerEntries,
    registerVersion: 'r1',
    policy: defaultPolicy,
  };
}

async function open(request: IndexRequest) {
  const opened = await openCurrentIndex(request);
  if (!opened.ok) throw new Error(opened.error.expected);
  return opened.value;
}

describe('index files', () => {
  it('hold the register and all current editions, and are made once', async () => {
    const request = await aRequest(2);
    expect((await open(request)).entryCount).toBe(3);
    const [name] = await readdir(folder);
    expect(name).toBe(`${indexKey(request)}.idx`);
    const unread = { ...request, store: { ...createMemoryStore() } };
    expect((await open(unread)).entryCount).toBe(3);
  });

  it('sweep away what a killed process left, and nothing of a living one', async () => {
    // No process has this number: Linux ends at 2 to the 22nd, others far below.
    const dead = `${'a'.repeat(64)}.idx.99999999.partial`;
    const living = `${'b'.repeat(64)}.idx.${process.pid}.partial`;
    for (const name of [dead, living]) await writeFile(join(folder, name), 'half');
    const request = await aRequest();
    await open(request);
    const left = await readdir(folder);
    expect(left.toSorted()).toEqual([`${indexKey(request)}.idx`, living].toSorted());
  });

  it('have a name that changes with whatever they are made of', async () => {
    const request = await aRequest(2);
    const keys = new Set([
      indexKey(request),
      indexKey({ ...request, registerVersion: 'r2' }),
      indexKey({ ...request, editions: request.editions.slice(1) }),
      indexKey({ ...request, policy: { ...defaultPolicy, version: 'other' } }),
    ]);
    expect(keys.size).toBe(4);
    expect(indexKey({ ...request, editions: request.editions.toReversed() })).toBe(
      indexKey(request),
    );
  });

  it('are not written for the register alone', async () => {
    const request = await aRequest(0);
    expect((await open(request)).entryCount).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it('are built anew when they are no index', async () => {
    const request = await aRequest();
    await writeFile(join(folder, `${indexKey(request)}.idx`), 'not an index');
    expect((await open(request)).entryCount).toBe(2);
  });

  it('answer where nothing can be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const request = { ...(await aRequest()), folder: join(folder, 'file', 'index') };
    expect((await open(request)).entryCount).toBe(2);
  });

  it('are kept for a few earlier sets only, the oldest go first', async () => {
    for (let index = 0; index < 10; index += 1) {
      const path = join(folder, `${index}.idx`);
      await writeFile(path, '');
      await utimes(path, 1_000 + index, 1_000 + index);
    }
    const request = await aRequest();
    await open(request);
    const names = await readdir(folder);
    expect(names).toHaveLength(8);
    expect(names).toContain(`${indexKey(request)}.idx`);
    expect(names).toContain('9.idx');
    expect(names).not.toContain('2.idx');
  });
});
