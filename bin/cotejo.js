#!/usr/bin/env node
// The program's door, for the installed package and for a checkout alike. Plain JavaScript, because
// it must get far enough on an old Node to hand over to the checkout's own one or to say clearly
// what is missing. Exit codes: see docs/cli.md; 2 wrong Node, 3 inner fault.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'src', 'app', 'main.ts');
const built = join(root, 'dist', 'app', 'main.js');
const args = process.argv.slice(2);

/** 22.18 is the first Node that runs TypeScript as it is; our dependencies want 22 as well. */
function isNodeNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/**
 * Runs this file again on the checkout's Node. The two live and die together: signals are passed
 * on, and the channel between them ends the inner one at once when the outer one is killed outright
 * (else a server would be left behind, holding its port and its database).
 */
function handOver(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, COTEJO_HANDED_OVER: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2']) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to both of us; once is enough.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => {
    process.stderr.write(`cotejo: cannot run ${node}: ${error.message}\n`);
    process.exitCode = 3;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}

/** The other end of `handOver`. */
function followOuterProcess() {
  delete process.env.COTEJO_HANDED_OVER;
  if (process.channel === undefined) return;
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  // The channel must not keep a finished program alive.
  process.channel.unref();
}

async function run() {
  // `cotejo … | head` closes our output: end as any other command does. A full disk is told by
  // `main`, which looks at the stream when it is done.
  process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(128 + constants.signals.SIGPIPE);
  });
  const isCheckout = existsSync(source);
  // Only inside our own folder: a shared temporary folder is no place to load code from.
  if (isCheckout) nodeModule.enableCompileCache?.(join(root, '.cache', 'compile'));
  const { main } = await import(pathToFileURL(isCheckout ? source : built).href);
  process.exitCode = await main(args);
}

if (process.env.COTEJO_HANDED_OVER === '1') followOuterProcess();
if (isNodeNewEnough()) {
  run().catch((error) => {
    process.stderr.write(`cotejo: inner fault: ${error?.stack ?? error}\n`);
    process.exitCode = 3;
  });
} else {
  const node = join(root, 'node_modules', 'node', 'bin', 'node');
  if (existsSync(source) && existsSync(node)) handOver(node);
  else {
    process.stderr.write(
      `cotejo: needs Node 22.18 or later, this is ${process.versions.node}.\n` +
        (existsSync(source) ? 'In a checkout `npm start` fetches the right one.\n' : ''),
    );
    process.exitCode = 2;
  }
}
