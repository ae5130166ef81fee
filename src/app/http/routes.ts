// The handlers of the route table over the wired program. Each opens the screening that the question
// is about (whose law, which day, which editions), asks it, and puts the answer into its shape. An
// entry's own page is a screening of that entry: what the page says and what a search says come from
// one place.

import type { GroupAnswer, ListingAnswer } from '../../api/pages.ts';
import type { ScreenAnswer } from '../../api/screening.ts';
import type { WireFault } from '../../api/shapes.ts';
import type { SubjectReading } from '../../intake/subject.ts';
import { compare } from '../../match/compare.ts';
import { sayScore } from '../../match/explain.ts';
import { type Fault, fault } from '../../model/fault.ts';
import { type GroupId, type IsoDay, isoDay, type ListingId } from '../../model/ids.ts';
import type { Language } from '../../model/language.ts';
import type { Listing } from '../../model/listing.ts';
import { formatPartial } from '../../model/partial-date.ts';
import { caption, type Party } from '../../model/party.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { groupOfListing } from '../../register/index.ts';
import { type ScreenHit, type ScreenResult, sayHeadline, screenParty } from '../../screen/index.ts';
import type { Cotejo } from '../compose.ts';
import { openScreening, type Screening } from '../screening.ts';
import { listingFacts, listState } from './lists.ts';
import { groupFacts, groupsAnswer } from './register.ts';
import { badgesOf, dutiesOf, hitRow } from './screening.ts';
import type { Handlers, Refused } from './server.ts';
import { subjectOfEntity, subjectOfQuery } from './subject.ts';
import { asLabel, listedSentence, scopeSentence } from './words.ts';

/** Near misses shown below the possible matches, the nearest first; weak aliases are never cut. */
export const nearRowsMax = 10;

interface Asking {
  readonly as?: string | undefined;
  readonly asOf?: string | undefined;
  readonly lang: Language;
}

export function createHandlers(cotejo: Cotejo, version: string): Handlers {
  const screen = async (asking: Asking, reading: Result<SubjectReading, Fault>) => {
    if (!reading.ok) return refused(400, reading.error);
    const screening = await openFor(cotejo, asking);
    if (!screening.ok) return refused(400, screening.error);
    return ok(await screenAnswer(cotejo, screening.value, { ...reading.value, ...asking }));
  };
  return {
    search: ({ query }) => screen(query, subjectOfQuery(query)),
    screen: ({ query, body }) => screen(query, subjectOfEntity(body)),
    groups: ({ query }) => ok(groupsAnswer(cotejo.register(), dayOf(cotejo, query), query.lang)),
    group: async ({ params, query }) => {
      const screening = await openFor(cotejo, query);
      if (!screening.ok) return refused(400, screening.error);
      const answer = await groupPage(cotejo, screening.value, { ...params, ...query });
      return answer === undefined
        ? refused(404, unknownEntry(params.id, 'a group of /api/groups'))
        : ok(answer);
    },
    listing: async ({ params, query }) => {
      const screening = await openFor(cotejo, query);
      if (!screening.ok) return refused(400, screening.error);
      const answer = await listingPage(cotejo, screening.value, { ...params, ...query });
      return answer === undefined
        ? refused(404, unknownEntry(params.id, 'an entry of a list in use, source:uid'))
        : ok(answer);
    },
    lists: () => listsAnswer(cotejo),
    profiles: ({ query }) => ok({ profiles: profileRows(cotejo, query.lang) }),
    health: async () => {
      const lists = await currentLists(cotejo);
      if (!lists.ok) return lists;
      const entries = lists.value.reduce((sum, list) => sum + list.entries, 0);
      return ok({ status: 'ok' as const, version, lists: lists.value.length, entries });
    },
  };
}

function refused(status: Refused['status'], error: Fault): Result<never, Refused> {
  return err({ status, fault: error });
}

function unknownEntry(id: string, expected: string): Fault {
  return fault('unknown', { file: 'address', element: 'id' }, id, expected);
}

/** The schema has checked that `asOf` is a day. */
function dayOf(cotejo: Cotejo, { asOf }: { readonly asOf?: string | undefined }): IsoDay {
  return (asOf === undefined ? undefined : isoDay(asOf)) ?? cotejo.today();
}

