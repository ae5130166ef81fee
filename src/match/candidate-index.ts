// The index as it is used: typed views over the bytes of one file, and the look-ups that a search
// needs. Words, entries and their analysed names are decoded on first use and kept, so a single
// query touches little and a batch soon runs from memory. The bytes may be a SharedArrayBuffer;
// nothing here writes to them.

import { assertDefined } from '../model/assert.ts';
import { type Fault, fault } from '../model/fault.ts';
import type { Party } from '../model/party.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { Reading } from '../names/analyse.ts';
import { indexFormat } from './build.ts';
import { type PreparedParty, prepare } from './compare.ts';
import { hashText, type Layout, readLayout } from './layout.ts';
import type { Policy } from './policy.ts';

/** A listed word that stands in some relation to a word of the subject. */
export interface RelatedWord {
  readonly word: number;
  readonly cost: number;
}

/** The words and names of one reading. */
export interface Vocabulary {
  readonly wordCount: number;
  /** First word id of each length, 0 to `lengthMax + 1`. */
  readonly lengthStart: Uint32Array;
  readonly wordMask: Uint32Array;
  readonly postingStart: Uint32Array;
  readonly posting: Uint32Array;
  readonly nameEntry: Uint32Array;
  readonly nameWordStart: Uint32Array;
  readonly nameWord: Uint32Array;
  word(id: number): string;
  /** Undefined where the word is not in the vocabulary. */
  find(text: string): number | undefined;
  /** Ids stored under the hash of `text`; may hold strangers, the comparison sorts them out. */
  lookUp(table: 'run' | 'acronym' | 'key', text: string): Uint32Array;
  /** Kept answers of related-words.ts, all under one policy. */
  readonly related: Map<string, readonly RelatedWord[]>;
  relatedPolicy: Policy | undefined;
}

/** Words longer than this lie in one last bucket; they match when equal (see edit-distance.ts). */
const lengthMax = 65;

export class CandidateIndex {
  readonly policy: string;
  readonly entryCount: number;
  readonly nameCount: number;
  readonly #layout: Layout;
  readonly #vocabularies = new Map<Reading, Vocabulary>();
  readonly #prepared: (PreparedParty | undefined)[];
  readonly #documentStart: Uint32Array;
  readonly #document: Uint8Array;
  readonly #refStart: Uint32Array;
  readonly #ref: Uint8Array;
  readonly #text = new TextDecoder();

  private constructor(layout: Layout) {
    this.#layout = layout;
    this.policy = layout.meta.policy;
    this.entryCount = layout.meta.entries;
    this.nameCount = layout.meta.names;
    this.#prepared = new Array<PreparedParty | undefined>(this.entryCount);
    this.#documentStart = layout.u32('documentStart');
    this.#document = layout.u8('document');
    this.#refStart = layout.u32('refStart');
    this.#ref = layout.u8('ref');
  }

  /** Cost: one pass over the bytes for the checksum; nothing is parsed. */
  static open(bytes: Uint8Array, file: string): Result<CandidateIndex, Fault> {
    const layout = readLayout(bytes, file);
    if (!layout.ok) return layout;
    const { format } = layout.value.meta;
    return format === indexFormat
      ? ok(new CandidateIndex(layout.value))
      : err(fault('unknown', { file }, `index format ${format}`, `index format ${indexFormat}`));
  }

  /** Opened on first use: a search for a person never touches the words of firms. */
  vocabulary(reading: Reading): Vocabulary {
    const known = this.#vocabularies.get(reading);
    if (known !== undefined) return known;
    const vocabulary = openVocabulary(this.#layout, reading);
    this.#vocabularies.set(reading, vocabulary);
    return vocabulary;
  }

  /** The caller's reference: a listing id or a group of the register. */
  ref(entry: number): string {
    return this.#decode(this.#ref, this.#refStart, entry);
  }

  /** The party of an entry with its names analysed, decoded on first use. */
  entry(entry: number): PreparedParty {
    const known = this.#prepared[entry];
    if (known !== undefined) return known;
    const text = this.#decode(this.#document, this.#documentStart, entry);
    const prepared = prepare(JSON.parse(text) as Party);
    this.#prepared[entry] = prepared;
    return prepared;
  }

  /** Entries that may hold an identifier of this key. */
  entriesWithIdentifier(key: string): Uint32Array {
    const hashes = this.#layout.u32('identifierHash');
    return equalRange(hashes, this.#layout.u32('identifierId'), hashText(key));
  }

  #decode(bytes: Uint8Array, starts: Uint32Array, id: number): string {
    const start = assertDefined(starts[id], `no entry ${id} in the index`);
    // TextDecoder refuses views of shared memory, so the few bytes are copied.
    return this.#text.decode(bytes.slice(start, starts[id + 1]));
  }
}

/** Undamaged and of this format, or a fault that names the file. */
export function openIndex(bytes: Uint8Array, file = 'index'): Result<CandidateIndex, Fault> {
  return CandidateIndex.open(bytes, file);
}

function openVocabulary(layout: Layout, reading: Reading): Vocabulary {
  const u32 = (name: string): Uint32Array => layout.u32(`${reading}.${name}`);
  const letters = layout.u16(`${reading}.wordLetters`);
  const wordStart = u32('wordStart');
  const wordCount = wordStart.length - 1;
  const texts = new Array<string | undefined>(wordCount);
  const word = (id: number): string => {
    const known = texts[id];
    if (known !== undefined) return known;
    const start = wordStart[id] as number;
    const text = String.fromCharCode(...letters.subarray(start, wordStart[id + 1]));
    texts[id] = text;
    return text;
  };
  const lengthStart = lengthStarts(wordStart, wordCount);
  const tables = {
    run: [u32('runHash'), u32('runId')],
    acronym: [u32('acronymHash'), u32('acronymId')],
    key: [u32('keyHash'), u32('keyId')],
  } as const;
  return {
    wordCount,
    lengthStart,
    wordMask: u32('wordMask'),
    postingStart: u32('postingStart'),
    posting: u32('posting'),
    nameEntry: u32('nameEntry'),
    nameWordStart: u32('nameWordStart'),
    nameWord: u32('nameWord'),
    word,
    find: (text) => findWord(text, word, lengthStart),
    lookUp: (table, text) => equalRange(tables[table][0], tables[table][1], hashText(text)),
    related: new Map(),
    relatedPolicy: undefined,
  };
}

/** Where the words of each length begin: lengths in reach of an edit are neighbours in the file. */
function lengthStarts(wordStart: Uint32Array, wordCount: number): Uint32Array {
  const starts = new Uint32Array(lengthMax + 2).fill(wordCount);
  let length = 0;
  for (let id = 0; id < wordCount; id++) {
    const own = Math.min(lengthMax, (wordStart[id + 1] as number) - (wordStart[id] as number));
    while (length <= own) starts[length++] = id;
  }
  return starts;
}

/** Binary search among the words of the same length. */
function findWord(
  text: string,
  word: (id: number) => string,
  lengthStart: Uint32Array,
): number | undefined {
  const length = Math.min(lengthMax, text.length);
  let low = lengthStart[length] as number;
  let high = lengthStart[length + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = word(middle);
    if (found === text) return middle;
    if (found.length < text.length || (found.length === text.length && found < text))
      low = middle + 1;
    else high = middle;
  }
  return undefined;
}

/** The ids beside all equal hashes, found by binary search. */
function equalRange(hashes: Uint32Array, ids: Uint32Array, hash: number): Uint32Array {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] as number) < hash) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < hashes.length && hashes[end] === hash) end++;
  return ids.subarray(low, end);
}
