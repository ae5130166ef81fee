import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/names/fold.ts';

describe('fold', () => {
  const cases: readonly [string, string, string][] = [
    ['plain', 'GULF CARTEL', 'gulf cartel'],
    ['Spanish', 'Treviño Ibáñez Güemes', 'trevino ibanez guemes'],
    ['Polish and Danish', 'Łódź Søren Æbelø', 'lodz soren aebelo'],
    ['German', 'Groß', 'gross'],
    ['Turkish', 'İSTANBUL ışık', 'istanbul isik'],
    ['full width', 'ＣＪＮＧ', 'cjng'],
    ['ligature', 'ﬁnanciera', 'financiera'],
    ['Vietnamese', 'Nguyễn', 'nguyen'],
    ['Arabic vowel signs', 'مُحَمَّد', 'محمد'],
    ['Thai keeps its vowels', 'บุญนพ', 'บุญนพ'],
    ['a zero-width space parts nothing visible', 'Los\u200bZetas', 'loszetas'],
    ['a soft hyphen', 'GUZ\u00adMÁN', 'guzman'],
    ['right-to-left marks', '\u202eZetas', 'zetas'],
    ['a tab', 'Los\tZétas', 'los zetas'],
    ['empty', '', ''],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('takes any string, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof fold(text)).toBe('string');
        expect(typeof fold(`${text}\ud800`)).toBe('string');
      }),
    );
  });
});
