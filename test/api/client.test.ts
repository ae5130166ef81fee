// The client against a `fetch` of our own: what it asks, and what it makes of each kind of answer.

import { describe, expect, test } from 'vitest';
import { addressOf, createClient } from '../../src/api/client.ts';
import { routes } from '../../src/api/routes.ts';

const health = { status: 'ok', version: '1.2.3', lists: 2, entries: 10 };
const fault = { kind: 'unknown', place: { file: 'address' }, found: 'x', expected: 'a group' };

function answering(status: number, body: string) {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const client = createClient('http://service', async (url, init) => {
    asked.push({ url: String(url), init });
    return new Response(body, { status });
  });
  return { client, asked };
}

describe('addressOf', () => {
  const cases = [
    {
      name: 'fills the path and escapes it',
      address: addressOf(routes.listing, { id: 'us-ofac-sdn:11440/../x' }, {}),
      expected: '/api/listings/us-ofac-sdn%3A11440%2F..%2Fx',
    },
    {
      name: 'leaves out what is undefined or empty',
      address: addressOf(routes.search, {}, { name: 'José & Co', as: undefined, country: '' }),
      expected: '/api/search?name=Jos%C3%A9+%26+Co',
    },
    { name: 'nothing at all', address: addressOf(routes.health, {}, {}), expected: '/api/health' },
  ];
  test.each(cases)('$name', ({ address, expected }) => {
    expect(address).toBe(expected);
  });
});

describe('createClient', () => {
  test('gives the answer of the table', async () => {
    const { client, asked } = answering(200, JSON.stringify(health));
    expect(await client.call('health', {})).toEqual({ ok: true, value: health });
    expect(asked[0]?.url).toBe('http://service/api/health');
  });

  test('posts a body as JSON', async () => {
    const { client, asked } = answering(404, JSON.stringify({ fault }));
    const body = { schema: 'Person', properties: { name: ['Ana'] } };
    await client.call('screen', { query: { lang: 'es' }, body });
    expect(asked[0]?.url).toBe('http://service/api/screen?lang=es');
    expect(asked[0]?.init).toMatchObject({ method: 'POST', body: JSON.stringify(body) });
  });

  const refusals = [
    {
      name: 'a fault of the service',
      status: 404,
      body: JSON.stringify({ fault }),
      kind: 'unknown',
    },
    { name: 'an error that is no fault', status: 502, body: '<html>', kind: 'inner' },
    { name: 'an answer of another shape', status: 200, body: '{"status":"ill"}', kind: 'inner' },
    { name: 'an answer that is no JSON', status: 200, body: 'ok', kind: 'inner' },
  ];
  test.each(refusals)('$name is returned', async ({ status, body, kind }) => {
    const { client } = answering(status, body);
    const result = await client.call('health', {});
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error).toMatchObject({ status, fault: { kind } });
  });

  test('no answer at all has status 0', async () => {
    const client = createClient('', async () => {
      throw new TypeError('fetch failed');
    });
    const result = await client.call('health', {});
    expect(result.ok ? undefined : result.error.status).toBe(0);
  });

  test('an aborted question stays an exception: nobody waits for it', async () => {
    const aborted = AbortSignal.abort();
    const client = createClient('', async () => {
      throw aborted.reason;
    });
    await expect(client.call('health', { signal: aborted })).rejects.toBe(aborted.reason);
  });
});
