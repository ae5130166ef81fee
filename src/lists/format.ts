// What every list format offers: it recognises its own files by their content and reads them as a
// stream of listings, with whatever it could not read as faults beside them. The room is pure: the
// caller opens and decompresses files and hands in their bytes, so that reading is exact, testable
// and the same on every machine. One object per official format; `formats.ts` holds the table.

import type { Fault } from '../model/fault.ts';
import type { IsoDay, SourceId } from '../model/ids.ts';
import type { Listing } from '../model/listing.ts';
import type { Result } from '../model/result.ts';

/** The beginning of a file, decompressed: enough to say what it is. */
export interface FileHead {
  readonly name: string;
  /** At most `headLengthMax` bytes (`model/file-head.ts`). */
  readonly bytes: Uint8Array;
}

export interface ListFile {
  /** As the user gave it; may carry a folder path, which decides what belongs together. */
  readonly name: string;
  /** The same bytes that `chunks` begins with, at most `headLengthMax` of them. */
  readonly head: Uint8Array;
  /** All bytes, decompressed within limits. An error (truncated gzip, I/O) is the last chunk. */
  chunks(): AsyncIterable<Result<Uint8Array, Fault>>;
}

/** `whole` formats keep a list in one file; OFAC's tables spread one over up to four. */
export type FileRole = 'whole' | 'primary' | 'aliases' | 'addresses' | 'comments';

export interface Recognition {
  readonly role: FileRole;
  /** Absent where the content does not say which list it is, e.g. a table of aliases. */
  readonly source?: SourceId;
}

export interface ListInput {
  readonly source: SourceId;
  readonly files: readonly { readonly role: FileRole; readonly file: ListFile }[];
}

export type ListItem =
  | { readonly kind: 'header'; readonly published?: IsoDay; readonly entriesStated?: number }
  | { readonly kind: 'listing'; readonly listing: Listing }
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** Once, at the end, where the format has free-text remarks: how many items, how many typed. */
  | { readonly kind: 'remarks'; readonly items: number; readonly typed: number };

export interface ListFormat {
  readonly id: string;
  readonly title: string;
  /** Undefined when the content is not of this format. Looks at the head only; cheap. */
  recognise(head: FileHead): Recognition | undefined;
  /** Never throws on bad content and always ends; listings come in the order of the file. */
  read(input: ListInput): AsyncIterable<ListItem>;
}

/** The name by which faults call a file: without its folder. */
export function shortName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

/** What belongs together lies together: the folder part of a name, empty where there is none. */
export function folderOf(name: string): string {
  return name.slice(0, name.length - shortName(name).length);
}
