// What each file of `data/` holds, as decoders from checked JSON to the words of the model. Whether
// an id refers to something is asked later, in `parse`, when all files are read. Effects and bound
// classes of a designation default to those of its authority, so that a row says only what differs.

import type {
  Absence,
  AliasHazard,
  Authority,
  BoundClassEntry,
  Citation,
  Confidence,
  Designation,
  DesignationDates,
  Effect,
  Group,
  GroupName,
  Measure,
  RegisterEvent,
  Relation,
  RelationEnd,
} from '../model/designation.ts';
import {
  type AuthorityId,
  authorityId,
  type CitationId,
  type CountryCode,
  citationId,
  countryCode,
  designationId,
  type GroupId,
  groupId,
  isSlug,
} from '../model/ids.ts';
import { present, type RecordReader } from './record.ts';
import type { Gap } from './register.ts';

/** By what kind of paper a party came to be listed; a motion of parliament freezes nothing. */
const instrumentKinds = [
  'listing',
  'annex',
  'decree',
  'statute',
  'court-ruling',
  'court-order',
  'motion',
  'order',
  'proposed-rule',
] as const;

/**
 * A row of `sources.json`. The date is that of the document, not of the fact: it says since when the
 * fact could be known. `unverified` is general knowledge, written down so that it can be checked.
 */
export function readCitation(reader: RecordReader): Citation {
  return {
    id: citationAt(reader, 'id'),
    title: reader.text('title'),
    publisher: reader.text('publisher'),
    kind: reader.oneOf('kind', ['primary', 'secondary', 'unverified']),
    ...present({
      date: reader.dateIfAny('date'),
      url: urlIfAny(reader),
      note: reader.bilingualIfAny('note'),
    }),
  };
}

/** A row of `effects.json`. The kind is for the machine, label and text are for a person. */
export function readEffect(reader: RecordReader): Effect {
  return {
    id: reader.text('id'),
    kind: reader.oneOf('kind', [
      'block',
      'suspend',
      'retain',
      'prohibit',
      'reject',
      'restrict',
      'report',
      'crime',
      'liability',
      'entry',
      'declaration',
    ]),
    label: reader.bilingual('label'),
    text: reader.bilingual('text'),
    ...proof(reader),
  };
}

/** A row of `bound-classes.json`; an obligor profile says which of them a firm belongs to. */
export function readBoundClass(reader: RecordReader): BoundClassEntry {
  return {
    id: reader.text('id'),
    text: reader.bilingual('text'),
    reach: reader.oneOf('reach', ['direct', 'indirect']),
  };
}

/**
 * A row of `authorities.json`: one law under one organ. `effects` may be empty (a process, a tax list):
 * an authority that asks nothing of private parties is still an answer to "who lists whom".
 */
export function readAuthority(reader: RecordReader): Authority {
  return {
    id: authorityAt(reader, 'id'),
    jurisdiction: jurisdiction(reader),
    family: reader.oneOf('family', [
      'us-fto',
      'us-sdgt',
      'us-other',
      'ca',
      'un',
      'eu',
      'uk',
      'mx',
      'other',
    ]),
    code: reader.text('code'),
    citation: reader.text('citation'),
    publisher: reader.text('publisher'),
    effects: reader.texts('effects'),
    binds: reader.texts('binds'),
    ...present({
      list: reader.textIfAny('list'),
      effectiveRule: reader.bilingualIfAny('effectiveRule'),
      note: reader.bilingualIfAny('note'),
    }),
    ...proof(reader),
  };
}

/** A row of `groups.json`. The first name is the one to show when a party is made of it. */
export function readGroup(reader: RecordReader): Group {
  return {
    id: groupAt(reader, 'id'),
    caption: reader.text('caption'),
    names: reader.objects('names').map(readName),
    listings: reader.texts('listings'),
    ...present({ country: countryIfAny(reader), note: reader.bilingualIfAny('note') }),
  };
}

/**
 * A row of `designations.json`. Jurisdiction and list are never written there: they are the
 * authority's, and two places that say the same would one day say two things.
 */
