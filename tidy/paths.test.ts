// The pages tell where things are; a file that moves must take its mentions along.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const root = dirname(import.meta.dirname);
const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: root });
const mention =
  /`((?:src|test|tidy|bench|e2e|scripts|data|bin|examples|docs)\/[\w./-]+\.(?:tsx?|mjs|js|json|md|csv|txt))`/g;

const missing = (page: string, text: string): readonly string[] =>
  [...text.matchAll(mention)]
    .map((match) => match[1] as string)
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => `${page}: ${path}`);

it('names only files that are there', () => {
  const texts = pages.map((page) => [page, readFileSync(join(root, page), 'utf8')] as const);
  const mentions = texts.reduce((sum, [, text]) => sum + [...text.matchAll(mention)].length, 0);
  expect(mentions).toBeGreaterThan(0);
  expect(texts.flatMap(([page, text]) => missing(page, text))).toEqual([]);
});

it('notices a file that has gone', () => {
  expect(missing('x.md', 'see `src/match/nowhere.ts` and `src/index.ts`')).toEqual([
    'x.md: src/match/nowhere.ts',
  ]);
});
