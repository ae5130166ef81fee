import { describe, expect, it } from 'vitest';
import { givenRarity } from '../../src/names/data/given-rarity.ts';
import { surnameRarity } from '../../src/names/data/surname-rarity.ts';
import { givenBits, nameBits, surnameBits } from '../../src/names/frequency.ts';

describe('name rarity', () => {
  // Maria is one in nine of the given names in Mexico and one in seven in Spain: under 3.25 bits.
  it.each([
    [givenBits('maria'), 2, 3.5],
    [givenBits('jose'), 3, 5],
    [givenBits('nemesio'), 9, 15],
    [givenBits('mohammed'), 6, 8],
    [surnameBits('hernandez'), 4, 5.5],
    [surnameBits('garcia'), 4, 5.5],
    [surnameBits('guzman'), 6, 9],
    [surnameBits('oseguera'), 11, 15.5],
    [surnameBits('smith'), 6, 7.5],
    [surnameBits('wang'), 6, 7],
    [surnameBits('cruz'), 5, 7],
  ])('%s bits lie between %s and %s', (bits, least, most) => {
    expect(bits).toBeGreaterThanOrEqual(least);
    expect(bits).toBeLessThanOrEqual(most);
  });

  it('orders names as people know them', () => {
    const bits = ['lopez', 'guzman', 'oseguera', 'zambada'].map((name) => surnameBits(name) ?? 16);
    expect(bits).toEqual([...bits].sort((a, b) => a - b));
  });

  it('takes the commoner use where the order of a name is not known', () => {
    expect(nameBits('cruz')).toBe(Math.min(givenBits('cruz') ?? 99, surnameBits('cruz') ?? 99));
    expect(nameBits('hernandez')).toBe(surnameBits('hernandez'));
  });

  it('knows no particles, no unheard names and nothing but quarter-bits', () => {
    for (const token of ['de', 'la', 'bin', 'xyzzy', '']) expect(nameBits(token)).toBeUndefined();
    for (const table of [givenRarity, surnameRarity]) {
      const tokens = table.trim().split(/\s+/);
      const quarters = tokens.filter((token) => /^\d+$/.test(token)).map(Number);
      expect(quarters.every((value) => value > 0 && value <= 64)).toBe(true);
      expect(quarters).toEqual([...quarters].sort((a, b) => a - b));
      const names = tokens.filter((token) => !/^\d+$/.test(token));
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((token) => !/^[a-z]+$/.test(token))).toEqual([]);
      expect(names.length).toBeGreaterThan(5000);
    }
  });
});
