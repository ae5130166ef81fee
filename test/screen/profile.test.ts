import { describe, expect, test } from 'vitest';
import type { BoundClass } from '../../src/model/designation.ts';
import {
  type Binding,
  bindingOf,
  parseProfiles,
  profileOf,
  rankOfBinding,
} from '../../src/screen/profile.ts';
import { aProfile, profiles, register } from './tables.ts';

const regimes: Readonly<Record<string, readonly [string, readonly BoundClass[]]>> = {
  FTO: ['US', ['us_fi', 'everyone_2339b']],
  SDGT: ['US', ['us_persons', 'ffi']],
  SDNTK: ['US', ['us_persons']],
  EO14059: ['US', ['us_persons']],
  TCO: ['US', ['us_persons']],
  '2313a': ['US', ['us_covered_fi']],
  '311': ['US', ['us_covered_fi']],
  CA: ['CA', ['ca_all', 'ca_fi', 'ca_re']],
  UN: ['UN', ['un']],
  EU: ['EU', ['eu']],
  UK: ['GB', ['uk']],
  'MX-LPB': ['MX', ['mx_oblig']],
  PLC: ['US', ['us_fi_terms']],
  CMIC: ['US', ['us_persons_terms']],
  SEMA: ['CA', ['ca_sema']],
};

const blocking = ['SDNTK', 'EO14059', 'TCO'] as const;
const rows: readonly (readonly [string, Readonly<Record<string, Binding>>])[] = [
  [
    'us-bank',
    {
      PLC: 'binds',
      CMIC: 'binds',
      FTO: 'binds',
      SDGT: 'binds',
      us: 'binds',
      '2313a': 'binds',
      UN: 'reaches',
    },
  ],
  [
    'us-remitter',
    {
      PLC: 'binds',
      CMIC: 'binds',
      FTO: 'binds',
      SDGT: 'binds',
      us: 'binds',
      '2313a': 'binds',
      UN: 'reaches',
    },
  ],
  [
    'us-person',
    { CMIC: 'binds', FTO: 'binds', SDGT: 'binds', us: 'binds', '2313a': 'no', UN: 'reaches' },
  ],
  ['mx-bank', { FTO: 'reaches', SDGT: 'reaches', 'MX-LPB': 'binds', ...foreign() }],
  ['mx-obligated', { FTO: 'reaches', SDGT: 'reaches', 'MX-LPB': 'binds', ...foreign() }],
  ['ca-bank', { SEMA: 'binds', FTO: 'reaches', SDGT: 'reaches', CA: 'binds', ...foreign() }],
  ['ca-person', { SEMA: 'binds', FTO: 'reaches', SDGT: 'us-link', CA: 'binds', ...foreign() }],
  ['eu-bank', { FTO: 'reaches', SDGT: 'reaches', EU: 'binds', ...foreign() }],
  ['uk-firm', { FTO: 'reaches', SDGT: 'us-link', UK: 'binds', ...foreign() }],
];

function foreign(): Readonly<Record<string, Binding>> {
  return {
    us: 'us-link',
    '2313a': 'us-link',
    PLC: 'us-link',
    CMIC: 'us-link',
    UN: 'reaches',
  };
}

describe.each(rows)('%s', (id, expected) => {
  test.each(Object.entries(regimes))('%s', (code, [jurisdiction, binds]) => {
    const isBlocking = blocking.some((each) => each === code);
    const key = isBlocking ? 'us' : code === '311' ? '2313a' : code;
    const answer = bindingOf(aProfile(id), { code, jurisdiction, binds });
    expect(answer.binding).toBe(expected[key] ?? 'no');
    expect(answer.reason.en).toMatch(/\.$/);
    expect(answer.reason.es).toMatch(/\.$/);
    expect(answer.citation === undefined).toBe(answer.binding === 'no');
  });
});

