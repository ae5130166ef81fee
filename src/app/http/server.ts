// The HTTP service: one route per row of the table in `api/routes.ts`, the built workbench beside
// them, and one shape for whatever goes wrong. It decides nothing: handlers come in as an argument,
// requests are parsed by the table's schemas before a handler sees them, answers are checked by
// them before they leave. It binds to this machine only unless told otherwise, logs no request
// (names that people screen stand in addresses), and every limit below has a name.

import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import { openApi } from '../../api/openapi.ts';
import {
  type AnswerInput,
  type Asked,
  type Route,
  type RouteName,
  routeNames,
  routes,
} from '../../api/routes.ts';
import type { FaultAnswer, WireFault } from '../../api/shapes.ts';
import { type Fault, fault } from '../../model/fault.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { faultOfError, faultOfIssues, listenFault } from './faults.ts';
import {
  commonHeaders,
  crossSiteFault,
  dataPolicy,
  freshNonce,
  hostFault,
  loopbackNames,
  pagePolicy,
} from './guard.ts';
import { noncePlaceholder, type WebFiles } from './pages.ts';

export const portDefault = 4242;
export const hostDefault = '127.0.0.1';
/** An entity with 60 properties of many long values fits. */
export const bodyBytesMax = 1024 * 1024;
/** Whole request, head and body: a slow client is let go. */
export const requestTimeoutMs = 10_000;
export const headersTimeoutMs = 5_000;
export const keepAliveTimeoutMs = 5_000;
/** Longest head of a request; a name of 1,000 units in percent-encoded UTF-8 fits. */
export const headerBytesMax = 32 * 1024;
/** Connections still open so long after a stop was asked for are cut. */
export const closeDeadlineMs = 5_000;

/** What a handler returns instead of an answer. */
export interface Refused {
  readonly status: 400 | 404;
  readonly fault: Fault;
}

export type Handler<Name extends RouteName> = (
  asked: Asked<Name>,
) => Result<AnswerInput<Name>, Refused> | Promise<Result<AnswerInput<Name>, Refused>>;

/** One handler per route; `openapi` is the table itself and needs none. */
export type Handlers = { readonly [Name in Exclude<RouteName, 'openapi'>]: Handler<Name> };

export interface HttpOptions {
  readonly handlers: Handlers;
  readonly version: string;
  /** Undefined where the workbench is not built: the API answers, pages say what to do. */
  readonly web: WebFiles | undefined;
  readonly host?: string;
  /** Further names that a Host header may carry, for a service behind a proxy. */
  readonly hostNames?: readonly string[];
  /** Told of inner faults, which the caller never sees in full. */
  readonly onInnerFault?: (error: unknown) => void;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Ends idle connections, lets running requests finish, cuts what is left at the deadline. */
  readonly close: () => Promise<void>;
}

/** Port 0 takes any free one. A port in use, or one we may not take, is a fault. */
export async function startServer(
  options: HttpOptions,
  port: number = portDefault,
): Promise<Result<RunningServer, Fault>> {
  const host = options.host ?? hostDefault;
  const server = buildServer(options);
  try {
    await server.listen({ host, port });
  } catch (cause) {
    await server.close();
    return err(listenFault(cause, host, port));
  }
  const address = server.server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  const shown = host.includes(':') ? `[${host}]` : host;
  return ok({
    url: `http://${shown}:${taken}/`,
    port: taken,
    close: async () => {
      const deadline = setTimeout(() => server.server.closeAllConnections(), closeDeadlineMs);
      await server.close();
      clearTimeout(deadline);
    },
  });
}

/** The server without a socket, for tests in process. */
export function buildServer(options: HttpOptions): FastifyInstance {
  const server = fastify({
    logger: false,
    bodyLimit: bodyBytesMax,
    requestTimeout: requestTimeoutMs,
    keepAliveTimeout: keepAliveTimeoutMs,
    http: { headersTimeout: headersTimeoutMs, maxHeaderSize: headerBytesMax },
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 1000 },
    frameworkErrors: (error, _request, reply) => {
      const place = { file: 'address' };
      sendFault(reply, 400, fault('malformed', place, error.message, 'a well-formed address'));
    },
  });
  // A plain-text body could be posted by any page without asking; JSON is all that we read.
  server.removeContentTypeParser('text/plain');
  server.setErrorHandler((error, _request, reply) => {
    const said = faultOfError(error, bodyBytesMax);
    if (said.status === 500) options.onInnerFault?.(error);
    return sendFault(reply, said.status, said.fault);
  });
  guard(server, options);
  for (const name of routeNames) addRoute(server, name, options);
  addPages(server, options.web);
  return server;
}

