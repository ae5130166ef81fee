// The register as the tests see it: the real files of data/, and a small one to break on purpose.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertDefined } from '../../src/model/assert.ts';
import type { Fault } from '../../src/model/fault.ts';
import { type IsoDay, isoDay } from '../../src/model/ids.ts';
import { parseRegister, registerFiles } from '../../src/register/parse.ts';
import type { Register } from '../../src/register/register.ts';

const dataFolder = join(import.meta.dirname, '../../data');

export function registerContents(): Map<string, unknown> {
  return new Map(
    registerFiles.map((file) => [file, JSON.parse(readFileSync(join(dataFolder, file), 'utf8'))]),
  );
}

/** The register as it ships. */
export function theRegister(): Register {
  const parsed = parseRegister(registerContents());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error.slice(0, 5), null, 2));
  return parsed.value;
}

export function aDay(text: string): IsoDay {
  return assertDefined(isoDay(text), `not a day: ${text}`);
}

/** The faults of the real files after one of them was changed. */
export function faultsAfter(file: string, change: (root: never) => unknown): readonly Fault[] {
  const contents = registerContents();
  contents.set(file, change(structuredClone(contents.get(file)) as never));
  const parsed = parseRegister(contents);
  return parsed.ok ? [] : parsed.error;
}
