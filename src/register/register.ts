// The register as a value: groups, designations, authorities and what goes with them, each by id and
// in the order of the files. It is made by `parse` only, so everything it refers to is there; the
// look-ups below assert that. The rest of the room are questions asked of this value.

import { assertDefined } from '../model/assert.ts';
import type {
  Absence,
  AliasHazard,
  Authority,
  Bilingual,
  BoundClassEntry,
  Citation,
  Designation,
  Effect,
  Group,
  Measure,
  RegimeFamily,
  RegisterEvent,
  Relation,
} from '../model/designation.ts';
import type { AuthorityId, CitationId, GroupId, IsoDay } from '../model/ids.ts';
import type { PartialDate } from '../model/partial-date.ts';

export interface Gap {
  readonly id: string;
  readonly text: Bilingual;
}

/** Which authority stands behind a tag that a list carries, by source and by exact tag. */
export interface Programs {
  readonly authorityByTag: ReadonlyMap<string, AuthorityId>;
  /** For a tag the table does not know, and for sources without tags. */
  readonly authorityBySource: ReadonlyMap<string, AuthorityId>;
  /** For a source the table does not know. */
  readonly otherwise: AuthorityId;
}

export interface Register {
  readonly title: Bilingual;
  /** Shown wherever duties are shown. */
  readonly advice: Bilingual;
  /** The day on which all its facts were entered. */
  readonly recordedOn: IsoDay;
  /** What was published after this was not read. */
  readonly sourcesReach: PartialDate;
  readonly citationsById: ReadonlyMap<CitationId, Citation>;
  readonly effectsById: ReadonlyMap<string, Effect>;
  readonly boundClassesById: ReadonlyMap<string, BoundClassEntry>;
  readonly authoritiesById: ReadonlyMap<AuthorityId, Authority>;
  readonly programs: Programs;
  readonly groupsById: ReadonlyMap<GroupId, Group>;
  readonly designations: readonly Designation[];
  readonly designationsByGroup: ReadonlyMap<GroupId, readonly Designation[]>;
  /** By listing id as published, and by any other reference that was reviewed. */
  readonly groupByListing: ReadonlyMap<string, GroupId>;
  readonly relations: readonly Relation[];
  readonly measures: readonly Measure[];
  readonly hazards: readonly AliasHazard[];
  readonly absences: readonly Absence[];
  readonly gaps: readonly Gap[];
  readonly events: readonly RegisterEvent[];
}

/** The key of a tag: tags contain blanks (`CAATSA - RUSSIA`), sources never do. */
export function programKey(source: string, tag: string): string {
  return `${source} ${tag}`;
}

/** The order of badges, always (visual language, "Regime badge"). */
export const familyOrder: readonly RegimeFamily[] = [
  'us-fto',
  'us-sdgt',
  'us-other',
  'ca',
  'un',
  'eu',
  'uk',
  'mx',
  'other',
];

export function authorityOf(register: Register, id: AuthorityId): Authority {
  return assertDefined(register.authoritiesById.get(id), `no authority ${id}`);
}

export function groupOf(register: Register, id: GroupId): Group {
  return assertDefined(register.groupsById.get(id), `no group ${id}`);
}

export function effectsOf(register: Register, ids: readonly string[]): readonly Effect[] {
  return ids.map((id) => assertDefined(register.effectsById.get(id), `no effect ${id}`));
}

export function boundOf(register: Register, ids: readonly string[]): readonly BoundClassEntry[] {
  return ids.map((id) => assertDefined(register.boundClassesById.get(id), `no bound class ${id}`));
}

export function citationsOf(register: Register, ids: readonly CitationId[]): readonly Citation[] {
  return ids.map((id) => assertDefined(register.citationsById.get(id), `no citation ${id}`));
}

/** By family, then in the order of the authorities file; the same on every page and run. */
export function compareAuthorities(register: Register, a: Authority, b: Authority): number {
  const family = familyOrder.indexOf(a.family) - familyOrder.indexOf(b.family);
  if (family !== 0) return family;
  const order = [...register.authoritiesById.keys()];
  return order.indexOf(a.id) - order.indexOf(b.id);
}
