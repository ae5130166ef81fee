// A published SDN for the bench, read by the program's own readers: `sdn.csv` and, where they are
// handed in, its `alt`, `add` and `sdn_comments` files; .gz as they are. The files stay outside the
// repository.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ListFile } from '../src/lists/format.ts';
import { planEditions } from '../src/lists/formats.ts';
import type { IndexEntry } from '../src/match/entry.ts';
import { assert } from '../src/model/assert.ts';
import { ok } from '../src/model/result.ts';

const chunkLength = 64 * 1024;

export async function readRealList(paths: readonly string[]): Promise<readonly IndexEntry[]> {
  const { editions, faults } = planEditions(paths.map(openWhole));
  assert(editions.length > 0, `no list among the files: ${JSON.stringify(faults)}`);
  const entries: IndexEntry[] = [];
  for (const { format, source, files } of editions) {
    for await (const item of format.read({ source, files })) {
      if (item.kind === 'listing')
        entries.push({ ref: item.listing.id, party: item.listing.party });
    }
  }
  return entries;
}

function openWhole(path: string): ListFile {
  const raw = readFileSync(path);
  const bytes = path.endsWith('.gz') ? gunzipSync(raw) : raw;
  return {
    name: path,
    head: bytes.subarray(0, chunkLength),
    async *chunks() {
      for (let start = 0; start < bytes.length; start += chunkLength) {
        yield ok(bytes.subarray(start, start + chunkLength));
      }
    },
  };
}
