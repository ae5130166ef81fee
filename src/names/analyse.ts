// A name as structure: which words carry it, which are light (particles, titles, legal forms), how
// surprising each is. The same string reads differently as a person's name and as a firm's, so the
// kind is an argument. Parts that the source tags are used; where it gives one string, only a comma
// tells surnames from given names, and nothing is guessed beyond that.

import type { Name, NameParts } from '../model/party.ts';
import { givenBits, nameBits, surnameBits } from './frequency.ts';
import { legalFormAtEnd, legalFormAtStart } from './legal-forms.ts';
import {
  abbreviationOf,
  generationSuffix,
  isArticle,
  isParticle,
  isPlaceWord,
  isTradeWord,
  isVesselPrefix,
  type LegalClass,
  numeralOf,
  personTitle,
  translationsOf,
} from './tables.ts';
import { splitWords, type Word, wordsMax } from './words.ts';

/** How a name is read. Vessels, aircraft and wallets are objects: a bare name or a mark. */
export type Reading = 'person' | 'organization' | 'object';

export type WordRole =
  | 'word'
  | 'initial'
  | 'number'
  | 'trade' // an ordinary word of business: grupo, comercializadora, trading
  | 'place'
  | 'particle' // de, la, bin; articles of organisations too
  | 'title' // Lic., Sheikh, M/V
  | 'suffix' // Jr., III
  | 'legal'; // S.A. de C.V.

export interface NameWord extends Word {
  readonly role: WordRole;
  /** Surprise in hundredths of a bit; 0 for light words. */
  readonly bits: number;
  readonly part?: 'given' | 'paternal' | 'maternal';
}

export interface AnalysedName {
  readonly reading: Reading;
  readonly written: string;
  readonly words: readonly NameWord[];
  /** Indexes of the words that carry the name; never empty unless the name has no words. */
  readonly content: readonly number[];
  readonly legalClass?: LegalClass;
  /** The name has more words than `wordsMax`; the further ones are not here. */
  readonly cut?: true;
}

/** Surprise of words that no table knows, and of kinds of words that say little. */
export const bitsOfUnknown = 1200;
const bitsOfInitial = 200;
const bitsOfNumber = 400;
const bitsOfTradeWord = 200;
const bitsOfPlace = 400;
const bitsOfOrdinaryWord = 600;
/** A light word that must carry the name because there is no other. */
const bitsOfRaised = 300;
/** A word in another script or of one letter in Han: characters are shared by many names. */
const bitsOfCharacter = 500;

export function analyseName(name: Pick<Name, 'text' | 'parts'>, reading: Reading): AnalysedName {
  const all =
    reading === 'person'
      ? personWords(name.text, name.parts)
      : reading === 'organization'
        ? organizationWords(name.text)
        : objectWords(name.text);
  const legal = reading === 'organization' ? legalClassOf(all) : undefined;
  return {
    ...withContent(reading, name.text, all.slice(0, wordsMax)),
    ...(legal && { legalClass: legal }),
    ...(all.length > wordsMax && { cut: true }),
  };
}

/** If every word is light ("De la O"), the light words are all there is, so they carry the name. */
function withContent(reading: Reading, written: string, words: readonly NameWord[]): AnalysedName {
  const content = indexesOf(words, (word) => isContent(word.role));
  if (content.length > 0 || words.length === 0) return { reading, written, words, content };
  const raised = words.map((word): NameWord => {
    const isLetter = reading === 'person' && /^[a-z]$/.test(word.text);
    return isLetter
      ? { ...word, role: 'initial', bits: bitsOfInitial }
      : { ...word, role: 'word', bits: bitsOfRaised };
  });
  return { reading, written, words: raised, content: raised.map((_, index) => index) };
}

function isContent(role: WordRole): boolean {
  return role !== 'particle' && role !== 'title' && role !== 'suffix' && role !== 'legal';
}

function indexesOf(
  words: readonly NameWord[],
  test: (word: NameWord) => boolean,
): readonly number[] {
  const found: number[] = [];
  words.forEach((word, index) => {
    if (test(word)) found.push(index);
  });
  return found;
}

// Persons

