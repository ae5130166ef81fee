// Makers of model values for tests: name what matters, the rest is empty.

import { listingId, sourceId } from '../src/model/ids.ts';
import type { Listing } from '../src/model/listing.ts';
import { emptyParty, type Name, type Party, type PartyKind } from '../src/model/party.ts';

export function aName(text: string, more: Partial<Name> = {}): Name {
  return { text, kind: 'primary', strength: 'strong', ...more };
}

export function aParty(kind: PartyKind, name: string, more: Partial<Party> = {}): Party {
  return { ...emptyParty(kind), names: [aName(name)], ...more };
}

export function aPerson(name: string, more: Partial<Party> = {}): Party {
  return aParty('person', name, more);
}

export function anOrganization(name: string, more: Partial<Party> = {}): Party {
  return aParty('organization', name, more);
}

export function aListing(uid: string, party: Party, more: Partial<Listing> = {}): Listing {
  const source = sourceId('us-ofac-sdn');
  return {
    id: listingId(source, uid),
    source,
    uid,
    party,
    programs: [],
    references: [],
    links: [],
    notes: [],
    ...more,
  };
}
