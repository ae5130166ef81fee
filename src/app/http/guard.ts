// What stands before every route: whom the server talks to and what its answers may do in a browser.
// The service has no cross-origin access at all. A page of another site can still try two things:
// point a name of its own at 127.0.0.1 (DNS rebinding), which the Host check refuses, and post
// blindly, which the fetch-metadata check refuses. Names that people screen stand in addresses, so
// no referrer ever leaves. Sources: Content Security Policy Level 3; Fetch Metadata Request Headers
// (W3C, both read 2026-11-21).

import { randomBytes } from 'node:crypto';
import type { WireFault } from '../../api/shapes.ts';
import { fault } from '../../model/fault.ts';

/** Names under which a browser on this machine reaches a loopback address. */
export const loopbackNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

export interface HostRule {
  /** Names that a Host header may carry, in lower case. */
  readonly names: readonly string[];
  /** The port listened on; undefined where no socket is behind the request (tests in process). */
  readonly port: number | undefined;
}

/** Undefined where the Host header names this server, else the fault to answer with. */
export function hostFault(header: string | undefined, rule: HostRule): WireFault | undefined {
  const match = /^(\[[0-9a-f:]+\]|[^:[\]]+)(?::(\d{1,5}))?$/i.exec(header ?? '');
  const named = rule.names.includes(match?.[1]?.toLowerCase() ?? '');
  const port = Number(match?.[2] ?? 80);
  if (named && (rule.port === undefined || port === rule.port)) return undefined;
  const withPort = rule.port === undefined ? '' : ` with port ${rule.port}`;
  return fault(
    'invalid',
    { file: 'request', element: 'host header' },
    header ?? '',
    `one of ${rule.names.join(', ')}${withPort}`,
  );
}

/** A page of another site asked, not the reader: browsers say so, other clients say nothing. */
export function crossSiteFault(site: string | undefined): WireFault | undefined {
  if (site === undefined || site === 'same-origin' || site === 'none') return undefined;
  return fault(
    'invalid',
    { file: 'request', element: 'sec-fetch-site header' },
    site,
    'a request of this workbench itself or of no page at all',
  );
}

/** Headers of every answer, pages and data alike. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};

/** Data are never a document: nothing in them may load, run or be framed. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/**
 * Scripts come from our own files only. Style elements are allowed by a nonce that changes with
 * every page, because the component library writes its colour variables into one.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** 128 bits, as the policy's specification asks. */
export function freshNonce(): string {
  return randomBytes(16).toString('base64url');
}
