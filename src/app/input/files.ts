// Opens what a user names: files, folders (their own files, not those of folders within), pipes
// (`<(zcat …)`, `mkfifo`), `-` for standard input; compressed with gzip or zip as they come. What is inside is told by the first
// bytes, never by the name. Everything is read in a stream under named limits, and whatever cannot
// be read is a fault that names the file; a member's name in an archive is never used as a path.

import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Fault, fault } from '../../model/fault.ts';
import { headLengthMax } from '../../model/file-head.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { defaultFileLimits, type FileLimits, openFault, tooMany } from './file-limits.ts';
import { type Chunks, counted, plainBytes, plainChunks, unpackGzip } from './unpack.ts';
import { openZip } from './zip.ts';

export interface InputFile {
  /** As the user gave it, for a folder joined with the file's own name; for a zip, with its member's. */
  readonly name: string;
  /** Bytes on disk, compressed as they are; undefined for a pipe, whose bytes come only once. */
  readonly packedBytes: number | undefined;
  /** The first bytes, unpacked, at most `headLengthMax`. */
  readonly head: Uint8Array;
  /** All bytes, unpacked. `onPacked` is told how many compressed bytes were read. */
  chunks(onPacked?: (bytes: number) => void): Chunks;
}

export interface OpenOptions {
  readonly stdin: Readable;
  readonly limits?: FileLimits;
}

/** All files that a path stands for, in the order of their names. */
export async function openPath(
  path: string,
  { stdin, limits = defaultFileLimits }: OpenOptions,
): Promise<Result<readonly InputFile[], Fault>> {
  try {
    if (path === '-') return await openPipe(stdin, 'stdin', limits);
    const found = await stat(path);
    if (found.isDirectory()) return await openFolder(path, limits);
    // A pipe cannot be read from a place or twice, and says nothing of its length.
    if (!found.isFile()) return await openPipe(createReadStream(path), path, limits);
    return await openPlain(path, limits);
  } catch (cause) {
    return err(openFault(path, cause as NodeJS.ErrnoException));
  }
}

async function openFolder(
  path: string,
  limits: FileLimits,
): Promise<Result<readonly InputFile[], Fault>> {
  const entries = await readdir(path, { withFileTypes: true });
  const names: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const isLink = entry.isSymbolicLink() && !(await leadsToFolder(join(path, entry.name)));
    if (entry.isFile() || isLink) names.push(entry.name);
  }
  names.sort();
  if (names.length === 0) {
    return err(fault('missing', { file: path }, 'an empty folder', 'a folder with files in it'));
  }
  if (names.length > limits.filesMax) {
    return err(tooMany(path, names.length, limits.filesMax));
  }
  const files: InputFile[] = [];
  for (const name of names) {
    // Each with its own name: a link that leads nowhere is named, not the folder it is in.
    const opened = await openPlain(join(path, name), limits);
    if (!opened.ok) return opened;
    files.push(...opened.value);
  }
  return ok(files);
}

async function leadsToFolder(link: string): Promise<boolean> {
  const found = await stat(link).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

async function openPlain(
  path: string,
  limits: FileLimits,
): Promise<Result<readonly InputFile[], Fault>> {
  try {
    return await openFile(path, limits);
  } catch (cause) {
    return err(openFault(path, cause as NodeJS.ErrnoException));
  }
}

async function openFile(
  path: string,
  limits: FileLimits,
): Promise<Result<readonly InputFile[], Fault>> {
  const { size } = await stat(path);
  const magic = await firstBytes(path);
  if (isZip(magic)) {
    const members = await openZip(path, limits);
    if (!members.ok) return members;
    // A spreadsheet is a zip too; its reader wants it whole.
    if (!members.value.some((member) => member.name === '[Content_Types].xml')) {
      return withHeads(
        members.value.map((member) => ({ ...member, name: join(path, basename(member.name)) })),
      );
    }
  }
  const chunks = (onPacked?: (bytes: number) => void): Chunks => {
    const raw = counted(createReadStream(path, { highWaterMark: 256 * 1024 }), onPacked);
    return isGzip(magic)
      ? unpackGzip(raw, path, { limits, packedBytes: size })
      : plainChunks(raw, path, limits);
  };
  return withHeads([{ name: path, packedBytes: size, chunks }]);
}

/** A pipe can be read once: what the head took is put before the rest. */
async function openPipe(
  pipe: Readable,
  name: string,
  limits: FileLimits,
): Promise<Result<readonly InputFile[], Fault>> {
  const raw = pipe[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await raw.next();
  const firstChunk = first.done === true ? Buffer.alloc(0) : first.value;
  if (isZip(firstChunk)) {
    return err(
      fault('invalid', { file: name }, 'a zip archive', 'a zip as a file: it is read from its end'),
    );
  }
  async function* whole(): AsyncIterable<Buffer> {
    yield firstChunk;
    for (let next = await raw.next(); next.done !== true; next = await raw.next()) {
      yield next.value;
    }
  }
  const source = isGzip(firstChunk)
    ? unpackGzip(whole(), name, { limits, packedBytes: undefined })
    : plainChunks(whole(), name, limits);
  const chunks = source[Symbol.asyncIterator]();
  const held: Result<Uint8Array, Fault>[] = [];
  let heldBytes = 0;
  while (heldBytes < headLengthMax) {
    const next = await chunks.next();
    if (next.done === true) break;
    held.push(next.value);
    if (!next.value.ok) break;
    heldBytes += next.value.value.length;
  }
  const rest = { [Symbol.asyncIterator]: () => chunks };
  return ok([
    {
      name,
      packedBytes: undefined,
      head: joinHead(held),
      chunks: async function* () {
        yield* held;
        if (held.at(-1)?.ok !== false) yield* rest;
      },
    },
  ]);
}

async function withHeads(
  files: readonly Omit<InputFile, 'head'>[],
): Promise<Result<readonly InputFile[], Fault>> {
  const opened: InputFile[] = [];
  for (const file of files) {
    const parts: Result<Uint8Array, Fault>[] = [];
    let length = 0;
    for await (const part of file.chunks()) {
      // A fault so early is met again, and reported, when the file is read.
      parts.push(part);
      length += part.ok ? part.value.length : 0;
      if (!part.ok || length >= headLengthMax) break;
    }
    opened.push({ ...file, head: joinHead(parts) });
  }
  return ok(opened);
}

function joinHead(parts: readonly Result<Uint8Array, Fault>[]): Uint8Array {
  const bytes = parts.flatMap((part) => (part.ok ? [part.value] : []));
  return plainBytes(Buffer.concat(bytes).subarray(0, headLengthMax));
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** RFC 1952 §2.3.1: ID1, ID2, and deflate as the method. */
function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** A local file header, or the end record of an empty archive (APPNOTE 6.3.10 §4.3.7, §4.3.16). */
function isZip(bytes: Uint8Array): boolean {
  const [p, k, third, fourth] = bytes;
  return (
    p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6))
  );
}
