// A fault in the reader's language. The code writes what it expected in English, and that text is
// kept, hashed and sent as it is; only where a fault is shown is it looked up in the catalogue
// (fault-words/) and said in Spanish. A text that the catalogue does not know is shown in English:
// a fault is never left out. `tidy` checks that it knows every text that the source can write.

import type { FileRole } from '../lists/format.ts';
import type { Fault, Place } from '../model/fault.ts';
import { placeText } from '../model/fault.ts';
import type { Language } from '../model/language.ts';
import type { PartyKind } from '../model/party.ts';
import { intakeFaultWords } from './fault-words/intake.ts';
import { listFaultWords, listTitles } from './fault-words/lists.ts';
import { programFaultWords, validatorFaultWords } from './fault-words/program.ts';
import type { FaultWords, FoundWords } from './fault-words/words.ts';

/** Every text of ours, and what `tidy` compares with the source; the validator's come on top. */
export const faultWords: readonly FaultWords[] = [
  ...listFaultWords,
  ...intakeFaultWords,
  ...programFaultWords,
];

/** What was expected, as one sentence fragment; English where nothing better is known. */
export function sayExpected(fault: Pick<Fault, 'expected'>, language: Language): string {
  if (language === 'en') return fault.expected;
  return (
    expectations().find(fault.expected)?.text ??
    validations().find(fault.expected)?.text ??
    fault.expected
  );
}

/** What was found: the user's value untouched, a description of ours in the language. */
export function sayFound(fault: Pick<Fault, 'found' | 'expected'>, language: Language): string {
  if (language === 'en') return fault.found;
  const [, text, more, all] = manyFound.exec(fault.found) ?? [];
  const one = sayFoundOnce({ ...fault, found: text ?? fault.found });
  return text === undefined ? one : `${one} y ${more} más de esta clase (${all} en total)`;
}

/** Whether what was found is a description of ours, and no value that wants quotes. */
export function isDescribed(fault: Pick<Fault, 'found' | 'expected'>): boolean {
  return expectations().find(fault.expected)?.found.find(fault.found) !== undefined;
}

/** `clientes.csv, línea 12, columna CURP`; the parts are those of `placeText`. */
export function sayPlace(place: Place, language: Language): string {
  if (language === 'en') return placeText(place);
  const option = place.column ?? place.element;
  // An argument has no columns: what the place names there is the option.
  if (place.file === 'argument') return option === undefined ? 'argumento' : `argumento ${option}`;
  const parts = [place.line === undefined ? (requestParts[place.file] ?? place.file) : place.file];
  if (place.line !== undefined) parts.push(`línea ${place.line}`);
  if (place.column !== undefined) parts.push(`columna ${place.column}`);
  if (place.element !== undefined) parts.push(`elemento ${place.element}`);
  if (place.record !== undefined) parts.push(`registro ${place.record}`);
  return parts.join(', ');
}

/** Parts of a request that stand where a file would. */
const requestParts: Readonly<Record<string, string>> = {
  address: 'dirección',
  body: 'cuerpo',
  query: 'consulta',
  request: 'petición',
  service: 'servicio',
};

/** How the tallies of `lists` say that faults of one sort were cut short. */
const manyFound = /^([\s\S]*) and (\d+) more of this sort \((\d+) in all\)$/;
/** How `fault` says that it cut a long value. */
const cutFound = /^([\s\S]*… \(\d+ )characters\)$/;

function sayFoundOnce({ found, expected }: Pick<Fault, 'found' | 'expected'>): string {
  const cut = cutFound.exec(found)?.[1];
  const shown = cut === undefined ? found : `${cut}caracteres)`;
  return expectations().find(expected)?.found.find(shown)?.text ?? shown;
}

/** As the validator names what it got. */
type JsonKind = 'array' | 'boolean' | 'null' | 'number' | 'object' | 'string' | 'undefined';

/** Words that the code fills into a text; all other parts are names, numbers and values. */
const filledWords: Readonly<Record<FileRole | PartyKind | JsonKind, string>> = {
  whole: 'lista completa',
  primary: 'entradas',
  aliases: 'alias',
  addresses: 'domicilios',
  comments: 'comentarios',
  person: 'persona',
  organization: 'empresa u organización',
  vessel: 'buque',
  aircraft: 'aeronave',
  wallet: 'monedero',
  unknown: 'tipo desconocido',
  array: 'una lista',
  boolean: 'true o false',
  null: 'null',
  number: 'un número',
  object: 'un objeto',
  string: 'una cadena de texto',
  undefined: 'nada',
};

interface Said<Rest> {
  readonly text: string;
  readonly found: Rest;
}

interface Template<Rest> {
  readonly pattern: RegExp;
  readonly spanish: string;
  readonly found: Rest;
}

/** Finds texts by their English: exactly first, then the template with the most words of its own. */
class Catalogue<Rest> {
  readonly #exact = new Map<string, Said<Rest>>();
  readonly #templates: readonly Template<Rest>[];

  constructor(entries: readonly (readonly [en: string, es: string, found: Rest])[]) {
    const templates = entries.filter(([en]) => placeholder.test(en));
    for (const [en, text, found] of entries) this.#exact.set(en, { text, found });
    this.#templates = templates
      .toSorted(([a], [b]) => ownLength(b) - ownLength(a))
      .map(([en, spanish, found]) => ({ pattern: patternOf(en), spanish, found }));
  }

  find(english: string): Said<Rest> | undefined {
    const exact = this.#exact.get(english);
    if (exact !== undefined) return exact;
    for (const { pattern, spanish, found } of this.#templates) {
      const filled = pattern.exec(english);
      if (filled !== null) return { text: fill(spanish, filled), found };
    }
    return undefined;
  }
}

const placeholder = /\{\d\*?\}/;

function ownLength(template: string): number {
  return template.replaceAll(/\{\d\}/g, '').length;
}

function patternOf(template: string): RegExp {
  const literals = template
    .split(/\{\d\}/)
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${literals.join('([\\s\\S]+?)')}$`);
}

function fill(template: string, filled: readonly string[]): string {
  return template.replaceAll(/\{(\d)(\*?)\}/g, (_, number: string, isOurs: string) => {
    const part = filled[Number(number)] ?? '';
    return isOurs === '' ? part : part.split('; ').map(sayFilled).join('; ');
  });
}

/** One word, or several parted by semicolons as lists of titles are. */
function sayFilled(part: string): string {
  return filledWords[part as keyof typeof filledWords] ?? listTitles.get(part) ?? part;
}

type FoundCatalogue = Catalogue<undefined>;

function catalogueOf(words: readonly FaultWords[]): Catalogue<FoundCatalogue> {
  const found = (entries: readonly FoundWords[] = []): FoundCatalogue =>
    new Catalogue(entries.map(([en, es]) => [en, es, undefined] as const));
  return new Catalogue(words.map(([en, es, seen]) => [en, es, found(seen)] as const));
}

/** Built when the first fault is shown, and once: most pages and commands show none. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const expectations = once(() => catalogueOf(faultWords));
const validations = once(() => catalogueOf(validatorFaultWords));
