import { describe, expect, it } from 'vitest';
import {
  type Invocation,
  languageAsked,
  nearestOf,
  parseInvocation,
} from '../../../src/app/cli/arguments.ts';
import { defaultVerb, verbs } from '../../../src/app/cli/verbs.ts';

function parse(line: string) {
  const args = line === '' ? [] : line.split(' ');
  return parseInvocation(args, verbs, defaultVerb);
}

function read(line: string): Invocation {
  const parsed = parse(line);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

describe('arguments that are understood', () => {
  const cases: readonly {
    readonly line: string;
    readonly verb: string;
    readonly operands?: readonly string[];
    readonly values?: Readonly<Record<string, readonly string[]>>;
  }[] = [
    { line: '', verb: 'serve' },
    { line: '--port 8080', verb: 'serve', values: { port: ['8080'] } },
    { line: '--lang es --data d', verb: 'serve', values: { lang: ['es'], data: ['d'] } },
    { line: 'screen CJNG', verb: 'screen', operands: ['CJNG'] },
    {
      line: 'screen CJNG CDG --json',
      verb: 'screen',
      operands: ['CJNG', 'CDG'],
      values: { json: [] },
    },
    {
      line: '--json screen --schema Person X',
      verb: 'screen',
      operands: ['X'],
      values: { json: [], schema: ['Person'] },
    },
    {
      line: 'screen X --country mx --country us',
      verb: 'screen',
      operands: ['X'],
      values: { country: ['mx', 'us'] },
    },
    {
      line: 'screen X --as-of=2025-03-01',
      verb: 'screen',
      operands: ['X'],
      values: { 'as-of': ['2025-03-01'] },
    },
    { line: 'screen -- --odd-name', verb: 'screen', operands: ['--odd-name'] },
    { line: 'screen --file -', verb: 'screen', values: { file: ['-'] } },
    { line: 'screen screen', verb: 'screen', operands: ['screen'] },
    { line: 'lists', verb: 'lists' },
    { line: 'lists --json', verb: 'lists', values: { json: [] } },
    { line: 'lists import a.csv b.csv', verb: 'lists import', operands: ['a.csv', 'b.csv'] },
    {
      line: 'lists --json import a.csv',
      verb: 'lists import',
      operands: ['a.csv'],
      values: { json: [] },
    },
    { line: 'lists import --help', verb: 'lists import', values: { help: [] } },
    { line: 'compare-lists US CA', verb: 'compare-lists', operands: ['US', 'CA'] },
  ];
  it.each(cases)('$line', ({ line, verb, operands = [], values = {} }) => {
    const invocation = read(line);
    expect(invocation.verb).toBe(verb);
    expect(invocation.operands).toEqual(operands);
    expect(Object.fromEntries(invocation.values)).toEqual(values);
  });
});

describe('arguments that are not', () => {
  const cases: readonly { readonly line: string; readonly fault: object }[] = [
    { line: 'scren X', fault: { kind: 'unknown-verb', found: 'scren', nearest: 'screen' } },
    { line: 'zzz', fault: { kind: 'unknown-verb', found: 'zzz' } },
    {
      line: 'screen X --schma Person',
      fault: { kind: 'unknown-option', found: '--schma', nearest: '--schema' },
    },
    { line: 'screen X --birth 1957', fault: { kind: 'unknown-option', nearest: '--birth-date' } },
    {
      line: 'screen X --nothing-like-it',
      fault: { kind: 'unknown-option', found: '--nothing-like-it' },
    },
    { line: 'screen X -x', fault: { kind: 'unknown-option', found: '-x' } },
    { line: 'screen X --schema', fault: { kind: 'value-missing' } },
    { line: 'screen X --schema --json', fault: { kind: 'value-missing' } },
    { line: 'screen X --json=yes', fault: { kind: 'value-unwanted' } },
    { line: 'screen X --schema Person --schema Vessel', fault: { kind: 'given-twice' } },
    {
      line: 'compare-lists US',
      fault: { kind: 'operand-missing', operands: 'JURISDICTION JURISDICTION' },
    },
    { line: 'lists import', fault: { kind: 'operand-missing' } },
    {
      line: 'lists imprt a.csv',
      fault: { kind: 'operand-extra', found: 'imprt', nearest: 'lists import' },
    },
    { line: 'designations a b', fault: { kind: 'operand-extra', found: 'b' } },
  ];
  it.each(cases)('$line', ({ line, fault }) => {
    const parsed = parse(line);
    expect(parsed).toMatchObject({ ok: false, error: fault });
    if (!parsed.ok && !('nearest' in fault)) expect(parsed.error).not.toHaveProperty('nearest');
  });
});

it.each([
  [['screen', '--lang', 'es'], 'es'],
  [['--lang=en', 'x'], 'en'],
  [['--lang'], undefined],
  [['screen'], undefined],
])('finds the language in %j', (args, expected) => {
  expect(languageAsked(args)).toBe(expected);
});

it('never guesses wildly', () => {
  expect(nearestOf('x', ['screen', 'lists'])).toBeUndefined();
  expect(nearestOf('list', ['screen', 'lists'])).toBe('lists');
});
