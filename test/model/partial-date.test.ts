import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/model/ids.ts';
import {
  between,
  bounds,
  comparePartial,
  dayOfEpoch,
  epochDay,
  formatFuzzy,
  formatPartial,
  on,
  parseFuzzy,
  parseIsoPartial,
  partialDate,
} from '../../src/model/partial-date.ts';

describe('parseIsoPartial', () => {
  const cases: readonly [string, string | undefined][] = [
    ['1957', '1957'],
    ['1957-4', '1957-04'],
    ['1957-04-04', '1957-04-04'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['1957-13', undefined],
    ['1957-00-10', undefined],
    ['0957', undefined],
    ['04/04/1957', undefined],
    ['', undefined],
  ];
  it.each(cases)('%s', (text, expected) => {
    const date = parseIsoPartial(text);
    expect(date === undefined ? undefined : formatPartial(date)).toBe(expected);
  });
});

const anyPartial = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 31 }),
  )
  .map(([year, month, day]) => partialDate(year, month, month === 0 ? 0 : day))
  .filter((date) => date !== undefined);

describe('fuzzy dates', () => {
  it('are parsed back from what is printed', () => {
    const anyFuzzy = fc.oneof(
      fc.tuple(anyPartial, fc.boolean()).map(([date, circa]) => on(date, circa)),
      fc
        .tuple(anyPartial, anyPartial, fc.boolean())
        .map(([from, to, circa]) => between(from, to, circa)),
    );
    fc.assert(
      fc.property(anyFuzzy, (date) => {
        expect(parseFuzzy(formatFuzzy(date))).toEqual(date);
      }),
    );
  });

  it('keep their bounds', () => {
    expect(bounds(on({ year: 1965 }))).toEqual({
      first: epochDay(1965, 1, 1),
      last: epochDay(1965, 12, 31),
    });
    expect(bounds(on({ year: 1964, month: 2 }))).toEqual({
      first: epochDay(1964, 2, 1),
      last: epochDay(1964, 2, 29),
    });
    expect(bounds(between({ year: 1976 }, { year: 1977, month: 3 })).last).toBe(
      epochDay(1977, 3, 31),
    );
  });

  it('refuse what is no date', () => {
    expect(parseFuzzy('~')).toBeUndefined();
    expect(parseFuzzy('1975..1976..1977')).toBeUndefined();
    expect(parseFuzzy('1975..x')).toBeUndefined();
  });
});

describe('epochDay', () => {
  it('agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -350_000, max: 2_900_000 }), (days) => {
        const iso = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(dayOfEpoch(days)).toBe(iso);
        const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
        expect(epochDay(year, month, day)).toBe(days);
      }),
    );
  });
});

describe('comparePartial', () => {
  it('puts the coarser date first', () => {
    const dates = ['1957-04-04', '1957', '1957-04', '1956-12-31'].map(
      (text) => parseIsoPartial(text) ?? { year: 0 },
    );
    expect(dates.sort(comparePartial).map(formatPartial)).toEqual([
      '1956-12-31',
      '1957',
      '1957-04',
      '1957-04-04',
    ]);
  });
});

describe('isoDay', () => {
  it('knows leap years', () => {
    expect(isoDay('2000-02-29')).toBe('2000-02-29');
    expect(isoDay('1900-02-29')).toBeUndefined();
    expect(isoDay('2024-2-9')).toBeUndefined();
  });
});
