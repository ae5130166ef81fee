import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../src/model/ids.ts';
import type { Language } from '../../src/model/language.ts';
import {
  sayAction,
  sayBinding,
  sayDate,
  sayDay,
  sayDue,
  sayDuty,
  sayFlag,
  sayFound,
  sayHeadline,
  sayHitReason,
  sayHop,
  sayIfConfirmed,
  sayListedBy,
  sayNotListed,
  sayRegime,
  sayRegimes,
  sayStatus,
} from '../../src/screen/index.ts';
import type { BoundRegime, ScreenResult } from '../../src/screen/result.ts';
import { aGroupHit, aHit, noreste, onlyHit, screened } from './hits.ts';
import { aCalendar, duties, profiles, register } from './tables.ts';

const zetas = { left: 'Los Zetas', right: 'LOS ZETAS' };
const zetasHits = [
  aHit({ ...zetas, ref: 'us-ofac-sdn:11438', kind: 'alias', strength: 'weak' }),
  aHit({ ...zetas, ref: 'register:cartel-del-noreste', kind: 'former' }),
];
const zetasFor = (as: string) => screened(zetasHits, { as, listings: [noreste] });

describe('headline', () => {
  test.each([
    [
      'mx-bank',
      '1 possible match: CARTEL DEL NORESTE. 5 regimes in force: 2 reach you, 3 only with a US link.',
      '1 posible coincidencia: CARTEL DEL NORESTE. 5 regímenes en vigor: 2 le alcanzan, 3 solo con vínculo en EE. UU.',
    ],
    [
      'us-bank',
      '1 possible match: CARTEL DEL NORESTE. 5 regimes in force: 5 bind you.',
      '1 posible coincidencia: CARTEL DEL NORESTE. 5 regímenes en vigor: 5 le obligan.',
    ],
    [
      'none',
      '1 possible match: CARTEL DEL NORESTE. 5 regimes in force: no profile is set, so whom they bind is not judged.',
      '1 posible coincidencia: CARTEL DEL NORESTE. 5 regímenes en vigor: no hay perfil, así que no se juzga a quién obligan.',
    ],
  ])('as %s', (as, en, es) => {
    expect(sayHeadline(zetasFor(as), 'en')).toBe(en);
    expect(sayHeadline(zetasFor(as), 'es')).toBe(es);
  });

  const near = aHit({ ref: 'register:clan-del-golfo', left: 'Clan', right: 'Clan', score: 3_120 });
  const weak = aHit({ ref: 'register:cjng', left: 'x', right: 'x', strength: 'weak' });
  const cases: readonly [string, ScreenResult, string, string][] = [
    [
      'clear',
      screened([]),
      'No possible match at or above 60.0. No entry came near.',
      'Ninguna posible coincidencia de 60.0 o más. Ninguna entrada se acercó.',
    ],
    [
      'clear with a near miss',
      screened([near]),
      'No possible match at or above 60.0. The nearest, Clan del Golfo, scored 31.2.',
      'Ninguna posible coincidencia de 60.0 o más. La más cercana, Clan del Golfo, obtuvo 31.2.',
    ],
    [
      'weak alias only',
      screened([weak]),
      'No possible match at or above 60.0. Only a weak alias agrees, which alone does not alert: Cártel de Jalisco Nueva Generación.',
      'Ninguna posible coincidencia de 60.0 o más. Solo coincide un alias débil, que por sí solo no alerta: Cártel de Jalisco Nueva Generación.',
    ],
    [
      'before the listing',
      screened([aGroupHit('carteles-unidos', 'Carteles Unidos')], { asOf: '2024-06-01' }),
      'No possible match at or above 60.0. Not in force on 1 Jun 2024: Cárteles Unidos.',
      'Ninguna posible coincidencia de 60.0 o más. No vigente el 1 jun 2024: Cárteles Unidos.',
    ],
    [
      'a flag alone',
      screened([aGroupHit('beltran-leyva', 'Beltran Leyva Organization')]),
      '1 possible match: Organización Beltrán Leyva. No regime in force was found.',
      '1 posible coincidencia: Organización Beltrán Leyva. No se halló ningún régimen en vigor.',
    ],
    [
      'a broken index',
      screened([aHit({ ref: 'us-ofac-sdn:0', left: 'A', right: 'A' })]),
      '1 match of the index could not be looked up; rebuild it and ask again.',
      '1 resultado del índice sin entrada detrás; reconstruya el índice y repita.',
    ],
  ];
  test.each(cases)('%s', (_name, result, en, es) => {
    expect(sayHeadline(result, 'en')).toBe(en);
    expect(sayHeadline(result, 'es')).toBe(es);
  });

  test('a law of two hits is counted once', () => {
    const hits = [aGroupHit('cjng', 'CJNG'), aGroupHit('cartel-de-sinaloa', 'Sinaloa')];
    expect(sayHeadline(screened(hits), 'en')).toMatch(
      /5 regimes in force: 4 bind you, 1 does not bind you\.$/,
    );
  });

  test('names three and counts the rest', () => {
    const groups = ['cjng', 'ms-13', 'los-lobos', 'los-choneros', 'viv-ansanm'];
    const result = screened(groups.map((group) => aGroupHit(group, group)));
    expect(sayHeadline(result, 'en')).toMatch(/^5 possible matches: .+; .+; .+; and 2 more\. /);
  });
});

