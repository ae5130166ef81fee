// 03/04/1980 is the 3rd of April in Mexico and the 4th of March in the United States. One value does
// not say which; its column mostly does, because a person born on the 13th or later proves the order.
// So a column is surveyed as a whole first (`surveyDate`, constant memory), then decided once, then
// read. Where nothing decides, only the year is kept: a wrong day would clear or accuse somebody.
//
//   evidence in the column            every value is read      ambiguous values (both parts <= 12)
//   only day-first proofs             day first                day first
//   only month-first proofs           month first              month first
//   both ("mixed")                    by its own proof         year only, a fault on each row
//   none                              -                        year only, one fault for the column

import { type PartialDate, partialDate } from '../model/partial-date.ts';
import type { DayOrder } from './headers.ts';
import { dayOfSerial } from './table/xlsx-style.ts';

export type DateReading =
  | { readonly kind: 'date'; readonly date: PartialDate; readonly from?: 'serial' }
  /** Day and month are among the two numbers, in an order that the value does not say. */
  | {
      readonly kind: 'numbers';
      readonly first: number;
      readonly second: number;
      readonly year: number;
    }
  /** `12/05/80`: no century. */
  | { readonly kind: 'short-year' }
  | { readonly kind: 'invalid' };

export interface DateEvidence {
  dayFirst: number;
  monthFirst: number;
  /** Values that both orders allow, with a different meaning. */
  open: number;
  serials: number;
  /** First lines of each, at most `evidenceLinesMax`. */
  readonly dayFirstLines: number[];
  readonly monthFirstLines: number[];
  readonly openLines: number[];
}

export type ColumnOrder = DayOrder | 'mixed' | 'undecided';

/** Lines kept as proof for the user; the counts beside them are whole. */
export const evidenceLinesMax = 10;

/** Longer texts are no dates. */
const dateLengthMax = 40;

/** Spreadsheet day numbers from 1920-01-01 to 2099-12-31; smaller ones could be years or counters. */
const serialMin = 7306;
const serialMax = 73_050;
// A number alone is a year of birth or founding only in this range; outside it could be anything.
const yearAloneMin = 1800;
const yearAloneMax = 2100;

/** A fresh account of one column, to be filled by `surveyDate`. */
export function emptyEvidence(): DateEvidence {
  return {
    dayFirst: 0,
    monthFirst: 0,
    open: 0,
    serials: 0,
    dayFirstLines: [],
    monthFirstLines: [],
    openLines: [],
  };
}

/** Adds what one value says about its column's order. */
export function surveyDate(text: string, line: number, evidence: DateEvidence): void {
  const reading = readDateText(text);
  if (reading.kind === 'date' && reading.from === 'serial') evidence.serials += 1;
  if (reading.kind !== 'numbers') return;
  const order = provenOrder(reading);
  if (order === 'day-first') {
    evidence.dayFirst += 1;
    note(evidence.dayFirstLines, line);
  } else if (order === 'month-first') {
    evidence.monthFirst += 1;
    note(evidence.monthFirstLines, line);
  } else if (reading.first !== reading.second) {
    evidence.open += 1;
    note(evidence.openLines, line);
  }
}

/**
 * The order of a column. `stated` is what its heading says (`dd/mm/aaaa`): it decides where no value
 * speaks, and makes the column mixed where a value proves it wrong.
 */
export function decideOrder(evidence: DateEvidence, stated?: DayOrder): ColumnOrder {
  const dayFirst = evidence.dayFirst > 0 || stated === 'day-first';
  const monthFirst = evidence.monthFirst > 0 || stated === 'month-first';
  if (dayFirst && monthFirst) return 'mixed';
  if (dayFirst) return 'day-first';
  return monthFirst ? 'month-first' : 'undecided';
}

export type OrderedDate =
  | { readonly kind: 'date'; readonly date: PartialDate }
  /** Only the year is certain. */
  | { readonly kind: 'open'; readonly date: PartialDate }
  | { readonly kind: 'short-year' }
  | { readonly kind: 'invalid' };

/** Reads one value under the order of its column. Never gives a day that the order leaves open. */
export function readDate(text: string, order: ColumnOrder): OrderedDate {
  const reading = readDateText(text);
  if (reading.kind !== 'numbers') return reading;
  const { first, second, year } = reading;
  // What a value proves by itself holds in a mixed column; elsewhere the column's order rules, so
  // that 13/25/1980 or a lone slip is an invalid date and not a silent change of order.
  const isOwn = order === 'mixed' || order === 'undecided';
  const used = isOwn
    ? (provenOrder(reading) ?? (first === second ? 'day-first' : undefined))
    : order;
  if (used === undefined) return { kind: 'open', date: { year } };
  const date =
    used === 'day-first' ? partialDate(year, second, first) : partialDate(year, first, second);
  return date === undefined ? { kind: 'invalid' } : { kind: 'date', date };
}

