// The small parts that the formats share: dates, split names, keys given twice, limits of a party.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSemaAliases } from '../../src/lists/ca-sema-xml.ts';
import { mendUtf8 } from '../../src/lists/decode.ts';
import { addName, finishListing, newDraft } from '../../src/lists/draft.ts';
import {
  parseEnglishAlternatives,
  parseEnglishFuzzy,
  parseUsDay,
} from '../../src/lists/english-dates.ts';
import { folderOf, shortName } from '../../src/lists/format.ts';
import { KeyRegister } from '../../src/lists/tallies.ts';
import { splitAliases } from '../../src/lists/un-xml.ts';
import { splitCity, splitPrograms } from '../../src/lists/us-ofac-words.ts';
import { pathsOf } from '../../src/lists/xml.ts';
import { sourceId } from '../../src/model/ids.ts';
import { formatFuzzy } from '../../src/model/partial-date.ts';
import { nameLengthMax, namesPerPartyMax } from '../../src/model/party.ts';

describe('dates', () => {
  test.each([
    ['10 Dec 1948', '1948-12-10'],
    ['15 September 1984', '1984-09-15'],
    ['Dec 1948', '1948-12'],
    ['1948', '1948'],
    ['1971-03', '1971-03'],
    ['circa 01 Jan 1961', '~1961-01-01'],
    ['21 Mar 1975 to 21 Mar 1976', '1975-03-21..1976-03-21'],
    ['Mar 1955 to Mar 1956', '1955-03..1956-03'],
    ['circa 1979-1982', '~1979..1982'],
    ['31 Feb 1948', undefined],
    ['10 Foo 1948', undefined],
    ['Sep-99', undefined],
    ['born in the early 1970s', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    const date = parseEnglishFuzzy(text);
    expect(date === undefined ? undefined : formatFuzzy(date)).toBe(expected);
  });

  test('alternatives are several births, and all of them must be dates', () => {
    expect(parseEnglishAlternatives('1965-07-15 OR 1969-09-28')?.map(formatFuzzy)).toEqual([
      '1965-07-15',
      '1969-09-28',
    ]);
    expect(parseEnglishAlternatives('1963 or so')).toBeUndefined();
  });

  test('a US day is month first', () => {
    expect(parseUsDay('10/22/2025')).toBe('2025-10-22');
    expect(parseUsDay('4/6/2018')).toBe('2018-04-06');
    expect(parseUsDay('22/10/2025')).toBeUndefined();
  });
});

describe('names in one field', () => {
  test.each([
    ['Azim Adhajani; Azim Agha-Jani', ['Azim Adhajani', 'Azim Agha-Jani']],
    ['Mohammad Sabet b) M. Javad Kareemi Sabet', ['Mohammad Sabet', 'M. Javad Kareemi Sabet']],
    ['أبو بكر (Abu Bakr; Abu Bakr al-Baghdadi)', ['أبو بكر', 'Abu Bakr', 'Abu Bakr al-Baghdadi']],
    ['Allied Democratic Forces (ADF)', ['Allied Democratic Forces (ADF)']],
    ['', []],
  ])('UN: %s', (text, names) => {
    expect(splitAliases(text)).toEqual(names);
  });

  test.each([
    [
      'Air Bagan Holdings Pte. Ltd., Air Bagan Limited',
      ['Air Bagan Holdings Pte. Ltd.', 'Air Bagan Limited'],
    ],
    ['Invented, LLC, LLC Laser Devices', ['Invented, LLC', 'LLC Laser Devices']],
    [
      'Belarusian: Юры ВАСІЛЕВІЧ, Russian\u00a0: Юрий ВАСИЛЕВИЧ',
      ['Юры ВАСІЛЕВІЧ', 'Юрий ВАСИЛЕВИЧ'],
    ],
    ['Bank (A, B); other', ['Bank (A, B)', 'other']],
    ['never (closed, other', ['never (closed', 'other']],
  ])('SEMA: %s', (text, names) => {
    expect(splitSemaAliases(text)).toEqual(names);
  });

  test('OFAC programmes and cities', () => {
    expect(splitPrograms('SDNTK] [FTO] [CAATSA - RUSSIA')).toEqual([
      'SDNTK',
      'FTO',
      'CAATSA - RUSSIA',
    ]);
    expect(splitCity('Culiacan, Sinaloa 80000')).toEqual({
      city: 'Culiacan',
      region: 'Sinaloa',
      postalCode: '80000',
    });
    expect(splitCity('London EC3N 1DY')).toEqual({
      city: 'London',
      region: '',
      postalCode: 'EC3N 1DY',
    });
    expect(splitCity('a, b, c 1')).toEqual({ city: 'a, b, c 1', region: '', postalCode: '' });
  });
});

describe('pathsOf', () => {
  test.each([
    ['a', ['a']],
    ['a { b c { d } } e', ['a', 'a/b', 'a/c', 'a/c/d', 'e']],
  ])('%s', (outline, paths) => {
    expect(pathsOf(outline)).toEqual(paths);
  });
});

describe('KeyRegister', () => {
  test('tells a copy from another record and never gives an id twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('1', '2'), fc.constantFrom('a', 'b', 'c'))),
        (claims) => {
          const register = new KeyRegister();
          const kept = claims
            .map(([key, content]) => register.claim(key, content))
            .filter(({ repeats }) => repeats !== 'equal');
          expect(new Set(kept.map(({ uid }) => uid)).size).toBe(kept.length);
          expect(kept).toHaveLength(new Set(claims.map((claim) => claim.join())).size);
        },
      ),
    );
  });
});

