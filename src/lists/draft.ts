// A listing while it is being read. Formats add what they find, piece by piece and often in an
// order of their own; `finishListing` checks the limits of one party and makes the immutable value.
// A draft also collects the faults of its record, so that no reader has to carry them around.

import { type Fault, type FaultKind, fault, type Place } from '../model/fault.ts';
import { type CountryCode, listingId, type SourceId } from '../model/ids.ts';
import type { Listing, ListingNote, NamedLink } from '../model/listing.ts';
import type { FuzzyDate, PartialDate } from '../model/partial-date.ts';
import {
  type Address,
  type Gender,
  type Identifier,
  type Name,
  nameLengthMax,
  namesPerPartyMax,
  type PartyKind,
} from '../model/party.ts';
import { countryOf } from '../names/countries.ts';

/**
 * Mutable on purpose and only inside this room: readers push into its arrays and hand it to
 * `finishListing` once. Its fields are those of `Listing` and `Party`, so nothing has to be mapped.
 */
export interface ListingDraft {
  readonly uid: string;
  readonly kind: PartyKind;
  /** Where the record lies; faults of the record start from it. */
  readonly place: Place;
  readonly names: Name[];
  readonly births: FuzzyDate[];
  readonly birthPlaces: string[];
  readonly countries: CountryCode[];
  readonly genders: Gender[];
  readonly identifiers: Identifier[];
  readonly addresses: Address[];
  readonly programs: string[];
  readonly references: string[];
  readonly links: NamedLink[];
  readonly notes: ListingNote[];
  readonly faults: Fault[];
  /** Names beyond `namesPerPartyMax`; they are counted and not kept. */
  namesLeftOut?: number;
  listedOn?: PartialDate;
  updatedOn?: PartialDate;
}

/** An empty draft; `kind` is fixed from the start, because it decides how names are read. */
export function newDraft(uid: string, kind: PartyKind, place: Place): ListingDraft {
  return {
    uid,
    kind,
    place,
    names: [],
    births: [],
    birthPlaces: [],
    countries: [],
    genders: [],
    identifiers: [],
    addresses: [],
    programs: [],
    references: [],
    links: [],
    notes: [],
    faults: [],
  };
}

/** A name given twice is kept once, as the stronger of the two. An empty one is left out. */
export function addName(draft: ListingDraft, name: Name): void {
  if (name.text === '') return;
  const index = draft.names.findIndex((known) => known.text === name.text);
  const known = draft.names[index];
  if (known === undefined && draft.names.length >= namesPerPartyMax) {
    draft.namesLeftOut = (draft.namesLeftOut ?? 0) + 1;
  } else if (known === undefined) draft.names.push(name);
  else if (known.strength === 'weak' && name.strength === 'strong') draft.names[index] = name;
}

/** An empty text adds nothing, so that readers need not ask first. */
export function addNote(
  draft: ListingDraft,
  kind: ListingNote['kind'],
  text: string,
  label?: string,
): void {
  if (text === '') return;
  draft.notes.push(label === undefined ? { kind, text } : { kind, label, text });
}

/** True when the country is recognised; otherwise the words are kept as a note. */
export function addCountry(draft: ListingDraft, text: string, label: string): boolean {
  const code = countryOf(text);
  if (code === undefined) {
    addNote(draft, 'text', text, label);
    return false;
  }
  addOnce(draft.countries, code);
  return true;
}

/** False, with the words as a note, for anything but the two values that lists use. */
export function addGender(draft: ListingDraft, text: string): boolean {
  const gender = text.toLowerCase();
  if (gender !== 'male' && gender !== 'female') {
    addNote(draft, 'text', text, 'Gender');
    return false;
  }
  addOnce(draft.genders, gender);
  return true;
}

/** Lists repeat themselves, e.g. a citizenship that is also the nationality. */
export function addOnce<T>(values: T[], value: T): void {
  if (!values.includes(value)) values.push(value);
}

/** The parts of an address as texts; an empty text is an absent part. */
export interface AddressText {
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
  readonly note: string;
}

/** An address of which nothing is said is left out. */
export function addAddress(draft: ListingDraft, parts: AddressText): void {
  const code = parts.country === '' ? undefined : countryOf(parts.country);
  const address: Address = {
    ...(parts.street !== '' && { street: parts.street }),
    ...(parts.city !== '' && { city: parts.city }),
    ...(parts.region !== '' && { region: parts.region }),
    ...(parts.postalCode !== '' && { postalCode: parts.postalCode }),
    ...(code !== undefined && { country: code }),
    ...(code === undefined && parts.country !== '' && { countryText: parts.country }),
    ...(parts.note !== '' && { note: parts.note }),
  };
  if (Object.keys(address).length > 0) draft.addresses.push(address);
}

/** A fault of this record; `column` and `element` sharpen the place that the draft has. */
export function addFault(
  draft: ListingDraft,
  kind: FaultKind,
  found: string,
  what: { readonly expected: string; readonly column?: string; readonly element?: string },
): void {
  const { expected, ...where } = what;
  draft.faults.push(fault(kind, { ...draft.place, ...where }, found, expected));
}

/** Undefined for a record without any name: nothing can be screened against it, so it is a fault. */
export function finishListing(draft: ListingDraft, source: SourceId): Listing | undefined {
  const names = namesWithinLimits(draft);
  if (names.length === 0) {
    addFault(draft, 'missing', '', { expected: 'a name; the record is left out' });
    return undefined;
  }
  return {
    id: listingId(source, draft.uid),
    source,
    uid: draft.uid,
    party: {
      kind: draft.kind,
      names,
      births: draft.births,
      birthPlaces: draft.birthPlaces,
      deaths: [],
      countries: draft.countries,
      genders: draft.genders,
      identifiers: draft.identifiers,
      addresses: draft.addresses,
    },
    programs: draft.programs,
    ...(draft.listedOn !== undefined && { listedOn: draft.listedOn }),
    ...(draft.updatedOn !== undefined && { updatedOn: draft.updatedOn }),
    references: draft.references,
    links: draft.links,
    notes: draft.notes,
  };
}

// The largest real party has about 150 names; beyond the limits the rest is left out and told.
function namesWithinLimits(draft: ListingDraft): readonly Name[] {
  const { namesLeftOut = 0 } = draft;
  if (namesLeftOut > 0) {
    const found = `${draft.names.length + namesLeftOut} names`;
    const expected = `at most ${namesPerPartyMax} names; the names after that are left out`;
    draft.faults.push(fault('limit', draft.place, found, expected));
  }
  return draft.names.map((name) => {
    if (name.text.length <= nameLengthMax) return name;
    const expected = `a name of at most ${nameLengthMax} characters; the rest is left out`;
    addFault(draft, 'limit', name.text, { expected });
    return { ...name, text: name.text.slice(0, nameLengthMax) };
  });
}
