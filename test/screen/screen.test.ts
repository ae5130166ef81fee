import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GroupId } from '../../src/model/ids.ts';
import type { Register } from '../../src/register/register.ts';
import type { BoundRegime, ScreenResult } from '../../src/screen/result.ts';
import { compareScreenHits, screenParty } from '../../src/screen/screen.ts';
import { aListing, anOrganization, aPerson } from '../makers.ts';
import { aGroupHit, aHit, anEntryOf, anInput, golfo, noreste, onlyHit, screened } from './hits.ts';
import { profiles, register } from './tables.ts';

function bindings(regimes: readonly BoundRegime[]): Readonly<Record<string, string>> {
  return Object.fromEntries(regimes.map(({ code, binding }) => [code, binding]));
}

const zetas = { left: 'Los Zetas', right: 'LOS ZETAS' };
const strongZetas = aHit({ ...zetas, ref: 'register:cartel-del-noreste', kind: 'former' });
const weakZetas = aHit({ ...zetas, ref: 'us-ofac-sdn:11438', kind: 'alias', strength: 'weak' });

describe('one group is one hit', () => {
  test('the official listing gives the id, the strong name of the curated entry alerts', () => {
    const hit = onlyHit(screened([weakZetas, strongZetas], { listings: [noreste] }));
    expect(hit.listing).toBe('us-ofac-sdn:11438');
    expect(hit.caption).toBe('CARTEL DEL NORESTE');
    expect(hit.group).toBe('cartel-del-noreste');
    expect(hit.match).toBe(true);
    expect(hit.merged.map(({ ref, match }) => [ref, match])).toEqual([
      ['register:cartel-del-noreste', true],
    ]);
    const uses = hit.nameUses.map(({ strength, usedBy }) => [strength, usedBy]);
    expect(uses).toContainEqual(['weak', { en: 'us-ofac-sdn:11438', es: 'us-ofac-sdn:11438' }]);
    expect(uses[0]?.[0]).toBe('strong');
  });

  test('the same two hits in the other order give the same answer', () => {
    const asked = { listings: [noreste] };
    expect(screened([strongZetas, weakZetas], asked)).toEqual(
      screened([weakZetas, strongZetas], asked),
    );
  });

  test('without an imported list the curated entry stands for itself', () => {
    const hit = onlyHit(screened([strongZetas]));
    expect([hit.listing, hit.source, hit.uid]).toEqual([
      'register:cartel-del-noreste',
      'register',
      undefined,
    ]);
  });

  test('acts are told once, with the tag of the list', () => {
    const hit = onlyHit(screened([weakZetas, strongZetas], { listings: [noreste] }));
    expect(hit.regimes.map(({ code, program }) => [code, program])).toEqual([
      ['US FTO', 'FTO'],
      ['US SDGT', 'SDGT'],
      ['US SDNTK', 'SDNTK'],
      ['US TCO', 'TCO'],
      ['US EO 14059', 'ILLICIT-DRUGS-EO14059'],
    ]);
  });

  test('records of several lists are one hit, two records of one list are two', () => {
    const name = 'Viv Ansanm';
    const un = anEntryOf('un-sc', 'HTe.002', 'VIV ANSANM', ['Haiti']);
    const us = anEntryOf('us-ofac-sdn', '53980', 'VIV ANSANM', ['FTO', 'SDGT']);
    const one = screened(
      [
        aHit({ ref: un.id, left: name, right: name }),
        aHit({ ref: us.id, left: name, right: name }),
      ],
      { listings: [un, us] },
    );
    expect(one.hits).toHaveLength(1);
    expect(onlyHit(one).regimes.map(({ code }) => code)).toEqual([
      'US FTO',
      'US SDGT',
      'UN 2653',
      'EU 2022/2309',
    ]);

    const familia = 'La Familia Michoacana';
    const now = anEntryOf('us-ofac-sdn', '39376', 'LA NUEVA FAMILIA MICHOACANA', ['FTO', 'SDGT']);
    const then = anEntryOf('us-ofac-sdn', '11439', 'LA FAMILIA MICHOACANA', ['SDNTK']);
    const two = screened(
      [
        aHit({ ref: now.id, left: familia, right: 'LA NUEVA FAMILIA MICHOACANA', score: 8_000 }),
        aHit({ ref: then.id, left: familia, right: 'LA FAMILIA MICHOACANA' }),
      ],
      { listings: [now, then] },
    );
    expect(two.hits.map(({ listing }) => listing)).toEqual([
      'us-ofac-sdn:11439',
      'us-ofac-sdn:39376',
    ]);
    // 39376 is not 11439: the record of the predecessor has no FTO tag and gets none.
    const [predecessor] = two.hits;
    expect(predecessor?.regimes.map(({ code }) => code)).toEqual(['US SDNTK', 'CA 83.05']);
  });

  test('the curated entry brings its record along, also where the name did not', () => {
    const hit = onlyHit(screened([strongZetas], { listings: [noreste] }));
    expect([hit.listing, hit.caption]).toEqual(['us-ofac-sdn:11438', 'CARTEL DEL NORESTE']);
    expect(hit.regimes.map(({ program }) => program)).toContain('TCO');
    expect(hit.merged.map(({ ref }) => ref)).toEqual(['register:cartel-del-noreste']);
  });

  test('an act is told at the record it names, where both records match', () => {
    const familia = 'La Familia Michoacana';
    const now = anEntryOf('us-ofac-sdn', '39376', 'LA NUEVA FAMILIA MICHOACANA', ['FTO', 'SDGT']);
    const then = anEntryOf('us-ofac-sdn', '11439', 'LA FAMILIA MICHOACANA', ['SDNTK']);
    const result = screened(
      [
        aHit({ ref: then.id, left: familia, right: 'LA FAMILIA MICHOACANA' }),
        aGroupHit('la-nueva-familia-michoacana', familia, { kind: 'former', evidence: 1_000 }),
        aHit({ ref: now.id, left: familia, right: 'LA NUEVA FAMILIA MICHOACANA', score: 8_000 }),
      ],
      { listings: [now, then] },
    );
    const codes = result.hits.map(({ regimes }) => regimes.map(({ code }) => code));
    expect(codes).toEqual([
      ['US SDNTK', 'CA 83.05'],
      ['US FTO', 'US SDGT', 'US EO 14059', 'CA 83.05'],
    ]);
  });

  test('an act that names another record of the list says which', () => {
    const now = anEntryOf('us-ofac-sdn', '39376', 'LA NUEVA FAMILIA MICHOACANA', ['FTO', 'SDGT']);
    const hit = onlyHit(
      screened(
        [
          aHit({ ref: now.id, left: 'LNFM', right: 'LA NUEVA FAMILIA MICHOACANA' }),
          aGroupHit('la-nueva-familia-michoacana', 'La Nueva Familia Michoacana'),
        ],
        { listings: [now] },
      ),
    );
    const kingpin = hit.regimes.find(({ code }) => code === 'US SDNTK');
    expect(kingpin?.otherRecords).toEqual(['us-ofac-sdn:11439']);
    expect(hit.regimes.find(({ code }) => code === 'US FTO')?.otherRecords).toBeUndefined();
  });
});

