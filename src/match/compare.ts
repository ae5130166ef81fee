// One comparison, one score. `compare` sets a subject against a listed party: the kinds first, then
// every name of the one with every name of the other (the best pair speaks), then the evidence
// beside the name. The result is the explanation tree and the score is its sum; searching calls the
// same function, so there is no second, faster, different path.
//
// Laws, tested (test/match/laws.test.ts), of the answer in the order that hits are shown in, a match
// before none and then by score: agreeing evidence never lowers it, contradicting evidence never
// raises it, evidence on one side alone changes nothing, and a further name of either side never
// lowers it. The score alone may fall where a strong name takes over from a higher weak alias and
// makes a match. Two names score the same either way round, but for words left over in names of
// persons: the gate asks more bits when the longer name is the subject's.

import type { Identifier, Name, Party, PartyKind } from '../model/party.ts';
import { type AnalysedName, analyseName, type Reading } from '../names/analyse.ts';
import { type ComparableIdentifier, comparable, sameIdentifier } from '../names/identifiers.ts';
import {
  compareBirths,
  compareCountries,
  compareGenders,
  comparePlaces,
  type Finding,
  toField,
} from './evidence.ts';
import type {
  Coverage,
  Explanation,
  FieldExplanation,
  FieldName,
  Ground,
  NameExplanation,
} from './explanation.ts';
import { compareNames } from './name/align.ts';
import type { Policy } from './policy.ts';

/** A party with its names analysed once, because it is compared many times. */
export interface PreparedParty {
  readonly party: Party;
  readonly identifiers: readonly PreparedIdentifier[];
  /** Analysed names by reading, filled on first use. */
  readonly analysed: Map<Reading, readonly AnalysedName[]>;
}

export interface PreparedIdentifier {
  readonly given: Identifier;
  readonly form: ComparableIdentifier;
}

/** Names that screen: a slip of the press resolves articles and never raises a hit. */
export function screeningNames(party: Party): readonly Name[] {
  return party.names.some((name) => name.kind === 'slip')
    ? party.names.filter((name) => name.kind !== 'slip')
    : party.names;
}

/** Cheap: identifiers are normalised here, names are analysed when first compared. */
export function prepare(party: Party): PreparedParty {
  const identifiers = party.identifiers.flatMap((given): readonly PreparedIdentifier[] => {
    const form = comparable(given);
    return form === undefined ? [] : [{ given, form }];
  });
  return { party, identifiers, analysed: new Map() };
}

/** The party's names as one reading has them, in the order of the party. */
export function namesAs(prepared: PreparedParty, reading: Reading): readonly AnalysedName[] {
  const known = prepared.analysed.get(reading);
  if (known !== undefined) return known;
  const names = screeningNames(prepared.party).map((name) => analyseName(name, reading));
  prepared.analysed.set(reading, names);
  return names;
}

/** Undefined for kinds that can be read in any way, and for wallets, which have no names. */
export function readingOf(kind: PartyKind): Reading | undefined {
  switch (kind) {
    case 'person':
      return 'person';
    case 'organization':
      return 'organization';
    case 'vessel':
    case 'aircraft':
      return 'object';
    case 'wallet':
    case 'unknown':
      return undefined;
  }
}

/**
 * How far a subject agrees with a listed party. Integer basis points, the same on every machine.
 * Cost grows with the product of both sides' names; prepare parties that are compared repeatedly.
 */
export function compare(left: Party, right: Party, policy: Policy): Explanation {
  return comparePrepared(prepare(left), prepare(right), policy);
}

/** Places of listed names per reading; a reading that is absent has none. */
export type ListedNames = ReadonlyMap<Reading, ReadonlySet<number>>;

/**
 * The one comparison: `compare`, the search and the full scan all end here. `only` leaves out listed
 * names that the search has shown cannot speak for the party; the result is the same without it.
 */
