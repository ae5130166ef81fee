// The words of this room, one place for commands and pages: dates with the precision that was read,
// states of an act, what it is for the user, relations, clocks. Terms follow the visual language
// ("binds you", never "applies"; "possible match", never a label on a customer).

import type { Bilingual, RelationKind } from '../model/designation.ts';
import type { IsoDay } from '../model/ids.ts';
import type { Language } from '../model/language.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Clock, IfConfirmed } from './duty.ts';
import type { Binding } from './profile.ts';
import type { BoundRegime, FlagHop, HitReason } from './result.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  es: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
};

/** `2009`, `Feb 2025`, `20 Feb 2025`; `feb 2025`, `20 feb 2025`. Never padded to a day. */
export function sayDate(date: PartialDate, language: Language): string {
  const { year, month, day } = date;
  const parts = [
    ...(day === undefined ? [] : [String(day)]),
    ...(month === undefined ? [] : [months[language][month - 1]]),
    String(year),
  ];
  return parts.join(' ');
}

/** A day of a clock or of the question; always whole. */
export function sayDay(day: IsoDay, language: Language): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  return sayDate({ year, month, day: dayOfMonth }, language);
}

/** `1 group`, `2 groups`. */
export function sayCount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Ends with one stop, also after an abbreviation (`EE. UU.`). */
export function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** A name as it was given, in the marks of the language. */
export function quoted(text: string, language: Language): string {
  return language === 'en' ? `“${text}”` : `«${text}»`;
}

export const notLegalAdvice: Bilingual = {
  en: 'not legal advice',
  es: 'no es asesoría legal',
};

// "Applies" is avoided: a law can apply to a transaction and still ask nothing of this user.
const bindingWords: Readonly<Record<Binding, Bilingual>> = {
  binds: { en: 'binds you', es: 'le obliga' },
  reaches: { en: 'reaches you', es: 'le alcanza' },
  'us-link': { en: 'with a US link', es: 'con vínculo en EE. UU.' },
  no: { en: 'does not bind you', es: 'no le obliga' },
  'none-stated': { en: 'no profile: not judged', es: 'sin perfil: no se juzga' },
};

/** Beside a badge, or after several laws: then the verb agrees with them. */
export function sayBinding(binding: Binding, language: Language, laws = 1): string {
  const words = laws === 1 ? bindingWords : { ...bindingWords, ...bindingWordsOfSeveral };
  return words[binding][language];
}

const bindingWordsOfSeveral = {
  binds: { en: 'bind you', es: 'le obligan' },
  reaches: { en: 'reach you', es: 'le alcanzan' },
  no: { en: 'do not bind you', es: 'no le obligan' },
} as const;

/** For a list of hits, beside the caption. */
const reasonWords: Readonly<Record<HitReason, Bilingual>> = {
  listed: { en: 'listed', es: 'listada' },
  proposed: { en: 'proposed or reported only', es: 'solo propuesta o reportada' },
  flag: { en: 'a relation, no listing', es: 'una relación, no una entrada' },
  unlisted: {
    en: 'in the register, listed by nobody that was read',
    es: 'en el registro, sin entrada leída en ninguna lista',
  },
  'not-in-force': { en: 'not in force on the day', es: 'no vigente ese día' },
};

export function sayHitReason(reason: HitReason, language: Language): string {
  return reasonWords[reason][language];
}

/** `in force since 20 Feb 2025`; where a date was not read, that is what it says. */
export function sayStatus(regime: BoundRegime, language: Language): string {
  const { status, dates } = regime;
  const on = (date: PartialDate | undefined) =>
    date === undefined ? '' : ` ${sayDate(date, language)}`;
  const isEnglish = language === 'en';
  switch (status) {
    case 'in-force':
      return sayInForce(regime, language);
    case 'ended':
      return `${isEnglish ? 'ended' : 'terminó'}${on(dates.ended)}`;
    case 'not-yet':
      if (dates.effective !== undefined) {
        return `${isEnglish ? 'in force only from' : 'en vigor solo desde'}${on(dates.effective)}`;
      }
      return isEnglish ? 'not yet in force' : 'aún no en vigor';
    case 'undated':
      return isEnglish ? 'on the list, date not read' : 'en la lista, fecha no leída';
    case 'uncertain':
      return isEnglish
        ? `announced${on(dates.announced)}, the dates read do not settle this day`
        : `anunciada${on(dates.announced)}, las fechas leídas no deciden este día`;
    case 'proposed':
      return `${isEnglish ? 'proposed' : 'propuesta'}${on(dates.announced)}`;
    case 'reported':
      return `${isEnglish ? 'reported' : 'reportada'}${on(dates.announced)}`;
  }
}

/** An announcement is not an effect: where only the first was read, both halves are said. */
function sayInForce({ dates }: BoundRegime, language: Language): string {
  const { effective, announced } = dates;
  if (effective !== undefined) {
    const since = language === 'en' ? 'in force since' : 'en vigor desde';
    return `${since} ${sayDate(effective, language)}`;
  }
  if (announced === undefined) {
    return language === 'en' ? 'in force, date not read' : 'en vigor, fecha no leída';
  }
  const day = sayDate(announced, language);
  return language === 'en'
    ? `announced ${day}, day in force not read`
    : `anunciada ${day}, día de vigencia no leído`;
}

