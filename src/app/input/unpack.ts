// Streams of bytes: counted, unpacked, limited. Each ends with a fault where something is wrong, as
// its last item. Errors of a compressed stream surface at the end that is read.

import { createGunzip, type createInflateRaw } from 'node:zlib';
import { type Fault, fault } from '../../model/fault.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { excessOf, type FileLimits, openFault, tooLarge, unpackFault } from './file-limits.ts';

export type Chunks = AsyncIterable<Result<Uint8Array, Fault>>;

/**
 * The same bytes without Node's class: `slice` of a `Buffer` shares its memory, that of a
 * `Uint8Array` copies, and the pure rooms are written for the latter.
 */
export function plainBytes({ buffer, byteOffset, length }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

type Decompressor = ReturnType<typeof createGunzip> | ReturnType<typeof createInflateRaw>;

/** Tells how many bytes went by. */
export async function* counted(
  raw: AsyncIterable<Buffer>,
  onBytes: ((bytes: number) => void) | undefined,
): AsyncIterable<Buffer> {
  for await (const chunk of raw) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

export async function* plainChunks(
  raw: AsyncIterable<Buffer>,
  name: string,
  limits: FileLimits,
): Chunks {
  let total = 0;
  try {
    for await (const chunk of raw) {
      total += chunk.length;
      if (total > limits.unpackedBytesMax) {
        yield err(tooLarge(name, limits));
        return;
      }
      yield ok(plainBytes(chunk));
    }
  } catch (cause) {
    yield err(openFault(name, cause as NodeJS.ErrnoException));
  }
}

export async function* unpackGzip(
  raw: AsyncIterable<Buffer>,
  name: string,
  {
    limits,
    packedBytes,
  }: { readonly limits: FileLimits; readonly packedBytes: number | undefined },
): Chunks {
  let total = 0;
  try {
    for await (const chunk of decompress(raw, createGunzip())) {
      total += chunk.length;
      const excess = excessOf(total, packedBytes, limits);
      if (excess !== undefined) {
        yield err(fault('limit', { file: name }, excess.found, excess.expected));
        return;
      }
      yield ok(plainBytes(chunk));
    }
  } catch (cause) {
    yield err(unpackFault(name, cause as NodeJS.ErrnoException));
  }
}

/** The bytes that come out of `unpacked` when `raw` is fed to it; throws what zlib throws. */
export async function* decompress(
  raw: AsyncIterable<Buffer>,
  unpacked: Decompressor,
): AsyncIterable<Buffer> {
  const feeding = feed(raw, unpacked);
  try {
    yield* unpacked as AsyncIterable<Buffer>;
  } finally {
    unpacked.destroy();
    await feeding;
  }
}

/** Writes the compressed bytes as fast as they are taken; errors surface at the reading end. */
async function feed(raw: AsyncIterable<Buffer>, unpacked: Decompressor): Promise<void> {
  try {
    for await (const chunk of raw) {
      if (unpacked.destroyed) return;
      if (!unpacked.write(chunk)) await drained(unpacked);
    }
    unpacked.end();
  } catch (cause) {
    unpacked.destroy(cause as Error);
  }
}

function drained(stream: Decompressor): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off('drain', done).off('close', done);
      resolve();
    };
    stream.once('drain', done).once('close', done);
  });
}
