// What the index holds and what a search returns. An entry is one party with a reference that means
// something to the caller (a listing id, or a group of the curated register); the matcher does not
// look into it.

import type { Party } from '../model/party.ts';
import type { Explanation } from './explanation.ts';

export interface IndexEntry {
  /** `us-ofac-sdn:11440` for a listing, `register:cartel-de-sinaloa` for a curated group. */
  readonly ref: string;
  readonly party: Party;
}

/** An entry that reached the wanted score, with the tree its score is read off. */
export interface SearchHit {
  readonly ref: string;
  readonly explanation: Explanation;
}

export interface SearchOptions {
  /** Lowest score to return, 0–10 000; below the policy's threshold it shows near misses. */
  readonly scoreMin?: number;
  /** Most hits returned, the best first; all of them if absent. */
  readonly hitsMax?: number;
}
