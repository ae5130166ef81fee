// An explanation is the score. `compare` builds this tree and the score is read off it, so the
// number and its reasons can never disagree (after tantivy's query/explanation). Every cost is an
// integer in basis points (0–10 000); contributions of all fields add up to the score exactly.
// It is data: `explain.ts` says it in Spanish and English, pages draw it, receipts keep it.

import type { NameKind, NameStrength, PartyKind } from '../model/party.ts';

/** How one word of the subject's name relates to one word of the listed name. */
export type TokenRelation =
  | 'equal'
  | 'spelling' // same sound or known variant spelling: Ysmael, Ismael
  | 'edit' // one or two letters differ
  | 'nickname' // Pepe, José
  | 'initial' // J., José
  | 'abbreviation' // Hdez., Hernández
  | 'translation' // golfo, gulf
  | 'joined' // two words of one side are one word of the other
  | 'acronym' // CJNG, Cártel de Jalisco Nueva Generación
  | 'light' // particle, article, title or legal form that weighs little
  | 'extra' // one side has it, the other has nothing there: an omission
  | 'contradicts'; // left over on both sides: two different words

export interface TokenExplanation {
  readonly relation: TokenRelation;
  /** Words as written, joined by blanks; empty where that side has nothing. */
  readonly left: string;
  readonly right: string;
  /** Basis points that this pair takes off the score, 0 or more. */
  readonly cost: number;
}

/** A cost that belongs to the name as a whole and not to one word. */
export type NameRule =
  | 'omission' // words left over on one side only
  | 'evidence' // too little surprise in the words that agree (rarity gate)
  | 'one-word' // a single word agrees and others do not
  | 'paternal-missing' // only the maternal surname agrees
  | 'surname-swap'
  | 'parentage-reversed' // X bin Y against Y bin X
  | 'order' // the same words in an order that changes who is meant
  | 'legal-form'
  | 'damping'; // several small slips weigh less together than apart: a negative cost

export interface RuleExplanation {
  readonly rule: NameRule;
  readonly cost: number;
}

export interface NameExplanation {
  readonly left: string;
  readonly right: string;
  readonly rightKind: NameKind;
  readonly rightStrength: NameStrength;
  /** Who uses the listed name, where one listing draws on several publications. */
  readonly rightUsedBy?: string;
  /** Sides whose name has more words than are compared (`wordsMax`): what follows was not looked at. */
  readonly cut?: 'left' | 'right' | 'both';
  /** In the order of the listed name; what only the subject has comes last. */
  readonly tokens: readonly TokenExplanation[];
  readonly rules: readonly RuleExplanation[];
  /** Surprise of the words that agree, in hundredths of a bit; rarer names have more. */
  readonly evidence: number;
  /** 10 000 minus all costs above, never below 0. */
  readonly score: number;
}

export type FieldName =
  | 'name'
  | 'kind'
  | 'identifier'
  | 'birthDate'
  | 'country'
  | 'gender'
  | 'place';

/** The signs =, ≈, ?, ≠ of the pages. */
export type FieldVerdict = 'equal' | 'compatible' | 'missing' | 'contradicts';

/** Why a verdict was given; `explain.ts` has a sentence for each. */
export type FieldReason =
  | 'same-value'
  | 'same-year'
  | 'within-range'
  | 'day-month-swapped'
  | 'near' // not equal, close enough for how lists err
  | 'far'
  | 'same-place'
  | 'other-place' // shown, not weighed: people move
  | 'same-country'
  | 'other-country'
  | 'left-missing'
  | 'right-missing'
  | 'both-missing'
  | 'same-identifier'
  | 'other-identifier' // the same kind of number with another value
  | 'weak-identifier' // equal, but its check digit is wrong or it is not unique by itself
  | 'same-stem' // an RFC or CURP agrees in letters and date, and no further
  | 'not-comparable' // both have numbers, of kinds that say nothing about each other
  | 'same-gender'
  | 'other-gender'
  | 'same-kind'
  | 'kind-unknown'
  | 'other-kind'
  | 'name-agrees'
  | 'name-near'
  | 'name-differs';

export interface FieldExplanation {
  readonly field: FieldName;
  readonly verdict: FieldVerdict;
  readonly reason: FieldReason;
  /** Values as given, the ones that were compared first. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Basis points added to (above 0) or taken off (below 0) the running score. */
  readonly contribution: number;
}

/** What carried the hit over the line, or kept it under. */
export type Ground =
  | 'name'
  | 'identifier' // an identifier agrees, whatever the name
  | 'weak-alias' // only a weak alias, or a short acronym made from the words: never an alert alone
  | 'weak-alias-supported' // a weak alias and something beside it
  | 'none';

export interface Coverage {
  /** Fields where both sides had something to compare. */
  readonly compared: number;
  /** Fields that could have been compared. */
  readonly of: number;
}

export interface Explanation {
  /** Version of the policy that set every weight here. */
  readonly policy: string;
  readonly leftKind: PartyKind;
  readonly rightKind: PartyKind;
  readonly ground: Ground;
  readonly name?: NameExplanation;
  /** In fixed order: name, kind, identifier, birthDate, country, gender, place. */
  readonly fields: readonly FieldExplanation[];
  readonly coverage: Coverage;
  /** Fields that are missing on a side and would decide, the most telling first. */
  readonly wouldSettle: readonly FieldName[];
  /** 0–10 000: the contributions of all fields, clamped. */
  readonly score: number;
  readonly threshold: number;
  /** Score at or above the threshold, and not by a weak alias alone. */
  readonly match: boolean;
}
