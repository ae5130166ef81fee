// Reads a zip archive through its central directory, member by member, in a stream. Only what lists
// are packed with: stored or deflated, not encrypted, under 4 GiB. Every member is checked against
// its CRC-32 and its stated size; the archive as a whole against one account of unpacked bytes, so
// that overlapping members (a known bomb) cannot each use the limit afresh.
// Source: PKWARE APPNOTE 6.3.10 §4.3.7, §4.3.12, §4.3.16, read 2026-11-21.

import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Fault, fault } from '../../model/fault.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { excessOf, type FileLimits, tooMany, unpackFault } from './file-limits.ts';
import { type Chunks, counted, decompress, plainBytes } from './unpack.ts';

/** A member as `files.ts` wants it, without its head. */
export interface ZipMember {
  readonly name: string;
  readonly packedBytes: number;
  chunks(onPacked?: (bytes: number) => void): Chunks;
}

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const directoryLength = 46;
const localLength = 30;
const commentLengthMax = 0xffff;
/** A directory of `filesMax` members with long names fits many times over. */
const directoryBytesMax = 8 * 1024 * 1024;

const methodStored = 0;
const methodDeflated = 8;

interface Member {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly localAt: number;
}

/** One account for all members of an archive. */
interface Account {
  readonly archive: string;
  readonly archiveBytes: number;
  readonly limits: FileLimits;
}

/** The members that are files, in the order of the directory. */
export async function openZip(
  path: string,
  limits: FileLimits,
): Promise<Result<readonly ZipMember[], Fault>> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const members = await readDirectory(handle, size, path);
    if (!members.ok) return members;
    const files = members.value.filter((member) => !member.name.endsWith('/'));
    if (files.length === 0) {
      const expected = 'an archive with files in it';
      return err(fault('missing', { file: path }, 'an empty zip archive', expected));
    }
    if (files.length > limits.filesMax) return err(tooMany(path, files.length, limits.filesMax));
    const stated = files.reduce((sum, member) => sum + member.bytes, 0);
    const excess = excessOf(stated, size, limits);
    if (excess !== undefined) {
      return err(fault('limit', { file: path }, excess.found, excess.expected));
    }
    const account: Account = { archive: path, archiveBytes: size, limits };
    return ok(
      files.map((member) => ({
        name: member.name,
        packedBytes: member.packedBytes,
        chunks: (onPacked) => readMember(member, account, onPacked),
      })),
    );
  } finally {
    await handle.close();
  }
}

async function readDirectory(
  handle: FileHandle,
  size: number,
  path: string,
): Promise<Result<readonly Member[], Fault>> {
  const tailLength = Math.min(size, endLength + commentLengthMax);
  const tail = await readAt(handle, size - tailLength, tailLength);
  let at = tail.length - endLength;
  while (at >= 0 && tail.readUInt32LE(at) !== endSignature) at -= 1;
  if (at < 0) {
    return err(
      fault(
        'truncated',
        { file: path },
        `${size} bytes`,
        'a zip archive with its directory at the end',
      ),
    );
  }
  const count = tail.readUInt16LE(at + 10);
  const length = tail.readUInt32LE(at + 12);
  const start = tail.readUInt32LE(at + 16);
  if (start === 0xffffffff || count === 0xffff || length > directoryBytesMax) {
    return err(fault('limit', { file: path }, 'a zip64 archive', 'a zip archive below 4 GiB'));
  }
  const directory = await readAt(handle, start, Math.min(length, Math.max(0, size - start)));
  return parseDirectory(directory, count, path);
}

function parseDirectory(
  directory: Buffer,
  count: number,
  path: string,
): Result<readonly Member[], Fault> {
  const members: Member[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (
      at + directoryLength > directory.length ||
      directory.readUInt32LE(at) !== directorySignature
    ) {
      return err(
        fault(
          'malformed',
          { file: path },
          `entry ${index + 1} of ${count}`,
          'a whole zip directory',
        ),
      );
    }
    const flags = directory.readUInt16LE(at + 8);
    const nameLength = directory.readUInt16LE(at + 28);
    const nameAt = at + directoryLength;
    members.push({
      name: directory.toString('utf8', nameAt, nameAt + nameLength),
      method: directory.readUInt16LE(at + 10),
      isEncrypted: (flags & 1) === 1,
      crc: directory.readUInt32LE(at + 16),
      packedBytes: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
      localAt: directory.readUInt32LE(at + 42),
    });
    at = nameAt + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  if (at !== directory.length) {
    // More members than the archive owns up to: a list in one of them would be left out unseen.
    const found = `${directory.length - at} bytes after entry ${count}`;
    return err(fault('malformed', { file: path }, found, 'a whole zip directory'));
  }
  return ok(members);
}

async function* readMember(
  member: Member,
  account: Account,
  onPacked?: (bytes: number) => void,
): Chunks {
  const place = { file: account.archive, element: member.name };
  if (member.isEncrypted || (member.method !== methodStored && member.method !== methodDeflated)) {
    const found = member.isEncrypted ? 'an encrypted member' : `method ${member.method}`;
    yield err(fault('unknown', place, found, 'a stored or deflated member'));
    return;
  }
  const start = await contentStart(member, account.archive);
  if (start === undefined) {
    yield err(fault('malformed', place, `offset ${member.localAt}`, 'a member of the archive'));
    return;
  }
  let crc = 0;
  let total = 0;
  try {
    for await (const chunk of unpackMember(member, account.archive, start, onPacked)) {
      total += chunk.length;
      // More than the directory stated: no need to unpack the rest of a lie.
      if (total > member.bytes) break;
      crc = crc32(chunk, crc);
      const excess = excessOf(total, account.archiveBytes, account.limits);
      if (excess !== undefined) {
        yield err(fault('limit', place, excess.found, excess.expected));
        return;
      }
      yield ok(plainBytes(chunk));
    }
  } catch (cause) {
    const { kind, found, expected } = unpackFault(account.archive, cause as NodeJS.ErrnoException);
    yield err({ kind, place, found, expected });
    return;
  }
  if (crc !== member.crc || total !== member.bytes) {
    const found = `${total} bytes with CRC ${crc.toString(16)}`;
    const expected = `${member.bytes} bytes with CRC ${member.crc.toString(16)}`;
    yield err(fault('mismatch', place, found, expected));
  }
}

function unpackMember(
  member: Member,
  archive: string,
  start: number,
  onPacked: ((bytes: number) => void) | undefined,
): AsyncIterable<Buffer> {
  if (member.packedBytes === 0) return emptyContent();
  const range = { start, end: start + member.packedBytes - 1 };
  const raw = counted(createReadStream(archive, range), onPacked);
  return member.method === methodStored ? raw : decompress(raw, createInflateRaw());
}

async function* emptyContent(): AsyncIterable<Buffer> {}

/** After the local header, whose name and extra field may be longer than the directory's. */
async function contentStart(member: Member, archive: string): Promise<number | undefined> {
  const handle = await open(archive, 'r');
  try {
    const header = await readAt(handle, member.localAt, localLength);
    if (header.length < localLength || header.readUInt32LE(0) !== localSignature) return undefined;
    return member.localAt + localLength + header.readUInt16LE(26) + header.readUInt16LE(28);
  } finally {
    await handle.close();
  }
}

async function readAt(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, at);
  return buffer.subarray(0, bytesRead);
}
