// The rules of ARCHITECTURE.md and CONTRIBUTING.md, applied to this repository. Each says how many
// files it saw, because a check that sees none passes for the wrong reason. The rules themselves are
// in the files beside this one; `rules.test.ts` shows that each catches what it is for.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  checkFixtureSizes,
  checkMachinePaths,
  checkUnfinishedComments,
  checkUnfinishedText,
  roomsWithoutHeading,
} from './prose.ts';
import { checkBorders, checkPurity, importCycles, pureRooms, roomOf, rooms } from './rooms.ts';
import {
  checkFolders,
  checkHeader,
  checkLengths,
  checkWords,
  commentShare,
  isDataTable,
  limits,
} from './shape.ts';
import { type Finding, readSource, type SourceFile } from './source.ts';

const root = dirname(import.meta.dirname);

/** What is tracked or would be; a file deleted but not yet committed is gone. */
const tracked = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
})
  .split('\0')
  .filter((path) => path !== '' && statSync(join(root, path), { throwIfNoEntry: false })?.isFile());

const typescript = tracked
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readSource(root, path));
const source = typescript.filter((file) => file.path.startsWith('src/'));
/** What is held to the limits of length: all that is not a test or a fixture. */
const written = typescript.filter((file) => !/^test\/|\.test\.tsx?$/.test(file.path));

/** Text files that are no TypeScript: prose, settings, scripts, data. */
const texts = tracked
  .filter((path) =>
    /\.(md|json|jsonl|js|mjs|css|html|ya?ml|sh|txt|csv|xml)$|(^|\/)\.[a-z]+|ci\/run$/i.test(path),
  )
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** `src/lists/sdn.ts:12 what is wrong`, one a line, so that a failed test is its own report. */
function report(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ path, line, message }) => `${path}:${line} ${message}`);
}

function expectClean(
  files: readonly SourceFile[],
  check: (file: SourceFile) => readonly Finding[],
): void {
  expect(files.length).toBeGreaterThan(0);
  expect(report(files.flatMap((file) => check(file)))).toEqual([]);
}

describe('the house', () => {
  it('has its source in rooms that import leftwards only', () => {
    expectClean(source, checkBorders);
    const astray = source.filter((f) => roomOf(f.path) === undefined && f.path !== 'src/index.ts');
    expect(astray.map((file) => file.path)).toEqual([]);
  });

  it('keeps disk, network, clock, chance and packages out of the pure rooms', () => {
    const pure = source.filter((file) => pureRooms.has(roomOf(file.path) ?? ''));
    expectClean(pure, checkPurity);
  });

  it('has no imports in a circle', () => {
    expect(source.length).toBeGreaterThan(0);
    expect(source.some((file) => file.imports.length > 0)).toBe(true);
    expect(importCycles(source)).toEqual([]);
  });

  it('keeps files, functions and folders small enough to hold in mind', () => {
    expectClean(written, checkLengths);
    expect(report(checkFolders(source.map((file) => file.path)))).toEqual([]);
  });

  it('says at the head of each file what it is', () => {
    expectClean(
      written.filter((file) => !isDataTable(file.path)),
      checkHeader,
    );
  });

  it('has no `any` and no default exports', () => {
    expectClean(written, checkWords);
  });

  it('has prose beside the code of every pure room', () => {
    const filesOf = (room: string) => source.filter((file) => roomOf(file.path) === room);
    const used = [...pureRooms].filter((room) => filesOf(room).length > 0);
    const shares = used.map((room) => ({ room, share: commentShare(filesOf(room)) }));
    expect(shares.length).toBeGreaterThan(0);
    const figures = shares.map(({ room, share }) => `${room} ${share.toFixed(2)}`);
    console.log(`comment share: ${figures.join(', ')}`);
    expect(shares.filter(({ share }) => share < limits.commentShareMin)).toEqual([]);
  });
});

describe('the repository', () => {
  it('names no path of one machine', () => {
    expect(texts.length).toBeGreaterThan(0);
    const all = [...texts, ...typescript];
    expect(report(all.flatMap(({ path, text }) => checkMachinePaths(path, text)))).toEqual([]);
  });

  it('leaves no work unfinished', () => {
    expectClean(typescript, checkUnfinishedComments);
    const prose = texts.filter(({ path }) => !path.startsWith('test/'));
    expect(prose.length).toBeGreaterThan(0);
    expect(report(prose.flatMap(({ path, text }) => checkUnfinishedText(path, text)))).toEqual([]);
  });

  it('has fixtures that one can read', ({ skip }) => {
    const fixtures = tracked.filter((path) => path.startsWith('test/fixtures/'));
    if (fixtures.length === 0) skip('no fixtures yet');
    const sized = fixtures.map((path) => ({ path, bytes: statSync(join(root, path)).size }));
    expect(report(checkFixtureSizes(sized))).toEqual([]);
  });

  it('has a heading in ARCHITECTURE.md for every room', ({ skip }) => {
    const architecture = join(root, 'ARCHITECTURE.md');
    if (!existsSync(architecture)) skip('no ARCHITECTURE.md yet');
    const used = rooms.filter((room) => source.some((file) => roomOf(file.path) === room));
    expect(used.length).toBeGreaterThan(0);
    expect(roomsWithoutHeading(readFileSync(architecture, 'utf8'), used)).toEqual([]);
  });
});
