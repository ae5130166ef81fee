// Days as a reader writes them: 20 Feb 2025, 20 feb 2025; as precise as they are known. And the
// checking of days that a user typed.

import { type Fault, fault } from '../../model/fault.ts';
import { type IsoDay, isoDay } from '../../model/ids.ts';
import { epochDay, type PartialDate } from '../../model/partial-date.ts';
import { err, ok, type Result } from '../../model/result.ts';
import type { Language } from '../settings.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
};

export function dateText(date: PartialDate, language: Language): string {
  if (date.month === undefined) return String(date.year);
  const month = `${months[language][date.month - 1]} ${date.year}`;
  return date.day === undefined ? month : `${date.day} ${month}`;
}

export function dayText(day: IsoDay, language: Language): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dateText({ year, month, day: date }, language);
}

export function daysBetween(from: IsoDay, to: IsoDay): number {
  return epochOf(to) - epochOf(from);
}

function epochOf(day: IsoDay): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return epochDay(year, month, date);
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
