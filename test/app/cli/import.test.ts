import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayInName, publishedOf } from '../../../src/app/sources/import.ts';
import type { IsoDay } from '../../../src/model/ids.ts';
import { addTable, altTable, aWorkplace, sdnTable, type Workplace } from '../small-lists.ts';

const xmlTable = `<?xml version="1.0"?>
<sdnList xmlns="http://tempuri.org/sdnList.xsd">
<publshInformation><Publish_Date>05/03/2024</Publish_Date><Record_Count>1</Record_Count></publshInformation>
<sdnEntry><uid>11440</uid><lastName>SINALOA CARTEL</lastName><sdnType>Entity</sdnType>
<programList><program>SDNTK</program></programList></sdnEntry>
</sdnList>`;

let work: Workplace;
beforeEach(async () => {
  work = await aWorkplace();
});
afterEach(() => work.dispose());

async function stored(): Promise<readonly string[]> {
  return readdir(join(work.data, 'editions')).catch(() => []);
}

describe('lists import', () => {
  it('keeps an edition and says what it read', async () => {
    const path = await work.put('sdn_2024-05-03.csv', sdnTable());
    const { code, out } = await work.run(['lists', 'import', path, '--json']);
    expect(code).toBe(0);
    const json = JSON.parse(out) as Record<string, unknown>;
    expect(json).toMatchObject({
      source: 'us-ofac-sdn',
      published: '2024-05-03',
      publishedFrom: 'file-name',
      entries: 3,
      names: 5,
      alreadyHere: false,
      remarks: { items: 7, typed: 7, text: 0 },
    });
    expect(json.edition).toMatch(/^us-ofac-sdn@[0-9a-f]{12}$/);
    expect(json.faults).toMatchObject([{ kind: 'missing' }, { kind: 'missing' }]);
    expect(await stored()).toHaveLength(1);
    expect(await readdir(join(work.data, 'index'))).toHaveLength(1);
  });

  it('reads the tables of one edition together, from a folder, a zip or one by one', async () => {
    const files = { 'sdn.csv': sdnTable(), 'alt.csv': altTable, 'add.csv': addTable };
    const bytes = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]),
    );
    const paths = await Promise.all(
      Object.entries(files).map(([name, text]) => work.put(name, gzipSync(text))),
    );
    const zip = await work.put('sdn.zip', zipSync(bytes));
    const single = await work.run(['lists', 'import', ...paths, '--json']);
    const zipped = await work.run(['lists', 'import', zip, '--json']);
    expect(JSON.parse(single.out)).toMatchObject({ entries: 3, names: 6, alreadyHere: false });
    // The same bytes are the same edition, however they were packed.
    expect(JSON.parse(zipped.out)).toMatchObject({
      edition: (JSON.parse(single.out) as { edition: string }).edition,
      alreadyHere: true,
    });
  });

  it('says so when the same bytes come again, and keeps one', async () => {
    const path = await work.put('sdn.csv', sdnTable());
    await work.run(['lists', 'import', path]);
    const again = await work.run(['lists', 'import', path]);
    expect(again).toMatchObject({ code: 0 });
    expect(again.out).toContain('already here since 21 Nov 2026');
    const lists = await work.run(['lists', '--json']);
    expect(JSON.parse(lists.out)).toHaveLength(1);
  });

  it('takes everything back when interrupted', async () => {
    const path = await work.put('sdn.csv', sdnTable());
    const { code, err } = await work.run(['lists', 'import', path], { isInterrupted: true });
    expect(code).toBe(130);
    expect(err).toContain('Interrupted');
    expect(await stored()).toEqual([]);
    expect(JSON.parse((await work.run(['lists', '--json'])).out)).toEqual([]);
  });

  it('takes the day that was forgotten, at the second import', async () => {
    const path = await work.put('sdn.csv', sdnTable());
    expect((await work.run(['lists', 'import', path])).err).toContain('Nobody said when');
    const again = await work.run(['lists', 'import', path, '--published', '2024-05-03', '--json']);
    expect(JSON.parse(again.out)).toMatchObject({
      alreadyHere: true,
      published: '2024-05-03',
      publishedFrom: 'user',
    });
  });

  it('imports the same bytes by two processes at once, as one edition', async () => {
    const path = await work.put('sdn.csv', sdnTable());
    const door = fileURLToPath(new URL('../../../bin/cotejo.js', import.meta.url));
    const args = [door, 'lists', 'import', path, '--json', '--data', work.data];
    const runs = await Promise.all([1, 2].map(() => promisify(execFile)(process.execPath, args)));
    const answers = runs.map((run) => JSON.parse(run.stdout) as { edition: string });
    expect(new Set(answers.map((answer) => answer.edition)).size).toBe(1);
    expect(JSON.parse((await work.run(['lists', '--json'])).out)).toHaveLength(1);
    expect(await stored()).toHaveLength(1);
  });

  it('never lets a day to come pass in silence: such an edition would answer nothing', async () => {
    const path = await work.put('sdn.csv', sdnTable());
    const asked = await work.run(['lists', 'import', path, '--published', '2062-05-03']);
    expect(asked).toMatchObject({ code: 2 });
    expect(asked.err.replaceAll(/\s+/g, ' ')).toContain('a day that is not in the future');
    expect(await stored()).toEqual([]);
    const named = await work.put('sdn_2026-12-01.csv', sdnTable());
    const kept = await work.run(['lists', 'import', named]);
    expect(kept.code).toBe(0);
    expect(kept.err.replaceAll(/\s+/g, ' ')).toContain(
      'Kept, but not in use before its day, 1 Dec 2026.',
    );
  });

  it('takes the newest published edition, whatever the order of importing', async () => {
    const row = { uid: 1, name: 'OLD NAME LTD.', programs: 'SDNTK' };
    await work.put('new.csv', sdnTable());
    await work.put('old.csv', sdnTable([row]));
    const both: readonly (readonly [string, string])[] = [
      ['new.csv', '2024-05-03'],
      ['old.csv', '2022-01-31'],
    ];
    for (const [name, day] of both) {
      await work.run(['lists', 'import', join(work.folder, name), '--published', day]);
    }
    const lists = JSON.parse((await work.run(['lists', '--json'])).out) as readonly object[];
    expect(lists).toMatchObject([
      { published: '2022-01-31', current: false, ageDays: 1755 },
      { published: '2024-05-03', publishedFrom: 'user', current: true, ageDays: 932 },
    ]);
    const then = await work.run(['screen', 'Old Name Ltd', '--as-of', '2023-01-01', '--json']);
    expect(JSON.parse(then.out)).toMatchObject({ hits: [{ listing: 'us-ofac-sdn:1' }] });
    const now = await work.run(['screen', 'Old Name Ltd', '--json']);
    expect(JSON.parse(now.out)).toMatchObject({ outcome: 'pass' });
  });

  it('says which edition answers from now on', async () => {
    await work.run([
      'lists',
      'import',
      await work.put('new.csv', sdnTable()),
      '--published',
      '2024-05-03',
    ]);
    const one = sdnTable([{ uid: 1, name: 'OTHER NAME LTD.', programs: 'SDNTK' }]);
    const path = await work.put('one.csv', one);
    const older = await work.run(['lists', 'import', path, '--published', '2022-01-31']);
    expect(older.err).toMatch(/not in use today: us-ofac-sdn@\w+ \(3 May 2024\) is newer/);
    const undated = await work.run(['lists', 'import', await work.put('two.csv', `${one}\r\n`)]);
    expect(undated.err).toMatch(/in the place of us-ofac-sdn@\w+ \(3 May 2024\)/);
    expect(undated.err).toContain('It has 1 entry, the one before it had 3');
  });

  it('does not make an edition without a day look fresh', async () => {
    await work.run(['lists', 'import', await work.put('sdn.csv', sdnTable())]);
    const { out } = await work.run(['screen', 'Nobody Atall Here']);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /us-ofac-sdn \(imported [^)]+, day of publication not stated\)/,
    );
  });

  it('asks after the aliases when an edition has as many entries and fewer names', async () => {
    const row = { uid: 11440, name: 'SINALOA CARTEL', programs: 'SDNTK' };
    const named = sdnTable([{ ...row, remarks: "a.k.a. 'MEXICAN FEDERATION'; a.k.a. 'CDS'." }]);
    const run = async (name: string, table: string, day: string) =>
      work.run(['lists', 'import', await work.put(name, table), '--published', day]);
    await run('whole.csv', named, '2024-05-02');
    const bare = await run('bare.csv', sdnTable([row]), '2024-05-03');
    expect(bare.err).toContain('It has 1 name, the one before it had 3');
  });

  const refused: readonly {
    readonly name: string;
    readonly make: () => Promise<readonly string[]>;
    readonly says: string;
  }[] = [
    {
      name: 'a missing file',
      make: async () => [join(work.folder, 'none.csv')],
      says: 'nothing there',
    },
    {
      name: 'an empty file',
      make: async () => [await work.put('sdn.csv', '')],
      says: 'an empty file',
    },
    {
      name: 'a page in place of a list',
      make: async () => [await work.put('sdn.csv', '<!DOCTYPE html><title>404</title>')],
      says: 'an HTML page',
    },
    {
      name: 'a truncated gzip',
      make: async () => [await work.put('sdn.csv.gz', gzipSync(sdnTable()).subarray(0, 200))],
      says: 'ends too early',
    },
    {
      name: 'a row cut off at the end',
      make: async () => [await work.put('sdn.csv', sdnTable().slice(0, -80))],
      says: 'ends too early',
    },
    {
      name: 'XML that ends in the middle',
      make: async () => [await work.put('c.xml', xmlTable.slice(0, -40))],
      says: 'ends too early',
    },
    {
      name: 'XML that is not well-formed',
      make: async () => [
        await work.put('c.xml', xmlTable.replace('</sdnEntry>', '</sdn></sdnEntry>')),
      ],
      says: 'broken',
    },
    {
      name: 'a zip bomb',
      make: async () => [await work.put('sdn.zip', zipSync({ 'sdn.csv': new Uint8Array(40e6) }))],
      says: 'ratioMax',
    },
    {
      name: 'an unknown day',
      make: async () => [await work.put('sdn.csv', sdnTable()), '--published', '2025-02-30'],
      says: 'a day of the calendar',
    },
    {
      name: 'a source that is no name',
      make: async () => [await work.put('sdn.csv', sdnTable()), '--source', 'Mi Lista'],
      says: 'a name such as us-ofac-sdn',
    },
    {
      name: 'any fault at all, when asked to be strict',
      make: async () => [await work.put('sdn.csv', sdnTable()), '--strict'],
      says: 'Refused',
    },
  ];
  it.each(refused)('keeps nothing of $name', async ({ make, says }) => {
    const { code, err } = await work.run(['lists', 'import', ...(await make())]);
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(says);
    expect(await stored()).toEqual([]);
    expect(JSON.parse((await work.run(['lists', '--json'])).out)).toEqual([]);
  });

  it('goes on with the good one of two lists, and ends with 2', async () => {
    const good = await work.put('sdn.csv', sdnTable());
    const bad = await work.put('notes.txt', 'nothing to see');
    const { code, out, err } = await work.run(['lists', 'import', good, bad, '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ source: 'us-ofac-sdn', entries: 3 });
    expect(err).toContain('notes.txt');
  });

  it('finds a changed byte in an index and builds it anew', async () => {
    await work.run(['lists', 'import', await work.put('sdn.csv', sdnTable())]);
    const folder = join(work.data, 'index');
    const [name = ''] = await readdir(folder);
    const bytes = await readFile(join(folder, name));
    const spoilt = Buffer.from(bytes);
    spoilt[spoilt.length - 100] = (spoilt[spoilt.length - 100] as number) ^ 1;
    await writeFile(join(folder, name), spoilt);
    const { code, out } = await work.run(['screen', 'Joaquin Guzman Loera', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ hits: [{ listing: 'us-ofac-sdn:6861' }] });
    expect((await readFile(join(folder, name))).equals(bytes)).toBe(true);
  });
});

