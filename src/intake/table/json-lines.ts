// JSON lines as a table: one flat object on each line, its keys are the columns. Keys are gathered
// from the beginning of the file; one that turns up later is reported on its line, not dropped in
// silence. Lines that hold FollowTheMoney entities are no table: see `entity-lines.ts`.

import { type Fault, fault, foundJson } from '../../model/fault.ts';
import { ok, type Result } from '../../model/result.ts';
import type { HandedFile } from './file.ts';
import type { RowItem, RowSource } from './row-source.ts';
import { decodeFile, decodeHead, detectEncoding, type Encoding } from './text.ts';

/** Longest line of JSON; a customer is a few hundred letters, a listed entity with all its names some ten thousand. */
export const jsonLineLengthMax = 1 << 20;

/** Keys beyond this number are reported and left out. */
export const keysMax = 256;

export interface TextLine {
  readonly line: number;
  readonly text: string;
}

/**
 * Opens flat objects as a table. Only the head is looked at for keys, so that the header is known
 * before the first row; later keys are faults of their lines.
 */
export async function openJsonLines(file: HandedFile): Promise<Result<RowSource, Fault>> {
  const reading = await detectEncoding(file);
  if (!reading.ok) return reading;
  const { encoding } = reading.value;
  const header = gatherKeys(decodeHead(file.head, encoding));
  return ok({
    format: 'json-lines',
    detail: { encoding },
    statedHeader: header,
    faults: reading.value.fault === undefined ? [] : [reading.value.fault],
    async *batches() {
      for await (const lines of readTextLines(file, encoding)) {
        yield lines.flatMap((line) =>
          'kind' in line ? [line] : rowOfLine(file.name, line, header),
        );
      }
    },
  });
}

/** Lines that are not blank, without their ends; a line beyond the limit is a fault. */
export async function* readTextLines(
  file: HandedFile,
  encoding: Encoding,
): AsyncGenerator<readonly (TextLine | { readonly kind: 'fault'; readonly fault: Fault })[]> {
  let rest = '';
  let line = 1;
  const tooLong = () => {
    const expected = `at most ${jsonLineLengthMax} characters in a line`;
    const place = { file: file.name, line };
    return { kind: 'fault' as const, fault: fault('limit', place, rest.slice(0, 60), expected) };
  };
  // After a line that is too long everything up to its end is dropped, not taken for a line.
  let isSkipping = false;
  for await (const piece of decodeFile(file, encoding)) {
    if (!piece.ok) {
      yield [{ kind: 'fault', fault: piece.error }];
      return;
    }
    const found: (TextLine | { readonly kind: 'fault'; readonly fault: Fault })[] = [];
    // Where a piece ends says nothing: the last of its lines goes on in the next.
    const texts = piece.value.split('\n');
    for (const [index, text] of texts.entries()) {
      if (index > 0) {
        if (!isSkipping && rest.trim() !== '') found.push({ line, text: rest });
        [rest, isSkipping, line] = ['', false, line + 1];
      }
      if (isSkipping) continue;
      rest += text;
      if (rest.length > jsonLineLengthMax) {
        found.push(tooLong());
        [rest, isSkipping] = ['', true];
      }
    }
    yield found;
  }
  if (rest.trim() !== '') yield [{ line, text: rest }];
}

/** Keys in the order in which they first appear; a line cut at the end of the head adds none. */
function gatherKeys(head: string): readonly string[] {
  const keys = new Set<string>();
  for (const text of head.split('\n')) {
    const record = parseObject(text);
    for (const key of Object.keys(record ?? {})) if (keys.size < keysMax) keys.add(key);
  }
  return [...keys];
}

function rowOfLine(file: string, line: TextLine, header: readonly string[]): readonly RowItem[] {
  const place = { file, line: line.line };
  const record = parseObject(line.text);
  if (record === undefined) {
    const expected = 'one JSON object on the line';
    return [{ kind: 'fault', fault: fault('malformed', place, line.text, expected) }];
  }
  const faults: Fault[] = [];
  for (const key of Object.keys(record)) {
    if (header.includes(key)) continue;
    const expected = 'only keys that also stand at the beginning of the file';
    faults.push(fault('unknown', { ...place, column: key }, key, expected));
  }
  const cells = header.map((key) => {
    const cell = cellOf(record[key]);
    if (cell !== undefined) return cell;
    // An object in a cell has no place in a table; the rest of the row is used.
    const found = foundJson(record[key]);
    const expected = 'text, a number or a list of them';
    faults.push(fault('invalid', { ...place, column: key }, found, expected));
    return '';
  });
  return [{ kind: 'row', line: line.line, cells, faults }];
}

/** Several values in one cell are parted like those of a spreadsheet. */
function cellOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  // Numbers as JSON has them: ids beyond 2^53 come in as text or are already damaged.
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return undefined;
  // One level only: a list of lists is no set of values.
  const cells = value.map((item) => (Array.isArray(item) ? undefined : cellOf(item)));
  return cells.includes(undefined) ? undefined : cells.join('; ');
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    // `JSON.parse` says only by throwing that a text is not JSON.
    return undefined;
  }
}
