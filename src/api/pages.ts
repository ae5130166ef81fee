// What the pages of one entry show: a curated group, a listing as published, the lists in use and
// the obligor profiles. A fact travels with the ids of its sources; the sources come once, beside.

import { z } from 'zod';
import {
  badgeSchema,
  dutySchema,
  listStateSchema,
  nameSchema,
  partyKindSchema,
  regimeFamilySchema,
} from './shapes.ts';

export const sourceSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    date: z.string().exactOptional(),
    url: z.string().exactOptional(),
    kind: z.enum(['primary', 'secondary', 'unverified']),
  })
  .meta({ id: 'Source', description: 'A document that a fact rests on.' });
export type WireSource = z.infer<typeof sourceSchema>;

export const confidenceSchema = z.enum(['high', 'medium', 'low']);

export const designationSchema = z
  .object({
    id: z.string(),
    family: regimeFamilySchema,
    code: z.string(),
    /** Law that the authority acts under. */
    citation: z.string(),
    state: badgeSchema.shape.state,
    instrument: z.string(),
    signed: z.string().exactOptional(),
    announced: z.string().exactOptional(),
    effective: z.string().exactOptional(),
    ended: z.string().exactOptional(),
    /** A day on which it was seen in force, where no date of the act was read. */
    seenInForceOn: z.string().exactOptional(),
    document: z.string().exactOptional(),
    listedAs: z.string().exactOptional(),
    effects: z.array(z.string()),
    binds: z.array(z.string()),
    note: z.string().exactOptional(),
    sources: z.array(z.string()),
    confidence: confidenceSchema,
  })
  .meta({ id: 'Designation', description: 'A legal act: one row per group and authority.' });
export type WireDesignation = z.infer<typeof designationSchema>;

export const relationSchema = z
  .object({
    /** Kind of relation in words, read from this group: `faction of`. */
    words: z.string(),
    caption: z.string(),
    /** Present where the other side is a group of the register. */
    group: z.string().exactOptional(),
    validFrom: z.string().exactOptional(),
    validTo: z.string().exactOptional(),
    note: z.string().exactOptional(),
    sources: z.array(z.string()),
    confidence: confidenceSchema,
  })
  .meta({ id: 'Relation', description: 'A flag, never a listing.' });
export type WireRelationRow = z.infer<typeof relationSchema>;

export const groupAnswerSchema = z
  .object({
    id: z.string(),
    caption: z.string(),
    country: z.string().exactOptional(),
    /** Who lists it and who does not, in words. */
    sentence: z.string(),
    asOf: z.string(),
    profile: z.object({ id: z.string(), label: z.string() }),
    badges: z.array(badgeSchema),
    names: z.array(nameSchema),
    designations: z.array(designationSchema),
    duties: z.array(dutySchema),
    relations: z.array(relationSchema),
    /** Listings of official sources that name this group; `held` says whether we can show them. */
    listings: z.array(z.object({ id: z.string(), held: z.boolean() })),
    note: z.string().exactOptional(),
    sources: z.array(sourceSchema),
  })
  .meta({ id: 'Group', description: 'A group of the curated register.' });
export type GroupAnswer = z.infer<typeof groupAnswerSchema>;

export const groupRowSchema = z.object({
  id: z.string(),
  caption: z.string(),
  country: z.string().exactOptional(),
  badges: z.array(badgeSchema),
});
export const groupsAnswerSchema = z
  .object({
    asOf: z.string(),
    sentence: z.string(),
    groups: z.array(groupRowSchema),
  })
  .meta({ id: 'Groups', description: 'Every group of the curated register.' });
export type GroupsAnswer = z.infer<typeof groupsAnswerSchema>;

export const listingAnswerSchema = z
  .object({
    id: z.string(),
    uid: z.string(),
    caption: z.string(),
    kind: partyKindSchema,
    sentence: z.string(),
    asOf: z.string(),
    profile: z.object({ id: z.string(), label: z.string() }),
    /** The curated group that this listing names, where there is one. */
    group: z.object({ id: z.string(), caption: z.string() }).exactOptional(),
    badges: z.array(badgeSchema),
    duties: z.array(dutySchema),
    names: z.array(nameSchema),
    births: z.array(z.string()),
    birthPlaces: z.array(z.string()),
    deaths: z.array(z.string()),
    countries: z.array(z.string()),
    genders: z.array(z.string()),
    identifiers: z.array(
      z.object({
        scheme: z.string(),
        value: z.string(),
        label: z.string().exactOptional(),
        country: z.string().exactOptional(),
        issuedOn: z.string().exactOptional(),
        expiresOn: z.string().exactOptional(),
        note: z.string().exactOptional(),
      }),
    ),
    addresses: z.array(
      z.object({
        /** All parts in one line, as published. */
        text: z.string(),
        country: z.string().exactOptional(),
        note: z.string().exactOptional(),
      }),
    ),
    programs: z.array(z.string()),
    listedOn: z.string().exactOptional(),
    updatedOn: z.string().exactOptional(),
    references: z.array(z.string()),
    links: z.array(z.string()),
    notes: z.array(
      z.object({ kind: z.string(), label: z.string().exactOptional(), text: z.string() }),
    ),
    list: listStateSchema,
  })
  .meta({ id: 'Listing', description: 'One entry as its source publishes it.' });
export type ListingAnswer = z.infer<typeof listingAnswerSchema>;

export const listsAnswerSchema = z
  .object({
    lists: z.array(listStateSchema),
    register: z.object({
      groups: z.number().int(),
      designations: z.number().int(),
      authorities: z.number().int(),
      sources: z.number().int(),
      /** Up to when its sources were read, in words or as a date. */
      readUpTo: z.string(),
    }),
  })
  .meta({ id: 'Lists', description: 'Every list in use and the curated register.' });
export type ListsAnswer = z.infer<typeof listsAnswerSchema>;

export const profilesAnswerSchema = z
  .object({
    profiles: z.array(
      z.object({ id: z.string(), label: z.string(), description: z.string().exactOptional() }),
    ),
  })
  .meta({ id: 'Profiles', description: 'Obligor profiles: who the user is.' });

export const healthAnswerSchema = z
  .object({
    status: z.literal('ok'),
    version: z.string(),
    lists: z.number().int(),
    entries: z.number().int(),
  })
  .meta({ id: 'Health' });
