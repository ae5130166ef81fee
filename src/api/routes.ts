// Every route of the service as one table: the server registers its handlers from it, the client
// calls by it, openapi.json is printed from it and docs/http.md is checked against it. A route that
// is not in this table does not exist.

import { z } from 'zod';
import {
  groupAnswerSchema,
  groupsAnswerSchema,
  healthAnswerSchema,
  listingAnswerSchema,
  listsAnswerSchema,
  profilesAnswerSchema,
} from './pages.ts';
import { askingSchema, entitySchema, screenAnswerSchema, searchQuerySchema } from './screening.ts';
import { languageSchema, parameterLengthMax } from './shapes.ts';

export interface Route {
  readonly method: 'GET' | 'POST';
  /** Parameters of the path as `:name`. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly params: z.ZodType;
  readonly query: z.ZodType;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  /** Statuses of faults that a caller must expect beside 500. */
  readonly faults: readonly (400 | 404 | 413 | 415)[];
}

const none = z.strictObject({});
const languageOnly = z.strictObject({ lang: languageSchema.default('en') });
const idParams = z.strictObject({ id: z.string().min(1).max(parameterLengthMax) });

export const routes = {
  search: {
    method: 'GET',
    path: '/api/search',
    summary: 'Screen one name or identifier, every view of the Search page.',
    params: none,
    query: searchQuerySchema,
    answer: screenAnswerSchema,
    faults: [400],
  },
  screen: {
    method: 'POST',
    path: '/api/screen',
    summary: 'Screen one FollowTheMoney entity with all its properties.',
    params: none,
    query: askingSchema,
    body: entitySchema,
    answer: screenAnswerSchema,
    faults: [400, 413, 415],
  },
  groups: {
    method: 'GET',
    path: '/api/groups',
    summary: 'Every group of the curated register and who lists it on a day.',
    params: none,
    query: askingSchema,
    answer: groupsAnswerSchema,
    faults: [400],
  },
  group: {
    method: 'GET',
    path: '/api/groups/:id',
    summary: 'One group: who lists it, names, designations, duties, relations, sources.',
    params: idParams,
    query: askingSchema,
    answer: groupAnswerSchema,
    faults: [400, 404],
  },
  listing: {
    method: 'GET',
    path: '/api/listings/:id',
    summary: 'One entry of an imported list as its source publishes it.',
    params: idParams,
    query: askingSchema,
    answer: listingAnswerSchema,
    faults: [400, 404],
  },
  lists: {
    method: 'GET',
    path: '/api/lists',
    summary: 'Lists in use with their ages, and the size of the register.',
    params: none,
    query: languageOnly,
    answer: listsAnswerSchema,
    faults: [400],
  },
  profiles: {
    method: 'GET',
    path: '/api/profiles',
    summary: 'Obligor profiles: who one may ask as.',
    params: none,
    query: languageOnly,
    answer: profilesAnswerSchema,
    faults: [400],
  },
  health: {
    method: 'GET',
    path: '/api/health',
    summary: 'Whether the service answers, and over how many entries.',
    params: none,
    query: none,
    answer: healthAnswerSchema,
    faults: [400],
  },
  openapi: {
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This table as an OpenAPI 3.1 document.',
    params: none,
    query: none,
    answer: z.looseObject({ openapi: z.string() }),
    faults: [400],
  },
} as const satisfies Readonly<Record<string, Route>>;

export type Routes = typeof routes;
export type RouteName = keyof Routes;

/** What a handler of this route receives: parsed, with defaults filled in. */
export interface Asked<Name extends RouteName> {
  readonly params: z.output<Routes[Name]['params']>;
  readonly query: z.output<Routes[Name]['query']>;
  readonly body: Routes[Name] extends { readonly body: infer Body extends z.ZodType }
    ? z.output<Body>
    : undefined;
}

export type AnswerOf<Name extends RouteName> = z.output<Routes[Name]['answer']>;
/** What a handler returns; the schema turns it into the answer. */
export type AnswerInput<Name extends RouteName> = z.input<Routes[Name]['answer']>;

export const routeNames = Object.keys(routes) as readonly RouteName[];
