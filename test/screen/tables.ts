// The shipped tables of the room, read once for its tests.

import { readFileSync } from 'node:fs';
import type { Fault } from '../../src/model/fault.ts';
import type { Result } from '../../src/model/result.ts';
import { parseRegister, registerFiles } from '../../src/register/parse.ts';
import type { Register } from '../../src/register/register.ts';
import { type Calendar, parseCalendars } from '../../src/screen/calendar.ts';
import { type DutyTables, parseDuties } from '../../src/screen/duty.ts';
import { type Profile, parseProfiles } from '../../src/screen/profile.ts';

export function readData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'));
}

export function expectOk<T>(result: Result<T, readonly Fault[]>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error, null, 1));
}

export const calendars = expectOk(parseCalendars(readData('calendars.json')));
export const profiles = expectOk(parseProfiles(readData('profiles.json')));

export function aCalendar(id: string): Calendar {
  const found = calendars.calendars.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no calendar ${id}`);
  return found;
}

export function aProfile(id: string): Profile {
  const found = profiles.profiles.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no profile ${id}`);
  return found;
}

export const duties = expectOk(parseDuties(readData('duties.json'), calendars));
export const dutyTables: DutyTables = { duties, calendars };

export const register: Register = expectOk(
  parseRegister(new Map(registerFiles.map((name) => [name, readData(name)]))),
);
