// The explanation in words, Spanish and English from the same tree. Every sentence says what was
// compared, how it relates and what it did to the score; the last ones say what would settle it.
// No sentence calls anybody anything: it speaks of names that agree and of possible matches.

import type { Language } from '../model/language.ts';
import type { PartyKind } from '../model/party.ts';
import { wordsMax } from '../names/words.ts';
import type {
  Explanation,
  FieldExplanation,
  FieldName,
  FieldReason,
  NameExplanation,
  NameRule,
  TokenExplanation,
  TokenRelation,
} from './explanation.ts';

type Words = Readonly<Record<Language, string>>;

const relationWords: Readonly<Record<TokenRelation, Words>> = {
  equal: { en: 'equal', es: 'igual' },
  spelling: { en: 'spelling variant', es: 'variante de escritura' },
  edit: { en: 'a letter or two differ', es: 'difieren una o dos letras' },
  nickname: { en: 'nickname', es: 'hipocorístico' },
  initial: { en: 'initial', es: 'inicial' },
  abbreviation: { en: 'abbreviation', es: 'abreviatura' },
  translation: { en: 'translation', es: 'traducción' },
  joined: { en: 'joined or split', es: 'junto o separado' },
  acronym: { en: 'acronym', es: 'siglas' },
  light: { en: 'particle or title on one side', es: 'partícula o título en un solo lado' },
  extra: { en: 'missing on the other side', es: 'falta en el otro lado' },
  contradicts: { en: 'contradicts', es: 'contradice' },
};

/** How two words relate, as a label beside the pair. */
export function sayRelation(relation: TokenRelation, language: Language): string {
  return relationWords[relation][language];
}

const ruleWords: Readonly<Record<NameRule, Words>> = {
  omission: { en: 'words left out', es: 'palabras omitidas' },
  evidence: {
    en: 'what agrees is too common to make up for the rest',
    es: 'lo que coincide es demasiado común para compensar el resto',
  },
  'one-word': {
    en: 'only one word agrees and others do not',
    es: 'solo coincide una palabra y otras no',
  },
  'paternal-missing': {
    en: 'the first surname is missing and only the second agrees',
    es: 'falta el apellido paterno y solo coincide el materno',
  },
  'surname-swap': {
    en: 'the two surnames stand in the other order',
    es: 'los dos apellidos están en orden inverso',
  },
  'parentage-reversed': {
    en: 'father and son stand in the other order',
    es: 'padre e hijo están en orden inverso',
  },
  order: { en: 'generation suffixes differ', es: 'difieren los sufijos de generación' },
  'legal-form': { en: 'legal form differs or is missing', es: 'la forma jurídica difiere o falta' },
  damping: {
    en: 'small slips weigh less together than apart',
    es: 'varios deslices menores pesan menos juntos que por separado',
  },
};

/** A cost of the whole name, as a label beside the amount. */
export function sayRule(rule: NameRule, language: Language): string {
  return ruleWords[rule][language];
}

const fieldWords: Readonly<Record<FieldName, Words>> = {
  name: { en: 'name', es: 'nombre' },
  kind: { en: 'kind', es: 'tipo' },
  identifier: { en: 'identifier', es: 'identificador' },
  birthDate: { en: 'birth or founding date', es: 'fecha de nacimiento o constitución' },
  country: { en: 'country', es: 'país' },
  gender: { en: 'gender', es: 'sexo' },
  place: { en: 'place', es: 'lugar' },
};

/** The field's name in lower case. */
export function sayField(field: FieldName, language: Language): string {
  return fieldWords[field][language];
}