describe('the day of publication', () => {
  it.each([
    ['sdn_2024-05-03.csv.gz', '2024-05-03'],
    ['20240503-sdn.csv', '2024-05-03'],
    ['sdn.2024.05.03.csv', '2024-05-03'],
    ['sdn_2024-05.csv', undefined],
    ['sdn_2024-13-03.csv', undefined],
    ['2024-05-03_to_2024-05-04.csv', undefined],
    ['entry-120240503.csv', undefined],
    ['sdn.csv', undefined],
  ])('in the name %s is %s', (name, expected) => {
    expect(dayInName(name)).toBe(expected);
  });

  const file = '2024-05-01' as IsoDay;
  const user = '2024-05-02' as IsoDay;
  it.each([
    [['a_2024-05-03.csv'], file, user, { published: file, publishedFrom: 'content' }],
    [['a_2024-05-03.csv'], undefined, user, { published: user, publishedFrom: 'user' }],
    [
      ['a_2024-05-03.csv'],
      undefined,
      undefined,
      { published: '2024-05-03', publishedFrom: 'file-name' },
    ],
    [['a_2024-05-03.csv', 'b_2024-05-04.csv'], undefined, undefined, {}],
    [['a.csv'], undefined, undefined, {}],
  ])('of %j is the first that somebody said', (names, stated, said, expected) => {
    expect(publishedOf(names, stated, said)).toEqual(expected);
  });
});