function personWords(text: string, parts: NameParts | undefined): readonly NameWord[] {
  const comma = text.indexOf(',');
  if (parts === undefined && comma > 0 && comma === text.lastIndexOf(',')) {
    const surname = text.slice(0, comma).trim();
    const given = text.slice(comma + 1).trim();
    const isSuffixOnly = splitWords(given, 'part').every((word) => generationSuffix(word.text));
    if (given !== '' && !isSuffixOnly) return taggedWords({ surname, given });
  }
  if (parts !== undefined && hasSurname(parts)) return taggedWords(parts);
  return splitWords(text, 'part').map((word, index, all) => personWord(word, index, all.length));
}

function hasSurname(parts: NameParts): boolean {
  return parts.surname !== undefined || parts.paternal !== undefined;
}

/** Natural order: given, middle, patronymic, surnames, suffix. */
function taggedWords(parts: NameParts): readonly NameWord[] {
  const given = [parts.given, parts.middle, parts.patronymic].filter(isText).join(' ');
  const paternal = parts.paternal ?? parts.surname ?? '';
  const words: NameWord[] = [];
  splitWords(given, 'part').forEach((word, index) => {
    words.push(withPart(personWord(word, index, 2), 'given'));
  });
  // A title may only open the name; a surname that looks like one (Don, Sultan) is content.
  let surnames = 0;
  for (const word of splitWords(`${paternal} ${parts.maternal ?? ''}`, 'part')) {
    const found = personWord(word, 1, 2);
    words.push(withPart(found, surnames === 0 ? 'paternal' : 'maternal'));
    if (isContent(found.role)) surnames++;
  }
  for (const word of splitWords(parts.suffix ?? '', 'part')) words.push(light(word, 'suffix'));
  return words;
}

function isText(part: string | undefined): part is string {
  return part !== undefined && part !== '';
}

function withPart(word: NameWord, part: 'given' | 'paternal' | 'maternal'): NameWord {
  return isContent(word.role) ? { ...word, part, bits: bitsOfPart(word, part) } : word;
}

function bitsOfPart(word: NameWord, part: 'given' | 'paternal' | 'maternal'): number {
  if (word.role !== 'word') return word.bits;
  const known = part === 'given' ? givenBits(word.text) : surnameBits(word.text);
  return known === undefined ? word.bits : Math.max(hundredths(known), word.bits);
}

function personWord(word: Word, index: number, count: number): NameWord {
  const { text } = word;
  if (text.length === 1 && /[a-z]/.test(text)) {
    const joins = isParticle(text) && word.dotted !== true && index > 0 && index < count - 1;
    return joins ? light(word, 'particle') : content(word, 'initial', bitsOfInitial);
  }
  if (isParticle(text) && count > 1) return light(word, 'particle');
  if (index > 0 && index === count - 1 && generationSuffix(text)) return light(word, 'suffix');
  if (index === 0 && count > 1 && personTitle(text)) return light(word, 'title');
  if (/^\p{N}/u.test(text)) return content(word, 'number', bitsOfNumber);
  return content(word, 'word', personBits(text));
}

/** A word's surprise as a name of a person: the commoner of its uses, so as never to overstate. */
export function personBits(text: string): number {
  if (text.length === 1) return bitsOfCharacter;
  const [long] = abbreviationOf(text);
  return hundredths(nameBits(long ?? text));
}

function hundredths(bits: number | undefined): number {
  return bits === undefined ? bitsOfUnknown : Math.min(bitsOfUnknown, Math.round(bits * 100));
}

// Organisations

function organizationWords(text: string): readonly NameWord[] {
  const split = splitWords(text, 'join').flatMap(statesOf);
  const words = joinLetters(split, legalWords(split));
  const legal = legalWords(words);
  return words.map((word, index) => {
    if (legal.has(index)) return light(word, 'legal');
    return organizationWord(word);
  });
}

/** Written out, so that slips in the long form are still seen: U.S. and Untied States. */
const statesByShort: ReadonlyMap<string, readonly string[]> = new Map([
  ['us', ['united', 'states']],
  ['usa', ['united', 'states', 'america']],
  ['uk', ['united', 'kingdom']],
  ['uae', ['united', 'arab', 'emirates']],
  ['eeuu', ['estados', 'unidos']],
]);

function statesOf(word: Word): readonly Word[] {
  const long = statesByShort.get(word.text);
  return long === undefined ? [word] : long.map((text) => ({ text, written: word.written }));
}

/**
 * Spaced letters are an acronym without its dots: `C M V`, `L T D`; so are letters with "and" between
 * them, since `H&M` is written that way too. Legal forms stay as they are.
 */