/** Forward and reverse; a claim of the publisher is told as its claim. */
const relationWords: Readonly<Record<RelationKind, readonly [Bilingual, Bilingual]>> = {
  faction_of: [
    { en: 'faction of', es: 'facción de' },
    { en: 'has as a faction', es: 'tiene como facción a' },
  ],
  successor_of: [
    { en: 'successor of', es: 'sucesora de' },
    { en: 'succeeded by', es: 'sucedida por' },
  ],
  former_name: [
    { en: 'former name of', es: 'nombre anterior de' },
    { en: 'formerly', es: 'antes' },
  ],
  allied_with: [
    { en: 'allied with', es: 'aliada de' },
    { en: 'allied with', es: 'aliada de' },
  ],
  alliance_against: [
    { en: 'in an alliance against', es: 'en alianza contra' },
    { en: 'faces an alliance of', es: 'enfrenta una alianza de' },
  ],
  rival_of: [
    { en: 'rival of', es: 'rival de' },
    { en: 'rival of', es: 'rival de' },
  ],
  linked_to: [
    { en: 'linked by its publisher to', es: 'vinculada por su emisor con' },
    { en: 'named as a link of', es: 'nombrada como vínculo de' },
  ],
  supports: [
    { en: 'said to support', es: 'señalada de apoyar a' },
    { en: 'said to be supported by', es: 'señalada de recibir apoyo de' },
  ],
  coalition_of: [
    { en: 'coalition of', es: 'coalición de' },
    { en: 'in a coalition with', es: 'en coalición con' },
  ],
  armed_wing_of: [
    { en: 'armed wing of', es: 'brazo armado de' },
    { en: 'has as armed wing', es: 'tiene como brazo armado a' },
  ],
  component_of: [
    { en: 'part of', es: 'parte de' },
    { en: 'has as a part', es: 'tiene como parte a' },
  ],
};

/** One step of a path: `faction of Cártel de Sinaloa`. */
export function sayHop(hop: FlagHop, language: Language): string {
  const [forward, reverse] = relationWords[hop.kind];
  return `${(hop.direction === 'forward' ? forward : reverse)[language]} ${hop.reached}`;
}

// What is not done is said too: a bank that blocks where it must retain breaks the law as well.
const actionWords: Readonly<Record<IfConfirmed, Bilingual>> = {
  block: { en: 'block', es: 'bloquear' },
  freeze: { en: 'freeze', es: 'congelar' },
  suspend: { en: 'suspend', es: 'suspender' },
  'retain-report': { en: 'retain and report, not block', es: 'retener y reportar, no bloquear' },
  prohibit: { en: 'do not transmit, do not block', es: 'no transmitir, no bloquear' },
  reject: { en: 'reject, not block', es: 'rechazar, no bloquear' },
  restrict: { en: 'follow the limits of the entry', es: 'seguir los límites de la entrada' },
  report: { en: 'report', es: 'reportar' },
  refrain: { en: 'refrain', es: 'abstenerse' },
  'check-national-law': { en: 'look for the national entry', es: 'buscar la entrada nacional' },
  'check-us-link': { en: 'look for a US link', es: 'buscar un vínculo en EE. UU.' },
  'report-monthly': { en: 'report each month', es: 'reportar cada mes' },
  'report-yearly': { en: 'report each year', es: 'reportar cada año' },
  notify: { en: 'notify the client', es: 'avisar al cliente' },
  'await-hearing': {
    en: 'keep until the hearing ends',
    es: 'mantener hasta que acabe la audiencia',
  },
  'keep-records': { en: 'keep records', es: 'conservar registros' },
  none: { en: 'no duty found for you', es: 'sin deber hallado para usted' },
};

/** What a confirmed match would ask for, in a few words. */
export function sayAction(action: IfConfirmed, language: Language): string {
  return actionWords[action][language];
}

/** The law's own clock, without its last day: `within 10 business days`. */
export function sayClock(clock: Clock, language: Language): string {
  const isEnglish = language === 'en';
  switch (clock.kind) {
    case 'at-once':
      return isEnglish ? 'at once' : 'de inmediato';
    case 'without-delay':
      return isEnglish ? 'without delay' : 'sin demora';
    case 'hours':
      return isEnglish ? `within ${clock.hours} hours` : `en ${clock.hours} horas`;
    case 'business-days':
      return isEnglish ? `within ${clock.days} business days` : `en ${clock.days} días hábiles`;
    case 'monthly':
      return isEnglish ? 'each month' : 'cada mes';
    case 'yearly': {
      const { asAtMonth: month, asAtDay: day } = clock;
      const held = `${day} ${months[language][month - 1]}`;
      return isEnglish ? `each year, holdings of ${held}` : `cada año, lo que había el ${held}`;
    }
    case 'keep-years':
      return isEnglish ? `for ${clock.years} years` : `durante ${clock.years} años`;
    case 'standing':
      return isEnglish ? 'as long as it is listed' : 'mientras esté listada';
  }
}
