// Who reads, and how: language, obligor profile, day asked about. All three change what every page
// says, so they stand in the address, where a link carries them; language and profile are also kept
// in this browser for the next visit. Whatever is found there is checked like any outside value.

import { useNavigate, useSearch } from '@tanstack/react-router';
import { z } from 'zod';
import { languageSchema } from '../api/shapes.ts';
import { isoDay } from '../model/ids.ts';
import type { Language } from '../model/language.ts';

export interface ReaderSearch {
  readonly lang?: Language;
  readonly as?: string;
  readonly asOf?: string;
}

const profilePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function readerSearch(search: Readonly<Record<string, unknown>>): ReaderSearch {
  const language = languageSchema.safeParse(search.lang);
  const profile = z.string().max(60).regex(profilePattern).safeParse(search.as);
  const day = typeof search.asOf === 'string' ? isoDay(search.asOf) : undefined;
  return {
    ...(language.success ? { lang: language.data } : {}),
    ...(profile.success ? { as: profile.data } : {}),
    ...(day === undefined ? {} : { asOf: day }),
  };
}

const languageKey = 'cotejo.language';
const profileKey = 'cotejo.profile';

/** Storage may be switched off; then the address alone remembers. */
export function remembered(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing to do: the choice still stands in the address.
  }
}

export function preferredLanguage(): Language {
  const kept = languageSchema.safeParse(remembered(languageKey));
  if (kept.success) return kept.data;
  return navigator.language.toLowerCase().startsWith('es') ? 'es' : 'en';
}

export interface Reader {
  readonly language: Language;
  readonly profile: string | undefined;
  readonly asOf: string | undefined;
  /** The three as parameters of a request. */
  readonly asking: { readonly lang: Language; readonly as?: string; readonly asOf?: string };
  readonly setLanguage: (language: Language) => void;
  readonly setProfile: (profile: string) => void;
  readonly setAsOf: (day: string) => void;
}

export function useReader(): Reader {
  const search: ReaderSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const language = search.lang ?? preferredLanguage();
  const kept = remembered(profileKey);
  const profile = search.as ?? (kept !== undefined && profilePattern.test(kept) ? kept : undefined);
  const change = (part: ReaderSearch) => {
    void navigate({
      to: '.',
      search: (before: Readonly<Record<string, unknown>>) => ({ ...before, ...part }),
      replace: true,
      resetScroll: false,
    });
  };
  return {
    language,
    profile,
    asOf: search.asOf,
    asking: {
      lang: language,
      ...(profile === undefined ? {} : { as: profile }),
      ...(search.asOf === undefined ? {} : { asOf: search.asOf }),
    },
    setLanguage: (lang) => {
      remember(languageKey, lang);
      change({ lang });
    },
    setProfile: (as) => {
      remember(profileKey, as);
      change({ as: as === '' ? undefined : as } as ReaderSearch);
    },
    setAsOf: (day) => change({ asOf: isoDay(day) } as ReaderSearch),
  };
}
