// The register as parties to screen against: its groups, and the institutions that a measure names.
// Official lists hold most of these names already; what only the register has (Canada's spellings,
// former names, banks under a FinCEN order, casinos of a proposed rule) would otherwise be missed.
// Slips of the press are left out: they resolve articles and never screen.

import type { Authority, Group, GroupName, Measure } from '../model/designation.ts';
import type { GroupId } from '../model/ids.ts';
import { emptyParty, type Name, type Party } from '../model/party.ts';
import { authorityOf, type Register } from './register.ts';

export interface GroupEntry {
  readonly kind: 'group';
  /** `register:<group id>`, beside the listing ids of sources. */
  readonly ref: string;
  readonly group: GroupId;
  readonly party: Party;
}

export interface MeasureEntry {
  readonly kind: 'measure';
  /** `register:<measure id>`. */
  readonly ref: string;
  readonly measure: Measure;
  readonly authority: Authority;
  readonly party: Party;
}

export type RegisterEntry = GroupEntry | MeasureEntry;

/** Every group, then every institution, in the order of the files. */
export function partiesOfRegister(register: Register): readonly RegisterEntry[] {
  const groups = [...register.groupsById.values()].map(
    (group): GroupEntry => ({
      kind: 'group',
      ref: `register:${group.id}`,
      group: group.id,
      party: partyOf(group),
    }),
  );
  const measures = register.measures.map(
    (measure): MeasureEntry => ({
      kind: 'measure',
      ref: `register:${measure.id}`,
      measure,
      authority: authorityOf(register, measure.authority),
      party: partyOf(measure),
    }),
  );
  return [...groups, ...measures];
}

/** An institution has the shape of a group here: an organisation with names and a country. */
function partyOf(entity: Group | Measure): Party {
  const { country } = entity;
  return {
    ...emptyParty('organization'),
    names: entity.names.filter((name) => name.kind !== 'slip').map(nameOf),
    countries: country === undefined ? [] : [country],
  };
}

function nameOf(name: GroupName): Name {
  const { sources: _sources, usedByWords: _words, ...rest } = name;
  return rest;
}
