// Lists and their entries on the wire: how old each list is, and one entry as its publisher has it,
// nothing added and nothing tidied.

import type { ListingAnswer } from '../../api/pages.ts';
import type { ListState } from '../../api/shapes.ts';
import { dayOfInstant, type IsoDay } from '../../model/ids.ts';
import type { Edition, Listing } from '../../model/listing.ts';
import {
  epochOfDay,
  formatFuzzy,
  formatPartial,
  type PartialDate,
} from '../../model/partial-date.ts';
import type { Address, Identifier } from '../../model/party.ts';
import type { Register } from '../../register/index.ts';

/** Its age counts from the publisher's day; where nobody said it, from the day we read it in. */
export function listState(edition: Edition, register: Register, today: IsoDay): ListState {
  const from = edition.published ?? dayOfInstant(edition.recordedAt);
  return {
    source: edition.source,
    title: titleOf(edition, register),
    edition: edition.id,
    format: edition.format,
    ...(edition.published === undefined ? {} : { published: edition.published }),
    recordedAt: edition.recordedAt,
    ageDays: Math.max(0, epochOfDay(today) - epochOfDay(from)),
    entries: edition.entries,
    names: edition.names,
    faults: edition.faults,
  };
}

/** The name its authority gives the list; the id of the source where the register knows none. */
function titleOf(edition: Edition, register: Register): string {
  const authority = register.programs.authorityBySource.get(edition.source);
  const known = authority === undefined ? undefined : register.authoritiesById.get(authority);
  return known?.list ?? edition.source;
}

/** What of a listing's answer is the publisher's alone, whoever asks. */
export type ListingFacts = Pick<
  ListingAnswer,
  | 'id'
  | 'uid'
  | 'names'
  | 'births'
  | 'birthPlaces'
  | 'deaths'
  | 'countries'
  | 'genders'
  | 'identifiers'
  | 'addresses'
  | 'programs'
  | 'listedOn'
  | 'updatedOn'
  | 'references'
  | 'links'
  | 'notes'
>;

export function listingFacts(listing: Listing): ListingFacts {
  const { party } = listing;
  return {
    id: listing.id,
    uid: listing.uid,
    names: party.names.map(({ text, kind, strength, usedBy }) => ({
      text,
      kind,
      strength,
      ...(usedBy === undefined ? {} : { usedBy }),
      sources: [],
    })),
    births: party.births.map(formatFuzzy),
    birthPlaces: [...party.birthPlaces],
    deaths: party.deaths.map(formatFuzzy),
    countries: [...party.countries],
    genders: [...party.genders],
    identifiers: party.identifiers.map(identifierRow),
    addresses: party.addresses.map(addressRow),
    programs: [...listing.programs],
    ...dateField('listedOn', listing.listedOn),
    ...dateField('updatedOn', listing.updatedOn),
    references: [...listing.references],
    links: listing.links.map((link) => link.text),
    notes: listing.notes.map(({ kind, label, text }) => ({
      kind,
      ...(label === undefined ? {} : { label }),
      text,
    })),
  };
}

function identifierRow(identifier: Identifier): ListingFacts['identifiers'][number] {
  const { scheme, value, label, country, issuedOn, expiresOn, note } = identifier;
  return {
    scheme,
    value,
    ...(label === undefined ? {} : { label }),
    ...(country === undefined ? {} : { country }),
    ...dateField('issuedOn', issuedOn),
    ...dateField('expiresOn', expiresOn),
    ...(note === undefined ? {} : { note }),
  };
}

function addressRow(address: Address): ListingFacts['addresses'][number] {
  const { street, city, region, postalCode, country, countryText, note } = address;
  const parts = [street, city, region, postalCode, countryText];
  return {
    text: parts.filter((part) => part !== undefined && part !== '').join(', '),
    ...(country === undefined ? {} : { country }),
    ...(note === undefined ? {} : { note }),
  };
}

function dateField<Key extends string>(
  key: Key,
  date: PartialDate | undefined,
): { readonly [K in Key]?: string } {
  return date === undefined
    ? {}
    : ({ [key]: formatPartial(date) } as { readonly [K in Key]: string });
}
