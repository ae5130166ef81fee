import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verbs } from '../../../src/app/cli/verbs.ts';
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

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

describe('exit codes', () => {
  const cases: readonly { readonly args: readonly string[]; readonly code: number }[] = [
    { args: ['screen', 'Nadie Conocido Jamás'], code: 0 },
    { args: ['screen', 'Joaquin Guzman Loera'], code: 1 },
    { args: ['screen', 'Joaquin Guzman Loera', 'Nadie Conocido'], code: 1 },
    { args: ['screen'], code: 2 },
    { args: ['screen', 'X', '--file', 'a.csv'], code: 2 },
    { args: ['screen', 'X', '--out', 'a.csv'], code: 2 },
    { args: ['screen', '--file', 'a.csv', '--birth-date', '1957'], code: 2 },
    { args: ['screen', 'X', '--as', 'nobody-knows'], code: 2 },
    { args: ['screen', 'X', '--as-of', '2025-02-30'], code: 2 },
    { args: ['screen', 'X', '--schema', 'Cat'], code: 2 },
    { args: ['screen', '--file', 'none.csv'], code: 2 },
    { args: ['screen', 'Joaquin Guzman Loera', '--birth-date', 'yesterday', '--strict'], code: 2 },
    { args: ['compare', 'Pepe Ruiz', 'José Ruiz', '--schema', 'Person'], code: 1 },
    { args: ['compare', 'Pepe Ruiz', 'Ana López'], code: 0 },
    { args: ['compare', 'Pepe Ruiz'], code: 2 },
    { args: ['lists'], code: 0 },
    { args: ['lists', 'faults', 'us-ofac-sdn'], code: 0 },
    { args: ['lists', 'faults', 'no-such-edition'], code: 2 },
    { args: ['designations'], code: 0 },
    { args: ['designations', 'CJNG'], code: 0 },
    { args: ['designations', 'no-such-group'], code: 2 },
    { args: ['designations', '--known-at', 'soon'], code: 2 },
    { args: ['compare-lists', 'US', 'CA'], code: 1 },
    { args: ['compare-lists', 'UN', 'UN'], code: 0 },
    { args: ['compare-lists', 'US', 'ZZ'], code: 2 },
    { args: ['--version'], code: 0 },
    { args: ['-V'], code: 0 },
    { args: ['--help'], code: 0 },
    { args: ['help', 'screen'], code: 0 },
    { args: ['scren'], code: 2 },
    { args: ['screen', 'X', '--lang', 'fr'], code: 2 },
    { args: ['serve', '--port', '70000'], code: 2 },
  ];
  it.each(cases)('$args → $code', async ({ args, code }) => {
    const run = await work.run(args);
    expect({ code: run.code, err: code === 2 ? run.err !== '' : true }).toEqual({
      code,
      err: true,
    });
    if (code === 2) expect(run.out).toBe('');
  });
});

describe('what is wrong is said in the language asked for', () => {
  it.each([
    [['scren'], 'There is no verb "scren". Did you mean screen? See: cotejo --help'],
    [
      ['scren', '--lang', 'es'],
      'No existe el verbo «scren». ¿Quiso decir screen? Véase: cotejo --help',
    ],
    [
      ['screen', 'X', '--schma', 'Y', '--lang', 'es'],
      '«screen» no tiene la opción --schma. ¿Quiso decir --schema?',
    ],
    [['screen', 'X', '--schema'], '--schema needs a value: --schema SCHEMA.'],
    [['screen', 'X', '--as', 'banco'], 'found "banco", expected one of us-bank'],
    [['screen', 'X', '--as-of', '2025-02-30'], '"2025-02-30", expected a day of the calendar'],
    [['screen', 'X', '--schema', 'Cat'], 'found "Cat"'],
    [['screen', '--file', 'none.csv'], 'none.csv: missing: found "nothing there"'],
  ] as const)('%j', async (args, expected) => {
    expect(squeezed((await work.run(args)).err)).toContain(expected);
  });

  it('reads the language from the environment', async () => {
    const { err } = await work.run(['scren'], { env: { LANG: 'es_MX.UTF-8' } });
    expect(err).toContain('No existe el verbo');
  });
});

describe('help', () => {
  for (const language of ['en', 'es'] as const) {
    it(`names every verb (${language}) and fits the terminal`, async () => {
      const { out } = await work.run(['--help', '--lang', language], { columns: 80 });
      for (const verb of verbs) expect(out).toContain(verb.name);
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    });
    it.each(verbs.map((verb) => verb.name))(
      `of %s (${language}) has its options and an example`,
      async (name) => {
        const verb = verbs.find((each) => each.name === name);
        const { out } = await work.run([...name.split(' '), '--help', '--lang', language]);
        for (const option of verb?.options ?? []) {
          expect(out).toContain(`--${option.name}`);
          expect(squeezed(out)).toContain(squeezed(option.help[language]));
        }
        for (const example of verb?.examples ?? []) expect(out).toContain(example.command);
      },
    );
  }
});