describe('what the entry itself says', () => {
  test('of secondary sanctions and measures is told as published, the rest is not', () => {
    const listing = aListing('17016', anOrganization('GAZPROMBANK'), {
      notes: [
        { kind: 'secondary-sanctions', text: 'Secondary sanctions risk: 31 CFR 589.201' },
        { kind: 'measure', label: 'Directive 3', text: 'new debt barred' },
        { kind: 'narrative', text: 'a bank' },
      ],
    });
    const hit = aHit({ left: 'Gazprombank', right: 'GAZPROMBANK', ref: listing.id });
    expect(onlyHit(screened([hit], { listings: [listing] })).statements).toEqual([
      'Secondary sanctions risk: 31 CFR 589.201',
      'Directive 3: new debt barred',
    ]);
  });
});

describe('weak and strong names', () => {
  test('a weak alias alone supports and never alerts', () => {
    const result = screened([weakZetas], { listings: [noreste] });
    expect(result.outcome).toBe('pass');
    expect(result.hits).toEqual([]);
    expect(result.supporting.map(({ listing }) => listing)).toEqual(['us-ofac-sdn:11438']);
  });

  test('CDG is weak for two groups: two supporting entries, each with the trap named', () => {
    const weak = { left: 'CDG', right: 'CDG', kind: 'acronym', strength: 'weak' } as const;
    const result = screened([
      aHit({ ...weak, ref: 'register:cartel-del-golfo' }),
      aHit({ ...weak, ref: 'register:clan-del-golfo' }),
    ]);
    expect(result.outcome).toBe('pass');
    expect(result.supporting.map(({ group }) => group)).toEqual([
      'clan-del-golfo',
      'cartel-del-golfo',
    ]);
    for (const hit of result.supporting) {
      expect(hit.hazards[0]).toMatchObject({ id: 'cdg', onName: true });
    }
  });

  test('below the threshold is a near miss, apart from the hits', () => {
    const result = screened([
      aGroupHit('cartel-del-golfo', 'Cartel del Golfo'),
      aHit({ ref: 'register:clan-del-golfo', left: 'Cartel', right: 'Clan', score: 5_000 }),
    ]);
    expect(result.hits.map(({ group }) => group)).toEqual(['cartel-del-golfo']);
    expect(result.nearMisses.map(({ group }) => group)).toEqual(['clan-del-golfo']);
  });
});

