// The service in process, without a socket: what it answers, what it refuses and what its answers
// may do in a browser. Ports, signals and a browser are in e2e.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { FaultAnswer } from '../../../src/api/shapes.ts';
import { hostFault } from '../../../src/app/http/guard.ts';
import { readWebFiles, type WebFiles } from '../../../src/app/http/pages.ts';
import { bodyBytesMax, buildServer, type Handlers } from '../../../src/app/http/server.ts';
import { err, ok } from '../../../src/model/result.ts';

const notFound = err({
  status: 404 as const,
  fault: { kind: 'unknown' as const, place: { file: 'address' }, found: 'x', expected: 'a group' },
});

const handlers: Handlers = {
  search: () => notFound,
  screen: () => notFound,
  groups: ({ query }) => ok({ asOf: query.asOf ?? 'today', sentence: query.lang, groups: [] }),
  group: () => notFound,
  listing: () => {
    throw new Error('the secret of the store');
  },
  // An answer that the table does not allow.
  lists: () => ok({ lists: [], register: { groups: -0.5 } } as never),
  profiles: async () => ok({ profiles: [{ id: 'us-bank', label: 'US bank' }] }),
  health: () => ok({ status: 'ok', version: '1.2.3', lists: 0, entries: 0 }),
};

const web: WebFiles = {
  page: '<meta name="style-nonce" content="%STYLE_NONCE%" />',
  files: new Map([
    [
      '/assets/index-1.js',
      { type: 'text/javascript; charset=utf-8', bytes: Buffer.from('1'), immutable: true },
    ],
  ]),
};

function aServer(more: Partial<Parameters<typeof buildServer>[0]> = {}) {
  return buildServer({ handlers, version: '1.2.3', web, host: '127.0.0.1', ...more });
}

const get = (url: string, headers: Record<string, string> = {}) =>
  aServer().inject({ method: 'GET', url, headers });

describe('routes', () => {
  test('answers with the shape of the table and says that it is data', async () => {
    const answer = await get('/api/health');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ status: 'ok', version: '1.2.3', lists: 0, entries: 0 });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('hands parsed parameters to the handler, defaults filled in', async () => {
    const answer = await get('/api/groups?asOf=2025-02-20');
    expect(answer.json()).toEqual({ asOf: '2025-02-20', sentence: 'en', groups: [] });
  });

  test('prints the table', async () => {
    const answer = await get('/api/openapi.json');
    expect(answer.json()).toMatchObject({ openapi: '3.1.1', info: { version: '1.2.3' } });
  });

  const refusals = [
    { url: '/api/groups?asOf=2025-02-30', status: 400, kind: 'invalid', element: 'asOf' },
    { url: '/api/groups?asOff=2025-02-20', status: 400, kind: 'unknown', element: 'asOff' },
    { url: '/api/search', status: 400, kind: 'missing', element: 'name' },
    { url: `/api/search?name=${'x'.repeat(1001)}`, status: 400, kind: 'limit', element: 'name' },
    { url: '/api/search?name=a&name=b', status: 400, kind: 'invalid', element: 'name' },
    { url: '/api/groups/x', status: 404, kind: 'unknown', element: undefined },
    { url: '/api/nothing', status: 404, kind: 'unknown', element: '/api/nothing' },
    { url: '/api/groups/%E0%A4%A', status: 400, kind: 'malformed', element: undefined },
    { url: '/api/listings/x', status: 500, kind: 'inner', element: undefined },
    { url: '/api/lists', status: 500, kind: 'inner', element: undefined },
  ];
  test.each(refusals)('$status for $url', async ({ url, status, kind, element }) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(status);
    const { fault } = answer.json<FaultAnswer>();
    expect(fault.kind).toBe(kind);
    expect(fault.place.element).toBe(element);
    expect(answer.body).not.toContain('secret');
  });

  test('an inner fault is told to the log and not to the caller', async () => {
    const told: unknown[] = [];
    const server = aServer({ onInnerFault: (error) => told.push(error) });
    await server.inject('/api/listings/x');
    expect(String(told[0])).toContain('the secret of the store');
  });
});