test.each(Object.entries(regimes))('none: %s is not judged', (code, [jurisdiction, binds]) => {
  const answer = bindingOf(aProfile('none'), { code, jurisdiction, binds });
  expect(answer.binding).toBe('none-stated');
});

// One class for two laws would give one of them the reason and the clause of the other.
test.each([
  ['us-bank', 'US-NS-PLC', 'retained', '597.201'],
  ['us-bank', 'US-CAPTA', 'retained', '597.201'],
  ['us-person', 'US-CMIC', 'blocking', 'IEEPA'],
  ['ca-bank', 'CA-SEMA', 'knowingly', 'Criminal Code'],
])('%s: the reason of %s is its own', (id, authority, words, clause) => {
  const found = [...register.authoritiesById.values()].find((each) => each.id === authority);
  const { code = '', jurisdiction = '', binds = [] } = found ?? {};
  const answer = bindingOf(aProfile(id), { code, jurisdiction, binds });
  expect(answer.binding).toBe('binds');
  expect(answer.reason.en).not.toContain(words);
  expect(answer.citation).not.toContain(clause);
});

test('every profile of the table stands in these tests', () => {
  const tested = [...rows.map(([id]) => id), 'none'].sort();
  expect(profiles.profiles.map(({ id }) => id).sort()).toEqual(tested);
});

test('a motion of parliament binds nobody', () => {
  const motion = { code: 'PE motion', jurisdiction: 'PE', binds: [] };
  expect(bindingOf(aProfile('us-bank'), motion)).toEqual({
    binding: 'no',
    reason: {
      en: 'No duty of private parties was read in it.',
      es: 'No se leyó en ella un deber de particulares.',
    },
  });
});

test('an unknown profile is a fault that lists the known ones', () => {
  const result = profileOf(profiles, 'us-bnak');
  expect(result.ok).toBe(false);
  if (result.ok) return;
  expect(result.error.kind).toBe('unknown');
  expect(result.error.found).toBe('us-bnak');
  expect(result.error.expected).toBe(
    'one of us-bank, us-person, us-remitter, mx-bank, mx-obligated, ca-bank, ca-person, eu-bank, uk-firm, none',
  );
});

test('a profile of the user can be bound by the law of one State among many', () => {
  const words = { en: 'x', es: 'x' };
  const result = parseProfiles({
    version: '1',
    profiles: [
      {
        id: 'gt-bank',
        title: words,
        description: words,
        jurisdictions: ['GT'],
        entityKind: 'bank',
        bindings: [
          {
            bound: 'local',
            jurisdiction: 'GT',
            binding: 'binds',
            reason: words,
            citation: 'Decreto 11-2025',
            evidence: 'secondary',
          },
        ],
      },
    ],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const profile = result.value.profiles[0] ?? aProfile('none');
  const of = (jurisdiction: string) =>
    bindingOf(profile, { code: jurisdiction, jurisdiction, binds: ['local'] }).binding;
  expect([of('GT'), of('SV')]).toEqual(['binds', 'no']);
});

test('a broken table is refused with every fault and its path', () => {
  const result = parseProfiles({
    version: '1',
    profiles: [{ id: 'a', title: { en: 'A' }, jurisdictions: [], entityKind: 'bank', bindngs: [] }],
  });
  expect(result.ok ? [] : result.error.map(({ kind, place }) => [kind, place.element])).toEqual([
    ['missing', '/profiles[0]/title/es'],
    ['missing', '/profiles[0]/description'],
    ['missing', '/profiles[0]/bindings'],
    ['unknown', '/profiles[0]/bindngs'],
  ]);
});

test('the order of weight', () => {
  const all: Binding[] = ['no', 'us-link', 'none-stated', 'binds', 'reaches'];
  const sorted = all.sort((a, b) => rankOfBinding(a) - rankOfBinding(b));
  expect(sorted).toEqual(['binds', 'reaches', 'us-link', 'none-stated', 'no']);
});
