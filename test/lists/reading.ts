// Helpers of this room's tests: files out of bytes, whole readings, and golden files.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { ListFile, ListItem } from '../../src/lists/format.ts';
import { planEditions } from '../../src/lists/formats.ts';
import type { Fault } from '../../src/model/fault.ts';
import { headLengthMax } from '../../src/model/file-head.ts';
import type { Listing } from '../../src/model/listing.ts';
import { ok } from '../../src/model/result.ts';

const fixtures = new URL('../fixtures/lists/', import.meta.url);

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function fixtureBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path, fixtures)));
}

/** A file that hands out its bytes in pieces of the given lengths, over and over. */
export function aFile(
  name: string,
  content: string | Uint8Array,
  pieces: readonly number[] = [4096],
): ListFile {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return {
    name,
    head: bytes.subarray(0, headLengthMax),
    async *chunks() {
      let from = 0;
      for (let turn = 0; from < bytes.length; turn += 1) {
        const length = Math.max(1, pieces[turn % pieces.length] ?? 1);
        yield ok(bytes.subarray(from, from + length));
        from += length;
      }
    },
  };
}

export interface Reading {
  readonly items: readonly ListItem[];
  readonly listings: readonly Listing[];
  readonly faults: readonly Fault[];
}

/** Plans the files as a user hands them in and reads every edition. */
export async function readAll(files: readonly ListFile[]): Promise<Reading> {
  const plan = planEditions(files);
  const items: ListItem[] = [];
  for (const { format, source, files: parts } of plan.editions) {
    for await (const item of format.read({ source, files: parts })) items.push(item);
  }
  return {
    items,
    listings: items.flatMap((item) => (item.kind === 'listing' ? [item.listing] : [])),
    faults: [
      ...plan.faults,
      ...items.flatMap((item) => (item.kind === 'fault' ? [item.fault] : [])),
    ],
  };
}

/** Compares with the stored file; `UPDATE_GOLDEN=1` writes it anew, to be reviewed as a diff. */
export function expectGolden(path: string, value: unknown): void {
  const url = new URL(path, fixtures);
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(url, text);
  expect(existsSync(url), `${path} is missing; run with UPDATE_GOLDEN=1`).toBe(true);
  expect(text).toBe(readFileSync(url, 'utf8'));
}

export const ofacFamily: readonly string[] = ['sdn.csv', 'alt.csv', 'add.csv', 'sdn_comments.csv'];

export function ofacFiles(pieces?: readonly number[]): readonly ListFile[] {
  return ofacFamily.map((name) => aFile(name, fixtureBytes(`us-ofac-csv/${name}`), pieces));
}
