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
  readonly note?: Bilingual;
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
  /** When its acts begin to bind, e.g. on publication in an official journal. */
  readonly effectiveRule?: Bilingual;
  readonly note?: Bilingual;
  readonly sources: readonly CitationId[];
  readonly confidence: Confidence;
}

export type EffectId = string;

/**
 * What an effect asks of an obliged party; `screen` turns it into outcomes and duties. Only `block`,
 * `suspend`, `retain`, `prohibit`, `reject` and `restrict` say something about the money at hand.
 */
export type EffectKind =
  | 'block' // freeze property, deal with nothing
  | 'suspend' // stop every act and service, without freezing by name
  | 'retain' // keep the funds and report them
  | 'prohibit' // do not transmit; nothing is frozen
  | 'reject' // refuse the transaction; nothing is frozen
  | 'restrict' // some dealings are barred: securities, debt, correspondent accounts
  | 'report' // a filing, a register, a periodic answer
  | 'crime' // support is an offence
  | 'liability' // civil suits, secondary sanctions
  | 'entry' // visas and stay
  | 'declaration'; // a political or military statement without a duty of private parties

export interface Effect {
  readonly id: EffectId;
  readonly kind: EffectKind;
  /** A few words for a table cell. */
  readonly label: Bilingual;
  readonly text: Bilingual;
  readonly sources: readonly CitationId[];
  readonly confidence: Confidence;
}

/** A class of obliged parties, e.g. `us_persons`; an obligor profile belongs to several of them. */
export type BoundClass = string;

export interface BoundClassEntry {
  readonly id: BoundClass;
  readonly text: Bilingual;
  /** `indirect`: not bound by the law itself, but it reaches them (secondary sanctions, States). */
  readonly reach: 'direct' | 'indirect';
}

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
  /** The act names something else than the group's own name: never merged without saying so. */
  readonly hazard?: string;
  readonly note?: Bilingual;
  readonly sources: readonly CitationId[];
  readonly confidence: Confidence;
}

export interface GroupName extends Name {
  /** `usedBy` in both languages; what goes to the matcher is the English one. */
  readonly usedByWords: Bilingual;
  readonly sources: readonly CitationId[];
}

export interface Group {
  readonly id: GroupId;
  readonly caption: string;
  readonly country?: CountryCode;
  readonly names: readonly GroupName[];
  /** Listings of official sources that name this group, reviewed by hand: `us-ofac-sdn:11438`. */
  readonly listings: readonly string[];
  readonly note?: Bilingual;
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

/** A group of the register, or a name that has no group of its own (La Línea, Los Zetas). */
export type RelationEnd =
  | { readonly kind: 'group'; readonly group: GroupId }
  | { readonly kind: 'name'; readonly name: string };

/** A dated, sourced statement between two groups. It raises a flag, never a listing. */
export interface Relation {
  readonly from: RelationEnd;
  readonly kind: RelationKind;
  readonly to: RelationEnd;
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
  readonly note?: Bilingual;
  readonly sources: readonly CitationId[];
  readonly confidence: Confidence;
}

/**
 * `in-force`: an order or final rule. `proposed`: published for comment, binds nobody.
 * `reported`: an action that a source of the register tells of, whose authority was not read.
 */
export type MeasureStatus = 'in-force' | 'proposed' | 'reported';

/** An act against a named institution that is no member of a list of groups: a bank, a casino. */
export interface Measure extends DesignationDates {
  readonly id: string;
  readonly names: readonly GroupName[];
  readonly country?: CountryCode;
  readonly authority: AuthorityId;
  readonly status: MeasureStatus;
  readonly instrument: InstrumentKind;
  readonly document?: string;
  /** Effective days as they were announced one after the other; the last one counts. */
  readonly effectiveHistory: readonly { readonly date: PartialDate; readonly note: Bilingual }[];
  readonly linkedGroup?: GroupId;
  readonly note?: Bilingual;
  readonly sources: readonly CitationId[];
  readonly confidence: Confidence;
}

/** A name that misleads: two groups behind it, an ordinary word, a slip of the press. */
export interface AliasHazard {
  readonly id: string;
  readonly kind:
    | 'acronym' // several things share the letters: the name is weak
    | 'ordinary-word' // a word of daily language: the name is weak
    | 'near-collision' // two groups a few letters apart: both stay strong
    | 'two-entities' // one name for two records: never merged without saying so
    | 'surname' // people bear it
    | 'slip'; // an error of the press: resolves articles, never screens
  readonly names: readonly string[];
  readonly groups: readonly GroupId[];
  readonly text: Bilingual;
  readonly sources: readonly CitationId[];
}

/** A sourced "not listed". Silence of the register is no such statement. */
export interface Absence {
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  /** The groups it speaks of; empty means every group of the register. */
  readonly groups: readonly GroupId[];
  readonly text: Bilingual;
  readonly readOn?: PartialDate;
  readonly sources: readonly CitationId[];
  readonly confidence: Confidence;
}

/** A dated happening for the timeline; it creates, changes and ends no designation. */
export interface RegisterEvent {
  readonly id: string;
  readonly date: PartialDate;
  readonly kind: string;
  readonly title: Bilingual;
  readonly actors: readonly string[];
  readonly note?: Bilingual;
  readonly sources: readonly CitationId[];
  readonly confidence: Confidence;
}
