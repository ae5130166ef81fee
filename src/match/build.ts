// Builds the index of a set of entries: for each reading (person, organisation, object) a vocabulary
// of distinct words sorted by length, the names each word stands in (postings), the words of each
// name, and look-up tables for what does not go word by word: joined words, acronyms, spelling keys.
// Distinct words are some ten times fewer than names, so fuzzy search runs over words and not names.
// Building the 2024-05-03 SDN (14 965 entries) takes some tenths of a second.

import { type AnalysedName, acronymsOf, type Reading } from '../names/analyse.ts';
import { spellingKey } from '../names/spelling-key.ts';
import { namesAs, type PreparedParty, prepare, readingOf } from './compare.ts';
import type { IndexEntry } from './entry.ts';
import { type Section, writeLayout } from './layout.ts';
import { joinLengthMax } from './name/pairing.ts';
import type { Policy } from './policy.ts';
import { hashKey, NumberLists, postingSections, TextLists, tableSections } from './sections.ts';

/** Raised whenever the meaning of a section changes; an older file is rebuilt, never guessed at. */
export const indexFormat = 2;

export const readings: readonly Reading[] = ['person', 'organization', 'object'];

/**
 * The bytes of the index file; the same entries in the same order give the same bytes. Cost: linear
 * in words, plus sorting the words.
 */
export function buildIndex(entries: Iterable<IndexEntry>, policy: Policy): Uint8Array {
  const builder = new IndexBuilder(policy);
  for (const entry of entries) builder.add(entry);
  return builder.finish();
}

/** Takes entries one at a time, so that a list read from a store need never be held as a whole. */
export class IndexBuilder {
  readonly #policy: Policy;
  readonly #drafts = new Map(readings.map((reading) => [reading, newDraft()]));
  readonly #documents = new TextLists();
  readonly #refs = new TextLists();
  readonly #identifiers: number[] = [];
  #names = 0;

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  add(entry: IndexEntry): void {
    const id = this.#refs.count;
    this.#documents.add(JSON.stringify(entry.party));
    this.#refs.add(entry.ref);
    const prepared = prepare(entry.party);
    for (const { form } of prepared.identifiers) this.#identifiers.push(hashKey(form.key, id));
    for (const reading of readingsOf(prepared)) {
      const draft = this.#drafts.get(reading) as Draft;
      for (const name of namesAs(prepared, reading)) addName(draft, name, id);
    }
    this.#names += entry.party.names.length;
  }

  finish(): Uint8Array {
    const sections = new Map<string, Section>([
      ...this.#documents.sections('document'),
      ...this.#refs.sections('ref'),
      ...tableSections('identifier', this.#identifiers),
    ]);
    for (const [reading, draft] of this.#drafts) {
      for (const [name, section] of sectionsOf(draft)) sections.set(`${reading}.${name}`, section);
    }
    const meta = {
      format: indexFormat,
      policy: this.#policy.version,
      entries: this.#refs.count,
      names: this.#names,
    };
    return writeLayout(meta, sections);
  }
}

/** A party of unknown kind can be any of them. */
export function readingsOf(prepared: PreparedParty): readonly Reading[] {
  const reading = readingOf(prepared.party.kind);
  return reading === undefined ? readings : [reading];
}

/** One reading while it grows; ids are given in order of appearance and renumbered at the end. */
interface Draft {
  readonly wordIds: Map<string, number>;
  readonly wordTexts: string[];
  /** Per name: its entry, and the ids of its content words (repeats kept). */
  readonly nameEntries: number[];
  readonly nameWords: NumberLists;
  /** Keys of sections.ts: joined words and acronyms, with the name they belong to. */
  readonly runs: number[];
  readonly acronyms: number[];
}

function newDraft(): Draft {
  return {
    wordIds: new Map(),
    wordTexts: [],
    nameEntries: [],
    nameWords: new NumberLists(),
    runs: [],
    acronyms: [],
  };
}

function addName(draft: Draft, name: AnalysedName, entry: number): void {
  const id = draft.nameEntries.length;
  draft.nameEntries.push(entry);
  draft.nameWords.add(name.content.map((index) => wordId(draft, name.words[index]?.text ?? '')));
  for (const run of runsOf(name)) draft.runs.push(hashKey(run, id));
  if (name.reading !== 'organization') return;
  for (const acronym of acronymsOf(name)) draft.acronyms.push(hashKey(acronym, id));
}

function wordId(draft: Draft, text: string): number {
  const known = draft.wordIds.get(text);
  if (known !== undefined) return known;
  const id = draft.wordTexts.length;
  draft.wordIds.set(text, id);
  draft.wordTexts.push(text);
  return id;
}

/** Neighbouring words written together, two to `joinLengthMax` of them. */
export function runsOf(name: AnalysedName): readonly string[] {
  const runs: string[] = [];
  for (let start = 0; start + 1 < name.words.length; start++) {
    let run = name.words[start]?.text ?? '';
    for (let end = start + 1; end < Math.min(name.words.length, start + joinLengthMax); end++) {
      run += name.words[end]?.text ?? '';
      runs.push(run);
    }
  }
  return runs;
}

function sectionsOf(draft: Draft): ReadonlyMap<string, Section> {
  const { order, rank } = byLength(draft.wordTexts);
  const words = order.map((id) => draft.wordTexts[id] as string);
  const nameWords = draft.nameWords.renumbered(rank);
  return new Map<string, Section>([
    ...wordSections(words),
    ...postingSections(nameWords, words.length),
    ['nameEntry', Uint32Array.from(draft.nameEntries)],
    ['nameWordStart', nameWords.starts],
    ['nameWord', nameWords.values],
    ...tableSections('run', draft.runs),
    ...tableSections('acronym', draft.acronyms),
    ...tableSections(
      'key',
      words.flatMap((word, id): readonly number[] => {
        const key = spellingKey(word);
        return key === undefined ? [] : [hashKey(key, id)];
      }),
    ),
  ]);
}

/** Words sorted by length and then by code units; `rank` turns old ids into new ones. */
function byLength(words: readonly string[]): {
  readonly order: readonly number[];
  readonly rank: Uint32Array;
} {
  const order = words
    .map((_, id) => id)
    .sort((a, b) => compareWords(words[a] as string, words[b] as string));
  const rank = new Uint32Array(words.length);
  order.forEach((id, place) => {
    rank[id] = place;
  });
  return { order, rank };
}

/** By length, then by code units: locale-free, so every machine sorts alike. */
export function compareWords(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

function wordSections(words: readonly string[]): readonly [string, Section][] {
  const letters = words.join('');
  const codes = new Uint16Array(letters.length);
  for (let i = 0; i < letters.length; i++) codes[i] = letters.charCodeAt(i);
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, id) => {
    starts[id + 1] = (starts[id] as number) + word.length;
  });
  return [
    ['wordLetters', codes],
    ['wordStart', starts],
    ['wordMask', Uint32Array.from(words, letterMask)],
  ];
}

/** One bit per letter that occurs; letters beyond a–z share 6 bits. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    mask |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
  }
  return mask >>> 0;
}
