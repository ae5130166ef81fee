// The rules about what else is in the repository: no path of anybody's machine, no note of unfinished
// work, fixtures of a size one can read, and a heading in ARCHITECTURE.md for every room.

import type { Finding, SourceFile } from './source.ts';
import { lineOf } from './source.ts';

export const fixtureLimits = { fileBytesMax: 256 * 1024, totalBytesMax: 4 * 1024 * 1024 } as const;

/** Written with escapes, so that this file does not find itself. */
const machinePath = /(?<![\w.~-])\/(?:work\/|root\/|tmp\/bash_jobs)/g;
const unfinished = /\b(?:TODO|FIXME)\b|\bXXX(?::|\()/g;
/** In prose and data the first is a Spanish word, and `XXX` stands for a currency or a branch of a bank. */
const unfinishedNote = /\b(?:TODO|FIXME|XXX)(?::|\()/g;

function matches(path: string, text: string, pattern: RegExp, what: string): readonly Finding[] {
  return [...text.matchAll(pattern)].map((match) => ({
    path,
    line: lineOf(text, match.index),
    message: `${what}: ${match[0]}`,
  }));
}

export function checkMachinePaths(path: string, text: string): readonly Finding[] {
  return matches(path, text, machinePath, 'a path of one machine');
}

export function checkUnfinishedText(path: string, text: string): readonly Finding[] {
  return matches(path, text, unfinishedNote, 'unfinished');
}

export function checkUnfinishedComments(file: SourceFile): readonly Finding[] {
  return file.comments.flatMap((comment) =>
    matches(file.path, comment.text, unfinished, 'unfinished').map((finding) => ({
      ...finding,
      line: lineOf(file.text, comment.start) + finding.line - 1,
    })),
  );
}

/** Rooms without their heading, `## lists: what does a publisher's file say?`. */
export function roomsWithoutHeading(
  architecture: string,
  roomNames: readonly string[],
): readonly string[] {
  const headings = architecture.split('\n').filter((line) => /^#{2,3} /.test(line));
  return roomNames.filter(
    (room) =>
      !headings.some((heading) => new RegExp(`^#+ (?:\\d+\\.? )?\`?${room}\`?:`).test(heading)),
  );
}

export interface SizedFile {
  readonly path: string;
  readonly bytes: number;
}

export function checkFixtureSizes(files: readonly SizedFile[]): readonly Finding[] {
  const { fileBytesMax, totalBytesMax } = fixtureLimits;
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  const large = files
    .filter((file) => file.bytes > fileBytesMax)
    .map(({ path, bytes }) => ({
      path,
      line: 0,
      message: `${bytes} bytes, ${fileBytesMax} at most`,
    }));
  const message = `${total} bytes in all, ${totalBytesMax} at most`;
  return total > totalBytesMax ? [...large, { path: 'test/fixtures', line: 0, message }] : large;
}
