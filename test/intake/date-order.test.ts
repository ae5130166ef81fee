import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ColumnOrder,
  decideOrder,
  emptyEvidence,
  readDate,
  readDateText,
  surveyDate,
} from '../../src/intake/date-order.ts';
import type { DayOrder } from '../../src/intake/headers.ts';
import { daysInMonth } from '../../src/model/ids.ts';
import { formatPartial } from '../../src/model/partial-date.ts';

function shown(text: string, order: ColumnOrder): string {
  const reading = readDate(text, order);
  return reading.kind === 'date' || reading.kind === 'open'
    ? `${reading.kind} ${formatPartial(reading.date)}`
    : reading.kind;
}

function orderOf(texts: readonly string[], stated?: DayOrder): ColumnOrder {
  const evidence = emptyEvidence();
  for (const [index, text] of texts.entries()) surveyDate(text, index + 1, evidence);
  return decideOrder(evidence, stated);
}

describe('readDate', () => {
  const cases: readonly (readonly [string, ColumnOrder, string])[] = [
    ['1957-04-04', 'undecided', 'date 1957-04-04'],
    ['1957-4', 'undecided', 'date 1957-04'],
    ['1957', 'undecided', 'date 1957'],
    ['1957/04/05', 'month-first', 'date 1957-04-05'],
    ['1957-04-04T00:00:00Z', 'undecided', 'date 1957-04-04'],
    ['04/03/1980 00:00', 'day-first', 'date 1980-03-04'],
    ['04/03/1980', 'day-first', 'date 1980-03-04'],
    ['04/03/1980', 'month-first', 'date 1980-04-03'],
    ['04/03/1980', 'undecided', 'open 1980'],
    ['04/03/1980', 'mixed', 'open 1980'],
    ['04.04.1980', 'undecided', 'date 1980-04-04'],
    ['13-04-1980', 'mixed', 'date 1980-04-13'],
    ['04/13/1980', 'mixed', 'date 1980-04-13'],
    ['04/13/1980', 'day-first', 'invalid'],
    ['12-ene-1980', 'undecided', 'date 1980-01-12'],
    ['12 de enero de 1980', 'undecided', 'date 1980-01-12'],
    ['3 Sept. 1980', 'undecided', 'date 1980-09-03'],
    ['January 12, 1980', 'undecided', 'date 1980-01-12'],
    ['diciembre de 1980', 'undecided', 'date 1980-12'],
    ['04/1980', 'undecided', 'date 1980-04'],
    ['19800112', 'undecided', 'date 1980-01-12'],
    ['29313', 'undecided', 'date 1980-04-02'],
    ['00/00/1980', 'undecided', 'date 1980'],
    ['12/05/80', 'day-first', 'short-year'],
    ['12-may-80', 'day-first', 'short-year'],
    ['29/02/1980', 'undecided', 'date 1980-02-29'],
    ['29/02/1981', 'undecided', 'invalid'],
    ['31/04/1980', 'day-first', 'invalid'],
    ['05/13/13/1980', 'undecided', 'invalid'],
    ['0', 'undecided', 'invalid'],
    ['marzo', 'undecided', 'invalid'],
    ['pendiente', 'undecided', 'invalid'],
    ['1'.repeat(100), 'undecided', 'invalid'],
  ];
  it.each(cases)('%s as %s is %s', (text, order, expected) => {
    expect(shown(text, order)).toBe(expected);
  });
});

describe('decideOrder', () => {
  const cases: readonly (readonly [
    string,
    readonly string[],
    DayOrder | undefined,
    ColumnOrder,
  ])[] = [
    ['a day above 12 in the first place', ['01/02/1980', '13/02/1980'], undefined, 'day-first'],
    ['a day above 12 in the second place', ['01/02/1980', '02/13/1980'], undefined, 'month-first'],
    ['both', ['13/02/1980', '02/13/1980'], undefined, 'mixed'],
    ['nothing', ['01/02/1980', '05/05/1980', '1980-02-13'], undefined, 'undecided'],
    ['the heading alone', ['01/02/1980'], 'month-first', 'month-first'],
    ['a heading that a value proves wrong', ['13/02/1980'], 'month-first', 'mixed'],
  ];
  it.each(cases)('%s', (_, texts, stated, expected) => {
    expect(orderOf(texts, stated)).toBe(expected);
  });
});

const days = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }));
const orders = fc.constantFrom<DayOrder>('day-first', 'month-first');

function write(
  date: { year: number; month: number; day: number },
  order: DayOrder,
  separator = '/',
): string {
  const parts = order === 'day-first' ? [date.day, date.month] : [date.month, date.day];
  return [...parts.map((part) => String(part).padStart(2, '0')), date.year].join(separator);
}

describe('laws of a column of dates', () => {
  it('reads back every date of one order, given one value that decides', () => {
    const law = fc.property(
      fc.array(days),
      orders,
      fc.constantFrom('/', '-', '.'),
      (dates, order, separator) => {
        const column = [...dates, { year: 1980, month: 2, day: 13 }];
        const texts = column.map((date) => write(date, order, separator));
        const decided = orderOf(texts);
        expect(texts.map((text) => shown(text, decided))).toEqual(
          column.map((date) => `date ${formatPartial(date)}`),
        );
      },
    );
    fc.assert(law);
  });

  it('never gives a wrong day where both orders are proven or none is', () => {
    const law = fc.property(fc.array(fc.tuple(days, orders)), fc.boolean(), (rows, isProven) => {
      const proofs = [
        [{ year: 1980, month: 2, day: 13 }, 'day-first'],
        [{ year: 1980, month: 2, day: 13 }, 'month-first'],
      ] as const;
      const column = isProven ? [...rows, ...proofs] : rows.filter(([date]) => date.day <= 12);
      const order = orderOf(column.map(([date, own]) => write(date, own)));
      expect(order).toBe(isProven ? 'mixed' : 'undecided');
      for (const [date, own] of column) {
        const reading = readDate(write(date, own), order);
        if (reading.kind === 'date') expect(reading.date).toEqual(date);
        else expect(reading).toEqual({ kind: 'open', date: { year: date.year } });
      }
    });
    fc.assert(law);
  });

  it('makes something of any text without failing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['date', 'numbers', 'short-year', 'invalid']).toContain(readDateText(text).kind);
      }),
    );
  });
});
