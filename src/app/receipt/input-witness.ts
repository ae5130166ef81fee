// A receipt says which bytes were screened, so they are hashed as they are read and not once more
// afterwards: a file that somebody saves again meanwhile would otherwise be vouched for unseen. A
// table is read twice, and both readings must have been of the same bytes.

import { createHash } from 'node:crypto';
import type { HandedFile } from '../../intake/table/file.ts';
import { assertDefined } from '../../model/assert.ts';
import { type Fault, fault } from '../../model/fault.ts';
import { type Sha256, sha256 } from '../../model/ids.ts';
import { err, ok, type Result } from '../../model/result.ts';

export interface WitnessedFile {
  /** The same file, with every reading to its end taken down. */
  readonly file: HandedFile;
  /** Of the content that was read; a fault where two readings differ. Ask after reading to the end. */
  readonly hash: () => Result<Sha256, Fault>;
}

export function witnessed(file: HandedFile): WitnessedFile {
  const seen = new Set<Sha256>();
  return {
    file: {
      ...file,
      async *chunks() {
        const hash = createHash('sha256');
        for await (const chunk of file.chunks()) {
          if (chunk.ok) hash.update(chunk.value);
          yield chunk;
        }
        seen.add(sha256(hash.digest('hex')));
      },
    },
    hash() {
      const [first, second] = seen;
      if (second === undefined) return ok(assertDefined(first, 'the file was read to its end'));
      const found = 'a file that changed while it was screened';
      return err(fault('mismatch', { file: file.name }, found, 'the same bytes at every reading'));
    },
  };
}
