// Words for what the register says: the state of an act on a day, and the sources it rests on with
// how far each can be trusted.

import type { Citation } from '../../model/designation.ts';
import type { Language } from '../../model/language.ts';
import type { DesignationStatus } from '../../register/index.ts';
import { sayDate } from '../../screen/words.ts';
import { indented } from './text.ts';

const statusWords: Readonly<Record<DesignationStatus, Readonly<Record<Language, string>>>> = {
  'in-force': { en: 'in force', es: 'vigente' },
  ended: { en: 'ended', es: 'terminado' },
  'not-yet': { en: 'not yet in force', es: 'aún no vigente' },
  undated: { en: 'listed, no date read', es: 'listado, sin fecha leída' },
  uncertain: { en: 'open on this day', es: 'indeciso en este día' },
};

export function statusText(status: DesignationStatus, language: Language): string {
  return statusWords[status][language];
}

const kindWords: Readonly<Record<Citation['kind'], Readonly<Record<Language, string>>>> = {
  primary: { en: 'official text', es: 'texto oficial' },
  secondary: { en: 'secondary source', es: 'fuente secundaria' },
  unverified: { en: 'not verified', es: 'sin verificar' },
};

export function citationLines(
  citations: readonly Citation[],
  language: Language,
  columns: number,
): readonly string[] {
  return citations.flatMap((citation) => {
    const date = citation.date === undefined ? '' : `, ${sayDate(citation.date, language)}`;
    const text = `[${citation.id}] ${citation.title}, ${citation.publisher}${date} (${kindWords[citation.kind][language]})`;
    const lines = indented(text, 4, columns, 2);
    // An address on a line of its own can be followed by a click and is never broken.
    return citation.url === undefined ? lines : [...lines, `      ${citation.url}`];
  });
}
