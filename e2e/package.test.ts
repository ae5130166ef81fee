// What a user gets from the registry: the tarball holds what it must and nothing else, installs in
// an empty folder with its run-time dependencies only, and its command and library start there.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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
