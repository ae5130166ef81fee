// What no single row can show: that every id refers to something, that a designation's listings are
// listings of its group, and that the steps of an act come in an order that is possible. Faults name
// the file, the row and what was missing, so that whoever adds a fact sees at once what to mend.

import type { Designation, DesignationDates, Measure } from '../model/designation.ts';
import { type Fault, fault } from '../model/fault.ts';
import { bounds, formatPartial, on, type PartialDate } from '../model/partial-date.ts';
import type { Register } from './register.ts';

// A set or a map, whichever holds the ids of one kind.
interface Known {
  has(id: string): boolean;
}

/** What every check needs: the file it speaks of, the whole register, and where faults go. */
interface Check {
  readonly file: string;
  readonly register: Register;
  readonly faults: Fault[];
}

/** Every id that is used must be the id of something. */
export function checkReferences(register: Register, faults: Fault[]): void {
  checkAuthorities({ file: 'authorities.json', register, faults });
  checkPrograms({ file: 'programs.json', register, faults });
  checkGroups({ file: 'groups.json', register, faults });
  checkDesignations({ file: 'designations.json', register, faults });
  checkRelations({ file: 'relations.json', register, faults });
  checkMeasures({ file: 'measures.json', register, faults });
  for (const effect of register.effectsById.values()) {
    cited({ file: 'effects.json', register, faults }, effect.id, effect.sources);
  }
  for (const { id, groups, sources } of register.hazards) {
    need({ file: 'hazards.json', register, faults }, id, 'group', groups);
    cited({ file: 'hazards.json', register, faults }, id, sources);
  }
  for (const { id, groups, sources } of register.absences) {
    need({ file: 'absences.json', register, faults }, id, 'group', groups);
    cited({ file: 'absences.json', register, faults }, id, sources);
  }
  for (const { id, sources } of register.events) {
    cited({ file: 'events.json', register, faults }, id, sources);
  }
}

/** Kinds of thing an id can refer to; the words stand in the fault. */
type Referred = 'citation' | 'effect' | 'bound class' | 'authority' | 'group' | 'hazard';

function need(check: Check, record: string, what: Referred, ids: readonly string[]): void {
  const known = knownIds(check.register, what);
  for (const id of ids) {
    if (known.has(id)) continue;
    const place = { file: check.file, element: what, record };
    check.faults.push(fault('unknown', place, id, `a ${what} of the register`));
  }
}

/** No fact without a document that is in the register. */
function cited(check: Check, record: string, ids: readonly string[]): void {
  need(check, record, 'citation', ids);
}

function knownIds(register: Register, what: Referred): Known {
  switch (what) {
    case 'citation':
      return register.citationsById as ReadonlyMap<string, unknown>;
    case 'effect':
      return register.effectsById;
    case 'bound class':
      return register.boundClassesById;
    case 'authority':
      return register.authoritiesById as ReadonlyMap<string, unknown>;
    case 'group':
      return register.groupsById as ReadonlyMap<string, unknown>;
    case 'hazard':
      return new Set(register.hazards.map((hazard) => hazard.id));
  }
}

function checkAuthorities(check: Check): void {
  for (const { id, sources, effects, binds } of check.register.authoritiesById.values()) {
    cited(check, id, sources);
    need(check, id, 'effect', effects);
    need(check, id, 'bound class', binds);
  }
}

// A tag that led nowhere would leave a listing without a law, and so without a duty.
function checkPrograms(check: Check): void {
  const { authorityByTag, authorityBySource, otherwise } = check.register.programs;
  for (const [key, authority] of [...authorityByTag, ...authorityBySource]) {
    need(check, key, 'authority', [authority]);
  }
  need(check, 'otherwise', 'authority', [otherwise]);
}

// A group without a name could be neither shown nor screened.
function checkGroups(check: Check): void {
  for (const group of check.register.groupsById.values()) {
    if (group.names.length === 0) {
      const place = { file: check.file, element: 'names', record: group.id };
      check.faults.push(fault('missing', place, '[]', 'at least one name'));
    }
    for (const name of group.names) cited(check, group.id, name.sources);
  }
}

