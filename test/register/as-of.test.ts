// What a designation was on a day: tables for each kind of date, laws for all of them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertDefined } from '../../src/model/assert.ts';
import type { IsoDay } from '../../src/model/ids.ts';
import { dayOfEpoch, type PartialDate, parseIsoPartial } from '../../src/model/partial-date.ts';
import {
  asKnownOn,
  type DatedAct,
  designationsInForce,
  designationsOn,
  holdsOn,
  isBinding,
  measureStateOn,
  statusOn,
} from '../../src/register/as-of.ts';
import type { Register } from '../../src/register/register.ts';
import { aDay, theRegister } from './makers.ts';

const register = theRegister();

function date(text: string): PartialDate {
  return assertDefined(parseIsoPartial(text), text);
}

function act(fields: Record<string, string>): DatedAct {
  const { seenInForceOn, ...dates } = fields;
  const parsed = Object.fromEntries(
    Object.entries(dates).map(([step, text]) => [step, date(text)]),
  );
  return {
    ...parsed,
    ...(seenInForceOn === undefined ? {} : { seenInForceOn: aDay(seenInForceOn) }),
  };
}

describe('statusOn', () => {
  const eight = { signed: '2025-02-06', announced: '2025-02-19', effective: '2025-02-20' };
  const cases: [string, Record<string, string>, string, string][] = [
    ['signed is not yet in force', eight, '2025-02-06', 'not-yet'],
    ['announced is not yet in force', eight, '2025-02-19', 'not-yet'],
    ['in force on the effective day', eight, '2025-02-20', 'in-force'],
    ['in force ever after', eight, '2026-11-21', 'in-force'],
    ['a year does not settle its days', { effective: '2009' }, '2009-06-15', 'uncertain'],
    ['but its last day', { effective: '2009' }, '2009-12-31', 'in-force'],
    ['and nothing before it', { effective: '2009' }, '2008-12-31', 'not-yet'],
    ['a month does not settle its days', { effective: '2025-11' }, '2025-11-10', 'uncertain'],
    ['February of a leap year', { effective: '2024-02' }, '2024-02-29', 'in-force'],
    ['before the announcement', { announced: '2025-09-04' }, '2025-09-03', 'not-yet'],
    ['just announced', { announced: '2025-09-04' }, '2025-09-04', 'uncertain'],
    ['announced 29 days ago', { announced: '2025-09-04' }, '2025-10-03', 'uncertain'],
    ['announced 30 days ago', { announced: '2025-09-04' }, '2025-10-04', 'in-force'],
    ['announced in a year, long ago', { announced: '2009' }, '2025-01-01', 'in-force'],
    ['announced in a year, in that year', { announced: '2009' }, '2009-01-01', 'uncertain'],
    ['seen on the day', { seenInForceOn: '2026-07-17' }, '2026-07-17', 'in-force'],
    ['not known before it was seen', { seenInForceOn: '2026-07-17' }, '2026-07-16', 'undated'],
    [
      'seen soon after',
      { announced: '2025-09-04', seenInForceOn: '2025-09-10' },
      '2025-09-10',
      'in-force',
    ],
    ['no date at all', {}, '2026-11-21', 'undated'],
    ['ended', { ...eight, ended: '2025-07-08' }, '2025-07-08', 'ended'],
    ['the day before the end', { ...eight, ended: '2025-07-08' }, '2025-07-07', 'in-force'],
    ['ended in a month', { ...eight, ended: '2025-07' }, '2025-07-08', 'uncertain'],
    ['only the end was read', { ended: '2025-07-08' }, '2025-07-07', 'uncertain'],
  ];
  test.each(cases)('%s', (_name, fields, day, expected) => {
    expect(statusOn(act(fields), aDay(day))).toBe(expected);
  });
});

const anyDay = fc.integer({ min: 12_000, max: 23_000 }).map((days): IsoDay => dayOfEpoch(days));
const anyDate = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([day, cut]) => date(day.slice(0, cut)));
/** Steps in a possible order: the checks of `parse` refuse the others. */
const anyAct = fc
  .record(
    {
      signed: anyDate,
      announced: anyDate,
      effective: anyDate,
      ended: anyDate,
      seenInForceOn: anyDay,
    },
    { requiredKeys: [] },
  )
  .map((fields): DatedAct => fields);

