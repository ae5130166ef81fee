// Pairwise questions about words, answered from tables.ts and frequency.ts in the form the matcher
// asks them: are these two related, and which words are all those related to this one? Both answers
// come from the same tables, so a comparison can never accept what a search would not look up.

import { nameBits } from './frequency.ts';
import {
  abbreviationOf,
  abbreviationsOf as abbreviationTable,
  translationGroups,
  variantGroups,
} from './tables.ts';

/** Whether one word is a short writing of the other: hdez, hernandez. */
export function areAbbreviated(a: string, b: string): boolean {
  return abbreviationOf(a).includes(b) || abbreviationOf(b).includes(a);
}

/** Every word related by `areAbbreviated`, in both directions. */
export function abbreviationsOf(token: string): readonly string[] {
  return [...abbreviationOf(token), ...abbreviationTable(token)];
}

export function areVariants(a: string, b: string): boolean {
  return shareGroup(variantGroups(a), variantGroups(b));
}

export function areTranslations(a: string, b: string): boolean {
  return shareGroup(translationGroups(a), translationGroups(b));
}

function shareGroup(a: readonly number[], b: readonly number[]): boolean {
  return a.some((group) => b.includes(group));
}

/** Names of at most this many bits are well known: about one bearer in 8 000 or more. */
const knownBitsMax = 13;

/** Two different well-known names a letter apart are mostly two names: Flores and Torres. */
export function isKnownName(token: string): boolean {
  const bits = nameBits(token);
  return bits !== undefined && bits <= knownBitsMax;
}
