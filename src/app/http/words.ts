// Sentences that only pages need, in both languages: who lists a party, in what was searched, what
// a badge is called. How two names compare is worded by `match`, what was found and what a law asks
// by `screen`; those sentences are taken as they are.

import type { Bilingual, InstrumentKind } from '../../model/designation.ts';
import type { Language } from '../../model/language.ts';

export const instrumentWords: Readonly<Record<InstrumentKind, Bilingual>> = {
  listing: { en: 'listing', es: 'inclusión en lista' },
  annex: { en: 'annex', es: 'anexo' },
  decree: { en: 'decree', es: 'decreto' },
  statute: { en: 'statute', es: 'ley' },
  'court-ruling': { en: 'court ruling', es: 'sentencia' },
  'court-order': { en: 'court order', es: 'orden judicial' },
  motion: { en: 'motion', es: 'moción' },
  order: { en: 'order', es: 'orden' },
  'proposed-rule': { en: 'proposed rule', es: 'regla propuesta' },
};

/** Codes that are no ISO country, and countries that take an article within a sentence. */
const jurisdictionWords: ReadonlyMap<string, Bilingual> = new Map([
  ['US', { en: 'the United States', es: 'Estados Unidos' }],
  ['GB', { en: 'the United Kingdom', es: 'el Reino Unido' }],
  ['DO', { en: 'the Dominican Republic', es: 'la República Dominicana' }],
  ['UN', { en: 'the United Nations', es: 'las Naciones Unidas' }],
  ['EU', { en: 'the European Union', es: 'la Unión Europea' }],
  ['XX', { en: 'another authority', es: 'otra autoridad' }],
]);

/** Made once: a formatter costs more than the search whose answer it words. */
const formatters = {
  en: formattersOf('en-US'),
  es: formattersOf('es-MX'),
} as const satisfies Readonly<Record<Language, unknown>>;

function formattersOf(locale: string) {
  return {
    region: new Intl.DisplayNames([locale], { type: 'region' }),
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
    number: new Intl.NumberFormat(locale),
  };
}

export function jurisdictionText(code: string, language: Language): string {
  return jurisdictionWords.get(code)?.[language] ?? formatters[language].region.of(code) ?? code;
}

/** What a badge shows for a jurisdiction that does not list: short, and no code of a law. */
const absenceCodes: ReadonlyMap<string, Bilingual> = new Map([
  ['CA', { en: 'Canada', es: 'Canadá' }],
  ['UN', { en: 'UN', es: 'ONU' }],
  ['EU', { en: 'EU', es: 'UE' }],
  ['GB', { en: 'UK', es: 'Reino Unido' }],
  ['MX', { en: 'MX LPB', es: 'MX LPB' }],
]);

export function absenceCode(jurisdiction: string, language: Language): string {
  return absenceCodes.get(jurisdiction)?.[language] ?? jurisdiction;
}

/** A jurisdiction and under how many of its laws the party is listed. */
export interface ListedIn {
  readonly jurisdiction: string;
  readonly regimes: number;
}

/** `Listed by the United States (5 regimes), Canada and Argentina.` */
export function listedSentence(listed: readonly ListedIn[], language: Language): string {
  if (listed.length === 0) {
    return language === 'es'
      ? 'Ninguna inclusión vigente en este día.'
      : 'No listing in force on this day.';
  }
  const names = listed.map(({ jurisdiction, regimes }) => {
    const name = jurisdictionText(jurisdiction, language);
    if (regimes === 1) return name;
    // Not "authorities": two laws of the same Treasury office are no two witnesses.
    return `${name} (${regimes} ${language === 'es' ? 'regímenes' : 'regimes'})`;
  });
  return language === 'es'
    ? `Listada por ${joined(names, 'es')}.`
    : `Listed by ${joined(names, 'en')}.`;
}

/** `A, B and C` as the language writes it. */
export function joined(parts: readonly string[], language: Language): string {
  return formatters[language].list.format(parts);
}

export function groupsSentence(groups: number, listings: number, language: Language): string {
  return language === 'es'
    ? `${groups} grupos, ${listings} inclusiones vigentes en este día.`
    : `${groups} groups, ${listings} listings in force on this day.`;
}

/** `banco mexicano` within a sentence, `Banco mexicano` on a button or in a list of choices. */
export function asLabel(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function scopeSentence(
  compared: { readonly groups: number; readonly entries: number; readonly lists: number },
  language: Language,
): string {
  const { groups, entries, lists } = compared;
  const count = formatters[language].number.format(entries);
  if (language === 'es') {
    const register = `Cotejado con los ${groups} grupos del registro`;
    if (lists === 0) return `${register}. Ninguna lista en uso ese día.`;
    return `${register} y ${count} entradas de ${lists === 1 ? 'una lista' : `${lists} listas`}.`;
  }
  const register = `Compared with the ${groups} groups of the register`;
  if (lists === 0) return `${register}. No list in use on that day.`;
  return `${register} and ${count} entries of ${lists === 1 ? 'one list' : `${lists} lists`}.`;
}

export const personDecides: Bilingual = {
  en: 'Review; a person decides.',
  es: 'Revisar; decide una persona.',
};

/** How regimes touch the profile, as the first words of a sentence that goes on with their codes. */
export const reachWords = {
  binds: { en: 'Binds you', es: 'Le obliga' },
  reaches: { en: 'Reaches you', es: 'Le alcanza' },
  'us-link': { en: 'With a US link', es: 'Con vínculo en EE. UU.' },
  no: { en: 'Does not bind you', es: 'No le obliga' },
} as const;

export const noProfileSentence: Bilingual = {
  en: 'Choose under “As” who you are: whom a law binds depends on it.',
  es: 'Elija en «Como» quién es usted: de ello depende a quién obliga la ley.',
};

export const nothingInForce: Bilingual = {
  en: 'Nothing in force asks anything of you.',
  es: 'Nada vigente le pide algo.',
};

export const ifYourListNames: Bilingual = {
  en: 'If your own copy of the list names the party:',
  es: 'Si su propia copia de la lista nombra a la parte:',
};
