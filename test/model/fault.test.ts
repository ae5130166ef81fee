import { describe, expect, it } from 'vitest';
import { fault, foundJson, foundLengthMax, placeText } from '../../src/model/fault.ts';

describe('a JSON value as found', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  it.each<readonly [string, unknown, string]>([
    ['text', 'José', '"José"'],
    ['a list', ['a', 1, null], '["a",1,null]'],
    ['no JSON at all', undefined, 'undefined'],
    ['a list nested deeper than the stack', JSON.parse(deep), '[[…'],
    ['an object with such a list', { a: JSON.parse(deep) }, '{…'],
  ])('%s', (_, value, found) => {
    expect(foundJson(value)).toBe(found);
  });
});

describe('fault', () => {
  it('cuts a long value and says how long it was', () => {
    const long = 'x'.repeat(10_000);
    const { found } = fault('limit', { file: 'sdn.csv', line: 3 }, long, 'at most 1000 characters');
    expect(found).toBe(`${'x'.repeat(foundLengthMax)}… (10000 characters)`);
  });

  it('names its place in a fixed order', () => {
    expect(placeText({ file: 'sdn.csv', record: '36', line: 1, column: 'SDN_Type' })).toBe(
      'sdn.csv, line 1, column SDN_Type, record 36',
    );
    expect(placeText({ file: 'un.xml', element: 'INDIVIDUAL/DATAID' })).toBe(
      'un.xml, element INDIVIDUAL/DATAID',
    );
  });
});