function openFor(cotejo: Cotejo, asking: Asking): Promise<Result<Screening, Fault>> {
  const profile = asking.as === undefined ? {} : { profile: asking.as };
  return openScreening(cotejo, { asOf: dayOf(cotejo, asking), ...profile });
}

interface Question extends SubjectReading {
  readonly lang: Language;
}

async function screenAnswer(
  cotejo: Cotejo,
  screening: Screening,
  { subject, faults, lang }: Question,
): Promise<ScreenAnswer> {
  const result = await screening.screen(subject.party, true);
  const { set, profile } = screening;
  const rows = (hits: readonly ScreenHit[]) =>
    Promise.all(hits.map(async (hit) => hitRow(hit, await extrasOf(cotejo, screening, hit), lang)));
  const { hits, nearMisses } = result;
  return {
    sentence: sayHeadline(result, lang),
    scope: scopeSentence(
      {
        groups: cotejo.register().groupsById.size,
        entries: set.editions.reduce((sum, edition) => sum + edition.entries, 0),
        lists: set.editions.length,
      },
      lang,
    ),
    outcome: result.outcome,
    asOf: result.asOf,
    profile: { id: profile.id, label: asLabel(profile.title[lang]) },
    policy: result.policy.version,
    threshold: result.policy.threshold,
    hits: await rows(hits),
    notInForce: await rows(result.notInForce),
    weak: await rows(result.supporting),
    near: await rows(nearMisses.slice(0, nearRowsMax)),
    confusions: confusionsOf([...hits, ...result.supporting], lang),
    lists: set.editions.map((edition) => listState(edition, cotejo.register(), cotejo.today())),
    faults: [...faults, ...result.unresolved.map(lostEntry)],
  };
}

/** The index knows it and the lists do not: shown as what it is, never dropped. */
function lostEntry({ ref, score }: ScreenResult['unresolved'][number]): WireFault {
  const found = `an entry with a score of ${sayScore(score)}`;
  return fault('mismatch', { file: 'index', record: ref }, found, 'the same entry in the lists');
}

function confusionsOf(hits: readonly ScreenHit[], language: Language): ScreenAnswer['confusions'] {
  const hazards = new Map(hits.flatMap((hit) => hit.hazards).map((each) => [each.id, each]));
  return [...hazards.values()]
    .sort((a, b) => Number(b.onName) - Number(a.onName))
    .map(({ names, text }) => ({ token: names.join(', '), sentence: text[language] }));
}

async function extrasOf(cotejo: Cotejo, screening: Screening, hit: ScreenHit) {
  const isListing = !hit.listing.startsWith('register:');
  const listing = isListing ? await screening.set.listing(hit.listing as ListingId) : undefined;
  const entry = screening.set.registerEntryByRef.get(hit.listing);
  const own = listing?.party.countries ?? entry?.party.countries ?? [];
  const base = hit.group === undefined ? undefined : countryOfGroup(cotejo, hit.group);
  return {
    countries: own.length > 0 || base === undefined ? own : [base],
    hasPage: hit.group !== undefined || isListing,
  };
}

function countryOfGroup(cotejo: Cotejo, group: GroupId): string | undefined {
  return cotejo.register().groupsById.get(group)?.country;
}

interface OwnEntry {
  readonly ref: string;
  readonly party: Party;
  readonly listing?: Listing;
}

/** What a screening of this very entry says: one hit, whatever part of the answer it lands in. */
function screenEntry(cotejo: Cotejo, screening: Screening, own: OwnEntry): ScreenHit | undefined {
  const { set, profile } = screening;
  const { version, threshold } = cotejo.policy;
  const result = screenParty({
    subject: own.party,
    hits: [{ ref: own.ref, explanation: compare(own.party, own.party, cotejo.policy) }],
    register: cotejo.register(),
    listingOf: (ref) => (ref === own.ref ? own.listing : undefined),
    sources: set.editions.map((edition) => edition.source),
    profile,
    policy: { version, threshold },
    tables: cotejo.dutyTables(),
    asOf: set.asOf,
  });
  const { hits, notInForce, supporting, nearMisses } = result;
  return [...hits, ...notInForce, ...supporting, ...nearMisses][0];
}

interface EntryAsking extends Asking {
  readonly id: string;
}

