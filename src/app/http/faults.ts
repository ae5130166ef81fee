// Whatever goes wrong in a request, as the one fault shape. A caller's mistake says where it lies,
// what was found there and what was wanted; a mistake of ours says only that it was one, and the
// rest goes to the log, because an inner message may hold what nobody asked to see.

import type { z } from 'zod';
import type { WireFault } from '../../api/shapes.ts';
import { type Fault, fault, foundJson } from '../../model/fault.ts';

/** A port in use or one we may not take, in words that say what to do. */
export function listenFault(cause: unknown, host: string, port: number): Fault {
  const code = (cause as { readonly code?: unknown }).code;
  const place = { file: 'argument', element: 'port' };
  if (code === 'EADDRINUSE') {
    const found = `port ${port} of ${host} is in use`;
    return fault('invalid', place, found, 'a free port: --port N, or --port 0 for any free one');
  }
  if (code === 'EACCES') {
    return fault('invalid', place, `port ${port} may not be taken`, 'a port of 1024 or above');
  }
  return fault('invalid', place, `${host}:${port}: ${String(cause)}`, 'an address to listen on');
}

/** The first issue as a fault: what was found there, and what the schema wants instead. */
export function faultOfIssues(file: string, error: z.ZodError, given: unknown): WireFault {
  const issue = error.issues[0];
  if (issue === undefined) return fault('invalid', { file }, '', 'something else');
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = [...issue.path, ...(unknownKey === undefined ? [] : [unknownKey])];
  const place = path.length === 0 ? { file } : { file, element: path.map(String).join('/') };
  if (unknownKey !== undefined) return fault('unknown', place, unknownKey, 'a known name');
  const found = valueAt(given, path);
  const expected = expectation(issue.message);
  if (found === undefined) return fault('missing', place, '', expected);
  const shown = typeof found === 'string' ? found : foundJson(found);
  return fault(issue.code === 'too_big' ? 'limit' : 'invalid', place, shown, expected);
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  let value = given;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}

/** Zod says `Invalid input: expected string`; a fault states the want, in lower case. */
function expectation(message: string): string {
  const said = message.replace(/^Invalid (?:input|option|string): (?:expected )?/, '');
  return said.slice(0, 1).toLowerCase() + said.slice(1);
}

/** What the framework or a handler threw, as a status and a fault. */
export function faultOfError(
  error: unknown,
  bodyBytesMax: number,
): { readonly status: number; readonly fault: WireFault } {
  const { code, statusCode } = error as { readonly code?: unknown; readonly statusCode?: unknown };
  const place = { file: 'body' };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const expected = `at most ${bodyBytesMax} bytes`;
    return { status: 413, fault: fault('limit', place, 'a longer body', expected) };
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    const said = fault('unrecognised', place, 'another media type', 'application/json');
    return { status: 415, fault: said };
  }
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    const found = error instanceof Error ? error.message : String(error);
    return { status: statusCode, fault: fault('malformed', place, found, 'well-formed JSON') };
  }
  const inner: WireFault = {
    kind: 'inner',
    place: { file: 'service' },
    found: 'a mistake of ours, now in the log of the service',
    expected: 'an answer; please report it with what was asked',
  };
  return { status: 500, fault: inner };
}
