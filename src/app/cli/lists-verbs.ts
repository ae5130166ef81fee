// `lists import` and `lists`: what came in, what is in use, how old it is. An import says all that it
// refused and all that it could not read; an edition's faults stay in the store for later.

import { type Fault, fault } from '../../model/fault.ts';
import type { IsoDay } from '../../model/ids.ts';
import { isSlug, sourceId } from '../../model/ids.ts';
import type { Language } from '../../model/language.ts';
import type { Edition } from '../../model/listing.ts';
import { sayCount, sayDay } from '../../screen/words.ts';
import type { DataFolder } from '../../store/open-store.ts';
import { standsOn } from '../../store/store.ts';
import { type InputFile, openPath } from '../input/files.ts';
import {
  type FaultSummary,
  faultJson,
  type ImportOutcome,
  importFiles,
  summariseFaults,
} from '../sources/import.ts';
import {
  type Command,
  type ExitCode,
  inputFault,
  isSet,
  languageOf,
  notice,
  optionValue,
  printFault,
  printJson,
  printLines,
} from './command.ts';
import { daysBetween, readDay } from './dates.ts';
import { createProgress } from './progress.ts';
import { indented, tableLines } from './text.ts';
import { faultCounts, faultText } from './words.ts';

export async function runImport(command: Command): Promise<ExitCode> {
  const { cotejo, invocation } = command;
  const published = readDay('published', optionValue(command, 'published'));
  if (!published.ok) return inputFault(command, published.error);
  if (published.value !== undefined && published.value > cotejo.today()) {
    const place = { file: 'argument', column: '--published' };
    const expected = 'a day that is not in the future: a list counts from its day on';
    return inputFault(command, fault('invalid', place, published.value, expected));
  }
  const source = optionValue(command, 'source');
  if (source !== undefined && !isSlug(source)) {
    const place = { file: 'argument', column: '--source' };
    return inputFault(command, fault('invalid', place, source, 'a name such as us-ofac-sdn'));
  }
  const files = await openAll(command, invocation.operands);
  if (files === undefined) return 2;
  const folder = await cotejo.store();
  if (!folder.ok) return inputFault(command, folder.error);
  const before = await folder.value.store.currentEditions(cotejo.today());
  const progress = createProgress(cotejo.io, invocation.verb);
  const report = await importFiles(files, folder.value, {
    ...(source === undefined ? {} : { source: sourceId(source) }),
    ...(published.value === undefined ? {} : { published: published.value }),
    strict: isSet(command, 'strict'),
    now: cotejo.io.now,
    elapsed: cotejo.io.elapsed,
    interrupt: cotejo.interrupt,
    onProgress: progress.at,
  }).finally(progress.end);
  if (report.outcomes.some((outcome) => outcome.kind === 'imported')) {
    // The index is part of importing: the first screening after it must be as quick as any.
    const indexed = await cotejo.screeningSet(cotejo.today());
    if (!indexed.ok) return inputFault(command, indexed.error);
  }
  const code = await reportOutcomes(command, folder.value, report.outcomes, report.faults);
  // Of files that belong to no edition, so they are kept nowhere and shown in full.
  for (const each of report.faults) await printFault(command, each);
  await saySuccession(command, {
    before,
    after: await folder.value.store.currentEditions(cotejo.today()),
    outcomes: report.outcomes,
  });
  return code;
}

interface Succession {
  readonly before: readonly Edition[];
  readonly after: readonly Edition[];
  readonly outcomes: readonly ImportOutcome[];
}

/**
 * An edition with so many entries or names fewer than the one before it deserves a look: an SDN
 * handed in without its table of aliases has all its entries and a fifth of its names missing.
 */
const shrunkShare = 0.9;

/** Which edition answers from now on: an old file without a day must not slip in unseen. */
async function saySuccession(
  command: Command,
  { before, after, outcomes }: Succession,
): Promise<void> {
  const language = languageOf(command);
  for (const outcome of outcomes) {
    if (outcome.kind !== 'imported') continue;
    const { edition } = outcome;
    if (standsOn(edition) > command.cotejo.today()) {
      await notice(command, succession.ahead(edition, language));
      continue;
    }
    const current = after.find((each) => each.source === edition.source);
    const former = before.find((each) => each.source === edition.source);
    if (current !== undefined && current.id !== edition.id) {
      await notice(command, succession.older(current, language));
    } else if (former !== undefined && former.id !== edition.id) {
      await notice(command, succession.replaces(former, language));
      if (edition.entries < former.entries * shrunkShare) {
        await notice(command, succession.shrunk(edition, former, language));
      } else if (edition.names < former.names * shrunkShare) {
        await notice(command, succession.fewerNames(edition, former, language));
      }
    }
  }
}

/** Undefined after a fault has been said: half of what was named is not what was asked for. */
async function openAll(
  command: Command,
  paths: readonly string[],
): Promise<readonly InputFile[] | undefined> {
  const files: InputFile[] = [];
  let failed = false;
  for (const path of paths) {
    const opened = await openPath(path, { stdin: command.cotejo.io.stdin });
    if (opened.ok) files.push(...opened.value);
    else {
      failed = true;
      await printFault(command, opened.error);
    }
  }
  return failed ? undefined : files;
}

