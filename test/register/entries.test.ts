// The register as parties: what is indexed, what is left out, and what binds.

import { expect, test } from 'vitest';
import { isMeasureBinding, measureStateOn } from '../../src/register/as-of.ts';
import { partiesOfRegister } from '../../src/register/entries.ts';
import { aDay, theRegister } from './makers.ts';

const register = theRegister();
const entries = partiesOfRegister(register);

test('every group and every institution is an organisation with a name and a ref of its own', () => {
  expect(entries.filter(({ kind }) => kind === 'group')).toHaveLength(23);
  expect(entries.filter(({ kind }) => kind === 'measure')).toHaveLength(15);
  expect(new Set(entries.map(({ ref }) => ref)).size).toBe(38);
  for (const { party } of entries) {
    expect(party.kind).toBe('organization');
    expect(party.names.length).toBeGreaterThan(0);
  }
});

test('slips of the press are not screened, everything else is', () => {
  const names = entries.flatMap(({ party }) => party.names);
  expect(names.some(({ text }) => text === 'Cartel del Noroeste')).toBe(false);
  expect(names.some(({ text }) => text === 'Cártel de Jalisco Nueva Generación')).toBe(true);
  expect(names.some((name) => 'sources' in name)).toBe(false);
});

test('a casino is found by its former name', () => {
  const copa = entries.find(({ party }) => party.names[0]?.text === 'Copa Kabana Casino');
  expect(copa?.party.names.map(({ text, kind }) => [text, kind])).toEqual([
    ['Copa Kabana Casino', 'current'],
    ['Casino Mirage', 'former'],
  ]);
});

test('three banks are prohibited, ten casinos proposed, two reported; only the banks bind', () => {
  const measures = entries.filter((entry) => entry.kind === 'measure');
  const summary = Map.groupBy(measures, ({ measure, authority }) => {
    const state = measureStateOn(measure, aDay('2026-11-21'));
    return `${state} ${isMeasureBinding(state)} ${authority.code}`;
  });
  expect(Object.fromEntries([...summary].map(([key, rows]) => [key, rows.length]))).toEqual({
    'in-force true US 2313a': 3,
    'proposed false US 311': 10,
    'reported false US SDN': 2,
  });
});

test('a 2313a order prohibits and blocks nothing', () => {
  const bank = entries.find((entry) => entry.kind === 'measure');
  const kinds = bank?.authority.effects.map((id) => register.effectsById.get(id)?.kind);
  expect(kinds).toEqual(['prohibit']);
});
