import { describe, expect, it } from 'vitest';
import { legalFormAtEnd, legalFormAtStart } from '../../src/names/legal-forms.ts';
import { splitWords } from '../../src/names/words.ts';

const words = (name: string) => splitWords(name, 'join');
const atEnd = (name: string): string | undefined =>
  legalFormAtEnd(words(name), words(name).length)?.form.tokens.join(' ');
const atStart = (name: string): string | undefined =>
  legalFormAtStart(words(name))?.form.tokens.join(' ');

describe('legal forms at the end of a name', () => {
  const cases: readonly [string, string | undefined][] = [
    ['Comercializadora Cafejo, S.A. de C.V.', 'sa de cv'],
    ['Mehran Shipping Company Limited', 'company limited'],
    ['Tactical Missiles Corporation Joint Stock Compan', 'joint stock company'],
    ['Tactical Missiles Corporation Joynt Stock Company', 'joint stock company'],
    ['Mehran Shipping Compayn', 'company'],
    ['Bosphorus Gate Dis Ticaret Limsted Sirketi', 'limited sirketi'],
    // Words that mean something else are no slips, and short ones prove nothing alone.
    ['Grupo Compadre', undefined],
    ['Banco Corte', undefined],
    ['Cafe Truss', undefined],
    ['', undefined],
  ];
  it.each(cases)('%s: %s', (name, expected) => {
    expect(atEnd(name)).toBe(expected);
  });
});

describe('legal forms at the start of a name', () => {
  const cases: readonly [string, string | undefined][] = [
    ['Limited Liability Company Iskusstvo', 'limited liability company'],
    ['Limited Liablity Company Iskusstvo', 'limited liability company'],
    ['Limited Editions Gallery', undefined],
  ];
  it.each(cases)('%s: %s', (name, expected) => {
    expect(atStart(name)).toBe(expected);
  });
});
