// The version of the package: it names the engine in `--version` and in every receipt.

import { readFileSync } from 'node:fs';

export function engineVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
