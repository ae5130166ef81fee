// Sentences around a screening that no other room says: how a file was read, how many subjects are
// clear, how a name without quotes was taken.

import type { CustomerFile } from '../../../intake/customers.ts';
import type { Bilingual } from '../../../model/designation.ts';
import type { IsoDay } from '../../../model/ids.ts';
import type { Language } from '../../../model/language.ts';
import { sayDay, sentence } from '../../../screen/words.ts';
import { standsOn } from '../../../store/store.ts';
import type { ScreeningSet } from '../../compose.ts';
import { daysBetween } from '../dates.ts';
import { screenHeadings } from './screen-phrases.ts';
import type { Tally } from './tally.ts';

const reasonWords = {
  en: { header: 'by its heading', content: 'by its content', both: '', override: 'as you said' },
  es: {
    header: 'por su encabezado',
    content: 'por su contenido',
    both: '',
    override: 'según usted',
  },
} as const;

/** What each column was taken for: a column taken wrongly would clear people unseen. */
export function columnNotices(file: CustomerFile, language: Language): readonly string[] {
  const { columns, unused } = file.plan;
  if (columns.length === 0) return [];
  const used = columns.map(({ role, header, why }) => {
    const reason = reasonWords[language][why];
    return `${role} ← "${header}"${reason === '' ? '' : ` (${reason})`}`;
  });
  const left = unused.map(({ header }) => `"${header}"`);
  const words = {
    en: { used: 'Columns', left: 'Not used', help: 'Wrong? Say --columns name=…,birthDate=…' },
    es: {
      used: 'Columnas',
      left: 'Sin usar',
      help: '¿Algo mal? Corríjalo con --columns name=…,birthDate=…',
    },
  }[language];
  return [
    `${words.used}: ${used.join('; ')}.`,
    ...(left.length === 0 ? [] : [`${words.left}: ${left.join(', ')}. ${words.help}`]),
  ];
}

/** Lists change within weeks; the pages mark the same age. */
const staleDays = 30;

/** What a screening was asked for, and what it had to compare with. */
export interface Scope {
  readonly set: ScreeningSet;
  readonly asOf: IsoDay;
  readonly profile: Bilingual;
}

/** With what it was compared: a clear answer is only as good as the lists behind it. */
export function scopeTexts({ set, asOf, profile }: Scope, language: Language): readonly string[] {
  const words = screenHeadings[language];
  const lists = set.editions.map((edition) => {
    const day = sayDay(standsOn(edition), language);
    // Imported today is not published today: an undated file must not look fresh.
    if (edition.published === undefined) return `${edition.source} (${words.undated(day)})`;
    const age = words.days(daysBetween(edition.published, asOf));
    return `${edition.source} (${day}, ${age})`;
  });
  // The dangerous clear answer comes from an old list, so its age stands in words, not only in days.
  const stale = set.editions.filter((edition) => daysBetween(standsOn(edition), asOf) > staleDays);
  const compared = [words.register, ...lists].join(', ');
  const asked = sentence(`${words.profile}: ${profile[language]}`);
  return [
    `${words.asOf} ${sayDay(asOf, language)}, ${asked} ${words.comparedWith}: ${compared}.`,
    ...(lists.length === 0 ? [words.noLists] : []),
    ...(stale.length === 0
      ? []
      : [words.stale(staleDays, stale.map(({ source }) => source).join(', '))]),
  ];
}

/** Faults beyond those shown are in the result, and that is said. */
export function batchSummary(tally: Tally, faultsShownMax: number, language: Language): string {
  const { subjects, clear, review, hits, faults } = tally.counts();
  const number = new Intl.NumberFormat(language === 'en' ? 'en-US' : 'es-MX');
  const [all, free, open, matches, bad] = [subjects, clear, review, hits, faults].map((count) =>
    number.format(count),
  );
  const rest = faults > faultsShownMax ? number.format(faults - faultsShownMax) : undefined;
  if (language === 'en') {
    const more = rest === undefined ? '' : ` (${rest} of them only in the result)`;
    const found = `${matches} ${hits === 1 ? 'possible match' : 'possible matches'}`;
    return `Subjects compared: ${all}. Without a possible match: ${free}. To review: ${open}, with ${found}. Faults: ${bad}${more}.`;
  }
  const more = rest === undefined ? '' : ` (${rest} solo en el resultado)`;
  const found = `${matches} ${hits === 1 ? 'posible coincidencia' : 'posibles coincidencias'}`;
  return `Sujetos cotejados: ${all}. Sin posible coincidencia: ${free}. Por revisar: ${open}, con ${found}. Fallas: ${bad}${more}.`;
}

export function joinedNameNotice(name: string, language: Language): string {
  return language === 'en'
    ? `Read as one name: "${name}". Put each name in quotes to ask for several.`
    : `Leído como un solo nombre: «${name}». Ponga cada nombre entre comillas para preguntar por varios.`;
}