const reasonWords: Readonly<Record<FieldReason, Words>> = {
  'same-value': { en: 'the same day', es: 'el mismo día' },
  'same-year': { en: 'the same year', es: 'el mismo año' },
  'within-range': { en: 'within the listed range', es: 'dentro del intervalo listado' },
  'day-month-swapped': { en: 'day and month swapped', es: 'día y mes invertidos' },
  near: { en: 'close, not equal', es: 'cercano, no igual' },
  far: { en: 'years apart', es: 'con años de diferencia' },
  'same-place': { en: 'the same town', es: 'la misma localidad' },
  'other-place': { en: 'another town, not weighed', es: 'otra localidad, sin peso' },
  'same-country': { en: 'the same country', es: 'el mismo país' },
  'other-country': { en: 'another country', es: 'otro país' },
  'left-missing': { en: 'the subject gives none', es: 'el sujeto no lo trae' },
  'right-missing': { en: 'the listing gives none', es: 'la entrada no lo trae' },
  'both-missing': { en: 'neither side gives one', es: 'ningún lado lo trae' },
  'same-identifier': { en: 'the same number', es: 'el mismo número' },
  'other-identifier': {
    en: 'another number where a party has only one',
    es: 'otro número, donde solo puede haber uno',
  },
  'weak-identifier': {
    en: 'equal, but not unique by itself or with a wrong check digit',
    es: 'igual, pero no único por sí mismo o con dígito verificador erróneo',
  },
  'same-stem': {
    en: 'letters and date agree, without the last characters',
    es: 'coinciden letras y fecha, sin los últimos caracteres',
  },
  'not-comparable': {
    en: 'numbers of different kinds, nothing to compare',
    es: 'números de distinto tipo, nada que comparar',
  },
  'same-gender': { en: 'the same', es: 'el mismo' },
  'other-gender': { en: 'another', es: 'otro' },
  'same-kind': { en: 'the same', es: 'el mismo' },
  'kind-unknown': { en: 'one side does not say', es: 'un lado no lo dice' },
  'other-kind': { en: 'another', es: 'otro' },
  'name-agrees': { en: 'agrees', es: 'coincide' },
  'name-near': { en: 'close enough', es: 'suficientemente cercano' },
  'name-differs': { en: 'differs', es: 'difiere' },
};

/** Why a field agrees or not, in five words or so. */
export function sayReason(reason: FieldReason, language: Language): string {
  return reasonWords[reason][language];
}

/** 9120 → `91.2`; the same digits in both languages, with a point, as pages show scores. */
export function sayScore(score: number): string {
  return (score / 100).toFixed(1);
}

/** The whole explanation, one sentence a line: headline, name, words, fields, what would settle. */
export function sayExplanation(explanation: Explanation, language: Language): readonly string[] {
  return [
    sayGround(explanation, language),
    ...(explanation.name === undefined ? [] : sayName(explanation.name, language)),
    ...explanation.fields
      .filter((field) => field.field !== 'name' && field.verdict !== 'missing')
      .map((field) => sayFieldLine(field, language)),
    sayCoverage(explanation, language),
    ...sayWouldSettle(explanation, language),
  ];
}

/** The headline: what carried the match, or that it stays under the line. */
export function sayGround(explanation: Explanation, language: Language): string {
  const score = sayScore(explanation.score);
  const line = sayScore(explanation.threshold);
  switch (explanation.ground) {
    case 'name':
      return language === 'en'
        ? `Possible match by name: ${score}, threshold ${line}.`
        : `Posible coincidencia por nombre: ${score}, umbral ${line}.`;
    case 'identifier':
      return language === 'en'
        ? `Possible match by identifier: ${score}, threshold ${line}.`
        : `Posible coincidencia por identificador: ${score}, umbral ${line}.`;
    case 'weak-alias':
      if (explanation.name?.tokens[0]?.relation === 'acronym') {
        return language === 'en'
          ? `Only the initials of the listed name agree (${score}): they do not alert alone.`
          : `Solo coinciden las iniciales del nombre listado (${score}): por sí solas no alertan.`;
      }
      return language === 'en'
        ? `Only a weak alias agrees (${score}): it does not alert alone.`
        : `Solo coincide un alias débil (${score}): por sí solo no alerta.`;
    case 'weak-alias-supported':
      return language === 'en'
        ? `Possible match: a weak alias agrees and other data support it (${score}, threshold ${line}).`
        : `Posible coincidencia: coincide un alias débil y otros datos lo apoyan (${score}, umbral ${line}).`;
    case 'none':
      return language === 'en'
        ? `Below the threshold: ${score} of ${line}.`
        : `Por debajo del umbral: ${score} de ${line}.`;
  }
}

