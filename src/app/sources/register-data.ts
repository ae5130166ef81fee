// Reads the curated data that ship with the program: the register, the obligor profiles, the
// calendars. Their version is the hash of the bytes, so that an answer can say exactly which
// register it rests on. A fault in them is ours, not the user's, and stops the program.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { assert, assertDefined } from '../../model/assert.ts';
import { type Fault, placeText } from '../../model/fault.ts';
import type { Result } from '../../model/result.ts';
import { parseRegister, type Register, registerFiles } from '../../register/index.ts';
import { parseCalendars } from '../../screen/calendar.ts';
import { type DutyTables, parseDuties } from '../../screen/duty.ts';
import { type Profiles, parseProfiles } from '../../screen/profile.ts';

/** Each part is read when it is first asked for, and once. */
export interface CuratedData {
  register(): Register;
  /** First 12 digits of the SHA-256 over all its files in fixed order. */
  registerVersion(): string;
  profiles(): Profiles;
  dutyTables(): DutyTables;
}

/** Beside `src` in a checkout and beside `dist` in the package. */
const dataFolder = new URL('../../../data/', import.meta.url);

export function openCuratedData(): CuratedData {
  const register = once(readRegister);
  return {
    register: () => register().register,
    registerVersion: () => register().version,
    profiles: once(() => readData('profiles.json', parseProfiles)),
    dutyTables: once(() => {
      const calendars = readData('calendars.json', parseCalendars);
      return {
        calendars,
        duties: readData('duties.json', (json, file) => parseDuties(json, calendars, file)),
      };
    }),
  };
}

function once<T extends object>(read: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= read();
    return value;
  };
}

function readRegister(): { readonly register: Register; readonly version: string } {
  const hash = createHash('sha256');
  const contents = new Map<string, unknown>();
  for (const name of registerFiles) {
    const text = readDataFile(name);
    hash.update(text);
    contents.set(name, JSON.parse(text));
  }
  return {
    register: unwrap(parseRegister(contents)),
    version: hash.digest('hex').slice(0, 12),
  };
}

/** A data file as JSON, read by one of the rooms' parsers. */
function readData<T>(
  name: string,
  parse: (json: unknown, file?: string) => Result<T, readonly Fault[]>,
): T {
  return unwrap(parse(JSON.parse(readDataFile(name)), name));
}

function readDataFile(name: string): string {
  return readFileSync(new URL(name, dataFolder), 'utf8');
}

function unwrap<T>(parsed: Result<T, readonly Fault[]>): T {
  if (parsed.ok) return parsed.value;
  const first = assertDefined(parsed.error[0], 'a refusal has a fault');
  assert(false, `${placeText(first.place)}: ${first.found}; expected ${first.expected}`);
}
