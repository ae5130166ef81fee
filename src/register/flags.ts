// A flag says that a group stands in a known relation to a listed one: a faction of it, its successor,
// its armed wing. It is never a listing: a faction is not listed because its parent is, and no parent
// because its faction is. Flags are derived over any number of relations, and each shows its path.
//
//   Los Chapitos ──faction_of──▶ Cártel de Sinaloa (US FTO, US SDGT …)

import type {
  Confidence,
  Designation,
  Relation,
  RelationEnd,
  RelationKind,
} from '../model/designation.ts';
import type { GroupId, IsoDay } from '../model/ids.ts';
import { designationsInForce, holdsOn } from './as-of.ts';
import type { Register } from './register.ts';

/**
 * What a relation carries. `belongs`: the two are parts of one thing, and parts of parts are parts,
 * so it may be followed again and again. `associates`: they deal with each other; a friend's friend
 * is nobody, so a path may hold one such step. `none`: enemies.
 * `both`: it may be read from either end (a successor flags its predecessor, and the reverse).
 */
const carriesByKind: Readonly<
  Record<
    RelationKind,
    { readonly carry: 'belongs' | 'associates' | 'none'; readonly both: boolean }
  >
> = {
  faction_of: { carry: 'belongs', both: false },
  armed_wing_of: { carry: 'belongs', both: false },
  component_of: { carry: 'belongs', both: false },
  coalition_of: { carry: 'belongs', both: true },
  successor_of: { carry: 'belongs', both: true },
  former_name: { carry: 'belongs', both: true },
  linked_to: { carry: 'associates', both: false },
  supports: { carry: 'associates', both: false },
  allied_with: { carry: 'associates', both: true },
  alliance_against: { carry: 'none', both: false },
  rival_of: { carry: 'none', both: false },
};

/** Steps of one path. The longest in the register is 1; split and renamed groups make 3 or 4. */
export const flagHopsMax = 8;

export interface FlagStep {
  readonly relation: Relation;
  /** `reverse`: read from `to` to `from`, e.g. predecessor of. */
  readonly direction: 'forward' | 'reverse';
  readonly reached: RelationEnd;
}

export interface Flag {
  readonly group: GroupId;
  /** The listed group at the end of the path. */
  readonly target: GroupId;
  readonly carry: 'belongs' | 'associates';
  readonly path: readonly FlagStep[];
  /** Acts against the target that bind on the day; they bind nobody for the flagged group. */
  readonly designations: readonly Designation[];
  /** The lowest on the path. */
  readonly confidence: Confidence;
}

/** How far a walk has come, and whether it has used up its one association. */
interface Walk {
  readonly end: RelationEnd;
  readonly path: readonly FlagStep[];
  readonly associated: boolean;
}

/** The shortest path to each listed group, nearest first; ties in the order of the register. */
export function flagsOfGroup(register: Register, group: GroupId, asOf: IsoDay): readonly Flag[] {
  const relations = register.relations.filter((relation) => holdsOn(relation, asOf));
  const start: Walk = { end: { kind: 'group', group }, path: [], associated: false };
  const flags = new Map<GroupId, Flag>();
  // A place is reached anew only in the better state: without an association behind it.
  const visited = new Set([stateKey(start)]);
  let frontier: readonly Walk[] = [start];
  for (let hop = 1; hop <= flagHopsMax && frontier.length > 0; hop++) {
    const next: Walk[] = [];
    for (const walk of frontier.flatMap((from) => stepsFrom(relations, from))) {
      if (visited.has(stateKey(walk))) continue;
      visited.add(stateKey(walk));
      next.push(walk);
      if (walk.end.kind === 'name' || walk.end.group === group) continue;
      const flag = flagOf(register, { group, target: walk.end.group, walk, asOf });
      if (flag !== undefined && !flags.has(flag.target)) flags.set(flag.target, flag);
    }
    frontier = next;
  }
  return [...flags.values()];
}

// A name without a group (Los Zetas) is a station like any other: two groups may meet in it.
function stepsFrom(relations: readonly Relation[], walk: Walk): readonly Walk[] {
  return relations.flatMap((relation) => {
    const { carry, both } = carriesByKind[relation.kind];
    if (carry === 'none' || (carry === 'associates' && walk.associated)) return [];
    const associated = walk.associated || carry === 'associates';
    const steps: Walk[] = [];
    if (isSameEnd(relation.from, walk.end)) {
      const step: FlagStep = { relation, direction: 'forward', reached: relation.to };
      steps.push({ end: relation.to, path: [...walk.path, step], associated });
    }
    if (both && isSameEnd(relation.to, walk.end)) {
      const step: FlagStep = { relation, direction: 'reverse', reached: relation.from };
      steps.push({ end: relation.from, path: [...walk.path, step], associated });
    }
    return steps;
  });
}

// Only a target with an act that binds on the day: a path to somebody unlisted says nothing.
function flagOf(
  register: Register,
  at: { group: GroupId; target: GroupId; walk: Walk; asOf: IsoDay },
): Flag | undefined {
  const { group, target, walk, asOf } = at;
  const inForce = designationsInForce(register, { group: target, asOf });
  if (inForce.length === 0) return undefined;
  return {
    group,
    target,
    carry: walk.associated ? 'associates' : 'belongs',
    path: walk.path,
    designations: inForce.map(({ designation }) => designation),
    confidence: lowest(walk.path.map((step) => step.relation.confidence)),
  };
}

// Breadth first, so the first arrival in a state is a shortest path.
function stateKey(walk: Walk): string {
  const { end } = walk;
  const name = end.kind === 'group' ? `group ${end.group}` : `name ${end.name}`;
  return `${walk.associated ? 'associated' : 'own'} ${name}`;
}

function isSameEnd(a: RelationEnd, b: RelationEnd): boolean {
  return a.kind === 'group'
    ? b.kind === 'group' && a.group === b.group
    : b.kind === 'name' && a.name === b.name;
}

const confidenceOrder: readonly Confidence[] = ['low', 'medium', 'high'];

function lowest(values: readonly Confidence[]): Confidence {
  return confidenceOrder.find((confidence) => values.includes(confidence)) ?? 'high';
}
