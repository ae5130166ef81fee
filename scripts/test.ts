// `npm test` and `npm run check`: the steps one after another, each with its own output in short
// form, and at the end one line `N passed, N failed`. The figures are those of the runners' own
// reports, never read off their prose; types and lint count as one each. A step that saw nothing
// (no files, no tests) has failed. `--only unit,e2e` runs some of the steps.

import { spawn } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromiumMissing, ensureChromium } from '../e2e/chromium.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Step {
  readonly name: string;
  readonly limitMinutes: number;
  readonly run: (limitMs: number) => Promise<Tally>;
}

const root = dirname(import.meta.dirname);
const modules = join(root, 'node_modules');
const reports = join(root, '.cache', 'reports');

const steps: readonly Step[] = [
  {
    name: 'types',
    limitMinutes: 5,
    run: (limitMs) => runTool(['typescript/bin/tsc', '-p', '.'], limitMs),
  },
  {
    name: 'lint',
    limitMinutes: 5,
    run: (limitMs) =>
      runTool(['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'], limitMs),
  },
  {
    name: 'unit',
    limitMinutes: 20,
    run: (limitMs) => runVitest('unit', 'vitest.config.ts', limitMs),
  },
  { name: 'e2e', limitMinutes: 20, run: runEndToEnd },
];

const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };
const onePassed: Tally = { ...nothing, passed: 1 };
const oneFailed: Tally = { ...nothing, failed: 1 };

let runningGroup: number | undefined;

/** Ends what a step has started, grandchildren included; nothing to do when they are gone already. */
function endGroup(signal: NodeJS.Signals): void {
  if (runningGroup === undefined) return;
  try {
    process.kill(-runningGroup, signal);
  } catch {
    // The group is empty, which is what we want.
  }
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.on(signal, () => {
    endGroup('SIGKILL');
    process.exit(code);
  });
}

/** Runs a program of node_modules in a process group of its own; true when it ends with 0 in time. */
function succeeds(args: readonly string[], limitMs: number): Promise<boolean> {
  const [program = '', ...rest] = args;
  const child = spawn(process.execPath, [join(modules, program), ...rest], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' },
    detached: process.platform !== 'win32',
  });
  runningGroup = child.pid;
  const limit = setTimeout(() => {
    process.stdout.write(`stopped: longer than ${limitMs / 60_000} minutes\n`);
    endGroup('SIGKILL');
  }, limitMs);
  return new Promise((resolve) => {
    const finish = (isSuccess: boolean): void => {
      clearTimeout(limit);
      endGroup('SIGKILL');
      runningGroup = undefined;
      resolve(isSuccess);
    };
    child.on('error', () => finish(false));
    child.on('exit', (code) => finish(code === 0));
  });
}

/** A tool that says yes or no; both of ours refuse by themselves when they see no files. */
async function runTool(args: readonly string[], limitMs: number): Promise<Tally> {
  return (await succeeds(args, limitMs)) ? onePassed : oneFailed;
}

/** The part of vitest's JSON report that is counted. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

/** A file that could not even be loaded has no failed test in the report; it counts as one. */
function tally(report: VitestReport, isSuccess: boolean): Tally {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  );
  const failed = report.numFailedTests + unloaded.length;
  const hasRun = report.numPassedTests > 0;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !(isSuccess && hasRun) ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function runVitest(name: string, config: string, limitMs: number): Promise<Tally> {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  const reporting = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const isSuccess = await succeeds(
    ['vitest/vitest.mjs', 'run', '--config', config, ...reporting],
    limitMs,
  );
  const report = readReport(file);
  return report === undefined ? oneFailed : tally(report, isSuccess);
}

async function runEndToEnd(limitMs: number): Promise<Tally> {
  const files = globSync('e2e/**/*.ts', { cwd: root }).map((path) => join(root, path));
  const needsBrowser = files.some((path) =>
    readFileSync(path, 'utf8').includes("'playwright-core'"),
  );
  if (needsBrowser && ensureChromium() === undefined) {
    process.stdout.write(`${chromiumMissing}\n`);
    return oneFailed;
  }
  return runVitest('e2e', 'e2e/vitest.config.ts', limitMs);
}

function chosenSteps(args: readonly string[]): readonly Step[] | undefined {
  if (args.length === 0) return steps;
  const names = args[0] === '--only' && args.length === 2 ? (args[1] ?? '').split(',') : [''];
  const chosen = steps.filter((step) => names.includes(step.name));
  return chosen.length === names.length ? chosen : undefined;
}

async function runAll(chosen: readonly Step[]): Promise<Tally> {
  let total = nothing;
  for (const step of chosen) {
    const started = Date.now();
    process.stdout.write(`\n== ${step.name}\n`);
    const { passed, failed, skipped } = await step.run(step.limitMinutes * 60_000);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const skips = skipped > 0 ? `, ${skipped} skipped` : '';
    process.stdout.write(
      `== ${step.name}: ${passed} passed, ${failed} failed${skips}, ${seconds} s\n`,
    );
    total = {
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    };
  }
  return total;
}

const chosen = chosenSteps(process.argv.slice(2));
if (chosen === undefined) {
  const names = steps.map((step) => step.name).join(',');
  process.stderr.write(`usage: npm test -- --only ${names}  (some of these, with commas)\n`);
  process.exitCode = 2;
} else {
  const total = await runAll(chosen);
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}
