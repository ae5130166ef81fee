// OFAC spreads one list over up to four tables, and users hand in folders full of them: the SDN
// list beside the consolidated one, last year's files beside this year's. A table of aliases does
// not say whose it is, so it goes to the primary table that the most evidence points to:
//   same folder, then the same stem of the name (`alt_2024-05-03.csv`, `sdn_2024-05-03.csv`),
//   then the list in the name (`cons_…`), then entry numbers that both heads have.
// Where that leaves more than one, or none, it is a fault and never a guess.

import { type Fault, fault } from '../model/fault.ts';
import type { SourceId } from '../model/ids.ts';
import { type FileRole, folderOf, type ListFile, shortName } from './format.ts';
import { uidsOfHead } from './us-ofac-csv.ts';
import { consolidatedSource } from './us-ofac-entry.ts';

export interface TableFile {
  readonly role: FileRole;
  readonly source?: SourceId;
  readonly file: ListFile;
}

export interface Family {
  readonly primary: TableFile;
  readonly sides: readonly TableFile[];
}

/** One family for each primary table, in the order of the files. */
export function familiesOf(tables: readonly TableFile[]): {
  readonly families: readonly Family[];
  readonly faults: readonly Fault[];
} {
  const primaries = tables.filter(({ role }) => role === 'primary');
  const sidesByPrimary = new Map<TableFile, TableFile[]>(primaries.map((one) => [one, []]));
  const faults: Fault[] = [];
  for (const side of tables.filter(({ role }) => role !== 'primary')) {
    const candidates = candidatesFor(side, primaries);
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) sidesByPrimary.get(only)?.push(side);
    else
      faults.push(candidates.length === 0 ? orphanFault(side) : ambiguousFault(side, candidates));
  }
  const families = primaries.map((primary) => {
    const chosen = oneOfEachRole(primary, sidesByPrimary.get(primary) ?? []);
    faults.push(...chosen.faults);
    return { primary, sides: chosen.sides };
  });
  return { families, faults };
}

function candidatesFor(side: TableFile, primaries: readonly TableFile[]): readonly TableFile[] {
  const isConsolidated = /cons/i.test(shortName(side.file.name));
  const uids = uidsOf(side);
  const tests: readonly ((primary: TableFile) => boolean)[] = [
    (primary) => folderOf(primary.file.name) === folderOf(side.file.name),
    (primary) => stemOf(primary) === stemOf(side),
    (primary) => (primary.source === consolidatedSource) === isConsolidated,
    (primary) => sharesUid(primary, uids),
  ];
  let candidates = primaries;
  for (const test of tests) {
    const narrowed = candidates.filter(test);
    if (narrowed.length > 0) candidates = narrowed;
  }
  // Tables of one list begin with the same entries; comments are too few to show it.
  if (side.role === 'comments' || uids.size === 0) return candidates;
  return candidates.filter((primary) => sharesUid(primary, uids));
}

function uidsOf({ file, role }: TableFile): ReadonlySet<string> {
  return uidsOfHead({ name: file.name, bytes: file.head }, role);
}

function sharesUid(primary: TableFile, uids: ReadonlySet<string>): boolean {
  return [...uidsOf(primary)].some((uid) => uids.has(uid));
}

/** The name without its ending and the words that say which table it is. */
function stemOf({ file }: TableFile): string {
  return shortName(file.name)
    .toLowerCase()
    .replace(/\.(?:csv|pip|del|txt|gz|zip)/g, '')
    .replace(/sdn|cons(?:olidated)?|prim(?:ary)?|alt|add(?:resses)?|aliases|comments/g, '')
    .replace(/[^a-z0-9]+/g, '');
}

function oneOfEachRole(
  primary: TableFile,
  sides: readonly TableFile[],
): { readonly sides: readonly TableFile[]; readonly faults: readonly Fault[] } {
  const chosen: TableFile[] = [];
  const faults: Fault[] = [];
  for (const role of ['aliases', 'addresses', 'comments'] as const) {
    const same = sides.filter((side) => side.role === role);
    const named = same.filter((side) => stemOf(side) === stemOf(primary));
    const [only] = same.length === 1 ? same : named;
    if (only !== undefined && (same.length === 1 || named.length === 1)) chosen.push(only);
    else if (same.length > 1) faults.push(...same.map((side) => rivalFault(side, primary)));
  }
  return { sides: chosen, faults };
}

function orphanFault({ file, role }: TableFile): Fault {
  const expected =
    'the primary table of the same list (sdn.csv or cons_prim.csv) handed in with it; ' +
    'the file is left out';
  return fault('missing', { file: shortName(file.name) }, `a table of ${role} alone`, expected);
}

function ambiguousFault({ file }: TableFile, candidates: readonly TableFile[]): Fault {
  const found = candidates.map((one) => one.file.name).join(', ');
  const expected =
    'one primary table in the same folder or with the same ending of the name; ' +
    'the file is left out';
  return fault('ambiguous', { file: shortName(file.name) }, found, expected);
}

function rivalFault({ file, role }: TableFile, primary: TableFile): Fault {
  const expected = `one table of ${role} for ${shortName(primary.file.name)}; the file is left out`;
  return fault('ambiguous', { file: shortName(file.name) }, file.name, expected);
}
