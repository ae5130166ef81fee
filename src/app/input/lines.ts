// Lines of standard input as they come, UTF-8, without waiting for the end: a program that writes
// one question and waits for its answer gets it. A line longer than the limit is cut, which no
// reader of JSON takes for whole.

import type { Readable } from 'node:stream';

/** An entity with its limits of names and values used to the full takes a tenth of this. */
export const lineLengthMax = 16 * 1024 * 1024;

export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  let isCut = false;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    rest += decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', start)) {
      if (!isCut) yield rest.slice(start, end);
      isCut = false;
      start = end + 1;
    }
    rest = rest.slice(start);
    if (rest.length > lineLengthMax) {
      if (!isCut) yield rest.slice(0, lineLengthMax);
      isCut = true;
      rest = '';
    }
  }
  rest += decoder.decode();
  if (rest !== '' && !isCut) yield rest;
}
