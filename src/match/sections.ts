// How the tables of an index are packed: flat typed arrays, built without an object per row, because
// a list of a million names would otherwise cost several times its own size while it is built.
//
// A look-up table by hash is a sorted column of hashes beside a column of ids. While it grows, hash
// and id share one number (a double holds 53 bits: 32 of hash, 21 of id), so sorting them is sorting
// numbers.

import { assert } from '../model/assert.ts';
import { hashText, type Section } from './layout.ts';

/** Most names, words or entries of one reading: what the id part of a key can hold. */
export const idsMax = 2 ** 21;

/** Hash of a text and the id it leads to, as one number; larger hashes sort later. */
export function hashKey(text: string, id: number): number {
  assert(id < idsMax, `an index holds at most ${idsMax} names or entries of a kind`);
  return hashText(text) * idsMax + id;
}

/** Keys of `hashKey` as two columns, sorted by hash and then by id. */
export function tableSections(name: string, keys: readonly number[]): readonly [string, Section][] {
  const sorted = Float64Array.from(keys).sort();
  const hashes = new Uint32Array(sorted.length);
  const ids = new Uint32Array(sorted.length);
  sorted.forEach((key, place) => {
    hashes[place] = Math.floor(key / idsMax);
    ids[place] = key % idsMax;
  });
  return [
    [`${name}Hash`, hashes],
    [`${name}Id`, ids],
  ];
}

/** Lists of numbers end to end; `starts` has one more element than there are lists. */
export interface FlatLists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Grows list by list; a class for the two arrays that belong together. */
export class NumberLists {
  readonly #starts: number[] = [0];
  readonly #values: number[] = [];

  add(list: readonly number[]): void {
    for (const value of list) this.#values.push(value);
    this.#starts.push(this.#values.length);
  }

  /** Every value replaced by its rank. */
  renumbered(rank: Uint32Array): FlatLists {
    return {
      starts: Uint32Array.from(this.#starts),
      values: Uint32Array.from(this.#values, (value) => rank[value] as number),
    };
  }
}

/** For each word the names it stands in, ascending, without repeats. */
export function postingSections(
  nameWords: FlatLists,
  wordCount: number,
): readonly [string, Section][] {
  const starts = new Uint32Array(wordCount + 1);
  forEachDistinct(nameWords, wordCount, (word) => {
    starts[word + 1] = (starts[word + 1] as number) + 1;
  });
  for (let word = 0; word < wordCount; word++) {
    starts[word + 1] = (starts[word + 1] as number) + (starts[word] as number);
  }
  const fill = starts.slice();
  const names = new Uint32Array(starts[wordCount] as number);
  forEachDistinct(nameWords, wordCount, (word, name) => {
    names[fill[word] as number] = name;
    fill[word] = (fill[word] as number) + 1;
  });
  return [
    ['postingStart', starts],
    ['posting', names],
  ];
}

/** Names ascending; a word that a name repeats is told once. */
function forEachDistinct(
  { starts, values }: FlatLists,
  wordCount: number,
  tell: (word: number, name: number) => void,
): void {
  // The last name that each word was told for, plus one.
  const told = new Uint32Array(wordCount);
  for (let name = 0; name + 1 < starts.length; name++) {
    for (let at = starts[name] as number; at < (starts[name + 1] as number); at++) {
      const word = values[at] as number;
      if (told[word] === name + 1) continue;
      told[word] = name + 1;
      tell(word, name);
    }
  }
}

/** Texts as UTF-8, end to end in one buffer that doubles when it is full. */
export class TextLists {
  readonly #starts: number[] = [0];
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  get count(): number {
    return this.#starts.length - 1;
  }

  add(text: string): void {
    // A UTF-16 unit takes at most three bytes of UTF-8.
    this.#reserve(this.#length + 3 * text.length);
    this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
    this.#starts.push(this.#length);
  }

  sections(name: string): readonly [string, Section][] {
    return [
      [`${name}Start`, Uint32Array.from(this.#starts)],
      [name, this.#bytes.subarray(0, this.#length)],
    ];
  }

  #reserve(length: number): void {
    if (length <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(length, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
