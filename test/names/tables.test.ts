import { describe, expect, it } from 'vitest';
import * as nicknameTables from '../../src/names/data/nicknames.ts';
import { organizationWords, tradeWords } from '../../src/names/data/organization-words.ts';
import * as spelling from '../../src/names/data/spelling-variants.ts';
import * as words from '../../src/names/data/words.ts';
import {
  abbreviationOf,
  abbreviationsOf,
  areNicknames,
  generationSuffix,
  isArticle,
  isParticle,
  isPlaceWord,
  isTradeWord,
  isVesselPrefix,
  legalForms,
  nicknamesOf,
  numeralOf,
  personTitle,
  translationGroups,
  translationsOf,
  variantGroups,
  variantsOf,
} from '../../src/names/tables.ts';

type Pair = readonly [a: string, b: string, expected: boolean];

describe('areNicknames', () => {
  const cases: readonly Pair[] = [
    ['pepe', 'jose', true],
    ['jose', 'pepe', true],
    ['chuy', 'jesus', true],
    ['pancho', 'francisco', true],
    ['paco', 'francisco', true],
    ['nacho', 'ignacio', true],
    ['memo', 'guillermo', true],
    ['lupe', 'guadalupe', true],
    ['beto', 'roberto', true],
    ['beto', 'alberto', true],
    ['lalo', 'eduardo', true],
    ['chucho', 'jesus', true],
    ['tono', 'antonio', true],
    ['quique', 'enrique', true],
    ['bill', 'william', true],
    ['bob', 'robert', true],
    ['sasha', 'aleksandr', true],
    ['volodya', 'vladimir', true],
    // two names, and two nicknames of one name
    ['jose', 'jesus', false],
    ['roberto', 'alberto', false],
    ['paco', 'pancho', false],
    ['jose', 'jose', false],
    ['', '', false],
  ];
  it.each(cases)('%s and %s: %s', (a, b, expected) => {
    expect(areNicknames(a, b)).toBe(expected);
    expect(areNicknames(b, a)).toBe(expected);
  });

  it('agrees with nicknamesOf, which an index builds on', () => {
    for (const related of nicknamesOf('beto')) expect(areNicknames(related, 'beto')).toBe(true);
    expect(nicknamesOf('beto')).toContain('roberto');
    expect(nicknamesOf('nemesio')).not.toContain('nemesio');
    expect(nicknamesOf('qwerty')).toEqual([]);
  });
});

describe('abbreviationOf', () => {
  it.each([
    ['ma', 'maria'],
    ['gpe', 'guadalupe'],
    ['fco', 'francisco'],
    ['hdez', 'hernandez'],
    ['mtz', 'martinez'],
    ['gzz', 'gonzalez'],
    ['glez', 'gonzalez'],
    ['rdz', 'rodriguez'],
    ['cia', 'compania'],
    ['hnos', 'hermanos'],
    ['md', 'mohammed'],
  ])('%s stands for %s', (short, long) => {
    expect(abbreviationOf(short)).toContain(long);
    expect(abbreviationsOf(long)).toContain(short);
  });

  it('knows nothing of whole words', () => {
    expect(abbreviationOf('hernandez')).toEqual([]);
  });
});

describe('variantsOf', () => {
  const cases: readonly Pair[] = [
    ['muhammad', 'mohamed', true],
    ['mohamad', 'mohammed', true],
    ['yusuf', 'youssef', true],
    ['gonzalez', 'gonzales', true],
    ['jimenez', 'gimenez', true],
    ['chavez', 'chaves', true],
    ['sergey', 'sergei', true],
    ['zhang', 'chang', true],
    ['solovyov', 'soloviev', true],
    ['jassem', 'jasim', true],
    ['abdalbasit', 'abdulbasit', true],
    // other languages' names and other names
    ['yusuf', 'joseph', false],
    ['yusuf', 'jose', false],
    ['mikhail', 'michael', false],
    ['fernandez', 'hernandez', false],
  ];
  it.each(cases)('%s and %s: %s', (a, b, expected) => {
    expect(variantsOf(a).includes(b)).toBe(expected);
    expect(variantsOf(b).includes(a)).toBe(expected);
    expect(variantGroups(a).some((group) => variantGroups(b).includes(group))).toBe(expected);
  });
});

describe('translationsOf', () => {
  const cases: readonly Pair[] = [
    ['golfo', 'gulf', true],
    ['noreste', 'northeast', true],
    ['nueva', 'new', true],
    ['generacion', 'generation', true],
    ['familia', 'family', true],
    ['unidos', 'united', true],
    ['soles', 'suns', true],
    ['soles', 'sun', true],
    ['comando', 'command', true],
    ['rojo', 'red', true],
    ['rojos', 'red', true],
    ['carteles', 'cartel', true],
    ['cartel', 'cartels', true],
    ['caballeros', 'knights', true],
    ['templarios', 'templar', true],
    ['tren', 'train', true],
    ['ejercito', 'army', true],
    ['golfo', 'north', false],
    ['nuevo', 'news', false],
    ['brazo', 'armas', false],
  ];
  it.each(cases)('%s and %s: %s', (a, b, expected) => {
    expect(translationsOf(a).includes(b)).toBe(expected);
    expect(translationsOf(b).includes(a)).toBe(expected);
    expect(translationGroups(a).some((group) => translationGroups(b).includes(group))).toBe(
      expected,
    );
  });
});