export function readDesignation(
  reader: RecordReader,
  authoritiesById: ReadonlyMap<AuthorityId, Authority>,
): Designation {
  const authority = authorityAt(reader, 'authority');
  const known = authoritiesById.get(authority);
  return {
    id: designationId(reader.text('id') || '?'),
    group: groupAt(reader, 'group'),
    jurisdiction: known?.jurisdiction ?? '',
    authority,
    instrument: reader.oneOf('instrument', instrumentKinds),
    listings: reader.texts('listings'),
    effects: reader.has('effects') ? reader.texts('effects') : (known?.effects ?? []),
    binds: reader.has('binds') ? reader.texts('binds') : (known?.binds ?? []),
    ...dates(reader),
    ...present({
      list: known?.list,
      document: reader.textIfAny('document'),
      listedAs: reader.textIfAny('listedAs'),
      seenInForceOn: reader.dayIfAny('seenInForceOn'),
      hazard: reader.textIfAny('hazard'),
      note: reader.bilingualIfAny('note'),
    }),
    ...proof(reader),
  };
}

/** A row of `relations.json`. What each kind carries is a table in `flags`. */
export function readRelation(reader: RecordReader): Relation {
  return {
    from: relationEnd(reader.objectAt('from')),
    kind: reader.oneOf('kind', [
      'faction_of',
      'successor_of',
      'former_name',
      'allied_with',
      'alliance_against',
      'rival_of',
      'linked_to',
      'supports',
      'coalition_of',
      'armed_wing_of',
      'component_of',
    ]),
    to: relationEnd(reader.objectAt('to')),
    ...present({
      validFrom: reader.dateIfAny('validFrom'),
      validTo: reader.dateIfAny('validTo'),
      note: reader.bilingualIfAny('note'),
    }),
    ...proof(reader),
  };
}

/** A row of `measures.json`. Where the status is broken, the stand-in is one that binds nobody. */
export function readMeasure(reader: RecordReader): Measure {
  const linkedGroup = reader.has('linkedGroup') ? groupAt(reader, 'linkedGroup') : undefined;
  return {
    id: reader.text('id'),
    names: reader.objects('names').map(readName),
    authority: authorityAt(reader, 'authority'),
    status: reader.oneOf('status', ['reported', 'proposed', 'in-force']),
    instrument: reader.oneOf('instrument', instrumentKinds),
    effectiveHistory: reader.objects('effectiveHistory').map(readHistoryStep),
    ...dates(reader),
    ...present({
      country: countryIfAny(reader),
      document: reader.textIfAny('document'),
      linkedGroup,
      note: reader.bilingualIfAny('note'),
    }),
    ...proof(reader),
  };
}

/** A row of `hazards.json`. Names of kind acronym or ordinary word must be weak; a test sees to it. */
export function readHazard(reader: RecordReader): AliasHazard {
  return {
    id: reader.text('id'),
    kind: reader.oneOf('kind', [
      'acronym',
      'ordinary-word',
      'near-collision',
      'two-entities',
      'surname',
      'slip',
    ]),
    names: reader.texts('names'),
    groups: groupsAt(reader, 'groups'),
    text: reader.bilingual('text'),
    sources: sources(reader),
  };
}

/** A row of `absences.json`; an empty list of groups means that the statement is about all. */
export function readAbsence(reader: RecordReader): Absence {
  return {
    id: reader.text('id'),
    jurisdiction: jurisdiction(reader),
    groups: groupsAt(reader, 'groups'),
    text: reader.bilingual('text'),
    ...present({ readOn: reader.dateIfAny('readOn') }),
    ...proof(reader),
  };
}

/** A row of `gaps.json`: a question that the sources read did not answer. */
export function readGap(reader: RecordReader): Gap {
  return { id: reader.text('id'), text: reader.bilingual('text') };
}

/** A row of `events.json`. A date is required: without one it has no place on a timeline. */
export function readEvent(reader: RecordReader): RegisterEvent {
  const date = reader.dateIfAny('date');
  if (date === undefined) reader.fault('missing', 'date', '', 'the day, month or year');
  return {
    id: reader.text('id'),
    date: date ?? { year: 1000 },
    kind: reader.text('kind'),
    title: reader.bilingual('title'),
    actors: reader.texts('actors'),
    ...present({ note: reader.bilingualIfAny('note') }),
    ...proof(reader),
  };
}

