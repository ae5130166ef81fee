// What left-over words mean in a person's name. A word missing on one side is an omission: second
// given names and maternal surnames are dropped every day. Words left over on both sides contradict
// each other: the holders of José López Pérez and José López Ramírez are two people. Hispanic
// surnames have places: paternal first, maternal second, and the second may be missing; a missing
// first one, or the two swapped, is evidence against. See docs/matching.md.

import type { AnalysedName, NameWord } from '../../names/analyse.ts';
import { surnameBits } from '../../names/frequency.ts';
import type { RuleExplanation, TokenExplanation } from '../explanation.ts';
import type { Policy } from '../policy.ts';
import {
  type Comparison,
  extra,
  isLightPair,
  type Judgement,
  rule,
  writtenOf,
} from './judgement.ts';

/** Costs of left-over words, of surnames out of place, and the evidence that is asked for. */
export function judgePerson(comparison: Comparison): Judgement {
  const { left, right, pairing, policy } = comparison;
  const leftWords = pairing.leftOver.filter((index) => !isInitial(left, index));
  const rightWords = pairing.rightOver.filter((index) => !isInitial(right, index));
  const contradictions = contradictionsOf(comparison, leftWords, rightWords);
  const rest = {
    left: leftWords.slice(contradictions.length),
    right: rightWords.slice(contradictions.length),
  };
  const omitted = rest.left.length + rest.right.length;
  const tokens = [
    ...contradictions,
    ...rest.left.map((index) => extra(left, index, 'left', 0)),
    ...rest.right.map((index) => extra(right, index, 'right', 0)),
    ...initialsOf(comparison),
    ...lightWordsOf(comparison),
  ];
  const rules = [
    ...rule('omission', omissionCost(omitted, policy)),
    ...surnameRules(comparison),
    ...rule(
      'parentage-reversed',
      isParentageReversed(comparison) ? policy.person.parentageReversed : 0,
    ),
    ...suffixRule(comparison),
  ];
  const anyOver = leftWords.length + rightWords.length > 0;
  if (anyOver && fullPairs(comparison) < 2) {
    // One word in common and something unexplained: no rarity makes that a person.
    rules.push({ rule: 'one-word', cost: 10_000 });
  } else if (isInitialsOnly(comparison)) {
    // "J. C." agrees with a hundredth of mankind.
    rules.push({ rule: 'one-word', cost: 10_000 });
  }
  const wanted = wantedBits(comparison, leftWords.length, rightWords.length);
  return { tokens, rules, wanted, perBit: policy.evidence.perBit };
}

/** By how many words one side lacks; grows faster than linearly. Also used by the bound. */
export function omissionCost(omitted: number, policy: Policy): number {
  const [one, two, three] = policy.person.omission;
  if (omitted === 0) return 0;
  return omitted === 1 ? one : omitted === 2 ? two : three;
}

/** Left-over words ask for evidence whether they contradict or not: the bound of search relies on it. */
function wantedBits(comparison: Comparison, leftWords: number, rightWords: number): number {
  const { omissionBits, omissionBitsLonger, imperfectBits } = comparison.policy.evidence;
  if (leftWords > 0) return omissionBitsLonger;
  if (rightWords > 0) return omissionBits;
  return comparison.pairing.pairs.some((pair) => pair.cost > 0) ? imperfectBits : 0;
}

/** Pairs of words that carry the name on both sides and are more than an initial. */
function fullPairs(comparison: Comparison): number {
  const { left, right, pairing } = comparison;
  const isFull = (name: AnalysedName, indexes: readonly number[]): boolean =>
    indexes.some((index) => name.content.includes(index) && !isInitial(name, index));
  return pairing.pairs.filter((pair) => isFull(left, pair.left) && isFull(right, pair.right))
    .length;
}

