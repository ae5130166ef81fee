// The rule of the two languages for faults: whatever text the source can put into a fault has its
// Spanish in the catalogue, and the catalogue says nothing that no source writes. A sentence added
// in English only is found here, not by a user.

import type { FaultText } from './fault-texts.ts';
import type { Finding } from './source.ts';

/** As in `src/api/fault-words`: expected, its Spanish, and what may be found beside it. */
export type Entry = readonly [
  en: string,
  es: string,
  found?: readonly (readonly [en: string, es: string])[],
];

/** What has no words of its own: a value as it is, or names that both languages share. */
const wordless: ReadonlySet<string> = new Set(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']);

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replaceAll(/\{\d\}/g, '')) && !wordless.has(text);
}

/** Texts of the source that the catalogue does not know; `excused` are those that need no entry. */
export function untranslated(
  texts: readonly FaultText[],
  entries: readonly Entry[],
  excused: ReadonlyMap<string, string> = new Map(),
): readonly Finding[] {
  const foundByExpected = new Map(
    entries.map(([en, , found = []]) => [en, new Set(found.map(([one]) => one))]),
  );
  const findings = texts.flatMap(({ path, line, found, expected }): readonly Finding[] => {
    if (!hasWords(expected) || excused.has(expected)) return [];
    const known = foundByExpected.get(expected);
    if (known === undefined)
      return [{ path, line, message: `expected "${expected}" has no Spanish` }];
    const pair = `${found} / ${expected}`;
    if (!hasWords(found) || known.has(found) || excused.has(pair)) return [];
    return [{ path, line, message: `found "${found}" (expected "${expected}") has no Spanish` }];
  });
  return [...new Map(findings.map((one) => [`${one.path} ${one.message}`, one])).values()];
}

/** Entries that no source writes: left behind by a text that was changed. */
export function unused(texts: readonly FaultText[], entries: readonly Entry[]): readonly string[] {
  const expected = new Set(texts.map((text) => text.expected));
  const pairs = new Set(texts.map((text) => `${text.found} / ${text.expected}`));
  return entries.flatMap(([en, , found = []]) =>
    expected.has(en)
      ? found.map(([one]) => `${one} / ${en}`).filter((pair) => !pairs.has(pair))
      : [en],
  );
}

/** Entries whose Spanish leaves out a part, fills in one that is not there, or that stand twice. */
export function malformed(entries: readonly Entry[]): readonly string[] {
  const seen = new Set<string>();
  return entries.flatMap(([en, es, found = []]) => {
    const isTwice = seen.has(en);
    seen.add(en);
    const wrong = [[en, es] as const, ...found].filter(([one, other]) => !agree(one, other));
    return [...(isTwice ? [`${en}: twice`] : []), ...wrong.map(([one]) => `${one}: other parts`)];
  });
}

function agree(en: string, es: string): boolean {
  const parts = (text: string): readonly string[] =>
    [...text.matchAll(/\{(\d)\*?\}/g)].map(([, number]) => number ?? '').sort();
  return es !== '' && parts(en).join() === parts(es).join();
}
