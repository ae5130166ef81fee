// What the machine refuses in the middle of work: a full disk, a folder without the right to write, a
// damaged database. That is no fault of ours, and to whoever runs the program it is an input that has
// to be mended: it is said with its place, and the exit code is 2. Everything else stays an inner
// fault. Codes: sqlite.org/rescode.html and errno(3), read 2026-11-21.

import { basename } from 'node:path';
import { type Fault, fault } from '../model/fault.ts';
import { databaseFileName } from '../store/open-store.ts';
import { openFault } from './input/file-limits.ts';
import { failureOf, type Io } from './io.ts';

/** What standard input or output failed with; undefined for anything else. */
export function streamFault(cause: unknown, io: Io): Fault | undefined {
  if (cause === io.stdin.errored) return openFault('stdin', cause as NodeJS.ErrnoException);
  if (cause !== failureOf(io.stdout)) return undefined;
  const expected = 'an output that can be written to its end';
  return fault('invalid', { file: 'stdout' }, (cause as Error).message, expected);
}

/** What the data folder failed with; undefined for anything else. */
export function dataFault(cause: unknown, folder: string): Fault | undefined {
  const { code, message, path } = cause as NodeJS.ErrnoException;
  const place = { file: path === undefined ? databaseFileName : basename(path) };
  switch (troubleOf(code)) {
    case 'full':
      return fault('invalid', place, message, `room on the disk for ${folder}`);
    case 'forbidden':
      return fault('invalid', place, message, `a data folder that can be written at ${folder}`);
    case 'damaged': {
      const expected = `undamaged data: bring ${folder} back from a copy, or move it away and import the lists again`;
      return fault('malformed', place, message, expected);
    }
    case 'busy': {
      const expected = `${folder} free to write: another process has been importing for a long time`;
      return fault('invalid', place, message, expected);
    }
    case 'disk':
      return fault('invalid', place, message, `a disk that can be read and written at ${folder}`);
    case undefined:
      return undefined;
  }
}

type Trouble = 'full' | 'forbidden' | 'damaged' | 'busy' | 'disk';

/** SQLite's extended codes begin with the plain one: SQLITE_READONLY_DIRECTORY. */
const patternByTrouble: readonly (readonly [Trouble, RegExp])[] = [
  ['full', /^(?:SQLITE_FULL|ENOSPC|EDQUOT)$/],
  ['forbidden', /^(?:SQLITE_(?:READONLY|CANTOPEN|PERM)\w*|EACCES|EPERM|EROFS)$/],
  ['damaged', /^SQLITE_(?:CORRUPT|NOTADB)\w*$/],
  ['busy', /^SQLITE_(?:BUSY|LOCKED)\w*$/],
  ['disk', /^(?:SQLITE_IOERR\w*|EIO)$/],
];

function troubleOf(code: unknown): Trouble | undefined {
  if (typeof code !== 'string') return undefined;
  return patternByTrouble.find(([, pattern]) => pattern.test(code))?.[0];
}