describe('KeyRegister and keys that look like suffixes', () => {
  test.each([
    [
      ['factory', 'factory', 'factory-2'],
      ['factory', 'factory-2', 'factory-2-2'],
    ],
    [
      ['factory-2', 'factory', 'factory'],
      ['factory-2', 'factory', 'factory-3'],
    ],
  ])('%j', (keys, uids) => {
    const register = new KeyRegister();
    const claims = keys.map((key, index) => register.claim(key, `record ${index}`));
    expect(claims.map(({ uid }) => uid)).toEqual(uids);
  });
});

describe('finishListing', () => {
  test('names beyond the limits are left out and told', () => {
    const draft = newDraft('1', 'organization', { file: 'a.csv', record: '1' });
    addName(draft, { text: 'x'.repeat(nameLengthMax + 1), kind: 'primary', strength: 'strong' });
    for (let index = 0; index < namesPerPartyMax; index += 1) {
      addName(draft, { text: `alias ${index}`, kind: 'alias', strength: 'strong' });
    }
    const listing = finishListing(draft, sourceId('us-ofac-sdn'));
    expect(listing?.party.names).toHaveLength(namesPerPartyMax);
    expect(listing?.party.names[0]?.text).toHaveLength(nameLengthMax);
    expect(draft.faults.map(({ kind }) => kind)).toEqual(['limit', 'limit']);
  });

  test('the same name twice is kept once, as the stronger', () => {
    const draft = newDraft('1', 'organization', { file: 'a.csv' });
    addName(draft, { text: 'A', kind: 'alias', strength: 'weak' });
    addName(draft, { text: 'A', kind: 'alias', strength: 'strong' });
    expect(draft.names).toEqual([{ text: 'A', kind: 'alias', strength: 'strong' }]);
  });
});

describe('text and names of files', () => {
  test('UTF-8 that was read as Windows-1252 is set right, other text is left alone', () => {
    const garbled = (text: string) =>
      new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
    for (const text of ['CAÑÓN', '“X” – €', 'Шатров']) expect(mendUtf8(garbled(text))).toBe(text);
    for (const text of ['CAÑÓN', 'plain', 'Шатров']) expect(mendUtf8(text)).toBe(text);
  });

  test('folders are parted with either slash', () => {
    expect([folderOf('a/b/sdn.csv'), shortName('a/b/sdn.csv')]).toEqual(['a/b/', 'sdn.csv']);
    expect([folderOf('C:\\lists\\sdn.csv'), shortName('C:\\lists\\sdn.csv')]).toEqual([
      'C:\\lists\\',
      'sdn.csv',
    ]);
    expect([folderOf('sdn.csv'), shortName('sdn.csv')]).toEqual(['', 'sdn.csv']);
  });
});
