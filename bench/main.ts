// `npm run bench`: every figure the project promises about speed, on this machine, beside the
// committed baseline. Ratios over 1 are slower than the baseline run. Exit 1 if a promise is broken.
//   --sdn FILE…   measure on a real SDN (sdn.csv, alt.csv … as published) instead of the invented one
//   --save        write the figures as the new baseline

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Figure, measureEngine } from './engine.ts';
import { measureProgram } from './program.ts';
import { readRealList } from './real.ts';
import { customersOf, listOf } from './world.ts';

const baselinePath = new URL('baseline.json', import.meta.url);
const arguments_ = process.argv.slice(2);
const at = arguments_.indexOf('--sdn');
const paths = at < 0 ? [] : arguments_.slice(at + 1).filter((path) => !path.startsWith('--'));

/** As many entries as the SDN of 2024-05-03 has. */
const entriesOfSdn = 14_965;
const customersMeasured = 20_000;
const scansMeasured = 60;

const list = paths.length === 0 ? listOf(entriesOfSdn) : await readRealList(paths);
const customers = customersOf(customersMeasured, list);
const figures = [
  ...measureEngine({ list, customers, scans: scansMeasured }),
  ...measureProgram(paths),
];
const world = paths.length === 0 ? 'invented' : 'real';
print(figures, baselineOf(world));
if (arguments_.includes('--save')) save(world, figures);
process.exitCode = figures.some((figure) => isBroken(figure)) ? 1 : 0;

interface Baseline {
  readonly machine: string;
  readonly node: string;
  readonly day: string;
  readonly figures: Readonly<Record<string, number>>;
}

function baselines(): Readonly<Record<string, Baseline>> {
  return existsSync(baselinePath)
    ? (JSON.parse(readFileSync(baselinePath, 'utf8')) as Record<string, Baseline>)
    : {};
}

function baselineOf(kind: string): Baseline | undefined {
  return baselines()[kind];
}

function save(kind: string, measured: readonly Figure[]): void {
  const baseline: Baseline = {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    node: process.version,
    day: new Date().toISOString().slice(0, 10),
    figures: Object.fromEntries(measured.map(({ name, value }) => [name, rounded(value)])),
  };
  writeFileSync(baselinePath, `${JSON.stringify({ ...baselines(), [kind]: baseline }, null, 2)}\n`);
}

function rounded(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

function isBroken({ value, limit }: Figure): boolean {
  return (
    (limit?.max !== undefined && value > limit.max) ||
    (limit?.min !== undefined && value < limit.min)
  );
}

function print(measured: readonly Figure[], baseline: Baseline | undefined): void {
  console.log(
    baseline === undefined ? 'no baseline' : `baseline: ${baseline.machine}, ${baseline.day}`,
  );
  for (const figure of measured) {
    const { name, value, unit, limit } = figure;
    const before = baseline?.figures[name];
    const ratio = before ? `${(value / before).toFixed(2)}×` : '';
    const promise =
      limit === undefined
        ? ''
        : `${limit.max !== undefined ? `≤ ${limit.max}` : `≥ ${limit.min}`}${isBroken(figure) ? '  BROKEN' : ''}`;
    console.log(
      `${name.padEnd(44)}${String(rounded(value)).padStart(10)} ${unit.padEnd(4)}${ratio.padStart(8)}  ${promise}`,
    );
  }
}
