import { describe, expect, it } from 'vitest';
import { fault, foundLengthMax, placeText } from '../../src/model/fault.ts';

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