test.each([
  [{ year: 2009 }, '2009', '2009'],
  [{ year: 2025, month: 2 }, 'Feb 2025', 'feb 2025'],
  [{ year: 2025, month: 2, day: 20 }, '20 Feb 2025', '20 feb 2025'],
  [{ year: 2026, month: 8, day: 1 }, '1 Aug 2026', '1 ago 2026'],
])('a date keeps its precision: %o', (date, en, es) => {
  expect([sayDate(date, 'en'), sayDate(date, 'es')]).toEqual([en, es]);
});

test('a day', () => {
  expect(sayDay('2026-12-07' as IsoDay, 'es')).toBe('7 dic 2026');
});

describe('one law', () => {
  const hit = onlyHit(zetasFor('mx-bank'));
  const law = (code: string) => {
    const found = hit.regimes.find((each) => each.code === code);
    if (found === undefined) throw new Error(code);
    return found;
  };

  test('with its day', () => {
    expect(sayRegime(law('US FTO'), 'en')).toBe(
      'US FTO, in force since 20 Feb 2025, reaches you. US law does not make you retain funds, but knowing support is a US crime with reach abroad (18 USC 2339B).',
    );
    expect(sayStatus(law('US FTO'), 'es')).toBe('en vigor desde 20 feb 2025');
  });

  test('with a year only, and the day said to be unread', () => {
    expect(sayStatus(law('US SDNTK'), 'en')).toBe('announced 2009, day in force not read');
    expect(sayStatus(law('US SDNTK'), 'es')).toBe('anunciada 2009, día de vigencia no leído');
  });

  test.each([
    ['ended', 'ended 8 Jul 2025', 'terminó 8 jul 2025'],
    ['not-yet', 'in force only from 20 Feb 2025', 'en vigor solo desde 20 feb 2025'],
    ['undated', 'on the list, date not read', 'en la lista, fecha no leída'],
    ['proposed', 'proposed 19 Feb 2025', 'propuesta 19 feb 2025'],
    ['reported', 'reported 19 Feb 2025', 'reportada 19 feb 2025'],
    [
      'uncertain',
      'announced 19 Feb 2025, the dates read do not settle this day',
      'anunciada 19 feb 2025, las fechas leídas no deciden este día',
    ],
  ] as const)('%s', (status, en, es) => {
    const regime = law('US FTO');
    const dates = { ...regime.dates, ended: { year: 2025, month: 7, day: 8 } };
    expect(sayStatus({ ...regime, status, dates }, 'en')).toBe(en);
    expect(sayStatus({ ...regime, status, dates }, 'es')).toBe(es);
  });

  test('what does not bind is not said to be in force for you', () => {
    const regime = { ...law('US FTO'), status: 'proposed' as const, inForce: false };
    expect(sayRegime(regime, 'en')).toMatch(/^US FTO, proposed 19 Feb 2025\. /);
  });
});

