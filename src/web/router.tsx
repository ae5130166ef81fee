// The pages and their addresses. Every view has its own address, so that it can be shared, kept and
// gone back to; who asks, on which day and in which language travels along. Search parameters are
// plain text (`?birthDate=1957`), not the JSON that the router writes by default.

import {
  createRootRoute,
  createRoute,
  createRouter,
  retainSearchParams,
  useParams,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GroupPage } from './pages/group.tsx';
import { GroupsPage } from './pages/groups.tsx';
import { ListingPage } from './pages/listing.tsx';
import { ListsPage } from './pages/lists.tsx';
import { SearchPage, searchSearch } from './pages/search.tsx';
import { Refused } from './parts/blocks.tsx';
import { readerSearch } from './reader.ts';
import { Shell } from './shell.tsx';

const root = createRootRoute({
  validateSearch: readerSearch,
  search: { middlewares: [retainSearchParams(['lang', 'as', 'asOf'])] },
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: ({ error }) => (
    <Refused error={error instanceof Error ? error : new Error(String(error))} />
  ),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: searchSearch,
  component: SearchPage,
});

const groups = createRoute({
  getParentRoute: () => root,
  path: '/groups',
  component: GroupsPage,
});

const group = createRoute({
  getParentRoute: () => root,
  path: '/groups/$id',
  component: () => <GroupPage id={useParams({ from: '/groups/$id' }).id} />,
});

const listing = createRoute({
  getParentRoute: () => root,
  path: '/listings/$id',
  component: () => <ListingPage id={useParams({ from: '/listings/$id' }).id} />,
});

const lists = createRoute({
  getParentRoute: () => root,
  path: '/lists',
  component: ListsPage,
});

function NotFound(): ReactNode {
  const { t } = useTranslation();
  return <h1>{t('fault.notFound')}</h1>;
}

/** The first value of each parameter; a page that wants more would say so. */
export function parsePlain(text: string): Record<string, string> {
  return Object.fromEntries([...new URLSearchParams(text)].reverse());
}

export function stringifyPlain(search: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export const router = createRouter({
  routeTree: root.addChildren([search, groups, group, listing, lists]),
  parseSearch: parsePlain,
  stringifySearch: stringifyPlain,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
