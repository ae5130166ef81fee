import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/match/build.ts';
import { type CandidateIndex, openIndex } from '../../src/match/candidate-index.ts';
import type { IndexEntry, SearchHit } from '../../src/match/entry.ts';
import { defaultPolicy } from '../../src/match/policy.ts';
import { fullScan, search } from '../../src/match/search.ts';
import { on } from '../../src/model/partial-date.ts';
import type { PartyKind } from '../../src/model/party.ts';
import { aName, anOrganization, aParty, aPerson } from '../makers.ts';
import { entries, party, slip } from './parties.ts';

function indexOf(list: readonly IndexEntry[]): CandidateIndex {
  const opened = openIndex(buildIndex(list, defaultPolicy));
  if (!opened.ok) throw new Error(opened.error.expected);
  return opened.value;
}

/** The whole explanation counts: a hit found by fewer names must be told as by all of them. */
const line = (hit: SearchHit): string => JSON.stringify(hit);

describe('search against a full scan', () => {
  it('loses nothing and adds nothing, at any threshold', () => {
    const scoreMin = fc.constantFrom(1, 1000, 3000, 5500, 6300, 7000, 8500);
    fc.assert(
      fc.property(entries, party, slip, scoreMin, (list, drawn, mistake, min) => {
        const index = indexOf(list);
        const subject = {
          ...drawn,
          names: drawn.names.map((name) => ({ ...name, text: mistake(name.text) })),
        };
        const found = search(index, subject, defaultPolicy, { scoreMin: min, hitsMax: 10_000 });
        expect(found.map(line)).toEqual(fullScan(index, subject, defaultPolicy, min).map(line));
      }),
      { numRuns: 1500 },
    );
  });

  it('finds listed names with one slip in them as a full scan does', () => {
    fc.assert(
      fc.property(entries, fc.nat(), slip, slip, (list, at, first, second) => {
        const index = indexOf(list);
        const listed = (list[at % list.length] as IndexEntry).party;
        const text = second(first(listed.names[0]?.text ?? ''));
        for (const kind of [listed.kind, 'unknown'] as const) {
          const subject = aParty(kind, text);
          const found = search(index, subject, defaultPolicy, { hitsMax: 10_000 });
          expect(found.map(line)).toEqual(
            fullScan(index, subject, defaultPolicy, defaultPolicy.threshold).map(line),
          );
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the index', () => {
  it('is the same bytes for the same entries and the same answer in any order of them', () => {
    fc.assert(
      fc.property(entries, party, fc.integer({ min: 1, max: 40 }), (list, subject, turn) => {
        expect(buildIndex(list, defaultPolicy)).toEqual(buildIndex(list, defaultPolicy));
        const at = turn % list.length;
        const turned = [...list.slice(at), ...list.slice(0, at)].reverse();
        const found = (one: readonly IndexEntry[]): readonly string[] =>
          search(indexOf(one), subject, defaultPolicy, { scoreMin: 3000 }).map(line);
        expect(found(turned)).toEqual(found(list));
      }),
      { numRuns: 200 },
    );
  });
});

describe('search where it once lost or might have lost something', () => {
  const cases: readonly [string, PartyKind, string, string, number][] = [
    ['a word of digits that is no number', 'organization', '101th Los Ltd', '100th', 1],
    [
      'digits too long for a number',
      'organization',
      '12345678901234567891',
      '12345678901234567890',
      1,
    ],
    ['a run that says more than its common words', 'person', 'San Juan Archundia', 'Sanjuan', 1],
    ['a run of particles', 'person', 'Juan van der Garcia Quxley', 'Juan Vander Garcia', 6500],
    [
      'a run of a particle and a letter',
      'person',
      'Ali Dela y, Josef Gonzalesz',
      'Aly Delay Archundia',
      1,
    ],
    ['letters alone', 'person', 'C A', 'Carlos Alberto', 1],
    [
      'seven letters for seven names',
      'person',
      'J C M A P L T',
      'Juan Carlos Mario Ana Pedro Luis Teo',
      1,
    ],
    ['a lone letter that is a particle', 'person', 'y', 'Yolanda', 1],
    ['a name that scores nothing', 'person', 'Ana', 'Zulema', 0],
  ];
  it.each(cases)('%s', (_, kind, text, listed, scoreMin) => {
    const index = indexOf([
      { ref: 'a', party: aParty(kind, listed) },
      { ref: 'b', party: aParty(kind, 'Juan Garcia') },
      { ref: 'c', party: aParty(kind, 'Ali Gonzalez') },
    ]);
    const subject = aParty(kind, text, { births: [on({ year: 1950 })] });
    expect(search(index, subject, defaultPolicy, { scoreMin }).map(line)).toEqual(
      fullScan(index, subject, defaultPolicy, scoreMin).map(line),
    );
  });
});

describe('search', () => {
  const index = indexOf([
    { ref: 'a', party: aPerson('OSEGUERA CERVANTES, Nemesio') },
    { ref: 'b', party: anOrganization('CARTEL DE JALISCO NUEVA GENERACION') },
    {
      ref: 'c',
      party: anOrganization('GULF CARTEL', {
        names: [aName('GULF CARTEL'), aName('CDG', { strength: 'weak' })],
      }),
    },
    {
      ref: 'd',
      party: aPerson('Ana Reyes', { identifiers: [{ scheme: 'rfc', value: 'REMA850317N21' }] }),
    },
    { ref: 'e', party: aParty('vessel', 'GRACE') },
  ]);
  const refs = (subject: Parameters<typeof search>[1]): readonly string[] =>
    search(index, subject, defaultPolicy).map((hit) => hit.ref);

  it('finds by name, acronym, translation, weak alias and identifier', () => {
    expect(refs(aPerson('nemesio oseguera'))).toEqual(['a']);
    expect(refs(aParty('unknown', 'CJNG'))).toEqual(['b']);
    expect(refs(aParty('unknown', 'Cártel del Golfo'))).toEqual(['c']);
    expect(refs(aParty('unknown', 'CDG'))).toEqual(['c']);
    const number = { scheme: 'rfc', value: 'rema-850317-n21' } as const;
    expect(refs(aPerson('Somebody Else', { identifiers: [number] }))).toEqual(['d']);
  });

  it('keeps kinds apart and answers empty names', () => {
    expect(refs(aPerson('Grace'))).toEqual([]);
    expect(refs(aParty('unknown', 'Grace'))).toEqual(['e']);
    expect(refs(aParty('unknown', ''))).toEqual([]);
    expect(refs(aParty('unknown', '…'))).toEqual([]);
  });

  it('puts a match before a weak alias of a higher score', () => {
    const hits = search(index, aParty('unknown', 'CDG'), defaultPolicy);
    expect(hits[0]?.explanation.match).toBe(false);
  });

  it('answers from an index without entries', () => {
    expect(search(indexOf([]), aPerson('Anyone'), defaultPolicy)).toEqual([]);
  });
});