describe('relations are flags, never listings', () => {
  test('a faction without an act of its own: no regime, a flag, a review', () => {
    const result = screened([aGroupHit('beltran-leyva', 'Beltran Leyva Organization')]);
    const hit = onlyHit(result);
    expect(result.outcome).toBe('review');
    expect(hit.reason).toBe('flag');
    expect(hit.regimes).toEqual([]);
    expect(hit.ifConfirmed).toBe('none');
    expect(hit.flags[0]).toMatchObject({
      target: 'cartel-de-sinaloa',
      carry: 'belongs',
      path: [{ kind: 'faction_of', direction: 'forward' }],
    });
    expect(hit.flags[0]?.listedBy).toContain('US FTO');
  });

  test('Los Mayos has its own SDGT act and takes no FTO from its parent', () => {
    const hit = onlyHit(screened([aGroupHit('los-mayos', 'Los Mayos')]));
    expect(hit.regimes.map(({ code }) => code)).toEqual(['US SDGT']);
    expect(hit.flags.map(({ target }) => target)).toContain('cartel-de-sinaloa');
  });

  test('Los Mayos before any act of 2025: neither listed nor flagged to a listed group anew', () => {
    const before = screened([aGroupHit('los-mayos', 'Los Mayos')], { asOf: '2025-09-01' });
    const hit = onlyHit(before);
    expect(hit.reason).toBe('flag');
    expect(hit.regimes.map(({ status, inForce }) => [status, inForce])).toEqual([
      ['not-yet', false],
    ]);
  });
});

describe('measures against institutions', () => {
  test('an order of 2313a prohibits and does not block', () => {
    const hit = onlyHit(
      screened([aHit({ ref: 'measure:M001', left: 'CIBanco', right: 'CIBanco' })]),
    );
    expect(hit.listing).toBe('measure:M001');
    expect(hit.regimes.map(({ code, binding }) => [code, binding])).toEqual([
      ['US 2313a', 'binds'],
    ]);
    expect(hit.ifConfirmed).toBe('prohibit');
  });

  test('both ways to write the ref find it', () => {
    for (const ref of ['measure:M001', 'register:M001']) {
      expect(screened([aHit({ ref, left: 'CIBanco', right: 'CIBanco' })]).hits).toHaveLength(1);
    }
  });

  test.each(profiles.profiles.map(({ id }) => id))('a proposed rule does not bind %s', (as) => {
    const name = 'Midas Casino Agua Prieta';
    const midas = register.measures.find((each) => each.names.some(({ text }) => text === name));
    const result = screened([aHit({ ref: `measure:${midas?.id}`, left: name, right: name })], {
      as,
    });
    const hit = onlyHit(result);
    expect(result.outcome).toBe('review');
    expect(hit.regimes.map(({ code, status, inForce }) => [code, status, inForce])).toEqual([
      ['US 311', 'proposed', false],
    ]);
    expect(hit.regimes[0]?.binding).toBe(as === 'none' ? 'none-stated' : 'no');
    expect(hit.regimes[0]?.duties).toEqual([]);
    expect([hit.reason, hit.ifConfirmed]).toEqual(['proposed', 'none']);
    expect(hit.flags.map(({ target }) => target)).toEqual(['cartel-de-sinaloa']);
  });

  test('a proposal of November 2025 is none in October', () => {
    const hits = [aHit({ ref: 'measure:M004', left: 'Casino', right: 'Casino' })];
    const early = screened(hits, { asOf: '2025-10-01' });
    expect([...early.hits, ...early.notInForce][0]?.regimes[0]?.status).toBe('not-yet');
  });
});

