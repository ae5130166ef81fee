// Dates as OFAC and Canada write them: `10 Dec 1948`, `Dec 1948`, `1948`, `circa 1948`,
// `21 Mar 1975 to 21 Mar 1976`, `1963 or 1964`, and the US form `04/26/2024` of a publication date.
// Precision is kept: a year stays a year. Forms seen in OFAC's lists of 2018 to 2026 and Canada's
// of 2020 and 2025; anything else is not guessed at.

import { type IsoDay, isoDay } from '../model/ids.ts';
import {
  between,
  type FuzzyDate,
  on,
  type PartialDate,
  parseIsoPartial,
  partialDate,
} from '../model/partial-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `10 Dec 1948`, `10 December 1948`, `Dec 1948`, `1948`, `1948-12-10`; English names, any case. */
export function parseEnglishDate(text: string): PartialDate | undefined {
  const match = /^(?:(?:(\d{1,2}) +)?([A-Za-z]{3,9})\.? +)?(\d{4})$/.exec(text);
  if (match === null) return parseIsoPartial(text);
  const [, day, name, year] = match;
  if (name === undefined) return partialDate(Number(year));
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : partialDate(Number(year), month, Number(day ?? 0));
}

/** One date or one range, with or without `circa`. */
export function parseEnglishFuzzy(text: string): FuzzyDate | undefined {
  const match = /^(circa |approximately |c\. ?)?(.*)$/i.exec(text.trim());
  const circa = match?.[1] !== undefined;
  const rest = match?.[2] ?? '';
  const date = parseEnglishDate(rest);
  if (date !== undefined) return on(date, circa);
  const range = /^(?:between )?(.+?)(?: to | and |-)(?:circa )?(.+)$/i.exec(rest);
  const from = parseEnglishDate(range?.[1]?.trim() ?? '');
  const to = parseEnglishDate(range?.[2]?.trim() ?? '');
  return from === undefined || to === undefined ? undefined : between(from, to, circa);
}

/** Several dates joined by `or`; undefined unless every one of them can be read. */
export function parseEnglishAlternatives(text: string): readonly FuzzyDate[] | undefined {
  const dates = text.split(/ or | ?; ?/i).map(parseEnglishFuzzy);
  return dates.every((date) => date !== undefined) ? dates : undefined;
}

/** `04/26/2024`, month first, as OFAC's XML states its publication. */
export function parseUsDay(text: string): IsoDay | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  if (match === null) return undefined;
  const [, month = '', day = '', year = ''] = match;
  return isoDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
