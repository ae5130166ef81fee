// What every test in this folder stands on: a fresh build of what the package ships. Once per run,
// so that the tests show what a user would get from this very source.

import { build } from '../scripts/build.ts';

export function setup(): void {
  if (!build()) throw new Error('The build failed; see above.');
}
