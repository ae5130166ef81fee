import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../../src/app/receipt/canonical-json.ts';

it.each([
  [{ b: 1, a: [true, null, 'ñ'] }, '{"a":[true,null,"ñ"],"b":1}'],
  [{ a: undefined, b: {} }, '{"b":{}}'],
  // RFC 8785 §3.2.3: keys sorted by UTF-16 units, not by code points.
  [
    { '\u20ac': 1, '\r': 2, '\ufb33': 3, 1: 4, '\u{1F600}': 5, '\u0080': 6, '\u00f6': 7 },
    '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\u{1F600}":5,"\ufb33":3}',
  ],
])('writes %j', (value, expected) => {
  expect(canonicalJson(value)).toBe(expected);
});

it('says the same of equal values and can be read back', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const shuffled = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(shuffled)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('refuses what JSON cannot say', () => {
  expect(() => canonicalJson({ a: Number.NaN })).toThrow('infinite');
  expect(() => canonicalJson([() => 1])).toThrow('function');
});
