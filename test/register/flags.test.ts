// Flags: who stands near a listed group, by which path; and that nobody is listed by it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Relation, RelationKind } from '../../src/model/designation.ts';
import { type GroupId, groupId } from '../../src/model/ids.ts';
import { designationsInForce } from '../../src/register/as-of.ts';
import { flagHopsMax, flagsOfGroup } from '../../src/register/flags.ts';
import { aDay, theRegister } from './makers.ts';

const register = theRegister();
const today = aDay('2026-11-21');
const ids = [...register.groupsById.keys()];

const flagsOf = (group: string, day = today) =>
  flagsOfGroup(register, groupId(group), day).map(({ target, carry }) => `${carry} ${target}`);

function aRelation(from: string, kind: RelationKind, to: string): Relation {
  return {
    from: { kind: 'group', group: groupId(from) },
    kind,
    to: { kind: 'group', group: groupId(to) },
    sources: [],
    confidence: 'high',
  };
}

/** The shipped groups and acts under relations of our own. */
function under(relations: readonly Relation[], group: string) {
  return flagsOfGroup({ ...register, relations }, groupId(group), today);
}

describe('flags of the register', () => {
  const cases: [string, readonly string[]][] = [
    ['los-chapitos', ['belongs cartel-de-sinaloa']],
    ['los-mayos', ['belongs cartel-de-sinaloa']],
    ['beltran-leyva', ['belongs cartel-de-sinaloa']],
    ['los-viagras', ['associates cjng']],
    ['cjng', ['associates los-viagras']],
    ['barrio-18', []],
    ['carteles-unidos', []],
    ['cartel-de-sinaloa', []],
    ['cartel-de-los-soles', ['associates tren-de-aragua', 'associates cartel-de-sinaloa']],
  ];
  test.each(cases)('%s', (group, expected) => {
    expect(flagsOf(group)).toEqual(expected);
  });

  test('a flag shows its path and the weakest confidence on it', () => {
    const [flag] = flagsOfGroup(register, groupId('beltran-leyva'), today);
    expect(flag?.confidence).toBe('medium');
    expect(flag?.path.map(({ relation, direction }) => [relation.kind, direction])).toEqual([
      ['faction_of', 'forward'],
    ]);
    expect(flag?.designations.map(({ id }) => id)).toContain('L005');
  });

  test('a flag is never a listing: Beltrán Leyva has flags and no act', () => {
    expect(designationsInForce(register, { asOf: today, group: groupId('beltran-leyva') })).toEqual(
      [],
    );
  });

  test('an alliance of about 2025 raises nothing in 2024', () => {
    expect(flagsOf('los-viagras', aDay('2024-12-31'))).toEqual([]);
  });
});

describe('paths', () => {
  test('a faction of a faction is flagged, over several hops', () => {
    const chain = [
      aRelation('los-chapitos', 'faction_of', 'los-mayos'),
      aRelation('los-mayos', 'armed_wing_of', 'beltran-leyva'),
      aRelation('beltran-leyva', 'component_of', 'cjng'),
    ];
    const flags = under(chain, 'los-chapitos');
    expect(flags.map(({ target, path }) => [target, path.length])).toEqual([
      ['los-mayos', 1],
      ['cjng', 3],
    ]);
  });

  test('a parent is not flagged by its faction', () => {
    expect(under([aRelation('los-chapitos', 'faction_of', 'cjng')], 'cjng')).toEqual([]);
  });

  test('a successor flags its predecessor, and the reverse', () => {
    const relation = aRelation('cjng', 'successor_of', 'ms-13');
    expect(under([relation], 'ms-13').map(({ path }) => path[0]?.direction)).toEqual(['reverse']);
    expect(under([relation], 'cjng').map(({ path }) => path[0]?.direction)).toEqual(['forward']);
  });

  test('an ally of an ally is nobody, an ally of the parent is somebody', () => {
    const allies = [
      aRelation('los-chapitos', 'allied_with', 'los-mayos'),
      aRelation('los-mayos', 'allied_with', 'cjng'),
    ];
    expect(under(allies, 'los-chapitos').map(({ target }) => target)).toEqual(['los-mayos']);
    const parent = [aRelation('los-chapitos', 'faction_of', 'los-mayos'), allies[1] as Relation];
    expect(under(parent, 'los-chapitos').map(({ target, carry }) => [target, carry])).toEqual([
      ['los-mayos', 'belongs'],
      ['cjng', 'associates'],
    ]);
  });

  test('enemies raise nothing', () => {
    const enemies: readonly RelationKind[] = ['rival_of', 'alliance_against'];
    for (const kind of enemies)
      expect(under([aRelation('cjng', kind, 'ms-13')], 'cjng')).toEqual([]);
  });

  const kinds: readonly RelationKind[] = [
    'faction_of',
    'successor_of',
    'allied_with',
    'rival_of',
    'supports',
  ];
  const anyRelation = fc
    .tuple(fc.constantFrom(...ids), fc.constantFrom(...kinds), fc.constantFrom(...ids))
    .map(([from, kind, to]) => aRelation(from, kind, to));

  test('on any graph, cycles included: it ends, names each target once, never itself', () => {
    fc.assert(
      fc.property(
        fc.array(anyRelation, { maxLength: 60 }),
        fc.constantFrom(...ids),
        (relations, group) => {
          const flags = under(relations, group);
          const targets = flags.map(({ target }) => target);
          expect(new Set(targets).size).toBe(targets.length);
          expect(targets).not.toContain(group);
          for (const { path, target } of flags) {
            expect(path.length).toBeLessThanOrEqual(flagHopsMax);
            expect(path.at(-1)?.reached).toEqual({
              kind: 'group',
              group: target satisfies GroupId,
            });
            expect(path.some(({ relation }) => relation.kind === 'rival_of')).toBe(false);
          }
        },
      ),
    );
  });
});
