import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/app/main.ts';
import { aTerminal } from '../captured-io.ts';
import { aWorkplace, sdnTable, type Workplace } from '../small-lists.ts';

let work: Workplace;
beforeAll(async () => {
  work = await aWorkplace();
  const path = await work.put('sdn_2024-05-03.csv', sdnTable());
  expect((await work.run(['lists', 'import', path])).code).toBe(0);
});
afterAll(() => work.dispose());

const golden = fileURLToPath(new URL('./', import.meta.url));

async function expectGolden(text: string, file: string): Promise<void> {
  if (process.env.UPDATE_GOLDEN === '1') await writeFile(file, text);
  expect(text).toBe(await readFile(file, 'utf8'));
}

describe('the answer on a terminal', () => {
  const cases: readonly { readonly name: string; readonly args: readonly string[] }[] = [
    {
      name: 'person-en',
      args: ['Ismael Zambada García', '--birth-date', '1948', '--as', 'us-bank'],
    },
    {
      name: 'person-es',
      args: ['Ismael Zambada García', '--birth-date', '1948', '--as', 'mx-bank', '--lang', 'es'],
    },
    { name: 'group-en', args: ['CDG', '--as-of', '2025-03-01'] },
    { name: 'group-es', args: ['Mexican Federation', '--lang', 'es', '--as', 'us-remitter'] },
    { name: 'clear-en', args: ['Ana Ruiz Palacios'] },
    { name: 'clear-es', args: ['Ana Ruiz Palacios', '--lang', 'es'] },
  ];
  it.each(cases)('is as agreed: $name', async ({ name, args }) => {
    const { out } = await work.run(['screen', ...args], { columns: 80 });
    await expectGolden(out, join(golden, `screen-${name}.golden.txt`));
    // Bare addresses and long words may stand over; sentences may not.
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says a duty once, and gives further matches a line each', async () => {
    const own = await aWorkplace();
    const forms = ['LLC', 'LTD', 'INC', 'GMBH', 'AG', 'BV', 'PLC'];
    const rows = forms.map((form, index) => ({
      uid: 901 + index,
      name: `KESTREL SAMPLE ${form}`,
      programs: 'SDGT',
    }));
    const path = await own.put('sdn.csv', sdnTable(rows));
    const imported = await own.run(['lists', 'import', path, '--published', '2026-11-01']);
    expect(imported.code).toBe(0);
    const ask = ['screen', 'Kestrel Sample', '--as', 'mx-bank', '--as-of', '2026-11-21'];
    const { out } = await own.run(ask, { columns: 200 });
    await own.dispose();
    const asked = out.split('US persons block and report within 10 business days.');
    expect(asked).toHaveLength(2);
    expect(out.match(/US persons in the chain block \(as above\)\./g)).toHaveLength(4);
    expect(out).toContain('2 more possible matches, a line each');
    expect(out).toMatch(/\n {2}[\d.]+ KESTREL SAMPLE \w+ \(.+\)\. Listed by US SDGT\. If a person/);
    for (const { uid } of rows) expect(out).toContain(`us-ofac-sdn:${uid}`);
    // Twenty days old: nothing to warn of.
    expect(out).not.toContain('Older than');
  });

  it('is coloured on a terminal only, and not where NO_COLOR asks', async () => {
    const env = { COTEJO_DATA: work.data };
    const plain = await work.run(['screen', 'CDG'], { env });
    const coloured = await work.run(['screen', 'CDG'], { env, isTerminal: true });
    const asked = await work.run(['screen', 'CDG'], {
      env: { ...env, NO_COLOR: '1' },
      isTerminal: true,
    });
    expect(plain.out).not.toContain('\u001b');
    expect(coloured.out).toContain('\u001b[1m');
    expect(asked.out).toBe(plain.out);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences are what is taken out
    expect(coloured.out.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.out);
  });

  it('is coloured where an act of the register is told, with the same line breaks', async () => {
    const ask = (env: Record<string, string>) =>
      work.run(['designations', 'cjng'], {
        isTerminal: true,
        env: { COTEJO_DATA: work.data, ...env },
      });
    const coloured = (await ask({})).out;
    expect(coloured).toContain('\u001b[1mUS FTO\u001b[22m: ');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences are what is taken out
    const plain = coloured.replaceAll(/\u001b\[\d+m/g, '');
    expect(plain).toBe((await ask({ NO_COLOR: '1' })).out);
  });

  it('finds by number as well as by name', async () => {
    const own = await aWorkplace();
    const remarks = 'R.F.C. REMA850317N21 (Mexico).';
    const row = {
      uid: 1,
      name: 'EJEMPLO PRUEBA, Ana',
      type: 'individual' as const,
      programs: 'SDNTK',
    };
    const path = await own.put('sdn.csv', sdnTable([{ ...row, remarks }]));
    await own.run(['lists', 'import', path]);
    const found = await own.run(['screen', '--id', 'RFC rema-850317-n21', '--json']);
    const other = await own.run(['screen', '--id', 'RFC GULD541225AB1', '--json']);
    await own.dispose();
    expect([found.code, other.code]).toEqual([1, 0]);
    expect(JSON.parse(found.out)).toMatchObject({
      outcome: 'review',
      hits: [{ listing: 'us-ofac-sdn:1', explanation: { ground: 'identifier' } }],
    });
    expect(JSON.parse(other.out)).toMatchObject({ outcome: 'pass', hits: [] });
  });

  it('gives one answer for each quoted name', async () => {
    const { out } = await work.run(['screen', 'Ana Ruiz', 'Joaquin Guzman Loera', '--json']);
    expect(JSON.parse(out)).toMatchObject([{ outcome: 'pass' }, { outcome: 'review' }]);
  });
});

describe('JSON lines', () => {
  const lines = [
    '{"id":"q1","schema":"Person","properties":{"name":["Joaquin Guzman Loera"],"shoeSize":["9"]}}',
    'not json',
    '',
    '{"id":"q3","schema":"Cat","properties":{"name":["Tom"]}}',
    '{"id":"q4","schema":"Person","properties":{"name":["Ana Ruiz"]}}',
  ].join('\n');

  it('are answered one for one, in order, with faults in their place', async () => {
    const { code, out, err } = await work.run(['screen', '--jsonl'], {
      stdin: lines,
      env: { COTEJO_DATA: work.data },
    });
    expect(code).toBe(1);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(answers).toMatchObject([
      {
        id: 'q1',
        outcome: 'review',
        hits: [{ listing: 'us-ofac-sdn:6861', caption: 'Joaquin GUZMAN LOERA', match: true }],
        faults: [{ kind: 'unknown' }],
      },
      { id: null, fault: { kind: 'malformed', place: { line: 2 } } },
      { id: 'q3', fault: { kind: 'unknown', place: { record: 'q3' } } },
      { id: 'q4', outcome: 'pass', hits: [] },
    ]);
    const [
      {
        hits: [hit],
      },
    ] = answers as [{ hits: [Record<string, unknown>] }];
    expect(Object.keys(hit)).toEqual([
      'listing',
      'caption',
      'kind',
      'score',
      'match',
      'coverage',
      'reason',
      'regimes',
      'ifConfirmed',
      'merged',
      'explanation',
    ]);
    expect(Number.isInteger(hit.score)).toBe(true);
    expect(err).toContain('shoeSize');
  });

  it('go on after a line that is nested deeper than the stack', async () => {
    const deep = `{"id":"deep","schema":"Person","properties":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const { code, out } = await work.run(['screen', '--jsonl'], { stdin: `${deep}\n${lines}` });
    expect(code).toBe(1);
    const [first = '', ...rest] = out.trimEnd().split('\n');
    expect(JSON.parse(first)).toMatchObject({
      id: 'deep',
      fault: { kind: 'missing', found: '[[…' },
    });
    expect(rest).toHaveLength(4);
  });

  it('stop at the first fault when asked to be strict', async () => {
    const { code, out } = await work.run(['screen', '--jsonl', '--strict'], {
      stdin: lines,
      env: { COTEJO_DATA: work.data },
    });
    expect(code).toBe(2);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  it('compare pairs the same way', async () => {
    const side = (name: string) => ({ schema: 'Person', properties: { name: [name] } });
    const stdin = `${JSON.stringify({ id: 'p1', left: side('Pepe Ruiz Cano'), right: side('José Ruiz Cano') })}\n{}\n`;
    const { code, out } = await work.run(['compare', '--jsonl'], { stdin });
    expect(code).toBe(1);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(answers).toMatchObject([
      { id: 'p1', match: true, explanation: { ground: 'name' } },
      { id: null, fault: {} },
    ]);
  });
});

describe('a customer file', () => {
  const table = [
    'id,nombre,fecha de nacimiento,nota',
    'A1,Ana Ruiz Palacios,31/12/1980,=HYPERLINK("http://x")',
    'A2,Joaquín Guzmán Loera,25/12/1954,-5',
    'A3,,13/01/1970,sin nombre',
  ].join('\n');

  it('becomes a row for every possible match, clear subject and fault', async () => {
    const path = await work.put('clientes.csv', table);
    const { code, out, err } = await work.run(['screen', '--file', path, '--lang', 'es']);
    expect(code).toBe(1);
    const [header = '', ...rows] = out.trimEnd().split('\r\n');
    expect(header).toMatch(/^line,id,subject,outcome,listing,.*,in:nota$/);
    expect(rows.map((row) => row.split(',').slice(0, 5))).toEqual([
      ['2', 'A1', 'Ana Ruiz Palacios', 'pass', ''],
      ['3', 'A2', 'Joaquín Guzmán Loera', 'review', 'us-ofac-sdn:6861'],
      ['4', 'A3', '', 'fault', ''],
    ]);
    expect(rows[0]).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(rows[1]).toMatch(/,'-5$/);
    expect(rows[2]).toContain('línea 4. Se halló: «A3 | 13/01/1970 | sin nombre».');
    expect(rows[2]).toContain('Se esperaba: un nombre en la fila.');
    const score = header.split(',').indexOf('score');
    expect(rows[1]?.split(',')[score]).toBe('100');
    expect(err).toContain('name ← "nombre"');
    expect(err.replaceAll(/\s+/g, ' ')).toContain(
      'Sujetos cotejados: 2. Sin posible coincidencia: 1. Por revisar: 1, con 1 posible coincidencia. Fallas: 1.',
    );
    expect(err.replaceAll(/\s+/g, ' ')).toContain(
      'Cotejado con: el registro curado, us-ofac-sdn (',
    );
  });

  it('warns, as one name does, where no official list stands behind a clear answer', async () => {
    const bare = await aWorkplace();
    const path = await bare.put('clientes.csv', table);
    const file = await bare.run(['screen', '--file', path]);
    const name = await bare.run(['screen', 'Ana Ruiz']);
    const lines = await bare.run(['screen', '--jsonl'], {
      stdin: '{"schema":"Person","properties":{"name":["Ana Ruiz"]}}',
    });
    await bare.dispose();
    expect(file.err).toContain('No official list is imported');
    expect(name.out).toContain('No official list is imported');
    expect(lines.err).toContain('No official list is imported');
    expect(JSON.parse(lines.out)).toMatchObject({ outcome: 'pass' });
    expect((await work.run(['screen', 'Ana Ruiz'])).out).not.toContain('No official list');
  });

  it('is written whole, as CSV or JSON lines by the name of the file, with a receipt', async () => {
    const path = await work.put('clientes.csv', table);
    const receipts = [];
    for (const name of ['out.csv', 'out.jsonl']) {
      const out = join(work.folder, name);
      const receipt = join(work.folder, `${name}.receipt.json`);
      const asked = ['screen', '--file', path, '--out', out, '--receipt', receipt];
      // In Spanish, to see that what is written for programs does not hang on the language.
      const run = await work.run([...asked, '--lang', 'es']);
      expect(run).toMatchObject({ code: 1, out: '' });
      receipts.push(JSON.parse(await readFile(receipt, 'utf8')) as Record<string, unknown>);
    }
    expect((await readFile(join(work.folder, 'out.csv'))).subarray(0, 3)).toEqual(
      Buffer.from([0xef, 0xbb, 0xbf]),
    );
    const lines = (await readFile(join(work.folder, 'out.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { line: 2, id: 'A1', outcome: 'pass' },
      { line: 3, id: 'A2', outcome: 'review' },
      { line: 4, id: 'A3', fault: { kind: 'missing', expected: 'a name in the row' } },
    ]);
    // One input, one result: the receipt does not hang on how it was written.
    expect(receipts[0]).toEqual(receipts[1]);
    expect(receipts[0]).toMatchObject({
      format: 'cotejo-receipt/1',
      signature: 'unsigned',
      asOf: '2026-11-21',
      profile: { id: 'none' },
      editions: [{ published: '2024-05-03' }],
      input: { sha256: createHash('sha256').update(table).digest('hex') },
      counts: { subjects: 2, clear: 1, review: 1, hits: 1, faults: 1 },
    });
    expect((await readdir(work.folder)).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  it('is refused where it changed under way: no receipt vouches for bytes that were not screened', async () => {
    const path = await work.put('changing.csv', table);
    const out = join(work.folder, 'changed.csv');
    const receipt = join(work.folder, 'changed.json');
    // Whoever saves the file again does so between its two readings, when the columns are told.
    const terminal = aTerminal({ workingFolder: work.folder, env: { COTEJO_DATA: work.data } });
    const said: string[] = [];
    const stream = new Writable({
      decodeStrings: false,
      write(text, _encoding, done) {
        if (said.length === 0) appendFileSync(path, '\nA4,Los Zetas,,');
        said.push(String(text));
        done();
      },
    });
    const io = { ...terminal.io, stderr: { stream, isTerminal: false, columns: 200 } };
    const code = await main(['screen', '--file', path, '--out', out, '--receipt', receipt], io);
    expect(code).toBe(2);
    expect(said.join('')).toContain('a file that changed while it was screened');
    const left = await readdir(work.folder);
    expect(left.filter((name) => name.startsWith('changed'))).toEqual([]);
  });

  it('is read as Parquet from a small file, whose bytes lie in a larger piece of memory', async () => {
    const columnData = [{ name: 'nombre', data: ['Ana Ruiz', 'Sinaloa Cartel'] }];
    const path = await work.put('c.parquet', new Uint8Array(parquetWriteBuffer({ columnData })));
    const { code, out } = await work.run(['screen', '--file', path]);
    expect(code).toBe(1);
    expect(out).toContain('us-ofac-sdn:11440');
  });

  it('is read from standard input', async () => {
    const { code, out } = await work.run(['screen', '--file', '-'], {
      stdin: table,
      env: { COTEJO_DATA: work.data },
    });
    expect(code).toBe(1);
    expect(out.trimEnd().split('\r\n')).toHaveLength(4);
  });

  it.skipIf(process.platform === 'win32')('is written into what is there and no file', async () => {
    const path = await work.put('clientes.csv', table);
    const out = join(work.folder, 'pipe');
    execFileSync('mkfifo', [out]);
    const read = readFile(out, 'utf8');
    expect((await work.run(['screen', '--file', path, '--out', out])).code).toBe(1);
    expect((await read).trimEnd().split('\r\n')).toHaveLength(4);
    expect((await stat(out)).isFIFO()).toBe(true);
  });

  it.each([
    ['a column that is not there', ['--columns', 'name=apodo'], 'apodo'],
    ['columns that make no sense', ['--columns', 'name'], 'pair such as'],
    ['its own file as output', ['--out', 'clientes.csv'], 'another file'],
    ['a folder that is not there', ['--out', 'nowhere/out.csv'], 'a file that can be written'],
    ['any fault, when asked to be strict', ['--strict', '--out', 'strict.csv'], 'a name'],
  ])('is refused for %s', async (_name, args, says) => {
    await work.put('clientes.csv', table);
    const paths = args.map((arg) => (/\.csv$/.test(arg) ? join(work.folder, arg) : arg));
    const { code, err } = await work.run([
      'screen',
      '--file',
      join(work.folder, 'clientes.csv'),
      ...paths,
    ]);
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(says);
    expect(await readdir(work.folder)).not.toContain('strict.csv');
    expect((await readdir(work.folder)).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });
});
