// `designations` and `compare-lists`: who lists whom, since when, on what ground, and where two
// jurisdictions differ. The register decides; here its answers become tables, lines and JSON.

import type { Citation, Designation } from '../../model/designation.ts';
import { fault } from '../../model/fault.ts';
import type { IsoDay } from '../../model/ids.ts';
import type { Language } from '../../model/language.ts';
import { formatPartial, type PartialDate } from '../../model/partial-date.ts';
import {
  authorityOf,
  boundOf,
  type ComparedGroup,
  type ComparedSide,
  type Comparison,
  citationsOf,
  compareJurisdictions,
  type DatedDesignation,
  effectsOf,
  findGroups,
  type MatrixRow,
  type Register,
  whoListsWhom,
} from '../../register/index.ts';
import { sayDate, sayDay } from '../../screen/words.ts';
import {
  type Command,
  type ExitCode,
  inputFault,
  isSet,
  languageOf,
  optionValue,
  printJson,
  printLines,
} from './command.ts';
import { readDay } from './dates.ts';
import { citationLines, statusText } from './register-text.ts';
import { createPaint, indented, noBreak, tableLines } from './text.ts';

interface Days {
  readonly asOf: IsoDay;
  readonly knownAt?: IsoDay;
}

export async function runDesignations(command: Command): Promise<ExitCode> {
  const days = await readDays(command);
  if (days === undefined) return 2;
  const register = command.cotejo.register();
  const asked = command.invocation.operands[0];
  const found = asked === undefined ? undefined : findGroups(register, asked);
  if (asked !== undefined && found?.length === 0) {
    return inputFault(command, noSuchGroup(register, asked));
  }
  const groups = found === undefined ? {} : { groups: found.map((group) => group.id) };
  const matrix = whoListsWhom(register, { ...days, ...groups });
  if (isSet(command, 'json')) {
    const rows = matrix.rows.map((row) => rowJson(register, row));
    await printJson(command, { asOf: days.asOf, groups: rows });
    return 0;
  }
  const lines =
    found === undefined
      ? overviewLines(command, matrix.rows, days)
      : matrix.rows.flatMap((row) => groupLines(command, row, days));
  await printLines(command.cotejo.io.stdout, lines);
  return 0;
}

async function readDays(command: Command): Promise<Days | undefined> {
  const asOf = readDay('as-of', optionValue(command, 'as-of'));
  const knownAt = readDay('known-at', optionValue(command, 'known-at'));
  for (const read of [asOf, knownAt]) if (!read.ok) await inputFault(command, read.error);
  if (!asOf.ok || !knownAt.ok) return undefined;
  return {
    asOf: asOf.value ?? command.cotejo.today(),
    ...(knownAt.value === undefined ? {} : { knownAt: knownAt.value }),
  };
}

function noSuchGroup(register: Register, asked: string) {
  const ids = [...register.groupsById.keys()].slice(0, 3).join(', ');
  return fault(
    'unknown',
    { file: 'argument' },
    asked,
    `a group of the register by id, name or listing, e.g. ${ids}`,
  );
}

/** One line a group: which authorities list it on the day. */
function overviewLines(
  command: Command,
  rows: readonly MatrixRow[],
  { asOf }: Days,
): readonly string[] {
  const language = languageOf(command);
  const { columns } = command.cotejo.io.stdout;
  const head = {
    en: `Who lists whom on ${sayDay(asOf, 'en')}. A code without a mark is in force; ? open or undated; × ended; … not yet.`,
    es: `Quién lista a quién al ${sayDay(asOf, 'es')}. Un código sin marca está vigente; ? abierto o sin fecha; × terminado; … aún no.`,
  };
  const none = { en: 'no listing read', es: 'ningún listado leído' };
  const nameColumn = Math.max(...rows.map((row) => row.group.id.length)) + 2;
  return [
    ...indented(head[language], 0, columns),
    '',
    ...rows.flatMap((row) => {
      const codes = row.cells.map((cell) =>
        (cell.authority.code + markOf(cell.designations)).replaceAll(' ', noBreak),
      );
      const text = codes.length === 0 ? none[language] : codes.join(' · ');
      const lines = indented(text, nameColumn, Math.max(columns, nameColumn + 30));
      return [row.group.id.padEnd(nameColumn) + (lines[0] ?? '').trimStart(), ...lines.slice(1)];
    }),
  ];
}

/** The best state among the acts of one authority. */
function markOf(acts: readonly DatedDesignation[]): string {
  const states = acts.map((act) => act.status);
  if (states.includes('in-force')) return '';
  if (states.includes('uncertain') || states.includes('undated')) return ' ?';
  return states.includes('not-yet') ? ' …' : ' ×';
}

