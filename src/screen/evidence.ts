// How well a statement about the law is known, and how the tables of such statements are read. A duty
// that nobody read in the law is shown, because a missing deadline is worse, but it says so: readers
// of a clock must see what it rests on. The tables (profiles, duties, calendars) share one frame:
// a version, and rows with distinct ids; one run tells every fault.

import type { Bilingual } from '../model/designation.ts';
import { type Fault, fault } from '../model/fault.ts';
import { err, ok, type Result } from '../model/result.ts';
import { RecordReader } from '../register/record.ts';

/** Official text or a verbatim copy; a law firm, the press; general knowledge, nothing read. */
export type Evidence = (typeof evidences)[number];

export const evidences = ['official-text', 'secondary', 'general-knowledge'] as const;

/** In full, beside a duty's clause. */
export function sayEvidence(evidence: Evidence): Bilingual {
  switch (evidence) {
    case 'official-text':
      return { en: 'read in the official text', es: 'leído en el texto oficial' };
    case 'secondary':
      return { en: 'read in a secondary source', es: 'leído en una fuente secundaria' };
    case 'general-knowledge':
      return {
        en: 'general knowledge, not read: check before you rely on it',
        es: 'conocimiento general, no leído: verifique antes de confiar',
      };
  }
}

/** More rows than any table of this room will hold; a longer one is not read. */
export const rowsMax = 1000;

/** Reads `{ version, [rows]: […] }`; the table only if nothing in it was wrong. */
export function readTable<Row extends { readonly id: string }, Table>(
  at: { readonly file: string; readonly json: unknown; readonly rows: string },
  readRow: (reader: RecordReader) => Row,
  make: (version: string, rows: readonly Row[]) => Table,
): Result<Table, readonly Fault[]> {
  const faults: Fault[] = [];
  const top = new RecordReader({ file: at.file, path: '', faults }, at.json);
  const version = top.text('version');
  const readers = top.objects(at.rows);
  top.done();
  if (readers.length > rowsMax) {
    top.fault('limit', at.rows, `${readers.length} rows`, `at most ${rowsMax} rows`);
    return err(faults);
  }
  const rows = readers.map((reader) => {
    const row = readRow(reader);
    reader.done();
    return row;
  });
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) {
      faults.push(fault('duplicate', { file: at.file, element: at.rows }, id, 'each id once'));
    }
    seen.add(id);
  }
  return faults.length === 0 ? ok(make(version, rows)) : err(faults);
}
