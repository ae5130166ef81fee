// The register on the wire, from the register itself: the facts below are public and stand in data/
// with their sources.

import { describe, expect, test } from 'vitest';
import { groupsAnswerSchema } from '../../../src/api/pages.ts';
import { groupFacts, groupsAnswer } from '../../../src/app/http/register.ts';
import { openCuratedData } from '../../../src/app/sources/register-data.ts';
import { groupId, type IsoDay } from '../../../src/model/ids.ts';
import { groupOf } from '../../../src/register/index.ts';

const register = openCuratedData().register();
const today = '2026-11-21' as IsoDay;
const noreste = groupOf(register, groupId('cartel-del-noreste'));

describe('groupFacts', () => {
  test('keeps the four dates apart, and leaves out what was not read', () => {
    const { designations } = groupFacts(register, noreste, { asOf: today, language: 'en' });
    const fto = designations.find((row) => row.code === 'US FTO');
    expect(fto).toMatchObject({
      signed: '2025-02-06',
      announced: '2025-02-19',
      effective: '2025-02-20',
      state: 'in-force',
    });
    expect(fto).not.toHaveProperty('ended');
  });

  test('speaks the language asked for, and leaves names alone', () => {
    const spanish = groupFacts(register, noreste, { asOf: today, language: 'es' });
    const english = groupFacts(register, noreste, { asOf: today, language: 'en' });
    const listed = ({ names }: typeof spanish) => names.map(({ usedBy: _usedBy, ...name }) => name);
    expect(listed(spanish)).toEqual(listed(english));
    expect(english.names[0]?.usedBy).toBe('OFAC uid 11438, summer 2026');
    expect(spanish.names[0]?.usedBy).toBe('OFAC uid 11438, verano de 2026');
    expect(spanish.designations[0]?.effects).not.toEqual(english.designations[0]?.effects);
  });

  test('reads a relation from the group whose page it is', () => {
    const asked = { asOf: today, language: 'en' } as const;
    const part = groupFacts(register, groupOf(register, groupId('los-chapitos')), asked);
    const whole = groupFacts(register, groupOf(register, groupId('cartel-de-sinaloa')), asked);
    const down = part.relations.find((row) => row.group === 'cartel-de-sinaloa');
    const up = whole.relations.find((row) => row.group === 'los-chapitos');
    expect(down?.words).toBe('faction of');
    expect(up?.words).not.toBe('faction of');
  });

  test('every source that a row names comes with the answer, for every group', () => {
    for (const group of register.groupsById.values()) {
      const facts = groupFacts(register, group, { asOf: today, language: 'es' });
      const known = new Set(facts.sources.map((source) => source.id));
      for (const row of [...facts.designations, ...facts.names, ...facts.relations]) {
        for (const source of row.sources) expect(known).toContain(source);
      }
    }
  });
});

describe('groupsAnswer', () => {
  test('has every group once, in the shape of the table', () => {
    const answer = groupsAnswerSchema.parse(groupsAnswer(register, today, 'en'));
    expect(answer.groups.length).toBe(register.groupsById.size);
    expect(answer.sentence).toMatch(/^\d+ groups, \d+ listings in force on this day\.$/);
  });

  test('on the day of the announcement nothing was in force yet', () => {
    const before = groupsAnswer(register, '2025-02-19' as IsoDay, 'en');
    const row = before.groups.find((group) => group.id === 'cartel-del-noreste');
    expect(row?.badges.find((badge) => badge.code === 'US FTO')?.state).toBe('not-yet');
  });
});