/** Letters stand for words and nothing is written out on both sides; equal letters alone are a name. */
function isInitialsOnly(comparison: Comparison): boolean {
  const { left, right, pairing } = comparison;
  return (
    pairing.pairs.some((pair) => pair.relation === 'initial') &&
    pairing.pairs.every(
      (pair) =>
        pair.relation === 'initial' ||
        isLightPair(left, right, pair) ||
        (pair.relation === 'equal' && isInitial(left, pair.left[0] as number)),
    )
  );
}

function isInitial(name: AnalysedName, index: number): boolean {
  return name.words[index]?.role === 'initial';
}

/** Left-over words of both sides, set against each other in order. */
function contradictionsOf(
  comparison: Comparison,
  leftWords: readonly number[],
  rightWords: readonly number[],
): readonly TokenExplanation[] {
  const { left, right, policy } = comparison;
  const count = Math.min(leftWords.length, rightWords.length);
  const tokens: TokenExplanation[] = [];
  for (let k = 0; k < count; k++) {
    const i = leftWords[k] as number;
    const j = rightWords[k] as number;
    const married = count === 1 && (isMarriedName(left, i) || isMarriedName(right, j));
    tokens.push({
      relation: 'contradicts',
      left: writtenOf(left, [i]),
      right: writtenOf(right, [j]),
      cost: married ? policy.person.marriedName : policy.person.contradiction,
    });
  }
  return tokens;
}

/** "María Elena Núñez de Salazar": the last word, after "de", beside a given name and two more words. */
function isMarriedName(name: AnalysedName, index: number): boolean {
  const before = name.words[index - 1];
  return index === name.words.length - 1 && name.content.length >= 4 && before?.text === 'de';
}

/**
 * An initial left over beside anything left over on the other side contradicts it, and of two that
 * stand against each other one pays; alone it is light.
 */
function initialsOf(comparison: Comparison): readonly TokenExplanation[] {
  const { left, right, pairing, policy } = comparison;
  const initialsLeft = pairing.leftOver.filter((index) => isInitial(left, index));
  const initialsRight = pairing.rightOver.filter((index) => isInitial(right, index));
  const bothOver = pairing.leftOver.length > 0 && pairing.rightOver.length > 0;
  const cost = bothOver ? policy.person.contradiction - 500 : policy.person.initialOmitted;
  return [
    ...initialsLeft.map((index) => extra(left, index, 'left', cost)),
    ...initialsRight.map((index, place) =>
      extra(right, index, 'right', bothOver && place < initialsLeft.length ? 0 : cost),
    ),
  ];
}

/** Particles and titles that only one side has. */
function lightWordsOf(comparison: Comparison): readonly TokenExplanation[] {
  const { left, right, pairing, policy } = comparison;
  const used = { left: new Set<number>(), right: new Set<number>() };
  for (const pair of pairing.pairs) {
    for (const index of pair.left) used.left.add(index);
    for (const index of pair.right) used.right.add(index);
  }
  const cost = { particle: policy.person.particle, title: policy.person.title };
  const found = (name: AnalysedName, other: AnalysedName, side: 'left' | 'right') =>
    name.words.flatMap((word, index): readonly TokenExplanation[] => {
      if (word.role !== 'particle' && word.role !== 'title') return [];
      if (used[side].has(index)) return [];
      if (other.words.some((one) => one.role === word.role && one.text === word.text)) return [];
      return [{ ...extra(name, index, side, cost[word.role]), relation: 'light' }];
    });
  return [...found(left, right, 'left'), ...found(right, left, 'right')];
}

/** Junior and senior are two people; a suffix on one side only says nothing. */
function suffixRule(comparison: Comparison): readonly RuleExplanation[] {
  const suffix = (name: AnalysedName): string | undefined =>
    name.words.find((word) => word.role === 'suffix')?.text;
  const left = suffix(comparison.left);
  const right = suffix(comparison.right);
  const differ = left !== undefined && right !== undefined && left !== right;
  return rule('order', differ ? comparison.policy.person.suffixDiffers : 0);
}

// Surnames

interface Surnames {
  readonly paternal: number;
  readonly maternal: number;
}

