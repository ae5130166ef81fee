import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simpleName } from '../../src/model/party.ts';
import { acronymsOf, analyseName, bitsOfUnknown, type Reading } from '../../src/names/analyse.ts';

/** `word:role` for every word, with `+part` where one is known. */
function shape(text: string, reading: Reading): string {
  return analyseName(simpleName(text), reading)
    .words.map((word) => `${word.text}:${word.role}${word.part ? `+${word.part}` : ''}`)
    .join(' ');
}

describe('analyseName, persons', () => {
  const cases: readonly [string, string][] = [
    ['Nemesio Oseguera', 'nemesio:word oseguera:word'],
    [
      'NICHOLLS EASTMAN, Winston',
      'winston:word+given nicholls:word+paternal eastman:word+maternal',
    ],
    ['María de la Cruz', 'maria:word de:particle la:particle cruz:word'],
    ['Lic. Juan Pérez', 'lic:title juan:word perez:word'],
    ['Juan Pérez Jr.', 'juan:word perez:word jr:suffix'],
    ['Y. Jammeh', 'y:initial jammeh:word'],
    ['José y María', 'jose:word y:particle maria:word'],
    ['V. I. Kozhin', 'v:initial i:initial kozhin:word'],
    ['De la O', 'de:particle la:particle o:initial'],
    ['', ''],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(shape(text, 'person')).toBe(expected);
  });

  it('uses the parts that the source gives', () => {
    const name = {
      text: 'Ana Ruiz Soto',
      parts: { given: 'Ana', paternal: 'Ruiz', maternal: 'Soto' },
    };
    const parts = analyseName(name, 'person').words.map((word) => word.part);
    expect(parts).toEqual(['given', 'paternal', 'maternal']);
  });

  it('lets light words carry a name that has no others', () => {
    const name = analyseName(simpleName('De Los'), 'person');
    expect(name.content).toEqual([0, 1]);
    expect(name.words.every((word) => word.role === 'word')).toBe(true);
  });

  it('knows that José López is common and Oseguera is not', () => {
    const bits = (text: string): readonly number[] =>
      analyseName(simpleName(text), 'person').words.map((word) => word.bits);
    const [jose, lopez] = bits('José López') as [number, number];
    expect(jose + lopez).toBeLessThan(1200);
    expect(bits('Oseguera')[0]).toBeGreaterThan(1000);
    expect(bits('Hdez.')).toEqual(bits('Hernández'));
  });
});

describe('analyseName, organisations', () => {
  const cases: readonly [string, string][] = [
    [
      'Comercializadora Cafejo S.A. de C.V.',
      'comercializadora:trade cafejo:word sa:legal de:legal cv:legal',
    ],
    ['C M V Carnes S A S', 'cmv:word carnes:trade s:legal a:legal s:legal'],
    ['Cylinder System L T D', 'cylinder:word system:word ltd:legal'],
    ['Empresa X S A', 'empresa:trade x:word s:legal a:legal'],
    ['Cártel del Golfo', 'cartel:word del:particle golfo:word'],
    ['OJSC Tactical Missiles', 'ojsc:legal tactical:word missiles:word'],
    ['Barrio XVIII', 'barrio:word 18:number'],
    ['18th Street Gang', '18:number street:word gang:word'],
    ['Limited', 'limited:trade'],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(shape(text, 'organization')).toBe(expected);
  });

  it('makes acronyms with and without the light words', () => {
    const cartel = analyseName(simpleName('Cartel de Jalisco Nueva Generación'), 'organization');
    expect(acronymsOf(cartel)).toEqual(['cjng', 'cdjng']);
    expect(acronymsOf(analyseName(simpleName('Zetas'), 'organization'))).toEqual([]);
  });
});

describe('analyseName, vessels', () => {
  it('sets the prefix aside and keeps numbers', () => {
    expect(shape('M/V Grace 3', 'object')).toBe('mv:title grace:word 3:number');
    expect(shape('MV Grace', 'object')).toBe('mv:title grace:word');
  });
});

describe('analyseName, any text', () => {
  it('has content words unless it has no words, and bounded surprise', () => {
    const reading = fc.constantFrom<Reading>('person', 'organization', 'object');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), reading, (text, kind) => {
        const name = analyseName(simpleName(text), kind);
        expect(name.content.length > 0).toBe(name.words.length > 0);
        for (const word of name.words) {
          expect(word.text).not.toBe('');
          expect(word.bits).toBeGreaterThanOrEqual(0);
          expect(word.bits).toBeLessThanOrEqual(bitsOfUnknown);
        }
      }),
    );
  });
});
