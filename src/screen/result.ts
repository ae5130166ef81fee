// What a screening answers: which entries are possible matches, under which laws, what of that is for
// this user, and what was not found. Plain data in a fixed order, so that a page, a command and a
// receipt hold the same thing. No field passes judgement on a customer; a person decides.

import type { Coverage, Explanation } from '../match/explanation.ts';
import type {
  AliasHazard,
  Bilingual,
  Confidence,
  Jurisdiction,
  RegimeFamily,
  RelationKind,
} from '../model/designation.ts';
import type {
  AuthorityId,
  CitationId,
  DesignationId,
  GroupId,
  IsoDay,
  SourceId,
} from '../model/ids.ts';
import type { NamedLink } from '../model/listing.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { NameKind, NameStrength, PartyKind } from '../model/party.ts';
import type { MeasureState } from '../register/as-of.ts';
import type { Duty, IfConfirmed } from './duty.ts';
import type { Evidence } from './evidence.ts';
import type { Binding } from './profile.ts';

/** Each day that was read; an absent one was not. */
export interface RegimeDates {
  readonly signed?: PartialDate;
  readonly announced?: PartialDate;
  readonly effective?: PartialDate;
  readonly ended?: PartialDate;
}

/** One law behind a hit, and what it is for the profile. */
export interface BoundRegime {
  readonly authority: AuthorityId;
  readonly jurisdiction: Jurisdiction;
  readonly family: RegimeFamily;
  /** What a badge shows, e.g. `US FTO`. */
  readonly code: string;
  readonly citation: string;
  /** The tag as the list carries it. */
  readonly program?: string;
  readonly designation?: DesignationId;
  readonly measure?: string;
  /** The name the act uses. */
  readonly listedAs?: string;
  /** The act names these records of the same list, not the one shown: review before you merge. */
  readonly otherRecords?: readonly string[];
  readonly note?: Bilingual;
  readonly status: MeasureState;
  /** In force on the day, or the dates do not settle that it is not. */
  readonly inForce: boolean;
  readonly dates: RegimeDates;
  readonly effects: readonly string[];
  readonly binds: readonly string[];
  readonly confidence: Confidence;
  readonly sources: readonly CitationId[];
  readonly binding: Binding;
  readonly reason: Bilingual;
  readonly bindingCitation?: string;
  readonly bindingEvidence?: Evidence;
  /** What it would ask of the user if a person confirmed the match. */
  readonly ifConfirmed: IfConfirmed;
  /** Ids of the duties of the hit that this law brings, heaviest first. */
  readonly duties: readonly string[];
}

export interface NotListed {
  readonly jurisdiction: Jurisdiction;
  readonly family: RegimeFamily;
  /**
   * `not-listed`: a source says so. `none-found`: nothing in what was searched. `private`: the list
   * is confidential. `not-read`: no list of this jurisdiction was searched.
   */
  readonly reason: 'not-listed' | 'none-found' | 'private' | 'not-read';
  readonly statement: Bilingual;
  readonly sources: readonly CitationId[];
  /** For a private list: what it would ask for if the user's own copy names the party. */
  readonly dutiesIfListed: readonly Duty[];
}

/** One step of a relation; `reverse` is read from its end to its beginning. */
export interface FlagHop {
  readonly kind: RelationKind;
  readonly direction: 'forward' | 'reverse';
  readonly reached: string;
}

/** A relation to a listed group. It is never a listing and binds nobody. */
export interface HitFlag {
  readonly target: GroupId;
  readonly caption: string;
  readonly carry: 'belongs' | 'associates';
  readonly path: readonly FlagHop[];
  /** Badge codes of the target's acts in force. */
  readonly listedBy: readonly string[];
  readonly confidence: Confidence;
}

export interface HitHazard {
  readonly id: string;
  readonly kind: AliasHazard['kind'];
  readonly names: readonly string[];
  readonly text: Bilingual;
  readonly groups: readonly GroupId[];
  /** The name that was screened or matched is one of these names. */
  readonly onName: boolean;
}

/** Who uses the matched name, and how: strong at one publication, weak at another. */
export interface NameUse {
  readonly ref: string;
  readonly text: string;
  readonly kind: NameKind;
  readonly strength: NameStrength;
  readonly usedBy: Bilingual;
}

/** Another entry of the same group that was compared too. */
export interface MergedEntry {
  readonly ref: string;
  readonly caption: string;
  readonly score: number;
  readonly match: boolean;
}

/**
 * Why the hit stands where it does. `listed`: something is in force or cannot be ruled out. `proposed`:
 * only a proposal or a mere report. `flag`: no act, but a relation leads to a listed group.
 * `unlisted`: the register holds the group and knows no act and no relation. `not-in-force`: every
 * act has ended or has not begun on the day; shown, and no reason for a review.
 */
export type HitReason = 'listed' | 'flag' | 'proposed' | 'unlisted' | 'not-in-force';

export interface ScreenHit {
  /** The official listing where a list holds one, else `register:<group or measure>`. */
  readonly listing: string;
  readonly caption: string;
  readonly score: number;
  readonly match: boolean;
  readonly coverage: Coverage;
  readonly reason: HitReason;
  readonly group?: GroupId;
  readonly kind: PartyKind;
  readonly source: SourceId | 'register';
  readonly uid?: string;
  /** Heaviest over all regimes. */
  readonly ifConfirmed: IfConfirmed;
  readonly regimes: readonly BoundRegime[];
  /** Each once, though several laws may ask for it; in the order of the regimes. */
  readonly duties: readonly Duty[];
  readonly notListedBy: readonly NotListed[];
  readonly flags: readonly HitFlag[];
  readonly hazards: readonly HitHazard[];
  readonly nameUses: readonly NameUse[];
  readonly merged: readonly MergedEntry[];
  readonly programs: readonly string[];
  readonly links: readonly NamedLink[];
  /** What the entry itself says of its reach, in the publisher's words: secondary sanctions, measures. */
  readonly statements: readonly string[];
  readonly explanation: Explanation;
}

export interface ScreenResult {
  readonly outcome: 'pass' | 'review';
  readonly subject: string;
  readonly asOf: IsoDay;
  readonly profile: { readonly id: string; readonly version: string; readonly title: Bilingual };
  readonly policy: { readonly version: string; readonly threshold: number };
  readonly tables: { readonly duties: string; readonly calendars: string };
  /** Each is a reason for a review. */
  readonly hits: readonly ScreenHit[];
  /** The name matches, but on the day nothing of it is in force. */
  readonly notInForce: readonly ScreenHit[];
  /** Only a weak alias agrees: never an alert by itself, a help beside other evidence. */
  readonly supporting: readonly ScreenHit[];
  /** Below the threshold, given so that one sees what was left out. */
  readonly nearMisses: readonly ScreenHit[];
  /** Refs that the index knows and the register or the lists no longer do; shown, never dropped. */
  readonly unresolved: readonly { readonly ref: string; readonly score: number }[];
}
