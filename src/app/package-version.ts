// The version of the package: it names the engine in `--version` and in every receipt. Read from
// package.json, so that there is one place to change it.

import { readFileSync } from 'node:fs';

export function engineVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
