import { describe, expect, it } from 'vitest';
import { countryOf, countryOfCode } from '../../src/names/countries.ts';
import { countryTable } from '../../src/names/data/countries.ts';

const cases: readonly (readonly [text: string, expected: string | undefined])[] = [
  ['Mexico', 'mx'],
  ['México', 'mx'],
  ['MX', 'mx'],
  ['MEX', 'mx'],
  ['Estados Unidos Mexicanos', 'mx'],
  ['United States', 'us'],
  ['EE. UU.', 'us'],
  ['U.S.A.', 'us'],
  ['Estados Unidos de América', 'us'],
  // OFAC's inverted forms
  ['Korea, North', 'kp'],
  ['Korea, South', 'kr'],
  ['Congo, Democratic Republic of the', 'cd'],
  ['Congo, Republic of the', 'cg'],
  ['Bahamas, The', 'bs'],
  ['The Gambia', 'gm'],
  ['Man, Isle of', 'im'],
  ['Virgin Islands, British', 'vg'],
  ['North Macedonia, The Republic of', 'mk'],
  ['Macedonia, The Former Yugoslav Republic of', 'mk'],
  ['Burma', 'mm'],
  ['Cote d Ivoire', 'ci'],
  ['Palestinian', 'ps'],
  ['West Bank', 'ps'],
  ['Region: Gaza', 'ps'],
  // UN and others
  ['Democratic People’s Republic of Korea', 'kp'],
  ["Democratic People's Republic of Korea", 'kp'],
  ['DPRK', 'kp'],
  ['Democratic Republic of the Congo', 'cd'],
  ['Iran (Islamic Republic of)', 'ir'],
  ['Syrian Arab Republic', 'sy'],
  ['United Republic of Tanzania', 'tz'],
  ['Russian Federation', 'ru'],
  ['Libya (in custody)', 'ly'],
  ['Viet Nam', 'vn'],
  ['Türkiye', 'tr'],
  ['Turkey', 'tr'],
  ['Sultanate of Oman', 'om'],
  ['State of Palestine', 'ps'],
  ['State: Palau', 'pw'],
  ['China / Chine', 'cn'],
  ['Union of the Comoros', 'km'],
  ['Russia / Russie', 'ru'],
  ['Myanmar (Burma) / Myanmar (Birmanie)', 'mm'],
  ['China, Hong Kong Special Administrative Region', 'hk'],
  ['Republic of China', 'tw'],
  ["People's Republic of China", 'cn'],
  ['República de Corea', 'kr'],
  ['República Popular Democrática de Corea', 'kp'],
  ['former Soviet Union', 'su'],
  ['Netherlands Antilles', 'an'],
  // the people of a country
  ['Mexican', 'mx'],
  ['mexicana', 'mx'],
  ['MEXICANO', 'mx'],
  ['mexicanos', 'mx'],
  ['estadounidense', 'us'],
  ['colombiana', 'co'],
  ['inglesa', 'gb'],
  ['españoles', 'es'],
  ['Russians', 'ru'],
  ['hondureña', 'hn'],
  // undecided on purpose
  ['Region: Crimea', undefined],
  ['Korea', undefined],
  ['Virgin Islands', undefined],
  ['Sudan/South Sudan', undefined],
  ['Sudan/or South Sudan', undefined],
  ['Iran / unknown', undefined],
  ['State of Mexico', undefined],
  ['Estado de México', undefined],
  ['Sinaloa', undefined],
  ['Jalisco', undefined],
  ['Nuevo León', undefined],
  ['New Mexico', undefined],
  ['na', undefined],
  ['N/A', undefined],
  ['-0-', undefined],
  ['', undefined],
  ['undetermined', undefined],
  ['x'.repeat(5000), undefined],
];

describe('countryOf', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(countryOf(text)).toBe(expected);
  });

  it('knows each country of the table by both its names and its codes', () => {
    const rows = countryTable.trim().split('\n');
    expect(rows.length).toBe(257);
    for (const row of rows) {
      const [code = '', , english = '', spanish = ''] = row.split('|');
      expect(countryOfCode(code), code).toBe(code);
      // Granada, Guadalupe and like names must not be claimed by another row.
      expect(countryOf(english), code).toBe(code);
      expect(countryOf(spanish), code).toBe(code);
    }
  });
});

describe('countryOfCode', () => {
  it('takes a lower-case code, even one that reads as "not available"', () => {
    expect(countryOfCode('na')).toBe('na');
    expect(countryOfCode('UK')).toBe('gb');
    expect(countryOfCode('zz')).toBeUndefined();
  });
});
