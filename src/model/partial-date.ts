// Dates as lists and customers give them: often only a year, sometimes "circa", sometimes a range.
// Precision is kept, never padded: 1965 is not 1 January 1965. `FuzzyDate` is what a source says of
// one birth or founding; a party may have several of them, because sources disagree.

import { type IsoDay, isCalendarDay, isoDay } from './ids.ts';

export interface PartialDate {
  readonly year: number;
  /** 1–12. */
  readonly month?: number;
  /** 1–31; only together with a month. */
  readonly day?: number;
}

export type FuzzyDate =
  | { readonly kind: 'on'; readonly date: PartialDate; readonly circa: boolean }
  | {
      readonly kind: 'between';
      readonly from: PartialDate;
      readonly to: PartialDate;
      readonly circa: boolean;
    };

/** Years outside 1000–9999 are refused: no list holds them, and they are slips of a keyboard. */
export const yearMin = 1000;
export const yearMax = 9999;

/** Undefined unless the parts make a date that exists. A zero month or day counts as absent. */
export function partialDate(year: number, month = 0, day = 0): PartialDate | undefined {
  if (!Number.isInteger(year) || year < yearMin || year > yearMax) return undefined;
  if (month === 0) return day === 0 ? { year } : undefined;
  if (month < 1 || month > 12) return undefined;
  if (day === 0) return { year, month };
  return isCalendarDay(year, month, day) ? { year, month, day } : undefined;
}

/** Reads `1957`, `1957-4`, `1957-04`, `1957-4-4`, `1957-04-04` (ISO 8601 reduced precision). */
export function parseIsoPartial(text: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim());
  if (match === null) return undefined;
  const month = match[2] === undefined ? 0 : Number(match[2]);
  const day = match[3] === undefined ? 0 : Number(match[3]);
  if ((match[2] !== undefined && month === 0) || (match[3] !== undefined && day === 0)) {
    return undefined;
  }
  return partialDate(Number(match[1]), month, day);
}

/** `1957`, `1957-04` or `1957-04-04`. */
export function formatPartial(date: PartialDate): string {
  const parts = [String(date.year).padStart(4, '0')];
  if (date.month !== undefined) parts.push(String(date.month).padStart(2, '0'));
  if (date.day !== undefined) parts.push(String(date.day).padStart(2, '0'));
  return parts.join('-');
}

export function on(date: PartialDate, circa = false): FuzzyDate {
  return { kind: 'on', date, circa };
}

export function between(from: PartialDate, to: PartialDate, circa = false): FuzzyDate {
  return { kind: 'between', from, to, circa };
}

/** `1957-04-04`, `~1957`, `1975..1976`, `~1955-03..1956-03`. Parsed back by `parseFuzzy`. */
export function formatFuzzy(date: FuzzyDate): string {
  const mark = date.circa ? '~' : '';
  return date.kind === 'on'
    ? mark + formatPartial(date.date)
    : `${mark + formatPartial(date.from)}..${formatPartial(date.to)}`;
}

export function parseFuzzy(text: string): FuzzyDate | undefined {
  const circa = text.startsWith('~');
  const [first, last, ...rest] = (circa ? text.slice(1) : text).split('..');
  const from = parseIsoPartial(first ?? '');
  if (from === undefined || rest.length > 0) return undefined;
  if (last === undefined) return on(from, circa);
  const to = parseIsoPartial(last);
  return to === undefined ? undefined : between(from, to, circa);
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Hinnant's `days_from_civil`). */
export function epochDay(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The same for a day that is known to exist. */
export function epochOfDay(day: IsoDay): number {
  return epochDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** The inverse of `epochOfDay`. */
export function dayOfEpoch(days: number): IsoDay {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDay(formatPartial({ year, month, day })) as IsoDay;
}

/** First and last day that the date can mean, as epoch days; `circa` does not widen it. */
export function bounds(date: FuzzyDate): { readonly first: number; readonly last: number } {
  const from = date.kind === 'on' ? date.date : date.from;
  const to = date.kind === 'on' ? date.date : date.to;
  return { first: firstDay(from), last: lastDay(to) };
}

function firstDay(date: PartialDate): number {
  return epochDay(date.year, date.month ?? 1, date.day ?? 1);
}

function lastDay(date: PartialDate): number {
  if (date.day !== undefined) return epochDay(date.year, date.month ?? 12, date.day);
  const next = (date.month ?? 12) % 12;
  return epochDay(next === 0 ? date.year + 1 : date.year, next + 1, 1) - 1;
}

/** Negative, zero or positive as `a` begins before, with or after `b`; coarser dates come first. */
export function comparePartial(a: PartialDate, b: PartialDate): number {
  return a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);
}
