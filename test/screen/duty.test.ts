import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../src/model/ids.ts';
import { authorityOf } from '../../src/register/register.ts';
import { type Clock, dueOn, dutiesFor, ifConfirmedOf, parseDuties } from '../../src/screen/duty.ts';
import { aProfile, calendars, duties, dutyTables, profiles, register } from './tables.ts';

const asOf = '2026-11-21' as IsoDay;

function dutiesUnder(profile: string, authority: string, day = asOf) {
  const found = [...register.authoritiesById.values()].find(({ id }) => id === authority);
  if (found === undefined) throw new Error(`no authority ${authority}`);
  return dutiesFor(dutyTables, aProfile(profile), authorityOf(register, found.id), day);
}

describe('who owes what under which law', () => {
  test.each([
    ['us-bank', 'US-INA219', 'us-fto-retain us-fto-report us-fto-support'],
    ['us-remitter', 'US-INA219', 'us-fto-retain us-fto-report us-fto-support'],
    ['us-person', 'US-INA219', 'us-fto-support'],
    ['mx-bank', 'US-INA219', 'us-fto-reach us-fto-link'],
    ['us-bank', 'US-EO13224', 'us-block us-report-blocked us-report-annual us-records'],
    ['us-person', 'US-KINGPIN', 'us-block us-report-blocked us-report-annual us-records'],
    ['mx-bank', 'US-EO13224', 'us-sdgt-reach us-block-link'],
    ['ca-person', 'US-EO13224', 'us-block-link'],
    ['eu-bank', 'US-TCO', 'us-block-link'],
    ['us-bank', 'US-2313a', 'us-2313a-prohibit'],
    ['us-person', 'US-2313a', ''],
    ['mx-bank', 'US-2313a', 'us-2313a-link'],
    ['us-bank', 'US-311', 'us-311-final'],
    ['ca-bank', 'CA-CC8305', 'ca-freeze ca-disclose ca-lpepr ca-offences ca-monthly'],
    ['ca-person', 'CA-CC8305', 'ca-freeze ca-disclose ca-offences'],
    ['us-bank', 'CA-CC8305', ''],
    ['ca-bank', 'CA-SEMA', 'ca-sema-freeze ca-sema-disclose'],
    ['us-bank', 'US-NS-PLC', 'us-plc-reject us-plc-report'],
    ['mx-bank', 'MX-LPB', 'mx-suspend mx-report-24h mx-notice mx-hearing'],
    ['mx-obligated', 'MX-LPB', 'mx-suspend mx-report-24h mx-notice mx-hearing'],
    ['us-bank', 'MX-LPB', ''],
    ['eu-bank', 'EU-2309', 'eu-freeze eu-inform'],
    ['eu-bank', 'UN-2653', 'un-national-law'],
    ['uk-firm', 'UK-SAMLA', 'uk-freeze uk-report'],
    ['none', 'US-INA219', ''],
    ['us-bank', 'PE-MOTION', ''],
  ])('%s under %s', (profile, authority, expected) => {
    expect(
      dutiesUnder(profile, authority)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(expected);
  });

  test.each([
    ['us-bank', 'US-EO13224', 'block'],
    ['us-bank', 'US-INA219', 'retain-report'],
    ['us-bank', 'US-2313a', 'prohibit'],
    ['mx-bank', 'MX-LPB', 'suspend'],
    ['ca-bank', 'CA-CC8305', 'freeze'],
    ['mx-bank', 'US-INA219', 'refrain'],
    ['mx-bank', 'US-KINGPIN', 'check-us-link'],
    ['eu-bank', 'UN-2653', 'check-national-law'],
    ['us-bank', 'CA-CC8305', 'none'],
    ['none', 'US-EO13224', 'none'],
  ])('if confirmed, %s under %s: %s', (profile, authority, expected) => {
    expect(ifConfirmedOf(dutiesUnder(profile, authority))).toBe(expected);
  });
});

describe('clocks', () => {
  const cases: readonly [string, Clock, string | undefined][] = [
    ['2026-07-02', { kind: 'at-once' }, '2026-07-02'],
    ['2026-07-02', { kind: 'without-delay' }, '2026-07-02'],
    ['2026-12-31', { kind: 'hours', hours: 24 }, '2027-01-01'],
    ['2026-07-02', { kind: 'business-days', days: 10, calendar: 'us-federal' }, '2026-07-17'],
    ['2026-03-27', { kind: 'business-days', days: 10, calendar: 'mx-banking' }, '2026-04-14'],
    ['2026-11-15', { kind: 'monthly', day: 15 }, '2026-11-15'],
    ['2026-11-21', { kind: 'monthly', day: 15 }, '2026-12-15'],
    ['2026-12-21', { kind: 'monthly', day: 15 }, '2027-01-15'],
    ['2026-06-30', annual(), '2026-09-30'],
    ['2026-07-01', annual(), '2027-09-30'], // not held on 30 June 2026
    ['2026-11-21', { kind: 'keep-years', years: 10 }, undefined],
    ['2026-11-21', { kind: 'standing' }, undefined],
  ];
  test.each(cases)('from %s: %o', (from, clock, expected) => {
    expect(dueOn(clock, from as IsoDay, calendars)).toBe(expected);
  });
});

function annual(): Clock {
  return { kind: 'yearly', dueMonth: 9, dueDay: 30, asAtMonth: 6, asAtDay: 30 };
}

describe('the table', () => {
  test('every effect that says something about money has a duty for each class that it binds', () => {
    const money = ['block', 'suspend', 'retain', 'prohibit', 'reject', 'restrict'];
    const missing = [...register.authoritiesById.values()].flatMap((authority) =>
      authority.effects
        .filter((id) => money.includes(register.effectsById.get(id)?.kind ?? ''))
        .filter(
          (id) =>
            !duties.duties.some(
              (duty) =>
                duty.effects.includes(id) &&
                duty.bound.some((bound) => authority.binds.includes(bound)),
            ),
        )
        .map((id) => `${authority.id} ${id}`),
    );
    expect(missing).toEqual([]);
    expect(register.authoritiesById.size).toBeGreaterThan(20);
  });

  test('it speaks only of effects and classes that the register knows', () => {
    for (const duty of duties.duties) {
      for (const effect of duty.effects) expect(register.effectsById.has(effect)).toBe(true);
      for (const bound of duty.bound) expect(register.boundClassesById.has(bound)).toBe(true);
    }
    for (const { bound } of profiles.profiles.flatMap(({ bindings }) => bindings)) {
      expect(register.boundClassesById.has(bound)).toBe(true);
    }
  });

  test('what nobody read is never of high confidence, and says that it was not read', () => {
    const unread = duties.duties.filter(({ evidence }) => evidence === 'general-knowledge');
    expect(unread.length).toBeGreaterThan(5);
    for (const duty of unread) {
      expect(duty.confidence).not.toBe('high');
      expect(duty.citation.source).toMatch(/not read/i);
    }
  });

  test('every duty that is owed says that it is no legal advice', () => {
    const owed = dutiesUnder('us-bank', 'US-EO13224');
    expect(owed.map(({ notLegalAdvice }) => notLegalAdvice)).toEqual([true, true, true, true]);
  });

  test('a clock on an unknown calendar, a misspelt key and a missing clause are faults', () => {
    const words = { en: 'x', es: 'x' };
    const result = parseDuties(
      {
        version: '1',
        duties: [
          {
            id: 'd',
            effects: [],
            bound: [],
            when: 'binds',
            action: 'block',
            title: words,
            text: words,
            clock: { kind: 'business-days', days: 10, calendar: 'mars', hours: 1 },
            citation: { source: 's', readOn: '2026-02-30' },
            evidence: 'secondary',
            confidence: 'low',
          },
        ],
      },
      calendars,
    );
    expect(result.ok ? [] : result.error.map(({ kind, place }) => [kind, place.element])).toEqual([
      ['unknown', '/duties[0]/clock/calendar'],
      ['unknown', '/duties[0]/clock/hours'],
      ['missing', '/duties[0]/citation/clause'],
      ['invalid', '/duties[0]/citation/readOn'],
    ]);
  });
});
