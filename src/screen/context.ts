// What a reader needs beside the laws: who does not list the group and how that is known, relations
// to listed groups, names that mislead, and who uses the matched name as what. "Not listed" with a
// source, "none found" and "not read" are three different things and never become one.

import type { Explanation } from '../match/explanation.ts';
import type { Bilingual, GroupName, RegimeFamily, RelationEnd } from '../model/designation.ts';
import { authorityId, type GroupId } from '../model/ids.ts';
import { caption, type Name } from '../model/party.ts';
import { foldPhrase } from '../names/phrase.ts';
import { designationsInForce } from '../register/as-of.ts';
import type { MeasureEntry } from '../register/entries.ts';
import { type Flag, flagsOfGroup } from '../register/flags.ts';
import { authorityOf, compareAuthorities, groupOf, type Register } from '../register/register.ts';
import { type Duty, dutiesFor } from './duty.ts';
import { type Cluster, refOf, type ScreenInput } from './input.ts';
import type { BoundRegime, HitFlag, HitHazard, NameUse, NotListed } from './result.ts';

/** A jurisdiction whose silence is reported, and how a sentence speaks of its list. */
interface Asked {
  readonly jurisdiction: string;
  readonly family: RegimeFamily;
  /** With its preposition, for a sentence: "of Canada". */
  readonly of: Bilingual;
}

/** Whose silence is worth a word: the jurisdictions that have a badge colour of their own. */
const jurisdictionsAsked: readonly Asked[] = [
  {
    jurisdiction: 'US',
    family: 'us-other',
    of: { en: 'of the United States', es: 'de Estados Unidos' },
  },
  { jurisdiction: 'CA', family: 'ca', of: { en: 'of Canada', es: 'de Canadá' } },
  { jurisdiction: 'UN', family: 'un', of: { en: 'of the United Nations', es: 'de la ONU' } },
  {
    jurisdiction: 'EU',
    family: 'eu',
    of: { en: 'of the European Union', es: 'de la Unión Europea' },
  },
  { jurisdiction: 'GB', family: 'uk', of: { en: 'of the United Kingdom', es: 'del Reino Unido' } },
  { jurisdiction: 'MX', family: 'mx', of: { en: 'of Mexico', es: 'de México' } },
];

/** The one confidential list; a user's own copy is a source of this name. */
const privateSource = 'mx-lpb';
const privateAuthority = authorityId('MX-LPB');

/**
 * Jurisdictions without any act in the regimes, in the order of badges. One act, even an ended one,
 * is an answer of its own and stands among the regimes.
 */
export function notListedBy(
  input: ScreenInput,
  group: GroupId,
  regimes: readonly Pick<BoundRegime, 'jurisdiction'>[],
): readonly NotListed[] {
  const listing = new Set(regimes.map(({ jurisdiction }) => jurisdiction));
  return jurisdictionsAsked
    .filter(({ jurisdiction }) => !listing.has(jurisdiction))
    .map((asked) => notListed(input, group, asked));
}

function notListed(input: ScreenInput, group: GroupId, asked: Asked): NotListed {
  const { jurisdiction, family, of } = asked;
  const absence = input.register.absences.find(
    (each) =>
      each.jurisdiction === jurisdiction &&
      (each.groups.length === 0 || each.groups.includes(group)),
  );
  const base = { jurisdiction, family, sources: absence?.sources ?? [], dutiesIfListed: [] };
  if (jurisdiction === 'MX' && !input.sources.includes(privateSource)) {
    const dutiesIfListed = privateDuties(input);
    return {
      ...base,
      reason: 'private',
      statement: joined(absence?.text, isPrivate),
      dutiesIfListed,
    };
  }
  if (absence !== undefined) {
    const reason = absence.confidence === 'high' ? 'not-listed' : 'none-found';
    return { ...base, reason, statement: absence.text };
  }
  return isSearched(input, jurisdiction)
    ? { ...base, reason: 'none-found', statement: noneFound(of) }
    : { ...base, reason: 'not-read', statement: notRead(of) };
}

// Shown beside "private", because whoever holds the list must act on it at once.
function privateDuties(input: ScreenInput): readonly Duty[] {
  const { code, jurisdiction, binds, effects } = authorityOf(input.register, privateAuthority);
  const regime = { code, jurisdiction, binds, effects };
  return dutiesFor(input.tables, input.profile, regime, input.asOf);
}

/** Whether a list of the jurisdiction is in the index, by the authority behind its source. */
function isSearched({ register, sources }: ScreenInput, jurisdiction: string): boolean {
  return sources.some((source) => {
    const id = register.programs.authorityBySource.get(source);
    return id !== undefined && authorityOf(register, id).jurisdiction === jurisdiction;
  });
}

const isPrivate: Bilingual = {
  en: 'Its blocked persons list (LPB) is confidential: load your own copy to check.',
  es: 'Su Lista de Personas Bloqueadas (LPB) es confidencial: cargue su copia para verificar.',
};

function noneFound(of: Bilingual): Bilingual {
  return {
    en: `No entry was found in the loaded list ${of.en}.`,
    es: `No se halló entrada en la lista cargada ${of.es}.`,
  };
}

