// Lines of standard input as they come, UTF-8, without waiting for the end: a program that writes
// one question and waits for its answer gets it. A line longer than the limit is cut just beyond it,
// so that its reader sees that it is too long, and the rest of it is passed over.

import type { Readable } from 'node:stream';
import { jsonLineLengthMax } from '../../intake/table/json-lines.ts';

/** One more than a line of JSON may have. */
export const lineLengthMax = jsonLineLengthMax + 1;

export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  let isCut = false;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const piece = decoder.decode(chunk, { stream: true });
    let start = 0;
    // Only the new piece is searched: a long line comes in a thousand of them.
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      if (!isCut) yield (rest + piece.slice(start, end)).slice(0, lineLengthMax);
      isCut = false;
      rest = '';
      start = end + 1;
    }
    if (isCut) continue;
    rest += piece.slice(start);
    if (rest.length >= lineLengthMax) {
      yield rest.slice(0, lineLengthMax);
      isCut = true;
      rest = '';
    }
  }
  rest += decoder.decode();
  if (rest !== '' && !isCut) yield rest;
}