describe('laws', () => {
  test('once ended stays ended, once begun stays begun', () => {
    fc.assert(
      fc.property(anyAct, anyDay, anyDay, (any, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        if (statusOn(any, early) === 'ended') expect(statusOn(any, late)).toBe('ended');
        if (isBinding(statusOn(any, early))) expect(statusOn(any, late)).not.toBe('not-yet');
      }),
      { numRuns: 2000 },
    );
  });

  test('a finer date never contradicts a coarse one: only uncertain days change', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom(4, 7), (effective, day, cut) => {
        const fine = statusOn({ effective: date(effective) }, day);
        const coarse = statusOn({ effective: date(effective.slice(0, cut)) }, day);
        if (coarse !== 'uncertain') expect(coarse).toBe(fine);
      }),
    );
  });

  test('the order of the rows does not change the answer', () => {
    const shuffled = fc.shuffledSubarray([...register.designations], {
      minLength: register.designations.length,
    });
    const expected = (day: IsoDay, of: Register) =>
      designationsInForce(of, { asOf: day })
        .map(({ designation, status }) => `${designation.id} ${status}`)
        .sort();
    fc.assert(
      fc.property(shuffled, anyDay, (designations, day) => {
        expect(expected(day, { ...register, designations })).toEqual(expected(day, register));
      }),
      { numRuns: 50 },
    );
  });

  test('what was known stays known', () => {
    const anyRow = fc.constantFrom(...register.designations);
    fc.assert(
      fc.property(anyRow, anyDay, anyDay, (row, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        if (asKnownOn(register, row, early) !== undefined) {
          expect(asKnownOn(register, row, late)).toBeDefined();
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the real register on real days', () => {
  const countOn = (day: string) => designationsInForce(register, { asOf: aDay(day) }).length;

  test('the eight come into force on 20 February 2025, not on the day of signing or press', () => {
    const fto = (day: string) =>
      designationsInForce(register, { asOf: aDay(day) }).filter(
        ({ designation, status }) => designation.authority === 'US-INA219' && status === 'in-force',
      ).length;
    expect([fto('2025-02-06'), fto('2025-02-19'), fto('2025-02-20')]).toEqual([0, 0, 8]);
  });

  test('every act binds today, none has ended', () => {
    expect(countOn('2026-11-21')).toBe(86);
  });

  test('the Juárez entry is certain from the day it was seen', () => {
    const group = assertDefined(
      register.designations.find(({ id }) => id === 'L081'),
      'L081',
    ).group;
    const on = (day: string) =>
      designationsOn(register, { asOf: aDay(day), group }).find(
        ({ designation }) => designation.id === 'L081',
      )?.status;
    expect([on('2026-07-16'), on('2026-07-17')]).toEqual(['undated', 'in-force']);
  });
});

describe('known at', () => {
  const on = (id: string, knownAt: string) => {
    const row = assertDefined(
      register.designations.find((designation) => designation.id === id),
      id,
    );
    return asKnownOn(register, row, aDay(knownAt));
  };

  test('the signing of 6 February 2025 was no public act', () => {
    expect(on('L005', '2025-02-18')).toBeUndefined();
    expect(on('L005', '2025-02-19')).toBeDefined();
  });

  test('before publication the effect could not be known, though the announcement could', () => {
    const known = assertDefined(on('L060', '2025-11-20'), 'L060 was announced on the 16th');
    expect(known.effective).toBeUndefined();
    expect(statusOn(known, aDay('2025-12-01'))).toBe('uncertain');
    expect(on('L060', '2025-11-24')?.effective).toEqual(date('2025-11-24'));
  });

  test('from the day of recording nothing is hidden', () => {
    const all = designationsOn(register, {
      asOf: aDay('2026-11-21'),
      knownAt: register.recordedOn,
    });
    expect(all).toHaveLength(86);
    expect(on('L030', '2021-11-30')).toBeUndefined();
  });
});

test('a proposed rule is proposed on any day, and an order binds from its last effective day', () => {
  const state = (id: string, day: string) => {
    const measure = register.measures.find((row) => row.id === id);
    return measureStateOn(assertDefined(measure, id), aDay(day));
  };
  expect(state('M004', '2026-11-21')).toBe('proposed');
  expect(state('M014', '2026-11-21')).toBe('reported');
  expect(state('M001', '2025-07-21')).toBe('not-yet');
  expect(state('M001', '2025-09-04')).toBe('not-yet');
  expect(state('M001', '2025-10-20')).toBe('in-force');
});

test('a period holds between its ends, coarse ends included', () => {
  const period = { validFrom: date('2017'), validTo: date('2020-05') };
  const holds = ['2016-12-31', '2017-01-01', '2020-05-31', '2020-06-01'].map((day) =>
    holdsOn(period, aDay(day)),
  );
  expect(holds).toEqual([false, true, true, false]);
  expect(holdsOn({}, aDay('1900-01-01'))).toBe(true);
});
