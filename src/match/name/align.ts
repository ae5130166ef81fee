// Two names compared: pair their words, judge what is left over, ask for enough evidence, add up.
// score = 10 000 - (damped costs of the pairs) - (left-over words) - (rules) - (evidence gate).
// Nothing is averaged over the length of the name, so a long name cannot dilute a contradiction,
// and every term is a cost, which is what lets search.ts bound the score from above.

import type { Name } from '../../model/party.ts';
import {
  type AnalysedName,
  acronymsOf,
  bitsOfUnknown,
  type NameWord,
} from '../../names/analyse.ts';
import type { NameExplanation, RuleExplanation, TokenExplanation } from '../explanation.ts';
import type { Policy } from '../policy.ts';
import { judgeObject, judgeOrganization } from './judge-organization.ts';
import { judgePerson } from './judge-person.ts';
import { type Comparison, dampedSum, isLightPair, type Judgement, writtenOf } from './judgement.ts';
import { type Pair, type Pairing, pairWords } from './pairing.ts';

/** Both names must be analysed under the same reading. `listed` supplies strength and kind. */
export function compareNames(
  left: AnalysedName,
  right: AnalysedName,
  listed: Name,
  policy: Policy,
): NameExplanation {
  const acronym = acronymOf(left, right, policy);
  if (acronym !== undefined) return explained(left, right, listed, acronym);
  const pairing = pairWords(left, right, policy);
  const evidence = evidenceOf(left, right, pairing.pairs, policy);
  const verdict = judge({ left, right, pairing, evidence, policy });
  const tokens = [...tokensOf(left, right, pairing), ...verdict.tokens];
  const rules = [...verdict.rules, ...dampingOf(pairing.pairs, policy)];
  const missing = Math.max(0, verdict.wanted - evidence);
  if (missing > 0) {
    rules.push({ rule: 'evidence', cost: Math.round((missing * verdict.perBit) / 100) });
  }
  return explained(left, right, listed, {
    tokens: tokens.toSorted((a, b) => placeOf(a, right) - placeOf(b, right)),
    rules,
    evidence,
    matched: pairing.pairs.some((pair) => !isLightPair(left, right, pair)),
  });
}

function judge(comparison: Comparison): Judgement {
  switch (comparison.left.reading) {
    case 'person':
      return judgePerson(comparison);
    case 'organization':
      return judgeOrganization(comparison);
    case 'object':
      return judgeObject(comparison);
  }
}

interface Findings {
  readonly tokens: readonly TokenExplanation[];
  readonly rules: readonly RuleExplanation[];
  readonly evidence: number;
  /** Without any pair of words there is nothing that agrees: the score is 0. */
  readonly matched: boolean;
}

/** Adds up: 10 000 less every token and rule, never below 0. */
function explained(
  left: AnalysedName,
  right: AnalysedName,
  listed: Name,
  findings: Findings,
): NameExplanation {
  const spent =
    findings.tokens.reduce((sum, token) => sum + token.cost, 0) +
    findings.rules.reduce((sum, rule) => sum + rule.cost, 0);
  return {
    left: left.written,
    right: right.written,
    rightKind: listed.kind,
    rightStrength: listed.strength,
    ...(listed.usedBy !== undefined && { rightUsedBy: listed.usedBy }),
    ...cutOf(left, right),
    tokens: findings.tokens,
    rules: findings.rules,
    evidence: findings.evidence,
    score: findings.matched ? Math.max(0, 10_000 - spent) : 0,
  };
}

/** Nothing is cut in silence: the explanation says on which side. */
function cutOf(left: AnalysedName, right: AnalysedName): Pick<NameExplanation, 'cut'> {
  if (left.cut && right.cut) return { cut: 'both' };
  return left.cut ? { cut: 'left' } : right.cut ? { cut: 'right' } : {};
}

/**
 * A single word that is the other name's acronym stands for all of it: CJNG. The claim is about the
 * whole name, so it replaces the pairing; a listed acronym is a name of its own and pairs as one.
 */
function acronymOf(left: AnalysedName, right: AnalysedName, policy: Policy): Findings | undefined {
  if (left.reading !== 'organization') return undefined;
  const short = left.content.length === 1 ? left : right.content.length === 1 ? right : undefined;
  if (short === undefined) return undefined;
  const long = short === left ? right : left;
  const word = short.words[short.content[0] as number] as NameWord;
  if (long.content.length < 2 || !acronymsOf(long).includes(word.text)) return undefined;
  const written = (name: AnalysedName): string => name.words.map((one) => one.written).join(' ');
  const token: TokenExplanation = {
    relation: 'acronym',
    left: written(left),
    right: written(right),
    cost: policy.words.acronym,
  };
  return { tokens: [token], rules: [], evidence: word.bits, matched: true };
}

/** An imperfect pair is less of a surprise than an equal one. */
function evidenceOf(
  left: AnalysedName,
  right: AnalysedName,
  pairs: readonly Pair[],
  policy: Policy,
): number {
  let sum = 0;
  for (const pair of pairs) {
    const bits = bitsOfPair(left, right, pair);
    const share = 1 - (policy.evidence.imperfectFactor * pair.cost) / 10_000;
    sum += Math.max(0, Math.round(bits * share));
  }
  return sum;
}

/**
 * Joined words say as much together as the one word they spell, and never more than a rare word.
 * "Dela" for "de la" explains a word and says nothing.
 */
function bitsOfPair(left: AnalysedName, right: AnalysedName, pair: Pair): number {
  if (isLightPair(left, right, pair)) return 0;
  const a = bitsOf(left, pair.left);
  const b = bitsOf(right, pair.right);
  return pair.relation === 'joined' ? Math.min(bitsOfUnknown, Math.max(a, b)) : Math.min(a, b);
}

function bitsOf(name: AnalysedName, indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (name.words[index] as NameWord).bits, 0);
}

function tokensOf(
  left: AnalysedName,
  right: AnalysedName,
  pairing: Pairing,
): readonly TokenExplanation[] {
  return pairing.pairs.map((pair) => ({
    relation: pair.relation,
    left: writtenOf(left, pair.left),
    right: writtenOf(right, pair.right),
    cost: pair.cost,
  }));
}

/** Order of the listed name; what only the subject has comes last. */
function placeOf(token: TokenExplanation, right: AnalysedName): number {
  if (token.right === '') return right.words.length;
  const first = token.right.split(' ')[0];
  return right.words.findIndex((word) => word.written === first);
}

/**
 * Several small slips weigh less together than apart: sorted by size, each next one counts a fixed
 * share of its cost. The rule holds the difference, a negative cost.
 */
function dampingOf(pairs: readonly Pair[], policy: Policy): readonly RuleExplanation[] {
  const costs = pairs.map((pair) => pair.cost).filter((cost) => cost > 0);
  const saved = dampedSum(costs, policy) - costs.reduce((sum, cost) => sum + cost, 0);
  return saved === 0 ? [] : [{ rule: 'damping', cost: saved }];
}
