// A small decoder for the JSON of the register: one reader per object, which knows the file, the
// path of keys and the id it stands at, so that every fault names its place. A property that nobody
// asked for is a fault too: a misspelt `effectve` must not become a silent "date not read".
// Hand-written, because pure rooms take no dependencies.

import type { Bilingual } from '../model/designation.ts';
import { type Fault, type FaultKind, fault } from '../model/fault.ts';
import { type IsoDay, isoDay } from '../model/ids.ts';
import { type PartialDate, parseIsoPartial } from '../model/partial-date.ts';

/** More than any file of the register will hold; a longer one is not read. */
export const elementsMax = 20_000;

/** What `undefined` means is "absent"; with `exactOptionalPropertyTypes` it must not be written. */
export type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out the keys whose value is undefined. */
export function present<T extends object>(fields: T): Present<T> {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Present<T>;
}

/** Reads one JSON object. Broken values give a harmless stand-in and a fault. */
export class RecordReader {
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #asked = new Set<string>();
  readonly #file: string;
  readonly #path: string;
  readonly #faults: Fault[];
  readonly #record: string | undefined;

  constructor(
    at: { file: string; path: string; faults: Fault[]; record?: string },
    value: unknown,
  ) {
    this.#file = at.file;
    this.#path = at.path;
    this.#faults = at.faults;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    this.#fields = new Map(isObject ? Object.entries(value) : []);
    const own = this.#fields.get('id');
    this.#record = at.record ?? (typeof own === 'string' && own !== '' ? own : undefined);
    if (!isObject) this.fault('malformed', undefined, show(value), 'a JSON object');
  }

  /** Adds a fault at a property of this object, or at the object itself. */
  fault(kind: FaultKind, key: string | undefined, found: string, expected: string): void {
    const element = key === undefined ? this.#path : `${this.#path}/${key}`;
    const record = this.#record === undefined ? {} : { record: this.#record };
    this.#faults.push(fault(kind, { file: this.#file, element, ...record }, found, expected));
  }

  /** Whether the property is written at all; asking does not count as reading it. */
  has(key: string): boolean {
    return this.#fields.has(key);
  }

  /** Outer blanks are refused, not cut: they are slips, and names are compared as written. */
  textIfAny(key: string): string | undefined {
    const value = this.#take(key);
    if (value === undefined) return undefined;
    if (typeof value === 'string' && value !== '' && value === value.trim()) return value;
    this.fault('invalid', key, show(value), 'a text that is not empty and has no outer blanks');
    return undefined;
  }

  /** A text that must be there; an empty one stands in for a fault. */
  text(key: string): string {
    if (!this.has(key)) this.fault('missing', key, '', `the property ${key}`);
    return this.textIfAny(key) ?? '';
  }

