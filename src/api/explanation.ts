// The explanation of a match as it crosses the wire: the same tree as `match/explanation.ts`, word
// for word, so that a page, a receipt and an API client all see what the engine saw. The type test
// in test/api/shapes.test.ts fails to compile when the two drift apart.

import { z } from 'zod';
import { nameKindSchema, nameStrengthSchema, partyKindSchema } from './shapes.ts';

/** Basis points: 10 000 is a score of 100. */
const basisPoints = z.number().int();

export const tokenRelationSchema = z.enum([
  'equal',
  'spelling',
  'edit',
  'nickname',
  'initial',
  'abbreviation',
  'translation',
  'joined',
  'acronym',
  'light',
  'extra',
  'contradicts',
]);
export type WireRelation = z.infer<typeof tokenRelationSchema>;

export const nameExplanationSchema = z
  .object({
    left: z.string(),
    right: z.string(),
    rightKind: nameKindSchema,
    rightStrength: nameStrengthSchema,
    rightUsedBy: z.string().exactOptional(),
    tokens: z.array(
      z.object({
        relation: tokenRelationSchema,
        left: z.string(),
        right: z.string(),
        cost: basisPoints,
      }),
    ),
    rules: z.array(
      z.object({
        rule: z.enum([
          'one-word',
          'omission',
          'evidence',
          'paternal-missing',
          'surname-swap',
          'parentage-reversed',
          'order',
          'legal-form',
          'damping',
        ]),
        cost: basisPoints,
      }),
    ),
    evidence: z.number(),
    score: basisPoints,
  })
  .meta({ id: 'NameExplanation' });

export const fieldNameSchema = z.enum([
  'name',
  'kind',
  'identifier',
  'birthDate',
  'country',
  'gender',
  'place',
]);

export const fieldVerdictSchema = z.enum(['equal', 'compatible', 'missing', 'contradicts']);
export type WireVerdict = z.infer<typeof fieldVerdictSchema>;

export const fieldReasonSchema = z.enum([
  'same-value',
  'same-year',
  'within-range',
  'day-month-swapped',
  'near',
  'far',
  'same-place',
  'other-place',
  'same-country',
  'other-country',
  'left-missing',
  'right-missing',
  'both-missing',
  'same-identifier',
  'other-identifier',
  'weak-identifier',
  'same-stem',
  'not-comparable',
  'same-gender',
  'other-gender',
  'same-kind',
  'kind-unknown',
  'other-kind',
  'name-agrees',
  'name-near',
  'name-differs',
]);

export const explanationSchema = z
  .object({
    policy: z.string(),
    leftKind: partyKindSchema,
    rightKind: partyKindSchema,
    ground: z.enum(['name', 'identifier', 'weak-alias', 'weak-alias-supported', 'none']),
    name: nameExplanationSchema.exactOptional(),
    fields: z.array(
      z.object({
        field: fieldNameSchema,
        verdict: fieldVerdictSchema,
        reason: fieldReasonSchema,
        left: z.array(z.string()),
        right: z.array(z.string()),
        contribution: basisPoints,
      }),
    ),
    coverage: z.object({ compared: z.number().int(), of: z.number().int() }),
    wouldSettle: z.array(fieldNameSchema),
    score: basisPoints,
    threshold: basisPoints,
    match: z.boolean(),
  })
  .meta({ id: 'Explanation', description: 'Why this score: the score is read off this tree.' });
export type WireExplanation = z.infer<typeof explanationSchema>;
