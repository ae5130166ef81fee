// What left-over words mean in the name of an organisation, a vessel or an aircraft. Legal forms
// come and go; trade words (grupo, trading) are dropped or added; a place or a number tells sister
// companies apart; any other extra word is a doubt that rarity of the rest can outweigh.

import type { AnalysedName, WordRole } from '../../names/analyse.ts';
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

/** Left-over words by role: trade words are cheap, places and numbers decide. */
export function judgeOrganization(comparison: Comparison): Judgement {
  const { left, right, pairing, policy } = comparison;
  const costs = policy.organization;
  const { tokens, leftRest, rightRest } = setAgainstEachOther(comparison, {
    word: costs.contradiction,
    trade: costs.contradictionOfTrade,
    number: costs.numberDiffers,
  });
  const agreeing = pairing.pairs.filter((pair) => !isLightPair(left, right, pair)).length;
  const extraCost = (role: WordRole): number => {
    if (role === 'trade') return costs.extraTradeWord;
    if (role === 'place') return costs.extraPlace;
    if (role === 'number') return costs.extraNumber;
    return agreeing >= 3 ? costs.extraWordBesideThree : costs.extraWord;
  };
  const extras = [
    ...leftRest.map((index) => extra(left, index, 'left', extraCost(roleOf(left, index)))),
    ...rightRest.map((index) => extra(right, index, 'right', extraCost(roleOf(right, index)))),
  ];
  // Contradicting words ask for evidence as missing ones do: the bound of search relies on it.
  const lacksWord =
    pairing.leftOver.some((index) => roleOf(left, index) !== 'trade') ||
    pairing.rightOver.some((index) => roleOf(right, index) !== 'trade');
  const imperfect =
    extras.length > 0 || pairing.pairs.some((pair) => pair.cost > policy.words.translation);
  return {
    tokens: [...tokens, ...extras],
    rules: legalFormRule(comparison),
    wanted: lacksWord
      ? policy.evidence.organizationBits
      : imperfect
        ? policy.evidence.imperfectBits
        : 0,
    perBit: lacksWord ? policy.evidence.organizationPerBit : policy.evidence.perBit,
  };
}

/** Ships and aircraft: a name is a label, so every further word is a doubt and a number decides. */
export function judgeObject(comparison: Comparison): Judgement {
  const { left, right, policy } = comparison;
  const costs = policy.object;
  const { tokens, leftRest, rightRest } = setAgainstEachOther(comparison, {
    word: costs.contradiction,
    trade: costs.contradiction,
    number: costs.numberDiffers,
  });
  const cost = (role: WordRole): number =>
    role === 'number' ? costs.numberDiffers : costs.extraWord;
  return {
    tokens: [
      ...tokens,
      ...leftRest.map((index) => extra(left, index, 'left', cost(roleOf(left, index)))),
      ...rightRest.map((index) => extra(right, index, 'right', cost(roleOf(right, index)))),
    ],
    rules: [],
    wanted: 0,
    perBit: 0,
  };
}

interface Contradictions {
  readonly tokens: readonly TokenExplanation[];
  readonly leftRest: readonly number[];
  readonly rightRest: readonly number[];
}

/** Left-over words of both sides contradict each other, dearest kinds first: numbers, then words. */
function setAgainstEachOther(
  comparison: Comparison,
  costs: { readonly word: number; readonly trade: number; readonly number: number },
): Contradictions {
  const { left, right, pairing } = comparison;
  const leftRest = byWeight(left, pairing.leftOver);
  const rightRest = byWeight(right, pairing.rightOver);
  const count = Math.min(leftRest.length, rightRest.length);
  const tokens: TokenExplanation[] = [];
  for (let k = 0; k < count; k++) {
    const i = leftRest[k] as number;
    const j = rightRest[k] as number;
    const roles = [roleOf(left, i), roleOf(right, j)];
    const cost = roles.every((role) => role === 'number')
      ? costs.number
      : roles.every((role) => role === 'trade')
        ? costs.trade
        : costs.word;
    tokens.push({
      relation: 'contradicts',
      left: writtenOf(left, [i]),
      right: writtenOf(right, [j]),
      cost,
    });
  }
  return { tokens, leftRest: leftRest.slice(count), rightRest: rightRest.slice(count) };
}

const weightOf: Readonly<Partial<Record<WordRole, number>>> = {
  number: 0,
  word: 1,
  place: 2,
  trade: 3,
};

function byWeight(name: AnalysedName, indexes: readonly number[]): readonly number[] {
  const weight = (index: number): number => weightOf[roleOf(name, index)] ?? 1;
  return indexes.toSorted((a, b) => weight(a) - weight(b) || a - b);
}

function roleOf(name: AnalysedName, index: number): WordRole {
  return name.words[index]?.role ?? 'word';
}

/** Differing classes cost something, a form on one side only next to nothing. */
function legalFormRule(comparison: Comparison): readonly RuleExplanation[] {
  const { left, right, policy } = comparison;
  return rule('legal-form', legalFormCost(left, right, policy));
}

function legalFormCost(left: AnalysedName, right: AnalysedName, policy: Policy): number {
  const hasForm = (name: AnalysedName): boolean => name.words.some((word) => word.role === 'legal');
  if (!hasForm(left) && !hasForm(right)) return 0;
  if (!hasForm(left) || !hasForm(right)) return policy.organization.legalFormMissing;
  if (left.legalClass === undefined || right.legalClass === undefined) return 0;
  return left.legalClass === right.legalClass ? 0 : policy.organization.legalFormDiffers;
}