// Who uses a name is required here, though optional in the model: strength depends on the publication,
// and two publications that differ keep an entry each.
function readName(reader: RecordReader): GroupName {
  const usedByWords = reader.bilingualOrText('usedBy');
  const name = {
    text: reader.text('text'),
    kind: reader.oneOf('kind', [
      'primary',
      'alias',
      'former',
      'current',
      'acronym',
      'translation',
      'slip',
    ]),
    strength: reader.oneOf('strength', ['weak', 'strong']),
    usedBy: usedByWords.en,
    usedByWords,
    sources: sources(reader),
  };
  reader.done();
  return name;
}

function readHistoryStep(reader: RecordReader): Measure['effectiveHistory'][number] {
  const date = reader.dateIfAny('date');
  if (date === undefined) reader.fault('missing', 'date', '', 'the day, month or year');
  const step = { date: date ?? { year: 1000 }, note: reader.bilingual('note') };
  reader.done();
  return step;
}

// `{ "group": id }` or `{ "name": text }`, never a bare string: a misspelt group id would pass as a name.
function relationEnd(reader: RecordReader): RelationEnd {
  const end: RelationEnd = reader.has('group')
    ? { kind: 'group', group: groupAt(reader, 'group') }
    : { kind: 'name', name: reader.text('name') };
  reader.done();
  return end;
}

// Absent means not read. No step is ever filled in from another.
function dates(reader: RecordReader): DesignationDates {
  return present({
    signed: reader.dateIfAny('signed'),
    announced: reader.dateIfAny('announced'),
    effective: reader.dateIfAny('effective'),
    ended: reader.dateIfAny('ended'),
  });
}

/** Nothing in the register stands without a source. */
function proof(reader: RecordReader): { sources: readonly CitationId[]; confidence: Confidence } {
  return {
    sources: sources(reader),
    confidence: reader.oneOf('confidence', ['low', 'medium', 'high']),
  };
}

function sources(reader: RecordReader): readonly CitationId[] {
  const ids = reader.texts('sources');
  if (ids.length === 0) reader.fault('missing', 'sources', '[]', 'at least one citation id');
  return ids.map(citationId);
}

// A broken id is a fault, and the reading goes on with a stand-in that refers to nothing.

function citationAt(reader: RecordReader, key: string): CitationId {
  return citationId(reader.text(key) || '?');
}

export function authorityAt(reader: RecordReader, key: string): AuthorityId {
  return authorityId(reader.text(key) || '?');
}

function groupAt(reader: RecordReader, key: string): GroupId {
  const text = reader.text(key);
  if (isSlug(text)) return groupId(text);
  if (text !== '') reader.fault('invalid', key, text, 'lower-case words joined by hyphens');
  return groupId('unreadable');
}

function groupsAt(reader: RecordReader, key: string): readonly GroupId[] {
  const texts = reader.texts(key);
  const wrong = texts.filter((text) => !isSlug(text));
  for (const text of wrong) {
    reader.fault('invalid', key, text, 'lower-case words joined by hyphens');
  }
  return texts.filter(isSlug).map(groupId);
}

// ISO 3166-1 alpha-2 in capitals, `UN`, `EU`, and `XX` for an authority that is nobody's.
function jurisdiction(reader: RecordReader): string {
  const text = reader.text('jurisdiction');
  if (!/^[A-Z]{2}$/.test(text) && text !== '') {
    reader.fault('invalid', 'jurisdiction', text, 'two capital letters');
  }
  return text;
}

// Small letters, as parties have it: a group's country is compared with a customer's.
function countryIfAny(reader: RecordReader): CountryCode | undefined {
  const text = reader.textIfAny('country');
  if (text === undefined) return undefined;
  if (/^[a-z]{2}$/.test(text)) return countryCode(text);
  reader.fault('invalid', 'country', text, 'two lower-case letters');
  return undefined;
}

function urlIfAny(reader: RecordReader): string | undefined {
  const text = reader.textIfAny('url');
  if (text !== undefined && !/^https?:\/\/\S+$/.test(text)) {
    reader.fault('invalid', 'url', text, 'an address that begins with http:// or https://');
  }
  return text;
}
