// Search finds every entry that comparing the subject with every entry would find: nothing is lost.
// Per reading and name of the subject:
//   1. for each content word, all related listed words (related-words.ts);
//   2. a driving set of words, the ones with the fewest postings, so chosen that a listed name
//      without any of them cannot reach the wanted score even if all other words were equal;
//   3. the names in their postings, each tested against the bound of bound.ts;
//   4. the entries that pass are compared by the one `comparePrepared`, by the names that passed:
//      no other name of the entry can speak for it (see `candidateEntries`).
// Beside it run the exact look-ups that bypass words: joined words, acronyms, identifiers.
// Tested against a full scan by property test and on real lists (test/match/search.test.ts, bench/).

import type { Party } from '../model/party.ts';
import { type AnalysedName, acronymsOf, type NameWord, type Reading } from '../names/analyse.ts';
import { scoreBound, type WordMatch } from './bound.ts';
import { readings } from './build.ts';
import type { CandidateIndex, RelatedWord, Vocabulary } from './candidate-index.ts';
import {
  comparePrepared,
  type ListedNames,
  namesAs,
  type PreparedParty,
  prepare,
  readingOf,
} from './compare.ts';
import type { SearchHit, SearchOptions } from './entry.ts';
import { joinLengthMax } from './name/pairing.ts';
import type { Policy } from './policy.ts';
import { relatedWords } from './related-words.ts';

/** A score of 0 says that nothing agrees: such an entry is never a hit, whatever is asked for. */
const scoreMinLowest = 1;

/** Hits in order: matches first, then score, then evidence, then reference. */
export function search(
  index: CandidateIndex,
  subject: Party,
  policy: Policy,
  options: SearchOptions = {},
): readonly SearchHit[] {
  const scoreMin = Math.max(scoreMinLowest, options.scoreMin ?? policy.threshold);
  const prepared = prepare(subject);
  const hits: SearchHit[] = [];
  for (const [entry, names] of candidateEntries(index, prepared, policy, scoreMin)) {
    const explanation = comparePrepared(prepared, index.entry(entry), policy, names);
    if (explanation.score >= scoreMin) hits.push({ ref: index.ref(entry), explanation });
  }
  hits.sort(compareHits);
  return options.hitsMax === undefined ? hits : hits.slice(0, options.hitsMax);
}

/** Matches before near misses; rarer names before common ones of the same score. */
export function compareHits(a: SearchHit, b: SearchHit): number {
  const x = a.explanation;
  const y = b.explanation;
  return (
    Number(y.match) - Number(x.match) ||
    y.score - x.score ||
    (y.name?.evidence ?? 0) - (x.name?.evidence ?? 0) ||
    y.coverage.compared - x.coverage.compared ||
    (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0)
  );
}

/** Entries to compare, each with the names of it that may speak for it; undefined means all. */
export type Candidates = ReadonlyMap<number, ListedNames | undefined>;

/**
 * A superset of the entries that reach `scoreMin`. The name that speaks for an entry is one that
 * makes a match, else the one of the highest score; a name that can reach neither `scoreMin` nor the
 * threshold is never it where the entry is a hit. An entry that shares an identifier is compared by
 * all its names.
 */
export function candidateEntries(
  index: CandidateIndex,
  subject: PreparedParty,
  policy: Policy,
  scoreMin: number,
): Candidates {
  const entries = new Map<number, Map<Reading, Set<number>>>();
  const nameMin = Math.min(scoreMin, policy.threshold);
  const raise = raiseOf(subject.party, policy);
  const reading = readingOf(subject.party.kind);
  for (const one of reading === undefined ? readings : [reading]) {
    const vocabulary = index.vocabulary(one);
    if (vocabulary.nameEntry.length === 0) continue;
    for (const name of namesAs(subject, one)) {
      const query = newQuery(name, vocabulary, policy);
      for (const found of candidateNames(query, nameMin, raise)) {
        addName(entries, vocabulary.nameEntry, found, one);
      }
    }
  }
  const candidates = new Map<number, ListedNames | undefined>(entries);
  for (const { form } of subject.identifiers) {
    for (const entry of index.entriesWithIdentifier(form.key)) candidates.set(entry, undefined);
  }
  return candidates;
}

