// The answer as sentences, Spanish and English, the most important one first. A headline counts
// possible matches and what they are for the user; under it each law, each duty with its day, each
// flag. Commands and pages print these and make none of their own. No sentence judges a customer.

import { sayScore } from '../match/explain.ts';
import type { Language } from '../model/language.ts';
import type { Duty } from './duty.ts';
import { sayEvidence } from './evidence.ts';
import type { Binding } from './profile.ts';
import type {
  BoundRegime,
  HitFlag,
  NameUse,
  NotListed,
  ScreenHit,
  ScreenResult,
} from './result.ts';
import {
  notLegalAdvice,
  quoted,
  sayAction,
  sayBinding,
  sayClock,
  sayCount,
  sayDay,
  sayHop,
  sayStatus,
  sentence,
} from './words.ts';

/** Captions that a headline names before it says how many more there are. */
const captionsMax = 3;

/** `1 possible match: Cártel del Golfo. 4 regimes in force: 3 bind you, 1 does not bind you.` */
export function sayHeadline(result: ScreenResult, language: Language): string {
  const { hits, unresolved, policy } = result;
  if (hits.length === 0) return sayClear(result, language);
  const isEnglish = language === 'en';
  const count = isEnglish
    ? sayCount(hits.length, 'possible match', 'possible matches')
    : sayCount(hits.length, 'posible coincidencia', 'posibles coincidencias');
  const sentences = [
    sentence(`${count}: ${sayCaptions(hits, language)}`),
    sayForYou(hits, language),
  ];
  const open = unresolved.filter(({ score }) => score >= policy.threshold).length;
  if (open > 0) sentences.push(sayUnresolved(open, language));
  return sentences.join(' ');
}

/** What was left out of a clear answer is said with it. */
function sayClear(result: ScreenResult, language: Language): string {
  const { notInForce, supporting, nearMisses, unresolved, policy, asOf } = result;
  const isEnglish = language === 'en';
  const open = unresolved.filter(({ score }) => score >= policy.threshold).length;
  if (open > 0) return sayUnresolved(open, language);
  const line = sayScore(policy.threshold);
  const sentences = [
    isEnglish
      ? `No possible match at or above ${line}.`
      : `Ninguna posible coincidencia de ${line} o más.`,
  ];
  if (notInForce.length > 0) {
    const day = sayDay(asOf, language);
    const names = sayCaptions(notInForce, language);
    const head = isEnglish ? `Not in force on ${day}` : `No vigente el ${day}`;
    sentences.push(sentence(`${head}: ${names}`));
  }
  if (supporting.length > 0) {
    const names = sayCaptions(supporting, language);
    const head = isEnglish
      ? 'Only a weak alias agrees, which alone does not alert'
      : 'Solo coincide un alias débil, que por sí solo no alerta';
    sentences.push(sentence(`${head}: ${names}`));
  }
  const nearest = nearMisses[0];
  if (nearest !== undefined) sentences.push(sayNearest(nearest, language));
  else if (notInForce.length + supporting.length === 0) {
    sentences.push(isEnglish ? 'No entry came near.' : 'Ninguna entrada se acercó.');
  }
  return sentences.join(' ');
}

function sayNearest({ score, caption }: ScreenHit, language: Language): string {
  const points = sayScore(score);
  return language === 'en'
    ? `The nearest, ${caption}, scored ${points}.`
    : `La más cercana, ${caption}, obtuvo ${points}.`;
}

// Not a word of the field but of the installation: the index and the lists have come apart.
function sayUnresolved(count: number, language: Language): string {
  return language === 'en'
    ? `${sayCount(count, 'match', 'matches')} of the index could not be looked up; rebuild it and ask again.`
    : `${sayCount(count, 'resultado', 'resultados')} del índice sin entrada detrás; reconstruya el índice y repita.`;
}

/** Names as the lists write them; they are never translated. */
function sayCaptions(hits: readonly ScreenHit[], language: Language): string {
  const shown = hits.slice(0, captionsMax).map(({ caption }) => caption);
  const more = hits.length - shown.length;
  if (more === 0) return shown.join('; ');
  return `${shown.join('; ')}; ${language === 'en' ? `and ${more} more` : `y ${more} más`}`;
}