describe('duties', () => {
  const duty = (as: string, id: string, group = 'cartel-del-golfo') => {
    const hit = onlyHit(screened([aGroupHit(group, group)], { as }));
    const all = [...hit.duties, ...hit.notListedBy.flatMap((each) => each.dutiesIfListed)];
    const found = all.find((each) => each.id === id);
    if (found === undefined) throw new Error(`${id}: ${all.map((each) => each.id).join(' ')}`);
    return found;
  };

  test.each([
    ['us-bank', 'us-block', 'At once.', 'De inmediato.'],
    [
      'us-bank',
      'us-report-blocked',
      'By 7 Dec 2026 (within 10 business days).',
      'A más tardar el 7 dic 2026 (en 10 días hábiles).',
    ],
    [
      'us-bank',
      'us-report-annual',
      'By 30 Sep 2027 (each year, holdings of 30 Jun).',
      'A más tardar el 30 sep 2027 (cada año, lo que había el 30 jun).',
    ],
    ['us-bank', 'us-records', 'For 10 years.', 'Durante 10 años.'],
    ['ca-bank', 'ca-disclose', 'Without delay.', 'Sin demora.'],
    [
      'ca-bank',
      'ca-monthly',
      'By 15 Dec 2026 (each month).',
      'A más tardar el 15 dic 2026 (cada mes).',
    ],
    ['mx-bank', 'us-fto-reach', 'As long as it is listed.', 'Mientras esté listada.'],
    [
      'mx-bank',
      'mx-report-24h',
      'By 22 Nov 2026 (within 24 hours).',
      'A más tardar el 22 nov 2026 (en 24 horas).',
    ],
    [
      'mx-bank',
      'mx-hearing',
      "The person's time ends on 4 Dec 2026 (within 10 business days).",
      'El plazo de la persona vence el 4 dic 2026 (en 10 días hábiles).',
    ],
  ])('%s %s', (as, id, en, es) => {
    expect(sayDue(duty(as, id), 'en')).toBe(en);
    expect(sayDue(duty(as, id), 'es')).toBe(es);
  });

  test('a duty names its clause and how well it is known', () => {
    expect(sayDuty(duty('us-bank', 'us-fto-retain'), 'en')).toMatch(
      /^Retain the funds: .+ At once\. \(31 CFR 597\.201\(b\).+; read in the official text\)$/,
    );
    const chain = sayDuty(duty('mx-bank', 'us-block-link'), 'es');
    expect(chain).toContain('(la orden ejecutiva o ley del programa; 31 CFR 501.603; ');
    expect(sayDuty(duty('mx-bank', 'mx-report-24h'), 'es')).toContain(
      'conocimiento general, no leído: verifique antes de confiar',
    );
  });
});

describe('laws together', () => {
  const hit = onlyHit(zetasFor('mx-bank'));

  test('what is the same for the user is said once, each with its date', () => {
    const en = sayRegimes(hit.regimes, 'en');
    expect(en).toHaveLength(3);
    expect(en[0]).toBe(sayRegime(hit.regimes[0] as BoundRegime, 'en'));
    expect(en[2]).toMatch(
      /^US SDNTK, announced 2009, .+; US TCO, announced 2011, .+; US EO 14059, .+: with a US link\. Binds US persons\. /,
    );
    const all = sayRegimes(hit.regimes, 'es').join(' ');
    for (const { code } of hit.regimes) expect(all).toContain(`${code}, `);
  });

  test('the verb agrees, and one code under two programs is one law', () => {
    const bound = onlyHit(zetasFor('us-bank')).regimes.filter(({ code }) => code !== 'US FTO');
    const [said] = sayRegimes([...bound, ...bound], 'es');
    expect(said).toContain(': le obligan. ');
    expect(said?.match(/US SDNTK, /g)).toHaveLength(1);
  });

  test('in short: the codes in force on the day', () => {
    expect(sayListedBy(hit, 'es')).toBe(
      'Figura en US FTO, US SDGT, US SDNTK, US TCO, US EO 14059.',
    );
    const none = onlyHit(screened([aGroupHit('beltran-leyva', 'Beltran Leyva Organization')]));
    expect(sayListedBy(none, 'en')).toBe('No regime in force was found.');
  });
});

