// What a confirmed match would ask of this user, and by when. An effect of a regime becomes a duty
// only through a class of obliged parties that the profile belongs to; the same listing is a block in
// Houston and a risk to correspondent accounts in Monterrey. Clocks run from the as-of day, taken as
// the day of the block, rejection or receipt. Data: data/duties.json, each row with its clause, its
// source and how well it is known. Not legal advice, and every duty says so.

import { assert } from '../model/assert.ts';
import type { Bilingual, BoundClass, Confidence, EffectId } from '../model/designation.ts';
import type { Fault } from '../model/fault.ts';
import { type IsoDay, isoDay } from '../model/ids.ts';
import { formatPartial } from '../model/partial-date.ts';
import type { Result } from '../model/result.ts';
import { present, type RecordReader } from '../register/record.ts';
import { addBusinessDays, addDays, type Calendars } from './calendar.ts';
import { type Evidence, evidences, readTable } from './evidence.ts';
import { type BindingSubject, type Profile, type ProfileBinding, rulesFor } from './profile.ts';

/** From the heaviest to the lightest; the heaviest of a regime is what it asks if confirmed. */
export const actions = [
  'block',
  'freeze',
  'suspend',
  'retain-report',
  'prohibit',
  'reject',
  'restrict',
  'report',
  'refrain',
  'check-national-law',
  'check-us-link',
  'report-monthly',
  'report-yearly',
  'notify',
  'await-hearing',
  'keep-records',
] as const;

/** A step of the user; what the law forbids is an action too (`prohibit`, `refrain`). */
export type DutyAction = (typeof actions)[number];

export type Clock =
  | { readonly kind: 'at-once' }
  /** The law says "without delay" or "as soon as practicable" and sets no day. */
  | { readonly kind: 'without-delay' }
  | { readonly kind: 'hours'; readonly hours: number }
  | { readonly kind: 'business-days'; readonly days: number; readonly calendar: string }
  | { readonly kind: 'monthly'; readonly day: number }
  /** A report of what was held on one day of the year, due on another. */
  | {
      readonly kind: 'yearly';
      readonly dueMonth: number;
      readonly dueDay: number;
      readonly asAtMonth: number;
      readonly asAtDay: number;
    }
  | { readonly kind: 'keep-years'; readonly years: number }
  /** Holds as long as the listing does. */
  | { readonly kind: 'standing' };

export interface DutyCitation {
  /** Names of laws stay as they are; only the words around them are told in both languages. */
  readonly clause: Bilingual;
  /** What was read, in words, with the register's citation ids; or that it was not. */
  readonly source: string;
  readonly readOn: IsoDay;
}

/** A row of data/duties.json. Several effects or classes in one row share every word of it. */
export interface DutyRule {
  readonly id: string;
  readonly effects: readonly EffectId[];
  readonly bound: readonly BoundClass[];
  /** The duty is one of profiles for which the class has this binding. */
  readonly when: ProfileBinding;
  readonly action: DutyAction;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly clock: Clock;
  /** Whose clock it is: the user's, or that of the person concerned (a hearing). */
  readonly runsFor: 'user' | 'person';
  readonly citation: DutyCitation;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
}

/** The table with its version, which every result repeats: a replay needs to know it. */
export interface Duties {
  readonly version: string;
  readonly duties: readonly DutyRule[];
}

/** A rule as it falls on one user on one day. */
export interface Duty {
  readonly id: string;
  readonly binding: ProfileBinding;
  readonly action: DutyAction;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly clock: Clock;
  readonly runsFor: 'user' | 'person';
  /** Last day of the clock; absent where it has no end, or only an end that nobody can name yet. */
  readonly due?: IsoDay;
  readonly citation: DutyCitation;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
  readonly notLegalAdvice: true;
}

/** What a confirmed match would ask for; `none` where no duty of the table fits the profile. */
export type IfConfirmed = DutyAction | 'none';

