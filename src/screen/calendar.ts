// Which days count as business days, for whom: clocks such as "10 business days" (31 CFR 501.603)
// run on the calendar of the authority, not on the user's. The holidays are rules in
// data/calendars.json, a function of the year; here is their arithmetic, in whole days since 1970.
// Where a rule is doubtful the table leaves the holiday out: a due day may then be early, never late.

import { assert } from '../model/assert.ts';
import type { Bilingual, Confidence } from '../model/designation.ts';
import type { Fault } from '../model/fault.ts';
import { type IsoDay, isCalendarDay } from '../model/ids.ts';
import { dayOfEpoch, epochDay, epochOfDay } from '../model/partial-date.ts';
import type { Result } from '../model/result.ts';
import { present, type RecordReader } from '../register/record.ts';
import { type Evidence, evidences, readTable } from './evidence.ts';

/**
 * What happens when a fixed day falls on a weekend. `nearest`: Saturday goes to Friday, Sunday to
 * Monday (5 USC 6103(b)). `next`: the next day that is neither weekend nor holiday (UK, Canada).
 */
export type Observance = 'none' | 'nearest' | 'next';

/** In which years a rule holds; holidays are made and unmade by law. */
interface Years {
  readonly id: string;
  readonly since?: number;
  readonly until?: number;
  /** Only each so many years, counted from `since`. */
  readonly everyYears?: number;
}

/** Weekdays are 0 for Sunday to 6 for Saturday; `nth` -1 is the last one of the month. */
export type HolidayRule =
  | (Years & {
      readonly kind: 'fixed';
      readonly month: number;
      readonly day: number;
      readonly observed: Observance;
    })
  | (Years & {
      readonly kind: 'nth-weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
    })
  | (Years & {
      readonly kind: 'weekday-on-or-before';
      readonly month: number;
      readonly day: number;
      readonly weekday: number;
    })
  | (Years & { readonly kind: 'easter'; readonly offset: number });

export interface Calendar {
  readonly id: string;
  readonly title: Bilingual;
  /** The clause that the rules come from. */
  readonly basis: string;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
  readonly note?: Bilingual;
  readonly holidays: readonly HolidayRule[];
}

/** All calendars under one version; duties name theirs by id. */
export interface Calendars {
  readonly version: string;
  readonly calendars: readonly Calendar[];
}

export interface Holiday {
  readonly id: string;
  /** The day off; for a holiday on a weekend the day on which it is observed. */
  readonly day: IsoDay;
}

/** Longest clock that can be asked for, about 20 years; a longer one is a mistake of the caller. */
export const businessDaysMax = 5000;

/** Days off of one year, in order; a day observed in another year is in that other year. */
export function holidaysOf(calendar: Calendar, year: number): readonly Holiday[] {
  const first = epochDay(year, 1, 1);
  const last = epochDay(year, 12, 31);
  return [...daysOff(calendar, year - 1, year + 1)]
    .filter(([day]) => day >= first && day <= last)
    .sort(([a], [b]) => a - b)
    .map(([day, id]) => ({ id, day: dayOfEpoch(day) }));
}

/** Neither Saturday, Sunday nor a day off of the calendar. */
export function isBusinessDay(day: IsoDay, calendar: Calendar): boolean {
  const days = epochOfDay(day);
  const year = Number(day.slice(0, 4));
  return !isWeekend(days) && !daysOff(calendar, year - 1, year + 1).has(days);
}

/**
 * The `count`-th business day after `from`: the day after the event is the first that can count.
 * Zero gives `from` itself, business day or not, so that clocks can be added up.
 */
export function addBusinessDays(from: IsoDay, count: number, calendar: Calendar): IsoDay {
  assert(
    Number.isInteger(count) && count >= 0 && count <= businessDaysMax,
    `business days out of range: ${count}`,
  );
  const year = Number(from.slice(0, 4));
  // A calendar year has more than 200 business days on any calendar, so this span holds them all.
  const off = daysOff(calendar, year - 1, year + 2 + Math.ceil(count / 200));
  let day = epochOfDay(from);
  for (let left = count; left > 0; ) {
    day += 1;
    if (!isWeekend(day) && !off.has(day)) left -= 1;
  }
  return dayOfEpoch(day);
}

/** Calendar days; negative counts go back. */
export function addDays(from: IsoDay, count: number): IsoDay {
  return dayOfEpoch(epochOfDay(from) + count);
}

/** 0 for Sunday to 6 for Saturday; 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher, 1876), as an epoch day. */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const skipped = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * correction + 114;
  return epochDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function isWeekend(day: number): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** Id of the holiday by epoch day. Substitute days are given out last, after all days are known. */
