// How two words relate, and what that costs. This is the only place that decides it: the index asks
// for every listed word whose cost stays within the budget, the comparison asks for one pair, and
// both ask here. The relation depends on the two folded words and the reading alone (not on the role
// a word has in its name, which a vocabulary cannot know) and is symmetric, which is what makes the
// bound of the search exact (see search.ts).

import type { Reading } from '../../names/analyse.ts';
import { editDistance } from '../../names/edit-distance.ts';
import { spellingKey } from '../../names/spelling-key.ts';
import { areNicknames } from '../../names/tables.ts';
import {
  areAbbreviated,
  areTranslations,
  areVariants,
  isKnownName,
} from '../../names/word-relations.ts';
import type { TokenRelation } from '../explanation.ts';
import type { Policy } from '../policy.ts';

export interface Relation {
  readonly relation: TokenRelation;
  readonly cost: number;
}

const equal: Relation = { relation: 'equal', cost: 0 };

/** The cheapest relation of two words, or undefined where there is none. */
export function relate(
  left: string,
  right: string,
  reading: Reading,
  policy: Policy,
): Relation | undefined {
  if (left === right) return equal;
  if (isNumber(left) || isNumber(right)) return undefined;
  const costs = policy.words;
  if (reading === 'person') {
    if (left.length === 1 || right.length === 1) {
      return left[0] === right[0] && isLatin(left) && isLatin(right)
        ? { relation: 'initial', cost: costs.initial }
        : undefined;
    }
    if (areAbbreviated(left, right)) {
      return { relation: 'abbreviation', cost: costs.abbreviation };
    }
  }
  const spelled = relateSpelling(left, right, policy);
  if (spelled !== undefined) return spelled;
  if (reading === 'person' && areNicknames(left, right)) {
    return { relation: 'nickname', cost: costs.nickname };
  }
  if (reading === 'organization' && areTranslations(left, right)) {
    return { relation: 'translation', cost: costs.translation };
  }
  return relateByEdit(left, right, reading, policy);
}

/** Begins with a digit of any script: numbers are equal or they differ, there is no near miss. */
export function isNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 48 && code <= 57 : /^\p{N}/u.test(text);
}

function isLatin(text: string): boolean {
  return text.charCodeAt(0) < 128;
}

/** Same key or same group of variants; a little dearer where both spellings are names of many. */
function relateSpelling(left: string, right: string, policy: Policy): Relation | undefined {
  const key = spellingKey(left);
  const sameKey = key !== undefined && key === spellingKey(right);
  if (!sameKey && !areVariants(left, right)) return undefined;
  const { spelling, spellingOfKnown } = policy.words;
  const extra = isKnownName(left) && isKnownName(right) ? spellingOfKnown : 0;
  return { relation: 'spelling', cost: spelling + extra };
}

/** Fewest letters of the shorter word that may differ by one edit. */
const oneEditLengthMin: Readonly<Record<Reading, number>> = {
  person: 3,
  organization: 4,
  object: 5,
};
/** Fewest letters that may differ by two edits. */
const twoEditsLengthMin: Readonly<Record<Reading, number>> = {
  person: 4,
  organization: 7,
  object: 9,
};

/** Whether two words are near enough by letters; what a scan of the vocabulary asks first. */
export function isNearByEdit(left: string, right: string, reading: Reading): boolean {
  const limit = editLimit(left.length, right.length, reading);
  return limit > 0 && editDistance(left, right, limit) <= limit;
}

/** One or two letters, by length: in a short word one letter makes another name. */
function relateByEdit(
  left: string,
  right: string,
  reading: Reading,
  policy: Policy,
): Relation | undefined {
  const shorter = Math.min(left.length, right.length);
  if (shorter < oneEditLengthMin[reading]) return undefined;
  const limit = editLimit(left.length, right.length, reading);
  const distance = editDistance(left, right, limit);
  if (distance > limit) return undefined;
  const cost = editCost(left, right, distance, policy);
  return cost === undefined ? undefined : { relation: 'edit', cost };
}

/** Most edits that two words of these lengths may be apart: 0, 1 or 2. */
export function editLimit(left: number, right: number, reading: Reading): number {
  const shorter = Math.min(left, right);
  if (shorter < oneEditLengthMin[reading]) return 0;
  return shorter < twoEditsLengthMin[reading] ? 1 : 2;
}

function editCost(
  left: string,
  right: string,
  distance: number,
  policy: Policy,
): number | undefined {
  const { oneEdit, twoEdits, firstLetter, editOfKnown } = policy.words;
  const shorter = Math.min(left.length, right.length);
  const table = distance === 1 ? oneEdit : twoEdits;
  const base = table[Math.min(shorter, table.length - 1)] ?? 0;
  const first = left[0] === right[0] ? 0 : firstLetter;
  if (!isKnownName(left) || !isKnownName(right)) return base + first;
  // Two well-known names one letter apart are mostly two names: Flores, Torres; Daniel, Danilo.
  return distance === 1 ? base + first + editOfKnown : undefined;
}