describe('time', () => {
  const unidos = [aGroupHit('carteles-unidos', 'Carteles Unidos')];

  test('before the listing nothing is in force: shown, and a pass', () => {
    const result = screened(unidos, { asOf: '2024-06-01' });
    expect(result.outcome).toBe('pass');
    expect(result.hits).toEqual([]);
    expect(result.notInForce.map(({ reason }) => reason)).toEqual(['not-in-force']);
    expect(result.notInForce[0]?.regimes.every(({ inForce }) => !inForce)).toBe(true);
    expect(result.notInForce[0]?.ifConfirmed).toBe('none');
  });

  test.each([
    ['2025-02-19', 'pass'],
    ['2025-02-20', 'review'],
  ])('on %s: %s', (asOf, outcome) => {
    expect(screened(unidos, { asOf }).outcome).toBe(outcome);
  });

  test('a delisting is per authority: the FTO act ends, the SDGT act goes on', () => {
    const ended = withEnded('L009', { year: 2026, month: 7, day: 8 });
    const input = { ...anInput([strongZetas]), register: ended };
    const hit = onlyHit(screenParty(input));
    const states = Object.fromEntries(hit.regimes.map(({ code, status }) => [code, status]));
    expect(states).toMatchObject({ 'US FTO': 'ended', 'US SDGT': 'in-force' });
    const fto = hit.regimes.find(({ code }) => code === 'US FTO');
    expect(fto).toMatchObject({ binding: 'no', ifConfirmed: 'none', duties: [] });
    expect(hit.ifConfirmed).toBe('block');
  });
});

function withEnded(id: string, ended: { year: number; month: number; day: number }): Register {
  const end = (acts: Register['designations']) =>
    acts.map((act) => (act.id === id ? { ...act, ended } : act));
  const groups = [...register.designationsByGroup].map(
    ([group, acts]): [GroupId, Register['designations']] => [group, end(acts)],
  );
  return {
    ...register,
    designations: end(register.designations),
    designationsByGroup: new Map(groups),
  };
}

describe('for whom', () => {
  const golfoHit = [aGroupHit('cartel-del-golfo', 'Cartel del Golfo')];
  const us = { 'US FTO': 'binds', 'US SDGT': 'binds', 'US SDNTK': 'binds', 'CA 83.05': 'no' };
  const abroad = { 'US FTO': 'reaches', 'US SDGT': 'reaches', 'US SDNTK': 'us-link' };
  test.each([
    ['us-bank', us],
    ['us-remitter', us],
    ['us-person', us],
    ['mx-bank', { ...abroad, 'CA 83.05': 'no' }],
    ['mx-obligated', { ...abroad, 'CA 83.05': 'no' }],
    ['ca-bank', { ...abroad, 'CA 83.05': 'binds' }],
    ['ca-person', { ...abroad, 'US SDGT': 'us-link', 'CA 83.05': 'binds' }],
    ['eu-bank', { ...abroad, 'CA 83.05': 'no' }],
    ['uk-firm', { ...abroad, 'US SDGT': 'us-link', 'CA 83.05': 'no' }],
  ])('%s', (as, expected) => {
    expect(bindings(onlyHit(screened(golfoHit, { as })).regimes)).toEqual(expected);
  });

  test('without a profile regimes are shown, binding is not judged, no duty is named', () => {
    const hit = onlyHit(screened(golfoHit, { as: 'none' }));
    expect(hit.regimes.length).toBeGreaterThan(2);
    expect(new Set(hit.regimes.map(({ binding }) => binding))).toEqual(new Set(['none-stated']));
    expect(hit.regimes.flatMap(({ duties }) => duties)).toEqual([]);
    expect(hit.duties).toEqual([]);
    expect(hit.notListedBy.flatMap(({ dutiesIfListed }) => dutiesIfListed)).toEqual([]);
  });

  test('a hit that binds this profile to nothing is still reviewed', () => {
    const un = anEntryOf('ch-seco', '1', 'ALGUIEN', []);
    const hits = [aHit({ ref: un.id, left: 'Alguien', right: 'ALGUIEN' })];
    const result = screened(hits, { as: 'us-person', listings: [un] });
    expect(result.outcome).toBe('review');
    expect(onlyHit(result).regimes.map(({ binding }) => binding)).toEqual(['no']);
  });
});