function joinLetters(words: readonly Word[], legal: ReadonlySet<number>): readonly Word[] {
  const joined: Word[] = [];
  let open = false;
  const isSingle = (word: Word | undefined): boolean => /^[a-z]$/.test(word?.text ?? '');
  words.forEach((word, index) => {
    if (open && word.text === 'and' && isSingle(words[index + 1])) return;
    const isLetter = !legal.has(index) && /^[a-z]$/.test(word.text);
    const before = joined.at(-1);
    if (isLetter && open && before !== undefined) {
      joined[joined.length - 1] = {
        text: before.text + word.text,
        written: before.written + word.written,
      };
    } else joined.push(word);
    open = isLetter;
  });
  return joined;
}

function organizationWord(word: Word): NameWord {
  const { text } = word;
  const numeral = numberSaid(text);
  if (numeral !== undefined) {
    return content({ text: numeral, written: word.written }, 'number', bitsOfNumber);
  }
  if (isParticle(text) || isArticle(text) || joiningWords.has(text)) {
    return light(word, 'particle');
  }
  if (isTradeWord(text)) return content(word, 'trade', bitsOfTradeWord);
  if (isPlaceWord(text)) return content(word, 'place', bitsOfPlace);
  return content(word, 'word', organizationBits(text));
}

/** Digits of any length, with or without an ordinal's ending (`100th`, `3er`), or a word for one. */
function numberSaid(text: string): string | undefined {
  const digits = /^0*(\d+)(?:\p{L}{1,2})?$/u.exec(text)?.[1];
  return numeralOf(text) ?? digits;
}

const joiningWords: ReadonlySet<string> = new Set([
  'of',
  'and',
  'for',
  'e',
  'et',
  'und',
  'para',
  'por',
]);

function organizationBits(text: string): number {
  if (text.length === 1) return bitsOfInitial;
  if (translationsOf(text).length > 0) return bitsOfOrdinaryWord;
  return Math.max(hundredths(nameBits(text)), bitsOfOrdinaryWord);
}

/** Legal forms stand at the end of a name, some at its start; inside it they are words. */
function legalWords(words: readonly Word[]): ReadonlySet<number> {
  const marked = new Set<number>();
  let end = words.length;
  // Forms may follow one another: "Siemens AG Ltd".
  for (let rounds = 0; rounds < 3 && end > 1; rounds++) {
    const found = legalFormAtEnd(words, end);
    if (found === undefined || found.length >= end) break;
    for (let index = end - found.length; index < end; index++) marked.add(index);
    end -= found.length;
  }
  const first = legalFormAtStart(words);
  if (first !== undefined && first.length < end) {
    for (let index = 0; index < first.length; index++) marked.add(index);
  }
  return marked;
}

function legalClassOf(words: readonly NameWord[]): LegalClass | undefined {
  if (!words.some((word) => word.role === 'legal')) return undefined;
  return (legalFormAtEnd(words, words.length) ?? legalFormAtStart(words))?.form.class;
}

// Objects

function objectWords(text: string): readonly NameWord[] {
  const bare = text.replace(/^\s*(\p{L})\/(\p{L})(?=\s)/u, '$1$2');
  return splitWords(bare, 'join').map((word, index, all) => {
    if (index === 0 && all.length > 1 && isVesselPrefix(word.text)) return light(word, 'title');
    const numeral = numberSaid(word.text);
    if (numeral !== undefined) {
      return content({ text: numeral, written: word.written }, 'number', bitsOfNumber);
    }
    return content(
      word,
      'word',
      word.text.length === 1 ? bitsOfInitial : organizationBits(word.text),
    );
  });
}

function light(word: Word, role: 'particle' | 'title' | 'suffix' | 'legal'): NameWord {
  return { text: word.text, written: word.written, role, bits: 0 };
}

function content(
  word: Word,
  role: 'word' | 'initial' | 'number' | 'trade' | 'place',
  bits: number,
): NameWord {
  return { text: word.text, written: word.written, role, bits };
}

/** First letters of the content words, and of all words: CJNG of Cartel de Jalisco Nueva Generación. */
export function acronymsOf(name: AnalysedName): readonly string[] {
  const letters = (indexes: readonly number[]): string =>
    indexes.map((index) => (name.words[index] as NameWord).text[0] ?? '').join('');
  const content = letters(name.content);
  const all = letters(indexesOf(name.words, (word) => word.role !== 'legal'));
  const found = new Set([content, all].filter((acronym) => acronym.length >= 3));
  return name.content.length < 2 ? [] : [...found];
}
