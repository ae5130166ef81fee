// All listed words that stand in any relation to one word of the subject: the complete finite set,
// because the search is lossless only if nothing with a cost under the budget is left out. Each way
// of being related has its own look-up; `relate` then says which relation it is and what it costs.
//
//   equal, variant, nickname, translation, abbreviation   exact look-ups of the words in the tables
//   same spelling key                                      table by key
//   one or two edits                                       scan of the lengths in reach, where
//     k edits take away and bring in at most k letters, so most words fall to two popcounts
//   initial                                                the one-letter word

import type { Reading } from '../names/analyse.ts';
import { spellingKey } from '../names/spelling-key.ts';
import { nicknamesOf, translationsOf, variantsOf } from '../names/tables.ts';
import { abbreviationsOf } from '../names/word-relations.ts';
import { letterMask } from './build.ts';
import type { RelatedWord, Vocabulary } from './candidate-index.ts';
import { editLimit, isNearByEdit, isNumber, relate } from './name/relate.ts';
import type { Policy } from './policy.ts';

export function relatedWords(
  word: string,
  reading: Reading,
  vocabulary: Vocabulary,
  policy: Policy,
): readonly RelatedWord[] {
  // Batches ask for the same names over and over: María, García, Comercializadora.
  const known = vocabulary.related.get(word);
  if (known !== undefined && vocabulary.relatedPolicy === policy) return known;
  if (vocabulary.relatedPolicy !== policy || vocabulary.related.size >= relatedKeptMax) {
    vocabulary.related.clear();
    vocabulary.relatedPolicy = policy;
  }
  const related = findRelated(word, reading, vocabulary, policy);
  vocabulary.related.set(word, related);
  return related;
}

/** Words whose relations are kept in memory, per reading. */
const relatedKeptMax = 50_000;

function findRelated(
  word: string,
  reading: Reading,
  vocabulary: Vocabulary,
  policy: Policy,
): readonly RelatedWord[] {
  const related: RelatedWord[] = [];
  const seen = new Set<number>();
  const add = (id: number | undefined): void => {
    if (id === undefined || seen.has(id)) return;
    seen.add(id);
    const found = relate(word, vocabulary.word(id), reading, policy);
    if (found !== undefined) related.push({ word: id, cost: found.cost });
  };
  add(vocabulary.find(word));
  if (isNumber(word)) return related;
  for (const text of tableWords(word, reading)) add(vocabulary.find(text));
  const key = spellingKey(word);
  if (key !== undefined) for (const id of vocabulary.lookUp('key', key)) add(id);
  if (reading === 'person' && word.length > 1) add(vocabulary.find(word[0] as string));
  scanByEdit(word, reading, vocabulary, add);
  return related;
}

/** Words that the tables relate to this one under the reading; `relate` sets the price. */
function tableWords(text: string, reading: Reading): readonly string[] {
  switch (reading) {
    case 'person':
      return [...variantsOf(text), ...nicknamesOf(text), ...abbreviationsOf(text)];
    case 'organization':
      return [...variantsOf(text), ...translationsOf(text)];
    case 'object':
      return variantsOf(text);
  }
}

/** Lengths outside the reach of the edit limit are never looked at. */
function scanByEdit(
  text: string,
  reading: Reading,
  vocabulary: Vocabulary,
  add: (id: number) => void,
): void {
  const mask = letterMask(text);
  const masks = vocabulary.wordMask;
  for (let length = Math.max(1, text.length - 2); length <= text.length + 2; length++) {
    const limit = editLimit(text.length, length, reading);
    if (limit === 0 || Math.abs(length - text.length) > limit) continue;
    if (length + 1 >= vocabulary.lengthStart.length) break;
    // An edit takes at most one letter away and brings at most one in; a longer word must bring more.
    const lostMax = limit - Math.max(0, length - text.length);
    const newMax = limit - Math.max(0, text.length - length);
    const end = vocabulary.lengthStart[length + 1] as number;
    for (let id = vocabulary.lengthStart[length] as number; id < end; id++) {
      const other = masks[id] as number;
      if (countBits(mask & ~other) > lostMax || countBits(other & ~mask) > newMax) continue;
      if (isNearByEdit(text, vocabulary.word(id), reading)) add(id);
    }
  }
}

/** Set bits of a 32-bit word (Warren, Hacker's Delight, §5-1). */
function countBits(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