function notRead(of: Bilingual): Bilingual {
  return {
    en: `No list ${of.en} is loaded: not read.`,
    es: `No hay lista cargada ${of.es}: no leída.`,
  };
}

function joined(first: Bilingual | undefined, second: Bilingual): Bilingual {
  if (first === undefined) return second;
  return { en: `${first.en} ${second.en}`, es: `${first.es} ${second.es}` };
}

/** Nearest first, as the register derives them. */
export function flagsOf({ register, asOf }: ScreenInput, group: GroupId): readonly HitFlag[] {
  return flagsOfGroup(register, group, asOf).map((flag) => ({
    target: flag.target,
    caption: groupOf(register, flag.target).caption,
    carry: flag.carry,
    path: flag.path.map(({ relation, direction, reached }) => ({
      kind: relation.kind,
      direction,
      reached: nameOfEnd(register, reached),
    })),
    listedBy: codesOf(register, flag.designations),
    confidence: flag.confidence,
  }));
}

/** The group that the publisher of a measure names behind the institution. */
export function flagsOfMeasure(input: ScreenInput, { measure }: MeasureEntry): readonly HitFlag[] {
  const { register, asOf } = input;
  const target = measure.linkedGroup;
  if (target === undefined) return [];
  const acts = designationsInForce(register, { group: target, asOf });
  if (acts.length === 0) return [];
  const name = groupOf(register, target).caption;
  const designations = acts.map(({ designation }) => designation);
  return [
    {
      target,
      caption: name,
      carry: 'associates',
      path: [{ kind: 'linked_to', direction: 'forward', reached: name }],
      listedBy: codesOf(register, designations),
      confidence: measure.confidence,
    },
  ];
}

/** Badge codes in their order, each once. */
function codesOf(register: Register, acts: Flag['designations']): readonly string[] {
  const authorities = acts.map(({ authority }) => authorityOf(register, authority));
  const ordered = authorities.sort((a, b) => compareAuthorities(register, a, b));
  return [...new Set(ordered.map(({ code }) => code))];
}

function nameOfEnd(register: Register, end: RelationEnd): string {
  return end.kind === 'group' ? groupOf(register, end.group).caption : end.name;
}

/** Names of the group that mislead; those that were screened or matched come first. */
export function hazardsOf(
  { register, subject }: ScreenInput,
  group: GroupId,
  explanation: Explanation,
): readonly HitHazard[] {
  const matched = explanation.name === undefined ? [] : [explanation.name.right];
  const said = new Set([...subject.names.map(({ text }) => text), ...matched].map(foldPhrase));
  return register.hazards
    .filter(({ groups }) => groups.includes(group))
    .map(({ id, kind, names, text, groups }) => {
      const onName = names.some((name) => said.has(foldPhrase(name)));
      return { id, kind, names, text, groups, onName };
    })
    .sort((a, b) => Number(b.onName) - Number(a.onName));
}

/**
 * Every use of the matched name, strong ones first. OFAC may keep as a weak alias what another
 * publication writes as the former name: the strong use alerts, and both are shown.
 */
export function nameUsesOf(register: Register, cluster: Cluster): readonly NameUse[] {
  const [best] = cluster;
  const matched = best.hit.explanation.name?.right;
  if (matched === undefined) return [];
  const wanted = foldPhrase(matched);
  const group = best.group === undefined ? undefined : groupOf(register, best.group);
  const isCurated = cluster.some(({ entry }) => entry !== undefined);
  const curated = group === undefined || isCurated ? [] : group.names;
  const uses = [
    ...cluster.flatMap((each) =>
      namesOf(register, each).map((name) => ({ ref: refOf(each), name })),
    ),
    ...curated.map((name) => ({ ref: `register:${group?.id ?? ''}`, name })),
  ]
    .filter(({ name }) => foldPhrase(name.text) === wanted)
    .map(({ ref, name }) => ({
      ref,
      text: name.text,
      kind: name.kind,
      strength: name.strength,
      usedBy: 'usedByWords' in name ? name.usedByWords : alike(name.usedBy ?? ref),
    }));
  const distinct = new Map(
    uses.map((use) => [`${use.usedBy.en} ${use.strength} ${use.kind}`, use]),
  );
  return [...distinct.values()].sort(
    (a, b) => Number(b.strength === 'strong') - Number(a.strength === 'strong'),
  );
}

function alike(text: string): Bilingual {
  return { en: text, es: text };
}

/** A curated entry's names as the register words them; a listing's own come from its one publication. */
function namesOf(register: Register, { entry, party }: Cluster[0]): readonly (GroupName | Name)[] {
  if (entry === undefined) return party.names;
  const { names } = entry.kind === 'group' ? groupOf(register, entry.group) : entry.measure;
  return names.filter((name) => name.kind !== 'slip');
}

/** The name to print for a candidate's ref. */
export function captionOfCandidate(register: Register, { party, entry }: Cluster[0]): string {
  return entry?.kind === 'group' ? groupOf(register, entry.group).caption : caption(party);
}
