// The shipped data: nothing wrong with it, its counts, and the rules that docs/register.md promises.

import { describe, expect, test } from 'vitest';
import { formatPartial } from '../../src/model/partial-date.ts';
import { registerContents, theRegister } from './makers.ts';

const register = theRegister();
const groups = [...register.groupsById.values()];
const names = groups.flatMap((group) => group.names.map((name) => ({ group: group.id, ...name })));

test('the register has what it says', () => {
  expect({
    groups: groups.length,
    names: names.length,
    designations: register.designations.length,
    citations: register.citationsById.size,
    authorities: register.authoritiesById.size,
    effects: register.effectsById.size,
    boundClasses: register.boundClassesById.size,
    relations: register.relations.length,
    measures: register.measures.length,
    hazards: register.hazards.length,
    absences: register.absences.length,
    gaps: register.gaps.length,
    events: register.events.length,
    tags: register.programs.authorityByTag.size,
  }).toMatchInlineSnapshot(`
    {
      "absences": 4,
      "authorities": 35,
      "boundClasses": 19,
      "citations": 105,
      "designations": 86,
      "effects": 30,
      "events": 67,
      "gaps": 9,
      "groups": 23,
      "hazards": 11,
      "measures": 15,
      "names": 145,
      "relations": 18,
      "tags": 106,
    }
  `);
});

test('every citation is cited', () => {
  const cited = new Set<unknown>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (key !== 'sources') collect(item);
        else for (const id of item as readonly unknown[]) cited.add(id);
      }
    }
  };
  for (const root of registerContents().values()) collect(root);
  expect([...register.citationsById.keys()].filter((id) => !cited.has(id))).toEqual([]);
});

test('designation ids run from L001 to L086 without a hole', () => {
  const expected = Array.from({ length: 86 }, (_, i) => `L${String(i + 1).padStart(3, '0')}`);
  expect(register.designations.map(({ id }) => id)).toEqual(expected);
});

test('high confidence rests on something that was read', () => {
  for (const { id, confidence, sources } of register.designations) {
    const kinds = sources.map((source) => register.citationsById.get(source)?.kind);
    if (confidence === 'high')
      expect(
        kinds.some((kind) => kind !== 'unverified'),
        id,
      ).toBe(true);
  }
});

test('what rests on general knowledge alone is never of high confidence', () => {
  const facts = [...register.authoritiesById.values(), ...register.effectsById.values()];
  const guessed = facts.filter(({ sources }) => sources.every((source) => source === 'MK'));
  expect(guessed.length).toBeGreaterThan(5);
  for (const { id, confidence } of guessed) expect(confidence, id).not.toBe('high');
});

describe('strength of names', () => {
  test('a name that collides or is an ordinary word is weak, whoever lists it', () => {
    const weakened = register.hazards
      .filter(({ kind }) => kind === 'acronym' || kind === 'ordinary-word')
      .flatMap((hazard) => hazard.names.map((name) => name.toUpperCase()));
    const found = names.filter((name) => weakened.includes(name.text.toUpperCase()));
    expect(found.length).toBeGreaterThan(10);
    for (const name of found) expect(name.strength, `${name.group}: ${name.text}`).toBe('weak');
  });

  test('an acronym is strong only where OFAC lists it as strong', () => {
    const strong = names.filter(
      ({ kind, strength }) => kind === 'acronym' && strength === 'strong',
    );
    expect(strong.map(({ text }) => text)).toEqual(['CJNG']);
    expect(names.find(({ text }) => text === 'MS-13')).toMatchObject({
      kind: 'primary',
      strength: 'strong',
    });
  });

  test('a name that only the press uses is weak', () => {
    const press = names.filter(({ usedBy }) => usedBy === 'press' || usedBy === 'common speech');
    expect(press.length).toBeGreaterThan(4);
    for (const name of press) expect(name.strength, name.text).toBe('weak');
  });

  test('who uses a name is told in both languages', () => {
    const english = /\b(notices?|press|summer|May|June|July|order|State|name|until)\b/;
    for (const { usedBy, usedByWords } of names) {
      expect(usedByWords.en).toBe(usedBy);
      expect(usedByWords.es).not.toMatch(english);
    }
  });

  test('Los Zetas is a former name twice: strong by the notice, weak at OFAC in 2026', () => {
    const zetas = names.filter(({ text }) => text.toUpperCase() === 'LOS ZETAS');
    expect(zetas.map(({ group }) => group)).toEqual(zetas.map(() => 'cartel-del-noreste'));
    expect(zetas.map(({ kind }) => kind)).toEqual(zetas.map(() => 'former'));
    expect(zetas.map(({ strength, usedBy }) => [strength, usedBy])).toEqual([
      ['strong', 'FTO and SDGT notices, 20 Feb 2025 ("formerly")'],
      ['strong', 'OFAC uid 11438, main name until 2025'],
      ['weak', 'OFAC uid 11438, summer 2026'],
    ]);
  });
});

