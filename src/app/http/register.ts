// The curated register on the wire: every group and who lists it on a day, and of one group its
// names, acts, relations and sources. What an act asks of a profile comes from a screening of the
// group itself (`routes-screening.ts`); here the register's own facts are put into their shapes.

import type { GroupAnswer, GroupsAnswer } from '../../api/pages.ts';
import type { Badge } from '../../api/shapes.ts';
import type { Citation, Group, Relation } from '../../model/designation.ts';
import type { CitationId, IsoDay } from '../../model/ids.ts';
import type { Language } from '../../model/language.ts';
import { formatPartial, type PartialDate } from '../../model/partial-date.ts';
import {
  citationsOf,
  groupOf,
  type Regime,
  type Register,
  regimesOfGroup,
  whoListsWhom,
} from '../../register/index.ts';
import { sayHop } from '../../screen/index.ts';
import { groupsSentence, instrumentWords } from './words.ts';

export function groupsAnswer(register: Register, asOf: IsoDay, language: Language): GroupsAnswer {
  const rows = whoListsWhom(register, { asOf }).rows.map(({ group }) => ({
    group,
    regimes: regimesOfGroup(register, group.id, asOf),
  }));
  const binding = rows.flatMap(({ regimes }) => regimes.filter((regime) => regime.binding));
  return {
    asOf,
    sentence: groupsSentence(rows.length, binding.length, language),
    groups: rows.map(({ group, regimes }) => ({
      id: group.id,
      caption: group.caption,
      ...(group.country === undefined ? {} : { country: group.country }),
      badges: regimeBadges(regimes),
    })),
  };
}

function regimeBadges(regimes: readonly Regime[]): Badge[] {
  const badges = new Map<string, Badge>();
  for (const { authority, status, dates } of regimes) {
    const began = dates.effective ?? dates.announced ?? dates.signed;
    const shown = status === 'ended' ? (dates.ended ?? began) : began;
    const badge: Badge = {
      family: authority.family,
      code: authority.code,
      state: status,
      ...dateField('date', shown),
    };
    const key = `${badge.code} ${badge.state} ${badge.date ?? ''}`;
    if (!badges.has(key)) badges.set(key, badge);
  }
  return [...badges.values()];
}

/** What of a group's answer is the register's alone, whoever asks. */
export type GroupFacts = Pick<
  GroupAnswer,
  'id' | 'caption' | 'country' | 'names' | 'designations' | 'relations' | 'note' | 'sources'
>;

export function groupFacts(
  register: Register,
  group: Group,
  asked: { readonly asOf: IsoDay; readonly language: Language },
): GroupFacts {
  const { asOf, language } = asked;
  const regimes = regimesOfGroup(register, group.id, asOf);
  const relations = register.relations.filter(
    ({ from, to }) => isEnd(from, group) || isEnd(to, group),
  );
  const absences = whoListsWhom(register, { asOf, groups: [group.id] }).rows[0]?.absences ?? [];
  const cited = new Set<CitationId>([
    ...regimes.flatMap((regime) => regime.sources.map((source) => source.id)),
    ...[...absences, ...relations, ...group.names].flatMap((fact) => fact.sources),
  ]);
  return {
    id: group.id,
    caption: group.caption,
    ...(group.country === undefined ? {} : { country: group.country }),
    names: group.names.map(({ text, kind, strength, usedByWords, sources }) => ({
      text,
      kind,
      strength,
      usedBy: usedByWords[language],
      sources: [...sources],
    })),
    designations: regimes.map((regime) => designationRow(regime, language)),
    relations: relations.map((relation) => relationRow(register, relation, { group, language })),
    ...(group.note === undefined ? {} : { note: group.note[language] }),
    sources: citationsOf(register, [...cited]).map(sourceRow),
  };
}

function designationRow(regime: Regime, language: Language): GroupAnswer['designations'][number] {
  const act = regime.designation;
  const { signed, announced, effective, ended } = regime.dates;
  return {
    id: act?.id ?? regime.authority.id,
    family: regime.authority.family,
    code: regime.authority.code,
    citation: regime.citation,
    state: regime.status,
    instrument: act === undefined ? '' : instrumentWords[act.instrument][language],
    ...dateField('signed', signed),
    ...dateField('announced', announced),
    ...dateField('effective', effective),
    ...dateField('ended', ended),
    ...(act?.seenInForceOn === undefined ? {} : { seenInForceOn: act.seenInForceOn }),
    ...(act?.document === undefined ? {} : { document: act.document }),
    ...(act?.listedAs === undefined ? {} : { listedAs: act.listedAs }),
    effects: regime.effects.map((effect) => effect.label[language]),
    binds: regime.binds.map((bound) => bound.text[language]),
    ...(act?.note === undefined ? {} : { note: act.note[language] }),
    sources: regime.sources.map((source) => source.id),
    confidence: regime.confidence,
  };
}

function dateField<Key extends string>(
  key: Key,
  date: PartialDate | undefined,
): { readonly [K in Key]?: string } {
  return date === undefined
    ? {}
    : ({ [key]: formatPartial(date) } as { readonly [K in Key]: string });
}

function isEnd(end: Relation['from'], group: Group): boolean {
  return end.kind === 'group' && end.group === group.id;
}

/** Read from the group whose page it is. */
function relationRow(
  register: Register,
  relation: Relation,
  { group, language }: { readonly group: Group; readonly language: Language },
): GroupAnswer['relations'][number] {
  const direction = isEnd(relation.from, group) ? 'forward' : 'reverse';
  const other = direction === 'forward' ? relation.to : relation.from;
  return {
    // The page makes a link of the name, so the words come without it.
    words: sayHop({ kind: relation.kind, direction, reached: '' }, language).trimEnd(),
    caption: other.kind === 'group' ? groupOf(register, other.group).caption : other.name,
    ...(other.kind === 'group' ? { group: other.group } : {}),
    ...dateField('validFrom', relation.validFrom),
    ...dateField('validTo', relation.validTo),
    ...(relation.note === undefined ? {} : { note: relation.note[language] }),
    sources: [...relation.sources],
    confidence: relation.confidence,
  };
}

function sourceRow(source: Citation): GroupAnswer['sources'][number] {
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    ...dateField('date', source.date),
    ...(source.url === undefined ? {} : { url: source.url }),
    kind: source.kind,
  };
}
