// Evidence beside the name: birth or founding date, country, gender, places, identifiers. Agreement
// raises, contradiction lowers, absence does neither. Agreement can only make up for what the name
// leaves out (omitted words, too common words); it never outweighs a contradiction in the name,
// because a namesake's brother shares the birthplace and often the bank.

import { bounds, type FuzzyDate, formatFuzzy, type PartialDate } from '../model/partial-date.ts';
import type { Address, Party } from '../model/party.ts';
import { splitWords } from '../names/words.ts';
import type { FieldExplanation, FieldReason, FieldVerdict } from './explanation.ts';
import type { Policy } from './policy.ts';

/** A verdict whose contribution is what it is worth if the name leaves room for it. */
export interface Finding {
  readonly verdict: FieldVerdict;
  readonly reason: FieldReason;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Basis points; a positive worth is capped by what the name's omissions cost. */
  readonly worth: number;
}

/** Absence proves nothing: worth 0, and the reason says on which side. */
function missing(left: readonly string[], right: readonly string[]): Finding {
  const reason =
    left.length === 0 && right.length === 0
      ? 'both-missing'
      : left.length === 0
        ? 'left-missing'
        : 'right-missing';
  return { verdict: 'missing', reason, left, right, worth: 0 };
}

// Dates

/** The closest pair of dates decides: lists give several births because sources disagree. */
export function compareBirths(left: Party, right: Party, policy: Policy): Finding {
  const leftText = left.births.map(formatFuzzy);
  const rightText = right.births.map(formatFuzzy);
  if (leftText.length === 0 || rightText.length === 0) return missing(leftText, rightText);
  let best: Finding | undefined;
  for (const one of left.births) {
    for (const other of right.births) {
      const found = compareDates(one, other, policy);
      if (best === undefined || found.worth > best.worth) best = found;
    }
  }
  return best as Finding;
}

/** From exact to far; circa and ranges widen what counts as near, never what counts as equal. */
function compareDates(left: FuzzyDate, right: FuzzyDate, policy: Policy): Finding {
  const weights = policy.fields;
  const values = { left: [formatFuzzy(left)], right: [formatFuzzy(right)] };
  const found = (verdict: FieldVerdict, reason: FieldReason, worth: number): Finding => ({
    verdict,
    reason,
    ...values,
    worth,
  });
  const exact = left.kind === 'on' && right.kind === 'on' ? [left.date, right.date] : undefined;
  if (exact !== undefined) {
    const [one, other] = exact as [PartialDate, PartialDate];
    if (isSameDay(one, other)) return found('equal', 'same-value', weights.birthDateEqual);
    if (isDayMonthSwapped(one, other))
      return found('compatible', 'day-month-swapped', weights.birthYearEqual);
  }
  const gap = yearsApart(left, right);
  if (gap === 0) return sameYear(left, right, exact !== undefined, found, policy);
  const circa = (left.circa ? weights.circaYears : 0) + (right.circa ? weights.circaYears : 0);
  if (gap <= weights.birthNearYears + circa) return found('compatible', 'near', weights.birthNear);
  return gap >= weights.birthVeryFarYears + circa
    ? found('contradicts', 'far', weights.birthVeryFar)
    : found('contradicts', 'far', weights.birthFar);
}

function sameYear(
  left: FuzzyDate,
  right: FuzzyDate,
  exact: boolean,
  found: (verdict: FieldVerdict, reason: FieldReason, worth: number) => Finding,
  policy: Policy,
): Finding {
  const { birthYearEqual, birthNear } = policy.fields;
  const a = bounds(left);
  const b = bounds(right);
  const overlap = a.first <= b.last && b.first <= a.last;
  if (overlap) return found('compatible', exact ? 'same-year' : 'within-range', birthYearEqual);
  // The same year but another day: how lists and clerks err most often. No worth either way.
  return found('compatible', 'near', birthNear);
}

