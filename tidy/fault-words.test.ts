// Every fault can be said in Spanish: the texts that the source writes against the catalogue, and
// that each rule catches what it is for.

import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validatorFaultWords } from '../src/api/fault-words/program.ts';
import { faultWords } from '../src/api/fault-words.ts';
import { faultTexts } from './fault-texts.ts';
import { malformed, untranslated, unused } from './fault-words.ts';
import { parseSource, readSource } from './source.ts';

const root = dirname(import.meta.dirname);

/** Where faults are made that a user sees; curated data and their parsers speak to developers. */
const shown = /^src\/(?:lists|intake|match|store|api|app)\/.*\.tsx?$|^src\/screen\/profile\.ts$/;
const catalogue = /^src\/api\/fault-words/;

const files = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard', 'src'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => shown.test(path) && !catalogue.test(path))
  .map((path) => readSource(root, path));

/** Texts without an entry, each with the reason. */
const excused = new Map([
  ['nothing / one of {1}', 'a schema that is absent is told as such; here it is what was typed'],
]);

/** Expressions that name no text, each with the reason. */
const accepted = new Map([
  ['z.string()', 'the schema of a fault, not a fault'],
  ['undefined', 'a function that answers undefined where nothing is wrong'],
  ['said.slice(0, 1).toLowerCase()', 'words of the validator, see validatorFaultWords'],
  ['said.slice(1)', 'words of the validator, see validatorFaultWords'],
]);

describe('the faults of the source', () => {
  const { texts, unfollowed } = faultTexts(files);

  it('are found in good number, or the collector is broken', () => {
    expect(new Set(texts.map(({ expected }) => expected)).size).toBeGreaterThan(150);
  });

  it('are all followed to their words', () => {
    const strange = unfollowed.filter(({ message }) => !accepted.has(message));
    expect(strange).toEqual([]);
  });

  it('can all be said in Spanish', () => {
    expect(untranslated(texts, faultWords, excused)).toEqual([]);
  });

  it('are all that the catalogue says', () => {
    expect(unused(texts, faultWords)).toEqual([]);
  });

  it('keep their parts in Spanish', () => {
    expect(malformed([...faultWords, ...validatorFaultWords])).toEqual([]);
  });
});

describe('faultTexts', () => {
  const textsOf = (text: string) =>
    faultTexts([parseSource('src/lists/x.ts', text)]).texts.map(
      ({ found, expected }) => `${found} / ${expected}`,
    );
  const filled = (name: string) => ['$', `{${name}}`].join('');

  it.each([
    ['a literal', "fault('invalid', place, value, 'a day');", ['{1} / a day']],
    [
      'a template and a constant',
      `const max = 5; const expected = \`at most ${filled('max')} of ${filled('what')}\`; fault('limit', place, 'much', expected);`,
      ['much / at most {1} of {2}'],
    ],
    ['both branches', "fault('invalid', place, '', isA ? 'an a' : 'a b');", [' / an a', ' / a b']],
    [
      'a branch inside a template',
      `const end = x ? 'it is kept' : 'it is left out'; fault('invalid', place, '', \`a day; ${filled('end')}\`);`,
      [' / a day; it is kept', ' / a day; it is left out'],
    ],
    ['a sum of sentences', "fault('invalid', place, '', 'one ' + 'two');", [' / one two']],
    [
      'a sum of numbers',
      `fault('limit', p, '', \`at most ${filled('2 ** 20')}\`);`,
      [' / at most {1}'],
    ],
    [
      'a helper',
      "function refuse(found: string, want: string) { return fault('invalid', p, found, want); } refuse('none', 'one');",
      ['none / one'],
    ],
    [
      'a helper of a helper',
      "const a = (want: string) => fault('invalid', p, 'x', want); const b = (w: string) => a(w); b('one');",
      ['x / one'],
    ],
    ['an object for a helper', "report({ found: 'none', expected: 'one' });", ['none / one']],
    [
      'a function that answers the words',
      "function want(x: boolean) { if (x) return 'one'; return 'two'; } fault('invalid', p, v, want(x));",
      ['{1} / one', '{1} / two'],
    ],
  ])('follows %s', (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it('tells what it cannot follow', () => {
    const { texts, unfollowed } = faultTexts([
      parseSource('src/lists/x.ts', "fault('invalid', place, value, elsewhere());"),
    ]);
    expect(texts).toEqual([]);
    expect(unfollowed).toEqual([{ path: 'src/lists/x.ts', line: 1, message: 'elsewhere()' }]);
  });
});

describe('the rules', () => {
  const { texts } = faultTexts([
    parseSource(
      'src/lists/x.ts',
      "fault('a', p, v, 'a day');\nfault('b', p, 'no files', 'a file');\nfault('c', p, v, 'a new one');",
    ),
  ]);

  it('find a text without Spanish, expected or found', () => {
    const entries = [
      ['a day', 'un día'],
      ['a file', 'un archivo'],
    ] as const;
    expect(untranslated(texts, entries)).toEqual([
      {
        path: 'src/lists/x.ts',
        line: 2,
        message: 'found "no files" (expected "a file") has no Spanish',
      },
      { path: 'src/lists/x.ts', line: 3, message: 'expected "a new one" has no Spanish' },
    ]);
    const whole = [
      ['a day', 'un día'],
      ['a file', 'un archivo', [['no files', 'ningún archivo']]],
      ['a new one', 'uno nuevo'],
    ] as const;
    expect(untranslated(texts, whole)).toEqual([]);
    expect(unused(texts, whole)).toEqual([]);
  });

  it('find an entry that nothing writes', () => {
    const entries = [
      ['a day', 'un día', [['no day', 'ningún día']]],
      ['a year', 'un año'],
    ] as const;
    expect(unused(texts, entries)).toEqual(['no day / a day', 'a year']);
  });

  it('find other parts and entries that stand twice', () => {
    expect(
      malformed([
        ['at most {1} of {2}', 'de {2} a lo más {1*}'],
        ['at most {1}', 'a lo más {2}'],
        ['a day', 'un día', [['{1} days', 'días']]],
        ['a day', 'otro día'],
      ]),
    ).toEqual(['at most {1}: other parts', '{1} days: other parts', 'a day: twice']);
  });
});
