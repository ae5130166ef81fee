// Who lists whom: groups down, authorities across, in each cell what is known on the day. An empty
// cell means that nothing was found; a sourced "not listed" is another thing and stands apart.

import type { Absence, AliasHazard, Authority, Group } from '../model/designation.ts';
import type { GroupId, IsoDay } from '../model/ids.ts';
import { foldPhrase } from '../names/phrase.ts';
import { type DatedDesignation, designationsOn } from './as-of.ts';
import { authorityOf, compareAuthorities, type Register } from './register.ts';

export interface MatrixCell {
  readonly authority: Authority;
  /** More than one where an authority acted twice. */
  readonly designations: readonly DatedDesignation[];
}

export interface MatrixRow {
  readonly group: Group;
  /** Only authorities that acted; in the order of the columns. */
  readonly cells: readonly MatrixCell[];
  readonly absences: readonly Absence[];
  /** Names of this group that mislead. */
  readonly hazards: readonly AliasHazard[];
}

export interface Matrix {
  readonly asOf: IsoDay;
  /** Authorities with at least one act in the rows, in the order of badges. */
  readonly authorities: readonly Authority[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixOptions {
  readonly asOf: IsoDay;
  readonly knownAt?: IsoDay;
  /** Absent: every group of the register. */
  readonly groups?: readonly GroupId[];
}

/** Acts of every status are in the cells: one that ended, or begins later, is an answer too. */
export function whoListsWhom(register: Register, options: MatrixOptions): Matrix {
  const wanted = options.groups === undefined ? undefined : new Set(options.groups);
  const { asOf, knownAt } = options;
  const rows = [...register.groupsById.values()]
    .filter((group) => wanted === undefined || wanted.has(group.id))
    .map((group) => {
      const known = knownAt === undefined ? {} : { knownAt };
      const acts = designationsOn(register, { asOf, group: group.id, ...known });
      return rowOf(register, group, acts);
    });
  const authorities = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.authority)));
  return {
    asOf,
    authorities: [...authorities].sort((a, b) => compareAuthorities(register, a, b)),
    rows,
  };
}

function rowOf(register: Register, group: Group, acts: readonly DatedDesignation[]): MatrixRow {
  const byAuthority = Map.groupBy(acts, ({ designation }) => designation.authority);
  const cells = [...byAuthority].map(([id, designations]) => ({
    authority: authorityOf(register, id),
    designations,
  }));
  const jurisdictions = new Set(cells.map((cell) => cell.authority.jurisdiction));
  return {
    group,
    cells: cells.sort((a, b) => compareAuthorities(register, a.authority, b.authority)),
    absences: register.absences.filter(
      ({ groups, jurisdiction }) =>
        !jurisdictions.has(jurisdiction) && (groups.length === 0 || groups.includes(group.id)),
    ),
    hazards: register.hazards.filter((hazard) => hazard.groups.includes(group.id)),
  };
}

/**
 * Groups that a user may mean: by id, caption, any name (slips too, this is no screening) or listing
 * (`us-ofac-sdn:11440`, `11440`, `HTe.002`). More than one where a name is shared: `CDG` is two.
 * Exact after folding case, accents and punctuation; a listing wins over a name.
 */
export function findGroups(register: Register, text: string): readonly Group[] {
  const wanted = foldPhrase(text);
  if (wanted === '') return [];
  const groups = [...register.groupsById.values()];
  const uid = text.trim().toLowerCase();
  const byListing = groups.filter((group) =>
    group.listings.some((listing) => {
      const lower = listing.toLowerCase();
      return lower === uid || lower.slice(lower.indexOf(':') + 1) === uid;
    }),
  );
  if (byListing.length > 0) return byListing;
  return groups.filter((group) =>
    [group.id, group.caption, ...group.names.map((name) => name.text)].some(
      (name) => foldPhrase(name) === wanted,
    ),
  );
}
