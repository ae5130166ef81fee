// One screening after another against one fixed set of lists: search, look up what was found, and
// let `screen` decide. The command line and the server both come through here, so that a question
// has one answer.

import { search } from '../match/search.ts';
import type { Fault } from '../model/fault.ts';
import type { IsoDay, ListingId } from '../model/ids.ts';
import type { Listing } from '../model/listing.ts';
import { caption, type Party } from '../model/party.ts';
import { ok, type Result } from '../model/result.ts';
import type { DutyTables } from '../screen/duty.ts';
import { type Profile, profileOf } from '../screen/profile.ts';
import type { ScreenResult } from '../screen/result.ts';
import { screenParty } from '../screen/screen.ts';
import type { Cotejo, ScreeningSet } from './compose.ts';

/** Who asks where nobody says: no law is judged to bind, all of them are shown. */
export const profileDefault = 'none';

export interface Screening {
  readonly set: ScreeningSet;
  readonly profile: Profile;
  /** `withNearMisses` shows what lies below the threshold; it costs time and is for a reader. */
  screen(subject: Party, withNearMisses: boolean): Promise<ScreenResult>;
}

export interface ScreeningRequest {
  readonly asOf: IsoDay;
  readonly profile?: string;
}

/** A profile that nobody defined is a fault; so is a data folder that cannot be read. */
export async function openScreening(
  cotejo: Cotejo,
  { asOf, profile: id = profileDefault }: ScreeningRequest,
): Promise<Result<Screening, Fault>> {
  const profile = profileOf(cotejo.profiles(), id);
  if (!profile.ok) return profile;
  const set = await cotejo.screeningSet(asOf);
  if (!set.ok) return set;
  const tables = cotejo.dutyTables();
  return ok({
    set: set.value,
    profile: profile.value,
    screen: (subject, withNearMisses) =>
      screenOne(subject, {
        cotejo,
        set: set.value,
        profile: profile.value,
        tables,
        withNearMisses,
      }),
  });
}

interface Context {
  readonly cotejo: Cotejo;
  readonly set: ScreeningSet;
  readonly profile: Profile;
  readonly tables: DutyTables;
  readonly withNearMisses: boolean;
}

async function screenOne(
  subject: Party,
  { cotejo, set, profile, tables, withNearMisses }: Context,
): Promise<ScreenResult> {
  const { policy } = cotejo;
  const { version, threshold } = policy;
  const scoreMin = withNearMisses ? policy.nearMissMin : threshold;
  const hits = search(set.index, subject, policy, { scoreMin });
  if (hits.length === 0) return clearResult(subject, { cotejo, set, profile, tables });
  const listingByRef = new Map<string, Listing>();
  for (const { ref } of hits) {
    if (set.registerEntryByRef.has(ref)) continue;
    const listing = await set.listing(ref as ListingId);
    if (listing !== undefined) listingByRef.set(ref, listing);
  }
  return screenParty({
    subject,
    hits,
    register: cotejo.register(),
    listingOf: (ref) => listingByRef.get(ref),
    sources: set.editions.map((edition) => edition.source),
    profile,
    policy: { version, threshold },
    tables,
    asOf: set.asOf,
  });
}

/** What `screenParty` says of no hits at all, which in a customer file is nearly every row. */
function clearResult(
  subject: Party,
  { cotejo, set, profile, tables }: Omit<Context, 'withNearMisses'>,
): ScreenResult {
  const { version, threshold } = cotejo.policy;
  return {
    outcome: 'pass',
    subject: caption(subject),
    asOf: set.asOf,
    profile: { id: profile.id, version: profile.version, title: profile.title },
    policy: { version, threshold },
    tables: { duties: tables.duties.version, calendars: tables.calendars.version },
    hits: [],
    notInForce: [],
    supporting: [],
    nearMisses: [],
    unresolved: [],
  };
}