export function comparePrepared(
  left: PreparedParty,
  right: PreparedParty,
  policy: Policy,
  only?: ListedNames,
): Explanation {
  const kind = compareKinds(left.party.kind, right.party.kind);
  const names = comparedNames(left, right, { readings: kind.readings, policy, only });
  const identifier = compareIdentifiers(left, right, policy);
  const findings: readonly (readonly [FieldName, Finding])[] = [
    ['birthDate', compareBirths(left.party, right.party, policy)],
    ['country', compareCountries(left.party, right.party, policy)],
    ['gender', compareGenders(left.party, right.party, policy)],
    ['place', comparePlaces(left.party, right.party)],
  ];
  const best = bestName(names, [...findings, ['identifier', identifier]], policy);
  const fields = contributions(best, kind.finding, identifier, findings, policy);
  const score = clamp(fields.reduce((sum, field) => sum + field.contribution, 0));
  const ground = groundOf(best, fields, score, policy);
  return {
    policy: policy.version,
    leftKind: left.party.kind,
    rightKind: right.party.kind,
    ground,
    ...(best !== undefined && { name: best }),
    fields,
    coverage: coverageOf(fields, left.party.kind, right.party.kind),
    wouldSettle: wouldSettle(fields),
    score,
    threshold: policy.threshold,
    match: ground !== 'weak-alias' && ground !== 'none',
  };
}

function clamp(score: number): number {
  return Math.max(0, Math.min(10_000, score));
}

// Kinds

interface KindComparison {
  readonly finding: Finding;
  /** How the names are read; none where a person cannot be a ship (OFAC's first step, FAQ 5). */
  readonly readings: readonly Reading[];
}

const allReadings: readonly Reading[] = ['person', 'organization', 'object'];

function compareKinds(left: PartyKind, right: PartyKind): KindComparison {
  const values = { left: [left], right: [right], worth: 0 };
  if (left === 'unknown' || right === 'unknown') {
    const reading = readingOf(left === 'unknown' ? right : left);
    return {
      finding: { ...values, verdict: 'missing', reason: 'kind-unknown' },
      readings: reading === undefined ? allReadings : [reading],
    };
  }
  const reading = readingOf(left);
  return left === right || (reading === 'object' && readingOf(right) === 'object')
    ? {
        finding: { ...values, verdict: 'equal', reason: 'same-kind' },
        readings: reading === undefined ? ['object'] : [reading],
      }
    : { finding: { ...values, verdict: 'contradicts', reason: 'other-kind' }, readings: [] };
}

// Names

interface NameComparison {
  readonly readings: readonly Reading[];
  readonly policy: Policy;
  readonly only: ListedNames | undefined;
}

/** Every name of the subject against every listed name, or `only` some, under each reading. */
function comparedNames(
  left: PreparedParty,
  right: PreparedParty,
  { readings, policy, only }: NameComparison,
): readonly NameExplanation[] {
  const listed = screeningNames(right.party);
  const subjects = screeningNames(left.party);
  const found: NameExplanation[] = [];
  for (const reading of readings) {
    const rights = namesAs(right, reading);
    namesAs(left, reading).forEach((one, i) => {
      rights.forEach((other, j) => {
        if (only !== undefined && only.get(reading)?.has(j) !== true) return;
        const explanation = compareNames(one, other, listed[j] as Name, policy);
        const weakSubject = (subjects[i] as Name).strength === 'weak';
        found.push(weakSubject ? { ...explanation, rightStrength: 'weak' } : explanation);
      });
    });
  }
  return found;
}

/**
 * The name that speaks for the pair: one that makes a match before one that does not, then the one
 * whose score is highest with the evidence beside it, then a strong one, then the most telling. So
 * a further alias never turns a match into none, and among matches never lowers the score.
 */
function bestName(
  names: readonly NameExplanation[],
  findings: readonly (readonly [FieldName, Finding])[],
  policy: Policy,
): NameExplanation | undefined {
  const supported = findings.some(([field, finding]) => supportsWeakAlias(field, finding));
  let best: { readonly name: NameExplanation; readonly rank: readonly number[] } | undefined;
  for (const name of names) {
    const score = scoreWith(name, findings);
    const alone = carriesAlone(name, policy);
    const carries = score >= policy.threshold && (alone || supported);
    const rank = [Number(carries), score, name.score, Number(alone), name.evidence];
    if (best === undefined || isHigher(rank, best.rank)) best = { name, rank };
  }
  return best?.name;
}

/** By the first place where two ranks differ. */
function isHigher(a: readonly number[], b: readonly number[]): boolean {
  const place = a.findIndex((value, at) => value !== b[at]);
  return place >= 0 && (a[place] as number) > (b[place] as number);
}