/** Laws in force over all hits, each counted once as its badge, by what they are for the user. */
function sayForYou(hits: readonly ScreenHit[], language: Language): string {
  const isEnglish = language === 'en';
  const bindingByLaw = new Map<string, Binding>();
  for (const { code, inForce, binding } of hits.flatMap(({ regimes }) => regimes)) {
    if (inForce) bindingByLaw.set(code, binding);
  }
  if (bindingByLaw.size === 0) {
    return isEnglish ? 'No regime in force was found.' : 'No se halló ningún régimen en vigor.';
  }
  const count = isEnglish
    ? sayCount(bindingByLaw.size, 'regime in force', 'regimes in force')
    : sayCount(bindingByLaw.size, 'régimen en vigor', 'regímenes en vigor');
  const bindings = [...bindingByLaw.values()];
  const parts = (['binds', 'reaches', 'us-link', 'no', 'none-stated'] as const)
    .map((binding) => [binding, bindings.filter((each) => each === binding).length] as const)
    .filter(([, number]) => number > 0)
    .map(([binding, number]) => sayBindingCount(binding, number, language));
  return sentence(`${count}: ${parts.join(', ')}`);
}

/** Number and verb agree in both languages; `us-link` and `none-stated` have no verb. */
function sayBindingCount(binding: Binding, count: number, language: Language): string {
  const isOne = count === 1;
  switch (binding) {
    case 'binds':
      if (language === 'en') return `${count} ${isOne ? 'binds' : 'bind'} you`;
      return `${count} ${isOne ? 'le obliga' : 'le obligan'}`;
    case 'reaches':
      if (language === 'en') return `${count} ${isOne ? 'reaches' : 'reach'} you`;
      return `${count} ${isOne ? 'le alcanza' : 'le alcanzan'}`;
    case 'no':
      if (language === 'en') return `${count} ${isOne ? 'does' : 'do'} not bind you`;
      return `${count} no le ${isOne ? 'obliga' : 'obligan'}`;
    case 'us-link':
      return `${count} ${language === 'en' ? 'only with a US link' : 'solo con vínculo en EE. UU.'}`;
    case 'none-stated':
      return language === 'en'
        ? 'no profile is set, so whom they bind is not judged'
        : 'no hay perfil, así que no se juzga a quién obligan';
  }
}

/** `US FTO, in force since 20 Feb 2025, reaches you. …` */
export function sayRegime(regime: BoundRegime, language: Language): string {
  return sayAlike([regime], language);
}

/**
 * Each law in turn; laws that are the same thing for the user in one sentence with what it is:
 * `US SDNTK, announced 2009, …; US TCO, announced 2011, …: with a US link. Binds US persons. …`
 */
export function sayRegimes(regimes: readonly BoundRegime[], language: Language): readonly string[] {
  const alike = Map.groupBy(regimes, (regime) => {
    const { inForce, binding, reason, otherRecords = [] } = regime;
    // Another record is a thing of one act, and is not said of its neighbours.
    const own = otherRecords.length === 0 ? '' : regime.code;
    return JSON.stringify([inForce, binding, reason.en, own]);
  });
  return [...alike.values()].map((each) => sayAlike(each, language));
}

function sayAlike(regimes: readonly BoundRegime[], language: Language): string {
  const [first] = regimes;
  if (first === undefined) return '';
  const { binding, reason, inForce, listedAs, otherRecords = [] } = first;
  // One code under two programs of a list is one law to the reader.
  const states = [
    ...new Set(regimes.map((regime) => `${regime.code}, ${sayStatus(regime, language)}`)),
  ];
  const forYou = `${states.length === 1 ? ',' : ':'} ${sayBinding(binding, language, states.length)}`;
  const sentences = [sentence(`${states.join('; ')}${inForce ? forYou : ''}`), reason[language]];
  if (otherRecords.length > 0) {
    const name = listedAs === undefined ? '' : ` (${listedAs})`;
    const records = otherRecords.join(', ');
    sentences.push(
      language === 'en'
        ? `The act names another record, ${records}${name}: review before you treat them as one.`
        : `El acto nombra otro registro, ${records}${name}: revise antes de tratarlos como uno.`,
    );
  }
  return sentences.join(' ');
}

/** `Listed by US FTO, US SDGT.`: acts in force only, for where the whole would be too much. */
export function sayListedBy(hit: ScreenHit, language: Language): string {
  const codes = [...new Set(hit.regimes.filter((each) => each.inForce).map(({ code }) => code))];
  if (codes.length === 0) {
    return language === 'en'
      ? 'No regime in force was found.'
      : 'No se halló ningún régimen en vigor.';
  }
  return `${language === 'en' ? 'Listed by' : 'Figura en'} ${codes.join(', ')}.`;
}