/** The names of an entry lie together, so the place of one among them is counted back. */
function addName(
  entries: Map<number, Map<Reading, Set<number>>>,
  nameEntry: Uint32Array,
  name: number,
  reading: Reading,
): void {
  const entry = nameEntry[name] as number;
  let first = name;
  while (first > 0 && nameEntry[first - 1] === entry) first--;
  const names = entries.get(entry) ?? new Map<Reading, Set<number>>();
  const places = names.get(reading) ?? new Set<number>();
  places.add(name - first);
  names.set(reading, places);
  entries.set(entry, names);
}

/** The most that evidence beside the name can restore. */
function raiseOf(party: Party, policy: Policy): number {
  const birth = party.births.length > 0 ? policy.fields.birthDateEqual : 0;
  const hasCountry =
    party.countries.length > 0 || party.addresses.some((address) => address.country !== undefined);
  return birth + (hasCountry ? policy.fields.countryEqual : 0);
}

/** One content word of the subject with everything it can be related to. */
interface QueryWord {
  readonly word: NameWord;
  readonly related: readonly RelatedWord[];
  /** Names that hold it joined, or hold the run it is part of: hash look-ups, at no cost. */
  readonly joined: ReadonlySet<number>;
  /** How many names opening its postings would touch. */
  readonly weight: number;
}

interface Query {
  readonly name: AnalysedName;
  readonly words: readonly QueryWord[];
  readonly vocabulary: Vocabulary;
  readonly policy: Policy;
}

/** Everything about one name of the subject that does not depend on a listed name. */
function newQuery(name: AnalysedName, vocabulary: Vocabulary, policy: Policy): Query {
  const words = name.content.map((index): QueryWord => {
    const word = name.words[index] as NameWord;
    const related = relatedWords(word.text, name.reading, vocabulary, policy);
    const joined = joinedNames(name, index, vocabulary);
    let weight = joined.size;
    for (const { word: id } of related) {
      weight +=
        (vocabulary.postingStart[id + 1] as number) - (vocabulary.postingStart[id] as number);
    }
    return { word, related, joined, weight };
  });
  return { name, words, vocabulary, policy };
}

/** Names where this word is written as several, or together with its neighbours as one. */
function joinedNames(
  name: AnalysedName,
  index: number,
  vocabulary: Vocabulary,
): ReadonlySet<number> {
  const found = new Set<number>(vocabulary.lookUp('run', name.words[index]?.text ?? ''));
  for (let start = Math.max(0, index - joinLengthMax + 1); start <= index; start++) {
    let run = '';
    for (let end = start; end < Math.min(name.words.length, start + joinLengthMax); end++) {
      run += name.words[end]?.text ?? '';
      if (end === start || end < index) continue;
      const word = vocabulary.find(run);
      if (word !== undefined) addPostings(vocabulary, word, found);
    }
  }
  return found;
}

/** All names that a listed word stands in. */
function addPostings(vocabulary: Vocabulary, word: number, names: Set<number>): void {
  const end = vocabulary.postingStart[word + 1] as number;
  for (let at = vocabulary.postingStart[word] as number; at < end; at++) {
    names.add(vocabulary.posting[at] as number);
  }
}

/** Listed names that may reach `scoreMin`: touched by a driving word, and within the bound. */
function candidateNames(query: Query, scoreMin: number, raise: number): ReadonlySet<number> {
  const passed = namesByAcronym(query);
  const touched = new Set<number>();
  for (const driver of drivingWords(query, scoreMin, raise)) {
    for (const name of driver.joined) touched.add(name);
    for (const { word } of driver.related) addPostings(query.vocabulary, word, touched);
  }
  const costs = relatedCosts(query);
  const hopeful = hopefulSets(query, scoreMin, raise);
  for (const name of touched) {
    if (passed.has(name) || !hopeful(wordsFound(query, name, costs))) continue;
    const matches = matchesIn(query, name, costs);
    if (scoreBound(query.name, matches, query.policy, raise) >= scoreMin) passed.add(name);
  }
  return passed;
}

/** Names with more content words than this are tested by the full bound alone. */
const setWordsMax = 30;

/**
 * Which words of the query a listed name holds, as bits, decides most cases: whether such a set can
 * reach `scoreMin` at all, every word in it being equal, is the same for all names and asked once.
 */
function hopefulSets(query: Query, scoreMin: number, raise: number): (set: number) => boolean {
  const known = new Map<number, boolean>();
  if (query.words.length > setWordsMax) return () => true;
  return (set) => {
    const answer = known.get(set);
    if (answer !== undefined) return answer;
    const best = query.words.map(
      (one, place): WordMatch => ({
        word: one.word,
        cost: (set & (1 << place)) === 0 ? undefined : 0,
        joined: one.joined.size > 0,
      }),
    );
    const hope = scoreBound(query.name, best, query.policy, raise) >= scoreMin;
    known.set(set, hope);
    return hope;
  };
}