describe('words of persons', () => {
  it('knows titles, strong and weak', () => {
    for (const token of ['lic', 'ing', 'dr', 'don', 'dona', 'mr', 'mrs', 'haji', 'mullah']) {
      expect(personTitle(token), token).toBe('title');
    }
    for (const token of ['sheikh', 'emir', 'khan', 'comandante', 'sr']) {
      expect(personTitle(token), token).toBe('weak');
    }
    expect(personTitle('jose')).toBeUndefined();
  });

  it('knows generation suffixes', () => {
    expect(['jr', 'junior', 'hijo', 'filho'].map(generationSuffix)).toEqual([
      'jr',
      'jr',
      'jr',
      'jr',
    ]);
    expect(['sr', 'ii', 'iii', 'iv'].map(generationSuffix)).toEqual(['sr', '2', '3', '4']);
    expect(generationSuffix('jose')).toBeUndefined();
  });

  it('counts de, bin and al as light, but not the kunya', () => {
    for (const token of ['de', 'del', 'la', 'y', 'da', 'van', 'bin', 'al']) {
      expect(isParticle(token), token).toBe(true);
    }
    for (const token of ['abu', 'umm', 'abd', 'san']) expect(isParticle(token), token).toBe(false);
  });
});

describe('words of organisations', () => {
  it('tells trade words and places from distinctive ones', () => {
    for (const token of ['comercializadora', 'grupo', 'group', 'servicios', 'holding', 'company']) {
      expect(isTradeWord(token), token).toBe(true);
    }
    for (const token of ['sinaloa', 'mexico', 'chile', 'jalisco', 'texas', 'iran', 'turkiye']) {
      expect(isPlaceWord(token), token).toBe(true);
    }
    for (const token of ['cartel', 'zetas', 'oseguera', 'cjng', 'golfo']) {
      expect(isTradeWord(token) || isPlaceWord(token), token).toBe(false);
    }
    expect(isVesselPrefix('mv') && isVesselPrefix('mt') && !isVesselPrefix('adrian')).toBe(true);
    expect(isArticle('los') && isArticle('the') && !isArticle('cartel')).toBe(true);
  });

  const forms: readonly (readonly [form: string, legalClass: string, country?: string])[] = [
    ['sa de cv', 'JSC'],
    ['s a de c v', 'JSC'],
    ['sociedad anonima de capital variable', 'JSC'],
    ['s de rl de cv', 'LLC'],
    ['s de r l de c v', 'LLC'],
    ['sapi de cv', 'JSC', 'mx'],
    ['inc', 'CORP'],
    ['llc', 'LLC'],
    ['l l c', 'LLC'],
    ['ltd', 'LLC'],
    ['limited', 'LLC'],
    ['co ltd', 'LLC'],
    ['gmbh', 'LLC'],
    ['ag', 'JSC'],
    ['aktiengesellschaft', 'JSC'],
    ['ooo', 'LLC', 'ru'],
    ['oao', 'JSC', 'ru'],
    ['pjsc', 'JSC'],
    ['public joint stock company', 'JSC'],
    ['sarl', 'LLC'],
    ['spa', 'JSC'],
    ['sociedad por acciones simplificada', 'LLC'],
    ['ac', 'NONPROFIT', 'mx'],
    ['sc', 'CIVIL'],
    ['sdn bhd', 'LLC', 'my'],
    // as OFAC writes them: S.A.DE C.V., S. DE P.R. DE R.L.
    ['sade cv', 'JSC', 'mx'],
    ['s de pr de rl', 'COOP', 'mx'],
  ];
  it.each(forms)('%s is %s', (form, legalClass, country) => {
    const found = legalForms().filter((known) => known.tokens.join(' ') === form);
    expect(found.map((known) => known.class)).toEqual([legalClass]);
    expect(found[0]?.country).toBe(country);
  });

  it('lists the longest forms first, each once', () => {
    const lengths = legalForms().map((form) => form.tokens.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    const texts = legalForms().map((form) => form.tokens.join(' '));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThan(400);
  });
});

describe('numeralOf', () => {
  it.each([
    ['iii', '3'],
    ['xviii', '18'],
    ['xx', '20'],
    ['18th', '18'],
    ['18', '18'],
    ['007', '7'],
    ['first', '1'],
    ['primera', '1'],
    ['second', '2'],
    ['dieciocho', '18'],
    ['0', '0'],
  ])('%s is %s', (token, expected) => {
    expect(numeralOf(token)).toBe(expected);
  });

  it('leaves initials and doubtful words to the caller', () => {
    for (const token of ['i', 'v', 'x', 'once', 'mil']) {
      expect(numeralOf(token), token).toBeUndefined();
    }
    expect(numeralOf('cartel')).toBeUndefined();
    expect(numeralOf('lopez')).toBeUndefined();
  });
});

it('holds folded tokens only', () => {
  const tables = {
    ...nicknameTables,
    ...spelling,
    ...words,
    organizationWords,
    tradeWords,
  };
  for (const [name, table] of Object.entries(tables)) {
    const strange = table.split(/[\s;=]+/).filter((token) => !/^[a-z0-9]*$/.test(token));
    expect(strange, name).toEqual([]);
  }
});
