// Each rule of the house catches a planted violation and lets its lawful neighbour pass.

import { describe, expect, it } from 'vitest';
import {
  checkFixtureSizes,
  checkMachinePaths,
  checkUnfinishedComments,
  checkUnfinishedText,
  fixtureLimits,
  roomsWithoutHeading,
} from './prose.ts';
import { checkBorders, checkPurity, importCycles } from './rooms.ts';
import {
  checkFolders,
  checkHeader,
  checkLengths,
  checkWords,
  commentShare,
  countLines,
  limits,
} from './shape.ts';
import { type Finding, lineOf, parseSource } from './source.ts';

function messages(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ line, message }) => `${line} ${message}`);
}

describe('parseSource', () => {
  it('lists imports of every kind, with their targets', () => {
    const text = [
      "import type { A } from './a.ts';",
      "import { b, type C } from '../names/b.ts';",
      "import './effect.ts';",
      "export * from './d.ts';",
      "export type { E } from './e.ts';",
      "type F = import('./f.ts').F;",
      "const g = await import('./g.ts');",
      "import { parse } from 'saxes';",
      "const inString = \"import './no.ts'\"; // import './no.ts'",
    ].join('\n');
    const imports = parseSource('src/lists/x.ts', text).imports;
    expect(imports.map((i) => `${i.line} ${i.target ?? i.specifier} ${i.isTypeOnly}`)).toEqual([
      '1 src/lists/a.ts true',
      '2 src/names/b.ts false',
      '3 src/lists/effect.ts false',
      '4 src/lists/d.ts false',
      '5 src/lists/e.ts true',
      '6 src/lists/f.ts true',
      '7 src/lists/g.ts false',
      '8 saxes false',
    ]);
  });

  it('refuses a file that does not parse', () => {
    expect(() => parseSource('src/model/x.ts', 'const = ;')).toThrow('src/model/x.ts');
  });

  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [4, 3],
  ])('offset %i of "a\\nb\\nc" is on line %i', (offset, line) => {
    expect(lineOf('a\nb\nc', offset)).toBe(line);
  });
});

describe('checkBorders', () => {
  it.each([
    ['src/lists/x.ts', "import { a } from '../names/a.ts';"],
    ['src/lists/x.ts', "import { a } from './a.ts';"],
    ['src/api/x.ts', "import type { A } from '../cases/a.ts';"],
    ['src/web/pages/x.tsx', "import { a } from '../../api/a.ts';"],
    ['src/app/x.ts', "import { a } from '../store/a.ts';"],
    ['src/app/x.ts', "import about from '../../package.json' with { type: 'json' };"],
    ['src/index.ts', "export { a } from './app/a.ts';"],
    ['test/lists/x.test.ts', "import { a } from '../../src/web/a.ts';"],
  ])('%s may say %s', (path, text) => {
    expect(messages(checkBorders(parseSource(path, text)))).toEqual([]);
  });

  it.each([
    ['src/names/x.ts', "import { a } from '../lists/a.ts';", 'names imports lists'],
    ['src/names/x.ts', "import type { A } from '../lists/a.ts';", 'names imports lists'],
    ['src/model/x.ts', "export * from '../web/a.ts';", 'model imports web'],
    ['src/web/x.ts', "import type { A } from '../match/a.ts';", 'web imports match'],
    ['src/web/x.ts', "import { a } from '../app/a.ts';", 'web imports app'],
    ['src/api/x.ts', "import { a } from '../cases/a.ts';", 'api imports cases'],
    ['src/api/x.ts', "import type { A } from '../store/a.ts';", 'api imports store'],
    ['src/store/x.ts', "const a = await import('../app/a.ts');", 'store imports app'],
    ['src/model/x.ts', "import { a } from '../stray.ts';", 'src/stray.ts is in no room'],
    [
      'src/model/x.ts',
      "import { a } from '../../test/makers.ts';",
      'test/makers.ts is outside src',
    ],
    ['src/index.ts', "export { a } from './web/a.ts';", 'the library has no page'],
  ])('%s may not say %s', (path, text, reason) => {
    const [finding, ...rest] = messages(checkBorders(parseSource(path, text)));
    expect(finding).toContain(reason);
    expect(rest).toEqual([]);
  });
});