async function groupPage(
  cotejo: Cotejo,
  screening: Screening,
  { id, lang }: EntryAsking,
): Promise<GroupAnswer | undefined> {
  const register = cotejo.register();
  const group = register.groupsById.get(id as GroupId);
  const entry = screening.set.registerEntryByRef.get(`register:${id}`);
  if (group === undefined || entry === undefined) return undefined;
  const hit = screenEntry(cotejo, screening, { ref: entry.ref, party: entry.party });
  const { profile, set } = screening;
  const held = await Promise.all(group.listings.map((ref) => set.listing(ref as ListingId)));
  return {
    ...groupFacts(register, group, { asOf: set.asOf, language: lang }),
    sentence: entrySentence(hit, lang),
    asOf: set.asOf,
    profile: { id: profile.id, label: asLabel(profile.title[lang]) },
    badges: hit === undefined ? [] : badgesOf(hit, lang),
    duties: hit === undefined ? [] : dutiesOf(hit, lang),
    listings: group.listings.map((ref, at) => ({ id: ref, held: held[at] !== undefined })),
  };
}

async function listingPage(
  cotejo: Cotejo,
  screening: Screening,
  { id, lang }: EntryAsking,
): Promise<ListingAnswer | undefined> {
  const { profile, set } = screening;
  const listing = await set.listing(id as ListingId);
  const edition = set.editions.find((each) => each.source === listing?.source);
  if (listing === undefined || edition === undefined) return undefined;
  const own = { ref: listing.id, party: listing.party, listing };
  const hit = screenEntry(cotejo, screening, own);
  return {
    ...listingFacts(listing),
    caption: caption(listing.party),
    kind: listing.party.kind,
    sentence: entrySentence(hit, lang),
    asOf: set.asOf,
    profile: { id: profile.id, label: asLabel(profile.title[lang]) },
    ...groupField(cotejo, listing),
    badges: hit === undefined ? [] : badgesOf(hit, lang),
    duties: hit === undefined ? [] : dutiesOf(hit, lang),
    list: listState(edition, cotejo.register(), cotejo.today()),
  };
}

function groupField(cotejo: Cotejo, listing: Listing): Pick<ListingAnswer, 'group'> {
  const register = cotejo.register();
  const id = groupOfListing(register, listing);
  const group = id === undefined ? undefined : register.groupsById.get(id);
  return group === undefined ? {} : { group: { id: group.id, caption: group.caption } };
}

/** Who lists it, then what is said of who does not, where a source says it. */
function entrySentence(hit: ScreenHit | undefined, language: Language): string {
  const authorities = new Map<string, Set<string>>();
  for (const { jurisdiction, authority, inForce } of hit?.regimes ?? []) {
    if (!inForce) continue;
    authorities.set(jurisdiction, (authorities.get(jurisdiction) ?? new Set()).add(authority));
  }
  const listed = [...authorities]
    .map(([jurisdiction, ids]) => ({ jurisdiction, regimes: ids.size }))
    .sort((a, b) => b.regimes - a.regimes);
  const absent = (hit?.notListedBy ?? []).filter(({ sources }) => sources.length > 0);
  return [
    listedSentence(listed, language),
    ...absent.map(({ statement }) => statement[language]),
  ].join(' ');
}

async function currentLists(cotejo: Cotejo) {
  const data = await cotejo.storeIfAny();
  if (!data.ok) return refused(400, data.error);
  const editions = (await data.value?.store.currentEditions(cotejo.today())) ?? [];
  return ok(editions.map((edition) => listState(edition, cotejo.register(), cotejo.today())));
}

async function listsAnswer(cotejo: Cotejo) {
  const lists = await currentLists(cotejo);
  if (!lists.ok) return lists;
  const register = cotejo.register();
  const listing = new Set(register.designations.map((designation) => designation.authority));
  return ok({
    lists: lists.value,
    register: {
      groups: register.groupsById.size,
      designations: register.designations.length,
      authorities: listing.size,
      sources: register.citationsById.size,
      readUpTo: formatPartial(register.sourcesReach),
    },
  });
}

function profileRows(cotejo: Cotejo, language: Language) {
  return cotejo
    .profiles()
    .profiles.filter((profile) => profile.entityKind !== 'none')
    .map((profile) => ({
      id: profile.id,
      label: asLabel(profile.title[language]),
      description: profile.description[language],
    }));
}
