// Makes what the package ships: TypeScript compiled to dist/, tables that are not TypeScript copied
// beside it, and the page in dist/web. Everything but the page is built anew each time (it takes a
// second), so that nothing of an earlier state can end up in a tarball.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWeb } from './build-web.ts';

const root = dirname(import.meta.dirname);
const dist = join(root, 'dist');

function clearAllButPage(): void {
  if (!existsSync(dist)) return;
  for (const name of readdirSync(dist)) {
    if (name !== 'web') rmSync(join(dist, name), { recursive: true });
  }
}

function compile(): boolean {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  return run.status === 0;
}

/** Data files of a room that the compiler does not carry over by itself. */
function copyTables(): void {
  for (const entry of globSync('src/**/*', { cwd: root, withFileTypes: true })) {
    const from = join(entry.parentPath, entry.name);
    const inSource = from.slice(join(root, 'src').length + 1);
    if (!entry.isFile() || /\.(ts|tsx|md)$/.test(inSource) || inSource.startsWith('web')) continue;
    cpSync(from, join(dist, inSource));
  }
}

export function build(): boolean {
  clearAllButPage();
  if (!compile()) return false;
  copyTables();
  return buildWeb();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = build() ? 0 : 1;
