import { describe, expect, it } from 'vitest';
import { splitWords, wordsMax } from '../../src/names/words.ts';

const texts = (name: string, dots: 'part' | 'join'): string =>
  splitWords(name, dots)
    .map((word) => word.text)
    .join(' ');

describe('splitWords', () => {
  const cases: readonly [string, 'part' | 'join', string][] = [
    ['OSEGUERA CERVANTES, Nemesio', 'part', 'oseguera cervantes nemesio'],
    ['J.J. Esparragoza', 'part', 'j j esparragoza'],
    ['C.J.N.G.', 'join', 'cjng'],
    ['C.J.N.G', 'join', 'cjng'],
    ['S.A. de C.V.', 'join', 'sa de cv'],
    ["AL-'ANIZI, 'Abd al-Rahman", 'part', 'al anizi abd al rahman'],
    ['O’Brien', 'part', 'obrien'],
    ['MS-13', 'join', 'ms 13'],
    ['MS13', 'join', 'ms 13'],
    ['18th Street', 'join', '18th street'],
    ['J&P Advertising', 'join', 'j p advertising'],
    ['Путин Владимир', 'part', 'putin vladimir'],
    ['Αθήνα', 'part', 'athina'],
    ['Nеmesio Оseguera Сervantes Рerez', 'part', 'nemesio oseguera cervantes perez'],
    ['桂荣 兰', 'part', '桂 荣 兰'],
    ['محمد علي', 'part', 'محمد علي'],
    ['3%ers', 'join', '3 ers'],
    ['G\u200ba\u200brc\u00adía\u202c', 'part', 'garcia'],
    ['—…!!', 'part', ''],
    ['', 'join', ''],
  ];
  it.each(cases)('%s (%s)', (name, dots, expected) => {
    expect(texts(name, dots)).toBe(expected);
  });

  it('keeps the written form and the dot of an initial', () => {
    expect(splitWords('Ma. Núñez', 'part')).toEqual([
      { text: 'ma', written: 'Ma', dotted: true },
      { text: 'nunez', written: 'Núñez' },
    ]);
  });

  it.each(['a ', '桂'])('splits off one word more than the limit and no others: %s', (word) => {
    expect(splitWords(word.repeat(500), 'part')).toHaveLength(wordsMax + 1);
  });
});
