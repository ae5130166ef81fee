import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/match/compare.ts';
import { defaultPolicy } from '../../src/match/policy.ts';
import { countryCode } from '../../src/model/ids.ts';
import { type FuzzyDate, on, partialDate } from '../../src/model/partial-date.ts';
import type { Party, PartyKind } from '../../src/model/party.ts';
import { aName, anOrganization, aParty, aPerson } from '../makers.ts';

const score = (left: Party, right: Party): number => compare(left, right, defaultPolicy).score;
const isMatch = (kind: PartyKind, left: string, right: string): boolean =>
  compare(aParty(kind, left), aParty(kind, right), defaultPolicy).match;

describe('names of persons', () => {
  const cases: readonly [string, string, boolean, string][] = [
    ['OSEGUERA CERVANTES, Nemesio', 'Nemesio Oseguera Cervantes', true, 'order'],
    ['Nemesio Oseguera', 'OSEGUERA CERVANTES, Nemesio', true, 'maternal dropped'],
    ['Nemesio Cervantes', 'Nemesio Oseguera', false, 'another surname'],
    ['Rubén Oseguera Cervantes', 'Nemesio Oseguera Cervantes', false, 'another given name'],
    ['Joaquin Guzman Loera', 'Joaquín Guzmán López', false, 'father and son'],
    ['Ysmael Sambada Garcia', 'Ismael Zambada García', true, 'spelling'],
    [
      'Ma. Guadalupe Fernández Valencia',
      'María Guadalupe Fernández Valencia',
      true,
      'abbreviation',
    ],
    ['Chuy González Peñuelas', 'Jesús González Peñuelas', true, 'hypocoristic'],
    ['Juan Carlos García López', 'Juan Carlos García Pérez', false, 'maternal differs'],
    ['José López', 'José López Hernández', false, 'too common to omit'],
    ['Maria Elena Nunez de Salazar', 'María Elena Núñez Ríos', true, 'married name'],
    ['ABDULLAH BIN OMAR', 'OMAR BIN ABDULLAH', false, 'father and son reversed'],
    ['Juan Perez Jr.', 'Juan Perez III', true, 'a suffix costs, it does not decide'],
    ['Heriberto Lazcano', 'Lazcano', false, 'one word in common'],
  ];
  it.each(cases)('%s / %s: %s (%s)', (left, right, expected) => {
    expect(isMatch('person', left, right)).toBe(expected);
  });
});

describe('names of organisations and vessels', () => {
  const cases: readonly [PartyKind, string, string, boolean][] = [
    ['organization', 'Cártel del Golfo', 'Gulf Cartel', true],
    ['organization', 'Cártel del Golfo', 'Cártel del Noreste', false],
    ['organization', 'CJNG', 'Cártel de Jalisco Nueva Generación', true],
    ['organization', 'C.J.N.G.', 'CJNG', true],
    ['organization', 'Los Zetas', 'Zetas', true],
    ['organization', 'Los Zetas', 'Los Zetas Bar and Grill', false],
    ['organization', 'MS-13', 'MS 13', true],
    ['organization', 'MS-13', 'MS-18', false],
    ['organization', 'Comercializadora Cafejo', 'COMERCIALIZADORA CAFEJO, S.A. DE C.V.', true],
    [
      'organization',
      'China Construction Trust Corporation',
      'China Construction Bank Corporation',
      false,
    ],
    ['organization', 'S.A. de C.V.', 'Comercializadora Cafejo S.A. de C.V.', false],
    ['organization', 'U.S. Department of Trade', 'United States Department of Trade', true],
    ['organization', 'H&M Hennes & Mauritz', 'H and M Hennes and Mauritz AB', true],
    ['organization', 'Kafejo Limitd', 'Kafejo Ltd', true],
    ['vessel', 'M/V Grace', 'GRACE', true],
    ['vessel', 'Grace 1', 'Grace 2', false],
  ];
  it.each(cases)('%s: %s / %s: %s', (kind, left, right, expected) => {
    expect(isMatch(kind, left, right)).toBe(expected);
  });
});

