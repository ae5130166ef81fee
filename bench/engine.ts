// Measures the matcher: building an index, opening it from a file, single names, batches, full
// comparisons, and that the search loses nothing against a full scan. The invented world of world.ts
// by default; `--sdn FILE…` measures on real OFAC tables instead. Prints a table and compares it
// with the committed baseline as ratios, because machines differ and drift: `npm run bench`.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIndex } from '../src/match/build.ts';
import { type CandidateIndex, openIndex } from '../src/match/candidate-index.ts';
import { comparePrepared, prepare } from '../src/match/compare.ts';
import type { IndexEntry } from '../src/match/entry.ts';
import { defaultPolicy } from '../src/match/policy.ts';
import { fullScan, search } from '../src/match/search.ts';
import { assert } from '../src/model/assert.ts';
import type { Party } from '../src/model/party.ts';

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the project promises, where it does; `max` or `min` of the value. */
  readonly limit?: { readonly max?: number; readonly min?: number };
}

export interface EngineInput {
  readonly list: readonly IndexEntry[];
  readonly customers: readonly Party[];
  /** Subjects that are also compared with every entry; the full scan is slow. */
  readonly scans: number;
}

export function measureEngine(input: EngineInput): readonly Figure[] {
  const built = timed(() => buildIndex(input.list, defaultPolicy));
  const opened = openFromFile(built.value);
  const index = opened.value;
  const single = singles(index, input.customers.slice(0, 10_000));
  const batch = timed(() => {
    for (const customer of input.customers) search(index, customer, defaultPolicy);
  });
  const lost = losses(index, input.customers, input.scans);
  return [
    figure('entries', input.list.length, ''),
    figure('names', index.nameCount, ''),
    figure('index build', built.ms, 'ms'),
    figure('index size', built.value.length / 1_048_576, 'MB'),
    figure('index open from file', opened.ms, 'ms', { max: 50 }),
    figure('one name, p50', single.p50, 'ms', { max: 0.3 }),
    figure('one name, p99', single.p99, 'ms', { max: 5 }),
    figure('customers screened, one core', (1000 * input.customers.length) / batch.ms, '/s'),
    figure('full comparisons with explanation', comparisons(index, input.customers), '/s'),
    figure('subjects also scanned in full', input.scans, ''),
    figure('hits lost or added by the search', lost, '', { max: 0 }),
  ];
}

function figure(name: string, value: number, unit: string, limit?: Figure['limit']): Figure {
  return limit === undefined ? { name, value, unit } : { name, value, unit, limit };
}

function timed<T>(run: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

/** Median of nine: from a file in the cache of the system to an index that answers. */
function openFromFile(bytes: Uint8Array): { readonly value: CandidateIndex; readonly ms: number } {
  const path = join(tmpdir(), `cotejo-bench-${process.pid}.idx`);
  writeFileSync(path, bytes);
  const runs = Array.from({ length: 9 }, () =>
    timed(() => {
      const opened = openIndex(readFileSync(path), path);
      assert(opened.ok, 'the index just written cannot be opened');
      return opened.value;
    }),
  ).toSorted((a, b) => a.ms - b.ms);
  rmSync(path);
  return runs[4] as { value: CandidateIndex; ms: number };
}

function singles(
  index: CandidateIndex,
  subjects: readonly Party[],
): { readonly p50: number; readonly p99: number } {
  const times = subjects
    .map((subject) => timed(() => search(index, subject, defaultPolicy)).ms)
    .toSorted((a, b) => a - b);
  return { p50: at(times, 0.5), p99: at(times, 0.99) };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Prepared subjects against prepared entries of the same kind, names and fields. */
function comparisons(index: CandidateIndex, subjects: readonly Party[]): number {
  const lefts = subjects.slice(0, 200).map(prepare);
  const rights = Array.from({ length: Math.min(500, index.entryCount) }, (_, id) =>
    index.entry(id),
  );
  let count = 0;
  const { ms } = timed(() => {
    for (const left of lefts) {
      for (const right of rights) {
        if (left.party.kind !== right.party.kind) continue;
        comparePrepared(left, right, defaultPolicy);
        count++;
      }
    }
  });
  return (1000 * count) / ms;
}

function losses(index: CandidateIndex, subjects: readonly Party[], scans: number): number {
  let lost = 0;
  const step = Math.max(1, Math.floor(subjects.length / Math.max(1, scans)));
  for (let place = 0; place < subjects.length; place += step) {
    const subject = subjects[place] as Party;
    const options = { hitsMax: Number.MAX_SAFE_INTEGER };
    const found = new Set(search(index, subject, defaultPolicy, options).map((hit) => hit.ref));
    const truth = fullScan(index, subject, defaultPolicy, defaultPolicy.threshold);
    lost += truth.filter((hit) => !found.has(hit.ref)).length + (found.size - truth.length);
  }
  return lost;
}
