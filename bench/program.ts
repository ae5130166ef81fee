// Measures the program as its users meet it: one process per figure, started from the binary, with
// its own data folder that is deleted afterwards. Wall time is the median of several runs after a
// warm-up; peak memory is what the operating system says of the finished process.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assert } from '../src/model/assert.ts';
import { caption } from '../src/model/party.ts';
import type { Figure } from './engine.ts';
import { customersOf, listOf } from './world.ts';

const binary = fileURLToPath(new URL('../bin/cotejo.js', import.meta.url));
const rowsOfFile = 100_000;
/** Said by the process itself as its last line, because a parent cannot ask after the fact. */
const reporter =
  "data:text/javascript,process.on('exit',()=>console.error('peak '+process.resourceUsage().maxRSS))";

interface Run {
  readonly ms: number;
  readonly peakMb: number;
}

/** `paths` are real list files to import; the invented list is written out where there are none. */
export function measureProgram(paths: readonly string[]): readonly Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-bench-'));
  try {
    const files = paths.length > 0 ? paths : inventedFiles(folder);
    const data = ['--data', join(folder, 'data')];
    const imported = run(['lists', 'import', ...files, ...data, '--json'], [0]);
    run(['screen', 'Nemesio Oseguera', ...data], [0, 1]);
    const cold = Array.from({ length: 7 }, () => run(['screen', 'Jose Lopez', ...data], [0, 1]));
    const customers = join(folder, 'customers.csv');
    writeFileSync(customers, customerFile());
    const screened = run(
      ['screen', '--file', customers, '--out', join(folder, 'out.csv'), ...data],
      [0, 1],
    );
    const version = Array.from({ length: 7 }, () => run(['--version'], [0]));
    return [
      { name: 'import of the list, wall', value: imported.ms / 1000, unit: 's', limit: { max: 4 } },
      {
        name: 'import of the list, peak memory',
        value: imported.peakMb,
        unit: 'MB',
        limit: { max: 250 },
      },
      {
        name: 'start: cotejo --version',
        value: median(version) / 1000,
        unit: 's',
        limit: { max: 0.3 },
      },
      {
        name: 'cold: cotejo screen NAME',
        value: median(cold) / 1000,
        unit: 's',
        limit: { max: 0.6 },
      },
      {
        name: 'customer file of 100,000 rows',
        value: screened.ms / 1000,
        unit: 's',
        limit: { max: 30 },
      },
      { name: 'customer file, peak memory', value: screened.peakMb, unit: 'MB' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[], expected: readonly number[]): Run {
  const start = performance.now();
  const child = spawnSync(process.execPath, ['--import', reporter, binary, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const ms = performance.now() - start;
  assert(
    expected.includes(child.status ?? -1),
    `cotejo ${args.join(' ')} ended with ${child.status}: ${child.stderr.slice(-2000)}`,
  );
  const peak = /peak (\d+)\s*$/.exec(child.stderr)?.[1];
  return { ms, peakMb: Number(peak ?? 0) / 1024 };
}

function median(runs: readonly Run[]): number {
  const sorted = runs.map((one) => one.ms).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** OFAC's tables: 12 columns of entries, 5 of aliases; `-0- ` stands for nothing. */
function inventedFiles(folder: string): readonly string[] {
  const nothing = '-0- ';
  const sdn: string[] = [];
  const alt: string[] = [];
  listOf(14_965).forEach(({ party }, id) => {
    const type =
      party.kind === 'organization'
        ? nothing
        : `"${party.kind === 'person' ? 'individual' : 'vessel'}"`;
    const birth = party.births[0]?.kind === 'on' ? `"DOB ${party.births[0].date.year}."` : nothing;
    const fill = Array.from({ length: 7 }, () => nothing);
    sdn.push([id, `"${listed(party.names[0])}"`, type, '"SDNTK"', ...fill, birth].join(','));
    party.names.slice(1).forEach((name, place) => {
      alt.push([id, id * 10 + place, '"aka"', `"${listed(name)}"`, nothing].join(','));
    });
  });
  const files = { 'sdn.csv': sdn, 'alt.csv': alt };
  return Object.entries(files).map(([name, lines]) => {
    const path = join(folder, name);
    writeFileSync(path, `${lines.join('\r\n')}\r\n\x1a`);
    return path;
  });
}

function listed(
  name:
    | { readonly text: string; readonly parts?: { given?: string; surname?: string } }
    | undefined,
): string {
  const { given, surname } = name?.parts ?? {};
  return surname === undefined ? (name?.text ?? '') : `${surname.toUpperCase()}, ${given}`;
}

function customerFile(): string {
  const rows = customersOf(rowsOfFile, listOf(14_965)).map((party, id) => {
    const birth =
      party.kind === 'person' ? `19${String(40 + (id % 60)).padStart(2, '0')}-05-1${id % 10}` : '';
    return `${id},"${caption(party)}",${birth},mx`;
  });
  return ['id,nombre,fecha de nacimiento,país', ...rows].join('\n');
}