describe('weak aliases', () => {
  const gulf = anOrganization('GULF CARTEL', {
    names: [aName('GULF CARTEL'), aName('CDG', { kind: 'alias', strength: 'weak' })],
    addresses: [{ city: 'Matamoros', country: countryCode('mx') }],
  });

  it('never alert alone', () => {
    const explanation = compare(anOrganization('CDG'), gulf, defaultPolicy);
    expect(explanation).toMatchObject({ ground: 'weak-alias', score: 10_000, match: false });
  });

  it('nor do a few initials of a strong name', () => {
    const bare = anOrganization('CLAN DEL GOLFO');
    expect(compare(anOrganization('CDG'), bare, defaultPolicy)).toMatchObject({
      ground: 'weak-alias',
      match: false,
    });
    expect(
      compare(
        anOrganization('CJNG'),
        anOrganization('Cartel de Jalisco Nueva Generacion'),
        defaultPolicy,
      ).match,
    ).toBe(true);
  });

  it('alert with support', () => {
    const subject = anOrganization('CDG', { addresses: [{ city: 'Matamoros' }] });
    expect(compare(subject, gulf, defaultPolicy)).toMatchObject({
      ground: 'weak-alias-supported',
      match: true,
    });
  });

  it('do not stand in the way of a strong name', () => {
    const explanation = compare(anOrganization('Cartel del Golfo'), gulf, defaultPolicy);
    expect(explanation).toMatchObject({ ground: 'name', match: true });
  });
});

describe('kinds', () => {
  it('do not mix: a person is no ship', () => {
    const explanation = compare(aPerson('Grace'), aParty('vessel', 'GRACE'), defaultPolicy);
    expect(explanation).toMatchObject({ score: 0, match: false });
  });
  it('unknown takes the kind of the other side', () => {
    expect(
      compare(aParty('unknown', 'Gulf Cartel'), anOrganization('Cartel del Golfo'), defaultPolicy)
        .match,
    ).toBe(true);
  });
});

describe('identifiers', () => {
  const listed = aPerson('Ana Laura REYES MONTALVO', {
    identifiers: [{ scheme: 'rfc', value: 'REMA-850317-N21' }],
  });
  it('carry a match whatever the name', () => {
    const subject = aPerson('A. Montalvo', {
      identifiers: [{ scheme: 'rfc', value: 'rema850317n21' }],
    });
    expect(compare(subject, listed, defaultPolicy)).toMatchObject({
      ground: 'identifier',
      match: true,
    });
  });
  it('of the same kind with another value contradict', () => {
    const other = { scheme: 'rfc', value: 'REMA850317N21' } as const;
    const subject = aPerson('Ana Laura Reyes Montalvo');
    expect(score({ ...subject, identifiers: [other] }, listed)).toBeGreaterThanOrEqual(
      score(subject, listed),
    );
  });
});

describe('births', () => {
  const named = (births: readonly FuzzyDate[]): Party =>
    aPerson('Nemesio Oseguera Cervantes', { births });
  const at = (year: number, month = 0, day = 0): FuzzyDate =>
    on(partialDate(year, month, day) ?? { year });
  const cases: readonly [string, FuzzyDate, FuzzyDate, string][] = [
    ['the same day', at(1966, 7, 17), at(1966, 7, 17), 'equal same-value 0'],
    ['day and month swapped', at(1966, 7, 5), at(1966, 5, 7), 'compatible day-month-swapped 0'],
    ['a year that agrees', at(1966), at(1966, 7, 17), 'compatible same-year 0'],
    ['one year off', at(1965), at(1966, 7, 17), 'compatible near 0'],
    ['five years off', at(1961), at(1966, 7, 17), 'contradicts far -1500'],
    ['thirty years off', at(1996), at(1966, 7, 17), 'contradicts far -3500'],
    ['circa, four years off', on({ year: 1962 }, true), at(1966), 'compatible near 0'],
  ];
  it.each(cases)('%s', (_, left, right, expected) => {
    const { fields } = compare(named([left]), named([right]), defaultPolicy);
    const birth = fields.find((field) => field.field === 'birthDate');
    expect(`${birth?.verdict} ${birth?.reason} ${birth?.contribution}`).toBe(expected);
  });

  it('make up for an omitted surname, never for a contradicting one', () => {
    const listed = aPerson('GARCIA LOPEZ, Jose', { births: [at(1970, 3, 2)] });
    const born = { births: [at(1970, 3, 2)] };
    expect(score(aPerson('Jose Garcia', born), listed)).toBeGreaterThan(
      score(aPerson('Jose Garcia'), listed),
    );
    expect(compare(aPerson('Jose Garcia Ramirez', born), listed, defaultPolicy).match).toBe(false);
  });
});