function daysOff(
  calendar: Calendar,
  fromYear: number,
  toYear: number,
): ReadonlyMap<number, string> {
  const off = new Map<number, string>();
  // Christmas on a Saturday: Boxing Day must be known before Christmas looks for its Monday.
  const substituted: [number, string][] = [];
  for (let year = fromYear; year <= toYear; year += 1) {
    for (const rule of calendar.holidays) {
      if (!isHeld(rule, year)) continue;
      const day = dayOfRule(rule, year);
      const observed = rule.kind === 'fixed' ? rule.observed : 'none';
      if (!isWeekend(day) || observed === 'none') off.set(day, rule.id);
      else if (observed === 'next') substituted.push([day, rule.id]);
      else off.set(weekdayOf(day) === 6 ? day - 1 : day + 1, rule.id);
    }
  }
  for (const [day, id] of substituted) {
    let free = day + 1;
    while (isWeekend(free) || off.has(free)) free += 1;
    off.set(free, id);
  }
  return off;
}

// `everyYears` counts from `since`: the Mexican change of government falls on 2024, 2030, 2036.
function isHeld(rule: HolidayRule, year: number): boolean {
  if (rule.since !== undefined && year < rule.since) return false;
  if (rule.until !== undefined && year > rule.until) return false;
  return rule.everyYears === undefined || (year - (rule.since ?? 0)) % rule.everyYears === 0;
}

/** The day itself; where it is kept when it falls on a weekend is decided by `daysOff`. */
function dayOfRule(rule: HolidayRule, year: number): number {
  switch (rule.kind) {
    case 'fixed':
      return epochDay(year, rule.month, rule.day);
    case 'easter':
      return easterOf(year) + rule.offset;
    case 'weekday-on-or-before': {
      const day = epochDay(year, rule.month, rule.day);
      return day - ((weekdayOf(day) - rule.weekday + 7) % 7);
    }
    case 'nth-weekday': {
      if (rule.nth === -1) {
        const next =
          rule.month === 12 ? epochDay(year + 1, 1, 1) : epochDay(year, rule.month + 1, 1);
        return next - 1 - ((weekdayOf(next - 1) - rule.weekday + 7) % 7);
      }
      const first = epochDay(year, rule.month, 1);
      return first + ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1);
    }
  }
}

export function parseCalendars(
  json: unknown,
  file = 'calendars.json',
): Result<Calendars, readonly Fault[]> {
  return readTable({ file, json, rows: 'calendars' }, readCalendar, (version, calendars) => ({
    version,
    calendars,
  }));
}

function readCalendar(reader: RecordReader): Calendar {
  return {
    id: reader.text('id'),
    title: reader.bilingual('title'),
    basis: reader.text('basis'),
    evidence: reader.oneOf('evidence', evidences),
    confidence: reader.oneOf('confidence', ['high', 'medium', 'low']),
    ...present({ note: reader.bilingualIfAny('note') }),
    holidays: reader.objects('holidays').map(readRule),
  };
}

const months = { from: 1, to: 12 };
const weekdays = { from: 0, to: 6 };

/** Each kind asks for its own keys, so that a key of another kind is a fault and not ignored. */
function readRule(reader: RecordReader): HolidayRule {
  const rule = ruleOf(reader);
  reader.done();
  return rule;
}

function ruleOf(reader: RecordReader): HolidayRule {
  const years = readYears(reader);
  const kind = reader.oneOf('kind', ['easter', 'fixed', 'nth-weekday', 'weekday-on-or-before']);
  if (kind === 'easter') return { ...years, kind, offset: reader.whole('offset', easterRange) };
  const month = reader.whole('month', months);
  if (kind === 'nth-weekday') {
    const nth = reader.whole('nth', { from: -1, to: 4 });
    if (nth === 0) reader.fault('invalid', 'nth', '0', 'a number from 1 to 4, or -1 for the last');
    return { ...years, kind, month, weekday: reader.whole('weekday', weekdays), nth };
  }
  const day = reader.whole('day', { from: 1, to: 31 });
  // 2001 is no leap year: a holiday on 29 February would need a rule of its own.
  if (!isCalendarDay(2001, month, day)) {
    reader.fault('invalid', 'day', String(day), 'a day of every year');
  }
  if (kind === 'weekday-on-or-before') {
    return { ...years, kind, month, day, weekday: reader.whole('weekday', weekdays) };
  }
  return { ...years, kind, month, day, observed: reader.oneOf('observed', observances) };
}

const observances = ['none', 'nearest', 'next'] as const;
const easterRange = { from: -60, to: 60 };
const yearRange = { from: 1000, to: 9999 };

function readYears(reader: RecordReader): Years {
  return {
    id: reader.text('id'),
    ...present({
      since: reader.wholeIfAny('since', yearRange),
      until: reader.wholeIfAny('until', yearRange),
      everyYears: reader.wholeIfAny('everyYears', { from: 1, to: 100 }),
    }),
  };
}
