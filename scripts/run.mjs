// Runs one of our TypeScript scripts, `node scripts/run.mjs test.ts …`: does the set-up first and
// then hands over to the checkout's own Node, which runs TypeScript as it is. Always a process of
// its own: after an install under us, our own binary may be an older one, no longer on disk.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { endWithNpm } from './lifetime.mjs';
import { checkoutNode, root, setUp } from './setup.mjs';

const [name = '', ...args] = process.argv.slice(2);
endWithNpm();
if (!setUp()) process.exit(3);

const script = join(root, 'scripts', name);
const node = checkoutNode() ?? process.execPath;
const child = spawn(node, [script, ...args], { stdio: 'inherit', cwd: root });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // A terminal sends Ctrl-C to both of us; once is enough.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
}
child.on('error', (error) => {
  process.stderr.write(`${script}: ${error.message}\n`);
  process.exitCode = 3;
});
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
});
