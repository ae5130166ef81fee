// The laws of a comparison, on parties with several names, births, countries and identifiers.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/match/compare.ts';
import type { Explanation } from '../../src/match/explanation.ts';
import { defaultPolicy } from '../../src/match/policy.ts';
import { countryCode } from '../../src/model/ids.ts';
import { on } from '../../src/model/partial-date.ts';
import type { Party } from '../../src/model/party.ts';
import { splitWords } from '../../src/names/words.ts';
import { aName, aPerson } from '../makers.ts';
import { identifiers, nameOf, party, personName, slip } from './parties.ts';

const judged = (left: Party, right: Party): Explanation => compare(left, right, defaultPolicy);
/** The order of answers: matches first, then the score. */
const place = (found: Explanation): number => Number(found.match) * 100_000 + found.score;

/** A listed party and a subject that is much like it, as customers who matter are. */
const pair = fc
  .tuple(party, party, slip, fc.boolean())
  .map(([listed, other, mistake, alike]): readonly [Party, Party] => {
    const names = listed.names.map((name) => ({ ...name, text: mistake(name.text) }));
    return [alike ? { ...other, kind: listed.kind, names } : other, listed];
  });
const runs = { numRuns: 1500 };

describe('laws of a comparison', () => {
  it('agreeing evidence never lowers an answer', () => {
    const birth = fc.constantFrom(1950, 1956, 1990).map((year) => on({ year }));
    const country = fc.constantFrom('mx', 'fr').map(countryCode);
    fc.assert(
      fc.property(pair, birth, country, fc.constantFrom(...identifiers), ([a, b], ...given) => {
        const [born, from, number] = given;
        const before = place(judged(a, b));
        const grown: readonly ((one: Party) => Party)[] = [
          (one) => ({ ...one, births: [...one.births, born] }),
          (one) => ({ ...one, countries: [...one.countries, from] }),
          (one) => ({ ...one, identifiers: [...one.identifiers, number] }),
        ];
        for (const grow of grown) {
          expect(place(judged(grow(a), grow(b)))).toBeGreaterThanOrEqual(before);
        }
      }),
      runs,
    );
  });

  it('contradicting evidence never raises an answer, absent evidence changes nothing', () => {
    fc.assert(
      fc.property(pair, ([subject, b]) => {
        const a: Party = { ...subject, births: [], countries: [], genders: [], identifiers: [] };
        const before = judged(a, b);
        const told: readonly (readonly [Partial<Party>, number])[] = [
          [{ births: [on({ year: 1890 })] }, b.births.length],
          [{ countries: [countryCode('fr')] }, b.countries.length],
          [{ genders: ['other'] }, b.genders.length],
          [{ identifiers: [{ scheme: 'imo', value: '9074729' }] }, b.identifiers.length],
        ];
        for (const [more, listed] of told) {
          const after = judged({ ...a, ...more }, b);
          expect(place(after)).toBeLessThanOrEqual(place(before));
          if (listed === 0) expect(after.score).toBe(before.score);
        }
      }),
      runs,
    );
  });

  it('a further name of either side never lowers an answer', () => {
    const name = fc
      .tuple(nameOf('unknown'), fc.constantFrom('strong' as const, 'weak' as const))
      .map(([text, strength]) => aName(text, { kind: 'alias', strength }));
    fc.assert(
      fc.property(pair, name, ([a, b], further) => {
        const before = place(judged(a, b));
        const grow = (one: Party): Party => ({ ...one, names: [...one.names, further] });
        expect(place(judged(a, grow(b)))).toBeGreaterThanOrEqual(before);
        expect(place(judged(grow(a), b))).toBeGreaterThanOrEqual(before);
      }),
      runs,
    );
  });

  it('an agreeing identifier sets its floor whatever contradicts', () => {
    const number = { scheme: 'rfc', value: 'REMA850317N21' } as const;
    const listed = aPerson('Ana Reyes', { births: [on({ year: 1985 })], identifiers: [number] });
    const subject = { births: [on({ year: 1930 })], identifiers: [number] };
    for (const name of ['Ana Reyes', 'Anna Perez', 'Zulema Archundia']) {
      expect(judged(aPerson(name, subject), listed).score).toBe(
        defaultPolicy.fields.identifierFloor,
      );
    }
  });

  it('two names score the same either way round, but for the gate of persons', () => {
    const { omissionBits, omissionBitsLonger, perBit } = defaultPolicy.evidence;
    const gate = ((omissionBitsLonger - omissionBits) * perBit) / 100;
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const one = { ...a, names: a.names.slice(0, 1) };
        const other = { ...b, names: b.names.slice(0, 1) };
        const there = judged(one, other);
        const back = judged(other, one);
        // Evidence beside the name gives nothing back where the name itself is at 0.
        if (there.name?.score === 0 || back.name?.score === 0) return;
        const isPerson = [a.kind, b.kind].every((kind) => kind === 'person' || kind === 'unknown');
        const allowed = isPerson && isLeftOver(there) ? gate : 0;
        expect(Math.abs(there.score - back.score)).toBeLessThanOrEqual(allowed);
      }),
      runs,
    );
  });

  it('case, accents and punctuation of a person are dress', () => {
    const dress: readonly ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.normalize('NFD'),
      (text) => text.normalize('NFD').replace(/\p{Script=Inherited}/gu, ''),
      (text) => text.replace(/[-.]/g, ' '),
      (text) => text.replaceAll(' ', ' \u00a0;'),
      (text) => `\u202b${text}\u202c\ufeff`,
    ];
    fc.assert(
      fc.property(personName, personName, (a, b) => {
        const plain = judged(aPerson(a), aPerson(b)).score;
        for (const put of dress) {
          expect(judged(aPerson(put(a)), aPerson(b)).score).toBe(plain);
          expect(splitWords(put(a), 'part').map((word) => word.text)).toEqual(
            splitWords(a, 'part').map((word) => word.text),
          );
        }
      }),
      runs,
    );
  });
});

function isLeftOver(explanation: Explanation): boolean {
  return (explanation.name?.tokens ?? []).some(
    ({ relation }) => relation === 'extra' || relation === 'contradicts',
  );
}
