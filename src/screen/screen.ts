// Obligor profile × hits × register: one answer. The engine finds entries that look alike; here they
// become groups with laws behind them. An official listing and the curated entry of its group are one
// hit (the link was reviewed), two records of one list never are. A relation raises a flag and never
// a listing, a proposal binds nobody, and the outcome is `pass` or `review`: people decide the rest.

import type { SearchHit } from '../match/entry.ts';
import { compareText } from '../model/compare-text.ts';
import type { Listing } from '../model/listing.ts';
import { caption } from '../model/party.ts';
import { partiesOfRegister, type RegisterEntry } from '../register/entries.ts';
import { groupOfListing } from '../register/regimes.ts';
import { groupOf } from '../register/register.ts';
import { boundLaws } from './bound.ts';
import {
  captionOfCandidate,
  flagsOf,
  flagsOfMeasure,
  hazardsOf,
  nameUsesOf,
  notListedBy,
} from './context.ts';
import { compareIfConfirmed, type IfConfirmed } from './duty.ts';
import { type Candidate, type Cluster, refOf, type ScreenInput } from './input.ts';
import type { BoundRegime, HitFlag, HitReason, ScreenHit, ScreenResult } from './result.ts';

/** Never fails: what cannot be looked up is part of the answer. Cost grows with the hits only. */
export function screenParty(input: ScreenInput): ScreenResult {
  const entries = new Map(partiesOfRegister(input.register).map((entry) => [entry.ref, entry]));
  const candidates: Candidate[] = [];
  const unresolved: { readonly ref: string; readonly score: number }[] = [];
  for (const hit of input.hits) {
    const candidate = resolve(input, entries, hit);
    if (candidate !== undefined) candidates.push(candidate);
    else unresolved.push({ ref: hit.ref, score: hit.explanation.score });
  }
  const clusters = clustersOf(candidates).map((cluster) => withLinked(input, cluster));
  const found = clusters.map((cluster) => hitOf(input, cluster, recordsOf(clusters, cluster)));
  found.sort(compareScreenHits);
  const matches = found.filter(({ match }) => match);
  const hits = matches.filter(({ reason }) => reason !== 'not-in-force');
  const isWeak = ({ explanation }: ScreenHit) => explanation.ground === 'weak-alias';
  const rest = found.filter(({ match }) => !match);
  const { profile, policy, tables } = input;
  // A match that cannot be looked up is still a match: nothing is lost in silence.
  const isOpen = unresolved.some(({ score }) => score >= policy.threshold);
  return {
    outcome: hits.length > 0 || isOpen ? 'review' : 'pass',
    subject: caption(input.subject),
    asOf: input.asOf,
    profile: { id: profile.id, version: profile.version, title: profile.title },
    policy: { version: policy.version, threshold: policy.threshold },
    tables: { duties: tables.duties.version, calendars: tables.calendars.version },
    hits,
    notInForce: matches.filter(({ reason }) => reason === 'not-in-force'),
    supporting: rest.filter(isWeak),
    nearMisses: rest.filter((hit) => !isWeak(hit)),
    unresolved,
  };
}

/** `us-ofac-sdn:11440`, `register:<group>`, and `register:` or `measure:<measure>`. */
function resolve(
  input: ScreenInput,
  entries: ReadonlyMap<string, RegisterEntry>,
  hit: SearchHit,
): Candidate | undefined {
  const entry = entries.get(hit.ref.replace(/^measure:/, 'register:'));
  if (entry !== undefined) {
    const group = entry.kind === 'group' ? { group: entry.group } : {};
    return { hit, party: entry.party, entry, ...group };
  }
  const listing = input.listingOf(hit.ref);
  if (listing === undefined) return undefined;
  const group = groupOfListing(input.register, listing);
  return { hit, party: listing.party, listing, ...(group === undefined ? {} : { group }) };
}

/**
 * One cluster per group, but only one record of each list in it: OFAC keeps two records for La Nueva
 * Familia Michoacana and its predecessor, and they are not the same entry. The curated entry and the
 * records of other lists go with the best one; every further record of a list stands alone.
 */
function clustersOf(candidates: readonly Candidate[]): readonly Cluster[] {
  const clusters = new Map<string, Candidate[]>();
  for (const candidate of [...candidates].sort(compareCandidates)) {
    const { group, listing, hit } = candidate;
    const key = group === undefined ? hit.ref : `group ${group}`;
    const members = clusters.get(key);
    const isSecond = members?.some((each) => isOfList(each, listing?.source)) ?? false;
    if (isSecond) clusters.set(hit.ref, [candidate]);
    else if (members === undefined) clusters.set(key, [candidate]);
    else members.push(candidate);
  }
  return [...clusters.values()].map((members) => members as [Candidate, ...Candidate[]]);
}

/**
 * The curated entry knows its official records by reviewed links. One that is loaded belongs to the
 * hit even where its own names did not bring it: else it would be said that the list has none.
 */
function withLinked(input: ScreenInput, cluster: Cluster): Cluster {
  const [best] = cluster;
  const { group } = best;
  if (group === undefined || !cluster.some(({ entry }) => entry !== undefined)) return cluster;
  const linked: Candidate[] = [];
  for (const id of groupOf(input.register, group).listings) {
    const listing = input.listingOf(id);
    if (listing === undefined) continue;
    const isThere = [...cluster, ...linked].some((each) => isOfList(each, listing.source));
    if (!isThere) linked.push({ hit: best.hit, party: listing.party, listing, group });
  }
  return [best, ...cluster.slice(1), ...linked];
}

