// What a user gets from the registry: the tarball holds what it must and nothing else, installs in
// an empty folder with its run-time dependencies only, and its command and library start there.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeBlocks, holdsShown, shownRuns } from '../test/app/doc-examples.ts';

const root = dirname(import.meta.dirname);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** Compressed size above which something is in the tarball that should not be. */
const tarballBytesMax = 8 * 1024 * 1024;

/** What may stand at the top of the tarball. */
const shipped: ReadonlySet<string> = new Set([
  'bin',
  'data',
  'dist',
  'package.json',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
]);

const hasProgram = existsSync(join(root, 'src', 'app', 'main.ts'));
const hasLibrary = existsSync(join(root, 'src', 'index.ts'));

describe('the packed package', () => {
  const place = mkdtempSync(join(tmpdir(), 'cotejo-package-'));
  const installed = join(place, 'node_modules', manifest.name);
  let packed: Packed;

  beforeAll(() => {
    // The build has just been made; `prepack` would only make it once more.
    const packArgs = ['pack', '--ignore-scripts', '--json', '--pack-destination', place];
    const answer = execFileSync('npm', packArgs, { cwd: root, encoding: 'utf8' });
    const parsed: unknown = JSON.parse(answer);
    packed = (Array.isArray(parsed) ? parsed[0] : Object.values(parsed as object)[0]) as Packed;
    writeFileSync(join(place, 'package.json'), '{ "private": true }');
    const installArgs = ['install', '--prefer-offline', '--no-audit', '--no-fund'];
    execFileSync('npm', [...installArgs, '--loglevel=error', join(place, packed.filename)], {
      cwd: place,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  });

  afterAll(() => rmSync(place, { recursive: true, force: true }));

  it('holds the program, its data and its papers, and no source or tests', () => {
    const paths = packed.files.map((file) => file.path);
    for (const needed of ['bin/cotejo.js', 'package.json', 'LICENSE']) {
      expect(paths).toContain(needed);
    }
    const tops = new Set(paths.map((path) => path.split('/')[0]));
    expect([...tops].filter((top) => !shipped.has(top ?? ''))).toEqual([]);
    expect(packed.size).toBeLessThan(tarballBytesMax);
  });

  it('brings the run-time dependencies along and leaves the others out', () => {
    for (const name of Object.keys(manifest.dependencies)) {
      expect(existsSync(join(place, 'node_modules', name)), name).toBe(true);
    }
    for (const name of ['react', 'vite', 'vitest', 'typescript', '@mantine/core']) {
      expect(manifest.devDependencies).toHaveProperty([name]);
      expect(existsSync(join(place, 'node_modules', name)), name).toBe(false);
    }
  });

  it('has the page when there is one to build', () => {
    const page = join(installed, 'dist', 'web', 'index.html');
    expect(existsSync(page)).toBe(existsSync(join(root, 'vite.config.ts')));
  });

  it.skipIf(!hasProgram)('starts its command and says its version', () => {
    const elsewhere = join(place, 'elsewhere');
    mkdirSync(elsewhere);
    const command = join(place, 'node_modules', '.bin', manifest.name);
    const run = spawnSync(command, ['--version'], { cwd: elsewhere, encoding: 'utf8' });
    expect({ said: run.stdout.trim(), complained: run.stderr, status: run.status }).toEqual({
      said: manifest.version,
      complained: '',
      status: 0,
    });
  });

  /** In an empty folder, with an empty data folder, as on the first day. */
  function cotejo(...args: readonly string[]) {
    const command = join(place, 'node_modules', '.bin', manifest.name);
    return spawnSync(command, [...args, '--lang', 'en'], {
      cwd: place,
      encoding: 'utf8',
      env: { ...process.env, COTEJO_DATA: join(place, 'data') },
    });
  }

  it.skipIf(!hasProgram)('answers a script with data alone', () => {
    const run = cotejo('screen', 'CJNG', '--json');
    expect({ complained: run.stderr, status: run.status }).toEqual({ complained: '', status: 1 });
    const hit = { listing: 'register:cjng', score: 10000, match: true };
    expect(JSON.parse(run.stdout)).toMatchObject({ outcome: 'review', hits: [hit] });
  });

  it.skipIf(!hasProgram).each(shownRuns('README.md'))('answers cotejo $command', (shown) => {
    const args = shown.args.map((arg) => (arg.startsWith('examples/') ? join(root, arg) : arg));
    // The day on which the README was written: its clocks run from there.
    const run = cotejo(...args, '--as-of', '2026-11-21');
    expect(run.status).toBe(1);
    const answer = run.stdout + run.stderr;
    if (!holdsShown(answer, shown.answer)) expect(answer).toBe(shown.answer);
  });

  it.skipIf(!existsSync('/dev/full'))('says when its answer finds no room', () => {
    const command = join(place, 'node_modules', '.bin', manifest.name);
    const line = `"${command}" screen CJNG --json > /dev/full`;
    const run = spawnSync('sh', ['-c', line], { cwd: place, encoding: 'utf8' });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('stdout: invalid: found "ENOSPC');
  });

  const examples = codeBlocks('README.md').filter(({ language }) => language === 'ts');
  it.skipIf(!hasLibrary)('is used from TypeScript as the README says', () => {
    expect(examples).toHaveLength(1);
    writeFileSync(join(place, 'example.mts'), examples[0]?.text ?? '');
    const compiler = join(root, 'node_modules', '.bin', 'tsc');
    const types = ['--typeRoots', join(root, 'node_modules', '@types'), '--types', 'node'];
    const strict = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2024'];
    const checked = spawnSync(compiler, [...strict, ...types, 'example.mts'], {
      cwd: place,
      encoding: 'utf8',
    });
    expect(checked.stdout + checked.stderr).toBe('');
    const run = spawnSync(process.execPath, ['example.mts'], {
      cwd: place,
      encoding: 'utf8',
      env: { ...process.env, COTEJO_DATA: join(place, 'data') },
    });
    expect({ said: run.stdout, complained: run.stderr }).toEqual({
      said: 'pass\n',
      complained: '',
    });
  });

  it.skipIf(!hasLibrary)('can be imported as a library', () => {
    const script = `import * as cotejo from '${manifest.name}'; console.log(Object.keys(cotejo).length);`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: place,
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(Number(run.stdout)).toBeGreaterThan(0);
  });
});
