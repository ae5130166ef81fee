// Faults in the reader's language: looked up exactly, by template, and left alone where they are the
// user's own words. That the catalogue is whole is a rule of `tidy`.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultWords, sayExpected, sayFound, sayPlace } from '../../src/api/fault-words.ts';
import { routes } from '../../src/api/routes.ts';
import { faultOfIssues } from '../../src/app/http/faults.ts';
import { recognise } from '../../src/lists/formats.ts';
import { fault, type Place, placeText } from '../../src/model/fault.ts';

describe('sayExpected', () => {
  it.each([
    ['exactly', 'a name in the row', 'un nombre en la fila'],
    ['by template', 'at most 400 characters', 'a lo más 400 caracteres'],
    [
      'by the template with the most words',
      'at most 5; the rest is left out',
      'a lo más 5; el resto se omite',
    ],
    ['with a list filled in', 'one of us-bank, mx-bank', 'uno de estos: us-bank, mx-bank'],
    ['with two parts', 'rows 11 to 20', 'las filas 11 a 20'],
    [
      'with a word of ours filled in',
      'one table of addresses for sdn.csv; the file is left out',
      'una sola tabla de domicilios para sdn.csv; el archivo se omite',
    ],
    ['in English where nobody knows it', 'a unicorn of {1}', 'a unicorn of {1}'],
    ['of signs that a pattern would take for its own', 'one of a+b (c)', 'uno de estos: a+b (c)'],
  ])('says %s', (_, expected, said) => {
    expect(sayExpected({ expected }, 'es')).toBe(said);
    expect(sayExpected({ expected }, 'en')).toBe(expected);
  });

  it('says each text of the catalogue with its own words, whatever fills the parts', () => {
    for (const [en, es] of faultWords) {
      const filled = en.replaceAll(/\{(\d)\}/g, (_, part: string) => `${part}0`);
      const said = es.replaceAll(/\{(\d)\*?\}/g, (_, part: string) => `${part}0`);
      expect(sayExpected({ expected: filled }, 'es')).toBe(said);
    }
  });

  it('never says nothing', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (expected) => {
        expect(sayExpected({ expected }, 'es')).not.toBe('');
      }),
    );
  });
});

describe('the titles of the formats', () => {
  it('are all said in Spanish where a file is not recognised', () => {
    const none = recognise({ name: 'a.csv', bytes: new Uint8Array() });
    const said = none.ok ? '' : sayExpected(none.error, 'es');
    expect(said).toContain('una de estas listas: tablas de la OFAC: sdn.csv');
    expect(said).not.toMatch(/ (?:and|also|list|tables) /);
  });
});

describe('sayFound', () => {
  it.each([
    ['a description of ours', 'nothing there', 'a file or folder that exists', 'nada en esa ruta'],
    ['the value of a user', 'nothing', 'a country, by name or code', 'nothing'],
    [
      'a value that reads like a template of others',
      '3 of hearts',
      'a name in the row',
      '3 of hearts',
    ],
    [
      'a value beside a template that it fits',
      '12 of sdnEntry/vessel, the first: Nao',
      'only elements that the reader knows',
      '12 de sdnEntry/vessel; el primero: Nao',
    ],
    [
      'what was cut short by a tally',
      'Juan and 3 more of this sort (23 in all)',
      'a country, by name or code',
      'Juan y 3 más de esta clase (23 en total)',
    ],
  ])('says %s', (_, found, expected, said) => {
    expect(sayFound({ found, expected }, 'es')).toBe(said);
    expect(sayFound({ found, expected }, 'en')).toBe(found);
  });

  it('says that a long value was cut', () => {
    const long = fault('invalid', { file: 'a.csv' }, 'x'.repeat(500), 'a name in the row');
    expect(sayFound(long, 'es')).toBe(`${'x'.repeat(160)}… (500 caracteres)`);
  });
});

describe('sayPlace', () => {
  it.each<readonly [Place, string]>([
    [{ file: 'a.csv', line: 3, column: 'CURP' }, 'a.csv, línea 3, columna CURP'],
    [
      { file: 'un.xml', element: 'INDIVIDUAL/DATAID', record: '69' },
      'un.xml, elemento INDIVIDUAL/DATAID, registro 69',
    ],
    [{ file: 'argument', column: '--as-of' }, 'argumento --as-of'],
    [{ file: 'argument' }, 'argumento'],
    [{ file: 'query', element: 'name' }, 'consulta, elemento name'],
    [{ file: 'query', line: 3 }, 'query, línea 3'],
  ])('says %j', (place, said) => {
    expect(sayPlace(place, 'es')).toBe(said);
    expect(sayPlace(place, 'en')).toBe(placeText(place));
  });
});

describe('the words of the validation library', () => {
  const said = (schema: 'query' | 'body', given: unknown) => {
    const read =
      schema === 'query'
        ? routes.search.query.safeParse(given)
        : routes.screen.body.safeParse(given);
    return read.success ? '' : sayExpected(faultOfIssues(schema, read.error, given), 'es');
  };

  it.each<readonly [string, 'query' | 'body', unknown, string]>([
    ['nothing asked', 'query', {}, 'un nombre o un número de identificación'],
    ['a long name', 'query', { name: 'x'.repeat(5000) }, 'a lo más 1000 caracteres'],
    ['a blank id', 'query', { name: 'x', id: ' ' }, 'un texto de 1 o más caracteres'],
    ['no day', 'query', { name: 'x', asOf: '2025-02-30' }, 'un día del calendario, AAAA-MM-DD'],
    ['another language', 'query', { name: 'x', lang: 'fr' }, 'uno de estos: "es"|"en"'],
    ['a number', 'query', { name: 3 }, 'una cadena de texto; se recibió: un número'],
    ['an unknown key', 'query', { nam: 'x' }, 'un nombre conocido'],
    ['a list', 'body', [], 'un objeto; se recibió: una lista'],
    ['a part left out', 'body', { schema: 'Person' }, 'un objeto; se recibió: nada'],
    [
      'a number for a list',
      'body',
      { schema: 'Person', properties: { name: 3 } },
      'un valor de la forma documentada',
    ],
  ])('are said for %s', (_, schema, given, words) => {
    expect(said(schema, given)).toBe(words);
  });
});
