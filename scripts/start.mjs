// `npm start -- …`: set-up, the web page when it will be served, then the program itself with all
// arguments as given. Without arguments the program serves the workbench; with a verb it is the
// same as the installed `cotejo`.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { endWithNpm } from './lifetime.mjs';
import { checkoutNode, root, setUp } from './setup.mjs';

const args = process.argv.slice(2);

/** No verb means serve: nothing at all, or options only. */
function isServing() {
  if (args.some((arg) => ['--help', '-h', '--version', '-V'].includes(arg))) return false;
  return args[0] === undefined || args[0].startsWith('-') || args[0] === 'serve';
}

endWithNpm();
if (!setUp()) process.exit(3);
if (isServing()) {
  const node = checkoutNode() ?? process.execPath;
  const build = spawnSync(node, [join(root, 'scripts', 'build-web.ts')], {
    stdio: ['ignore', 2, 2],
    cwd: root,
  });
  if (build.status !== 0) process.exit(3);
}

// npm changes to the folder of package.json; files named on the command line are meant from where
// the user stands.
const stands = process.env.INIT_CWD;
if (stands !== undefined && existsSync(stands)) process.chdir(stands);

await import('../bin/cotejo.js');
