import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvCell, csvLine } from '../../../src/app/cli/screen/csv.ts';

it.each([
  ['plain', 'plain'],
  ['', ''],
  ['Pérez, Juan', '"Pérez, Juan"'],
  ['say "x"', '"say ""x"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['+52 55 1234', "'+52 55 1234"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['\n=1', '"\'\n=1"'],
  ['  =1+1', "'  =1+1"],
  ['\u200b=1+1', "'\u200b=1+1"],
  ['\u00a0@SUM(A1)', "'\u00a0@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠A1', "'＠A1"],
  [' a=b', ' a=b'],
  ['a=b', 'a=b'],
])('writes %j as %j', (text, expected) => {
  expect(csvCell(text)).toBe(expected);
});

it('never begins a cell like a formula, and loses nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = csvCell(text);
      const inner = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect(/^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(inner)).toBe(false);
      expect(inner === text || inner === `'${text}`).toBe(true);
    }),
  );
});

it('ends lines as RFC 4180 does', () => {
  expect(csvLine(['a', 'b'])).toBe('a,b\r\n');
});
