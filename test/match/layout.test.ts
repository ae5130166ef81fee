import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/match/build.ts';
import { openIndex } from '../../src/match/candidate-index.ts';
import { hashText, readLayout, writeLayout } from '../../src/match/layout.ts';
import { defaultPolicy } from '../../src/match/policy.ts';
import { search } from '../../src/match/search.ts';
import { aPerson } from '../makers.ts';

const meta = { format: 1, policy: 'p', entries: 2, names: 3 };

describe('layout', () => {
  it('reads back what was written', () => {
    const bytes = writeLayout(
      meta,
      new Map<string, Uint8Array | Uint16Array | Uint32Array>([
        ['a', Uint8Array.of(1, 2, 3)],
        ['b', Uint16Array.of(65_535)],
        ['c', Uint32Array.of(4_294_967_295, 0)],
        ['empty', new Uint32Array(0)],
      ]),
    );
    const read = readLayout(bytes, 'x.idx');
    if (!read.ok) throw new Error('unreadable');
    expect(read.value.meta).toMatchObject(meta);
    expect([...read.value.u8('a')]).toEqual([1, 2, 3]);
    expect([...read.value.u16('b')]).toEqual([65_535]);
    expect([...read.value.u32('c')]).toEqual([4_294_967_295, 0]);
    expect(read.value.u32('empty')).toHaveLength(0);
  });

  it('notices any changed or missing byte', () => {
    const bytes = buildIndex([{ ref: 'a', party: aPerson('Ana Reyes') }], defaultPolicy);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] as number) ^ change;
        expect(openIndex(damaged).ok).toBe(false);
        expect(openIndex(bytes.slice(0, at)).ok).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('opens from shared memory', () => {
    const bytes = buildIndex([{ ref: 'a', party: aPerson('Ana Reyes') }], defaultPolicy);
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const opened = openIndex(shared);
    if (!opened.ok) throw new Error('unreadable');
    expect(search(opened.value, aPerson('Ana Reyes'), defaultPolicy).map((hit) => hit.ref)).toEqual(
      ['a'],
    );
  });

  it('builds the same bytes from the same entries', () => {
    const list = [{ ref: 'a', party: aPerson('Ana Reyes') }];
    expect(buildIndex(list, defaultPolicy)).toEqual(buildIndex(list, defaultPolicy));
  });

  it('hashes as FNV-1a does', () => {
    expect(hashText('')).toBe(0x811c9dc5);
    expect(hashText('a')).toBe(0xe40c292c);
  });
});
