// Two jurisdictions side by side, and who lists whom.

import { describe, expect, test } from 'vitest';
import { assertDefined } from '../../src/model/assert.ts';
import { compareJurisdictions } from '../../src/register/compare.ts';
import { findGroups, whoListsWhom } from '../../src/register/who-lists.ts';
import { aDay, theRegister } from './makers.ts';

const register = theRegister();
const today = aDay('2026-11-21');

function compare(left: string, right: string, asOf = today) {
  const compared = compareJurisdictions(register, { left, right, asOf });
  if (!compared.ok) throw new Error(compared.error.expected);
  return compared.value;
}

const idsOf = (comparison: ReturnType<typeof compare>, kind: string) =>
  comparison.groups.filter((row) => row.kind === kind).map(({ group }) => group.id);

describe('the United States and Canada', () => {
  const comparison = compare('us', 'CA');
  const row = (id: string) =>
    assertDefined(
      comparison.groups.find(({ group }) => group.id === id),
      id,
    );

  test('six agree, one is named otherwise, Noreste is missing in Canada', () => {
    expect(idsOf(comparison, 'both')).toEqual([
      'tren-de-aragua',
      'ms-13',
      'cartel-de-sinaloa',
      'cjng',
      'cartel-del-golfo',
      'carteles-unidos',
    ]);
    expect(idsOf(comparison, 'other-name')).toEqual(['la-nueva-familia-michoacana']);
    expect(idsOf(comparison, 'right-only')).toEqual([]);
    expect(comparison.count).toEqual({
      both: 6,
      'left-only': 15,
      'right-only': 0,
      'other-name': 1,
    });
  });

  test('Canada’s silence on Noreste is a sourced statement', () => {
    expect(row('cartel-del-noreste').right.absences.map(({ id }) => id)).toEqual(['A001']);
    expect(row('los-viagras').right.absences).toEqual([]);
  });

  test('La Familia Michoacana is shown as a difference, in both spellings and with the reason', () => {
    const { left, right, hazards } = row('la-nueva-familia-michoacana');
    expect(right.names).toEqual(['La Familia Michoacana']);
    expect(left.names).toEqual(['La Nueva Familia Michoacana', 'LA FAMILIA MICHOACANA']);
    expect(hazards.map(({ id }) => id)).toEqual(['la-familia-michoacana']);
  });

  test('each side keeps its spelling', () => {
    expect(row('ms-13').left.names).toEqual(['Mara Salvatrucha']);
    expect(row('ms-13').right.names).toEqual(['La Mara Salvatrucha']);
    expect(row('cjng').right.names).toEqual(['Cártel de Jalisco Nueva Generación']);
  });

  test('swapping the sides mirrors the answer', () => {
    const mirrored = compare('CA', 'US');
    expect(idsOf(mirrored, 'right-only')).toEqual(idsOf(comparison, 'left-only'));
    expect(idsOf(mirrored, 'both')).toEqual(idsOf(comparison, 'both'));
  });

  test('a day earlier Canada listed none', () => {
    expect(compare('US', 'CA', aDay('2025-02-19')).count).toMatchObject({
      both: 0,
      'right-only': 0,
    });
  });
});

test('Ecuador listed Tren de Aragua three weeks before the United States did so as SDGT', () => {
  const row = compare('EC', 'CA', aDay('2025-01-30')).groups.find(
    ({ group }) => group.id === 'tren-de-aragua',
  );
  expect(row?.kind).toBe('left-only');
});

test('a jurisdiction that lists nobody has its statements', () => {
  const mexico = compare('US', 'mx');
  expect(mexico.count).toMatchObject({ both: 0, 'right-only': 0 });
  expect(mexico.groups[0]?.right.absences.map(({ id }) => id)).toEqual(['A003']);
});

test('an unknown code is a fault that names the known ones; UK means GB', () => {
  const compared = compareJurisdictions(register, { left: 'US', right: 'Narnia', asOf: today });
  expect(compared).toMatchObject({ ok: false, error: { kind: 'unknown', found: 'Narnia' } });
  expect(!compared.ok && compared.error.expected).toContain('US, CA, MX, UN, EU');
  expect(compare('uk', 'us').left).toBe('GB');
});

describe('whoListsWhom', () => {
  const matrix = whoListsWhom(register, { asOf: today });

  test('columns in the order of badges, rows in the order of the register', () => {
    expect(matrix.authorities.map(({ code }) => code)).toEqual([
      'US FTO',
      'US SDGT',
      'US SDNTK',
      'US TCO',
      'US EO 14059',
      'CA 83.05',
      'UN 2653',
      'EU 2022/2309',
      'AR RePET',
      'EC decree',
      'PY decree',
      'DO decree',
      'PE motion',
      'TT court',
      'GT 11-2025',
      'SV ruling',
    ]);
    expect(matrix.rows).toHaveLength(23);
    const acts = matrix.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.designations));
    expect(acts).toHaveLength(86);
  });

  test('one group: its cells, its absences, its misleading names', () => {
    const { rows, authorities } = whoListsWhom(register, {
      asOf: today,
      groups: findGroups(register, 'cartel del noreste').map(({ id }) => id),
    });
    expect(authorities).toHaveLength(5);
    expect(rows[0]?.absences.map(({ id }) => id)).toEqual(['A001', 'A002', 'A003']);
    expect(rows[0]?.hazards.map(({ id }) => id)).toEqual(['cdn', 'noroeste']);
  });
});

describe('findGroups', () => {
  const cases: [string, string, readonly string[]][] = [
    ['id', 'cartel-de-juarez', ['cartel-de-juarez']],
    ['caption with accents', 'Cártel de Juárez', ['cartel-de-juarez']],
    ['name in another case', 'los zetas', ['cartel-del-noreste']],
    ['uid', '11440', ['cartel-de-sinaloa']],
    ['listing', 'us-ofac-sdn:11439', ['la-nueva-familia-michoacana']],
    ['UN reference', 'hte.002', ['viv-ansanm']],
    ['shared acronym: two groups, never one', 'CDG', ['cartel-del-golfo', 'clan-del-golfo']],
    ['Gulf Cartel is not Gulf Clan', 'Gulf Clan', ['clan-del-golfo']],
    ['a slip of the press is found', 'Cartel del Noroeste', ['cartel-del-noreste']],
    ['nobody', 'Acme', []],
    ['nothing', ' ', []],
  ];
  test.each(cases)('%s', (_name, text, expected) => {
    expect(findGroups(register, text).map(({ id }) => id)).toEqual(expected);
  });
});