async function reportOutcomes(
  command: Command,
  folder: DataFolder,
  outcomes: readonly ImportOutcome[],
  fileFaults: readonly Fault[],
): Promise<ExitCode> {
  const json: unknown[] = [];
  for (const outcome of outcomes) {
    if (outcome.kind === 'refused') {
      await sayRefused(command, outcome);
      continue;
    }
    const { edition } = outcome;
    if (isSet(command, 'json')) json.push(await outcomeJson(folder, outcome));
    else {
      const summary = await summariseFaults(folder.store.faults(edition.id));
      await printLines(command.cotejo.io.stdout, outcomeLines(outcome, summary, command));
    }
    if (edition.published === undefined) await notice(command, undatedText[languageOf(command)]);
  }
  if (isSet(command, 'json')) await printJson(command, json.length === 1 ? json[0] : json);
  const failed = outcomes.some((outcome) => outcome.kind === 'refused') || fileFaults.length > 0;
  return failed ? 2 : 0;
}

function named(edition: Edition, language: Language): string {
  return `${edition.id} (${sayDay(standsOn(edition), language)})`;
}

const succession = {
  ahead: (edition: Edition, language: Language) =>
    language === 'en'
      ? `Kept, but not in use before its day, ${sayDay(standsOn(edition), 'en')}.`
      : `Guardada, pero no estará en uso antes de su día, el ${sayDay(standsOn(edition), 'es')}.`,
  older: (current: Edition, language: Language) =>
    language === 'en'
      ? `Kept, but not in use today: ${named(current, 'en')} is newer.`
      : `Guardada, pero hoy no está en uso: ${named(current, 'es')} es más nueva.`,
  replaces: (former: Edition, language: Language) =>
    language === 'en'
      ? `In use from now on, in the place of ${named(former, 'en')}.`
      : `En uso desde ahora, en lugar de ${named(former, 'es')}.`,
  shrunk: (edition: Edition, former: Edition, language: Language) =>
    language === 'en'
      ? `It has ${sayCount(edition.entries, 'entry', 'entries')}, the one before it had ${former.entries}: check that it is the whole list and the right day.`
      : `Tiene ${sayCount(edition.entries, 'entrada', 'entradas')}, la anterior tenía ${former.entries}: verifique que sea la lista completa y el día correcto.`,
  fewerNames: (edition: Edition, former: Edition, language: Language) =>
    language === 'en'
      ? `It has ${sayCount(edition.names, 'name', 'names')}, the one before it had ${former.names}: was its table of aliases handed in?`
      : `Tiene ${sayCount(edition.names, 'nombre', 'nombres')}, la anterior tenía ${former.names}: ¿se entregó su tabla de alias?`,
};

const undatedText: Readonly<Record<Language, string>> = {
  en: 'Nobody said when this list was published: it counts from today. Say it with --published YYYY-MM-DD.',
  es: 'Nadie dijo cuándo se publicó esta lista: cuenta desde hoy. Indíquelo con --published AAAA-MM-DD.',
};

async function sayRefused(
  command: Command,
  outcome: Extract<ImportOutcome, { kind: 'refused' }>,
): Promise<void> {
  await printFault(command, outcome.fault);
  const text = {
    en: `Refused: nothing of this edition of ${outcome.source} was kept; the last good one stays in use.`,
    es: `Rechazada: no se guardó nada de esta edición de ${outcome.source}; sigue en uso la última buena.`,
  };
  await notice(command, text[languageOf(command)]);
}

async function outcomeJson(
  folder: DataFolder,
  outcome: Exclude<ImportOutcome, { kind: 'refused' }>,
): Promise<object> {
  const { edition, remarks, seconds } = outcome;
  const faults: object[] = [];
  for await (const each of folder.store.faults(edition.id)) faults.push(faultJson(each));
  return {
    edition: edition.id,
    source: edition.source,
    format: edition.format,
    published: edition.published ?? null,
    publishedFrom: edition.publishedFrom ?? null,
    entries: edition.entries,
    names: edition.names,
    faults,
    ...(remarks === undefined ? {} : { remarks }),
    alreadyHere: outcome.kind === 'already-here',
    seconds,
  };
}

function outcomeLines(
  outcome: Exclude<ImportOutcome, { kind: 'refused' }>,
  faults: FaultSummary,
  command: Command,
): readonly string[] {
  const language = languageOf(command);
  const { columns } = command.cotejo.io.stdout;
  const { edition, remarks, seconds } = outcome;
  const lines = indented(headline(outcome, language), 0, columns, 2).slice();
  if (edition.published !== undefined) {
    lines.push(...indented(publishedText(edition, language), 2, columns));
  }
  if (remarks !== undefined) {
    const text = {
      en: `Remarks: ${remarks.items} items, ${remarks.typed} understood, ${remarks.text} kept as text.`,
      es: `Observaciones: ${remarks.items} datos, ${remarks.typed} entendidos, ${remarks.text} guardados como texto.`,
    };
    lines.push(...indented(text[language], 2, columns));
  }
  if (outcome.kind === 'imported') lines.push(`  ${seconds.toFixed(1)} s`);
  lines.push(...faultLines(faults, { language, columns, outcome }));
  return lines;
}