describe('who does not list it', () => {
  const reasons = (result: ScreenResult) =>
    Object.fromEntries(
      onlyHit(result).notListedBy.map(({ jurisdiction, reason }) => [jurisdiction, reason]),
    );

  test('a sourced absence, nothing found, a private list and an unread one differ', () => {
    expect(reasons(screened([strongZetas], { sources: ['eu-fsf'] }))).toEqual({
      CA: 'not-listed',
      UN: 'none-found',
      EU: 'none-found',
      GB: 'not-read',
      MX: 'private',
    });
  });

  test('the private list says what it would ask for, to those it binds', () => {
    const duties = (as: string) =>
      onlyHit(screened([strongZetas], { as }))
        .notListedBy.find(({ jurisdiction }) => jurisdiction === 'MX')
        ?.dutiesIfListed.map(({ id }) => id);
    expect(duties('mx-bank')).toEqual(['mx-suspend', 'mx-report-24h', 'mx-notice', 'mx-hearing']);
    expect(duties('us-bank')).toEqual([]);
  });

  test('with the own copy loaded the private list is a list like others', () => {
    expect(reasons(screened([strongZetas], { sources: ['mx-lpb'] }))).toMatchObject({
      MX: 'none-found',
    });
  });

  test('an entry of the own copy suspends', () => {
    const entry = anEntryOf('mx-lpb', '1', 'PERSONA EJEMPLO', []);
    const hits = [aHit({ ref: entry.id, left: 'Persona Ejemplo', right: 'PERSONA EJEMPLO' })];
    const hit = onlyHit(screened(hits, { as: 'mx-bank', listings: [entry] }));
    expect(hit.regimes.map(({ code, binding }) => [code, binding])).toEqual([['MX LPB', 'binds']]);
    expect(hit.ifConfirmed).toBe('suspend');
  });
});

test('an entry that is no group: its tags speak, no absence is claimed', () => {
  const person = aListing('12345', aPerson('Ana EJEMPLO'), {
    programs: ['ILLICIT-DRUGS-EO14059'],
    links: [{ kind: 'linked-to', text: 'LOS ZETAS' }],
  });
  const hits = [aHit({ ref: person.id, left: 'Ana Ejemplo', right: 'Ana EJEMPLO' })];
  const hit = onlyHit(screened(hits, { listings: [person] }));
  expect(hit.notListedBy).toEqual([]);
  expect(hit.links).toEqual([{ kind: 'linked-to', text: 'LOS ZETAS' }]);
  expect(bindings(hit.regimes)).toEqual({ 'US EO 14059': 'binds' });
  expect(hit.regimes[0]?.status).toBe('undated');
});

test('a match that nothing stands behind is shown and reviewed, never dropped', () => {
  const result = screened([aHit({ ref: 'us-ofac-sdn:0', left: 'A', right: 'A' })]);
  expect(result.unresolved).toEqual([{ ref: 'us-ofac-sdn:0', score: 10_000 }]);
  expect(result.outcome).toBe('review');
});

test('nothing found is a pass', () => {
  const result = screened([], { name: 'María Pérez' });
  expect(result).toMatchObject({ outcome: 'pass', subject: 'María Pérez', hits: [] });
});

test('the order does not depend on the order of the hits', () => {
  const groups = [...register.groupsById.keys()];
  const shape = fc.record({
    group: fc.constantFrom(...groups),
    score: fc.constantFrom(4_000, 7_000, 10_000),
    evidence: fc.constantFrom(1_000, 2_000),
    compared: fc.constantFrom(1, 2),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(shape, { selector: ({ group }) => group, maxLength: 8 }),
      (shapes) => {
        const hits = shapes.map((each) => aGroupHit(each.group, each.group, each));
        const forward = screened(hits);
        expect(screened([...hits].reverse(), { name: forward.subject })).toEqual(forward);
        const ordered = forward.hits;
        for (const [index, hit] of ordered.entries()) {
          const next = ordered[index + 1];
          if (next !== undefined) expect(compareScreenHits(hit, next)).toBeLessThan(0);
        }
      },
    ),
    { numRuns: 50 },
  );
});

describe('golden answers', () => {
  test.each([
    ['los-zetas-mx-bank', 'mx-bank', [weakZetas, strongZetas], [noreste]],
    [
      'cartel-del-golfo-us-bank',
      'us-bank',
      [
        aHit({ ref: 'us-ofac-sdn:10386', left: 'Cartel del Golfo', right: 'CARTEL DEL GOLFO' }),
        aGroupHit('cartel-del-golfo', 'Cartel del Golfo'),
        aHit({
          ref: 'register:clan-del-golfo',
          left: 'Cartel del Golfo',
          right: 'CLAN DEL GOLFO',
          score: 5_200,
        }),
      ],
      [golfo],
    ],
  ] as const)('%s', (file, as, hits, listings) => {
    const text = `${JSON.stringify(screened(hits, { as, listings }), null, 2)}\n`;
    const path = new URL(`./${file}.golden.json`, import.meta.url);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });
});
