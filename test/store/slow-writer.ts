// A process to be killed: saves one edition of 40 listings, prints a line after each of them and
// one after the commit, then waits for its end. It never ends by itself.

import { editionId, sha256 } from '../../src/model/ids.ts';
import { ok } from '../../src/model/result.ts';
import { openDataFolder } from '../../src/store/open-store.ts';
import type { EditionHeader } from '../../src/store/store.ts';

const [folder = '', mark = ''] = process.argv.slice(2);
const opened = await openDataFolder(folder);
if (!opened.ok) throw new Error(opened.error.found);

// The parent reads these lines while this process goes on: `yieldToParent` gives it the chance to
// kill between two rows.
const yieldToParent = () => new Promise((resolve) => setImmediate(resolve));

const source = 'us-ofac-sdn';
const hash = sha256(Number(mark).toString(16).padStart(12, '0').padEnd(64, '0'));
const header = {
  id: editionId(source as EditionHeader['source'], hash),
  source,
  format: 'us-ofac-csv',
  recordedAt: '2026-11-21T10:00:00.000Z',
  sha256: hash,
  files: [],
} as unknown as EditionHeader;

await opened.value.store.saveEdition(async (writer) => {
  for (let uid = 0; uid < 40; uid += 1) {
    await writer.listing({
      id: `${source}:${uid}`,
      source,
      uid: String(uid),
      party: { names: [] },
      notes: [{ kind: 'text', text: 'x'.repeat(20_000) }],
    } as never);
    process.stdout.write(`row ${uid}\n`);
    await yieldToParent();
  }
  return ok(header);
});
process.stdout.write('committed\n');
setInterval(() => undefined, 1_000);
