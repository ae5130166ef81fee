// What is known about words of names, beyond their letters: "Pepe" is José, "Hdez." Hernández, "Gulf"
// Golfo, "S.A. de C.V." a legal form. Every function takes one folded token (lower case, no marks, see
// `fold.ts`) and answers from tables in `data/`; sets that an index needs are complete, so a search
// by them finds all that a comparison would accept. Tables are read at first use: commands that
// compare nothing pay nothing. Origin and licence of each table: docs/names-data.md.

import type { CountryCode } from '../model/ids.ts';
import { countryCode } from '../model/ids.ts';
import { countryTable } from './data/countries.ts';
import { legalFormTable } from './data/legal-forms.ts';
import { englishNicknames, russianNicknames, spanishNicknames } from './data/nicknames.ts';
import { organizationWords, tradeWords } from './data/organization-words.ts';
import * as spelling from './data/spelling-variants.ts';
import * as words from './data/words.ts';

/** Common classes of the world's legal forms; `JSC` has shares, `LLC` quotas, `FIN` a bank's licence. */
export type LegalClass =
  | 'JSC'
  | 'LLC'
  | 'CORP'
  | 'LP'
  | 'GP'
  | 'COOP'
  | 'NONPROFIT'
  | 'SOLE'
  | 'CIVIL'
  | 'TRUST'
  | 'STATE'
  | 'FIN'
  | 'JV'
  | 'OTHER';

export interface LegalForm {
  /** Folded, as the name ends: `['sa', 'de', 'cv']`. */
  readonly tokens: readonly string[];
  readonly class: LegalClass;
  /** Absent where several countries share the form. */
  readonly country?: CountryCode;
}

/** Words with what they are related to, in groups of the same meaning. */
interface Groups {
  readonly groupsByToken: ReadonlyMap<string, readonly number[]>;
  readonly members: readonly (readonly string[])[];
}

const none: readonly never[] = [];

// --- Persons --------------------------------------------------------------------------------------

/** Whether one token is a nickname of the other; two nicknames of one name ("pepe", "chepe") are not. */
export function areNicknames(a: string, b: string): boolean {
  return nicknames().get(a)?.includes(b) ?? false;
}

/** Every token related by `areNicknames`, in both directions: formal names of "pepe", pet forms of "jose". */
export function nicknamesOf(token: string): readonly string[] {
  return nicknames().get(token) ?? none;
}

/** What a short writing stands for, likeliest first: `hdez` → hernandez, `j` → jose, juan, jesus. */
export function abbreviationOf(token: string): readonly string[] {
  return abbreviations().get(token) ?? none;
}

/** The short writings of a word: `hernandez` → hdez, hdz. The inverse of `abbreviationOf`. */
export function abbreviationsOf(token: string): readonly string[] {
  return shortByLong().get(token) ?? none;
}

/** `weak` titles are part of some people's name (Sheikh, Emir, Khan) or a nom de guerre (Comandante). */
export function personTitle(token: string): 'title' | 'weak' | undefined {
  if (titles().has(token)) return 'title';
  return weakTitles().has(token) ? 'weak' : undefined;
}

/** `jr`, `sr` or a number: "hijo" is `jr`, "III" is `3`. `sr` before a name is a title instead. */
export function generationSuffix(token: string): string | undefined {
  return generationSuffixes().get(token);
}

/** Light words inside a person's name: de, la, y, bin, al. Never `abu`, whose absence changes the name. */
export function isParticle(token: string): boolean {
  return particles().has(token);
}

/** Groups of spellings of one name; two tokens that share a group are spellings of each other. */
export function variantGroups(token: string): readonly number[] {
  return variants().groupsByToken.get(token) ?? none;
}

/** Every other token of the token's variant groups. Names of several words stand joined. */
export function variantsOf(token: string): readonly string[] {
  return othersOf(variants(), token);
}

// --- Organisations and things ---------------------------------------------------------------------

/** Groups of ordinary words of the same meaning in English and Spanish. */
export function translationGroups(token: string): readonly number[] {
  return translations().groupsByToken.get(token) ?? none;
}

/** Every other token of those groups: `gulf` → golfo, `rojos` → red, rojo, roja, rojas. */
export function translationsOf(token: string): readonly string[] {
  return othersOf(translations(), token);
}

/** Says what a business does, not which one it is: comercializadora, group, holding, services. */
export function isTradeWord(token: string): boolean {
  return trade().has(token);
}

/** Countries (not their people), states and large cities: in a name, often what parts two branches. */
export function isPlaceWord(token: string): boolean {
  return places().has(token);
}

/** Every written form, those of most tokens first, then by alphabet. */
export function legalForms(): readonly LegalForm[] {
  return legal();
}

/**
 * The number that a token says, as digits: `iii` → 3, `18th`, `dieciocho` → 18, `007` → 7. Undefined
 * for words that are mostly something else: `v` is 5 in "Cartel V" and an initial in "V. López".
 */
