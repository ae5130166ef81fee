// What a screening is given, and the two shapes it passes between its own files: a hit with what
// stands behind its ref, and the hits that are one group. The lists, the register and the tables come
// in as values; nothing here looks anything up by itself.

import type { SearchHit } from '../match/entry.ts';
import type { GroupId, IsoDay } from '../model/ids.ts';
import type { Listing } from '../model/listing.ts';
import type { Party } from '../model/party.ts';
import type { RegisterEntry } from '../register/entries.ts';
import type { Register } from '../register/register.ts';
import type { DutyTables } from './duty.ts';
import type { Profile } from './profile.ts';

export interface ScreenInput {
  readonly subject: Party;
  /** Best first or not; near misses and weak aliases included where the search gave them. */
  readonly hits: readonly SearchHit[];
  readonly register: Register;
  readonly listingOf: (ref: string) => Listing | undefined;
  /** Sources that the index holds; a jurisdiction without one is "not read". */
  readonly sources: readonly string[];
  readonly profile: Profile;
  readonly policy: { readonly version: string; readonly threshold: number };
  readonly tables: DutyTables;
  readonly asOf: IsoDay;
}

/**
 * A hit with what stands behind its ref; or a record that a reviewed link joins to the group of a
 * hit, which then lends it its explanation.
 */
export interface Candidate {
  readonly hit: SearchHit;
  readonly party: Party;
  readonly listing?: Listing;
  readonly entry?: RegisterEntry;
  readonly group?: GroupId;
}

/** Candidates that are one group or one entry, the one to show first. */
export type Cluster = readonly [Candidate, ...Candidate[]];

export function refOf(candidate: Candidate): string {
  return candidate.listing?.id ?? candidate.hit.ref;
}
