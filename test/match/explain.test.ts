import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/match/compare.ts';
import { sayCost, sayExplanation } from '../../src/match/explain.ts';
import { defaultPolicy } from '../../src/match/policy.ts';
import { countryCode } from '../../src/model/ids.ts';
import type { Language } from '../../src/model/language.ts';
import { on } from '../../src/model/partial-date.ts';
import type { Party } from '../../src/model/party.ts';
import { aName, anOrganization, aPerson } from '../makers.ts';

const mencho = aPerson('Nemesio OSEGUERA CERVANTES', {
  names: [
    aName('Nemesio OSEGUERA CERVANTES', {
      parts: { given: 'Nemesio', surname: 'OSEGUERA CERVANTES' },
    }),
  ],
  births: [on({ year: 1966, month: 7, day: 17 })],
  countries: [countryCode('mx')],
});
const gulf = anOrganization('GULF CARTEL', {
  names: [aName('GULF CARTEL'), aName('CDG', { kind: 'alias', strength: 'weak' })],
  addresses: [{ city: 'Matamoros', country: countryCode('mx') }],
});

const cases: readonly [string, Party, Party][] = [
  [
    'a hit',
    aPerson('Nemesio Ozeguera', { births: [on({ year: 1966 })], countries: [countryCode('mx')] }),
    mencho,
  ],
  ['a near miss', aPerson('José Cervantes'), mencho],
  [
    'a contradiction',
    aPerson('Nemesio Oseguera Ramírez', { births: [on({ year: 1990 })] }),
    mencho,
  ],
  ['a weak alias', anOrganization('CDG'), gulf],
  [
    'a weak alias with support',
    anOrganization('CDG', { addresses: [{ city: 'Matamoros' }] }),
    gulf,
  ],
  ['a translation', anOrganization('Cártel del Golfo'), gulf],
];

describe('sayExplanation', () => {
  const golden = new URL('explain.golden.txt', import.meta.url);
  it('says the golden sentences in both languages', () => {
    const text = cases
      .flatMap(([title, left, right]) =>
        (['en', 'es'] as readonly Language[]).flatMap((language) => [
          `## ${title} (${language})`,
          ...sayExplanation(compare(left, right, defaultPolicy), language),
          '',
        ]),
      )
      .join('\n');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });

  it('says that a long name was not compared to its end', () => {
    const long = anOrganization('Zeta '.repeat(65));
    const said = (language: Language) =>
      sayExplanation(compare(gulf, long, defaultPolicy), language).join(' ');
    expect(said('en')).toContain('only the first 64 words of the listed name were compared');
    expect(said('es')).toContain('solo se compararon las primeras 64 palabras del nombre listado');
  });

  it('shows a cost as what it does to the score', () => {
    expect(sayCost(360)).toBe('−3.6');
    expect(sayCost(-40)).toBe('+0.4');
  });
});
