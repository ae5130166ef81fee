// What a designation was on a given day. Dates keep their precision: an act "of 2009" does not settle
// the days of 2009, and the answer then is `uncertain`, shown with a question mark, never a guess.
//
//   not-yet ── signed/announced ── uncertain ── effective (or settled) ── in-force ── ended
//
// Where no effective day was read, the announcement decides: before it the act does not bind; for
// `settlingDays` after it the day of effect is open; then it counts as in force. Days come in as
// arguments; nothing here knows today.

import type { Citation, Designation, DesignationDates, Measure } from '../model/designation.ts';
import type { GroupId, IsoDay } from '../model/ids.ts';
import {
  bounds,
  epochOfDay,
  on,
  type PartialDate,
  parseIsoPartial,
} from '../model/partial-date.ts';
import { citationsOf, type Register } from './register.ts';

/**
 * `undated`: no day of its beginning was read, only that a list carries it, or carried it on a later
 * day. `uncertain`: the dates that were read do not settle this day. Both are shown with their mark
 * and both still bind.
 */
export type DesignationStatus = 'in-force' | 'ended' | 'not-yet' | 'undated' | 'uncertain';

/**
 * From announcement to effect the register's own acts took at most 8 days (16 to 24 November 2025;
 * 28 May to 5 June 2026): FTO designations wait for the Federal Register. 30 days leave room.
 */
export const settlingDays = 30;

/** What decides the status: the dates, and a day on which the act was seen on its list. */
export type DatedAct = DesignationDates & { readonly seenInForceOn?: IsoDay };

export function statusOn(act: DatedAct, asOf: IsoDay): DesignationStatus {
  const day = epochOfDay(asOf);
  if (act.ended !== undefined) {
    const end = bounds(on(act.ended));
    if (day >= end.last) return 'ended';
    if (day >= end.first) return 'uncertain';
  }
  if (act.effective !== undefined) {
    const start = bounds(on(act.effective));
    if (day >= start.last) return 'in-force';
    return day < start.first ? 'not-yet' : 'uncertain';
  }
  return statusWithoutEffect(act, day);
}

function statusWithoutEffect(act: DatedAct, day: number): DesignationStatus {
  const heralds = [act.signed, act.announced].filter((date) => date !== undefined);
  const seen = act.seenInForceOn === undefined ? undefined : epochOfDay(act.seenInForceOn);
  if (seen !== undefined && day >= seen) return 'in-force';
  if (heralds.length === 0) {
    return act.ended === undefined ? 'undated' : 'uncertain';
  }
  const first = Math.min(...heralds.map((date) => bounds(on(date)).first));
  const settled = Math.max(...heralds.map((date) => bounds(on(date)).last)) + settlingDays;
  if (day >= settled) return 'in-force';
  return day < first ? 'not-yet' : 'uncertain';
}

/** Whether a screening must reckon with it. Doubt binds; the mark beside it says that it is doubt. */
export function isBinding(status: DesignationStatus): boolean {
  return status === 'in-force' || status === 'uncertain' || status === 'undated';
}

/** `proposed` and `reported` are shown and never bind, whatever the dates say. */
export type MeasureState = DesignationStatus | 'proposed' | 'reported';

export function measureStateOn(measure: Measure, asOf: IsoDay): MeasureState {
  return measure.status === 'in-force' ? statusOn(measure, asOf) : measure.status;
}

export function isMeasureBinding(state: MeasureState): boolean {
  return state !== 'proposed' && state !== 'reported' && isBinding(state);
}

export interface AsOf {
  readonly asOf: IsoDay;
  readonly group?: GroupId;
  /** Hides what had not been published by this day; see `asKnownOn`. */
  readonly knownAt?: IsoDay;
}

export interface DatedDesignation {
  readonly designation: Designation;
  readonly status: DesignationStatus;
}

/** Designations that bind on the day, `uncertain` and `undated` ones with their mark. File order. */
export function designationsInForce(
  register: Register,
  options: AsOf,
): readonly DatedDesignation[] {
  return designationsOn(register, options).filter(({ status }) => isBinding(status));
}

/** All designations with what they are on the day, also those ended or not yet begun. */
export function designationsOn(register: Register, options: AsOf): readonly DatedDesignation[] {
  const { group, knownAt, asOf } = options;
  const rows =
    group === undefined ? register.designations : (register.designationsByGroup.get(group) ?? []);
  return rows.flatMap((row) => {
    const designation = knownAt === undefined ? row : asKnownOn(register, row, knownAt);
    return designation === undefined ? [] : [{ designation, status: statusOn(designation, asOf) }];
  });
}

/**
 * The designation as it could be known to the public on a day. It is hidden before its first public
 * trace: the announcement, the effect, a day it was seen, or the date of a source; signing is no
 * public act, and a coarse date counts from its last day. Steps later than the day are taken away,
 * because nobody could then say that they had happened. A row without any trace is known from the
 * day the register recorded it, and from that day on nothing is hidden.
 *
 * This is publication, not the register's own memory: it entered all its facts on `recordedOn`.
 */
export function asKnownOn(
  register: Register,
  designation: Designation,
  knownAt: IsoDay,
): Designation | undefined {
  if (knownAt >= register.recordedOn) return designation;
  const day = epochOfDay(knownAt);
  const { announced, effective, ended, seenInForceOn, ...rest } = designation;
  const seen = seenInForceOn === undefined ? undefined : parseIsoPartial(seenInForceOn);
  const sources = citationsOf(register, designation.sources);
  const traces = [announced, effective, seen, ...sources.map((source: Citation) => source.date)];
  if (!traces.some((trace) => happenedBy(trace, day))) return undefined;
  return {
    ...rest,
    ...(announced !== undefined && happenedBy(announced, day) ? { announced } : {}),
    ...(effective !== undefined && happenedBy(effective, day) ? { effective } : {}),
    ...(ended !== undefined && happenedBy(ended, day) ? { ended } : {}),
    ...(seenInForceOn !== undefined && happenedBy(seen, day) ? { seenInForceOn } : {}),
  };
}

function happenedBy(date: PartialDate | undefined, day: number): boolean {
  return date !== undefined && bounds(on(date)).last <= day;
}

/** Whether something valid from one day to another holds on a day; open ends are open. */
export function holdsOn(
  period: { readonly validFrom?: PartialDate; readonly validTo?: PartialDate },
  asOf: IsoDay,
): boolean {
  const day = epochOfDay(asOf);
  const { validFrom, validTo } = period;
  if (validFrom !== undefined && day < bounds(on(validFrom)).first) return false;
  return validTo === undefined || day <= bounds(on(validTo)).last;
}