/** Where a name's two surnames stand: as tagged, or the last two words if both are surnames. */
function surnamesOf(name: AnalysedName): Surnames | undefined {
  const tagged = (part: NameWord['part']): number =>
    name.content.find((index) => name.words[index]?.part === part) ?? -1;
  if (name.words.some((word) => word.part !== undefined)) {
    const paternal = tagged('paternal');
    const maternal = tagged('maternal');
    return paternal < 0 || maternal < 0 ? undefined : { paternal, maternal };
  }
  const [paternal, maternal] = name.content.slice(-2);
  if (name.content.length < 3 || paternal === undefined || maternal === undefined) return undefined;
  return isSurname(name, paternal) && isSurname(name, maternal)
    ? { paternal, maternal }
    : undefined;
}

function isSurname(name: AnalysedName, index: number): boolean {
  return surnameBits(name.words[index]?.text ?? '') !== undefined;
}

function surnameRules(comparison: Comparison): readonly RuleExplanation[] {
  const { policy, pairing, evidence } = comparison;
  if (pairing.leftOver.length === 0 && pairing.rightOver.length === 0) {
    return rule('surname-swap', areSurnamesSwapped(comparison) ? policy.person.surnameSwap : 0);
  }
  const missing =
    isOnlyMaternalPaired(comparison, 'left') || isOnlyMaternalPaired(comparison, 'right');
  const rare = evidence >= policy.evidence.paternalMissingBits;
  return rule('paternal-missing', missing && !rare ? policy.person.paternalMissing : 0);
}

function isOnlyMaternalPaired(comparison: Comparison, side: 'left' | 'right'): boolean {
  const surnames = surnamesOf(comparison[side]);
  if (surnames === undefined) return false;
  const over = side === 'left' ? comparison.pairing.leftOver : comparison.pairing.rightOver;
  return over.includes(surnames.paternal) && !over.includes(surnames.maternal);
}

/** Both surnames are there, next to each other, in the other order, by all that is known of them. */
function areSurnamesSwapped(comparison: Comparison): boolean {
  const verdicts = (['left', 'right'] as const).flatMap((side): readonly boolean[] => {
    const surnames = surnamesOf(comparison[side]);
    return surnames === undefined ? [] : [standsReversed(comparison, side, surnames)];
  });
  return verdicts.some((reversed) => reversed);
}

function standsReversed(
  comparison: Comparison,
  side: 'left' | 'right',
  surnames: Surnames,
): boolean {
  const other = side === 'left' ? comparison.right : comparison.left;
  const partner = (index: number): number => {
    const pair = comparison.pairing.pairs.find((one) => one[side].includes(index));
    return pair?.[side === 'left' ? 'right' : 'left'][0] ?? -1;
  };
  const paternal = other.content.indexOf(partner(surnames.paternal));
  const maternal = other.content.indexOf(partner(surnames.maternal));
  if (paternal < 0 || maternal < 0 || maternal !== paternal - 1) return false;
  const otherTagged = other.words[other.content[maternal] as number]?.part;
  return otherTagged === undefined || otherTagged === 'paternal';
}

// Arabic parentage

const sonOf: ReadonlySet<string> = new Set(['bin', 'ibn', 'ben', 'bint']);

/** "Abdullah bin Omar" and "Omar bin Abdullah" are a son and a father, or the other way round. */
function isParentageReversed(comparison: Comparison): boolean {
  const { left, right, pairing } = comparison;
  if (pairing.leftOver.length > 0 || pairing.rightOver.length > 0) return false;
  const before = wordsBeforeSonOf(left);
  const beforeOther = wordsBeforeSonOf(right);
  if (before === undefined || beforeOther === undefined) return false;
  const crossed = pairing.pairs.filter(
    (pair) => before.has(pair.left[0] as number) !== beforeOther.has(pair.right[0] as number),
  );
  return crossed.length >= 2;
}

function wordsBeforeSonOf(name: AnalysedName): ReadonlySet<number> | undefined {
  const at = name.words.findIndex((word) => sonOf.has(word.text));
  if (at <= 0) return undefined;
  return new Set(name.content.filter((index) => index < at));
}
