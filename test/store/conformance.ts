// What every implementation of the store must do. Each one runs this suite from its own test file;
// `memory-store.ts` runs it too, so that the oracle is held to the same words.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fault, fault } from '../../src/model/fault.ts';
import {
  type EditionId,
  editionId,
  type Instant,
  type IsoDay,
  instant,
  isoDay,
  listingId,
  sha256,
  sourceId,
} from '../../src/model/ids.ts';
import type { Edition, Listing } from '../../src/model/listing.ts';
import { emptyParty, simpleName } from '../../src/model/party.ts';
import { err, ok } from '../../src/model/result.ts';
import type { EditionHeader, Store } from '../../src/store/store.ts';

export function day(text: string): IsoDay {
  return isoDay(text) as IsoDay;
}

export function aListing(uid: string, names: readonly string[] = ['CARTEL DE PRUEBA']): Listing {
  const source = sourceId('us-ofac-sdn');
  return {
    id: listingId(source, uid),
    source,
    uid,
    party: { ...emptyParty('organization'), names: names.map(simpleName) },
    programs: ['SDNTK', 'FTO'],
    listedOn: { year: 2025, month: 2, day: 20 },
    references: [],
    links: [{ kind: 'linked-to', text: 'SINALOA CARTEL' }],
    notes: [{ kind: 'text', text: 'Ñandú «citas» \u0000 \u{1F600}' }],
  };
}

export function aHeader(change: {
  readonly source?: string;
  readonly digit?: string;
  readonly published?: string;
  readonly recordedAt?: string;
}): EditionHeader {
  const source = sourceId(change.source ?? 'us-ofac-sdn');
  const hash = sha256((change.digit ?? 'a').repeat(64));
  return {
    id: editionId(source, hash),
    source,
    format: 'us-ofac-csv',
    ...(change.published === undefined
      ? {}
      : { published: day(change.published), publishedFrom: 'user' as const }),
    recordedAt: instant(change.recordedAt ?? '2026-11-21T10:00:00.000Z') as Instant,
    sha256: hash,
    files: [
      { name: 'sdn.csv', sha256: hash, bytes: 5_592_340 },
      { name: 'alt.csv', sha256: sha256('0'.repeat(64)), bytes: 0 },
    ],
  };
}

export async function save(
  store: Store,
  header: EditionHeader,
  items: readonly (Listing | Fault)[] = [],
): Promise<Edition> {
  const saved = await store.saveEdition(async (writer) => {
    for (const item of items) {
      await ('party' in item ? writer.listing(item) : writer.fault(item));
    }
    return ok(header);
  });
  if (!saved.ok) throw new Error(saved.error.expected);
  return saved.value;
}

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

function aFault(): Fault {
  return fault('unknown', { file: 'sdn.csv', line: 12 }, 'X', 'a known tag');
}

export function storeConformance(
  name: string,
  open: () => Promise<{ readonly store: Store; readonly dispose: () => Promise<void> }>,
): void {
  describe(`a store: ${name}`, () => {
    let store: Store;
    let dispose: () => Promise<void>;
    beforeEach(async () => {
      ({ store, dispose } = await open());
    });
    afterEach(() => dispose());
    savingCases(() => store);
    currentCases(() => store);
  });
}