describe('checkPurity', () => {
  it.each([
    "import { readFileSync } from 'node:fs';",
    "import type { Stats } from 'node:fs';",
    "import { z } from 'zod';",
    "import { SaxesParser } from 'saxes';",
    'const page = await fetch("x");',
    'const get = fetch;',
    'const now = Date.now();',
    "const now = Date['now']();",
    'const now = new Date();',
    'const now = Date();',
    'const dice = Math.random() < 0.5;',
    ['const text = `$', '{fetch(1)}`;'].join(''),
    'const home = process.env.HOME;',
    'const id = globalThis.crypto.randomUUID();',
    'const id = crypto.randomUUID();',
    'setTimeout(() => undefined, 1);',
    'const wait = { setTimeout };',
    'const day = (process as { day: number }).day;',
  ])('catches %s', (text) => {
    expect(checkPurity(parseSource('src/model/x.ts', text)).length).toBeGreaterThan(0);
  });

  it.each([
    "const text = 'fetch process Date.now()'; // fetch(new Date())",
    'const date = new Date(0);',
    'const day = Date.UTC(2025, 1, 1);',
    'const parts = { fetch: 1, process: 2 }; parts.fetch;',
    'type Clock = typeof Date.now; interface Process { readonly process: string }',
    'function load(fetch: (url: string) => string): string { return fetch("x"); }',
    'const run = ({ process }: { process: () => void }) => process();',
    'const pattern = /fetch(process)/;',
  ])('lets pass %s', (text) => {
    expect(messages(checkPurity(parseSource('src/model/x.ts', text)))).toEqual([]);
  });

  it('lets a room have the packages it is known for', () => {
    const text = "import { SaxesParser } from 'saxes';\nimport { unzipSync } from 'fflate';";
    expect(messages(checkPurity(parseSource('src/lists/x.ts', text)))).toEqual([
      "2 lists is pure and imports 'fflate'",
    ]);
    const sheet = "import { parquetRead } from 'hyparquet';\nimport { a } from 'fflate';";
    expect(checkPurity(parseSource('src/intake/x.ts', sheet))).toEqual([]);
    expect(checkPurity(parseSource('src/app/x.ts', "import 'node:fs'; fetch('x');"))).toEqual([]);
  });
});

describe('importCycles', () => {
  const file = (name: string, text: string) => parseSource(`src/model/${name}.ts`, text);

  it('finds the files of a circle, and a file that imports itself', () => {
    const files = [
      file('a', "import { b } from './b.ts';"),
      file('b', "import { c } from './c.ts';"),
      file('c', "export * from './a.ts';"),
      file('d', "import { a } from './a.ts';"),
      file('e', "import { e } from './e.ts';"),
    ];
    expect(importCycles(files)).toEqual([
      ['src/model/a.ts', 'src/model/b.ts', 'src/model/c.ts'],
      ['src/model/e.ts'],
    ]);
  });

  it('does not count types, nor two ways to one file', () => {
    const files = [
      file('a', "import { b } from './b.ts';\nimport { c } from './c.ts';"),
      file('b', "import type { A } from './a.ts';\nimport { c } from './c.ts';"),
      file('c', 'export const c = 1;'),
    ];
    expect(importCycles(files)).toEqual([]);
  });
});

