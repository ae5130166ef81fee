// The upper bound that makes the search exact. For a query name q and a listed name c let M be the
// content words of q that have any relation to a word of c. Costs are never negative, a word's cost
// depends on the two words alone, and a word of q outside M is left over whatever the rest does, so
//
//   score(q, c) <= 10 000 - D(least cost of each word in M) - omit(q \ M) - gate(bits(M)) + raise
//
// D is the damped sum, which rises with each part; a contradiction costs at least an omission; the
// gate rises as M shrinks and uses the query's own bits, an upper limit of the matched ones; `raise`
// is the most that evidence beside the name may give back, and never more than omit and gate took.
// A word of M may still end unpaired, its partner taken by another, and an omission can be cheaper
// than a dear pair. So k of its words are also tried as omitted, for every k: the k dearest costs
// leave D, the k least surprising words leave the evidence, the k cheapest roles are charged. These
// may be different words; each is the most favourable choice, so together they are a bound.
// Terms that only add cost (legal forms, swapped surnames) are left out. Joined words count as free:
// a run explains several words at one price. A run of light words alone explains no word of M and
// counts neither as evidence nor as agreement (isLightPair of judgement.ts).

import {
  type AnalysedName,
  bitsOfUnknown,
  type NameWord,
  type WordRole,
} from '../names/analyse.ts';
import { omissionCost } from './name/judge-person.ts';
import { dampedSum } from './name/judgement.ts';
import type { Policy } from './policy.ts';

/** What one content word of the query finds in a listed name. */
export interface WordMatch {
  readonly word: NameWord;
  /** Least cost of its relations there, or undefined if it has none. */
  readonly cost: number | undefined;
  /** Joined with a neighbour on one side: then the whole run's surprise counts, not the word's. */
  readonly joined?: boolean;
}

/** Upper bound of the final score, before clamping. `raise` as above, in basis points. */
export function scoreBound(
  query: AnalysedName,
  matches: readonly WordMatch[],
  policy: Policy,
  raise: number,
): number {
  const missing: NameWord[] = [];
  const words: WordMatch[] = [];
  const costs: number[] = [];
  const bits: number[] = [];
  let bitsKept = 0;
  for (const match of matches) {
    if (match.cost === undefined) {
      missing.push(match.word);
      continue;
    }
    const own = bitsLeft(match, policy);
    bitsKept += own;
    // Initials cost nothing in the bound, so leaving one out never helps.
    if (match.word.role === 'initial') continue;
    words.push(match);
    costs.push(match.cost);
    bits.push(own);
  }
  costs.sort((a, b) => b - a);
  bits.sort((a, b) => a - b);
  let best = Number.NEGATIVE_INFINITY;
  for (let released = 0; released <= words.length; released++) {
    const left: Leftover = { missing, found: words, released, bits: bitsKept };
    const total =
      dampedSum(costs.slice(released), policy) + leftoverCost(query, left, policy, raise);
    best = Math.max(best, 10_000 - total);
    // Leaving out a word that costs nothing saves nothing.
    if ((costs[released] ?? 0) === 0) break;
    bitsKept -= bits[released] as number;
  }
  return best;
}

/** What one trial of the bound leaves out, and what stays. */
interface Leftover {
  /** Content words of the query without any relation. */
  readonly missing: readonly NameWord[];
  /** Words with one, initials apart; `released` of them are tried as left out. */
  readonly found: readonly WordMatch[];
  readonly released: number;
  /** The most surprise that the words kept can have. */
  readonly bits: number;
}

/** The least that these omissions can cost. */
function leftoverCost(query: AnalysedName, left: Leftover, policy: Policy, raise: number): number {
  switch (query.reading) {
    case 'person':
      return personCost(left, policy, raise);
    case 'organization':
      return organizationCost(left, policy, raise);
    case 'object':
      return (left.missing.length + left.released) * policy.object.extraWord;
  }
}

function bitsLeft(match: WordMatch, policy: Policy): number {
  const share = 1 - (policy.evidence.imperfectFactor * (match.cost as number)) / 10_000;
  const bits = match.joined === true ? bitsOfUnknown : match.word.bits;
  return Math.max(0, Math.round(bits * share));
}

function gate(bits: number, wanted: number, perBit: number): number {
  return bits >= wanted ? 0 : Math.round(((wanted - bits) * perBit) / 100);
}

/** The omission table and the gate, less what evidence beside the name may give back. */
function personCost(left: Leftover, policy: Policy, raise: number): number {
  const { evidence, person } = policy;
  const missing = left.missing.filter((word) => word.role !== 'initial').length;
  const words = missing + left.released;
  const initialCost = (left.missing.length - missing) * person.initialOmitted;
  if (words === 0) {
    const imperfect = left.found.some((match) => (match.cost as number) > 0);
    const wanted = imperfect ? evidence.imperfectBits : 0;
    return initialCost + Math.max(0, gate(left.bits, wanted, evidence.perBit) - raise);
  }
  // A run of the query may be one word of the entry, so "two full words" is judged on the words.
  if (left.found.length - left.released < 2) return 10_000;
  const lost =
    omissionCost(words, policy) + gate(left.bits, evidence.omissionBitsLonger, evidence.perBit);
  return initialCost + Math.max(0, lost - raise);
}

/** Per word left over, by its role; only missing words other than trade words ask for evidence. */
function organizationCost(left: Leftover, policy: Policy, raise: number): number {
  const { evidence, organization } = policy;
  const three = left.found.length - left.released >= 3;
  const extraWord = three ? organization.extraWordBesideThree : organization.extraWord;
  const costOf = (role: WordRole): number => {
    if (role === 'trade') return organization.extraTradeWord;
    if (role === 'place') return organization.extraPlace;
    return role === 'number' ? organization.extraNumber : extraWord;
  };
  let sum = 0;
  for (const { role } of left.missing) sum += costOf(role);
  const releasable = left.found.map((match) => costOf(match.word.role)).toSorted((a, b) => a - b);
  for (const cost of releasable.slice(0, left.released)) sum += cost;
  const tradeWords = left.found.filter((match) => match.word.role === 'trade').length;
  const lacksWord =
    left.released > tradeWords || left.missing.some((word) => word.role !== 'trade');
  const lost = lacksWord
    ? gate(left.bits, evidence.organizationBits, evidence.organizationPerBit)
    : 0;
  return sum + Math.max(0, lost - raise);
}
