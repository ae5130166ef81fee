// Entities as JSON lines: questions (`{"id","schema","properties"}`) and pairs to compare
// (`{"id","left","right"}`). Answers are owed in input order and one for each line, so a line that
// cannot be read becomes a fault with its id, where it has one, and the rest goes on.

import { type Fault, fault, type Place } from '../model/fault.ts';
import { entityIdLengthMax, idOf, readEntity } from './entity.ts';
import type { Subject, SubjectRow } from './subject.ts';
import type { HandedFile } from './table/file.ts';
import { jsonLineLengthMax, readTextLines } from './table/json-lines.ts';
import { detectEncoding } from './table/text.ts';

// A line as it was read: the question, or why there is none. Both carry the line, because answers are
// told apart by it where ids are missing.
export type EntityLine =
  | {
      readonly kind: 'entity';
      readonly line: number;
      readonly subject: Subject;
      readonly faults: readonly Fault[];
    }
  | FaultLine;

export type PairLine =
  | {
      readonly kind: 'pair';
      readonly line: number;
      readonly id: string;
      readonly left: Subject;
      readonly right: Subject;
      readonly faults: readonly Fault[];
    }
  | FaultLine;

export interface FaultLine {
  readonly kind: 'fault';
  readonly line: number;
  /** Absent where the line has no id that could be read. */
  readonly id?: string;
  readonly fault: Fault;
}

/** Blank lines are passed over; every other line yields exactly one item. */
export async function* readEntityLines(
  lines: AsyncIterable<string> | Iterable<string>,
  file = 'stdin',
): AsyncGenerator<EntityLine> {
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() !== '') yield readEntityLine(text, { file, line });
  }
}

/** Blank lines are passed over; every other line yields exactly one item. */
export async function* readPairLines(
  lines: AsyncIterable<string> | Iterable<string>,
  file = 'stdin',
): AsyncGenerator<PairLine> {
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() !== '') yield readPairLine(text, { file, line });
  }
}

/** One question. `place` says where it came from, and faults repeat it. */
export function readEntityLine(text: string, place: Place): EntityLine {
  const line = place.line ?? 1;
  const value = parseLine(text, place);
  if ('fault' in value) return { kind: 'fault', line, ...value };
  const reading = readEntity(value.json, place);
  if (reading.ok) return { kind: 'entity', line, ...reading.value };
  return { kind: 'fault', line, ...idPart(value.json), fault: reading.error };
}

/** One pair. A side that cannot be read leaves nothing to compare, so the pair is the fault. */
export function readPairLine(text: string, place: Place): PairLine {
  const line = place.line ?? 1;
  const value = parseLine(text, place);
  if ('fault' in value) return { kind: 'fault', line, ...value };
  const json = value.json as { readonly left?: unknown; readonly right?: unknown } | null;
  const own = { ...place, ...(idOf(json) === undefined ? {} : { record: idOf(json) as string }) };
  const left = readEntity(json?.left, { ...own, element: 'left' });
  const right = readEntity(json?.right, { ...own, element: 'right' });
  for (const side of [left, right]) {
    if (!side.ok) return { kind: 'fault', line, ...idPart(json), fault: side.error };
  }
  // Already returned above; the compiler does not see it.
  if (!left.ok || !right.ok)
    return { kind: 'fault', line, fault: fault('invalid', own, text, 'two entities') };
  const faults = [...left.value.faults, ...right.value.faults];
  const sides = { left: left.value.subject, right: right.value.subject };
  return { kind: 'pair', line, id: idOf(json) ?? `line-${line}`, ...sides, faults };
}

/** Looks for the id also in a line that is no JSON, so that its answer can be told from others. */
function parseLine(
  text: string,
  place: Place,
): { readonly json: unknown } | { readonly id?: string; readonly fault: Fault } {
  if (text.length > jsonLineLengthMax) {
    const expected = `at most ${jsonLineLengthMax} characters in a line`;
    return { ...idInText(text), fault: fault('limit', place, text, expected) };
  }
  try {
    return { json: JSON.parse(text) };
  } catch {
    // `JSON.parse` says only by throwing that a text is not JSON.
    return {
      ...idInText(text),
      fault: fault('malformed', place, text, 'one JSON object on the line'),
    };
  }
}

// No parser: the one form that programs write, with the id as the first key. It is only for naming
// a fault, so finding none is no harm.
function idInText(text: string): { readonly id?: string } {
  const id = /^\s*\{\s*"id"\s*:\s*"([^"\\]{1,500})"/.exec(
    text.slice(0, entityIdLengthMax * 2),
  )?.[1];
  return id === undefined ? {} : { id };
}

/** The id as a property to spread, absent where there is none. */
function idPart(json: unknown): { readonly id?: string } {
  const id = idOf(json);
  return id === undefined ? {} : { id };
}

/** True where the first line of the file is an entity and not a flat row. */
export function isEntityHead(head: Uint8Array): boolean {
  // A flat row cannot hold an object, so `properties` with a brace behind it is the sign; and only on
  // the first line, since a file is one or the other.
  const text = new TextDecoder().decode(head, { stream: true });
  return /^\s*\{/.test(text) && /^[^\n]*"properties"\s*:\s*\{/.test(text.trimStart());
}

/** A file of entities as rows of customers; there are no cells to repeat. */
export async function* readEntityFile(file: HandedFile): AsyncGenerator<SubjectRow> {
  const reading = await detectEncoding(file);
  if (!reading.ok) {
    yield { kind: 'fault', line: 0, fault: reading.error, cells: [] };
    return;
  }
  for await (const batch of readTextLines(file, reading.value.encoding)) {
    for (const item of batch) {
      if ('kind' in item) {
        yield { kind: 'fault', line: item.fault.place.line ?? 0, fault: item.fault, cells: [] };
        continue;
      }
      const read = readEntityLine(item.text, { file: file.name, line: item.line });
      // No cells to repeat beside the answer: results of entities are JSON, by id.
      if (read.kind === 'fault') yield { ...read, cells: [] };
      else yield { ...read, kind: 'subject', cells: [] };
    }
  }
}