function sayName(name: NameExplanation, language: Language): readonly string[] {
  return [
    `“${name.left}” / “${name.right}”: ${sayScore(name.score)}`,
    ...name.tokens.map((token) => `  ${sayToken(token, language)}`),
    ...name.rules.map((rule) => `  ${sayRule(rule.rule, language)}: ${sayCost(rule.cost)}`),
    ...(name.cut === undefined ? [] : [`  ${sayCut(name.cut, language)}`]),
  ];
}

const cutWords: Readonly<Record<'left' | 'right' | 'both', Words>> = {
  left: { en: "the subject's name", es: 'del nombre del sujeto' },
  right: { en: 'the listed name', es: 'del nombre listado' },
  both: { en: 'each of both names', es: 'de cada uno de los dos nombres' },
};

/** That words of a very long name were not looked at: the reader must compare the rest. */
export function sayCut(cut: 'left' | 'right' | 'both', language: Language): string {
  const side = cutWords[cut][language];
  return language === 'es'
    ? `solo se compararon las primeras ${wordsMax} palabras ${side}; compare usted el resto`
    : `only the first ${wordsMax} words of ${side} were compared; compare the rest yourself`;
}

/** `Ozeguera / OSEGUERA: spelling variant, −3.0`; a dot stands for a side that has nothing. */
export function sayToken(token: TokenExplanation, language: Language): string {
  const sides = [token.left, token.right].map((side) => (side === '' ? '·' : side));
  const cost = token.cost === 0 ? '' : `, ${sayCost(token.cost)}`;
  return `${sides.join(' / ')}: ${sayRelation(token.relation, language)}${cost}`;
}

/** Costs print as what they do to the score: −3.6 for 360, +0.4 for a saving. */
export function sayCost(cost: number): string {
  return cost > 0 ? `−${(cost / 100).toFixed(1)}` : `+${(-cost / 100).toFixed(1)}`;
}

const kindWords: Readonly<Record<PartyKind, Words>> = {
  person: { en: 'person', es: 'persona' },
  organization: { en: 'organization', es: 'organización' },
  vessel: { en: 'vessel', es: 'embarcación' },
  aircraft: { en: 'aircraft', es: 'aeronave' },
  wallet: { en: 'wallet', es: 'billetera' },
  unknown: { en: 'kind not stated', es: 'tipo no indicado' },
};

/** The kind of a party, in lower case. */
export function sayKind(kind: PartyKind, language: Language): string {
  return kindWords[kind][language];
}

function sayValues(field: FieldExplanation, language: Language, values: readonly string[]): string {
  const shown =
    field.field === 'kind' ? values.map((kind) => sayKind(kind as PartyKind, language)) : values;
  return shown.join(', ') || '·';
}

/** `Country: the same country (mx / mx), +2.0`; without an amount where it did not weigh. */
export function sayFieldLine(field: FieldExplanation, language: Language): string {
  const values =
    field.left.length === 0 && field.right.length === 0
      ? ''
      : ` (${sayValues(field, language, field.left)} / ${sayValues(field, language, field.right)})`;
  const worth = field.contribution === 0 ? '' : `, ${sayCost(-field.contribution)}`;
  return `${capital(sayField(field.field, language))}: ${sayReason(field.reason, language)}${values}${worth}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Fewer compared fields than this, and a match says that nothing could disagree. */
const coverageThin = 2;

/** How much there was to compare: score and coverage are two figures, never multiplied. */
export function sayCoverage(explanation: Explanation, language: Language): string {
  const { compared, of } = explanation.coverage;
  const thin = explanation.match && compared < coverageThin;
  if (language === 'en') {
    return `Compared ${compared} of ${of} fields${thin ? ': same name, nothing to disagree' : ''}.`;
  }
  return `Comparado ${compared} de ${of} campos${thin ? ': mismo nombre, nada que lo contradiga' : ''}.`;
}

/** Fields that the listing has and the subject lacks: ask the customer for these. */
export function sayWouldSettle(explanation: Explanation, language: Language): readonly string[] {
  if (explanation.wouldSettle.length === 0) return [];
  const fields = explanation.wouldSettle.map((field) => sayField(field, language)).join(', ');
  return [
    language === 'en'
      ? `Would settle it: ${fields} of the subject.`
      : `Lo resolvería: ${fields} del sujeto.`,
  ];
}
