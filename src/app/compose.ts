// The only place that wires: settings, curated data, store, index, clock. Everything is opened when
// it is first needed and once: `cotejo --help` opens nothing, `cotejo screen NAME` with no list
// imported answers from the curated register and writes nothing.

import { join } from 'node:path';
import type { CandidateIndex } from '../match/candidate-index.ts';
import { defaultPolicy, type Policy } from '../match/policy.ts';
import type { Fault } from '../model/fault.ts';
import { dayOfInstant, type IsoDay, type ListingId } from '../model/ids.ts';
import type { Edition, Listing } from '../model/listing.ts';
import { ok, type Result } from '../model/result.ts';
import { partiesOfRegister, type RegisterEntry } from '../register/index.ts';
import { type DataFolder, findStore, openDataFolder } from '../store/open-store.ts';
import type { Io } from './io.ts';
import type { Settings } from './settings.ts';
import { indexKey, openCurrentIndex } from './sources/index-files.ts';
import { type CuratedData, openCuratedData } from './sources/register-data.ts';

/** What one screening compares with: fixed when it begins, whatever is imported meanwhile. */
export interface ScreeningSet {
  readonly asOf: IsoDay;
  readonly editions: readonly Edition[];
  readonly index: CandidateIndex;
  /** The curated entries by their reference, `register:<id>`. */
  readonly registerEntryByRef: ReadonlyMap<string, RegisterEntry>;
  /** An entry of the current editions. */
  listing(id: ListingId): Promise<Listing | undefined>;
}

/** Sets of editions that stay open: today's, and a few days that were asked about. */
const openSetsMax = 4;

export interface Cotejo extends CuratedData {
  readonly io: Io;
  readonly settings: Settings;
  readonly policy: Policy;
  /** Aborted by the first Ctrl-C or SIGTERM; the second ends the process at once. */
  readonly interrupt: AbortSignal;
  today(): IsoDay;
  /** Undefined where nothing has been imported yet: there is no store, and none is made. */
  storeIfAny(): Promise<Result<DataFolder | undefined, Fault>>;
  /** Makes the data folder where there is none. */
  store(): Promise<Result<DataFolder, Fault>>;
  /** `asOf` picks the editions that stood on that day. */
  screeningSet(asOf: IsoDay): Promise<Result<ScreeningSet, Fault>>;
  close(): Promise<void>;
}

export function compose(io: Io, settings: Settings): Cotejo {
  const curated = openCuratedData();
  const sets = new Map<string, ScreeningSet>();
  let writing: Promise<Result<DataFolder, Fault>> | undefined;
  let reading: Promise<Result<DataFolder, Fault>> | undefined;
  const interrupt = new AbortController();
  const forgetInterrupt = io.onInterrupt(() => interrupt.abort());
  const store = (): Promise<Result<DataFolder, Fault>> => {
    writing ??= openDataFolder(settings.dataFolder);
    return writing;
  };
  const storeIfAny = async (): Promise<Result<DataFolder | undefined, Fault>> => {
    if (writing !== undefined) return writing;
    if (reading === undefined) {
      const found = findStore(settings.dataFolder);
      if (!found.ok) return found;
      if (!found.value) return ok(undefined);
    }
    reading ??= openForReading(settings.dataFolder);
    return reading;
  };
  return {
    ...curated,
    io,
    settings,
    policy: defaultPolicy,
    interrupt: interrupt.signal,
    today: () => dayOfInstant(io.now()),
    storeIfAny,
    store,
    async screeningSet(asOf) {
      const opened = await storeIfAny();
      return opened.ok ? openSet(asOf, { data: opened.value, curated, settings, sets }) : opened;
    },
    async close() {
      forgetInterrupt();
      for (const opened of [await writing, await reading]) {
        if (opened?.ok === true) await opened.value.store.close();
      }
    },
  };
}

/** Asking needs no right to write, unless the data are of an older Cotejo. */
async function openForReading(folder: string): Promise<Result<DataFolder, Fault>> {
  const readable = await openDataFolder(folder, { readOnly: true });
  return readable.ok ? readable : openDataFolder(folder);
}

interface Sources {
  readonly data: DataFolder | undefined;
  readonly curated: CuratedData;
  readonly settings: Settings;
  /** By index key, the one used last at the end. */
  readonly sets: Map<string, ScreeningSet>;
}

async function openSet(asOf: IsoDay, sources: Sources): Promise<Result<ScreeningSet, Fault>> {
  const { data, curated, settings, sets } = sources;
  const editions = data === undefined ? [] : await data.store.currentEditions(asOf);
  const registerVersion = curated.registerVersion();
  const key = indexKey({ editions, registerVersion, policy: defaultPolicy });
  const open = sets.get(key);
  // The same lists on another day; their day of publication may have been stated meanwhile.
  if (open !== undefined) return ok(remember(sets, key, { ...open, asOf, editions }));
  const registerEntries = partiesOfRegister(curated.register());
  const index = await openCurrentIndex({
    folder: join(settings.dataFolder, 'index'),
    editions,
    ...(data === undefined ? {} : { store: data.store }),
    registerEntries,
    registerVersion,
    policy: defaultPolicy,
  });
  if (!index.ok) return index;
  const idBySource = new Map(editions.map((edition) => [edition.source as string, edition.id]));
  const set: ScreeningSet = {
    asOf,
    editions,
    index: index.value,
    registerEntryByRef: new Map(registerEntries.map((entry) => [entry.ref, entry])),
    async listing(id) {
      const edition = idBySource.get(id.slice(0, id.indexOf(':')));
      return edition === undefined ? undefined : data?.store.listing(edition, id);
    },
  };
  return ok(remember(sets, key, set));
}

function remember(sets: Map<string, ScreeningSet>, key: string, set: ScreeningSet): ScreeningSet {
  sets.delete(key);
  sets.set(key, set);
  const [oldest] = sets.keys();
  if (sets.size > openSetsMax && oldest !== undefined) sets.delete(oldest);
  return set;
}
