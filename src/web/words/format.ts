// Dates, numbers and countries for the reader. A date keeps the precision it has: a year stays a
// year, nothing is padded to a day. Short months are our own twelve words, because the browser's
// differ from version to version (`Sept`) and a screenshot in a file should not.

import type { Language } from '../../model/language.ts';
import { type PartialDate, parseFuzzy, parseIsoPartial } from '../../model/partial-date.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  es: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
};

/** `20 Feb 2025`, `Feb 2025`, `2025`; what is no date is shown as it came. */
export function dateText(iso: string, language: Language): string {
  const date = parseIsoPartial(iso.slice(0, 10));
  return date === undefined ? iso : partialText(date, language);
}

/** A birth as a list states it: `c. 1957`, `1957 – 1959`. */
export function fuzzyText(text: string, language: Language): string {
  const fuzzy = parseFuzzy(text);
  if (fuzzy === undefined) return text;
  const circa = fuzzy.circa ? 'c. ' : '';
  return fuzzy.kind === 'on'
    ? circa + partialText(fuzzy.date, language)
    : `${circa + partialText(fuzzy.from, language)} – ${partialText(fuzzy.to, language)}`;
}

function partialText(date: PartialDate, language: Language): string {
  const month = date.month === undefined ? undefined : months[language][date.month - 1];
  return [date.day, month, date.year].filter((part) => part !== undefined).join(' ');
}

/** Basis points as commands show them too: `100.0`, `91.2`, always one decimal. */
export function scoreText(basisPoints: number): string {
  return (basisPoints / 100).toFixed(1);
}

export function countText(count: number, language: Language): string {
  return new Intl.NumberFormat(language === 'es' ? 'es-MX' : 'en-US').format(count);
}

/** The country's name in the reader's language; the code itself where the browser knows none. */
export function countryText(code: string, language: Language): string {
  if (!/^[a-z]{2}$/i.test(code)) return code;
  const names = new Intl.DisplayNames(language === 'es' ? 'es-MX' : 'en', { type: 'region' });
  return names.of(code.toUpperCase()) ?? code;
}
