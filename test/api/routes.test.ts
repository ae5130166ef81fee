// The table, and what is printed from it.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openApi } from '../../src/api/openapi.ts';
import { type Route, routeNames, routes } from '../../src/api/routes.ts';

const table: readonly Route[] = routeNames.map((name) => routes[name]);
const document = openApi('1.2.3');

describe('routes', () => {
  test('each method and path stands once', () => {
    const keys = table.map((route) => `${route.method} ${route.path}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(8);
  });

  test.each(table.map((route) => [route.path, route] as const))('%s', (_path, route) => {
    expect(route.method === 'GET' && route.body !== undefined).toBe(false);
    expect(route.summary).toMatch(/\.$/);
  });

  test('each is described in docs/http.md with its method', () => {
    const text = readFileSync(new URL('../../docs/http.md', import.meta.url), 'utf8');
    for (const { method, path } of table) expect(text).toContain(`${method} ${path}`);
  });
});

describe('openApi', () => {
  test('has every route with its summary, its answer and its faults', () => {
    for (const name of routeNames) {
      const route: Route = routes[name];
      const path = document.paths[route.path.replaceAll(/:([a-z]+)/g, '{$1}')];
      const operation = path?.[route.method.toLowerCase()] as {
        readonly operationId: string;
        readonly responses: Readonly<Record<string, unknown>>;
      };
      expect(operation.operationId).toBe(name);
      expect(Object.keys(operation.responses)).toEqual(
        ['200', ...route.faults.map(String), '500'].sort(),
      );
    }
  });

  test('every reference leads to a component', () => {
    const references = JSON.stringify(document).match(/#\/components\/schemas\/\w+/g) ?? [];
    expect(references.length).toBeGreaterThan(10);
    for (const reference of references) {
      const name = reference.slice(reference.lastIndexOf('/') + 1);
      expect(document.components.schemas).toHaveProperty(name);
    }
    expect(JSON.stringify(document)).not.toContain('#/$defs/');
  });

  test('parameters of the path are required, defaults are not', () => {
    const group = document.paths['/api/groups/{id}']?.get as {
      readonly parameters: readonly { name: string; in: string; required: boolean }[];
    };
    const shown = group.parameters.map((each) => [each.name, each.in, each.required]);
    expect(shown).toEqual([
      ['id', 'path', true],
      ['as', 'query', false],
      ['asOf', 'query', false],
      ['lang', 'query', false],
    ]);
  });
});
