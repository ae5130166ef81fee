import { describe, expect, it } from 'vitest';
import { dataFault } from '../../src/app/machine-fault.ts';

function failure(code: string, message: string, path?: string): Error {
  return Object.assign(new Error(message), path === undefined ? { code } : { code, path });
}

describe('what the machine refuses', () => {
  it.each([
    ['SQLITE_FULL', 'database or disk is full', undefined, 'room on the disk for /d'],
    ['ENOSPC', 'no space left on device', undefined, 'room on the disk for /d'],
    ['EACCES', 'denied', '/d/editions/1-1.partial', 'a data folder that can be written at /d'],
    ['SQLITE_READONLY_DIRECTORY', 'readonly', undefined, 'a data folder that can be written at /d'],
    ['SQLITE_CORRUPT_VTAB', 'malformed', undefined, 'undamaged data: bring /d back'],
    ['SQLITE_BUSY', 'database is locked', undefined, '/d free to write'],
    ['SQLITE_IOERR_READ', 'disk I/O error', undefined, 'a disk that can be read'],
  ])('%s is said with its place', (code, message, path, expected) => {
    const said = dataFault(failure(code, message, path), '/d');
    expect(said).toMatchObject({
      place: { file: path === undefined ? 'cotejo.sqlite' : '1-1.partial' },
      found: message,
    });
    expect(said?.expected).toContain(expected);
  });

  it.each([
    new TypeError('x is not a function'),
    failure('ERR_INVALID_ARG_TYPE', 'a mistake of ours'),
    failure('SQLITE_CONSTRAINT_UNIQUE', 'a mistake of ours'),
    'text',
  ])('leaves %s to be a fault of our own', (cause) => {
    expect(dataFault(cause, '/d')).toBeUndefined();
  });
});
