// From bytes to text. Publishers say UTF-8 or ASCII, copies on disk say otherwise: spreadsheets
// save UTF-16 or Windows-1252, and a copy of a copy may mix them. The encoding is decided once from
// the head of the file, so that the same bytes give the same text however they are cut into chunks,
// and in one reading: a list may be large, and a publisher states what it writes. Customer files come
// without a statement and are decided otherwise (`intake/table/text.ts`).
// Names of encodings and their tables are those of the WHATWG Encoding Standard (read 2026-11-21).

import { type Fault, fault } from '../model/fault.ts';
import { err, ok, type Result } from '../model/result.ts';
import { type ListFile, shortName } from './format.ts';

/**
 * A byte order mark decides; else zero bytes betray UTF-16; else an XML declaration is believed;
 * else the fallback of the format.
 */
export function encodingOf(head: Uint8Array, fallback: string): string {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== undefined && first !== 0 && second === 0) return 'utf-16le';
  if (first === 0 && second !== undefined && second !== 0) return 'utf-16be';
  return isMislabelled(head, fallback) ? 'windows-1252' : statedEncoding(head, fallback);
}

function statedEncoding(head: Uint8Array, fallback: string): string {
  const opening = new TextDecoder('latin1').decode(head.subarray(0, 200));
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(opening)?.[1] ?? fallback;
}

/**
 * True for what says to be UTF-8 and is not, as its head shows: `J\xE9r\xF4me` is then read as
 * Windows-1252 (`Jérôme`) rather than with holes (`J�r�me`), and the caller says so.
 */
export function isMislabelled(head: Uint8Array, fallback: string): boolean {
  if (!/^utf-?8$/i.test(statedEncoding(head, fallback))) return false;
  try {
    // `stream` allows for a letter that the end of the head cuts in two.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return false;
  } catch {
    const isUtf16 = head[0] === 0 || head[1] === 0 || (head[0] ?? 0) >= 0xfe;
    return !isUtf16;
  }
}

/** The head as text, for recognition only; an unknown encoding reads as Latin-1. */
export function decodeHead(head: Uint8Array, fallback: string): string {
  return (
    decoderOf(encodingOf(head, fallback)) ?? new TextDecoder('latin1', { ignoreBOM: false })
  ).decode(head, { stream: true });
}

/** Text chunks of a file; a byte order mark is left out. The first error ends the stream. */
export async function* decodeFile(
  file: ListFile,
  fallback: string,
): AsyncGenerator<Result<string, Fault>> {
  const encoding = encodingOf(file.head, fallback);
  const decoder = decoderOf(encoding);
  if (decoder === undefined) {
    const expected = 'an encoding of the WHATWG Encoding Standard, such as UTF-8';
    yield err(fault('encoding', { file: shortName(file.name), line: 1 }, encoding, expected));
    return;
  }
  yield* decodeChunks(file.chunks(), decoder);
}

/**
 * Bytes as text, in pieces. The decoder keeps half a letter between chunks, so where they are cut
 * does not matter. The first error ends the stream.
 */
export async function* decodeChunks(
  chunks: AsyncIterable<Result<Uint8Array, Fault>>,
  decoder: TextDecoder,
): AsyncGenerator<Result<string, Fault>> {
  for await (const chunk of chunks) {
    if (!chunk.ok) {
      yield chunk;
      return;
    }
    yield ok(decoder.decode(chunk.value, { stream: true }));
  }
  const rest = decoder.decode();
  if (rest !== '') yield ok(rest);
}

function decoderOf(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding);
  } catch {
    // The constructor's only way to say that it does not know the name.
    return undefined;
  }
}

// Windows-1252 differs from Latin-1 in these bytes only; the rest maps to itself.
const windows1252Specials = new Map<number, number>(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((letter) => [
    letter.charCodeAt(0),
    byteOfWindows1252(letter),
  ]),
);

function byteOfWindows1252(letter: string): number {
  const table = new TextDecoder('windows-1252').decode(
    Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index),
  );
  return 0x80 + table.indexOf(letter);
}

/**
 * Text that was decoded as Windows-1252 although its bytes are valid UTF-8, set right. Real
 * Windows-1252 text with accents is practically never valid UTF-8, so nothing else is changed.
 */
export function mendUtf8(text: string): string {
  if (!/[\u0080-\uffff]/.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = windows1252Specials.get(code) ?? code;
    if (byte > 0xff) return text;
    bytes[index] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

/** True where Windows-1252 has no letter for a byte (0x81, 0x8D, 0x8F, 0x90, 0x9D), or UTF-8 broke. */
export function hasUndecodable(text: string): boolean {
  return /[\u0081\u008d\u008f\u0090\u009d\ufffd]/.test(text);
}
