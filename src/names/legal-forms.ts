// Finds legal forms (S.A. de C.V., Ltd., ООО) in the words of an organisation's name. A form counts
// only at the end of a name, or at its start where the country writes it there: inside a name "co"
// or "sa" is just a word. Forms come from tables.ts, in every written variant, longest first.

import { type LegalForm, legalForms } from './tables.ts';
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
  for (const form of forms('end').get(last) ?? []) {
    const start = end - form.tokens.length;
    if (start < 0) continue;
    if (form.tokens.every((token, i) => words[start + i]?.text === token)) {
      return { form, length: form.tokens.length };
    }
  }
  return undefined;
}

/** The longest form that a name opens with. */
export function legalFormAtStart(words: readonly Word[]): FoundForm | undefined {
  const first = words[0]?.text;
  if (first === undefined) return undefined;
  for (const form of forms('start').get(first) ?? []) {
    if (!standsAtStart(form)) continue;
    if (form.tokens.every((token, i) => words[i]?.text === token)) {
      return { form, length: form.tokens.length };
    }
  }
  return undefined;
}
