// A party is whom we screen or what an authority lists: a person, organisation, vessel, aircraft or
// wallet. Customers and listings share this one shape, so that the matcher compares like with like.
// The field names its kinds and properties after FollowTheMoney; `schema.ts` maps them.

import type { CountryCode } from './ids.ts';
import type { FuzzyDate, PartialDate } from './partial-date.ts';

export type PartyKind =
  | 'person'
  | 'organization' // includes companies; FtM Company, Organization, PublicBody
  | 'vessel'
  | 'aircraft'
  | 'wallet'
  | 'unknown'; // FtM LegalEntity or Thing: compared under the other side's kind

export type NameKind =
  | 'primary'
  | 'alias' // a.k.a.
  | 'former' // f.k.a.
  | 'current' // n.k.a.: the name now used, where the primary name is the one first listed
  | 'acronym'
  | 'translation'
  | 'slip'; // a known error of the press: resolves articles, never screens

/**
 * OFAC calls a broad or generic alias weak: not expected to be screened alone, expected to confirm
 * (FAQ 122–125, read 2026-11-21). UN quality `Low` is the same idea. No third value: a source that
 * says nothing means strong.
 */
export type NameStrength = 'strong' | 'weak';

/** What the source itself says of the parts; absent where it gives one string. */
export interface NameParts {
  readonly given?: string;
  readonly middle?: string;
  readonly patronymic?: string;
  /** All surnames as one string where the source does not part them. */
  readonly surname?: string;
  readonly paternal?: string;
  readonly maternal?: string;
  readonly suffix?: string;
}

export interface Name {
  /** As published, in natural order where parts are known (`Winston NICHOLLS EASTMAN`), trimmed. */
  readonly text: string;
  readonly kind: NameKind;
  readonly strength: NameStrength;
  readonly parts?: NameParts;
  /** Where one listing draws on several publications: who uses this name, e.g. `OFAC uid 11438`. */
  readonly usedBy?: string;
}

export type Gender = 'male' | 'female' | 'other';

export type IdentifierScheme =
  | 'passport'
  | 'national-id'
  | 'tax-id'
  | 'registration' // company registration of any register without a scheme of its own
  | 'rfc' // Mexico, SAT
  | 'curp' // Mexico, RENAPO
  | 'nit' // Colombia and neighbours
  | 'ruc' // Ecuador, Peru, Panama
  | 'cedula'
  | 'dni'
  | 'ssn'
  | 'folio-mercantil'
  | 'lei' // ISO 17442
  | 'bic' // ISO 9362
  | 'imo' // ship or company number
  | 'mmsi'
  | 'call-sign'
  | 'tail-number'
  | 'serial-number' // of an aircraft's manufacturer
  | 'drivers-licence'
  | 'wallet'
  | 'website'
  | 'email'
  | 'phone'
  | 'other';

export interface Identifier {
  readonly scheme: IdentifierScheme;
  /** As published, trimmed; `names/identifiers` makes the comparable form. */
  readonly value: string;
  /** The publisher's own words for it, e.g. `C.U.R.P.`; for wallets the ticker, e.g. `XBT`. */
  readonly label?: string;
  readonly country?: CountryCode;
  readonly issuedOn?: PartialDate;
  readonly expiresOn?: PartialDate;
  readonly note?: string;
}

export interface Address {
  /** Street and what else the source does not part. */
  readonly street?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: CountryCode;
  /** The publisher's own words where the country is not recognised, or more is said. */
  readonly countryText?: string;
  readonly note?: string;
}

export interface Party {
  readonly kind: PartyKind;
  /** The first is the one to show. Never empty in a listing; a customer without one is a fault. */
  readonly names: readonly Name[];
  /** Birth of a person, founding of an organisation, building of a vessel. */
  readonly births: readonly FuzzyDate[];
  readonly birthPlaces: readonly string[];
  readonly deaths: readonly FuzzyDate[];
  /** Nationality and citizenship of a person; jurisdiction or flag otherwise. */
  readonly countries: readonly CountryCode[];
  readonly genders: readonly Gender[];
  readonly identifiers: readonly Identifier[];
  readonly addresses: readonly Address[];
}

/** Limits of one party; beyond them readers raise a `limit` fault and say what was left out. */
export const nameLengthMax = 1000;
export const namesPerPartyMax = 500;

export function emptyParty(kind: PartyKind): Party {
  return {
    kind,
    names: [],
    births: [],
    birthPlaces: [],
    deaths: [],
    countries: [],
    genders: [],
    identifiers: [],
    addresses: [],
  };
}

export function simpleName(text: string): Name {
  return { text, kind: 'primary', strength: 'strong' };
}

/** The name to show. Listings always have one; a nameless customer shows as an empty string. */
export function caption(party: Party): string {
  return party.names[0]?.text ?? '';
}
