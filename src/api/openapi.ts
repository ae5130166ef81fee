// Prints the route table as an OpenAPI 3.1 document, whose schema language is JSON Schema 2020-12,
// the one that zod writes. Schemas with an id become components, so that generated clients get one
// type per idea. Source: OpenAPI Specification 3.1.1, §4.8 (read 2026-11-21).

import { z } from 'zod';
import { type Route, routes } from './routes.ts';
import { faultAnswerSchema } from './shapes.ts';

type Json = Readonly<Record<string, unknown>>;

export interface OpenApi {
  readonly openapi: string;
  readonly info: Json;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

export function openApi(version: string): OpenApi {
  const components = new Map<string, unknown>();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries(routes)) {
    const path = route.path.replaceAll(/:([a-zA-Z]+)/g, '{$1}');
    paths[path] = {
      ...paths[path],
      [route.method.toLowerCase()]: operation(name, route, components),
    };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Cotejo',
      version,
      summary: 'Who is listed, by whom, under which law, with what effect and for whom.',
      description: 'Possible matches and their evidence. Not legal advice.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: { schemas: Object.fromEntries(components) },
  };
}

function operation(name: string, route: Route, components: Map<string, unknown>): Json {
  const responses: Record<string, unknown> = {
    200: content('The answer.', describe(route.answer, 'output', components)),
  };
  for (const status of [...route.faults, 500]) {
    responses[status] = content('A fault.', describe(faultAnswerSchema, 'output', components));
  }
  return {
    operationId: name,
    summary: route.summary,
    parameters: [
      ...parameters('path', route.params, components),
      ...parameters('query', route.query, components),
    ],
    ...(route.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            ...content(undefined, describe(route.body, 'input', components)),
          },
        }),
    responses,
  };
}

function content(description: string | undefined, schema: Json): Json {
  return {
    ...(description === undefined ? {} : { description }),
    content: { 'application/json': { schema } },
  };
}

function parameters(
  place: 'path' | 'query',
  schema: z.ZodType,
  components: Map<string, unknown>,
): readonly Json[] {
  const described = describe(schema, 'input', components);
  const required = new Set(Array.isArray(described.required) ? described.required : []);
  return Object.entries((described.properties ?? {}) as Readonly<Record<string, Json>>).map(
    ([name, property]) => ({
      name,
      in: place,
      required: place === 'path' || required.has(name),
      ...(typeof property.description === 'string' ? { description: property.description } : {}),
      schema: property,
    }),
  );
}

/** The schema as JSON Schema, its named parts moved into `components`. */
function describe(
  schema: z.ZodType,
  io: 'input' | 'output',
  components: Map<string, unknown>,
): Json {
  const {
    $schema: _dialect,
    $defs,
    ...rest
  } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  for (const [id, part] of Object.entries($defs ?? {})) components.set(id, relocated(part));
  const top = relocated(rest) as Json & { readonly id?: string };
  if (top.id === undefined) return top;
  components.set(top.id, top);
  return { $ref: `#/components/schemas/${top.id}` };
}

function relocated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relocated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === '$ref' && typeof part === 'string'
        ? part.replace('#/$defs/', '#/components/schemas/')
        : relocated(part),
    ]),
  );
}
