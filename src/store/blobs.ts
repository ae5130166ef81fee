// Editions as published: one compressed file per published file, named by the SHA-256 of the bytes
// inside. A file appears under its name only when it is whole and on disk, so a crash leaves at
// most a `.partial` that the next import sweeps away. Reading checks the hash: a changed byte is
// a fault, never a quietly different list.

import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { type Fault, fault } from '../model/fault.ts';
import { type Sha256, sha256 } from '../model/ids.ts';
import { err, ok, type Result } from '../model/result.ts';

export interface Blob {
  readonly sha256: Sha256;
  /** Of the content, not of the compressed file. */
  readonly bytes: number;
  /** False where these bytes had been kept before. */
  readonly isNew: boolean;
}

export interface BlobStore {
  /** Keeps what `chunks` brings; the first fault among them ends it, and nothing is kept. */
  put(chunks: AsyncIterable<Result<Uint8Array, Fault>>): Promise<Result<Blob, Fault>>;
  /** The content, with a fault at the end if it is not what was put in. `name` is for the fault. */
  read(sha256: Sha256, name: string): AsyncIterable<Result<Uint8Array, Fault>>;
  /** Takes a file back that no edition came to need. */
  remove(sha256: Sha256): Promise<void>;
  /** Removes what imports that died left behind. */
  sweep(isAlive: (process: number) => boolean): Promise<void>;
}

/** Level 3 packs list files to about an eighth at three times the speed of level 6. */
const compressionLevel = 3;

export function createBlobStore(folder: string): BlobStore {
  let partials = 0;
  return {
    async put(chunks) {
      await mkdir(folder, { recursive: true });
      partials += 1;
      const partial = join(folder, `${process.pid}-${partials}.partial`);
      const written = await writePartial(partial, chunks).catch(async (cause) => {
        // On a full disk most of all: what is no use to anybody gives its room back.
        await rm(partial, { force: true });
        throw cause;
      });
      if (!written.ok) {
        await rm(partial, { force: true });
        return written;
      }
      const path = pathOf(folder, written.value.sha256);
      const isNew = (await stat(path).catch(() => undefined)) === undefined;
      // Also over a file that is there: it may have been damaged since, and these bytes are whole.
      await rename(partial, path);
      await syncFolder(folder);
      return ok({ ...written.value, isNew });
    },
    read: (hash, name) => readBlob(pathOf(folder, hash), hash, name),
    remove: (hash) => rm(pathOf(folder, hash), { force: true }),
    async sweep(isAlive) {
      const names = await readdir(folder).catch(() => []);
      for (const name of names) {
        const owner = /^(\d+)-\d+\.partial$/.exec(name)?.[1];
        if (owner !== undefined && !isAlive(Number(owner))) {
          await rm(join(folder, name), { force: true });
        }
      }
    },
  };
}

/** Makes a rename durable: the name lives in the folder, which has to reach the disk as well. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; its file system journals the rename by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function pathOf(folder: string, hash: Sha256): string {
  return join(folder, `${hash}.gz`);
}

async function writePartial(
  partial: string,
  chunks: AsyncIterable<Result<Uint8Array, Fault>>,
): Promise<Result<Omit<Blob, 'isNew'>, Fault>> {
  const hash = createHash('sha256');
  let bytes = 0;
  let failure: Fault | undefined;
  async function* content(): AsyncIterable<Uint8Array> {
    for await (const chunk of chunks) {
      if (!chunk.ok) {
        failure = chunk.error;
        return;
      }
      hash.update(chunk.value);
      bytes += chunk.value.length;
      yield chunk.value;
    }
  }
  await pipeline(
    content,
    createGzip({ level: compressionLevel }),
    createWriteStream(partial, { flush: true }),
  );
  return failure === undefined ? ok({ sha256: finish(hash), bytes }) : err(failure);
}

async function* readBlob(
  path: string,
  expected: Sha256,
  name: string,
): AsyncIterable<Result<Uint8Array, Fault>> {
  if ((await stat(path).catch(() => undefined)) === undefined) {
    yield err(fault('missing', { file: name }, path, 'the file of this edition as it was kept'));
    return;
  }
  const hash = createHash('sha256');
  const source = createReadStream(path);
  const content = createGunzip();
  source.on('error', (cause) => content.destroy(cause));
  source.pipe(content);
  try {
    for await (const chunk of content as AsyncIterable<Buffer>) {
      hash.update(chunk);
      yield ok(chunk);
    }
  } catch (cause) {
    yield err(tampered(name, (cause as Error).message, expected));
    return;
  } finally {
    source.destroy();
  }
  const found = finish(hash);
  if (found !== expected) yield err(tampered(name, found, expected));
}

function tampered(name: string, found: string, expected: Sha256): Fault {
  return fault('mismatch', { file: name }, found, `the kept bytes with SHA-256 ${expected}`);
}

function finish(hash: Hash): Sha256 {
  return sha256(hash.digest('hex'));
}
