// A register with a hole is refused, and the fault says where the hole is. Each case breaks the real
// files in one place.

import { describe, expect, test } from 'vitest';
import { placeText } from '../../src/model/fault.ts';
import { parseRegister, registerFiles } from '../../src/register/parse.ts';
import { faultsAfter, registerContents } from './makers.ts';

type Row = Record<string, unknown>;

/** Changes one row of a file whose root is a list. */
function inRow(id: string, change: Row): (rows: readonly Row[]) => unknown {
  return (rows) => rows.map((row) => (row.id === id ? { ...row, ...change } : row));
}

function without(id: string, key: string): (rows: readonly Row[]) => unknown {
  return (rows) =>
    rows.map((row) =>
      row.id === id ? Object.fromEntries(Object.entries(row).filter(([k]) => k !== key)) : row,
    );
}

const cases: [string, string, (root: never) => unknown, string, string][] = [
  [
    'a day that does not exist',
    'designations.json',
    inRow('L005', { effective: '2025-02-30' }),
    'invalid',
    'effective',
  ],
  [
    'a day in another form',
    'designations.json',
    inRow('L005', { effective: '20/02/2025' }),
    'invalid',
    'effective',
  ],
  [
    'effective before signed',
    'designations.json',
    inRow('L005', { effective: '2025-02-05' }),
    'mismatch',
    'effective',
  ],
  [
    'ended before effective',
    'designations.json',
    inRow('L005', { ended: '2025-02-19' }),
    'mismatch',
    'ended',
  ],
  ['no source', 'designations.json', inRow('L005', { sources: [] }), 'missing', 'sources'],
  ['no confidence', 'designations.json', without('L005', 'confidence'), 'missing', 'confidence'],
  [
    'an unknown source',
    'designations.json',
    inRow('L005', { sources: ['FR-1'] }),
    'unknown',
    'citation',
  ],
  [
    'an unknown authority',
    'designations.json',
    inRow('L005', { authority: 'US-X' }),
    'unknown',
    'authority',
  ],
  [
    'an unknown group',
    'designations.json',
    inRow('L005', { group: 'cartel-x' }),
    'unknown',
    'group',
  ],
  [
    'an unknown effect',
    'designations.json',
    inRow('L005', { effects: ['x'] }),
    'unknown',
    'effect',
  ],
  [
    'an unknown bound class',
    'designations.json',
    inRow('L005', { binds: ['x'] }),
    'unknown',
    'bound class',
  ],
  ['an unknown hazard', 'designations.json', inRow('L019', { hazard: 'x' }), 'unknown', 'hazard'],
  [
    'a misspelt property',
    'designations.json',
    inRow('L005', { effectve: '2025-02-20' }),
    'unknown',
    'effectve',
  ],
  [
    'a listing of another group',
    'designations.json',
    inRow('L006', { listings: ['us-ofac-sdn:10386'] }),
    'mismatch',
    'listings',
  ],
  [
    'an unknown instrument',
    'designations.json',
    inRow('L005', { instrument: 'tweet' }),
    'unknown',
    'instrument',
  ],
  ['the same id twice', 'designations.json', inRow('L006', { id: 'L005' }), 'duplicate', ''],
  [
    'one listing for two groups',
    'groups.json',
    inRow('cjng', { listings: ['us-ofac-sdn:11440'] }),
    'duplicate',
    'listings',
  ],
  ['a group without a name', 'groups.json', inRow('cjng', { names: [] }), 'missing', 'names'],
  [
    'a sentence in one language',
    'effects.json',
    inRow('block-property', { text: { en: 'x' } }),
    'missing',
    'text/es',
  ],
  [
    'a proposal with an effective day',
    'measures.json',
    inRow('M004', { effective: '2026-01-01' }),
    'mismatch',
    'effective',
  ],
  [
    'an effective day that is not the last announced',
    'measures.json',
    inRow('M001', { effective: '2025-09-04' }),
    'mismatch',
    'effective',
  ],
  ['an address that is none', 'sources.json', inRow('FAQ-398', { url: 'ofac' }), 'invalid', 'url'],
  [
    'an effect of an unknown kind',
    'effects.json',
    inRow('block-property', { kind: 'x' }),
    'unknown',
    'kind',
  ],
];

describe('parseRegister', () => {
  test('the shipped files have no fault', () => {
    expect(parseRegister(registerContents())).toMatchObject({ ok: true });
  });

  test.each(cases)('%s', (_name, file, change, kind, element) => {
    const faults = faultsAfter(file, change);
    const found = faults.find((fault) => fault.kind === kind && fault.place.file === file);
    expect(found, JSON.stringify(faults.slice(0, 3))).toBeDefined();
    expect(found?.place.element ?? '').toContain(element);
  });

  test('every fault is told, not the first', () => {
    const broken = inRow('L005', { effective: '2025-02-30', sources: ['FR-1'], group: 'x' });
    const faults = faultsAfter('designations.json', broken as never);
    expect(faults.map(({ place }) => place.element)).toEqual([
      '[4]/effective',
      'citation',
      'group',
      'listings',
    ]);
  });

  test('the place can be read aloud', () => {
    const [first] = faultsAfter('designations.json', inRow('L005', { effective: '1' }) as never);
    expect(first && placeText(first.place)).toBe(
      'designations.json, element [4]/effective, record L005',
    );
  });

  test('a file that is not there, not a list, or too long', () => {
    const contents = registerContents();
    contents.delete('groups.json');
    expect(parseRegister(contents)).toMatchObject({
      ok: false,
      error: [{ kind: 'missing', place: { file: 'groups.json' } }],
    });
    const noList = faultsAfter('gaps.json', () => ({}));
    expect(noList).toMatchObject([{ kind: 'malformed', place: { file: 'gaps.json' } }]);
    const long = faultsAfter('gaps.json', () => Array.from({ length: 20_001 }, () => ({})));
    expect(long).toMatchObject([{ kind: 'limit', found: '20001 elements' }]);
  });

  test('JSON of another kind is a fault, never an exception', () => {
    for (const file of registerFiles) {
      for (const root of [null, 1, 'x', [], [null], [[]], [{}], {}, { tags: [1] }]) {
        const contents = registerContents();
        contents.set(file, root);
        expect(() => parseRegister(contents)).not.toThrow();
      }
    }
  });
});
