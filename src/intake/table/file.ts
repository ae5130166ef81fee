// A file as the caller hands it in: a name, its beginning and a way to read its bytes, more than
// once. The room opens nothing itself. A table is read twice, because the order of day and month is
// decided from a whole column and a million rows are not kept in memory; what comes from a pipe the
// caller must therefore keep somewhere first. Archives (.gz, .zip) are opened by the caller as well.

import { type Fault, fault } from '../../model/fault.ts';
import { headLengthMax } from '../../model/file-head.ts';
import { err, ok, type Result } from '../../model/result.ts';

export interface HandedFile {
  /** As the user gave it, without its folder. */
  readonly name: string;
  /** The same bytes that `chunks` begins with, at most `headLengthMax` of them. */
  readonly head: Uint8Array;
  /** All bytes, from the start at every call. An error (truncated, I/O) is the last chunk. */
  chunks(): AsyncIterable<Result<Uint8Array, Fault>>;
}

/** Largest XLSX or Parquet file: both have their directory at the end, so they are held whole. */
export const wholeFileSizeMax = 512 * 1024 * 1024;

/** Bytes that are in memory already; `chunkLength` is for tests of where pieces end. */
export function fileOfBytes(name: string, bytes: Uint8Array, chunkLength = 1 << 20): HandedFile {
  return {
    name,
    head: bytes.subarray(0, headLengthMax),
    async *chunks() {
      for (let from = 0; from < bytes.length; from += chunkLength) {
        yield ok(bytes.subarray(from, from + chunkLength));
      }
    },
  };
}

/** All bytes in one piece, within `wholeFileSizeMax`. */
export async function collectBytes(file: HandedFile): Promise<Result<Uint8Array, Fault>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.chunks()) {
    if (!chunk.ok) return chunk;
    size += chunk.value.length;
    if (size > wholeFileSizeMax) {
      const expected = `at most ${wholeFileSizeMax} bytes in a workbook or Parquet file`;
      return err(fault('limit', { file: file.name }, `more than ${wholeFileSizeMax}`, expected));
    }
    pieces.push(chunk.value);
  }
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return ok(only);
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return ok(whole);
}
