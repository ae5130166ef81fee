// A listing is one entry as a source publishes it. It is what a file says, not what the law does:
// effects and bound parties come from the register, which reads the programmes and the source.

import type { EditionId, Instant, IsoDay, ListingId, Sha256, SourceId } from './ids.ts';
import type { PartialDate } from './partial-date.ts';
import type { Party } from './party.ts';

/** OFAC's "Linked To: NAME": another record by its name. The raw text is kept; uids come later. */
export interface NamedLink {
  readonly kind: 'linked-to';
  readonly text: string;
}

/** A labelled statement that is not identity: a measure, a notice, an organisation's type. */
export interface ListingNote {
  readonly kind:
    | 'secondary-sanctions' // e.g. `Secondary sanctions risk: section 1(b) of Executive Order 13224…`
    | 'measure' // a restriction in words, e.g. a CAPTA or SSI directive
    | 'position' // title, function, designation
    | 'organization-type'
    | 'target-type'
    | 'vessel-detail' // type, tonnage, owner, former flags
    | 'aircraft-detail'
    | 'date' // a dated statement that is no birth, e.g. listed-on or model year
    | 'narrative' // the publisher's own prose
    | 'text'; // what the reader could not type; counted as such
  readonly label?: string;
  readonly text: string;
}

export interface Listing {
  readonly id: ListingId;
  readonly source: SourceId;
  /** The source's own id, or the documented stable key where it has none. */
  readonly uid: string;
  readonly party: Party;
  /** The source's own tags: OFAC programmes, UN list type, SEMA regulation. Order of the file. */
  readonly programs: readonly string[];
  readonly listedOn?: PartialDate;
  readonly updatedOn?: PartialDate;
  /** Other ids that the source itself states, e.g. the UN reference number beside DATAID. */
  readonly references: readonly string[];
  readonly links: readonly NamedLink[];
  readonly notes: readonly ListingNote[];
}

/** One published version of a source, whole. */
export interface Edition {
  readonly id: EditionId;
  readonly source: SourceId;
  /** Id of the format that read it, e.g. `us-ofac-csv`. */
  readonly format: string;
  /** The publisher's date, from the file or from the user; absent where nobody said it. */
  readonly published?: IsoDay;
  /** Who said the published day: the file itself, the user, or a date in the file's name. */
  readonly publishedFrom?: 'content' | 'user' | 'file-name';
  readonly recordedAt: Instant;
  /** Over the decompressed bytes of all its files, ordered by name. */
  readonly sha256: Sha256;
  readonly files: readonly EditionFile[];
  readonly entries: number;
  readonly names: number;
  readonly faults: number;
}

export interface EditionFile {
  readonly name: string;
  readonly sha256: Sha256;
  readonly bytes: number;
}
