// The limits of what we are willing to open, and the faults that files raise. Lists and customer
// files come from outside: an archive of a few kilobytes can claim to hold a disk full.

import { type Fault, fault } from '../../model/fault.ts';

/** Limits of one input. A list of 122 MB is the largest that is published today. */
export interface FileLimits {
  readonly unpackedBytesMax: number;
  /** Unpacked over packed; honest XML of a list packs to a thirtieth, a bomb to a thousandth. */
  readonly ratioMax: number;
  /** Below so many unpacked bytes the ratio is not looked at. */
  readonly ratioFreeBytes: number;
  readonly filesMax: number;
}

export const defaultFileLimits: FileLimits = {
  unpackedBytesMax: 4 * 1024 ** 3,
  ratioMax: 200,
  ratioFreeBytes: 16 * 1024 ** 2,
  filesMax: 2_000,
};

/** Undefined while `total` unpacked bytes are within the limits. Shared with zip archives. */
export function excessOf(
  total: number,
  packedBytes: number | undefined,
  limits: FileLimits,
): { readonly found: string; readonly expected: string } | undefined {
  if (total > limits.unpackedBytesMax) {
    return {
      found: `more than ${limits.unpackedBytesMax} bytes unpacked`,
      expected: `at most ${limits.unpackedBytesMax} bytes (unpackedBytesMax)`,
    };
  }
  if (packedBytes === undefined || total <= limits.ratioFreeBytes) return undefined;
  return total / packedBytes <= limits.ratioMax
    ? undefined
    : {
        found: `${total} bytes out of ${packedBytes}, and more to come`,
        expected: `an archive that grows at most ${limits.ratioMax} times (ratioMax)`,
      };
}

export function tooLarge(name: string, limits: FileLimits): Fault {
  return fault(
    'limit',
    { file: name },
    `more than ${limits.unpackedBytesMax} bytes`,
    `at most ${limits.unpackedBytesMax} bytes (unpackedBytesMax)`,
  );
}

export function tooMany(name: string, found: number, filesMax: number): Fault {
  return fault('limit', { file: name }, `${found} files`, `at most ${filesMax} files (filesMax)`);
}

export function unpackFault(name: string, cause: NodeJS.ErrnoException): Fault {
  return cause.code === 'Z_BUF_ERROR'
    ? fault('truncated', { file: name }, cause.message, 'the whole compressed file')
    : fault('malformed', { file: name }, cause.message, 'an undamaged compressed file');
}

export function openFault(path: string, cause: NodeJS.ErrnoException): Fault {
  switch (cause.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return fault('missing', { file: path }, 'nothing there', 'a file or folder that exists');
    case 'EISDIR':
      return fault('invalid', { file: path }, 'a folder', 'a file');
    case 'EACCES':
    case 'EPERM':
      return fault('invalid', { file: path }, 'no permission to read it', 'a readable file');
    default:
      return fault('invalid', { file: path }, cause.message, 'a readable file');
  }
}