test('every group links to the OFAC record that was reviewed', () => {
  const linked = groups.map(({ id, listings }) => [id, listings.join(' ')]);
  expect(Object.fromEntries(linked)).toMatchObject({
    'cartel-del-noreste': 'us-ofac-sdn:11438',
    'cartel-de-sinaloa': 'us-ofac-sdn:11440',
    cjng: 'us-ofac-sdn:17671',
    'la-nueva-familia-michoacana': 'us-ofac-sdn:39376 us-ofac-sdn:11439',
    'cartel-del-golfo': 'us-ofac-sdn:10386',
    'clan-del-golfo': 'us-ofac-sdn:15871',
    'viv-ansanm': 'us-ofac-sdn:53980 un-sc:HTe.002',
    'gran-grif': 'us-ofac-sdn:53981 un-sc:HTe.001',
  });
  expect(groups.every(({ listings }) => listings.length > 0)).toBe(true);
});

test('the eight of February 2025 have four dates, and none is another', () => {
  const fto = register.designations.filter(({ document }) => document === 'FR doc. 2025-02873');
  expect(fto).toHaveLength(8);
  for (const { signed, announced, effective, ended } of fto) {
    expect([signed, announced, effective].map((date) => date && formatPartial(date))).toEqual([
      '2025-02-06',
      '2025-02-19',
      '2025-02-20',
    ]);
    expect(ended).toBeUndefined();
  }
});

test('E.O. 14157 lists nobody', () => {
  expect(register.designations.some(({ authority }) => authority === 'US-EO14157')).toBe(false);
});

/** Sentences are ours; titles, lists, laws, names and addresses are quoted from their authors. */
const quoted = new Set(['title', 'publisher', 'url', 'list', 'citation', 'text', 'document']);

test('no sentence of ours calls anybody a terrorist', () => {
  const sentences: string[] = [];
  const collect = (value: unknown, key: string, ours: boolean): void => {
    if (Array.isArray(value)) for (const item of value) collect(item, key, ours);
    else if (typeof value === 'object' && value !== null) {
      const bilingual = 'en' in value && 'es' in value;
      for (const [name, item] of Object.entries(value)) collect(item, name, bilingual);
    } else if (typeof value === 'string' && (ours || !quoted.has(key))) sentences.push(value);
  };
  for (const root of registerContents().values()) collect(root, '', false);
  expect(sentences.length).toBeGreaterThan(1000);
  const label = /\bterroris(t|ts|ta|tas)\b/i;
  expect(sentences.filter((sentence) => label.test(sentence))).toEqual([]);
});

test('whatever a person reads is there in both languages, and they differ', () => {
  const pairs: { en: string; es: string }[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      if ('en' in value && 'es' in value) pairs.push(value as { en: string; es: string });
      else Object.values(value).forEach(collect);
    }
  };
  for (const root of registerContents().values()) collect(root);
  expect(pairs.length).toBeGreaterThan(150);
  for (const { en, es } of pairs) expect(en).not.toBe(es);
});