test('a flag says that it is none of a listing', () => {
  const hit = onlyHit(screened([aGroupHit('beltran-leyva', 'Beltran Leyva Organization')]));
  const [flag] = hit.flags;
  if (flag === undefined) throw new Error('no flag');
  expect(sayFlag(flag, 'en')).toMatch(
    /^Flag, no listing: faction of Cártel de Sinaloa; Cártel de Sinaloa is listed by US FTO, US SDGT/,
  );
  expect(sayFlag(flag, 'es')).toMatch(
    /^Señal, no entrada: facción de Cártel de Sinaloa; Cártel de Sinaloa figura en US FTO/,
  );
});

test('a name that is strong here and weak there is told with both', () => {
  const hit = onlyHit(zetasFor('mx-bank'));
  expect(sayFound(hit, 'en')).toBe(
    'Found by a former name, “LOS ZETAS”. Used as a full name by FTO and SDGT notices, 20 Feb 2025 ("formerly"); OFAC uid 11438, main name until 2025; only as a weak alias by OFAC uid 11438, summer 2026; us-ofac-sdn:11438.',
  );
  expect(sayFound(hit, 'es')).toBe(
    'Hallada por un nombre anterior, «LOS ZETAS». Usado como nombre pleno por avisos FTO y SDGT, 20 feb 2025 («formerly»); OFAC uid 11438, nombre principal hasta 2025; solo como alias débil por OFAC uid 11438, verano de 2026; us-ofac-sdn:11438.',
  );
});

test('if confirmed', () => {
  expect(sayIfConfirmed(onlyHit(zetasFor('us-bank')), 'en')).toBe(
    'If a person confirms it: block (not legal advice).',
  );
  expect(sayIfConfirmed(onlyHit(zetasFor('mx-bank')), 'es')).toBe(
    'Si una persona lo confirma: abstenerse (no es asesoría legal).',
  );
});

/** Everything this room can say of every group and measure to every profile. */
function allSentences(language: Language): readonly string[] {
  const refs = [...register.groupsById.keys(), ...register.measures.map(({ id }) => id)];
  const hits = refs.map((ref) => aGroupHit(ref, 'X'));
  return profiles.profiles.flatMap(({ id, title, description }) => {
    const result = screened(hits, { as: id });
    const said = result.hits.flatMap((hit) => [
      sayFound(hit, language),
      sayIfConfirmed(hit, language),
      sayHitReason(hit.reason, language),
      ...hit.regimes.map((each) => sayRegime(each, language)),
      ...sayRegimes(hit.regimes, language),
      sayListedBy(hit, language),
      ...hit.regimes.map((each) => sayAction(each.ifConfirmed, language)),
      ...hit.regimes.map((each) => sayBinding(each.binding, language)),
      ...hit.duties.map((each) => sayDuty(each, language)),
      ...hit.flags.map((each) => sayFlag(each, language)),
      ...hit.flags.flatMap(({ path }) => path.map((hop) => sayHop(hop, language))),
      ...hit.notListedBy.map((each) => sayNotListed(each, language)),
    ]);
    return [sayHeadline(result, language), title[language], description[language], ...said];
  });
}

describe.each(['en', 'es'] as const)('every sentence in %s', (language) => {
  const sentences = [
    ...allSentences(language),
    ...duties.duties.flatMap(({ title, text }) => [title[language], text[language]]),
    ...profiles.profiles.flatMap(({ bindings }) => bindings.map(({ reason }) => reason[language])),
    aCalendar('us-federal').note?.[language] ?? '',
  ];

  test('labels nobody', () => {
    expect(sentences.length).toBeGreaterThan(1_000);
    // The names of acts and forms are not ours to change.
    const official = /Terrorist Property Report|Anti-Terrorism Act/g;
    const found = sentences.filter((each) => /terror/i.test(each.replace(official, '')));
    expect([...new Set(found)]).toEqual([]);
  });

  test('is whole: no gap, no double stop, no stray value', () => {
    const broken = /undefined|null|NaN|\[object|\s\s|\.\.|\s[.,;]/;
    expect([...new Set(sentences.filter((each) => broken.test(each)))]).toEqual([]);
    expect(sentences.filter((each) => each.trim() === '')).toEqual([]);
  });
});
