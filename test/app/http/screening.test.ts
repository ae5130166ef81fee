// A screening of the register's own groups on the wire: badges, duties and sentences for each
// profile. The facts are public and stand in data/ with their sources.

import { describe, expect, test } from 'vitest';
import { hitSchema } from '../../../src/api/screening.ts';
import { badgesOf, dutiesOf, forYou, hitRow } from '../../../src/app/http/screening.ts';
import { subjectOfEntity, subjectOfQuery } from '../../../src/app/http/subject.ts';
import { listedSentence } from '../../../src/app/http/words.ts';
import { openCuratedData } from '../../../src/app/sources/register-data.ts';
import { compare } from '../../../src/match/compare.ts';
import { defaultPolicy } from '../../../src/match/policy.ts';
import { assert, assertDefined } from '../../../src/model/assert.ts';
import type { IsoDay } from '../../../src/model/ids.ts';
import { partiesOfRegister } from '../../../src/register/index.ts';
import { profileOf, type ScreenHit, screenParty } from '../../../src/screen/index.ts';

const curated = openCuratedData();
const register = curated.register();
const { version, threshold } = defaultPolicy;

/** What a screening of the entry itself says. */
function hitOf(ref: string, profile: string, asOf = '2026-11-21'): ScreenHit {
  const entry = partiesOfRegister(register).find((each) => each.ref === ref);
  const found = profileOf(curated.profiles(), profile);
  assert(entry !== undefined && found.ok, `${ref} for ${profile}`);
  const { party } = entry;
  const result = screenParty({
    subject: party,
    hits: [{ ref, explanation: compare(party, party, defaultPolicy) }],
    register,
    listingOf: () => undefined,
    sources: [],
    profile: found.value,
    policy: { version, threshold },
    tables: curated.dutyTables(),
    asOf: asOf as IsoDay,
  });
  const { hits, notInForce, supporting, nearMisses } = result;
  return assertDefined([...hits, ...notInForce, ...supporting, ...nearMisses][0], ref);
}

const noreste = 'register:cartel-del-noreste';
const extras = { countries: ['mx'], hasPage: true };

describe('badgesOf', () => {
  test('in force first, in the order of regimes; then who does not list it, and how we know', () => {
    const shown = badgesOf(hitOf(noreste, 'none'), 'en').map(({ code, state }) => [code, state]);
    expect(shown.slice(0, 2)).toEqual([
      ['US FTO', 'in-force'],
      ['US SDGT', 'in-force'],
    ]);
    expect(shown.slice(-5)).toEqual([
      ['Canada', 'not-listed'],
      ['UN', 'none-found'],
      ['EU', 'not-read'],
      ['UK', 'not-read'],
      ['MX LPB', 'private'],
    ]);
    const spanish = badgesOf(hitOf(noreste, 'none'), 'es').map(({ code }) => code);
    expect(spanish.slice(-5)).toEqual(['Canadá', 'ONU', 'UE', 'Reino Unido', 'MX LPB']);
  });

  test('the day before it took effect an act is not yet in force', () => {
    const badges = badgesOf(hitOf(noreste, 'none', '2025-02-19'), 'en');
    expect(badges.find((badge) => badge.code === 'US FTO')?.state).toBe('not-yet');
  });
});

describe('forYou and dutiesOf', () => {
  test('one listing, three readers', () => {
    const said = (profile: string) => forYou(hitOf(noreste, profile).regimes, 'en');
    expect(said('us-bank')).toMatch(/^Binds you: US FTO/);
    expect(said('mx-bank')).toMatch(/^Reaches you: US FTO and US SDGT\. With a US link: /);
    expect(said('none')).toContain('“As”');
  });

  test('a duty of several laws stands once, with all their codes', () => {
    const duties = dutiesOf(hitOf(noreste, 'us-bank'), 'en');
    const titles = duties.map((duty) => duty.title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(duties.some((duty) => duty.code.includes(' · '))).toBe(true);
  });

  test('a private list says what it would ask, and nothing is due yet', () => {
    const duties = dutiesOf(hitOf(noreste, 'mx-bank'), 'es');
    const priv = duties.filter((duty) => duty.code === 'MX LPB');
    expect(priv.length).toBeGreaterThan(0);
    for (const duty of priv) {
      expect(duty.sentence).toContain('Si su propia copia');
      expect(duty).not.toHaveProperty('due');
    }
    expect(dutiesOf(hitOf(noreste, 'none'), 'es')).toEqual([]);
  });
});

describe('hitRow', () => {
  test('who uses the matched name is told in the language asked for', () => {
    const hit = hitOf(noreste, 'mx-bank');
    const usedBy = (language: 'en' | 'es') =>
      hitRow(hit, extras, language).explanation.name?.rightUsedBy;
    expect(usedBy('en')).toBe('OFAC uid 11438, summer 2026');
    expect(usedBy('es')).toBe('OFAC uid 11438, verano de 2026');
  });

  test('every entry of the register has the stated shape for every profile and language', () => {
    for (const { ref } of partiesOfRegister(register)) {
      for (const profile of ['none', 'us-bank', 'mx-bank', 'ca-bank']) {
        for (const language of ['en', 'es'] as const) {
          const row = hitSchema.parse(hitRow(hitOf(ref, profile), extras, language));
          expect(`${row.reason} ${row.forYou} ${row.policySays}`).not.toMatch(/terroris/i);
        }
      }
    }
  });
});

describe('subjectOfQuery', () => {
  const ask = (more: object) => subjectOfQuery({ lang: 'en', ...more });
  const cases = [
    { name: 'a name', query: { name: 'Ismael Zambada' }, names: 1, schemes: [] },
    {
      name: 'a number in the box for names',
      query: { name: 'ZAGI480101AA1' },
      names: 0,
      schemes: ['rfc'],
    },
    {
      name: 'a name and a number',
      query: { name: 'Ana', id: 'X-1' },
      names: 1,
      schemes: ['other'],
    },
    { name: 'a number alone', query: { id: 'ZAGI480101AA1' }, names: 0, schemes: ['rfc'] },
  ];
  test.each(cases)('$name', ({ query, names, schemes }) => {
    const read = ask(query);
    assert(read.ok, 'it can be read');
    expect(read.value.subject.party.names.length).toBe(names);
    expect(read.value.subject.party.identifiers.map((each) => each.scheme)).toEqual(schemes);
    expect(read.value.faults).toEqual([]);
  });
});

describe('subjectOfEntity', () => {
  test('a value may stand without its list; what is not known is a fault and left out', () => {
    const read = subjectOfEntity({
      schema: 'Person',
      properties: { name: 'Ana Pérez', birthdate: ['1957'] },
    });
    assert(read.ok, 'it can be read');
    expect(read.value.subject.party.names[0]?.text).toBe('Ana Pérez');
    expect(read.value.faults.map((each) => each.kind)).toEqual(['unknown']);
  });
});

test('laws of one State are counted as laws, not as witnesses', () => {
  const listed = [
    { jurisdiction: 'US', regimes: 5 },
    { jurisdiction: 'CA', regimes: 1 },
  ];
  expect(listedSentence(listed, 'en')).toBe('Listed by the United States (5 regimes) and Canada.');
  expect(listedSentence(listed, 'es')).toBe('Listada por Estados Unidos (5 regímenes) y Canadá.');
});
