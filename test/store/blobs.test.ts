import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fault, fault } from '../../src/model/fault.ts';
import { sha256 } from '../../src/model/ids.ts';
import { err, ok, type Result } from '../../src/model/result.ts';
import { type BlobStore, createBlobStore } from '../../src/store/blobs.ts';

/** SHA-256 of "abc", FIPS 180-4 appendix. */
const hashOfAbc = sha256('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');

async function* chunksOf(...texts: string[]): AsyncIterable<Result<Uint8Array, Fault>> {
  for (const text of texts) yield ok(Buffer.from(text));
}

async function readAll(blobs: BlobStore, hash = hashOfAbc) {
  const chunks: Uint8Array[] = [];
  const faults: Fault[] = [];
  for await (const chunk of blobs.read(hash, 'sdn.csv')) {
    if (chunk.ok) chunks.push(chunk.value);
    else faults.push(chunk.error);
  }
  return { text: Buffer.concat(chunks).toString(), faults };
}

describe('blobs', () => {
  let folder: string;
  let blobs: BlobStore;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cotejo-blobs-'));
    blobs = createBlobStore(folder);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives back the bytes under their hash', async () => {
    expect(await blobs.put(chunksOf('a', '', 'bc'))).toEqual(
      ok({ sha256: hashOfAbc, bytes: 3, isNew: true }),
    );
    expect(await readAll(blobs)).toEqual({ text: 'abc', faults: [] });
    expect(await readdir(folder)).toEqual([`${hashOfAbc}.gz`]);
  });

  it('keeps the same bytes once', async () => {
    await blobs.put(chunksOf('abc'));
    expect(await blobs.put(chunksOf('ab', 'c'))).toMatchObject({ value: { isNew: false } });
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('heals a damaged file when the same bytes come again', async () => {
    await blobs.put(chunksOf('abc'));
    await writeFile(join(folder, `${hashOfAbc}.gz`), 'damaged');
    expect((await readAll(blobs)).faults).toHaveLength(1);
    expect(await blobs.put(chunksOf('abc'))).toMatchObject({ value: { isNew: false } });
    expect(await readAll(blobs)).toEqual({ text: 'abc', faults: [] });
  });

  it('leaves nothing behind when the bytes cannot be had', async () => {
    async function* failing(): AsyncIterable<Result<Uint8Array, Fault>> {
      yield ok(Buffer.from('abc'));
      throw new Error('ENOSPC');
    }
    await expect(blobs.put(failing())).rejects.toThrow('ENOSPC');
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps nothing when the source ends in a fault', async () => {
    const truncated = fault('truncated', { file: 'sdn.csv.gz' }, '', 'the rest');
    async function* broken(): AsyncIterable<Result<Uint8Array, Fault>> {
      yield ok(Buffer.from('abc'));
      yield err(truncated);
    }
    expect(await blobs.put(broken())).toEqual(err(truncated));
    expect(await readdir(folder)).toEqual([]);
  });

  it('finds every single changed byte', async () => {
    await blobs.put(chunksOf('abc'));
    const path = join(folder, `${hashOfAbc}.gz`);
    const whole = await readFile(path);
    // A bit that gzip itself does not use (its time stamp, padding) may change: then the content is
    // still what was put in, which is all that is promised.
    let found = 0;
    for (let index = 0; index < whole.length; index += 1) {
      const changed = Buffer.from(whole);
      changed[index] = (changed[index] as number) ^ 0x10;
      await writeFile(path, changed);
      const { text, faults } = await readAll(blobs);
      expect(faults.length === 1 || text === 'abc', `byte ${index}`).toBe(true);
      found += faults.length;
    }
    expect(found).toBeGreaterThan(10);
    await writeFile(path, whole.subarray(0, whole.length - 1));
    expect((await readAll(blobs)).faults).toHaveLength(1);
  });

  it('says which file is gone', async () => {
    const { faults } = await readAll(blobs);
    expect(faults).toMatchObject([{ kind: 'missing', place: { file: 'sdn.csv' } }]);
  });

  it('sweeps what dead imports left, and nothing else', async () => {
    await blobs.put(chunksOf('abc'));
    await writeFile(join(folder, '11-1.partial'), '');
    await writeFile(join(folder, '22-1.partial'), '');
    await blobs.sweep((process) => process === 22);
    expect((await readdir(folder)).sort()).toEqual(['22-1.partial', `${hashOfAbc}.gz`]);
    await createBlobStore(join(folder, 'absent')).sweep(() => false);
  });
});
