// Each format on a small file of its own: everything that is read, as a reviewed golden file.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListFile, ListItem } from '../../src/lists/format.ts';
import { planEditions } from '../../src/lists/formats.ts';
import { aFile, expectGolden, fixtureBytes, ofacFiles, readAll } from './reading.ts';

interface Golden {
  readonly name: string;
  readonly golden: string;
  readonly files: (pieces?: readonly number[]) => readonly ListFile[];
}

function one(path: string): Golden['files'] {
  return (pieces) => [aFile(path, fixtureBytes(path), pieces)];
}

const goldens: readonly Golden[] = [
  { name: 'OFAC tables', golden: 'us-ofac-csv/sdn.golden.json', files: ofacFiles },
  {
    name: 'OFAC XML',
    golden: 'us-ofac-xml/consolidated.golden.json',
    files: one('us-ofac-xml/consolidated.xml'),
  },
  { name: 'UN XML', golden: 'un-xml/un.golden.json', files: one('un-xml/un.xml') },
  { name: 'SEMA XML', golden: 'ca-sema-xml/sema.golden.json', files: one('ca-sema-xml/sema.xml') },
];

describe.each(goldens)('$name', ({ golden, files }) => {
  test('reads as reviewed', async () => {
    expectGolden(golden, (await readAll(files())).items);
  });

  test('reads the same however its bytes are cut into chunks', async () => {
    const whole = await readAll(files([1 << 20]));
    expect(await readAll(files([1]))).toEqual(whole);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 8 }),
        async (pieces) => {
          expect(await readAll(files(pieces))).toEqual(whole);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('never throws and always ends on mutated bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }), fc.nat(2)), {
          minLength: 1,
          maxLength: 12,
        }),
        async (changes) => {
          const mutated = await Promise.all(files().map((file) => mutate(file, changes)));
          // As handed in, and past recognition: readers must stand what they were not meant for.
          const handedIn = await readAll(mutated);
          const forced = await readAs(files(), mutated);
          const listings = forced.flatMap((item) =>
            item.kind === 'listing' ? [item.listing] : [],
          );
          const faults = [
            ...handedIn.faults,
            ...forced.flatMap((item) => (item.kind === 'fault' ? [item.fault] : [])),
          ];
          expect(new Set(listings.map(({ id }) => id)).size).toBe(listings.length);
          expect(listings.every(({ party }) => party.names.length > 0)).toBe(true);
          expect(faults.every(({ place }) => place.file !== '')).toBe(true);
        },
      ),
      { numRuns: 150, seed: 20_251_121 },
    );
  });
});

/** Reads the mutated files in the roles of the sound ones. */
async function readAs(
  sound: readonly ListFile[],
  mutated: readonly ListFile[],
): Promise<readonly ListItem[]> {
  const items: ListItem[] = [];
  for (const { format, source, files } of planEditions(sound).editions) {
    const swapped = files.map(({ role, file }) => ({
      role,
      file: mutated.find(({ name }) => name === file.name) ?? file,
    }));
    for await (const item of format.read({ source, files: swapped })) items.push(item);
  }
  return items;
}

/** Each change replaces, inserts or removes one byte. */
async function mutate(
  file: ListFile,
  changes: readonly (readonly [number, number, number])[],
): Promise<ListFile> {
  const bytes = [...file.head];
  for (const [where, byte, how] of changes) {
    const index = where % bytes.length;
    if (how === 0) bytes[index] = byte;
    else if (how === 1) bytes.splice(index, 0, byte);
    else bytes.splice(index, 1 + (byte % 40));
  }
  return aFile(file.name, Uint8Array.from(bytes));
}
