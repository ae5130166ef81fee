import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorkplace, sdnTable, type Workplace } from '../small-lists.ts';

/** More faults than an import shows: the same number again and again. */
const sameRows = Array.from(
  { length: 9 },
  (_, index) => `11440,"AGAIN ${index}",-0- ,"SDNTK",${'-0- ,'.repeat(7)}-0- `,
);
const table = sdnTable().replace('\u001a', `${sameRows.join('\r\n')}\r\n\u001a`);

let work: Workplace;
let edition: string;
beforeEach(async () => {
  work = await aWorkplace();
  const path = await work.put('sdn_2024-05-03.csv', table);
  const imported = await work.run(['lists', 'import', path, '--json']);
  edition = (JSON.parse(imported.out) as { edition: string }).edition;
});
afterEach(() => work.dispose());

describe('an import with many faults', () => {
  it('says what came in first, then five faults and where the others are', async () => {
    const other = await aWorkplace();
    const { out } = await other.run(['lists', 'import', await other.put('sdn.csv', table)]);
    await other.dispose();
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^us-ofac-sdn@[0-9a-f]{12}: \d+ entries, \d+ names\.$/);
    expect(out.match(/^ {4}sdn\.csv/gm)).toHaveLength(5);
    expect(lines.at(-1)).toBe(`    ${faultCount(out) - 5} more: cotejo lists faults ${edition}`);
  });

  it('shows none of them again for the same bytes, and still says where they are', async () => {
    const path = await work.put('sdn_2024-05-03.csv', table);
    const { out } = await work.run(['lists', 'import', path, '--lang', 'es']);
    expect(out).not.toContain('line ');
    expect(out).toMatch(new RegExp(`\\d+ más: cotejo lists faults ${edition}\\n$`));
  });
});

describe('lists faults', () => {
  it('shows all of an edition, named by its id or its source', async () => {
    const { code, out } = await work.run(['lists', 'faults', edition]);
    expect(code).toBe(0);
    expect(out.startsWith(`${edition}: `)).toBe(true);
    expect(out.match(/^ {2}sdn_2024-05-03\.csv/gm)).toHaveLength(faultCount(out));
    expect(faultCount(out)).toBeGreaterThanOrEqual(sameRows.length);
    expect((await work.run(['lists', 'faults', 'us-ofac-sdn'])).out).toBe(out);
  });

  it('gives the same as data', async () => {
    const text = await work.run(['lists', 'faults', edition]);
    const { out } = await work.run(['lists', 'faults', edition, '--json']);
    const json = JSON.parse(out) as { edition: string; faults: object[] };
    expect(json.edition).toBe(edition);
    expect(json.faults).toHaveLength(faultCount(text.out));
    expect(Object.keys(json.faults[0] ?? {})).toEqual(['place', 'kind', 'found', 'expected']);
  });

  it('says which editions there are when it knows no such one', async () => {
    const unknown = await work.run(['lists', 'faults', 'un-sc']);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain(edition);
    const empty = await aWorkplace();
    const none = await empty.run(['lists', 'faults', 'un-sc', '--lang', 'es']);
    await empty.dispose();
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('un-sc')]);
  });
});

/** The count that the first line of the faults states. */
function faultCount(out: string): number {
  return Number(/(\d+) faults/.exec(out)?.[1]);
}