/** The tables that answer "what must I do by when", versioned together. */
export interface DutyTables {
  readonly duties: Duties;
  readonly calendars: Calendars;
}

/** What of a regime decides who owes what. */
export type RegimeSubject = BindingSubject & { readonly effects: readonly EffectId[] };

/** Duties of the profile under one regime: strongest binding first, then by weight of the action. */
export function dutiesFor(
  tables: DutyTables,
  profile: Profile,
  regime: RegimeSubject,
  asOf: IsoDay,
): readonly Duty[] {
  const rules = rulesFor(profile, regime);
  const isOwed = (duty: DutyRule) =>
    duty.effects.some((effect) => regime.effects.includes(effect)) &&
    rules.some((rule) => rule.binding === duty.when && duty.bound.includes(rule.bound));
  return tables.duties.duties
    .filter(isOwed)
    .map((rule) => dutyOf(rule, tables.calendars, asOf))
    .sort(compareDuties);
}

/** The heaviest action of the duties, which come in the order of `dutiesFor`. */
export function ifConfirmedOf(duties: readonly Duty[]): IfConfirmed {
  const heaviest = [...duties].sort((a, b) => weightOf(a.action) - weightOf(b.action))[0];
  return heaviest?.action ?? 'none';
}

/** Negative where `a` weighs more; `none` weighs least. */
export function compareIfConfirmed(a: IfConfirmed, b: IfConfirmed): number {
  return weightOf(a) - weightOf(b);
}

/** The last day of a clock that begins on `from`; undefined for clocks without a nameable end. */
export function dueOn(clock: Clock, from: IsoDay, calendars: Calendars): IsoDay | undefined {
  switch (clock.kind) {
    case 'at-once':
    case 'without-delay':
      return from;
    case 'hours':
      return addDays(from, Math.ceil(clock.hours / 24));
    case 'business-days': {
      const calendar = calendars.calendars.find(({ id }) => id === clock.calendar);
      assert(calendar !== undefined, `no calendar is called ${clock.calendar}`);
      return addBusinessDays(from, clock.days, calendar);
    }
    case 'monthly':
      return nextMonthly(from, clock.day);
    case 'yearly': {
      // What begins after this year's day of account is reported a year later.
      const { dueMonth, dueDay, asAtMonth, asAtDay } = clock;
      const year = Number(from.slice(0, 4));
      const held = dayIn(year, asAtMonth, asAtDay) >= from ? year : year + 1;
      const due = dayIn(held, dueMonth, dueDay);
      return due >= dayIn(held, asAtMonth, asAtDay) ? due : dayIn(held + 1, dueMonth, dueDay);
    }
    case 'keep-years':
    case 'standing':
      return undefined;
  }
}

// Spelt out field by field: a rule's effects and classes are no part of what the user is told.
function dutyOf(rule: DutyRule, calendars: Calendars, asOf: IsoDay): Duty {
  const { id, when, action, title, text, clock, runsFor, citation, evidence, confidence } = rule;
  return {
    id,
    binding: when,
    action,
    title,
    text,
    clock,
    runsFor,
    ...present({ due: dueOn(clock, asOf, calendars) }),
    citation,
    evidence,
    confidence,
    notLegalAdvice: true,
  };
}

const bindingOrder: readonly ProfileBinding[] = ['binds', 'reaches', 'us-link'];

/** What binds comes before what merely reaches; ties stay in the order of the table. */
function compareDuties(a: Duty, b: Duty): number {
  return (
    bindingOrder.indexOf(a.binding) - bindingOrder.indexOf(b.binding) ||
    weightOf(a.action) - weightOf(b.action)
  );
}

/** Position in `actions`; `none` comes after all of them. */
function weightOf(action: IfConfirmed): number {
  return action === 'none' ? actions.length : actions.indexOf(action);
}

