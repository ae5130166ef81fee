// FollowTheMoney is the exchange vocabulary of the field: schemata (Person, Company …) and property
// names (birthDate, idNumber …) whose values are lists of strings. It is spoken at the edges only;
// inside we keep exact types. Names after followthemoney.tech, model 4, read 2026-11-21.

import type { PartyKind } from './party.ts';

const kindBySchema: ReadonlyMap<string, PartyKind> = new Map([
  ['Person', 'person'],
  ['Company', 'organization'],
  ['Organization', 'organization'],
  ['PublicBody', 'organization'],
  ['LegalEntity', 'unknown'],
  ['Thing', 'unknown'],
  ['Vessel', 'vessel'],
  ['Airplane', 'aircraft'],
  ['CryptoWallet', 'wallet'],
]);

export const schemaNames: readonly string[] = [...kindBySchema.keys()];

/** Undefined for a schema that cannot be screened. Case counts, as in FollowTheMoney. */
export function kindOfSchema(schema: string): PartyKind | undefined {
  return kindBySchema.get(schema);
}