/** The name's score with the evidence beside it, as `contributions` adds it up. */
function scoreWith(
  name: NameExplanation,
  findings: readonly (readonly [FieldName, Finding])[],
): number {
  let raise = 0;
  let taken = 0;
  let floor = 0;
  for (const [field, { worth }] of findings) {
    if (worth <= 0) taken += worth;
    else if (field === 'identifier') floor = worth;
    else raise += worth;
  }
  const named = name.score === 0 ? 0 : name.score + Math.min(raise, omissionCostOf(name)) + taken;
  return Math.max(floor, clamp(named));
}

// Identifiers

function compareIdentifiers(left: PreparedParty, right: PreparedParty, policy: Policy): Finding {
  const texts = (party: Party): readonly string[] => party.identifiers.map((one) => one.value);
  const leftValues = texts(left.party);
  const rightValues = texts(right.party);
  if (left.identifiers.length === 0 || right.identifiers.length === 0) {
    return {
      verdict: 'missing',
      reason:
        left.identifiers.length > 0
          ? 'right-missing'
          : right.identifiers.length > 0
            ? 'left-missing'
            : 'both-missing',
      left: leftValues,
      right: rightValues,
      worth: 0,
    };
  }
  let best: Finding | undefined;
  for (const one of left.identifiers) {
    for (const other of right.identifiers) {
      if (!sameIdentifier(one.form, other.form)) continue;
      const found = agreeing(one, other, policy);
      if (best === undefined || found.worth > best.worth) best = found;
    }
  }
  return best ?? stemOrOther(left, right, policy);
}

function agreeing(one: PreparedIdentifier, other: PreparedIdentifier, policy: Policy): Finding {
  const { identifierFloor, identifierInvalidFloor } = policy.fields;
  const values = { left: [one.given.value], right: [other.given.value] };
  const isValid = one.form.checked !== 'invalid' && other.form.checked !== 'invalid';
  const sure = isValid && (one.form.strong || other.form.strong);
  return sure
    ? { ...values, verdict: 'equal', reason: 'same-identifier', worth: identifierFloor }
    : {
        ...values,
        verdict: 'compatible',
        reason: 'weak-identifier',
        worth: identifierInvalidFloor,
      };
}

/** Numbers of which a party has only one, so that two valid values contradict each other. */
const uniqueSchemes: ReadonlySet<string> = new Set(['rfc', 'curp', 'lei', 'imo']);

/** No number agrees: do two share their stem, or contradict, or say nothing about each other? */
function stemOrOther(left: PreparedParty, right: PreparedParty, policy: Policy): Finding {
  let contradiction: Finding | undefined;
  for (const one of left.identifiers) {
    for (const other of right.identifiers) {
      const values = { left: [one.given.value], right: [other.given.value] };
      if (one.form.stem !== undefined && one.form.stem === other.form.stem) {
        return { ...values, verdict: 'compatible', reason: 'same-stem', worth: 0 };
      }
      if (one.given.scheme !== other.given.scheme || !uniqueSchemes.has(one.given.scheme)) continue;
      if (one.form.checked !== 'valid' || other.form.checked !== 'valid') continue;
      const worth = policy.fields.identifierDiffers;
      contradiction ??= { ...values, verdict: 'contradicts', reason: 'other-identifier', worth };
    }
  }
  if (contradiction !== undefined) return contradiction;
  const values = (party: PreparedParty): readonly string[] =>
    party.identifiers.map((one) => one.given.value);
  return {
    verdict: 'missing',
    reason: 'not-comparable',
    left: values(left),
    right: values(right),
    worth: 0,
  };
}

// Adding up

/**
 * The name's score first, then what each field adds or takes. Positive worths share one `room`, so
 * that country and birth date together restore no more than the name's omissions cost. An identifier
 * lifts the score to its floor after everything else, so it never adds to what is already there.
 */
function contributions(
  name: NameExplanation | undefined,
  kind: Finding,
  identifier: Finding,
  findings: readonly (readonly [FieldName, Finding])[],
  policy: Policy,
): readonly FieldExplanation[] {
  const nameScore = name?.score ?? 0;
  let room = name === undefined ? 0 : omissionCostOf(name);
  const beside = findings.map(([field, finding]) => {
    if (finding.worth <= 0) return toField(field, finding, nameScore === 0 ? 0 : finding.worth);
    const given = Math.min(room, finding.worth);
    room -= given;
    return toField(field, finding, given);
  });
  const subtotal = beside.reduce((sum, field) => sum + field.contribution, nameScore);
  const lift =
    identifier.worth > 0
      ? Math.max(0, identifier.worth - subtotal)
      : nameScore === 0
        ? 0
        : identifier.worth;
  return [
    nameField(name, policy),
    toField('kind', kind, 0),
    toField('identifier', identifier, lift),
    ...beside,
  ];
}

