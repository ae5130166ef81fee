// A designation is a legal act: one row per group and authority. It has four dates, never one
// (signed, announced, effective, ended), because the evidence forces each of them. Authorities,
// effects and bound parties are data with sources. See ARCHITECTURE.md, "register".

import type {
  AuthorityId,
  CitationId,
  CountryCode,
  DesignationId,
  GroupId,
  IsoDay,
} from './ids.ts';
import type { PartialDate } from './partial-date.ts';
import type { Name } from './party.ts';

/** Two languages for whatever a person reads. */
export interface Bilingual {
  readonly en: string;
  readonly es: string;
}

/** A document that a fact rests on. `primary` is official text, or a verbatim copy of it. */
export interface Citation {
  readonly id: CitationId;
  readonly title: string;
  readonly publisher: string;
  readonly date?: PartialDate;
  readonly url?: string;
  readonly kind: 'primary' | 'secondary' | 'unverified';
  readonly note?: string;
}

export type Confidence = 'high' | 'medium' | 'low';

/** Two letters for a State, or `UN`, `EU`. The order of badges is fixed in `register`. */
export type Jurisdiction = string;

/** The short code that a badge shows, and the colour family it belongs to. */
export type RegimeFamily =
  | 'us-fto'
  | 'us-sdgt'
  | 'us-other'
  | 'ca'
  | 'un'
  | 'eu'
  | 'uk'
  | 'mx'
  | 'other';

export interface Authority {
  readonly id: AuthorityId;
  readonly jurisdiction: Jurisdiction;
  readonly family: RegimeFamily;
  /** What a badge shows, e.g. `US FTO`. */
  readonly code: string;
  readonly citation: string;
  /** The list it keeps, where it keeps one. */
  readonly list?: string;
  readonly publisher: string;
  readonly effects: readonly EffectId[];
  readonly binds: readonly BoundClass[];
  readonly note?: string;
  readonly sources: readonly CitationId[];
  readonly confidence: Confidence;
}

export type EffectId = string;

/** A class of obliged parties, e.g. `us_persons`; an obligor profile belongs to several of them. */
export type BoundClass = string;

export type InstrumentKind =
  | 'listing'
  | 'annex'
  | 'decree'
  | 'statute'
  | 'court-ruling'
  | 'court-order'
  | 'motion'
  | 'order'
  | 'proposed-rule';

/** What day is known of each step. Absent means not read, never "the same as another". */
export interface DesignationDates {
  readonly signed?: PartialDate;
  readonly announced?: PartialDate;
  readonly effective?: PartialDate;
  readonly ended?: PartialDate;
}

export interface Designation extends DesignationDates {
  readonly id: DesignationId;
  readonly group: GroupId;
  readonly jurisdiction: Jurisdiction;
  readonly authority: AuthorityId;
  readonly list?: string;
  readonly instrument: InstrumentKind;
  readonly document?: string;
  /** The name the act uses, in the act's own spelling. */
  readonly listedAs?: string;
  /** Listing uids that this act is published under, e.g. `us-ofac-sdn:11440`. */
  readonly listings: readonly string[];
  readonly effects: readonly EffectId[];
  readonly binds: readonly BoundClass[];
  /** A day on which the designation was seen in force, where no date of the act was read. */
  readonly seenInForceOn?: IsoDay;
  readonly note?: string;
  readonly sources: readonly CitationId[];
  readonly confidence: Confidence;
}

export interface GroupName extends Name {
  readonly sources: readonly CitationId[];
}

export interface Group {
  readonly id: GroupId;
  readonly caption: string;
  readonly country?: CountryCode;
  readonly names: readonly GroupName[];
  /** Listings of official sources that name this group, reviewed by hand: `us-ofac-sdn:11438`. */
  readonly listings: readonly string[];
  readonly note?: string;
}

export type RelationKind =
  | 'faction_of'
  | 'successor_of'
  | 'former_name'
  | 'allied_with'
  | 'alliance_against'
  | 'rival_of'
  | 'linked_to'
  | 'supports'
  | 'coalition_of'
  | 'armed_wing_of'
  | 'component_of';

/** A dated, sourced statement between two groups. It raises a flag, never a listing. */
export interface Relation {
  readonly from: GroupId;
  readonly kind: RelationKind;
  /** A group of the register, or a name that has no group of its own. */
  readonly to: string;
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
  readonly note?: string;
  readonly sources: readonly CitationId[];
  readonly confidence: Confidence;
}
