import { describe, expect, it } from 'vitest';
import { spellingKey } from '../../src/names/spelling-key.ts';

describe('spellingKey', () => {
  const same: readonly [string, string][] = [
    ['zambada', 'sambada'],
    ['ismael', 'ysmael'],
    ['heriberto', 'eriberto'],
    ['lazcano', 'lascano'],
    ['vicente', 'bicente'],
    ['esparragoza', 'esparragosa'],
    ['gonzalez', 'gonsales'],
    ['jimenez', 'gimenez'],
    ['guillermo', 'guiyermo'],
    ['quintero', 'kintero'],
    ['ceja', 'seja'],
    ['joseph', 'josef'],
    ['willy', 'wiyi'],
    ['hassan', 'hasan'],
  ];
  it.each(same)('%s sounds like %s', (a, b) => {
    expect(spellingKey(a)).toBe(spellingKey(b));
  });

  const other: readonly [string, string][] = [
    ['fernandez', 'hernandez'],
    ['lopez', 'perez'],
    ['cano', 'chano'],
    ['garcia', 'gracia'],
  ];
  it.each(other)('%s does not sound like %s', (a, b) => {
    expect(spellingKey(a)).not.toBe(spellingKey(b));
  });

  it('has no key for short words and other scripts', () => {
    expect(spellingKey('luz')).toBeUndefined();
    expect(spellingKey('محمد')).toBeUndefined();
    expect(spellingKey('ms13')).toBeUndefined();
    expect(spellingKey('hhhh')).toBeUndefined();
  });
});
