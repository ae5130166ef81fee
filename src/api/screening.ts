// What a search or a screening asks and answers. The data are whole (the explanation tree, every
// badge, every duty) and beside them stand the sentences in the language asked for, written by the
// same code that the command line prints, so that no two surfaces word one answer differently.

import { z } from 'zod';
import { schemaNames } from '../model/schema.ts';
import { explanationSchema } from './explanation.ts';
import {
  badgeSchema,
  daySchema,
  dutySchema,
  faultSchema,
  languageSchema,
  listStateSchema,
  parameterLengthMax,
  partialDateSchema,
  partyKindSchema,
  queryNameLengthMax,
} from './shapes.ts';

/** Values of one FollowTheMoney property; beyond it the request is refused. */
export const propertyValuesMax = 100;
/** Properties of one entity handed in. */
export const propertiesMax = 60;

export const askingSchema = z.strictObject({
  as: z
    .string()
    .max(parameterLengthMax)
    .optional()
    .meta({ description: 'Obligor profile: whom the duties are for, e.g. `us-bank`.' }),
  asOf: daySchema.optional().meta({
    description: 'The day asked about, and the day from which clocks run. Default: today.',
  }),
  lang: languageSchema.default('en'),
});

export const searchQuerySchema = askingSchema
  .extend({
    name: z.string().trim().max(queryNameLengthMax).optional().meta({
      description: 'Name in any script and any order.',
    }),
    schema: z.enum(schemaNames).optional().meta({ description: 'FollowTheMoney schema.' }),
    birthDate: partialDateSchema.optional().meta({
      description: 'Birth or founding date; a year is enough.',
    }),
    country: z
      .string()
      .regex(/^[a-z]{2}$/, { message: 'a country code of two small letters, e.g. mx' })
      .optional(),
    id: z.string().trim().min(1).max(parameterLengthMax).optional().meta({
      description: 'Any identifier: RFC, CURP, passport, IMO, wallet …',
    }),
  })
  .refine((query) => (query.name ?? '') !== '' || query.id !== undefined, {
    path: ['name'],
    message: 'a name or an id',
  });
export type SearchQuery = z.output<typeof searchQuerySchema>;

/** A FollowTheMoney entity. Single values may stand without their list, as clients send them. */
export const entitySchema = z
  .strictObject({
    id: z.string().max(parameterLengthMax).optional(),
    schema: z.enum(schemaNames),
    properties: z
      .record(
        z.string().max(parameterLengthMax),
        z.union([
          z.string().max(queryNameLengthMax),
          z.array(z.string().max(queryNameLengthMax)).max(propertyValuesMax),
        ]),
      )
      .refine((properties) => Object.keys(properties).length <= propertiesMax, {
        message: `at most ${propertiesMax} properties`,
      }),
  })
  .meta({ id: 'Entity', description: 'A FollowTheMoney entity to screen.' });
export type Entity = z.output<typeof entitySchema>;

/** The machine takes no adverse action: a person decides what follows from a review. */
export const outcomeSchema = z.enum(['pass', 'review']);

export const hitSchema = z
  .object({
    /** `us-ofac-sdn:11440` for a listing, `register:cartel-de-sinaloa` for a curated group. */
    ref: z.string(),
    /** Where it has a page of its own; an institution under a measure has none yet. */
    page: z.object({ kind: z.enum(['group', 'listing']), id: z.string() }).exactOptional(),
    caption: z.string(),
    kind: partyKindSchema,
    countries: z.array(z.string()),
    /** Ids of official sources, e.g. `us-ofac-sdn:11438`. */
    listings: z.array(z.string()),
    /** 0–10 000. */
    score: z.number().int(),
    threshold: z.number().int(),
    match: z.boolean(),
    explanation: explanationSchema,
    badges: z.array(badgeSchema),
    /** Why it is here, in words. */
    reason: z.string(),
    /** What it means for the profile asked as. */
    forYou: z.string(),
    duties: z.array(dutySchema),
    /** What the policy says, in words. */
    policySays: z.string(),
    /** What would settle the question, in words; empty where nothing would. */
    wouldSettle: z.string(),
  })
  .meta({ id: 'Hit', description: 'One possible match with its reasons.' });
export type Hit = z.infer<typeof hitSchema>;

export const screenAnswerSchema = z
  .object({
    /** What was found, in one sentence. */
    sentence: z.string(),
    /** What was compared, and who does not list it. */
    scope: z.string(),
    outcome: outcomeSchema,
    asOf: z.string(),
    profile: z.object({ id: z.string(), label: z.string() }),
    policy: z.string(),
    threshold: z.number().int(),
    /** Possible matches: each is a reason for a review. The highest first. */
    hits: z.array(hitSchema),
    /** The name matches, but on that day nothing of it is in force. */
    notInForce: z.array(hitSchema),
    /** Only a weak alias agrees: shown, never an alert by itself. */
    weak: z.array(hitSchema),
    /** Below the threshold, so that a reader sees what was left out. */
    near: z.array(hitSchema),
    /** Tokens of the query that more than one party goes by. */
    confusions: z.array(z.object({ token: z.string(), sentence: z.string() })),
    lists: z.array(listStateSchema),
    faults: z.array(faultSchema),
  })
  .meta({ id: 'ScreenAnswer', description: 'What was found, for whom, in what, on which day.' });
export type ScreenAnswer = z.infer<typeof screenAnswerSchema>;
