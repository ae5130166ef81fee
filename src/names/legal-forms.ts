// Finds legal forms (S.A. de C.V., Ltd., ООО) in the words of an organisation's name. A form counts
// only at the end of a name, or at its start where the country writes it there: inside a name "co"
// or "sa" is just a word. Forms come from tables.ts, in every written variant, longest first.

import { editDistance } from './edit-distance.ts';
import { nameBits } from './frequency.ts';
import { isPlaceWord, isTradeWord, type LegalForm, legalForms, translationsOf } from './tables.ts';
import type { Word } from './words.ts';

export interface FoundForm {
  readonly form: LegalForm;
  /** How many words it takes. */
  readonly length: number;
}

/** Forms by their last word (for the end of a name) and by their first (for the start). */
let formsByEdge: { readonly end: FormMap; readonly start: FormMap } | undefined;
type FormMap = ReadonlyMap<string, readonly LegalForm[]>;

function forms(edge: 'end' | 'start'): FormMap {
  formsByEdge ??= {
    end: groupBy((form) => form.tokens.at(-1)),
    start: groupBy((form) => form.tokens[0]),
  };
  return formsByEdge[edge];
}

function groupBy(keyOf: (form: LegalForm) => string | undefined): FormMap {
  const groups = new Map<string, LegalForm[]>();
  for (const form of legalForms()) {
    const key = keyOf(form) ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [form]);
    else group.push(form);
  }
  for (const group of groups.values()) group.sort((a, b) => b.tokens.length - a.tokens.length);
  return groups;
}

/** Countries that write the form before the name: Russia, Belarus, Ukraine, Indonesia … */
const startCountries: ReadonlySet<string> = new Set(['ru', 'by', 'ua', 'kz', 'id']);
/** Short forms that are no words of their own, so they are forms before a name as well. */
const startWords: ReadonlySet<string> = new Set([
  'jsc',
  'ojsc',
  'pjsc',
  'cjsc',
  'llc',
  'ooo',
  'oao',
  'zao',
  'pao',
]);

/** "Limited Liability Company Iskusstvo": a form of three words or more is nothing else. */
function standsAtStart(form: LegalForm): boolean {
  return (
    form.tokens.length >= 3 ||
    startWords.has(form.tokens[0] ?? '') ||
    (form.country !== undefined && startCountries.has(form.country))
  );
}

/** The longest form that ends just before word `end`, or undefined. */
export function legalFormAtEnd(words: readonly Word[], end: number): FoundForm | undefined {
  const last = words[end - 1]?.text;
  if (last === undefined) return undefined;
  for (const form of forms('end').get(meant(last)) ?? []) {
    const start = end - form.tokens.length;
    if (start >= 0 && isWritten(form, words, start)) return { form, length: form.tokens.length };
  }
  return undefined;
}

/** The longest form that a name opens with. */
export function legalFormAtStart(words: readonly Word[]): FoundForm | undefined {
  const first = words[0]?.text;
  if (first === undefined) return undefined;
  for (const form of forms('start').get(meant(first)) ?? []) {
    if (standsAtStart(form) && isWritten(form, words, 0)) {
      return { form, length: form.tokens.length };
    }
  }
  return undefined;
}

/** Whether the form stands at `start`; a slip in a short word counts only inside a longer form. */
function isWritten(form: LegalForm, words: readonly Word[], start: number): boolean {
  return form.tokens.every((token, i) => {
    const text = words[start + i]?.text ?? '';
    if (text === token) return true;
    const isLong = text.length >= slipAloneLengthMin || form.tokens.length > 1;
    return isLong && meant(text) === token;
  });
}

// Slips

/** Fewest letters of a word that is read as a legal one with a letter wrong. */
const slipLengthMin = 5;
const slipAloneLengthMin = 6;

/** Words of five letters and more that stand in legal forms, by first letter. */
let longWords: { readonly all: ReadonlySet<string>; readonly byLetter: WordMap } | undefined;
type WordMap = ReadonlyMap<string, readonly string[]>;

function legalWords(): { readonly all: ReadonlySet<string>; readonly byLetter: WordMap } {
  if (longWords !== undefined) return longWords;
  const all = new Set(legalForms().flatMap((form) => form.tokens));
  const byLetter = new Map<string, string[]>();
  for (const word of all) {
    if (word.length < slipLengthMin) continue;
    const letter = word[0] as string;
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word]);
  }
  longWords = { all, byLetter };
  return longWords;
}

/**
 * "Compan" and "Joynt" are company and joint: left in the name, a slip in a legal form would look
 * like another firm. Words that mean something else, and those near two legal words, stay.
 */
function meant(text: string): string {
  if (text.length < slipLengthMin - 1) return text;
  const { all, byLetter } = legalWords();
  if (all.has(text) || isOrdinaryWord(text)) return text;
  const near = (byLetter.get(text[0] as string) ?? []).filter(
    (word) => Math.abs(word.length - text.length) <= 1 && editDistance(text, word, 1) <= 1,
  );
  return near.length === 1 ? (near[0] as string) : text;
}

function isOrdinaryWord(text: string): boolean {
  return (
    isTradeWord(text) ||
    isPlaceWord(text) ||
    translationsOf(text).length > 0 ||
    nameBits(text) !== undefined
  );
}
