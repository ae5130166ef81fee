// `lists faults`: what could not be read of an edition, all of it. An import shows the first few and
// counts the rest; they are in the store, and this is the place to read them. What nobody can look
// up is lost, however well it is kept.

import { type Fault, fault } from '../../model/fault.ts';
import type { EditionId } from '../../model/ids.ts';
import { err, ok, type Result } from '../../model/result.ts';
import type { Store } from '../../store/store.ts';
import { faultJson, summariseFaults } from '../sources/import.ts';
import {
  type Command,
  type ExitCode,
  inputFault,
  isSet,
  languageOf,
  printJson,
  printLines,
} from './command.ts';
import { indented } from './text.ts';
import { faultCounts, faultText } from './words.ts';

export async function runFaults(command: Command): Promise<ExitCode> {
  const { cotejo, invocation } = command;
  const folder = await cotejo.storeIfAny();
  if (!folder.ok) return inputFault(command, folder.error);
  const asked = invocation.operands[0] ?? '';
  const store = folder.value?.store;
  if (store === undefined) return inputFault(command, unknownEdition(asked, []));
  const edition = await findEdition(command, store, asked);
  if (!edition.ok) return inputFault(command, edition.error);
  if (isSet(command, 'json')) {
    const faults: object[] = [];
    for await (const each of store.faults(edition.value)) faults.push(faultJson(each));
    await printJson(command, { edition: edition.value, faults });
  } else await printFaults(command, store, edition.value);
  return 0;
}

/** Counts first, so that a reader of thousands knows what they are; then each as it comes. */
async function printFaults(command: Command, store: Store, edition: EditionId): Promise<void> {
  const language = languageOf(command);
  const { stdout } = command.cotejo.io;
  const summary = await summariseFaults(store.faults(edition));
  const head = summary.total === 0 ? nothingText[language] : faultCounts(summary, language);
  await printLines(stdout, indented(`${edition}: ${head}`, 0, stdout.columns, 2));
  for await (const each of store.faults(edition)) {
    await printLines(stdout, indented(faultText(each, language), 2, stdout.columns, 2));
  }
}

const nothingText = {
  en: 'everything could be read.',
  es: 'todo se pudo leer.',
} as const;

/** By its id; a source stands for its edition in use today. */
async function findEdition(
  command: Command,
  store: Store,
  asked: string,
): Promise<Result<EditionId, Fault>> {
  const editions = await store.editions();
  const current = await store.currentEditions(command.cotejo.today());
  const found =
    editions.find(({ id }) => id === asked) ?? current.find(({ source }) => source === asked);
  if (found !== undefined) return ok(found.id);
  return err(
    unknownEdition(
      asked,
      editions.map(({ id }) => id),
    ),
  );
}

function unknownEdition(asked: string, ids: readonly string[]): Fault {
  const expected =
    ids.length === 0 ? 'an imported list; there is none' : `one of ${ids.join(', ')}`;
  return fault('unknown', { file: 'argument', column: 'EDITION' }, asked, expected);
}
