import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../src/model/ids.ts';
import { dayOfEpoch, epochDay, epochOfDay } from '../../src/model/partial-date.ts';
import {
  addBusinessDays,
  addDays,
  easterOf,
  holidaysOf,
  isBusinessDay,
  parseCalendars,
  weekdayOf,
} from '../../src/screen/calendar.ts';
import { aCalendar, calendars } from './tables.ts';

const us = aCalendar('us-federal');

// The days that each authority published for the year, weekends left out.
const known: readonly [string, number, string][] = [
  ['us-federal', 2024, '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25'],
  ['us-federal', 2025, '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25'],
  ['us-federal', 2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
  // Juneteenth, Independence Day and Christmas fall on weekends, and New Year 2028 on a Saturday.
  ['us-federal', 2027, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'],
  ['mx-banking', 2024, '01-01 02-05 03-18 03-28 03-29 05-01 09-16 10-01 11-18 12-12 12-25'],
  ['mx-banking', 2025, '01-01 02-03 03-17 04-17 04-18 05-01 09-16 11-17 12-12 12-25'],
  ['mx-banking', 2026, '01-01 02-02 03-16 04-02 04-03 05-01 09-16 11-02 11-16 12-25'],
  ['mx-banking', 2027, '01-01 02-01 03-15 03-25 03-26 09-16 11-02 11-15'],
  ['ca-federal', 2024, '01-01 03-29 05-20 07-01 09-02 09-30 10-14 11-11 12-25 12-26'],
  ['ca-federal', 2025, '01-01 04-18 05-19 07-01 09-01 09-30 10-13 11-11 12-25 12-26'],
  ['ca-federal', 2026, '01-01 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-28'],
  ['ca-federal', 2027, '01-01 03-26 05-24 07-01 09-06 09-30 10-11 11-11 12-27 12-28'],
  ['eu-target', 2024, '01-01 03-29 04-01 05-01 12-25 12-26'],
  ['eu-target', 2025, '01-01 04-18 04-21 05-01 12-25 12-26'],
  ['eu-target', 2026, '01-01 04-03 04-06 05-01 12-25'],
  ['eu-target', 2027, '01-01 03-26 03-29'],
  ['uk-england', 2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  ['uk-england', 2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
  ['uk-england', 2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
  ['uk-england', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  ['uk-england', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  // Christmas on a Sunday: Boxing Day keeps its Monday, Christmas goes to Tuesday.
  ['uk-england', 2022, '01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27'],
];

describe('holidays', () => {
  test.each(known)('%s %i', (id, year, days) => {
    const found = holidaysOf(aCalendar(id), year)
      .map(({ day }) => day)
      .filter((day) => ![0, 6].includes(weekdayOf(epochOfDay(day))));
    expect(found).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });

  test('Juneteenth is no holiday before 2021, and Inauguration Day never is', () => {
    expect(isBusinessDay('2020-06-19' as IsoDay, us)).toBe(true);
    expect(isBusinessDay('2021-06-18' as IsoDay, us)).toBe(false);
    // 20 January 2021 was a Wednesday; in 2025 it was the third Monday of January.
    expect(isBusinessDay('2021-01-20' as IsoDay, us)).toBe(true);
  });

  test('the Mexican change of government is a holiday each six years', () => {
    const mexico = aCalendar('mx-banking');
    const off = [2024, 2025, 2029, 2030, 2036].map(
      (year) => !isBusinessDay(`${year}-10-01` as IsoDay, mexico),
    );
    expect(off).toEqual([true, false, false, true, true]);
  });
});

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [1961, '1961-04-02'],
  [1818, '1818-03-22'], // the earliest day possible
  [2038, '2038-04-25'], // the latest
])('Easter of %i', (year, day) => {
  expect(dayOfEpoch(easterOf(year))).toBe(day);
});

describe('addBusinessDays', () => {
  test.each([
    // Independence Day 2026 is a Saturday, kept on Friday 3 July.
    ['us-federal', '2026-07-02', 10, '2026-07-17'],
    ['us-federal', '2026-11-21', 10, '2026-12-07'], // a Saturday; Thanksgiving lies between
    ['us-federal', '2025-02-20', 10, '2025-03-06'],
    ['us-federal', '2027-12-23', 3, '2027-12-29'], // 24 December is kept for Christmas
    ['us-federal', '2027-12-30', 1, '2028-01-03'], // New Year 2028 is kept on 31 December
    ['us-federal', '2026-07-03', 0, '2026-07-03'],
    ['mx-banking', '2026-03-27', 10, '2026-04-14'], // Maundy Thursday and Good Friday lie between
    ['eu-target', '2026-04-02', 1, '2026-04-07'],
    ['uk-england', '2026-12-24', 1, '2026-12-29'],
  ] as const)('%s: %s and %i days', (id, from, count, expected) => {
    expect(addBusinessDays(from as IsoDay, count, aCalendar(id))).toBe(expected);
  });

  const day = fc
    .integer({ min: epochDay(1990, 1, 1), max: epochDay(2090, 1, 1) })
    .map((days) => dayOfEpoch(days));
  const count = fc.integer({ min: 0, max: 260 });
  const calendar = fc.constantFrom(...calendars.calendars);

  test('n and m days are n days and then m', () => {
    fc.assert(
      fc.property(day, count, count, calendar, (from, n, m, on) => {
        const once = addBusinessDays(from, n + m, on);
        expect(addBusinessDays(addBusinessDays(from, n, on), m, on)).toBe(once);
      }),
    );
  });

  test('the result is a business day, later than the start, and monotone in the start', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), calendar, (from, n, on) => {
        const due = addBusinessDays(from, n, on);
        expect(isBusinessDay(due, on)).toBe(true);
        expect(due > from).toBe(true);
        expect(addBusinessDays(addDays(from, 1), n, on) >= due).toBe(true);
      }),
    );
  });

  test('as many business days lie in between as were asked for (counted one by one)', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), calendar, (from, n, on) => {
        const due = addBusinessDays(from, n, on);
        let found = 0;
        for (let at = addDays(from, 1); at <= due; at = addDays(at, 1)) {
          if (isBusinessDay(at, on)) found += 1;
        }
        expect(found).toBe(n);
      }),
      { numRuns: 40 },
    );
  });

  test('refuses a clock that no law sets', () => {
    expect(() => addBusinessDays('2026-01-01' as IsoDay, -1, us)).toThrow(/out of range/);
    expect(() => addBusinessDays('2026-01-01' as IsoDay, 5001, us)).toThrow(/out of range/);
  });
});

test('a calendar file tells everything that is wrong with it', () => {
  const title = { en: 'x', es: 'x' };
  const rest = { title, basis: 'b', evidence: 'secondary', confidence: 'low' };
  const result = parseCalendars({
    version: '1',
    calendars: [
      {
        id: 'a',
        ...rest,
        holidays: [{ id: 'h', kind: 'fixed', month: 2, day: 30, observed: 'none' }],
      },
      { id: 'a', ...rest, holidays: [{ id: 'h', kind: 'lunar' }], colour: 'red' },
      {
        id: 'b',
        ...rest,
        holidays: [{ id: 'h', kind: 'nth-weekday', month: 1, weekday: 1, nth: 0 }],
      },
    ],
  });
  expect(result.ok ? [] : result.error.map(({ kind, place }) => [kind, place.element])).toEqual([
    ['invalid', '/calendars[0]/holidays[0]/day'],
    ['unknown', '/calendars[1]/holidays[0]/kind'],
    ['missing', '/calendars[1]/holidays[0]/offset'],
    ['unknown', '/calendars[1]/colour'],
    ['invalid', '/calendars[2]/holidays[0]/nth'],
    ['duplicate', 'calendars'],
  ]);
});
