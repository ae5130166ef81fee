// Which laws stand behind a listing or a group on a day: one regime per authority, each with its own
// effects, bound parties, dates and sources. A list carries tags (`SDGT`), the register knows the acts
// behind some of them; a tag without an act gives a regime whose date was not read, never a guess.

import { compareText } from '../model/compare-text.ts';
import type {
  Authority,
  BoundClassEntry,
  Citation,
  Confidence,
  Designation,
  DesignationDates,
  Effect,
} from '../model/designation.ts';
import type { AuthorityId, GroupId, IsoDay, ListingId } from '../model/ids.ts';
import type { Listing } from '../model/listing.ts';
import { type DesignationStatus, designationsOn, isBinding, statusOn } from './as-of.ts';
import {
  authorityOf,
  boundOf,
  citationsOf,
  compareAuthorities,
  effectsOf,
  programKey,
  type Register,
} from './register.ts';

export interface Regime {
  readonly authority: Authority;
  /** The tag as the list carries it; absent for an act that a list does not tag. */
  readonly program?: string;
  /** The act of the register that supplies the dates; absent where none was read. */
  readonly designation?: Designation;
  readonly status: DesignationStatus;
  /** Whether a screening on that day must reckon with it. */
  readonly binding: boolean;
  /** Empty: no date was read. */
  readonly dates: DesignationDates;
  readonly effects: readonly Effect[];
  readonly binds: readonly BoundClassEntry[];
  /** The law, as the authority's entry cites it. */
  readonly citation: string;
  readonly confidence: Confidence;
  readonly sources: readonly Citation[];
}

/** The group that a listing was linked to by review; by its id or another reference it states. */
export function groupOfListing(
  register: Register,
  listing: ListingId | Listing,
): GroupId | undefined {
  for (const id of listingKeys(listing)) {
    const group = register.groupByListing.get(id);
    if (group !== undefined) return group;
  }
  return undefined;
}

/**
 * Regimes of one entry of a list: from its tags, or from its source where it has none. The order of
 * tags differs between the formats of one edition, so the answer does not depend on it.
 */
export function regimesOfListing(
  register: Register,
  listing: Listing,
  asOf: IsoDay,
): readonly Regime[] {
  const group = groupOfListing(register, listing);
  const acts = group === undefined ? [] : (register.designationsByGroup.get(group) ?? []);
  const keys = listingKeys(listing);
  const tags = listing.programs.length > 0 ? listing.programs : [undefined];
  const regimes: Regime[] = [];
  const seen = new Set<string>();
  for (const tag of tags) {
    const authority = authorityOf(register, authorityOfTag(register, listing.source, tag));
    // Two tags of one generic authority are two regimes; the same tag twice is one.
    if (seen.has(`${authority.id} ${tag ?? ''}`)) continue;
    seen.add(`${authority.id} ${tag ?? ''}`);
    const act = acts.find((row) => row.authority === authority.id && isActOf(row, keys));
    regimes.push(
      act === undefined
        ? regimeOfTag(register, { authority, listing, tag, asOf })
        : regimeOfAct(register, { act, status: statusOn(act, asOf), tag }),
    );
  }
  return ordered(register, regimes);
}

/** Regimes of a group: its acts, with what each is on the day, also those ended or not yet begun. */
export function regimesOfGroup(
  register: Register,
  group: GroupId,
  asOf: IsoDay,
): readonly Regime[] {
  const regimes = designationsOn(register, { group, asOf }).map(({ designation, status }) =>
    regimeOfAct(register, { act: designation, status, tag: undefined }),
  );
  return ordered(register, regimes);
}

/** By tag and source, else by source, else the authority that says "this law was not read". */
export function authorityOfTag(
  register: Register,
  source: string,
  tag: string | undefined,
): AuthorityId {
  const { authorityByTag, authorityBySource, otherwise } = register.programs;
  const byTag = tag === undefined ? undefined : authorityByTag.get(programKey(source, tag));
  return byTag ?? authorityBySource.get(source) ?? otherwise;
}

/** An act that names its listings is the act of those only: 39376 is not 11439. */
function isActOf(act: Designation, keys: readonly string[]): boolean {
  return act.listings.length === 0 || act.listings.some((listing) => keys.includes(listing));
}

// A publisher may state two ids for one entry (the UN: reference number and DATAID). Links to a group
// are kept by the one people quote, editions by the one the format reads first.
function listingKeys(listing: ListingId | Listing): readonly string[] {
  if (typeof listing === 'string') return [listing];
  return [listing.id, ...listing.references.map((uid) => `${listing.source}:${uid}`)];
}

// Dates, confidence and sources are the act's; the law is the authority's.
function regimeOfAct(
  register: Register,
  at: { act: Designation; status: DesignationStatus; tag: string | undefined },
): Regime {
  const { act, status, tag } = at;
  const authority = authorityOf(register, act.authority);
  return {
    authority,
    ...(tag === undefined ? {} : { program: tag }),
    designation: act,
    status,
    binding: isBinding(status),
    dates: datesOf(act),
    effects: effectsOf(register, act.effects),
    binds: boundOf(register, act.binds),
    citation: authority.citation,
    confidence: act.confidence,
    sources: citationsOf(register, act.sources),
  };
}

/** The publisher's own listing day, where it states one, is the only date there is. */
function regimeOfTag(
  register: Register,
  at: { authority: Authority; listing: Listing; tag: string | undefined; asOf: IsoDay },
): Regime {
  const { authority, listing, tag, asOf } = at;
  const dates = listing.listedOn === undefined ? {} : { effective: listing.listedOn };
  const status = statusOn(dates, asOf);
  return {
    authority,
    ...(tag === undefined ? {} : { program: tag }),
    status,
    binding: isBinding(status),
    dates,
    effects: effectsOf(register, authority.effects),
    binds: boundOf(register, authority.binds),
    citation: authority.citation,
    confidence: authority.confidence,
    sources: citationsOf(register, authority.sources),
  };
}

// The four steps and nothing else of an act.
function datesOf(act: DesignationDates): DesignationDates {
  const { signed, announced, effective, ended } = act;
  return {
    ...(signed === undefined ? {} : { signed }),
    ...(announced === undefined ? {} : { announced }),
    ...(effective === undefined ? {} : { effective }),
    ...(ended === undefined ? {} : { ended }),
  };
}

/** FTO, SDGT, US other, CA, UN, EU, UK, MX, other; within an authority by tag. */
function ordered(register: Register, regimes: readonly Regime[]): readonly Regime[] {
  return [...regimes].sort(
    (a, b) =>
      compareAuthorities(register, a.authority, b.authority) ||
      compareText(a.program ?? '', b.program ?? '') ||
      compareText(a.designation?.id ?? '', b.designation?.id ?? ''),
  );
}