/** The first such day on or after `from`: a report due today is due today. */
function nextMonthly(from: IsoDay, day: number): IsoDay {
  const [year, month] = from.split('-').map(Number) as [number, number];
  const thisMonth = dayIn(year, month, day);
  if (thisMonth >= from) return thisMonth;
  return month === 12 ? dayIn(year + 1, 1, day) : dayIn(year, month + 1, day);
}

/** Tables hold days up to 28 for monthly clocks and real days for yearly ones: `parseDuties`. */
function dayIn(year: number, month: number, day: number): IsoDay {
  const made = isoDay(formatPartial({ year, month, day }));
  assert(made !== undefined, `no such day: ${year}-${month}-${day}`);
  return made;
}

/** Refuses a clock on a calendar that `calendars` does not hold. */
export function parseDuties(
  json: unknown,
  calendars: Calendars,
  file = 'duties.json',
): Result<Duties, readonly Fault[]> {
  const known = calendars.calendars.map(({ id }) => id);
  return readTable(
    { file, json, rows: 'duties' },
    (reader) => readDuty(reader, known),
    (version, duties) => ({ version, duties }),
  );
}

const bindingWords = ['binds', 'reaches', 'us-link'] as const;

// Effects and classes are checked against the register by a test, not here: the room's tables must
// be readable without it.
function readDuty(reader: RecordReader, calendars: readonly string[]): DutyRule {
  return {
    id: reader.text('id'),
    effects: reader.texts('effects'),
    bound: reader.texts('bound'),
    when: reader.oneOf('when', bindingWords),
    action: reader.oneOf('action', actions),
    title: reader.bilingual('title'),
    text: reader.bilingual('text'),
    clock: readClock(reader.objectAt('clock'), calendars),
    runsFor: reader.has('runsFor') ? reader.oneOf('runsFor', ['user', 'person']) : 'user',
    citation: readCitation(reader.objectAt('citation')),
    evidence: reader.oneOf('evidence', evidences),
    confidence: reader.oneOf('confidence', ['high', 'medium', 'low']),
  };
}

/** A clause without the day it was read is not citable: laws change. */
function readCitation(reader: RecordReader): DutyCitation {
  if (!reader.has('readOn')) reader.fault('missing', 'readOn', '', 'the day it was read');
  const citation = {
    clause: reader.bilingualOrText('clause'),
    source: reader.text('source'),
    readOn: reader.dayIfAny('readOn') ?? ('1970-01-01' as IsoDay),
  };
  reader.done();
  return citation;
}

const clockKinds = [
  'standing',
  'at-once',
  'without-delay',
  'hours',
  'business-days',
  'monthly',
  'yearly',
  'keep-years',
] as const;

function readClock(reader: RecordReader, calendars: readonly string[]): Clock {
  const clock = clockOf(reader, calendars);
  reader.done();
  return clock;
}

function clockOf(reader: RecordReader, calendars: readonly string[]): Clock {
  const kind = reader.oneOf('kind', clockKinds);
  switch (kind) {
    case 'standing':
    case 'at-once':
    case 'without-delay':
      return { kind };
    case 'hours':
      return { kind, hours: reader.whole('hours', { from: 1, to: 1000 }) };
    case 'business-days': {
      const days = reader.whole('days', { from: 1, to: 1000 });
      const calendar = reader.text('calendar');
      if (!calendars.includes(calendar)) {
        reader.fault('unknown', 'calendar', calendar, `one of ${calendars.join(', ')}`);
      }
      return { kind, days, calendar };
    }
    case 'monthly':
      return { kind, day: reader.whole('day', { from: 1, to: 28 }) };
    case 'yearly':
      return {
        kind,
        dueMonth: reader.whole('dueMonth', { from: 1, to: 12 }),
        dueDay: reader.whole('dueDay', { from: 1, to: 30 }),
        asAtMonth: reader.whole('asAtMonth', { from: 1, to: 12 }),
        asAtDay: reader.whole('asAtDay', { from: 1, to: 30 }),
      };
    case 'keep-years':
      return { kind, years: reader.whole('years', { from: 1, to: 100 }) };
  }
}