function savingCases(store: () => Store): void {
  it('holds nothing at first', async () => {
    expect(await store().editions()).toEqual([]);
    expect(await store().currentEditions()).toEqual([]);
    expect(await store().edition('us-ofac-sdn@000000000000' as EditionId)).toBeUndefined();
  });

  it('gives back every field of an edition, its listings and its faults', async () => {
    const listings = [aListing('1', ['A', 'B', 'C']), aListing('2')];
    const header = aHeader({ published: '2024-05-03' });
    const saved = await save(store(), header, [
      listings[0] as Listing,
      aFault(),
      listings[1] as Listing,
    ]);
    expect(saved).toEqual({ ...header, entries: 2, names: 4, faults: 1 });
    expect(await store().edition(header.id)).toEqual(saved);
    expect(await store().editions()).toEqual([saved]);
    expect(await collect(store().listings(header.id))).toEqual(listings);
    expect(
      (await collect(store().listingDocuments(header.id))).map((text) => JSON.parse(text)),
    ).toEqual(listings);
    expect(await collect(store().faults(header.id))).toEqual([aFault()]);
    expect(await store().listing(header.id, listings[1]?.id as never)).toEqual(listings[1]);
  });

  it('reads past one page in the order of the file', async () => {
    const listings = Array.from({ length: 1_203 }, (_, index) => aListing(`${5_000 - index}`));
    const { id } = await save(store(), aHeader({}), listings);
    expect((await collect(store().listings(id))).map((listing) => listing.uid)).toEqual(
      listings.map((listing) => listing.uid),
    );
  });

  it('keeps both entries of a uid that the publisher gave twice', async () => {
    const { id } = await save(store(), aHeader({}), [
      aListing('7', ['ONE']),
      aListing('7', ['TWO']),
    ]);
    expect(await collect(store().listings(id))).toHaveLength(2);
    expect((await store().listing(id, aListing('7').id))?.party.names[0]?.text).toBe('ONE');
  });

  it('keeps nothing of an edition that is refused', async () => {
    const refusal = fault('missing', { file: 'sdn.csv' }, '', 'at least one entry');
    const saved = await store().saveEdition(async (writer) => {
      await writer.listing(aListing('1'));
      await writer.fault(aFault());
      return err(refusal);
    });
    expect(saved).toEqual(err(refusal));
    expect(await store().editions()).toEqual([]);
    expect(await collect(store().listings(aHeader({}).id))).toEqual([]);
  });

  it('keeps nothing of an edition whose reader throws, and goes on', async () => {
    const saving = store().saveEdition(async (writer) => {
      await writer.listing(aListing('1'));
      throw new Error('the disk is gone');
    });
    await expect(saving).rejects.toThrow('the disk is gone');
    expect(await store().editions()).toEqual([]);
    expect((await save(store(), aHeader({}), [aListing('2')])).entries).toBe(1);
  });

  it('refuses the same edition twice', async () => {
    const header = aHeader({});
    await save(store(), header, [aListing('1')]);
    await expect(save(store(), header, [aListing('1')])).rejects.toThrow('already there');
    expect(await collect(store().listings(header.id))).toHaveLength(1);
  });

  it('does not show an edition before it is whole', async () => {
    const header = aHeader({});
    let seenInside: readonly Edition[] = [];
    await store().saveEdition(async (writer, counts) => {
      await writer.listing(aListing('1'));
      seenInside = await store().editions();
      expect(counts()).toEqual({ entries: 1, names: 1, faults: 0 });
      return ok(header);
    });
    expect(seenInside).toEqual([]);
    expect(await store().editions()).toHaveLength(1);
  });

  it('takes the day of publication later, once', async () => {
    const undated = await save(store(), aHeader({}), [aListing('1')]);
    const dated = await store().statePublished(undated.id, day('2024-05-03'));
    expect(dated).toEqual({ ...undated, published: '2024-05-03', publishedFrom: 'user' });
    expect(await store().statePublished(undated.id, day('2020-01-01'))).toEqual(dated);
    expect(await store().editions()).toEqual([dated]);
  });

  it('queues two editions that are saved at once', async () => {
    const saved = await Promise.all([
      save(store(), aHeader({ digit: 'a' }), [aListing('1')]),
      save(store(), aHeader({ digit: 'b' }), [aListing('1'), aListing('2')]),
    ]);
    expect(saved.map((edition) => edition.entries)).toEqual([1, 2]);
    expect(await store().editions()).toHaveLength(2);
  });
}

function currentCases(store: () => Store): void {
  const cases: readonly {
    readonly name: string;
    readonly asOf?: string;
    readonly expected: readonly string[];
  }[] = [
    {
      name: 'the latest published day of each source',
      expected: ['un-consolidated@cccccccccccc', 'us-ofac-sdn@bbbbbbbbbbbb'],
    },
    {
      name: 'the day of publication itself',
      asOf: '2024-05-03',
      expected: ['us-ofac-sdn@bbbbbbbbbbbb'],
    },
    { name: 'the day before', asOf: '2024-05-02', expected: ['us-ofac-sdn@aaaaaaaaaaaa'] },
    { name: 'before everything', asOf: '2020-01-01', expected: [] },
    {
      name: 'an undated edition from the day it was recorded',
      asOf: '2026-11-20',
      expected: ['un-consolidated@cccccccccccc', 'us-ofac-sdn@bbbbbbbbbbbb'],
    },
  ];
  for (const { name, asOf, expected } of cases) {
    it(`takes as current: ${name}`, async () => {
      // The newer edition is imported first: the order of importing must not matter.
      await save(
        store(),
        aHeader({ digit: 'b', published: '2024-05-03', recordedAt: '2026-11-19T10:00:00.000Z' }),
      );
      await save(
        store(),
        aHeader({ digit: 'a', published: '2022-01-31', recordedAt: '2026-11-21T10:00:00.000Z' }),
      );
      await save(
        store(),
        aHeader({ source: 'un-consolidated', digit: 'c', recordedAt: '2026-11-20T23:59:59.999Z' }),
      );
      const current = await store().currentEditions(asOf === undefined ? undefined : day(asOf));
      expect(current.map((edition) => edition.id)).toEqual(expected);
    });
  }

  it('takes the one recorded later of two of the same day', async () => {
    await save(
      store(),
      aHeader({ digit: 'b', published: '2024-05-03', recordedAt: '2026-11-21T11:00:00.000Z' }),
    );
    await save(
      store(),
      aHeader({ digit: 'a', published: '2024-05-03', recordedAt: '2026-11-21T10:00:00.000Z' }),
    );
    const current = await store().currentEditions();
    expect(current.map((edition) => edition.id)).toEqual(['us-ofac-sdn@bbbbbbbbbbbb']);
  });
}
