// From bytes to text. Customer files come out of spreadsheets: UTF-8 with or without a mark,
// UTF-16, or Windows-1252, which is what "CSV" means in a Spanish or US Excel. UTF-8 proves itself:
// text with accents in another encoding is practically never valid UTF-8. The whole file is looked
// at before it is read, because the first accent may stand in the last row. Lists decide otherwise,
// from their head (`lists/decode.ts`): their publishers state an encoding, and they are read once.
// Names and tables are those of the WHATWG Encoding Standard (read 2026-11-21).

import { decodeChunks } from '../../lists/decode.ts';
import { type Fault, fault } from '../../model/fault.ts';
import { err, ok, type Result } from '../../model/result.ts';
import type { HandedFile } from './file.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface EncodingReading {
  readonly encoding: Encoding;
  /** Present where some bytes are not of the encoding; the file is read all the same. */
  readonly fault?: Fault;
}

/** Text with more zero bytes than this share is no text in an encoding of one byte a letter. */
const zeroShareMax = 0.001;

interface ByteCounts {
  total: number;
  zeros: number;
  /** Sequences of two to four bytes that are valid UTF-8. */
  sequences: number;
  /** Bytes that no UTF-8 sequence explains. */
  strays: number;
  /** Continuation bytes still expected by the sequence at hand, also across chunks. */
  pending: number;
}

/** Reads the whole file once. Fails where it is not text at all, or cannot be read. */
export async function detectEncoding(file: HandedFile): Promise<Result<EncodingReading, Fault>> {
  const marked = encodingByMark(file.head);
  // UTF-16 needs no proof; a UTF-8 mark is checked, since programs put it before anything.
  if (marked !== undefined && marked !== 'utf-8') return ok({ encoding: marked });
  const counts: ByteCounts = { total: 0, zeros: 0, sequences: 0, strays: 0, pending: 0 };
  for await (const chunk of file.chunks()) {
    if (!chunk.ok) return chunk;
    countBytes(chunk.value, counts);
  }
  const place = { file: file.name };
  if (counts.zeros > counts.total * zeroShareMax) {
    const found = `${counts.zeros} zero bytes among ${counts.total}`;
    const expected = 'a table: CSV, TSV, XLSX, Parquet or JSON lines';
    return err(fault('unrecognised', place, found, expected));
  }
  const strays = counts.strays + (counts.pending > 0 ? 1 : 0);
  if (strays === 0) return ok({ encoding: 'utf-8' });
  // More strays than letters that fit: it never was UTF-8. The other way round it is a damaged one.
  if (marked === undefined && counts.sequences <= strays) return ok({ encoding: 'windows-1252' });
  const found = `${strays} bytes that are not UTF-8, beside ${counts.sequences} letters that are`;
  const expected = 'one encoding throughout; the broken letters are shown as \uFFFD';
  return ok({ encoding: 'utf-8', fault: fault('encoding', place, found, expected) });
}

/** The file's text in pieces; a byte order mark is left out. The first error ends the stream. */
export function decodeFile(
  file: HandedFile,
  encoding: Encoding,
): AsyncGenerator<Result<string, Fault>> {
  return decodeChunks(file.chunks(), new TextDecoder(encoding));
}

/** The beginning as text, for recognition. A letter cut at its end is left out. */
export function decodeHead(head: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(head, { stream: true });
}

// What UTF-8 becomes when it is read as Windows-1252 and saved again: the first byte of each
// accented letter turns into Ã or Â, the second into a sign of the upper half.
const doublyEncoded = /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸŽ]/;

/** True where letters are lost (`Jos\uFFFD`) or were encoded twice (`JosÃ©`). */
export function isGarbled(text: string): boolean {
  return text.includes('\uFFFD') || doublyEncoded.test(text);
}

function encodingByMark(head: Uint8Array): Encoding | undefined {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark, a zero beside each letter of a header in Latin script betrays UTF-16.
  const isLetterPair = (a: number | undefined, b: number | undefined) => a !== 0 && b === 0;
  const [, , , fourth] = head;
  if (head.length < 4) return undefined;
  if (isLetterPair(first, second) && isLetterPair(third, fourth)) return 'utf-16le';
  if (isLetterPair(second, first) && isLetterPair(fourth, third)) return 'utf-16be';
  return undefined;
}

function countBytes(bytes: Uint8Array, counts: ByteCounts): void {
  counts.total += bytes.length;
  for (const byte of bytes) {
    if (counts.pending > 0) {
      if (byte >= 0x80 && byte < 0xc0) {
        counts.pending -= 1;
        if (counts.pending === 0) counts.sequences += 1;
        continue;
      }
      counts.strays += 1;
      counts.pending = 0;
    }
    if (byte < 0x80) {
      if (byte === 0) counts.zeros += 1;
    } else if (byte >= 0xc2 && byte < 0xe0) counts.pending = 1;
    else if (byte >= 0xe0 && byte < 0xf0) counts.pending = 2;
    else if (byte >= 0xf0 && byte < 0xf5) counts.pending = 3;
    else counts.strays += 1;
  }
}
