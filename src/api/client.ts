// The client of the service, for the workbench and for anybody's TypeScript. It knows nothing of
// its own: methods, paths and shapes come from the route table, and an answer is checked against
// its schema before anyone sees it. What fails is returned as a fault, in the one shape of faults,
// whether the server said it, the network did, or the answer was not what the table promises.

import type { z } from 'zod';
import { err, ok, type Result } from '../model/result.ts';
import { type AnswerOf, type Route, type RouteName, type Routes, routes } from './routes.ts';
import { faultAnswerSchema, type WireFault } from './shapes.ts';

export interface Request<Name extends RouteName> {
  readonly params?: z.input<Routes[Name]['params']>;
  readonly query?: z.input<Routes[Name]['query']>;
  readonly body?: Routes[Name] extends { readonly body: infer Body extends z.ZodType }
    ? z.input<Body>
    : never;
  readonly signal?: AbortSignal;
}

/** `status` is 0 where no answer came at all. */
export interface Refusal {
  readonly status: number;
  readonly fault: WireFault;
}

export interface Client {
  readonly call: <Name extends RouteName>(
    name: Name,
    request: Request<Name>,
  ) => Promise<Result<AnswerOf<Name>, Refusal>>;
}

/** `fetch` comes in as an argument: a test, a browser and a server each bring their own. */
export function createClient(base: string, fetcher: typeof fetch): Client {
  async function call<Name extends RouteName>(
    name: Name,
    request: Request<Name>,
  ): Promise<Result<AnswerOf<Name>, Refusal>> {
    const route: Route = routes[name];
    const url = base + addressOf(route, request.params, request.query);
    let response: Response;
    try {
      response = await fetcher(url, options(route, request));
    } catch (cause) {
      if (request.signal?.aborted === true) throw cause;
      return err(refusal(0, url, String(cause), 'an answer from the service'));
    }
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) {
      const said = faultAnswerSchema.safeParse(body);
      return said.success
        ? err({ status: response.status, fault: said.data.fault })
        : err(refusal(response.status, url, `status ${response.status}`, 'an answer or a fault'));
    }
    const answer = route.answer.safeParse(body);
    // The table promises this type for this route; the parse above has just checked it.
    return answer.success
      ? ok(answer.data as AnswerOf<Name>)
      : err(refusal(response.status, url, answer.error.message, 'the shape that the table states'));
  }
  return { call };
}

/** The address of a route with its parameters filled in; undefined and empty ones are left out. */
export function addressOf(route: Route, params: unknown, query: unknown): string {
  const given = new Map(Object.entries((params ?? {}) as Readonly<Record<string, unknown>>));
  const path = route.path.replaceAll(/:([a-zA-Z]+)/g, (_whole, name: string) =>
    encodeURIComponent(String(given.get(name) ?? '')),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries((query ?? {}) as Readonly<Record<string, unknown>>)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const tail = search.toString();
  return tail === '' ? path : `${path}?${tail}`;
}

function options(route: Route, request: Request<RouteName>): RequestInit {
  const signal = request.signal === undefined ? {} : { signal: request.signal };
  return request.body === undefined
    ? { method: route.method, ...signal }
    : {
        method: route.method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request.body),
        ...signal,
      };
}

function refusal(status: number, file: string, found: string, expected: string): Refusal {
  return { status, fault: { kind: 'inner', place: { file }, found, expected } };
}
