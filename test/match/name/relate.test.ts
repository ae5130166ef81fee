import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/match/name/relate.ts';
import { defaultPolicy } from '../../../src/match/policy.ts';
import type { Reading } from '../../../src/names/analyse.ts';

const related = (a: string, b: string, reading: Reading): string => {
  const found = relate(a, b, reading, defaultPolicy);
  return found === undefined ? 'none' : `${found.relation} ${found.cost}`;
};

describe('relate', () => {
  const cases: readonly [string, string, Reading, string][] = [
    ['oseguera', 'oseguera', 'person', 'equal 0'],
    ['zambada', 'sambada', 'person', 'spelling 300'],
    ['gonzalez', 'gonzales', 'person', 'spelling 600'],
    ['mohammed', 'muhammad', 'person', 'spelling 600'],
    ['chuy', 'jesus', 'person', 'nickname 700'],
    ['pepe', 'jose', 'person', 'nickname 700'],
    ['pepe', 'jose', 'organization', 'none'],
    ['hdez', 'hernandez', 'person', 'abbreviation 300'],
    ['j', 'jose', 'person', 'initial 600'],
    ['j', 'maria', 'person', 'none'],
    ['j', 'jose', 'organization', 'none'],
    ['golfo', 'gulf', 'organization', 'translation 200'],
    ['unidos', 'united', 'organization', 'translation 200'],
    ['golfo', 'gulf', 'person', 'edit 2900'],
    ['rusthenford', 'rustherford', 'person', 'edit 800'],
    ['lopez', 'perez', 'person', 'none'],
    ['flores', 'torres', 'person', 'none'],
    ['18', '13', 'organization', 'none'],
    ['18', '18', 'organization', 'equal 0'],
    ['100th', '101th', 'organization', 'none'],
    ['٣٤٥٦', '٣٤٥٧', 'person', 'none'],
    ['grace', 'grase', 'object', 'spelling 300'],
    ['ana', 'ane', 'organization', 'none'],
  ];
  it.each(cases)('%s, %s as %s: %s', (a, b, reading, expected) => {
    expect(related(a, b, reading)).toBe(expected);
  });

  it('is symmetric and never negative', () => {
    const pool = fc.constantFrom(
      ...'jose pepe j maria ma hernandez hdez lopez perez golfo gulf noreste trevino trebino'.split(
        ' ',
      ),
      ...'mohammed muhammad mohamed zambada sambada 18 13 ana anna flores torres محمد 桂'.split(
        ' ',
      ),
    );
    const reading = fc.constantFrom<Reading>('person', 'organization', 'object');
    fc.assert(
      fc.property(pool, pool, reading, (a, b, kind) => {
        expect(related(a, b, kind)).toBe(related(b, a, kind));
        const found = relate(a, b, kind, defaultPolicy);
        expect(found?.cost ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});