function guard(server: FastifyInstance, options: HttpOptions): void {
  const bound = options.host ?? hostDefault;
  const everywhere = bound === '0.0.0.0' || bound === '::';
  const names = [...loopbackNames, ...(options.hostNames ?? []), ...(everywhere ? [] : [bound])];
  const lower = [...new Set(names.map((name) => name.toLowerCase()))];
  server.addHook('onRequest', async (request, reply) => {
    const rule = { names: lower, port: request.socket.localPort };
    const strange = hostFault(request.headers.host, rule);
    if (strange !== undefined) return sendFault(reply, 421, strange);
    // Following a link from another site to a page is how pages are shared; data are not. The router
    // says which it is, for it also reads `/%61pi` as `/api`; pages have no route.
    const crossing = !request.is404 ? crossSiteFault(header(request, 'sec-fetch-site')) : undefined;
    return crossing === undefined ? undefined : sendFault(reply, 403, crossing);
  });
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** A request after its schemas; each handler knows its own types, this file only passes them on. */
interface Parsed {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}
type AnyHandler = (asked: Parsed) => Result<unknown, Refused> | Promise<Result<unknown, Refused>>;

function addRoute(server: FastifyInstance, name: RouteName, options: HttpOptions): void {
  const route: Route = routes[name];
  const document = ok(name === 'openapi' ? openApi(options.version) : undefined);
  // The schemas of this very row made the values: the one cast between table and handler.
  const handler =
    name === 'openapi' ? () => document : (options.handlers[name] as unknown as AnyHandler);
  server.route({
    method: route.method,
    url: route.path,
    handler: async (request, reply) => {
      const asked = parseRequest(route, request);
      if (!asked.ok) return sendFault(reply, 400, asked.error);
      const answer = await handler(asked.value);
      if (!answer.ok) return sendFault(reply, answer.error.status, answer.error.fault);
      return sendData(reply, 200, route.answer.parse(answer.value));
    },
  });
}

function parseRequest(route: Route, request: FastifyRequest): Result<Parsed, WireFault> {
  const params = route.params.safeParse(request.params);
  if (!params.success) return err(faultOfIssues('address', params.error, request.params));
  const query = route.query.safeParse(request.query);
  if (!query.success) return err(faultOfIssues('query', query.error, request.query));
  if (route.body === undefined) {
    return ok({ params: params.data, query: query.data, body: undefined });
  }
  const body = route.body.safeParse(request.body);
  if (!body.success) return err(faultOfIssues('body', body.error, request.body));
  return ok({ params: params.data, query: query.data, body: body.data });
}

function addPages(server: FastifyInstance, web: WebFiles | undefined): void {
  server.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    const readable = request.method === 'GET' || request.method === 'HEAD';
    const file = readable ? web?.files.get(path) : undefined;
    if (file !== undefined) {
      const keep = file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache';
      return reply
        .headers(commonHeaders)
        .header('content-type', file.type)
        .header('content-security-policy', dataPolicy)
        .header('cache-control', keep)
        .send(file.bytes);
    }
    const isPage = readable && !path.startsWith('/api') && !path.startsWith('/assets');
    if (isPage && web !== undefined) return sendPage(reply, web.page);
    const place = { file: 'address', element: path };
    const expected = isPage
      ? 'the built workbench; `npm run build` makes it, the API answers without it'
      : 'a route of /api/openapi.json or a page of the workbench';
    return sendFault(reply, 404, fault('unknown', place, `${request.method} ${path}`, expected));
  });
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = freshNonce();
  return reply
    .headers(commonHeaders)
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', pagePolicy(nonce))
    .header('cache-control', 'no-store')
    .send(page.replaceAll(noncePlaceholder, nonce));
}

function sendFault(reply: FastifyReply, status: number, said: WireFault): FastifyReply {
  const answer: FaultAnswer = { fault: said };
  return sendData(reply, status, answer);
}

function sendData(reply: FastifyReply, status: number, answer: unknown): FastifyReply {
  return reply
    .code(status)
    .headers(commonHeaders)
    .header('content-type', 'application/json; charset=utf-8')
    .header('content-security-policy', dataPolicy)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(answer));
}