  /** A whole number of the range; its lowest value stands in for a fault. */
  whole(key: string, range: { readonly from: number; readonly to: number }): number {
    const value = this.#take(key);
    const { from, to } = range;
    if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) {
      return value;
    }
    const kind = value === undefined ? 'missing' : 'invalid';
    this.fault(kind, key, show(value), `a whole number from ${from} to ${to}`);
    return from;
  }

  wholeIfAny(
    key: string,
    range: { readonly from: number; readonly to: number },
  ): number | undefined {
    return this.has(key) ? this.whole(key, range) : undefined;
  }

  /** One of a closed set of words; the first stands in for a fault. */
  oneOf<const Word extends string>(key: string, words: readonly [Word, ...Word[]]): Word {
    const value = this.text(key);
    const known = words.find((word) => word === value);
    if (known === undefined && value !== '') {
      this.fault('unknown', key, value, `one of ${words.join(', ')}`);
    }
    return known ?? words[0];
  }

  /** `2009`, `2025-10` or `2025-10-20`; the precision is kept. */
  dateIfAny(key: string): PartialDate | undefined {
    const value = this.textIfAny(key);
    if (value === undefined) return undefined;
    const date = /^\d{4}(-\d{2}){0,2}$/.test(value) ? parseIsoPartial(value) : undefined;
    if (date === undefined)
      this.fault('invalid', key, value, 'YYYY, YYYY-MM or YYYY-MM-DD that exists');
    return date;
  }

  /** A whole day, where a coarser date would make no sense. */
  dayIfAny(key: string): IsoDay | undefined {
    const value = this.textIfAny(key);
    const day = value === undefined ? undefined : isoDay(value);
    if (value !== undefined && day === undefined) {
      this.fault('invalid', key, value, 'a day YYYY-MM-DD that exists');
    }
    return day;
  }

  /** `{ "en": …, "es": … }`: both, or it is a fault. */
  bilingualIfAny(key: string): Bilingual | undefined {
    if (!this.has(key)) return undefined;
    const reader = this.objectAt(key);
    const words = { en: reader.text('en'), es: reader.text('es') };
    reader.done();
    return words;
  }

  bilingual(key: string): Bilingual {
    if (!this.has(key)) this.fault('missing', key, '', `the property ${key} in en and es`);
    return this.bilingualIfAny(key) ?? { en: '', es: '' };
  }

  /** As `bilingual`; what reads the same in both (`OFAC uid 11438`) may be written once, as a text. */
  bilingualOrText(key: string): Bilingual {
    if (typeof this.#fields.get(key) !== 'string') return this.bilingual(key);
    const words = this.text(key);
    return { en: words, es: words };
  }

  /** A list of texts without repetition; an absent list is a fault, an empty one is not. */
  texts(key: string): readonly string[] {
    const values = this.#list(key);
    const texts = values.filter(
      (value): value is string => typeof value === 'string' && value !== '',
    );
    if (texts.length < values.length) this.fault('invalid', key, show(values), 'a list of texts');
    if (new Set(texts).size < texts.length) {
      this.fault('duplicate', key, show(values), 'each text once');
    }
    return texts;
  }

  /** The reader of an inner object; its faults carry the whole path. */
  objectAt(key: string): RecordReader {
    return new RecordReader(this.#at(key), this.#take(key));
  }

  /** Readers of a list of inner objects, in the order of the file. */
  objects(key: string): readonly RecordReader[] {
    return this.#list(key).map(
      (value, index) => new RecordReader(this.#at(`${key}[${index}]`), value),
    );
  }

  /** Call last: whatever was not asked for is unknown. */
  done(): void {
    for (const key of this.#fields.keys()) {
      if (!this.#asked.has(key)) {
        this.fault('unknown', key, key, `one of ${[...this.#asked].join(', ')}`);
      }
    }
  }

  #at(key: string): { file: string; path: string; faults: Fault[]; record?: string } {
    const record = this.#record === undefined ? {} : { record: this.#record };
    return { file: this.#file, path: `${this.#path}/${key}`, faults: this.#faults, ...record };
  }

  #take(key: string): unknown {
    this.#asked.add(key);
    return this.#fields.get(key);
  }

  #list(key: string): readonly unknown[] {
    const value = this.#take(key);
    if (Array.isArray(value)) return value;
    this.fault(value === undefined ? 'missing' : 'malformed', key, show(value), 'a list');
    return [];
  }
}

/** Readers of the elements of a file whose root is a list. */
export function readList(file: string, root: unknown, faults: Fault[]): readonly RecordReader[] {
  if (!Array.isArray(root)) {
    faults.push(fault('malformed', { file, element: '' }, show(root), 'a list of objects'));
    return [];
  }
  if (root.length > elementsMax) {
    const found = `${root.length} elements`;
    faults.push(fault('limit', { file, element: '' }, found, `at most ${elementsMax} elements`));
    return [];
  }
  return root.map((value, index) => new RecordReader({ file, path: `[${index}]`, faults }, value));
}

// `fault` cuts what is too long; here it only has to be text.
function show(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}
