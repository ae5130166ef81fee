// Shapes that several answers share, as zod schemas: what crosses the wire is checked on both sides
// and described once. Nothing here decides anything; names and meanings are those of `model` and
// `match`, and test/api/shapes.test.ts holds the two together at compile time and at run time.
// Dates travel as text in reduced precision (`2021`, `2021-12`, `2021-12-15`), never padded.

import { z } from 'zod';
import { isoDay } from '../model/ids.ts';
import { languages } from '../model/language.ts';
import { parseIsoPartial } from '../model/partial-date.ts';

/** Longest text that any query parameter may have; a name has its own limit. */
export const parameterLengthMax = 200;
/** Longest name to screen, in UTF-16 units: the longest on any list we read, three times over. */
export const queryNameLengthMax = 1000;

export const languageSchema = z.enum(languages).meta({
  description: 'Language of every sentence in the answer; names from lists are never translated.',
});

export const daySchema = z
  .string()
  .max(10)
  .refine((text) => isoDay(text) !== undefined, { message: 'a calendar day, YYYY-MM-DD' })
  .meta({ format: 'date', description: 'A calendar day.' });

export const partialDateSchema = z
  .string()
  .max(10)
  .refine((text) => parseIsoPartial(text) !== undefined, {
    message: 'a year, a month or a day: 1957, 1957-04 or 1957-04-04',
  })
  .meta({ description: 'A date in the precision that is known: 1957, 1957-04 or 1957-04-04.' });

export const placeSchema = z.object({
  file: z.string(),
  line: z.number().int().exactOptional(),
  column: z.string().exactOptional(),
  element: z.string().exactOptional(),
  record: z.string().exactOptional(),
});

/** The kinds of `model/fault.ts`, and `inner` for what is our mistake and not the caller's. */
export const faultKinds = [
  'unrecognised',
  'truncated',
  'malformed',
  'encoding',
  'missing',
  'unknown',
  'invalid',
  'ambiguous',
  'duplicate',
  'mismatch',
  'limit',
  'inner',
] as const;

export const faultSchema = z
  .object({
    kind: z.enum(faultKinds),
    place: placeSchema,
    found: z.string(),
    expected: z.string(),
  })
  .meta({ id: 'Fault', description: 'What could not be read, where, and what was expected.' });
export type WireFault = z.infer<typeof faultSchema>;

/** The one shape of every answer with a status of 400 or above. */
export const faultAnswerSchema = z
  .object({ fault: faultSchema })
  .meta({ id: 'FaultAnswer', description: 'Every answer with a status of 400 or above.' });
export type FaultAnswer = z.infer<typeof faultAnswerSchema>;

export const partyKindSchema = z.enum([
  'person',
  'organization',
  'vessel',
  'aircraft',
  'wallet',
  'unknown',
]);

export const nameKindSchema = z.enum([
  'primary',
  'alias',
  'former',
  'current',
  'acronym',
  'translation',
  'slip',
]);

export const nameStrengthSchema = z.enum(['strong', 'weak']);

export const nameSchema = z
  .object({
    text: z.string(),
    kind: nameKindSchema,
    strength: nameStrengthSchema,
    usedBy: z.string().exactOptional(),
    sources: z.array(z.string()),
  })
  .meta({ id: 'ListedName', description: 'A name in the spelling of whoever published it.' });
export type WireName = z.infer<typeof nameSchema>;

/** Colour family of a badge; the order of badges is the order of this list. */
export const regimeFamilies = [
  'us-fto',
  'us-sdgt',
  'us-other',
  'ca',
  'un',
  'eu',
  'uk',
  'mx',
  'other',
] as const;
export const regimeFamilySchema = z.enum(regimeFamilies);
export type WireFamily = z.infer<typeof regimeFamilySchema>;

/**
 * `undated` and `uncertain` bind: a list carries it without a date that was read, or the dates do
 * not settle the day. `not-listed` has a source that says so, `none-found` is a search without a
 * find, `not-read` says that nobody looked: three different things, and they look different.
 */
export const badgeStateSchema = z.enum([
  'in-force',
  'undated',
  'uncertain',
  'ended',
  'proposed',
  'reported',
  'not-yet',
  'private',
  'not-listed',
  'none-found',
  'not-read',
]);

export const badgeSchema = z
  .object({
    family: regimeFamilySchema,
    /** What the badge shows, e.g. `US FTO`. */
    code: z.string(),
    state: badgeStateSchema,
    /** The day of force where it was read, else the best date known; absent where none was. */
    date: z.string().exactOptional(),
    /** What a source says of it, where the state needs words: who was asked, what was not read. */
    statement: z.string().exactOptional(),
  })
  .meta({ id: 'RegimeBadge', description: 'One regime and what it says of this party.' });
export type Badge = z.infer<typeof badgeSchema>;

export const dutySchema = z
  .object({
    family: regimeFamilySchema,
    code: z.string(),
    /** How the regime touches this profile. */
    reach: z.enum(['binds', 'reaches', 'us-link', 'no', 'none-stated']),
    /** The duty in a few words; absent where the regime only touches and asks nothing. */
    title: z.string().exactOptional(),
    /** The duty, or why the regime touches the profile, in words of the language asked for. */
    sentence: z.string(),
    /** By when, in words: `By 7 Dec 2026 (within 10 business days).` */
    clock: z.string().exactOptional(),
    /** Last day of the clock, counted from the day asked about; absent where it has no end. */
    due: z.string().exactOptional(),
    /** The clause that it rests on. */
    clause: z.string().exactOptional(),
    /** How well the clause is known, in words. */
    evidence: z.string().exactOptional(),
  })
  .meta({ id: 'Duty', description: 'What one regime asks of this profile. Not legal advice.' });
export type WireDuty = z.infer<typeof dutySchema>;

export const listStateSchema = z
  .object({
    source: z.string(),
    title: z.string(),
    edition: z.string(),
    format: z.string(),
    published: z.string().exactOptional(),
    recordedAt: z.string(),
    /** Days since the publisher's date, or since the import where the publisher's is not known. */
    ageDays: z.number().int().min(0),
    entries: z.number().int().min(0),
    names: z.number().int().min(0),
    faults: z.number().int().min(0),
  })
  .meta({ id: 'ListState', description: 'One list in use, and how old it is.' });
export type ListState = z.infer<typeof listStateSchema>;
