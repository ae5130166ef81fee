// Builds the workbench's page into dist/web with Vite, when something it is made of has changed
// since the last build: the stamp is a hash of contents, not of dates, so that a change of branch
// and back costs nothing. `npm start`, `npm run build` and the browser tests all come through here.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(import.meta.dirname);

/** What the page is made of: its own room, those it imports, and the versions of its packages. */
const ingredients = [
  'src/{web,api,names,model}/**/*',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

function contentStamp(): string {
  const hash = createHash('sha256');
  for (const pattern of ingredients) {
    const entries = globSync(pattern, { cwd: root, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
    for (const path of paths.sort()) hash.update(`${path}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** True when dist/web is up to date afterwards, or when there is no page to build. */
export function buildWeb(): boolean {
  if (!existsSync(join(root, 'vite.config.ts'))) {
    process.stderr.write('No vite.config.ts: there is no page to build.\n');
    return true;
  }
  const stampFile = join(root, '.cache', 'web.stamp');
  const stamp = contentStamp();
  const isBuilt = existsSync(join(root, 'dist', 'web', 'index.html'));
  if (isBuilt && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true;

  const started = Date.now();
  process.stderr.write('Building the workbench … ');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const run = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (run.status !== 0 || !existsSync(join(root, 'dist', 'web', 'index.html'))) {
    process.stderr.write(`failed\n${run.stdout}${run.stderr}\n`);
    return false;
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  process.stderr.write(`done in ${((Date.now() - started) / 1000).toFixed(1)} s\n${run.stderr}`);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = buildWeb() ? 0 : 1;