/** One group in full: each act with its four dates, effects, bound parties and sources. */
function groupLines(command: Command, row: MatrixRow, days: Days): readonly string[] {
  const language = languageOf(command);
  const { columns } = command.cotejo.io.stdout;
  const paint = createPaint(command.cotejo.settings.colour);
  const register = command.cotejo.register();
  const { group } = row;
  const words = {
    en: {
      names: 'Names',
      weak: 'weak',
      listings: 'Entries',
      hazard: 'Beware',
      absent: 'Not listed',
      none: 'No listing was read.',
      asOf: 'as of',
    },
    es: {
      names: 'Nombres',
      weak: 'débil',
      listings: 'Entradas',
      hazard: 'Cuidado',
      absent: 'No listado',
      none: 'No se leyó ningún listado.',
      asOf: 'al',
    },
  }[language];
  // Several publications use the same name; each spelling is told once, as strong and as weak.
  const names = new Set(
    group.names
      .filter((name) => name.kind !== 'slip')
      .map((name) => name.text + (name.strength === 'weak' ? ` (${words.weak})` : '')),
  );
  const acts = row.cells.flatMap((cell) => cell.designations);
  return [
    `${paint.bold(group.caption)} (${group.id}), ${words.asOf} ${sayDay(days.asOf, language)}`,
    ...indented(`${words.names}: ${[...names].join('; ')}`, 2, columns, 2),
    ...(group.listings.length === 0
      ? []
      : indented(`${words.listings}: ${group.listings.join(', ')}`, 2, columns, 2)),
    ...(group.note === undefined ? [] : indented(group.note[language], 2, columns, 2)),
    ...(acts.length === 0 ? [`  ${words.none}`] : []),
    ...acts.flatMap((act) => ['', ...actLines(command, register, act)]),
    ...row.absences.flatMap((absence) => [
      '',
      ...indented(
        `${words.absent} (${absence.jurisdiction}): ${absence.text[language]}`,
        2,
        columns,
        2,
      ),
    ]),
    ...row.hazards.flatMap((hazard) => [
      '',
      ...indented(`${words.hazard}: ${hazard.text[language]}`, 2, columns, 2),
    ]),
    '',
  ];
}

function actLines(
  command: Command,
  register: Register,
  { designation, status }: DatedDesignation,
): readonly string[] {
  const language = languageOf(command);
  const { columns } = command.cotejo.io.stdout;
  const paint = createPaint(command.cotejo.settings.colour);
  const authority = authorityOf(register, designation.authority);
  const words = {
    en: { as: 'listed as', effects: 'Effects', binds: 'Binds' },
    es: { as: 'listado como', effects: 'Efectos', binds: 'Obliga a' },
  }[language];
  const as = designation.listedAs === undefined ? '' : `, ${words.as} "${designation.listedAs}"`;
  const effects = effectsOf(register, designation.effects).map((effect) => effect.label[language]);
  const binds = boundOf(register, designation.binds).map((bound) => bound.text[language]);
  const head = `${authority.code}: ${statusText(status, language)}; ${datesText(designation, language)}${as}`;
  const [first = '', ...rest] = indented(head, 2, columns, 2);
  return [
    // Painted when it is broken into lines: a colour has no width.
    first.replace(authority.code, (code) => paint.bold(code)),
    ...rest,
    ...indented(authority.citation, 4, columns, 2),
    ...(effects.length === 0
      ? []
      : indented(`${words.effects}: ${effects.join('; ')}`, 4, columns, 2)),
    ...(binds.length === 0 ? [] : indented(`${words.binds}: ${binds.join('; ')}`, 4, columns, 2)),
    ...citationLines(citationsOf(register, designation.sources), language, columns),
  ];
}

function datesText(dates: Designation, language: Language): string {
  const words = {
    en: { signed: 'signed', announced: 'announced', effective: 'effective', ended: 'ended' },
    es: {
      signed: 'firmado',
      announced: 'anunciado',
      effective: 'vigente desde',
      ended: 'terminado',
    },
  }[language];
  const steps = (['signed', 'announced', 'effective', 'ended'] as const).flatMap((step) => {
    const date = dates[step];
    return date === undefined ? [] : [`${words[step]} ${sayDate(date, language)}`];
  });
  if (steps.length > 0) return steps.join(', ');
  return language === 'en' ? 'no date read' : 'sin fecha leída';
}

function rowJson(register: Register, row: MatrixRow): object {
  const { group } = row;
  return {
    id: group.id,
    caption: group.caption,
    names: group.names.map(({ text, kind, strength }) => ({ text, kind, strength })),
    listings: group.listings,
    designations: row.cells.flatMap((cell) =>
      cell.designations.map((act) => designationJson(register, act)),
    ),
    absences: row.absences.map(({ jurisdiction, text, sources }) => ({
      jurisdiction,
      text,
      sources,
    })),
    hazards: row.hazards.map(({ kind, names, text }) => ({ kind, names, text })),
  };
}

