// The JSON of a screening. Whole for one subject (`screen NAME --json`): everything the answer
// holds. Short for each of many (`--jsonl`, a customer file): what the contract promises. Dates are
// text in the precision that is known. The shapes are in docs/cli.md.

import type { Fault } from '../../../model/fault.ts';
import { formatPartial, type PartialDate } from '../../../model/partial-date.ts';
import type { ScreenHit, ScreenResult } from '../../../screen/result.ts';
import type { ScreeningSet } from '../../compose.ts';

export interface AnswerOrigin {
  readonly registerVersion: string;
  readonly set: ScreeningSet;
  readonly faults: readonly Fault[];
}

/** The whole answer for one subject. */
export function answerJson(result: ScreenResult, origin: AnswerOrigin): unknown {
  const { set, registerVersion, faults } = origin;
  const { hits, notInForce, supporting, nearMisses, unresolved, ...head } = result;
  return withTextDates({
    ...head,
    register: registerVersion,
    editions: set.editions.map((edition) => edition.id),
    hits,
    notInForce,
    supporting,
    nearMisses,
    unresolved,
    faults,
  });
}

/** One line: matches first, then those not in force and weak aliases, each with its own `match`. */
export function lineJson(id: string, result: ScreenResult): object {
  const { hits, notInForce, supporting, unresolved } = result;
  return {
    id,
    outcome: result.outcome,
    hits: [...hits, ...notInForce, ...supporting].map(hitJson),
    ...(unresolved.length === 0 ? {} : { unresolved }),
  };
}

function hitJson(hit: ScreenHit): object {
  return {
    listing: hit.listing,
    caption: hit.caption,
    kind: hit.kind,
    score: hit.score,
    match: hit.match,
    coverage: hit.coverage,
    reason: hit.reason,
    regimes: hit.regimes.filter((regime) => regime.inForce).map((regime) => regime.code),
    ifConfirmed: hit.ifConfirmed,
    merged: hit.merged.map((entry) => entry.ref),
    explanation: hit.explanation,
  };
}

/** `{year, month, day}` becomes `2025-02-20`; all else stays as it is. */
function withTextDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTextDates);
  if (typeof value !== 'object' || value === null) return value;
  if (isPartialDate(value)) return formatPartial(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withTextDates(member)]),
  );
}

function isPartialDate(value: object): value is PartialDate {
  const keys = Object.keys(value);
  return keys.includes('year') && keys.every((key) => ['year', 'month', 'day'].includes(key));
}
