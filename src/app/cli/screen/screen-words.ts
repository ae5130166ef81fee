// Sentences around a screening that no other room says: how a file was read, how many subjects are
// clear, how a name without quotes was taken.

import type { CustomerFile } from '../../../intake/customers.ts';
import type { Language } from '../../../model/language.ts';
import type { Tally } from './tally.ts';

const reasonWords = {
  en: { header: 'by its heading', content: 'by its content', both: '', override: 'as you said' },
  es: { header: 'por su título', content: 'por su contenido', both: '', override: 'según usted' },
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
    es: { used: 'Columnas', left: 'Sin usar', help: '¿Mal? Indique --columns name=…,birthDate=…' },
  }[language];
  return [
    `${words.used}: ${used.join('; ')}.`,
    ...(left.length === 0 ? [] : [`${words.left}: ${left.join(', ')}. ${words.help}`]),
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
    return `Subjects compared: ${all}. Without a possible match: ${free}. To review: ${open}, with ${matches} in all. Faults: ${bad}${more}.`;
  }
  const more = rest === undefined ? '' : ` (${rest} solo en el resultado)`;
  return `Sujetos cotejados: ${all}. Sin posible coincidencia: ${free}. Por revisar: ${open}, con ${matches} en total. Fallas: ${bad}${more}.`;
}

export function joinedNameNotice(name: string, language: Language): string {
  return language === 'en'
    ? `Read as one name: "${name}". Put each name in quotes to ask for several.`
    : `Leído como un solo nombre: «${name}». Ponga cada nombre entre comillas para preguntar por varios.`;
}
