// From the JSON files of `data/` to a register, or to all the faults they hold. Reading the files is
// `app`'s work; here they are values. A register is made only when nothing at all is wrong: an
// unresolved reference, a day that does not exist, an end before its beginning, a row without a
// source. A register with a hole would answer "not listed" where it should say "not read".

import type { Authority, Group } from '../model/designation.ts';
import { type Fault, fault } from '../model/fault.ts';
import type { AuthorityId, GroupId, IsoDay } from '../model/ids.ts';
import { err, ok, type Result } from '../model/result.ts';
import { checkDates, checkReferences } from './check.ts';
import { RecordReader, readList } from './record.ts';
import { type Programs, programKey, type Register } from './register.ts';
import {
  authorityAt,
  readAbsence,
  readAuthority,
  readBoundClass,
  readCitation,
  readDesignation,
  readEffect,
  readEvent,
  readGap,
  readGroup,
  readHazard,
  readMeasure,
  readRelation,
} from './schema.ts';

/** The files that make the register, by name, in the order they are read. */
export const registerFiles = [
  'register.json',
  'sources.json',
  'effects.json',
  'bound-classes.json',
  'authorities.json',
  'programs.json',
  'groups.json',
  'designations.json',
  'relations.json',
  'measures.json',
  'hazards.json',
  'absences.json',
  'gaps.json',
  'events.json',
] as const;

/** A misspelt file name must not compile. */
type RegisterFile = (typeof registerFiles)[number];

/** The layout of the files that this code reads. */
const schemaVersion = '1';

/** `contents`: parsed JSON by file name, e.g. `groups.json`. Returns every fault, not the first. */
export function parseRegister(
  contents: ReadonlyMap<string, unknown>,
): Result<Register, readonly Fault[]> {
  const faults: Fault[] = [];
  for (const name of registerFiles) {
    if (!contents.has(name)) {
      faults.push(fault('missing', { file: name }, '', 'this file of the register'));
    }
  }
  if (faults.length > 0) return err(faults);
  const register = readRegister(contents, faults);
  checkReferences(register, faults);
  checkDates(register, faults);
  return faults.length > 0 ? err(faults) : ok(register);
}

// The order matters once: designations take jurisdiction, effects and bound parties from authorities.
function readRegister(contents: ReadonlyMap<string, unknown>, faults: Fault[]): Register {
  // Every row is read to its end, so that properties nobody asked for are found.
  function readAll<T>(file: RegisterFile, read: (reader: RecordReader) => T): readonly T[] {
    return readList(file, contents.get(file), faults).map((reader) => {
      const value = read(reader);
      reader.done();
      return value;
    });
  }
  // The last of two rows with one id wins; it does not matter, because the fault refuses the register.
  function byId<Id, T extends { readonly id: Id }>(file: RegisterFile, values: readonly T[]) {
    const valueById = new Map<Id, T>();
    for (const value of values) {
      if (valueById.has(value.id)) {
        const place = { file, record: String(value.id) };
        faults.push(fault('duplicate', place, String(value.id), 'each id once in this file'));
      }
      valueById.set(value.id, value);
    }
    return valueById;
  }
  const authoritiesById = byId<AuthorityId, Authority>(
    'authorities.json',
    readAll('authorities.json', readAuthority),
  );
  const groupsById = byId<GroupId, Group>('groups.json', readAll('groups.json', readGroup));
  const designations = readAll('designations.json', (reader) =>
    readDesignation(reader, authoritiesById),
  );
  byId('designations.json', designations);
  const measures = readAll('measures.json', readMeasure);
  byId('measures.json', measures);
  const hazards = readAll('hazards.json', readHazard);
  byId('hazards.json', hazards);
  return {
    ...readHead(contents.get('register.json'), faults),
    citationsById: byId('sources.json', readAll('sources.json', readCitation)),
    effectsById: byId('effects.json', readAll('effects.json', readEffect)),
    boundClassesById: byId('bound-classes.json', readAll('bound-classes.json', readBoundClass)),
    authoritiesById,
    programs: readPrograms(contents.get('programs.json'), faults),
    groupsById,
    designations,
    designationsByGroup: Map.groupBy(designations, (designation) => designation.group),
    groupByListing: groupByListing([...groupsById.values()], faults),
    relations: readAll('relations.json', readRelation),
    measures,
    hazards,
    absences: [...byId('absences.json', readAll('absences.json', readAbsence)).values()],
    gaps: [...byId('gaps.json', readAll('gaps.json', readGap)).values()],
    events: [...byId('events.json', readAll('events.json', readEvent)).values()],
  };
}

// `recordedOn` and `sourcesReach` bound every answer: what came later is not known here.
function readHead(
  root: unknown,
  faults: Fault[],
): Pick<Register, 'title' | 'advice' | 'recordedOn' | 'sourcesReach'> {
  const reader = new RecordReader({ file: 'register.json', path: '', faults }, root);
  reader.oneOf('schema', [schemaVersion]);
  const recordedOn = reader.dayIfAny('recordedOn');
  const sourcesReach = reader.dateIfAny('sourcesReach');
  if (recordedOn === undefined) reader.fault('missing', 'recordedOn', '', 'a day YYYY-MM-DD');
  if (sourcesReach === undefined) reader.fault('missing', 'sourcesReach', '', 'a day or month');
  const head = {
    title: reader.bilingual('title'),
    advice: reader.bilingual('advice'),
    recordedOn: recordedOn ?? ('1000-01-01' as IsoDay),
    sourcesReach: sourcesReach ?? { year: 1000 },
  };
  reader.done();
  return head;
}

// Three steps from the exact to the general: tag of a source, source, anything else.
function readPrograms(root: unknown, faults: Fault[]): Programs {
  const reader = new RecordReader({ file: 'programs.json', path: '', faults }, root);
  const authorityByTag = new Map<string, AuthorityId>();
  for (const row of reader.objects('tags')) {
    const key = programKey(row.text('source'), row.text('tag'));
    if (authorityByTag.has(key)) row.fault('duplicate', 'tag', key, 'each tag of a source once');
    authorityByTag.set(key, authorityAt(row, 'authority'));
    row.done();
  }
  const authorityBySource = new Map<string, AuthorityId>();
  for (const row of reader.objects('defaults')) {
    const source = row.text('source');
    if (authorityBySource.has(source)) row.fault('duplicate', 'source', source, 'each source once');
    authorityBySource.set(source, authorityAt(row, 'authority'));
    row.done();
  }
  const otherwise = authorityAt(reader, 'otherwise');
  reader.done();
  return { authorityByTag, authorityBySource, otherwise };
}

// One listing names one group. Two groups behind one record would be a merge that nobody reviewed.
function groupByListing(
  groups: readonly { readonly id: GroupId; readonly listings: readonly string[] }[],
  faults: Fault[],
): ReadonlyMap<string, GroupId> {
  const groupOfId = new Map<string, GroupId>();
  for (const { id, listings } of groups) {
    for (const listing of listings) {
      const place = { file: 'groups.json', element: 'listings', record: id };
      if (!/^[a-z0-9-]+:\S+$/.test(listing)) {
        faults.push(fault('invalid', place, listing, 'a listing id such as us-ofac-sdn:11440'));
      }
      const other = groupOfId.get(listing);
      if (other !== undefined) {
        faults.push(
          fault('duplicate', place, listing, `a listing of one group, not also of ${other}`),
        );
      }
      groupOfId.set(listing, id);
    }
  }
  return groupOfId;
}