/** Records that match in other clusters: what names them is told there. */
function recordsOf(clusters: readonly Cluster[], own: Cluster): ReadonlySet<string> {
  const others = clusters.filter((cluster) => cluster !== own && cluster[0].hit.explanation.match);
  return new Set(
    others.flat().flatMap(({ listing }) => (listing === undefined ? [] : [listing.id])),
  );
}

/** Whether the candidate is a record of that list. */
function isOfList(candidate: Candidate, source: string | undefined): boolean {
  return source !== undefined && candidate.listing?.source === source;
}

function hitOf(input: ScreenInput, cluster: Cluster, elsewhere: ReadonlySet<string>): ScreenHit {
  // The best explanation speaks for the group; the official listing gives it its id and caption.
  const [best] = cluster;
  const shown = cluster.find(({ listing }) => listing !== undefined) ?? best;
  const { explanation } = best.hit;
  const { listing } = shown;
  const group = best.group;
  const isAlone = listing !== undefined && !cluster.some(({ entry }) => entry !== undefined);
  const { regimes, duties } = boundLaws(input, cluster, elsewhere);
  const flags = flagsOfCluster(input, cluster);
  return {
    listing: refOf(shown),
    caption: captionOfCandidate(input.register, shown),
    score: explanation.score,
    match: explanation.match,
    coverage: explanation.coverage,
    reason: reasonOf(regimes, flags.length > 0, isAlone),
    ...(group === undefined ? {} : { group }),
    kind: shown.party.kind,
    source: listing?.source ?? 'register',
    ...(listing === undefined ? {} : { uid: listing.uid }),
    ifConfirmed: heaviest(regimes),
    regimes,
    duties,
    notListedBy: group === undefined ? [] : notListedBy(input, group, regimes),
    flags,
    hazards: group === undefined ? [] : hazardsOf(input, group, explanation),
    nameUses: nameUsesOf(input.register, cluster),
    merged: cluster
      .filter((each) => each !== shown)
      .map((member) => ({
        ref: refOf(member),
        caption: captionOfCandidate(input.register, member),
        score: member.hit.explanation.score,
        match: member.hit.explanation.match,
      })),
    programs: listing?.programs ?? [],
    links: listing?.links ?? [],
    statements: listing === undefined ? [] : statementsOf(listing),
    explanation,
  };
}

/**
 * Told as published, because it may reach the user where the programme alone does not: "Subject to
 * Secondary Sanctions" speaks to foreign banks. Which profile it binds is not derived from the text.
 */
function statementsOf(listing: Listing): readonly string[] {
  return listing.notes
    .filter(({ kind }) => kind === 'secondary-sanctions' || kind === 'measure')
    .map(({ label, text }) => (label === undefined ? text : `${label}: ${text}`));
}

/** Of the group, or of the group that a measure names behind an institution. */
function flagsOfCluster(input: ScreenInput, cluster: Cluster): readonly HitFlag[] {
  const { group, entry } = cluster[0];
  if (group !== undefined) return flagsOf(input, group);
  return entry?.kind === 'measure' ? flagsOfMeasure(input, entry) : [];
}

/** The first that is true; the order is the order of what a reviewer must look at. */
function reasonOf(
  regimes: readonly BoundRegime[],
  isFlagged: boolean,
  isListed: boolean,
): HitReason {
  if (regimes.some(({ inForce }) => inForce)) return 'listed';
  const isOpen = ({ status }: BoundRegime) => status === 'proposed' || status === 'reported';
  if (regimes.some(isOpen)) return 'proposed';
  if (isFlagged) return 'flag';
  // An entry of a list whose law nobody read is still an entry.
  if (regimes.length > 0) return 'not-in-force';
  return isListed ? 'listed' : 'unlisted';
}

/** One answer for the whole hit, for queues and payments; the regimes keep their own. */
function heaviest(regimes: readonly BoundRegime[]): IfConfirmed {
  const all = regimes.map(({ ifConfirmed }) => ifConfirmed).sort(compareIfConfirmed);
  return all[0] ?? 'none';
}

// The order of `compareScreenHits`, before there are captions.
function compareCandidates(a: Candidate, b: Candidate): number {
  const left = a.hit.explanation;
  const right = b.hit.explanation;
  return (
    Number(right.match) - Number(left.match) ||
    right.score - left.score ||
    (right.name?.evidence ?? 0) - (left.name?.evidence ?? 0) ||
    right.coverage.compared - left.coverage.compared ||
    compareText(a.hit.ref, b.hit.ref)
  );
}

/** Match, score, rarity of what agrees, fields compared, caption, ref: never a tie, never chance. */
export function compareScreenHits(a: ScreenHit, b: ScreenHit): number {
  return (
    Number(b.match) - Number(a.match) ||
    b.score - a.score ||
    (b.explanation.name?.evidence ?? 0) - (a.explanation.name?.evidence ?? 0) ||
    b.coverage.compared - a.coverage.compared ||
    compareText(a.caption, b.caption) ||
    compareText(a.listing, b.listing)
  );
}