describe('the shape of a file', () => {
  it.each([
    ['const a = 1;', false],
    ['// one line\nconst a = 1;', false],
    ['// one line\n\n// a later one\nconst a = 1;', false],
    ["import 'x';\n// too late\n// by far\n", false],
    ['// one\n// two\nconst a = 1;', true],
    ['/*\n * one\n */\nconst a = 1;', true],
    ['#!/usr/bin/env node\n// one\n// two\n', true],
  ])('a header in %j: %s', (text, isThere) => {
    expect(checkHeader(parseSource('src/model/x.ts', text)).length === 0).toBe(isThere);
  });

  it('limits functions and files', () => {
    const body = (lines: number) => '  f();\n'.repeat(lines - 2);
    const longest = `function a() {\n${body(limits.functionLinesMax)}}\n`;
    const tooLong = `const b = () => {\n${body(limits.functionLinesMax + 1)}};\n`;
    expect(messages(checkLengths(parseSource('src/model/x.ts', longest + tooLong)))).toEqual([
      `${limits.functionLinesMax + 1} a function of 71 lines, 70 at most`,
    ]);
    const lines = 'f();\n'.repeat(limits.fileLinesMax);
    expect(checkLengths(parseSource('src/model/x.ts', lines))).toEqual([]);
    expect(checkLengths(parseSource('src/model/x.ts', `${lines}f();\n`)).length).toBe(1);
    expect(checkLengths(parseSource('src/names/data/x.ts', `${lines}f();\n`))).toEqual([]);
  });

  it('catches `any` and default exports, but not the words', () => {
    const text = "const a: any = 1;\n// any\nconst b = 'any';\nexport default a;";
    expect(messages(checkWords(parseSource('src/model/x.ts', text)))).toEqual([
      '1 `any`: say what it is',
      '4 a default export: everybody would name it anew',
    ]);
    expect(checkWords(parseSource('vite.config.ts', 'export default {};'))).toEqual([]);
    expect(checkWords(parseSource('src/web/pages/x.tsx', 'export default () => <p />;'))).toEqual(
      [],
    );
  });

  it('counts the files of a folder, tables of data apart', () => {
    const paths = Array.from({ length: limits.folderFilesMax }, (_, i) => `src/lists/${i}.ts`);
    expect(checkFolders([...paths, 'src/lists/data/a.ts', 'src/lists/xml/a.ts'])).toEqual([]);
    expect(checkFolders([...paths, 'src/lists/more.ts']).map((f) => f.path)).toEqual(['src/lists']);
  });

  it('counts whole lines of comment', () => {
    const text =
      '/** one\n * two\n */\nconst a = 1; // beside code\n\nconst b = `// no comment`;\n';
    const file = parseSource('src/model/x.ts', text);
    expect(countLines(file)).toEqual({ comment: 3, code: 2 });
    expect(commentShare([file])).toBe(0.6);
    expect(commentShare([])).toBe(0);
  });
});

describe('prose', () => {
  // Put together here, so that this file does not break the rules it tests.
  const machine = ['', 'work', 'main'].join('/');
  const note = ['TO', 'DO'].join('');

  it('catches paths of one machine', () => {
    expect(messages(checkMachinePaths('README.md', `see\n\`${machine}/src\``)).length).toBe(1);
    expect(checkMachinePaths('README.md', `/api${machine}`)).toEqual([]);
  });

  it('catches notes of unfinished work, and only those', () => {
    const text = `// fine\nconst a = 1; /* one\n ${note} two */`;
    const inCode = checkUnfinishedComments(parseSource('src/model/x.ts', text));
    expect(inCode.map((finding) => finding.line)).toEqual([3]);
    const inString = parseSource('src/model/x.ts', `const a = '${note}';`);
    expect(checkUnfinishedComments(inString)).toEqual([]);
    expect(checkUnfinishedText('README.md', `${note}: write`).length).toBe(1);
    expect(checkUnfinishedText('README.md', `${note} EL MUNDO`)).toEqual([]);
  });

  it('wants a heading for each room', () => {
    const text =
      '# House\n\n## lists: what does a file say?\n\nnames: no heading\n### `model`: words\n';
    expect(roomsWithoutHeading(text, ['lists', 'model', 'names'])).toEqual(['names']);
  });

  it('limits fixtures one by one and together', () => {
    const { fileBytesMax, totalBytesMax } = fixtureLimits;
    const many = Array.from({ length: totalBytesMax / fileBytesMax }, (_, i) => ({
      path: `${i}`,
      bytes: fileBytesMax,
    }));
    expect(checkFixtureSizes(many)).toEqual([]);
    expect(checkFixtureSizes([...many, { path: 'a', bytes: 1 }]).length).toBe(1);
    expect(checkFixtureSizes([{ path: 'a', bytes: fileBytesMax + 1 }]).length).toBe(1);
  });
});