function isSameDay(a: PartialDate, b: PartialDate): boolean {
  return a.day !== undefined && a.year === b.year && a.month === b.month && a.day === b.day;
}

function isDayMonthSwapped(a: PartialDate, b: PartialDate): boolean {
  return a.day !== undefined && a.year === b.year && a.month === b.day && a.day === b.month;
}

/** Calendar years between the nearest ends of two dates; 0 if they share a year. */
export function yearsApart(left: FuzzyDate, right: FuzzyDate): number {
  const a = yearsOf(left);
  const b = yearsOf(right);
  return Math.max(0, a.first - b.last, b.first - a.last);
}

function yearsOf(date: FuzzyDate): { readonly first: number; readonly last: number } {
  return date.kind === 'on'
    ? { first: date.date.year, last: date.date.year }
    : { first: date.from.year, last: date.to.year };
}

// Countries, gender, places

/** One shared country is agreement, whatever else is listed. */
export function compareCountries(left: Party, right: Party, policy: Policy): Finding {
  const a = countriesOf(left);
  const b = countriesOf(right);
  if (a.length === 0 || b.length === 0) return missing(a, b);
  const shared = a.filter((code) => b.includes(code));
  return shared.length > 0
    ? {
        verdict: 'equal',
        reason: 'same-country',
        left: shared,
        right: shared,
        worth: policy.fields.countryEqual,
      }
    : {
        verdict: 'contradicts',
        reason: 'other-country',
        left: a,
        right: b,
        worth: policy.fields.countryDiffers,
      };
}

/** Nationality, jurisdiction and where the addresses lie: lists mix them, so they count alike. */
function countriesOf(party: Party): readonly string[] {
  const codes = new Set<string>(party.countries);
  for (const address of party.addresses) if (address.country) codes.add(address.country);
  return [...codes];
}

/** Agreement is worth nothing, since half the world agrees; a difference is worth a lot. */
export function compareGenders(left: Party, right: Party, policy: Policy): Finding {
  if (left.genders.length === 0 || right.genders.length === 0) {
    return missing(left.genders, right.genders);
  }
  const same = left.genders.some((gender) => right.genders.includes(gender));
  return {
    verdict: same ? 'equal' : 'contradicts',
    reason: same ? 'same-gender' : 'other-gender',
    left: left.genders,
    right: right.genders,
    worth: same ? 0 : policy.fields.genderDiffers,
  };
}

/** Towns in common, of birth or address. A different town is shown and not weighed. */
export function comparePlaces(left: Party, right: Party): Finding {
  const a = placesOf(left);
  const b = placesOf(right);
  if (a.length === 0 || b.length === 0) return missing(a, b);
  for (const one of a) {
    const town = townOf(one);
    const other = b.find((place) => town !== '' && townOf(place) === town);
    if (other !== undefined) {
      return { verdict: 'equal', reason: 'same-place', left: [one], right: [other], worth: 0 };
    }
  }
  return { verdict: 'compatible', reason: 'other-place', left: a, right: b, worth: 0 };
}

/** Towns and regions as given, without repeats; countries are compared on their own. */
function placesOf(party: Party): readonly string[] {
  const places = new Set<string>(party.birthPlaces);
  for (const address of party.addresses) {
    const place = placeOf(address);
    if (place !== '') places.add(place);
  }
  return [...places];
}

function placeOf(address: Address): string {
  return [address.city, address.region].filter((part) => part !== undefined).join(', ');
}

/** The part before the first comma, folded: `Culiacán, Sinaloa` → `culiacan`. */
function townOf(place: string): string {
  return splitWords(place.split(',')[0] ?? '', 'part')
    .map((word) => word.text)
    .join(' ');
}

/** The finding as it is shown, with what it did to the score in the end. */
export function toField(
  field: FieldExplanation['field'],
  finding: Finding,
  contribution: number,
): FieldExplanation {
  const { verdict, reason, left, right } = finding;
  return { field, verdict, reason, left, right, contribution };
}