const invalid: DateReading = { kind: 'invalid' };

/** What a text says of a date without knowing its column. */
export function readDateText(text: string): DateReading {
  const trimmed = text.trim();
  if (trimmed.length > dateLengthMax) return invalid;
  // A time of day adds nothing to a birth date.
  const day = trimmed.replace(
    /[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?|Z|[+-]\d{2}:?\d{2})?$/i,
    '',
  );
  return readNumbers(day) ?? readDigits(day) ?? readWords(day) ?? invalid;
}

/** Dates of digits and separators: year first is certain, year last leaves the order open. */
function readNumbers(text: string): DateReading | undefined {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (yearFirst !== null) {
    return dated(
      partialDate(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4] ?? 0)),
    );
  }
  const monthYear = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthYear !== null) return dated(partialDate(Number(monthYear[2]), Number(monthYear[1])));
  const parts = /^(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/.exec(text);
  if (parts === null) return undefined;
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (parts[4]?.length === 2) return { kind: 'short-year' };
  if (first === 0 && second === 0) return dated(partialDate(year));
  // A zero stands for "not known", but only in both places: alone it is made impossible (32).
  const isPossible =
    partialDate(year, second, first || 32) !== undefined ||
    partialDate(year, first, second || 32) !== undefined;
  return isPossible ? { kind: 'numbers', first, second, year } : invalid;
}

/** Digits alone: `19800403`, a year, or the day number of a spreadsheet. */
function readDigits(text: string): DateReading | undefined {
  if (!/^\d+(?:\.0+)?$/.test(text)) return undefined;
  const value = Number(text);
  if (text.length === 8) {
    return dated(
      partialDate(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100),
    );
  }
  if (value >= yearAloneMin && value <= yearAloneMax) return dated(partialDate(value));
  if (value < serialMin || value > serialMax) return undefined;
  const [year, month, day] = (dayOfSerial(value) ?? '').split('-').map(Number);
  const date = partialDate(year ?? 0, month, day);
  return date && { kind: 'date', date, from: 'serial' };
}

/** Spanish and English; the first three letters are enough (`ene`, `Sept.`, `diciembre`). */
const monthByBeginning: ReadonlyMap<string, number> = new Map(
  [
    'ene jan',
    'feb',
    'mar',
    'abr apr',
    'may',
    'jun',
    'jul',
    'ago aug',
    'sep set',
    'oct',
    'nov',
    'dic dec',
  ].flatMap((beginnings, index) => beginnings.split(' ').map((key) => [key, index + 1] as const)),
);

const monthNames = new Set(
  (
    'ene enero jan january feb febrero february mar marzo march abr abril apr april may mayo jun ' +
    'junio june jul julio july ago agosto aug august sep sept set septiembre setiembre september ' +
    'oct octubre october nov noviembre november dic diciembre dec december'
  ).split(' '),
);

/** One month in words, at most one day, one year of four digits; anything beside is no date. */
function readWords(text: string): DateReading | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s,./-]+/)
    .filter((word) => word !== '' && word !== 'de' && word !== 'del' && word !== 'of');
  const names = words.filter((word) => monthNames.has(word));
  const month = monthByBeginning.get(names[0]?.slice(0, 3) ?? '');
  if (names.length !== 1 || month === undefined || words.length > 3) return undefined;
  const numbers = words.filter((word) => !monthNames.has(word));
  // With the month in words the order no longer matters: four digits are the year, two the day.
  const years = numbers.filter((word) => /^\d{4}$/.test(word));
  const days = numbers.filter((word) => /^\d{1,2}(?:st|nd|rd|th|o|º)?$/.test(word));
  if (years.length !== 1) return days.length === 2 ? { kind: 'short-year' } : undefined;
  if (days.length + 1 !== numbers.length) return undefined;
  return dated(partialDate(Number(years[0]), month, Number.parseInt(days[0] ?? '0', 10)));
}

function dated(date: PartialDate | undefined): DateReading {
  return date === undefined ? invalid : { kind: 'date', date };
}

/** The one order that makes a day of the calendar, where only one does. */
function provenOrder(reading: {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}): DayOrder | undefined {
  const { first, second, year } = reading;
  if (first === 0 || second === 0) return undefined;
  const dayFirst = partialDate(year, second, first) !== undefined;
  const monthFirst = partialDate(year, first, second) !== undefined;
  // A date that is lawful in both orders proves nothing, and neither does one that is in none.
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day-first' : 'month-first';
}

function note(lines: number[], line: number): void {
  if (lines.length < evidenceLinesMax) lines.push(line);
}