/** What the name lost by leaving things out, as against contradicting: evidence may restore it. */
function omissionCostOf(name: NameExplanation): number {
  if (name.score === 0) return 0;
  const rules = name.rules.filter(
    (rule) =>
      rule.rule === 'omission' || rule.rule === 'evidence' || rule.rule === 'paternal-missing',
  );
  return rules.reduce((sum, rule) => sum + rule.cost, 0);
}

function nameField(name: NameExplanation | undefined, policy: Policy): FieldExplanation {
  if (name === undefined) {
    const nothing = { left: [], right: [], contribution: 0 };
    return { field: 'name', verdict: 'missing', reason: 'both-missing', ...nothing };
  }
  const verdict =
    name.score === 10_000 ? 'equal' : name.score >= policy.threshold ? 'compatible' : 'contradicts';
  const reason =
    verdict === 'equal' ? 'name-agrees' : verdict === 'compatible' ? 'name-near' : 'name-differs';
  return {
    field: 'name',
    verdict,
    reason,
    left: [name.left],
    right: [name.right],
    contribution: name.score,
  };
}

/**
 * A weak alias does not alert alone, nor do a few letters that happen to be the initials of a listed
 * name: CDG fits Cartel del Golfo, Clan del Golfo and an airport. A listed acronym is a name.
 */
function carriesAlone(name: NameExplanation, policy: Policy): boolean {
  if (name.rightStrength === 'weak') return false;
  const [token] = name.tokens;
  if (token?.relation !== 'acronym') return true;
  return Math.min(token.left.length, token.right.length) >= policy.words.acronymAloneLengthMin;
}

/** Weak aliases need support from a field that identifies; a shared country does not. */
function groundOf(
  name: NameExplanation | undefined,
  fields: readonly FieldExplanation[],
  score: number,
  policy: Policy,
): Ground {
  if (score < policy.threshold) return 'none';
  const field = (wanted: FieldName): FieldExplanation | undefined =>
    fields.find((one) => one.field === wanted);
  if ((field('identifier')?.contribution ?? 0) > 0) return 'identifier';
  if (name === undefined || carriesAlone(name, policy)) return 'name';
  return fields.some((one) => supportsWeakAlias(one.field, one))
    ? 'weak-alias-supported'
    : 'weak-alias';
}

/** A number, a birth date or a place that agrees; a year close by is none, nor is a country. */
function supportsWeakAlias(
  field: FieldName,
  { verdict, reason }: Pick<Finding, 'verdict' | 'reason'>,
): boolean {
  if (field === 'place') return verdict === 'equal';
  if (field === 'identifier') return verdict === 'equal' || reason === 'weak-identifier';
  if (field !== 'birthDate' || reason === 'near') return false;
  return verdict === 'equal' || verdict === 'compatible';
}

// What was compared, and what would decide

function fieldsOfKind(left: PartyKind, right: PartyKind): readonly FieldName[] {
  const kind = left === 'unknown' ? right : left;
  return kind === 'person'
    ? ['name', 'identifier', 'birthDate', 'country', 'gender', 'place']
    : ['name', 'identifier', 'birthDate', 'country', 'place'];
}

/** Fields of this kind of party where both sides had something to compare. */
function coverageOf(
  fields: readonly FieldExplanation[],
  left: PartyKind,
  right: PartyKind,
): Coverage {
  const wanted = fieldsOfKind(left, right);
  const compared = fields.filter(
    (field) => wanted.includes(field.field) && field.verdict !== 'missing',
  );
  return { compared: compared.length, of: wanted.length };
}

/** The most telling first; only fields that one side has and the other could supply. */
const settlingOrder: readonly FieldName[] = [
  'identifier',
  'birthDate',
  'place',
  'country',
  'gender',
];

function wouldSettle(fields: readonly FieldExplanation[]): readonly FieldName[] {
  return settlingOrder.filter((wanted) =>
    fields.some((field) => field.field === wanted && field.reason === 'left-missing'),
  );
}
