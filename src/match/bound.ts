// The upper bound that makes the search exact. For a query name q and a listed name c let M be the
// content words of q that have any relation to a word of c. Costs are never negative, a word's cost
// depends on the two words alone, and a word of q outside M is left over whatever the rest does, so
//
//   score(q, c) <= 10 000 - D(least cost of each word in M) - omit(q \ M) - gate(bits(M)) + raise
//
// D is the damped sum, which rises with each part; a contradiction costs at least an omission; the
// gate rises as M shrinks and uses the query's own bits, an upper limit of the matched ones; `raise`
// is the most that evidence beside the name may give back, and never more than omit and gate took.
// A word of M may still end unpaired (its partner taken by another), so up to `releasedMax` of the
// dearest words of M are also tried as omitted and the least total counts; a fourth omission alone
// exceeds every budget. Terms that only add cost (legal forms, swapped surnames) are left out.
// Joined words count as free: a run explains several words at one price.

import { type AnalysedName, bitsOfUnknown, type NameWord } from '../names/analyse.ts';
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

const releasedMax = 3;

/** Upper bound of the final score, before clamping. `raise` as above, in basis points. */
export function scoreBound(
  query: AnalysedName,
  matches: readonly WordMatch[],
  policy: Policy,
  raise: number,
): number {
  const missing = matches.filter((match) => match.cost === undefined).map((match) => match.word);
  const found = matches
    .filter((match) => match.cost !== undefined)
    .toSorted((a, b) => (b.cost as number) - (a.cost as number));
  let best = Number.NEGATIVE_INFINITY;
  for (let released = 0; released <= Math.min(releasedMax, found.length); released++) {
    const omitted = [...missing, ...found.slice(0, released).map((match) => match.word)];
    const total = totalCost(query, omitted, found.slice(released), policy, raise);
    if (10_000 - total > best) best = 10_000 - total;
  }
  return best;
}

/** The least that these omissions and these words can cost together. */
function totalCost(
  query: AnalysedName,
  omitted: readonly NameWord[],
  found: readonly WordMatch[],
  policy: Policy,
  raise: number,
): number {
  const damped = dampedSum(
    found.map((match) => match.cost as number),
    policy,
  );
  const bits = found.reduce((sum, match) => sum + bitsLeft(match, policy), 0);
  switch (query.reading) {
    case 'person':
      return damped + personCost(omitted, found, bits, policy, raise);
    case 'organization':
      return damped + organizationCost(omitted, found, bits, policy, raise);
    case 'object':
      return damped + omitted.length * policy.object.extraWord;
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
function personCost(
  omitted: readonly NameWord[],
  found: readonly WordMatch[],
  bits: number,
  policy: Policy,
  raise: number,
): number {
  const { evidence, person } = policy;
  const words = omitted.filter((word) => word.role !== 'initial').length;
  const initials = omitted.length - words;
  const initialCost = initials * person.initialOmitted;
  if (words === 0) {
    const imperfect = found.some((match) => (match.cost as number) > 0);
    const wanted = imperfect ? evidence.imperfectBits : 0;
    return initialCost + Math.max(0, gate(bits, wanted, evidence.perBit) - raise);
  }
  const full = found.filter((match) => match.word.role !== 'initial').length;
  // A run of the query may be one word of the entry, so "two full words" is judged on the words.
  if (full < 2) return 10_000;
  const lost =
    omissionCost(words, policy) + gate(bits, evidence.omissionBitsLonger, evidence.perBit);
  return initialCost + Math.max(0, lost - raise);
}

/** Per word left over, by its role; only missing words other than trade words ask for evidence. */
function organizationCost(
  omitted: readonly NameWord[],
  found: readonly WordMatch[],
  bits: number,
  policy: Policy,
  raise: number,
): number {
  const costs = policy.organization;
  const word = found.length >= 3 ? costs.extraWordBesideThree : costs.extraWord;
  let sum = 0;
  let lacksWord = false;
  for (const { role } of omitted) {
    if (role === 'trade') sum += costs.extraTradeWord;
    else {
      lacksWord = true;
      sum += role === 'place' ? costs.extraPlace : role === 'number' ? costs.extraNumber : word;
    }
  }
  const { evidence } = policy;
  const lost = lacksWord ? gate(bits, evidence.organizationBits, evidence.organizationPerBit) : 0;
  return sum + Math.max(0, lost - raise);
}
