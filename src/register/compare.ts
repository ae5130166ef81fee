// Who is listed here and not there. Lists are never merged into one: a group stands in the answer with
// what each side says of it, and where one side names something else (Canada: La Familia Michoacana;
// the United States: La Nueva Familia Michoacana) the row says so instead of counting as agreement.

import type { Absence, AliasHazard, Group, Jurisdiction } from '../model/designation.ts';
import { type Fault, fault } from '../model/fault.ts';
import type { IsoDay } from '../model/ids.ts';
import { err, ok, type Result } from '../model/result.ts';
import { type DatedDesignation, designationsInForce } from './as-of.ts';
import { authorityOf, compareAuthorities, type Register } from './register.ts';

export interface ComparedSide {
  /** Acts that bind on the day, in the order of badges. */
  readonly designations: readonly DatedDesignation[];
  /** Names in the acts' own spelling; empty where no act's spelling was read. */
  readonly names: readonly string[];
  /** Sourced statements that this side does not list the group. Silence is not one of them. */
  readonly absences: readonly Absence[];
}

export interface ComparedGroup {
  readonly group: Group;
  /** `other-name`: both sides have an act, and one of them names another entity. */
  readonly kind: 'both' | 'left-only' | 'right-only' | 'other-name';
  readonly left: ComparedSide;
  readonly right: ComparedSide;
  /** Why the acts of an `other-name` row are not one and the same. */
  readonly hazards: readonly AliasHazard[];
}

export interface Comparison {
  readonly left: Jurisdiction;
  readonly right: Jurisdiction;
  readonly asOf: IsoDay;
  /** Groups that at least one side lists, in the order of the register. */
  readonly groups: readonly ComparedGroup[];
  readonly count: Readonly<Record<ComparedGroup['kind'], number>>;
}

/** Jurisdictions as somebody types them. */
export interface CompareOptions {
  readonly left: string;
  readonly right: string;
  readonly asOf: IsoDay;
  readonly knownAt?: IsoDay;
}

/** Jurisdictions that the register has an authority or a statement for, in the order of the files. */
export function jurisdictionsOf(register: Register): readonly Jurisdiction[] {
  const authorities = [...register.authoritiesById.values()];
  return [
    ...new Set([
      ...authorities
        .filter(({ id }) => id !== register.programs.otherwise)
        .map((a) => a.jurisdiction),
      ...register.absences.map((absence) => absence.jurisdiction),
    ]),
  ];
}

/**
 * Every authority of a jurisdiction counts, not only one list of it: for the United States a Kingpin
 * designation is a listing too. Which acts stand behind a row is in the row.
 */
export function compareJurisdictions(
  register: Register,
  options: CompareOptions,
): Result<Comparison, Fault> {
  const left = jurisdictionNamed(register, options.left);
  if (!left.ok) return left;
  const right = jurisdictionNamed(register, options.right);
  if (!right.ok) return right;
  const inForce = designationsInForce(register, options);
  const groups = [...register.groupsById.values()].flatMap((group) => {
    const own = inForce.filter(({ designation }) => designation.group === group.id);
    const row = compareGroup({
      group,
      left: sideOf(register, { group, jurisdiction: left.value, own }),
      right: sideOf(register, { group, jurisdiction: right.value, own }),
      register,
    });
    return row === undefined ? [] : [row];
  });
  const count = { both: 0, 'left-only': 0, 'right-only': 0, 'other-name': 0 };
  for (const { kind } of groups) count[kind]++;
  return ok({ left: left.value, right: right.value, asOf: options.asOf, groups, count });
}

// A group that neither side lists is no difference and no agreement: it has no row.
function compareGroup(at: {
  group: Group;
  left: ComparedSide;
  right: ComparedSide;
  register: Register;
}): ComparedGroup | undefined {
  const { group, left, right, register } = at;
  const hasLeft = left.designations.length > 0;
  const hasRight = right.designations.length > 0;
  if (!hasLeft && !hasRight) return undefined;
  if (!hasRight) return { group, kind: 'left-only', left, right, hazards: [] };
  if (!hasLeft) return { group, kind: 'right-only', left, right, hazards: [] };
  // One side names the group only by acts that name something else: that is no agreement.
  const apart = [left, right].filter((side) =>
    side.designations.every(({ designation }) => designation.hazard !== undefined),
  );
  const ids = new Set(
    apart.flatMap((side) => side.designations.map(({ designation }) => designation.hazard)),
  );
  const hazards = register.hazards.filter((hazard) => ids.has(hazard.id));
  return { group, kind: apart.length > 0 ? 'other-name' : 'both', left, right, hazards };
}

// Absences are told only where the side has no act: a statement of 2025 does not undo a listing of 2026.
function sideOf(
  register: Register,
  at: { group: Group; jurisdiction: Jurisdiction; own: readonly DatedDesignation[] },
): ComparedSide {
  const { group, jurisdiction, own } = at;
  const designations = own
    .filter(({ designation }) => designation.jurisdiction === jurisdiction)
    .sort((a, b) =>
      compareAuthorities(
        register,
        authorityOf(register, a.designation.authority),
        authorityOf(register, b.designation.authority),
      ),
    );
  const names = designations.flatMap(({ designation }) => designation.listedAs ?? []);
  const absences =
    designations.length > 0 ? [] : absencesOf(register, { group: group.id, jurisdiction });
  return { designations, names: [...new Set(names)], absences };
}

/** Statements that a jurisdiction does not list a group. */
export function absencesOf(
  register: Register,
  at: { group: Group['id']; jurisdiction: Jurisdiction },
): readonly Absence[] {
  return register.absences.filter(
    (absence) =>
      absence.jurisdiction === at.jurisdiction &&
      (absence.groups.length === 0 || absence.groups.includes(at.group)),
  );
}

/** In any case of letters; `UK` is what people write for `GB`. */
function jurisdictionNamed(register: Register, text: string): Result<Jurisdiction, Fault> {
  const upper = text.trim().toUpperCase();
  const code = upper === 'UK' ? 'GB' : upper;
  const known = jurisdictionsOf(register);
  if (known.includes(code)) return ok(code);
  const expected = `a jurisdiction of the register: ${known.join(', ')}`;
  return err(fault('unknown', { file: 'argument' }, text, expected));
}
