import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPaint, indented, tableLines, widthOf, wrap } from '../../../src/app/cli/text.ts';

describe('width', () => {
  it.each([
    ['', 0],
    ['Nemesio', 7],
    ['ñandú', 5],
    ['n\u0303andu\u0301', 5],
    ['金正恩', 6],
    ['김정은', 6],
  ])('%s takes %i columns', (text, expected) => {
    expect(widthOf(text)).toBe(expected);
  });
});

describe('wrapping', () => {
  it('keeps every word, in order, within the width unless a word alone is wider', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zñ]{1,20}$/)),
        fc.integer({ min: 5, max: 40 }),
        (words, columns) => {
          const lines = wrap(words.join(' '), columns);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines)
            expect(widthOf(line) <= columns || !line.includes(' ')).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['\u001b]0;title\u0007Los\u009b2J Zetas', '\\u001b]0;title\\u0007Los\\u009b2J Zetas'],
    ['Los\u202e sateZ', 'Los\\u202e sateZ'],
    ['José\u200d المصري\u200f', 'José\u200d المصري\u200f'],
  ])('lets nothing through that acts on the terminal: %j', (text, expected) => {
    expect(wrap(text, 80)).toEqual([expected]);
    expect(tableLines([[text]])).toEqual([expected]);
  });

  it('indents and hangs', () => {
    expect(indented('one two three', 2, 10, 2)).toEqual(['  one', '    two', '    three']);
  });
});

it('aligns a table by what stands in it', () => {
  expect(
    tableLines([
      ['a', '金', 'x'],
      ['bbb', 'c', ''],
    ]),
  ).toEqual(['a    金  x', 'bbb  c']);
});

it('paints only where colour is wanted', () => {
  expect(createPaint(false).bold('x')).toBe('x');
  expect(createPaint(true).bold('x')).toBe('\u001b[1mx\u001b[22m');
});
