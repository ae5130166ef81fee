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

export function readBoundClass(reader: RecordReader): BoundClassEntry {
  return {
    id: reader.text('id'),
    text: reader.bilingual('text'),
    reach: reader.oneOf('reach', ['direct', 'indirect']),
  };
}

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

export function readGroup(reader: RecordReader): Group {
  return {
    id: groupAt(reader, 'id'),
    caption: reader.text('caption'),
    names: reader.objects('names').map(readName),
    listings: reader.texts('listings'),
    ...present({ country: countryIfAny(reader), note: reader.bilingualIfAny('note') }),
  };
}

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

export function readGap(reader: RecordReader): Gap {
  return { id: reader.text('id'), text: reader.bilingual('text') };
}

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

function readName(reader: RecordReader): GroupName {
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
    usedBy: reader.text('usedBy'),
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

function relationEnd(reader: RecordReader): RelationEnd {
  const end: RelationEnd = reader.has('group')
    ? { kind: 'group', group: groupAt(reader, 'group') }
    : { kind: 'name', name: reader.text('name') };
  reader.done();
  return end;
}

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

function jurisdiction(reader: RecordReader): string {
  const text = reader.text('jurisdiction');
  if (!/^[A-Z]{2}$/.test(text) && text !== '') {
    reader.fault('invalid', 'jurisdiction', text, 'two capital letters');
  }
  return text;
}

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
