// Days that a user typed, checked against the calendar; and how far apart two of them are, for the
// age of a list. How a day is written out is a matter of `screen/words`.

import { type Fault, fault } from '../../model/fault.ts';
import { type IsoDay, isoDay } from '../../model/ids.ts';
import { epochOfDay } from '../../model/partial-date.ts';
import { err, ok, type Result } from '../../model/result.ts';

export function daysBetween(from: IsoDay, to: IsoDay): number {
  return epochOfDay(to) - epochOfDay(from);
}

/** The day of an option, or the fault that says what a day looks like. */
export function readDay(
  option: string,
  text: string | undefined,
): Result<IsoDay | undefined, Fault> {
  if (text === undefined) return ok(undefined);
  const day = isoDay(text);
  return day === undefined
    ? err(
        fault(
          'invalid',
          { file: 'argument', column: `--${option}` },
          text,
          'a day of the calendar, YYYY-MM-DD, e.g. 2025-03-01',
        ),
      )
    : ok(day);
}
