// The store as naively as it can be written: the oracle beside the one on SQL.

import type { Fault } from '../../src/model/fault.ts';
import type { EditionId } from '../../src/model/ids.ts';
import type { Edition, Listing } from '../../src/model/listing.ts';
import { ok } from '../../src/model/result.ts';
import { compareEditions, pickCurrent, type Store } from '../../src/store/store.ts';

interface Kept {
  readonly edition: Edition;
  readonly listings: readonly Listing[];
  readonly faults: readonly Fault[];
}

export function createMemoryStore(): Store {
  const keptById = new Map<EditionId, Kept>();
  const all = (): readonly Edition[] => [...keptById.values()].map((kept) => kept.edition);
  const listingsOf = (id: EditionId) => keptById.get(id)?.listings ?? [];
  return {
    async saveEdition(fill) {
      const listings: Listing[] = [];
      const faults: Fault[] = [];
      const counts = () => ({
        entries: listings.length,
        names: listings.reduce((sum, listing) => sum + listing.party.names.length, 0),
        faults: faults.length,
      });
      const filled = await fill(
        {
          listing: async (listing) => void listings.push(structuredClone(listing)),
          fault: async (fault) => void faults.push(structuredClone(fault)),
        },
        counts,
      );
      if (!filled.ok) return filled;
      if (keptById.has(filled.value.id)) throw new Error(`${filled.value.id} is already there`);
      const edition = { ...filled.value, ...counts() };
      keptById.set(edition.id, { edition, listings, faults });
      return ok(edition);
    },
    edition: async (id) => keptById.get(id)?.edition,
    async statePublished(id, day) {
      const kept = keptById.get(id);
      if (kept === undefined) throw new Error(`no edition ${id}`);
      const edition =
        kept.edition.published === undefined
          ? { ...kept.edition, published: day, publishedFrom: 'user' as const }
          : kept.edition;
      keptById.set(id, { ...kept, edition });
      return edition;
    },
    editions: async () => [...all()].sort(compareEditions),
    currentEditions: async (asOf) => pickCurrent(all(), asOf),
    listing: async (edition, id) => listingsOf(edition).find((listing) => listing.id === id),
    listings: async function* (edition) {
      yield* listingsOf(edition);
    },
    listingDocuments: async function* (edition) {
      for (const listing of listingsOf(edition)) yield JSON.stringify(listing);
    },
    faults: async function* (edition) {
      yield* keptById.get(edition)?.faults ?? [];
    },
    close: async () => undefined,
  };
}
