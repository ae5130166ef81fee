// What is kept? Editions of lists: whole or absent, never half. This is the port that the other
// rooms see; `sql-store.ts` is the implementation, `test/store/conformance.ts` is what every
// implementation must pass. Events, cases, receipts and jobs join it with their own methods.
//
// Two days matter: when the publisher says the list is from, and when we recorded it. The current
// edition of a source is the one with the latest published day. Editions without one are ordered
// by the day they were recorded and stand on that day, as the best that is known of them.

import { compareText } from '../model/compare-text.ts';
import type { Fault } from '../model/fault.ts';
import type { EditionId, Instant, IsoDay, ListingId, Sha256, SourceId } from '../model/ids.ts';
import { dayOfInstant } from '../model/ids.ts';
import type { Edition, EditionFile, Listing } from '../model/listing.ts';
import type { Result } from '../model/result.ts';

/** What the reader of an edition knows only when it has read to the end. */
export interface EditionHeader {
  readonly id: EditionId;
  readonly source: SourceId;
  readonly format: string;
  readonly published?: IsoDay;
  readonly publishedFrom?: NonNullable<Edition['publishedFrom']>;
  readonly recordedAt: Instant;
  readonly sha256: Sha256;
  readonly files: readonly EditionFile[];
}

export interface EditionWriter {
  listing(listing: Listing): Promise<void>;
  fault(fault: Fault): Promise<void>;
}

export interface EditionCounts {
  readonly entries: number;
  readonly names: number;
  readonly faults: number;
}

export interface Store {
  /**
   * One transaction: `fill` hands over listings and faults as they are read and ends with the
   * header, or with the fault for which the edition is refused; then nothing of it is kept. An
   * edition whose id is already there is refused by an assertion: ask `edition` first.
   */
  saveEdition(
    fill: (
      writer: EditionWriter,
      counts: () => EditionCounts,
    ) => Promise<Result<EditionHeader, Fault>>,
  ): Promise<Result<Edition, Fault>>;
  edition(id: EditionId): Promise<Edition | undefined>;
  /** Adds the user's word for the day of publication where nobody had said it; else changes nothing. */
  statePublished(id: EditionId, day: IsoDay): Promise<Edition>;
  /** All editions, by source and then from the oldest to the newest. */
  editions(): Promise<readonly Edition[]>;
  /** One edition per source: the latest that stood on `asOf`, or the latest of all. */
  currentEditions(asOf?: IsoDay): Promise<readonly Edition[]>;
  /** Where an edition holds an id twice, which is a fault of its own, the first one. */
  listing(edition: EditionId, id: ListingId): Promise<Listing | undefined>;
  /** In the order of the file. */
  listings(edition: EditionId): AsyncIterable<Listing>;
  /** The same as JSON text, for a caller that holds many of them and reads few. */
  listingDocuments(edition: EditionId): AsyncIterable<string>;
  faults(edition: EditionId): AsyncIterable<Fault>;
  close(): Promise<void>;
}

/** The day from which an edition counts: the publisher's, else the one on which we recorded it. */
export function standsOn(edition: Edition): IsoDay {
  return edition.published ?? dayOfInstant(edition.recordedAt);
}

/** Oldest first; of two of the same day the one recorded later is the newer. */
export function compareEditions(left: Edition, right: Edition): number {
  return (
    compareText(left.source, right.source) ||
    compareText(standsOn(left), standsOn(right)) ||
    compareText(left.recordedAt, right.recordedAt) ||
    compareText(left.id, right.id)
  );
}

/** The rule of `currentEditions`, shared by every implementation; in order of source. */
export function pickCurrent(editions: readonly Edition[], asOf?: IsoDay): readonly Edition[] {
  const currentBySource = new Map<SourceId, Edition>();
  for (const edition of [...editions].sort(compareEditions)) {
    if (asOf === undefined || standsOn(edition) <= asOf) {
      currentBySource.set(edition.source, edition);
    }
  }
  return [...currentBySource.values()];
}