function headline(
  { kind, edition }: Exclude<ImportOutcome, { kind: 'refused' }>,
  language: Language,
): string {
  const { id, recordedAt } = edition;
  const counts = {
    en: `${sayCount(edition.entries, 'entry', 'entries')}, ${sayCount(edition.names, 'name', 'names')}.`,
    es: `${sayCount(edition.entries, 'entrada', 'entradas')}, ${sayCount(edition.names, 'nombre', 'nombres')}.`,
  }[language];
  if (kind !== 'already-here') return `${id}: ${counts}`;
  const day = sayDay(recordedAt.slice(0, 10) as IsoDay, language);
  return language === 'en'
    ? `${id}: already here since ${day}; ${counts}`
    : `${id}: ya estaba desde el ${day}; ${counts}`;
}

function publishedText(edition: Edition, language: Language): string {
  const day = edition.published === undefined ? '' : sayDay(edition.published, language);
  const from = edition.publishedFrom ?? 'content';
  const words = {
    en: { content: 'the file says so', user: 'as you said', 'file-name': 'from the file name' },
    es: {
      content: 'lo dice el archivo',
      user: 'según usted',
      'file-name': 'según el nombre del archivo',
    },
  };
  return language === 'en'
    ? `Published ${day} (${words.en[from]}).`
    : `Publicada el ${day} (${words.es[from]}).`;
}

interface FaultView {
  readonly language: Language;
  readonly columns: number;
  readonly outcome: Exclude<ImportOutcome, { kind: 'refused' }>;
}

function faultLines(
  faults: FaultSummary,
  { language, columns, outcome }: FaultView,
): readonly string[] {
  if (faults.total === 0) return [];
  // Whoever imports the same bytes again has seen them.
  const shown = outcome.kind === 'already-here' ? [] : faults.first;
  const rest = faults.total - shown.length;
  const where = `cotejo lists faults ${outcome.edition.id}`;
  const more = { en: `${rest} more: ${where}`, es: `${rest} más: ${where}` };
  return [
    ...indented(faultCounts(faults, language), 2, columns),
    ...shown.flatMap((each) => indented(faultText(each, language), 4, columns, 2)),
    ...(rest > 0 ? [`    ${more[language]}`] : []),
  ];
}

export async function runLists(command: Command): Promise<ExitCode> {
  const { cotejo } = command;
  const asOf = readDay('as-of', optionValue(command, 'as-of'));
  if (!asOf.ok) return inputFault(command, asOf.error);
  const folder = await cotejo.storeIfAny();
  if (!folder.ok) return inputFault(command, folder.error);
  const day = asOf.value ?? cotejo.today();
  const editions = (await folder.value?.store.editions()) ?? [];
  const current = new Set(
    ((await folder.value?.store.currentEditions(day)) ?? []).map((edition) => edition.id),
  );
  if (isSet(command, 'json')) {
    await printJson(
      command,
      editions.map((edition) => ({
        ...editionJson(edition, day),
        current: current.has(edition.id),
      })),
    );
    return 0;
  }
  const language = languageOf(command);
  const { stdout } = cotejo.io;
  if (editions.length === 0) {
    await printLines(stdout, indented(noListsText[language], 0, stdout.columns));
    return 0;
  }
  const rows = editions.map((edition) => editionRow(edition, day, { language, current }));
  await printLines(stdout, tableLines([headings[language], ...rows]));
  return 0;
}

const noListsText: Readonly<Record<Language, string>> = {
  en: 'No list has been imported yet; screening uses the curated register. Import official files with: cotejo lists import PATH…',
  es: 'Aún no se ha importado ninguna lista; el cotejo usa el registro curado. Importe archivos oficiales con: cotejo lists import RUTA…',
};

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['', 'edition', 'published', 'age', 'entries', 'names', 'faults'],
  es: ['', 'edición', 'publicada', 'días', 'entradas', 'nombres', 'fallas'],
};

function editionRow(
  edition: Edition,
  day: IsoDay,
  { language, current }: { readonly language: Language; readonly current: ReadonlySet<string> },
): readonly string[] {
  const age = daysBetween(standsOn(edition), day);
  return [
    current.has(edition.id) ? '→' : ' ',
    edition.id,
    edition.published === undefined ? '?' : sayDay(edition.published, language),
    language === 'en' ? `${age} d` : `${age}`,
    String(edition.entries),
    String(edition.names),
    String(edition.faults),
  ];
}

function editionJson(edition: Edition, day: IsoDay): object {
  return {
    source: edition.source,
    edition: edition.id,
    format: edition.format,
    published: edition.published ?? null,
    publishedFrom: edition.publishedFrom ?? null,
    recordedAt: edition.recordedAt,
    ageDays: daysBetween(standsOn(edition), day),
    entries: edition.entries,
    names: edition.names,
    faults: edition.faults,
  };
}