/** `If confirmed: retain and report, not block (not legal advice).` */
export function sayIfConfirmed(hit: ScreenHit, language: Language): string {
  const words = sayAction(hit.ifConfirmed, language);
  const head = language === 'en' ? 'If a person confirms it' : 'Si una persona lo confirma';
  return `${head}: ${words} (${notLegalAdvice[language]}).`;
}

/** Title, what to do, by when, on what ground, how well known. */
export function sayDuty(duty: Duty, language: Language): string {
  const { title, text, citation, evidence } = duty;
  const known = sayEvidence(evidence)[language];
  const ground = `${citation.clause[language]}; ${known}`;
  return `${title[language]}: ${text[language]} ${sayDue(duty, language)} (${ground})`;
}

/** `By 7 Dec 2026 (within 10 business days).`; for clocks without an end the words alone. */
export function sayDue(duty: Duty, language: Language): string {
  const { clock, due, runsFor } = duty;
  const words = sayClock(clock, language);
  // "Without delay" names no day, and putting today's date there would claim that it does.
  const isNow = clock.kind === 'at-once' || clock.kind === 'without-delay';
  if (due === undefined || isNow) return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  const day = sayDay(due, language);
  if (runsFor === 'person') {
    return language === 'en'
      ? `The person's time ends on ${day} (${words}).`
      : `El plazo de la persona vence el ${day} (${words}).`;
  }
  return language === 'en' ? `By ${day} (${words}).` : `A más tardar el ${day} (${words}).`;
}

/** `Flag, no listing: faction of Cártel de Sinaloa, which is listed by US FTO, US SDGT.` */
export function sayFlag(flag: HitFlag, language: Language): string {
  const path = flag.path.map((hop) => sayHop(hop, language)).join(' → ');
  const codes = flag.listedBy.join(', ');
  return language === 'en'
    ? `Flag, no listing: ${path}; ${flag.caption} is listed by ${codes}.`
    : `Señal, no entrada: ${path}; ${flag.caption} figura en ${codes}.`;
}

/** How a source knows that it is not listed, or that nobody looked; see `NotListed`. */
export function sayNotListed(entry: NotListed, language: Language): string {
  return entry.statement[language];
}

/** `Found by a former name. Strong: State; weak: OFAC uid 11438.` */
export function sayFound(hit: ScreenHit, language: Language): string {
  const { name, ground } = hit.explanation;
  const isEnglish = language === 'en';
  if (ground === 'identifier') {
    return isEnglish ? 'Found by an identifier.' : 'Hallada por un identificador.';
  }
  if (name === undefined) return isEnglish ? 'Found without a name.' : 'Hallada sin nombre.';
  const kinds = nameKindWords[name.rightKind];
  const head = isEnglish ? `Found by ${kinds.en}` : `Hallada por ${kinds.es}`;
  const sentences = [`${head}, ${quoted(name.right, language)}.`];
  const weak = usersOf(hit.nameUses, 'weak', language);
  const strong = usersOf(hit.nameUses, 'strong', language);
  if (weak.length > 0 && strong.length > 0) {
    sentences.push(
      isEnglish
        ? `Used as a full name by ${strong.join('; ')}; only as a weak alias by ${weak.join('; ')}.`
        : `Usado como nombre pleno por ${strong.join('; ')}; solo como alias débil por ${weak.join('; ')}.`,
    );
  }
  return sentences.join(' ');
}

/** How a hit was found, without judging the name: a former name is as good as the present one. */
const nameKindWords = {
  primary: { en: 'its main name', es: 'su nombre principal' },
  alias: { en: 'an alias', es: 'un alias' },
  former: { en: 'a former name', es: 'un nombre anterior' },
  current: { en: 'the name now used', es: 'el nombre que usa ahora' },
  acronym: { en: 'an acronym', es: 'unas siglas' },
  translation: { en: 'a translated name', es: 'un nombre traducido' },
  slip: { en: 'a known slip of the press', es: 'un error conocido de la prensa' },
} as const;

/** Each publication once, in the order of the uses. */
function usersOf(
  uses: readonly NameUse[],
  strength: NameUse['strength'],
  language: Language,
): readonly string[] {
  const own = uses.filter((use) => use.strength === strength);
  return [...new Set(own.map(({ usedBy }) => usedBy[language]))];
}
