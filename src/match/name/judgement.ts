// What the judges of persons, organisations and objects have in common: what they are given (two
// names with their words paired), what they say (a cost for each word left over and for the name as
// a whole, and how much evidence is wanted), and the arithmetic of small slips.

import type { AnalysedName, NameWord } from '../../names/analyse.ts';
import type { NameRule, RuleExplanation, TokenExplanation } from '../explanation.ts';
import type { Policy } from '../policy.ts';
import type { Pair, Pairing } from './pairing.ts';

export interface Comparison {
  readonly left: AnalysedName;
  readonly right: AnalysedName;
  readonly pairing: Pairing;
  /** Surprise of the paired words, in hundredths of a bit. */
  readonly evidence: number;
  readonly policy: Policy;
}

/** What a judge says of the words that found no partner and of the name as a whole. */
export interface Judgement {
  /** One per left-over word or pair of words, in any order. */
  readonly tokens: readonly TokenExplanation[];
  readonly rules: readonly RuleExplanation[];
  /** Bits wanted, in hundredths, and basis points per bit that is missing. */
  readonly wanted: number;
  readonly perBit: number;
}

/** Words as the source wrote them, for showing. */
export function writtenOf(name: AnalysedName, indexes: readonly number[]): string {
  return indexes.map((index) => (name.words[index] as NameWord).written).join(' ');
}

/**
 * Whether one side of the pair is nothing but particles, titles or legal forms, as a run of them may
 * be. Such a pair explains words but is no agreement, and the bound of the search counts none.
 */
export function isLightPair(left: AnalysedName, right: AnalysedName, pair: Pair): boolean {
  return (
    !pair.left.some((index) => left.content.includes(index)) ||
    !pair.right.some((index) => right.content.includes(index))
  );
}

/** Rises when any of its parts rises, so least costs give a least sum. Integer. */
export function dampedSum(costs: readonly number[], policy: Policy): number {
  const share = policy.words.dampingPercent / 100;
  let weight = 1;
  let sum = 0;
  for (const cost of costs.toSorted((a, b) => b - a)) {
    sum += cost * weight;
    weight *= share;
  }
  return Math.round(sum);
}

/** A word that only one side has. */
export function extra(
  name: AnalysedName,
  index: number,
  side: 'left' | 'right',
  cost: number,
): TokenExplanation {
  const written = writtenOf(name, [index]);
  return side === 'left'
    ? { relation: 'extra', left: written, right: '', cost }
    : { relation: 'extra', left: '', right: written, cost };
}

/** A rule that costs nothing is not part of the explanation. */
export function rule(name: NameRule, cost: number): readonly RuleExplanation[] {
  return cost === 0 ? [] : [{ rule: name, cost }];
}
