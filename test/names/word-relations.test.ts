import { describe, expect, it } from 'vitest';
import { analyseName } from '../../src/names/analyse.ts';
import {
  abbreviationsOf,
  areAbbreviated,
  areTranslations,
  areVariants,
  isKnownName,
} from '../../src/names/word-relations.ts';

describe('relations of words', () => {
  it('know the spellings of Hizballah as one name', () => {
    expect(areVariants('hezbollah', 'hizballah')).toBe(true);
    expect(areVariants('hezbollah', 'hezb')).toBe(false);
  });

  it('relate abbreviations in both directions', () => {
    expect(areAbbreviated('hdez', 'hernandez')).toBe(true);
    expect(areAbbreviated('hernandez', 'hdez')).toBe(true);
    expect(abbreviationsOf('hernandez')).toContain('hdez');
    expect(areAbbreviated('hdez', 'martinez')).toBe(false);
  });

  it('translate ordinary words of organisations', () => {
    expect(areTranslations('golfo', 'gulf')).toBe(true);
    expect(areTranslations('golfo', 'noreste')).toBe(false);
  });

  it('tell well-known names from rare ones', () => {
    expect(isKnownName('lopez')).toBe(true);
    expect(isKnownName('oseguera')).toBe(false);
  });

  it('set the short form of a multiple banking institution aside', () => {
    const name = analyseName({ text: 'Cibanco, S.A., I.B.M.' }, 'organization');
    expect(name.content.map((index) => name.words[index]?.text)).toEqual(['cibanco']);
  });
});
