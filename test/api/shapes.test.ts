// The shapes of the wire are those of `model` and `match`: the assignments below stop compiling when
// one of them changes alone, and the parses show that a real value passes whole.

import { describe, expect, test } from 'vitest';
import { explanationSchema, type WireExplanation } from '../../src/api/explanation.ts';
import { searchQuerySchema } from '../../src/api/screening.ts';
import {
  daySchema,
  faultKinds,
  faultSchema,
  partialDateSchema,
  regimeFamilies,
  type WireFamily,
  type WireFault,
} from '../../src/api/shapes.ts';
import type { Explanation } from '../../src/match/explanation.ts';
import type { RegimeFamily } from '../../src/model/designation.ts';
import { type Fault, type FaultKind, fault } from '../../src/model/fault.ts';

/** Compiles only where `Narrow` may stand wherever `Wide` is wanted. */
function accepts<Wide>() {
  return <Narrow extends Wide>(): Narrow | undefined => undefined;
}

/** A readonly value with the same fields, as `model` and `match` write theirs. */
type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

describe('wire and engine have one shape', () => {
  test('explanations, faults and families compile in both directions', () => {
    accepts<Frozen<WireExplanation>>()<Explanation>();
    accepts<Explanation>()<Frozen<WireExplanation>>();
    accepts<WireFault>()<Fault>();
    accepts<WireFamily>()<RegimeFamily>();
    accepts<RegimeFamily>()<WireFamily>();
    const kinds: readonly (FaultKind | 'inner')[] = faultKinds;
    expect(kinds).toContain('inner');
    expect(regimeFamilies[0]).toBe('us-fto');
  });

  test('a whole explanation passes unchanged', () => {
    const explanation: Explanation = {
      policy: '1',
      leftKind: 'person',
      rightKind: 'person',
      ground: 'name',
      name: {
        left: 'Ysmael Zambada',
        right: 'ZAMBADA GARCIA, Ismael',
        rightKind: 'primary',
        rightStrength: 'strong',
        tokens: [{ relation: 'spelling', left: 'Ysmael', right: 'Ismael', cost: 120 }],
        rules: [{ rule: 'omission', cost: 300 }],
        evidence: 2100,
        score: 9580,
      },
      fields: [
        {
          field: 'name',
          verdict: 'compatible',
          reason: 'name-near',
          left: ['Ysmael Zambada'],
          right: ['ZAMBADA GARCIA, Ismael'],
          contribution: 9580,
        },
      ],
      coverage: { compared: 1, of: 5 },
      wouldSettle: ['birthDate'],
      score: 9580,
      threshold: 7000,
      match: true,
    };
    expect(explanationSchema.parse(explanation)).toEqual(explanation);
  });

  test('a fault passes with its place', () => {
    const found = fault('invalid', { file: 'query', element: 'birthDate' }, '31-31', 'a date');
    expect(faultSchema.parse(found)).toEqual(found);
  });
});

describe('daySchema and partialDateSchema', () => {
  const cases = [
    { text: '2025-02-20', isDay: true, isPartial: true },
    { text: '2025-02', isDay: false, isPartial: true },
    { text: '1957', isDay: false, isPartial: true },
    { text: '2025-02-29', isDay: false, isPartial: false },
    { text: '2024-02-29', isDay: true, isPartial: true },
    { text: '20/02/2025', isDay: false, isPartial: false },
    { text: '', isDay: false, isPartial: false },
    { text: '2025-02-20T00:00', isDay: false, isPartial: false },
  ];
  test.each(cases)('$text', ({ text, isDay, isPartial }) => {
    expect(daySchema.safeParse(text).success).toBe(isDay);
    expect(partialDateSchema.safeParse(text).success).toBe(isPartial);
  });
});

describe('searchQuerySchema', () => {
  const cases = [
    { name: 'a name alone', query: { name: 'Los Zetas' }, ok: true },
    { name: 'an id alone', query: { id: 'ZAGI480101AA1' }, ok: true },
    { name: 'neither', query: { country: 'mx' }, ok: false },
    { name: 'a blank name', query: { name: '   ' }, ok: false },
    { name: 'a name of 1,000 units', query: { name: 'x'.repeat(1000) }, ok: true },
    { name: 'a name of 1,001 units', query: { name: 'x'.repeat(1001) }, ok: false },
    { name: 'a name twice', query: { name: ['a', 'b'] }, ok: false },
    { name: 'a country in words', query: { name: 'a', country: 'Mexico' }, ok: false },
    { name: 'an unknown schema', query: { name: 'a', schema: 'Dragon' }, ok: false },
    { name: 'an unknown parameter', query: { name: 'a', fuzzy: '1' }, ok: false },
    { name: 'an unknown language', query: { name: 'a', lang: 'fr' }, ok: false },
  ];
  test.each(cases)('$name', ({ query, ok }) => {
    expect(searchQuerySchema.safeParse(query).success).toBe(ok);
  });

  test('trims the name and speaks English unless asked', () => {
    expect(searchQuerySchema.parse({ name: '  CJNG ' })).toEqual({ name: 'CJNG', lang: 'en' });
  });
});