describe('streams', () => {
  it('puts data alone on standard output', async () => {
    const args = ['screen', 'Joaquin', 'Guzman', 'Loera', '--birth-date', 'soon', '--json'];
    const { out, err } = await work.run(args);
    expect(JSON.parse(out)).toMatchObject({ outcome: 'review', faults: [{ kind: 'invalid' }] });
    expect(err).toContain('Read as one name');
    expect(err).toContain('birthDate');
  });

  it('ends quietly when the reader goes away, and never as if all were clear', async () => {
    const { io } = aTerminal({ workingFolder: work.folder, env: { COTEJO_DATA: work.data } });
    const closed = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const lines = Array.from(
      { length: 50 },
      () => '{"schema":"Person","properties":{"name":["Ana Ruiz"]}}',
    );
    const { Readable } = await import('node:stream');
    const code = await main(['screen', '--jsonl'], {
      ...io,
      stdin: Readable.from([Buffer.from(lines.join('\n'))]),
      stdout: { stream: closed, isTerminal: false, columns: 80 },
    });
    expect(code).toBe(141);
  });

  it('ends with 2 where the answer could not be written to its end', async () => {
    const { io, err } = aTerminal({ workingFolder: work.folder, env: { COTEJO_DATA: work.data } });
    const full = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }));
      },
    });
    for (const args of [['screen', 'CJNG', '--json'], ['--help']]) {
      const code = await main(args, {
        ...io,
        stdout: { stream: full, isTerminal: false, columns: 80 },
      });
      expect(code).toBe(2);
    }
    expect(squeezed(err())).toMatch(
      /stdout: invalid: found "ENOSPC: no space left on device", expected an output/,
    );
  });

  it('ends with 2 where standard input cannot be read', async () => {
    const { Readable } = await import('node:stream');
    const stdin = new Readable({
      read() {
        this.destroy(Object.assign(new Error('EISDIR: read'), { code: 'EISDIR' }));
      },
    });
    for (const args of [
      ['screen', '--jsonl'],
      ['compare', '--jsonl'],
    ]) {
      const run = await work.run(args, { stdin });
      expect({ ...run, err: squeezed(run.err) }).toMatchObject({
        code: 2,
        err: 'stdin: invalid: found "a folder", expected a file ',
      });
    }
  });

  it('stops at Ctrl-C with what a shell expects', async () => {
    const { io, err } = aTerminal({
      workingFolder: work.folder,
      env: { COTEJO_DATA: work.data },
      stdin: '{"schema":"Person","properties":{"name":["Ana Ruiz"]}}\n',
    });
    const code = await main(['screen', '--jsonl', '--lang', 'es'], {
      ...io,
      onInterrupt: (listener) => {
        listener();
        return () => undefined;
      },
    });
    expect(code).toBe(130);
    expect(err()).toContain('Interrumpido');
  });

  it('calls a fault of our own by its name and ends with 3', async () => {
    const { io, err } = aTerminal({ workingFolder: work.folder });
    const code = await main(['lists'], {
      ...io,
      now: () => {
        throw new Error('the clock is gone');
      },
    });
    expect(code).toBe(3);
    expect(err()).toContain('the clock is gone');
  });
});

it('answers from the curated register where nothing can be written, and writes nothing', async () => {
  const { code, out } = await work.run(['screen', 'CJNG', '--json', '--data', '/proc/none']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ hits: [{ listing: 'register:cjng' }], editions: [] });
});

describe('a data folder in a bad state', () => {
  let broken: Workplace;
  beforeAll(async () => {
    broken = await aWorkplace();
  });
  afterAll(() => broken.dispose());

  it('is never taken for an empty one: a file in its place ends every verb with 2', async () => {
    const file = await broken.put('notes.txt', 'not a folder');
    for (const verb of [['screen', 'Joaquin Guzman Loera'], ['lists'], ['lists', 'import', file]]) {
      const { code, out, err } = await broken.run([...verb, '--data', file]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(squeezed(err)).toContain('expected a data folder that can be');
    }
  });

  it('ends with 2 where the database is damaged inside, and names the folder', async () => {
    const path = await broken.put('sdn_2024-05-03.csv', sdnTable());
    await broken.run(['lists', 'import', path]);
    const database = join(broken.data, 'cotejo.sqlite');
    const bytes = await readFile(database);
    // All pages but the first two, which hold the schema that opening reads.
    await writeFile(database, bytes.fill(0x5a, 2 * 4096));
    await rm(join(broken.data, 'index'), { recursive: true });
    const { code, err } = await broken.run(['screen', 'Joaquin Guzman Loera']);
    expect(code).toBe(2);
    expect(squeezed(err)).toMatch(
      /cotejo\.sqlite: broken: found "database disk image is malformed"/,
    );
    expect(err).toContain(broken.data);
  });
});

it('tells each name of a group once, however many publications use it', async () => {
  const { out } = await work.run(['designations', 'cartel-de-sinaloa']);
  const names = squeezed(/Names: ([\s\S]+?)\n {2}\S/.exec(out)?.[1] ?? '').split('; ');
  expect(names).toContain('MEXICAN FEDERATION (weak)');
  expect(new Set(names).size).toBe(names.length);
});