// Laws

const given = fc.constantFrom('Jose', 'Maria', 'Nemesio', 'Ovidio', 'Juan', 'Zulema');
const surname = fc.constantFrom('Garcia', 'Lopez', 'Oseguera', 'Zambada', 'Guzman', 'Archundia');
const personName = fc
  .tuple(
    fc.array(given, { minLength: 1, maxLength: 2 }),
    fc.array(surname, { minLength: 1, maxLength: 2 }),
  )
  .map(([givens, surnames]) => [...givens, ...surnames].join(' '));
const birth = fc
  .tuple(
    fc.integer({ min: 1940, max: 2000 }),
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 28 }),
  )
  .map(([year, month, day]) => on(partialDate(year, month, month === 0 ? 0 : day) ?? { year }));
describe('laws', () => {
  it('the score is the sum of its fields and the name the rest of its costs', () => {
    fc.assert(
      fc.property(personName, personName, birth, birth, (a, b, one, other) => {
        const explanation = compare(
          aPerson(a, { births: [one] }),
          aPerson(b, { births: [other] }),
          defaultPolicy,
        );
        const sum = explanation.fields.reduce((total, field) => total + field.contribution, 0);
        expect(explanation.score).toBe(Math.max(0, Math.min(10_000, sum)));
        const { name } = explanation;
        if (name === undefined || name.score === 0) return;
        const spent =
          name.tokens.reduce((total, token) => total + token.cost, 0) +
          name.rules.reduce((total, rule) => total + rule.cost, 0);
        expect(name.score).toBe(10_000 - spent);
        expect(Number.isInteger(explanation.score)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('takes any text as a name', () => {
    const any = fc.string({ unit: 'binary', maxLength: 80 });
    const kind = fc.constantFrom<PartyKind>('person', 'organization', 'vessel', 'unknown');
    fc.assert(
      fc.property(any, any, kind, (a, b, of) => {
        const explanation = compare(aParty(of, a), aParty(of, b), defaultPolicy);
        expect(explanation.score).toBeGreaterThanOrEqual(0);
        expect(explanation.score).toBeLessThanOrEqual(10_000);
      }),
      { numRuns: 500 },
    );
  });

  it('says that a name was too long to be compared to its end', () => {
    const long = aPerson(`${'Ana '.repeat(64)}Zulema`);
    const cut = (left: Party, right: Party) => compare(left, right, defaultPolicy).name?.cut;
    expect(cut(long, aPerson('Ana'))).toBe('left');
    expect(cut(aPerson('Ana'), long)).toBe('right');
    expect(cut(long, long)).toBe('both');
    expect(cut(aPerson('Ana '.repeat(64)), aPerson('Ana'))).toBeUndefined();
  });

  it('compares ten initials with ten names of that letter at once', () => {
    const names = 'Jose Juan Jesus Javier Jorge Julio Jaime Joaquin Jacinto Jeronimo';
    const found = compare(
      aPerson(`${'J. '.repeat(10)}Archundia`),
      aPerson(`${names} Archundia`),
      defaultPolicy,
    );
    expect(found.name?.tokens.filter((token) => token.relation === 'initial')).toHaveLength(10);
  });

  const hard: readonly [string, string][] = [
    ['ten thousand letters', 'x'.repeat(10_000)],
    ['five hundred words', 'Jose Lopez '.repeat(250)],
    ['five thousand Han characters', '桂'.repeat(5000)],
    ['one letter', 'J'],
    ['only particles', 'de la y los'],
  ];
  it.each(hard)('answers for %s', (_, text) => {
    expect(compare(aPerson(text), aPerson(text), defaultPolicy).score).toBe(10_000);
  });
});