function checkDesignations(check: Check): void {
  for (const designation of check.register.designations) {
    const { id, group, hazard } = designation;
    cited(check, id, designation.sources);
    need(check, id, 'group', [group]);
    need(check, id, 'authority', [designation.authority]);
    need(check, id, 'effect', designation.effects);
    need(check, id, 'bound class', designation.binds);
    need(check, id, 'hazard', hazard === undefined ? [] : [hazard]);
    // An act may be published only under a listing that was reviewed as being of its group.
    for (const listing of designation.listings) {
      if (check.register.groupByListing.get(listing) === group) continue;
      const place = { file: check.file, element: 'listings', record: id };
      check.faults.push(fault('mismatch', place, listing, `a listing of the group ${group}`));
    }
  }
}

// Relations have no id; the place in the file, counted from 0, stands for it.
function checkRelations(check: Check): void {
  check.register.relations.forEach(({ from, to, sources }, index) => {
    const record = `[${index}]`;
    cited(check, record, sources);
    const groups = [from, to].flatMap((end) => (end.kind === 'group' ? [end.group] : []));
    need(check, record, 'group', groups);
    if (groups.length === 0) {
      const place = { file: check.file, element: 'from', record };
      check.faults.push(fault('missing', place, '', 'a group of the register at one end'));
    }
  });
}

// A measure without a name could not be found in a payment, which is all it is for.
function checkMeasures(check: Check): void {
  for (const measure of check.register.measures) {
    cited(check, measure.id, measure.sources);
    for (const name of measure.names) cited(check, measure.id, name.sources);
    need(check, measure.id, 'authority', [measure.authority]);
    if (measure.linkedGroup !== undefined) need(check, measure.id, 'group', [measure.linkedGroup]);
    if (measure.names.length === 0) {
      const place = { file: check.file, element: 'names', record: measure.id };
      check.faults.push(fault('missing', place, '[]', 'at least one name'));
    }
  }
}

/** The steps of an act come in order: what is certainly the wrong way round is a fault. */
export function checkDates(register: Register, faults: Fault[]): void {
  for (const designation of register.designations) {
    checkSteps('designations.json', designation, faults);
  }
  for (const measure of register.measures) {
    checkSteps('measures.json', measure, faults);
    checkHistory(measure, faults);
  }
}

/** The effective day is the last one announced, and a proposal has none. */
function checkHistory(measure: Measure, faults: Fault[]): void {
  const place = { file: 'measures.json', element: 'effective', record: measure.id };
  const stated = measure.effective === undefined ? '' : formatPartial(measure.effective);
  const last = measure.effectiveHistory.at(-1);
  if (last !== undefined && formatPartial(last.date) !== stated) {
    const expected = `the last of its history, ${formatPartial(last.date)}`;
    faults.push(fault('mismatch', place, stated, expected));
  }
  if (measure.status === 'proposed' && measure.effective !== undefined) {
    faults.push(fault('mismatch', place, stated, 'no effective day while it is only proposed'));
  }
}

// An announcement may come after the effect (orders are published later), so it is no bound.
const orderedSteps = ['signed', 'effective', 'ended'] as const;

// Only what is certainly wrong: `2009` followed by `2009-03` may well be in order.
function checkSteps(file: string, act: Designation | Measure, faults: Fault[]): void {
  const dates: DesignationDates = act;
  let previous: { readonly step: string; readonly date: PartialDate } | undefined;
  for (const step of orderedSteps) {
    const date = dates[step];
    if (date === undefined) continue;
    if (previous !== undefined && bounds(on(date)).last < bounds(on(previous.date)).first) {
      const place = { file, element: step, record: act.id };
      const expected = `no earlier than ${previous.step} ${formatPartial(previous.date)}`;
      faults.push(fault('mismatch', place, formatPartial(date), expected));
    }
    previous = { step, date };
  }
}
