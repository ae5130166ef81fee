// Reads the JSON tables of this room (profiles, duties, calendars), whether ours or a user's own.
// Nothing is trusted: a decoder either gives the exact type or notes a fault with the path of keys,
// and goes on, so that one run tells everything that is wrong. Unknown keys are faults too, because
// a misspelt key would otherwise change a duty in silence.

import type { Bilingual } from '../model/designation.ts';
import { type Fault, type FaultKind, fault } from '../model/fault.ts';
import { err, ok, type Result } from '../model/result.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Longest array that a table of this room may hold. */
export const rowsMax = 1000;

export class Decoder {
  readonly #file: string;
  readonly #faults: Fault[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  note(path: string, found: unknown, expected: string, kind: FaultKind = 'invalid'): void {
    const shown = found === undefined ? '' : (JSON.stringify(found) ?? String(found));
    this.#faults.push(fault(kind, { file: this.#file, element: path }, shown, expected));
  }

  /** The value only if nothing was noted; otherwise every fault in the order of the file. */
  finish<T>(value: T): Result<T, readonly Fault[]> {
    return this.#faults.length === 0 ? ok(value) : err(this.#faults);
  }

  object(value: unknown, path: string, keys: readonly string[]): JsonObject {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.note(path, value, 'an object');
      return {};
    }
    for (const key of Object.keys(value)) {
      if (!keys.includes(key)) this.note(`${path}/${key}`, key, 'a known key', 'unknown');
    }
    return value as JsonObject;
  }

  list<T>(value: unknown, path: string, item: (each: unknown, path: string) => T): readonly T[] {
    if (!Array.isArray(value)) {
      this.note(path, value, 'an array', value === undefined ? 'missing' : 'invalid');
      return [];
    }
    if (value.length > rowsMax) {
      this.note(path, value.length, `at most ${rowsMax} rows`, 'limit');
      return [];
    }
    return value.map((each, index) => item(each, `${path}/${index}`));
  }

  text(value: unknown, path: string): string {
    if (typeof value === 'string' && value.trim().length > 0) return value;
    this.note(path, value, 'a text that is not empty', value === undefined ? 'missing' : 'invalid');
    return '';
  }

  texts(value: unknown, path: string): readonly string[] {
    return this.list(value, path, (each, at) => this.text(each, at));
  }

  whole(value: unknown, path: string, from: number, to: number): number {
    if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) {
      return value;
    }
    this.note(path, value, `a whole number from ${from} to ${to}`);
    return from;
  }

  oneOf<T extends string>(value: unknown, path: string, allowed: readonly T[]): T {
    const found = allowed.find((each) => each === value);
    if (found !== undefined) return found;
    this.note(path, value, `one of ${allowed.join(', ')}`);
    return allowed[0] as T;
  }

  bilingual(value: unknown, path: string): Bilingual {
    const fields = this.object(value, path, ['en', 'es']);
    return { en: this.text(fields.en, `${path}/en`), es: this.text(fields.es, `${path}/es`) };
  }

  /** Notes every id that occurs twice; rows are told apart by it. */
  distinct(ids: readonly string[], path: string): void {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) this.note(path, id, 'an id that occurs once', 'duplicate');
      seen.add(id);
    }
  }
}

/** `{ [key]: read(value) }`, or nothing where the key is absent (exact optional properties). */
export function optional<K extends string, T>(
  key: K,
  value: unknown,
  read: (value: unknown) => T,
): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: read(value) } as { readonly [P in K]?: T });
}
