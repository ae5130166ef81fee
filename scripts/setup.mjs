// Makes the commands of package.json do their own set-up: installs the locked dependencies when
// they are missing or no longer those of the lock file, and otherwise returns at once. It runs
// before any dependency is there and on whatever Node the machine has (18 or later), hence plain
// JavaScript. Everything it says goes to standard error: standard output belongs to the command.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const modules = join(root, 'node_modules');
const stampFile = join(modules, '.cotejo-setup');

/** Node 24 of the dev dependencies, which runs everything whatever Node the machine has. */
export function checkoutNode() {
  const names = process.platform === 'win32' ? ['node.exe', 'node'] : ['node'];
  const paths = names.map((name) => join(modules, 'node', 'bin', name));
  return paths.find((path) => existsSync(path));
}

/** Only what decides about node_modules: another script in package.json installs nothing. */
function wantedStamp() {
  const { dependencies, devDependencies, overrides, allowScripts } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return createHash('sha256')
    .update(JSON.stringify([dependencies, devDependencies, overrides, allowScripts]))
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** npm that called us, with the Node that npm itself runs on; else the one on the path. */
function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli !== undefined && /^npm-cli\.c?js$/.test(basename(cli)) && existsSync(cli)) {
    return { command: process.env.npm_node_execpath ?? process.execPath, first: [cli] };
  }
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] };
}

function install() {
  const { command, first } = npmCommand();
  // `include=dev`: the right Node is a dev dependency, wanted even where NODE_ENV is production.
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    shell: command.endsWith('.cmd'),
    maxBuffer: 64 * 1024 * 1024,
  });
}

/**
 * Installs what is missing; true when the dependencies are there afterwards. Costs a few
 * milliseconds when nothing changed. A linked node_modules is kept by whoever linked it.
 */
export function setUp() {
  if (isLink(modules)) return true;
  const wanted = wantedStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return true;
  const started = Date.now();
  process.stderr.write('Installing dependencies (npm ci) … ');
  const done = install();
  if (done.status !== 0 || checkoutNode() === undefined) {
    const said = `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`;
    process.stderr.write(`failed\n${said}\n`);
    if (done.status === 0) {
      process.stderr.write(
        'The package "node" is there without its binary: its install script was not run ' +
          '(npm setting ignore-scripts?). Allow it, remove node_modules and try again.\n',
      );
    }
    return false;
  }
  writeFileSync(stampFile, wanted);
  process.stderr.write(`done in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return true;
}
