// Where the browser for the browser tests is: the system's Chromium, because no browser comes with
// our packages. In continuous integration (root, Debian) it is installed when missing; elsewhere the
// message says what to install. COTEJO_CHROMIUM names another one.

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const fixedPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium for `chromium.launch({ executablePath })`; undefined where there is none. */
export function findChromium(): string | undefined {
  const named = process.env.COTEJO_CHROMIUM;
  if (named !== undefined) return isExecutable(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...fixedPaths].find(isExecutable);
}

/** `findChromium`, after installing it where that is ours to do: root on a Debian kind of system. */
export function ensureChromium(): string | undefined {
  const found = findChromium();
  if (found !== undefined || process.env.COTEJO_CHROMIUM !== undefined) return found;
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return undefined;
  process.stderr.write('Installing Chromium for the browser tests (apt-get) …\n');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const run = spawnSync('apt-get', args, { encoding: 'utf8', env: environment });
    if (run.status !== 0) {
      process.stderr.write(`apt-get ${args.join(' ')} failed:\n${run.stdout}${run.stderr}\n`);
      return undefined;
    }
  }
  return findChromium();
}

export const chromiumMissing =
  'No Chromium found for the browser tests. Install it (Debian, Ubuntu: apt-get install chromium) ' +
  'or name one with COTEJO_CHROMIUM=/path/to/chrome.';