describe('bodies', () => {
  const entity = JSON.stringify({ schema: 'Person', properties: { name: 'Ana' } });
  const json = 'application/json';
  const cases = [
    { name: 'an entity reaches its handler', body: entity, type: json, status: 404 },
    { name: 'broken JSON', body: '{"schema":', type: json, status: 400 },
    { name: 'no body', body: '', type: json, status: 400 },
    { name: 'an unknown schema', body: '{"schema":"Dragon"}', type: json, status: 400 },
    { name: 'text that a foreign page could post', body: entity, type: 'text/plain', status: 415 },
    {
      name: 'a form',
      body: 'schema=Person',
      type: 'application/x-www-form-urlencoded',
      status: 415,
    },
    { name: 'too long a body', body: ' '.repeat(bodyBytesMax + 1), type: json, status: 413 },
    {
      name: 'a value nested deeper than the stack',
      body: `{"schema":"Person","properties":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      type: json,
      status: 400,
    },
    { name: 'a prototype in disguise', body: '{"__proto__":{}}', type: json, status: 400 },
  ];
  test.each(cases)('$name: $status', async ({ body, type, status }) => {
    const answer = await aServer().inject({
      method: 'POST',
      url: '/api/screen',
      headers: { 'content-type': type },
      payload: body,
    });
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toHaveProperty('fault.expected');
  });
});

describe('whom it talks to', () => {
  const cases = [
    { host: 'localhost:4242', status: 200 },
    { host: '127.0.0.1:4242', status: 200 },
    { host: '[::1]:4242', status: 200 },
    { host: 'LOCALHOST', status: 200 },
    { host: 'evil.example', status: 421 },
    { host: 'localhost.evil.example', status: 421 },
    { host: '127.0.0.1@evil.example', status: 421 },
  ];
  test.each(cases)('Host "$host": $status', async ({ host, status }) => {
    for (const url of ['/api/health', '/', '/assets/index-1.js']) {
      expect((await get(url, { host })).statusCode).toBe(status);
    }
  });

  test('no Host header, or another port than ours, is refused', () => {
    const rule = { names: ['localhost'], port: 4242 };
    for (const header of [
      undefined,
      '',
      'localhost',
      'localhost:80',
      'localhost:4242:1',
      ':4242',
    ]) {
      expect(hostFault(header, rule)?.place.element).toBe('host header');
    }
    expect(hostFault('localhost:4242', rule)).toBeUndefined();
    expect(hostFault('localhost', { ...rule, port: 80 })).toBeUndefined();
  });

  test('further names are allowed by setting only', async () => {
    const server = aServer({ hostNames: ['cotejo.bank.example'] });
    const answer = await server.inject({ url: '/', headers: { host: 'cotejo.bank.example' } });
    expect(answer.statusCode).toBe(200);
  });

  test('pages of other sites get no data, but may link to a page', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site' };
    for (const url of ['/api/health', '/%61pi/health', 'http://127.0.0.1/api/health']) {
      expect((await get(url, foreign)).statusCode).toBe(403);
    }
    expect((await get('/groups', foreign)).statusCode).toBe(200);
    expect((await get('/api/health', { 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200);
  });
});

describe('pages', () => {
  test('each page has a nonce of its own, in its policy and in itself', async () => {
    const nonces = new Set<string>();
    for (const url of ['/', '/groups/cjng', '/listings/us-ofac-sdn:1?lang=es']) {
      const answer = await get(url);
      const policy = String(answer.headers['content-security-policy']);
      const nonce = /'nonce-([\w-]{22})'/.exec(policy)?.[1] ?? '';
      expect(answer.body).toBe(`<meta name="style-nonce" content="${nonce}" />`);
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  test('a built file is served to be kept', async () => {
    const answer = await get('/assets/index-1.js');
    expect(answer.body).toBe('1');
    expect(answer.headers['cache-control']).toContain('immutable');
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  test.each([
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/nothing.js',
    '/assets/index-1.js/',
  ])('nothing outside the map: %s', async (url) => {
    expect((await get(url)).body).not.toContain('"dependencies"');
  });

  test('without a built workbench a page says what to do, the API answers', async () => {
    const server = aServer({ web: undefined });
    const page = await server.inject('/');
    expect(page.statusCode).toBe(404);
    expect(page.body).toContain('npm run build');
    expect((await server.inject('/api/health')).statusCode).toBe(200);
  });
});

describe('readWebFiles', () => {
  const folders: string[] = [];
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  });

  async function aFolder(files: Readonly<Record<string, string>>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'cotejo-web-'));
    folders.push(folder);
    await mkdir(join(folder, 'assets'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return folder;
  }

  test('reads the page and its files by address', async () => {
    const read = await readWebFiles(await aFolder({ 'index.html': 'page', 'assets/a.js': '1' }));
    expect(read.ok && read.value.page).toBe('page');
    expect(read.ok && [...read.value.files.keys()]).toEqual(['/assets/a.js']);
  });

  const refused = [
    { name: 'no page', files: { 'assets/a.js': '1' }, found: 'no index.html' },
    {
      name: 'a file type without a name',
      files: { 'index.html': '', 'a.exe': '' },
      found: '/a.exe',
    },
  ];
  test.each(refused)('$name is a fault', async ({ files, found }) => {
    const read = await readWebFiles(await aFolder(files));
    expect(read.ok ? undefined : read.error.found).toBe(found);
  });

  test('an absent folder is a fault that says what to do', async () => {
    const read = await readWebFiles(join(tmpdir(), 'cotejo-no-such-folder'));
    expect(read.ok ? undefined : read.error.expected).toContain('npm run build');
  });
});
