// The parts of the workbench that decide something, as tables of cases; the pages themselves are
// tried in a browser (e2e).

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeyState, keyAction } from '../../src/web/keys.ts';
import { type Letters, markLetters } from '../../src/web/letters.ts';
import { readerSearch } from '../../src/web/reader.ts';
import { tokens } from '../../src/web/theme.ts';
import { en } from '../../src/web/words/en.ts';
import { es } from '../../src/web/words/es.ts';
import { countryText, dateText, fuzzyText, scoreText } from '../../src/web/words/format.ts';

const plain: KeyState = {
  typing: false,
  modifier: false,
  lettersOn: true,
  going: false,
  dialogOpen: false,
};

describe('keyAction', () => {
  const cases = [
    { key: '/', state: plain, kind: 'focus-search' },
    { key: 'j', state: plain, kind: 'move' },
    { key: 'k', state: plain, kind: 'move' },
    { key: '?', state: plain, kind: 'help' },
    { key: 'g', state: plain, kind: 'await-go' },
    { key: 'd', state: { ...plain, going: true }, kind: 'go' },
    { key: 'd', state: plain, kind: 'none' },
    { key: 'x', state: { ...plain, going: true }, kind: 'none' },
    { key: 'Escape', state: plain, kind: 'back' },
    { key: 'Escape', state: { ...plain, typing: true }, kind: 'leave-field' },
    { key: 'Escape', state: { ...plain, dialogOpen: true }, kind: 'none' },
    { key: 'j', state: { ...plain, typing: true }, kind: 'none' },
    { key: '/', state: { ...plain, typing: true }, kind: 'none' },
    { key: 'j', state: { ...plain, modifier: true }, kind: 'none' },
    { key: 'j', state: { ...plain, lettersOn: false }, kind: 'none' },
    { key: 'Escape', state: { ...plain, lettersOn: false }, kind: 'back' },
    { key: 'Enter', state: plain, kind: 'none' },
  ];
  test.each(cases)('$key gives $kind', ({ key, state, kind }) => {
    expect(keyAction(key, state).kind).toBe(kind);
  });
});

describe('markLetters', () => {
  const shown = (letters: readonly Letters[]) =>
    letters.map((run) => (run.differs ? `[${run.text}]` : run.text)).join('');
  const cases = [
    { left: 'Noroeste', right: 'NORESTE', marks: ['Nor[o]este', 'NORESTE'] },
    { left: 'Gonzales', right: 'González', marks: ['Gonzale[s]', 'Gonzále[z]'] },
    { left: 'Ysmael', right: 'Ismael', marks: ['[Y]smael', '[I]smael'] },
    { left: 'Peña', right: 'PENA', marks: ['Peña', 'PENA'] },
    { left: 'abc', right: 'xyz', marks: ['[abc]', '[xyz]'] },
    { left: '', right: 'x', marks: ['', '[x]'] },
  ];
  test.each(cases)('$left and $right', ({ left, right, marks }) => {
    const marked = markLetters(left, right);
    expect([shown(marked.left), shown(marked.right)]).toEqual(marks);
  });

  test('never loses or adds a letter, and equal words have no mark', () => {
    const word = fc.string({ maxLength: 70 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        const marked = markLetters(left, right);
        expect(marked.left.map((run) => run.text).join('')).toBe(left);
        expect(marked.right.map((run) => run.text).join('')).toBe(right);
        expect(markLetters(left, left).left.some((run) => run.differs)).toBe(false);
      }),
    );
  });
});

describe('dates, scores and countries for the reader', () => {
  const cases = [
    { said: dateText('2025-02-20', 'en'), expected: '20 Feb 2025' },
    { said: dateText('2025-02-20', 'es'), expected: '20 feb 2025' },
    { said: dateText('2025-09', 'en'), expected: 'Sep 2025' },
    { said: dateText('2009', 'es'), expected: '2009' },
    { said: dateText('2026-11-21T10:00:00.000Z', 'en'), expected: '21 Nov 2026' },
    { said: dateText('unknown', 'en'), expected: 'unknown' },
    { said: fuzzyText('~1957', 'en'), expected: 'c. 1957' },
    { said: fuzzyText('1975..1976', 'es'), expected: '1975 – 1976' },
    { said: scoreText(10_000), expected: '100.0' },
    { said: scoreText(9120), expected: '91.2' },
    { said: scoreText(7000), expected: '70.0' },
    { said: countryText('mx', 'es'), expected: 'México' },
    { said: countryText('un', 'en'), expected: 'United Nations' },
    { said: countryText('Mexico?', 'en'), expected: 'Mexico?' },
  ];
  test.each(cases)('$expected', ({ said, expected }) => {
    expect(said).toBe(expected);
  });
});

describe('readerSearch', () => {
  const cases = [
    { search: { lang: 'es', as: 'us-bank', asOf: '2025-03-01' }, kept: ['lang', 'as', 'asOf'] },
    { search: { lang: 'fr', as: '"><script>', asOf: '2025-02-30' }, kept: [] },
    { search: { as: 'x'.repeat(61) }, kept: [] },
    { search: {}, kept: [] },
  ];
  test.each(cases)('$search', ({ search, kept }) => {
    expect(Object.keys(readerSearch(search))).toEqual(kept);
  });
});

describe('words', () => {
  function leaves(words: object, path = ''): readonly (readonly [string, string])[] {
    return Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value] as const]
        : leaves(value as object, `${path}${key}.`),
    );
  }
  const english = new Map(leaves(en));
  const spanish = new Map(leaves(es));

  test('both languages have the same keys, none is empty, places to fill agree', () => {
    expect(english.size).toBeGreaterThan(150);
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
    const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((hole) => hole[1]);
    for (const [key, text] of english) {
      expect(spanish.get(key)?.trim(), key).not.toBe('');
      expect(holes(spanish.get(key) ?? '').sort(), key).toEqual(holes(text).sort());
    }
  });

  test('nobody is labelled', () => {
    for (const text of [...english.values(), ...spanish.values()]) {
      expect(text).not.toMatch(/terroris|blacklist|lista negra/i);
    }
  });
});

describe('theme', () => {
  // WCAG 2.2, relative luminance and contrast ratio.
  function luminance(hex: string): number {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrast(a: string, b: string): number {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  }
  const grounds = ['bg', 'surface', 'accent-weak'];
  const texts = ['ink', 'ink2', 'ink3', 'accent'].flatMap((text) =>
    grounds.map((ground) => [text, ground, 4.5] as const),
  );
  const verdicts = ['equal', 'compatible', 'missing', 'contradicts', 'due'].flatMap((verdict) => [
    [verdict, `${verdict}-tint`, 4.5] as const,
    ['ink', `${verdict}-tint`, 4.5] as const,
  ]);
  const bars = Object.keys(tokens)
    .filter((name) => name.startsWith('regime-') || name === 'edge')
    .flatMap((name) => [[name, 'surface', 3] as const, [name, 'bg', 3] as const]);
  const pairs = [...texts, ...verdicts, ...bars, ['on-accent', 'accent', 4.5] as const];

  test.each(pairs)('%s on %s has at least %d to 1', (front, back, least) => {
    for (const scheme of ['light', 'dark'] as const) {
      const ratio = contrast(tokens[front]?.[scheme] ?? '', tokens[back]?.[scheme] ?? '');
      expect(ratio).toBeGreaterThanOrEqual(least);
    }
  });
});