/** Bit `place` is set where the name holds anything related to that word of the query. */
function wordsFound(query: Query, name: number, costs: RelatedCosts): number {
  const { vocabulary, words } = query;
  let set = 0;
  for (let place = 0; place < words.length; place++) {
    const one = words[place] as QueryWord;
    if (one.word.role === 'initial' || one.joined.has(name)) set |= 1 << place;
  }
  const end = vocabulary.nameWordStart[name + 1] as number;
  for (let at = vocabulary.nameWordStart[name] as number; at < end; at++) {
    const related = costs.get(vocabulary.nameWord[at] as number);
    if (related === undefined) continue;
    for (const [place] of related) set |= 1 << place;
  }
  return set;
}

/** An acronym stands for all the words of a name at once, past the sum that the bound is made of. */
function namesByAcronym(query: Query): Set<number> {
  const passed = new Set<number>();
  if (query.name.reading !== 'organization') return passed;
  const { vocabulary } = query;
  if (query.words.length === 1) {
    for (const name of vocabulary.lookUp('acronym', query.words[0]?.word.text ?? '')) {
      passed.add(name);
    }
  }
  for (const acronym of acronymsOf(query.name)) {
    const word = vocabulary.find(acronym);
    if (word !== undefined) addPostings(vocabulary, word, passed);
  }
  return passed;
}

/**
 * The words with the fewest postings such that a name without any of them cannot reach `scoreMin`.
 * A name that shares no content word at all scores 0, so all words together always suffice.
 */
function drivingWords(query: Query, scoreMin: number, raise: number): readonly QueryWord[] {
  const words = query.words.filter((one) => one.word.role !== 'initial');
  const sorted = (words.length > 0 ? words : query.words).toSorted((a, b) => a.weight - b.weight);
  for (let count = 1; count < sorted.length; count++) {
    const drivers = new Set(sorted.slice(0, count));
    const without = query.words.map(
      (one): WordMatch => ({
        word: one.word,
        cost: drivers.has(one) ? undefined : 0,
        joined: one.joined.size > 0,
      }),
    );
    if (scoreBound(query.name, without, query.policy, raise) < scoreMin) {
      return sorted.slice(0, count);
    }
  }
  return sorted;
}

/** For each related listed word, which words of the query it is related to and at what cost. */
type RelatedCosts = ReadonlyMap<number, readonly (readonly [number, number])[]>;

/** The inverse of the query's words, so that one pass over a listed name finds all its matches. */
function relatedCosts(query: Query): RelatedCosts {
  const costs = new Map<number, (readonly [number, number])[]>();
  query.words.forEach((one, place) => {
    for (const { word, cost } of one.related) {
      const known = costs.get(word);
      if (known === undefined) costs.set(word, [[place, cost]]);
      else known.push([place, cost]);
    }
  });
  return costs;
}

/** What each word of the query finds in one listed name, at least cost. */
function matchesIn(query: Query, name: number, costs: RelatedCosts): readonly WordMatch[] {
  const { vocabulary, words } = query;
  const least = words.map((one): number | undefined =>
    // A query initial is related to thousands of words: it counts as found, at no cost.
    one.word.role === 'initial' || one.joined.has(name) ? 0 : undefined,
  );
  const end = vocabulary.nameWordStart[name + 1] as number;
  for (let at = vocabulary.nameWordStart[name] as number; at < end; at++) {
    for (const [place, cost] of costs.get(vocabulary.nameWord[at] as number) ?? []) {
      const known = least[place];
      if (known === undefined || cost < known) least[place] = cost;
    }
  }
  return words.map((one, place) => ({
    word: one.word,
    cost: least[place],
    joined: one.joined.has(name),
  }));
}

/** For tests and the bench: the answer by comparing with every entry. */
export function fullScan(
  index: CandidateIndex,
  subject: Party,
  policy: Policy,
  scoreMin: number,
): readonly SearchHit[] {
  const least = Math.max(scoreMinLowest, scoreMin);
  const prepared = prepare(subject);
  const hits: SearchHit[] = [];
  for (let entry = 0; entry < index.entryCount; entry++) {
    const explanation = comparePrepared(prepared, index.entry(entry), policy);
    if (explanation.score >= least) hits.push({ ref: index.ref(entry), explanation });
  }
  return hits.sort(compareHits);
}