export function numeralOf(token: string): string | undefined {
  if (/^\d{1,18}$/.test(token)) return token.replace(/^0+(?=\d)/, '');
  return ambiguousNumerals().has(token) ? undefined : numerals().get(token);
}

/** Said before a ship's name: MV, MT, the. */
export function isVesselPrefix(token: string): boolean {
  return vesselPrefixes().has(token);
}

export function isArticle(token: string): boolean {
  return articles().has(token);
}

// --- Tables, each read once -----------------------------------------------------------------------

const titles = once(() => wordSet(words.titles));
const weakTitles = once(() => wordSet(words.weakTitles));
const particles = once(() => wordSet(words.particles));
const generationSuffixes = once(() => wordPairs(words.generationSuffixes));
const ambiguousNumerals = once(() => wordSet(words.ambiguousNumerals));
const trade = once(() => wordSet(tradeWords));
const vesselPrefixes = once(() => wordSet(words.vesselPrefixes));
const articles = once(() => wordSet(words.articles));
const legal = once(readLegalForms);

const translations = once(() => readGroups([organizationWords]));
const variants = once(() => readGroups(Object.values(spelling)));

const abbreviations = once(() => {
  const longByShort = new Map<string, readonly string[]>();
  for (const entry of entries(words.abbreviations)) {
    const [short = '', long = ''] = entry.split('=');
    longByShort.set(short, long.split(' '));
  }
  return longByShort;
});

const shortByLong = once(() => {
  const found = new Map<string, string[]>();
  for (const [short, longs] of abbreviations()) {
    for (const long of longs) found.set(long, [...(found.get(long) ?? []), short]);
  }
  return found;
});

const numerals = once(() => {
  const numberByWord = new Map<string, string>();
  for (const entry of entries(words.numberWords)) {
    const [number = '', list = ''] = entry.split('=');
    for (const word of list.split(' ')) numberByWord.set(word, number);
  }
  // Roman numerals from II to XX; single letters are doubtful.
  const [units, tens] = [
    ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'],
    ['', 'x'],
  ];
  for (let value = 2; value < 20; value++) {
    const roman = `${tens[Math.floor(value / 10)]}${units[value % 10]}`;
    if (roman.length > 1) numberByWord.set(roman, String(value));
  }
  return numberByWord.set('xx', '20');
});

const nicknames = once(() => {
  const related = new Map<string, string[]>();
  const relate = (a: string, b: string): void => {
    const known = related.get(a);
    if (known === undefined) related.set(a, [b]);
    else if (!known.includes(b)) known.push(b);
  };
  for (const table of [spanishNicknames, englishNicknames, russianNicknames]) {
    for (const entry of entries(table)) {
      const [formal = '', ...pets] = entry.split(' ');
      for (const pet of pets) {
        relate(formal, pet);
        relate(pet, formal);
      }
    }
  }
  return related;
});

const places = once(() => {
  const found = wordSet(words.places);
  for (const line of countryTable.trim().split('\n')) {
    const [, , english = '', spanish = ''] = line.split('|');
    for (const name of [english, spanish]) {
      if (name.includes(' ') || name.includes('-')) continue;
      found.add(
        name
          .normalize('NFKD')
          .replace(/[^A-Za-z]/g, '')
          .toLowerCase(),
      );
    }
  }
  return found;
});

function readLegalForms(): readonly LegalForm[] {
  const formByText = new Map<string, LegalForm>();
  for (const line of legalFormTable.trim().split('\n')) {
    const [legalClass = '', country = '-', variantList = ''] = line.split('|');
    const owner = country === '-' ? {} : { country: countryCode(country) };
    for (const text of variantList.split(',')) {
      formByText.set(text, { tokens: text.split(' '), class: legalClass as LegalClass, ...owner });
    }
  }
  // First by code unit, the same order on every machine; the second sort keeps it among equals.
  const forms = [...formByText.keys()].sort().flatMap((text) => formByText.get(text) ?? none);
  return forms.sort((a, b) => b.tokens.length - a.tokens.length);
}

/** One line per group. A token may stand in several groups. */
function readGroups(tables: readonly string[]): Groups {
  const groupsByToken = new Map<string, number[]>();
  const members: (readonly string[])[] = [];
  for (const table of tables) {
    for (const line of table.trim().split('\n')) {
      const group = line.split(' ');
      for (const token of group) {
        const known = groupsByToken.get(token);
        if (known === undefined) groupsByToken.set(token, [members.length]);
        else known.push(members.length);
      }
      members.push(group);
    }
  }
  return { groupsByToken, members };
}

function othersOf(groups: Groups, token: string): readonly string[] {
  const others = new Set<string>();
  for (const id of groups.groupsByToken.get(token) ?? none) {
    for (const member of groups.members[id] ?? none) others.add(member);
  }
  others.delete(token);
  return [...others];
}

/** Parted by semicolons or line ends. */
function entries(table: string): readonly string[] {
  const parts = table.trim().replaceAll('\n', ';').split(';');
  return parts.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

function wordSet(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

function wordPairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((pair) => pair.split('=') as [string, string]));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