function designationJson(register: Register, { designation, status }: DatedDesignation): object {
  const authority = authorityOf(register, designation.authority);
  const { id, jurisdiction, instrument, document, listedAs, listings } = designation;
  return {
    id,
    jurisdiction,
    authority: authority.id,
    code: authority.code,
    citation: authority.citation,
    status,
    instrument,
    document: document ?? null,
    listedAs: listedAs ?? null,
    listings,
    signed: dateJson(designation.signed),
    announced: dateJson(designation.announced),
    effective: dateJson(designation.effective),
    ended: dateJson(designation.ended),
    effects: designation.effects,
    binds: designation.binds,
    confidence: designation.confidence,
    sources: citationsOf(register, designation.sources).map(citationJson),
  };
}

function citationJson(citation: Citation): object {
  const { id, title, publisher, kind, url } = citation;
  return { id, title, publisher, kind, date: dateJson(citation.date), url: url ?? null };
}

function dateJson(date: PartialDate | undefined): string | null {
  return date === undefined ? null : formatPartial(date);
}

export async function runCompareLists(command: Command): Promise<ExitCode> {
  const days = await readDays(command);
  if (days === undefined) return 2;
  const register = command.cotejo.register();
  const [left = '', right = ''] = command.invocation.operands;
  const compared = compareJurisdictions(register, { left, right, ...days });
  if (!compared.ok) return inputFault(command, compared.error);
  const { value: comparison } = compared;
  const { count } = comparison;
  if (isSet(command, 'json')) await printJson(command, comparisonJson(register, comparison));
  else await printLines(command.cotejo.io.stdout, comparisonLines(command, comparison));
  return count['left-only'] + count['right-only'] + count['other-name'] > 0 ? 1 : 0;
}

function comparisonJson(register: Register, comparison: Comparison): object {
  const side = (one: ComparedSide): object => ({
    designations: one.designations.map((act) => designationJson(register, act)),
    names: one.names,
    absences: one.absences.map(({ text, sources }) => ({ text, sources })),
  });
  const { left, right, asOf, count, groups } = comparison;
  return {
    left,
    right,
    asOf,
    count,
    groups: groups.map((row) => ({
      id: row.group.id,
      caption: row.group.caption,
      kind: row.kind,
      left: side(row.left),
      right: side(row.right),
      hazards: row.hazards.map(({ text }) => text),
    })),
  };
}

function comparisonLines(command: Command, comparison: Comparison): readonly string[] {
  const language = languageOf(command);
  const { columns } = command.cotejo.io.stdout;
  const { left, right, count, asOf } = comparison;
  const head = {
    en: `${left} and ${right} on ${sayDay(asOf, 'en')}: ${count.both} listed by both, ${count['left-only']} only by ${left}, ${count['right-only']} only by ${right}, ${count['other-name']} under another name.`,
    es: `${left} y ${right} al ${sayDay(asOf, 'es')}: ${count.both} en ambas, ${count['left-only']} solo en ${left}, ${count['right-only']} solo en ${right}, ${count['other-name']} bajo otro nombre.`,
  };
  const kinds = ['other-name', 'left-only', 'right-only', 'both'] as const;
  return [
    ...indented(head[language], 0, columns),
    ...kinds.flatMap((kind) => kindLines(command, comparison, kind)),
  ];
}

function kindLines(
  command: Command,
  comparison: Comparison,
  kind: ComparedGroup['kind'],
): readonly string[] {
  const rows = comparison.groups.filter((row) => row.kind === kind);
  if (rows.length === 0) return [];
  const language = languageOf(command);
  const { columns } = command.cotejo.io.stdout;
  const paint = createPaint(command.cotejo.settings.colour);
  const { left, right } = comparison;
  const titles = {
    'other-name': { en: 'Under another name', es: 'Bajo otro nombre' },
    'left-only': { en: `Only ${left}`, es: `Solo ${left}` },
    'right-only': { en: `Only ${right}`, es: `Solo ${right}` },
    both: { en: 'Both', es: 'Ambas' },
  };
  return [
    '',
    paint.bold(titles[kind][language]),
    ...tableLines(rows.map((row) => comparedRow(command, row, kind))).map((line) => `  ${line}`),
    ...rows.flatMap((row) => [
      ...row.hazards.flatMap((hazard) => indented(hazard.text[language], 4, columns)),
      ...[...row.left.absences, ...row.right.absences].flatMap((absence) =>
        indented(`${row.group.id}: ${absence.text[language]}`, 4, columns),
      ),
    ]),
  ];
}

function comparedRow(
  command: Command,
  row: ComparedGroup,
  kind: ComparedGroup['kind'],
): readonly string[] {
  const register = command.cotejo.register();
  const codes = (side: ComparedSide): string => {
    const acts = side.designations.map(({ designation }) =>
      authorityOf(register, designation.authority),
    );
    return [...new Set(acts.map((authority) => authority.code))].join(' · ');
  };
  if (kind === 'left-only') return [row.group.id, codes(row.left)];
  if (kind === 'right-only') return [row.group.id, codes(row.right)];
  return [row.group.id, codes(row.left), codes(row.right)];
}
