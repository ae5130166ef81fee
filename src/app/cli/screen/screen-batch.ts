// Many subjects: a customer file, or JSON lines as they come. Everything streams: memory does not
// grow with the number of rows, and a slow reader slows us down instead of filling our memory.
// A row that cannot be read is a row of the result; it stops nothing unless `--strict` says so.

import { createHash, type Hash } from 'node:crypto';
import { createWriteStream, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { parseColumnOverrides } from '../../../intake/columns.ts';
import {
  type CustomerFile,
  type CustomerOptions,
  readCustomers,
} from '../../../intake/customers.ts';
import { readEntityLines } from '../../../intake/entity-lines.ts';
import type { SubjectRow } from '../../../intake/subject.ts';
import { collectBytes, fileOfBytes, type HandedFile } from '../../../intake/table/file.ts';
import { type Fault, fault } from '../../../model/fault.ts';
import { type Sha256, sha256 } from '../../../model/ids.ts';
import type { Language } from '../../../model/language.ts';
import { err, ok, type Result } from '../../../model/result.ts';
import type { ScreenResult } from '../../../screen/result.ts';
import { type InputFile, openPath } from '../../input/files.ts';
import { linesOf } from '../../input/lines.ts';
import { type Output, throwIfInterrupted, write } from '../../io.ts';
import { type WitnessedFile, witnessed } from '../../receipt/input-witness.ts';
import { ResultHash } from '../../receipt/receipt.ts';
import type { Screening } from '../../screening.ts';
import {
  type Command,
  type ExitCode,
  inputFault,
  isSet,
  languageOf,
  notice,
  optionValue,
  printFault,
} from '../command.ts';
import { createProgress } from '../progress.ts';
import { byteOrderMark } from './csv.ts';
import { lineJson } from './screen-json.ts';
import { screenHeadings } from './screen-phrases.ts';
import { writeReceipt } from './screen-receipt.ts';
import { faultLine, headerLine, subjectLines } from './screen-rows.ts';
import { batchSummary, columnNotices, scopeTexts } from './screen-words.ts';
import { Tally } from './tally.ts';

/** Faults of rows that are shown; all are in the result. */
const faultsShownMax = 20;

export async function screenLines(command: Command, screening: Screening): Promise<ExitCode> {
  const { io, interrupt } = command.cotejo;
  const input = createHash('sha256');
  const result = new ResultHash();
  const tally = new Tally();
  if (screening.set.editions.length === 0) {
    await notice(command, screenHeadings[languageOf(command)].noLists);
  }
  for await (const item of readEntityLines(linesOf(hashing(io.stdin, input)))) {
    throwIfInterrupted(interrupt);
    let answer: object;
    if (item.kind === 'fault') {
      tally.addFaults(1);
      answer = { id: item.id ?? null, fault: item.fault };
    } else {
      for (const each of item.faults) await printFault(command, each);
      tally.addFaults(item.faults.length);
      const found = await screening.screen(item.subject.party, false);
      tally.add(found);
      answer = { ...lineJson(item.subject.id, found), ...faultsField(item.faults) };
    }
    result.add(answer);
    await write(io.stdout, `${JSON.stringify(answer)}\n`);
    if (isSet(command, 'strict') && tally.faults > 0) return 2;
  }
  const hashes = { input: sha256(input.digest('hex')), result: result.digest() };
  const refused = await writeReceipt(command, screening, { ...hashes, tally });
  return refused ?? tally.exitCode();
}

export async function screenFile(
  command: Command,
  screening: Screening,
  path: string,
): Promise<ExitCode> {
  const out = optionValue(command, 'out');
  if (out !== undefined && resolve(out) === resolve(path)) {
    const place = { file: 'argument', column: '--out' };
    return inputFault(command, fault('invalid', place, out, 'another file than the one screened'));
  }
  const file = await openCustomers(command, path);
  if (!file.ok) return inputFault(command, file.error);
  const { customers, hash } = file.value;
  for (const text of columnNotices(customers, languageOf(command))) await notice(command, text);
  for (const each of customers.faults) await printFault(command, each);
  const sink = out === undefined ? standardSink(command.cotejo.io.stdout) : fileSink(out);
  const result = new ResultHash();
  const tally = new Tally();
  tally.addFaults(customers.faults.length);
  let input: Result<Sha256, Fault>;
  try {
    const isWhole = await screenRows(command, screening, { customers, sink, result, tally });
    if (!isWhole) return 2;
    input = hash();
    if (input.ok) await sink.keep();
    else await sink.drop();
  } catch (cause) {
    await sink.drop();
    const code = (cause as NodeJS.ErrnoException).code;
    if (out === undefined || code === undefined) throw cause;
    const place = { file: out };
    return inputFault(
      command,
      fault('invalid', place, String(cause), 'a file that can be written'),
    );
  }
  if (!input.ok) return inputFault(command, input.error);
  await sayBatch(command, screening, tally);
  const refused = await writeReceipt(command, screening, {
    input: input.value,
    result: result.digest(),
    tally,
  });
  return refused ?? tally.exitCode();
}

/** What was compared with what, then the counts: "none found" says little without the lists. */
async function sayBatch(command: Command, screening: Screening, tally: Tally): Promise<void> {
  const language = languageOf(command);
  const { set, profile } = screening;
  for (const text of scopeTexts({ set, asOf: set.asOf, profile: profile.title }, language)) {
    await notice(command, text);
  }
  await notice(command, batchSummary(tally, faultsShownMax, language));
}

interface Rows {
  readonly customers: CustomerFile;
  readonly sink: Sink;
  readonly result: ResultHash;
  readonly tally: Tally;
}

/** False where `--strict` stopped it. */
async function screenRows(command: Command, screening: Screening, rows: Rows): Promise<boolean> {
  const { customers, sink, result, tally } = rows;
  const { io, interrupt } = command.cotejo;
  const isLines = /\.(jsonl|ndjson)$/i.test(optionValue(command, 'out') ?? '');
  const isStrict = isSet(command, 'strict');
  const progress = createProgress(io, basename(customers.file));
  if (!isLines) await sink.write(sink.mark + headerLine(customers.header));
  let done = 0;
  try {
    for await (const row of customers.subjects()) {
      throwIfInterrupted(interrupt);
      const found =
        row.kind === 'subject' ? await screening.screen(row.subject.party, false) : undefined;
      if (found !== undefined) tally.add(found);
      const faults = row.kind === 'fault' ? [row.fault] : row.faults;
      for (const each of faults) {
        if (tally.faults < faultsShownMax) await printFault(command, each);
        tally.addFaults(1);
      }
      const answer = rowAnswer(row, found);
      result.add(answer);
      await sink.write(
        isLines ? `${JSON.stringify(answer)}\n` : csvRow(row, found, languageOf(command)),
      );
      done += 1;
      progress.at(done, customers.rows);
      if (isStrict && tally.faults > 0) {
        await sink.drop();
        return false;
      }
    }
  } finally {
    progress.end();
  }
  return true;
}

/** The same for CSV and JSON lines, so that the receipt of one input does not hang on the format. */
function rowAnswer(row: SubjectRow, found: ScreenResult | undefined): object {
  if (row.kind === 'fault' || found === undefined) {
    const { fault: reason } = row as Extract<SubjectRow, { kind: 'fault' }>;
    return { line: row.line, id: (row as { readonly id?: string }).id ?? null, fault: reason };
  }
  return { line: row.line, ...lineJson(row.subject.id, found), ...faultsField(row.faults) };
}

/** What of a subject could not be used; whoever reads only the answers must see it there. */
function faultsField(faults: readonly Fault[]): { readonly faults?: readonly Fault[] } {
  return faults.length === 0 ? {} : { faults };
}

function csvRow(row: SubjectRow, found: ScreenResult | undefined, language: Language): string {
  return row.kind === 'fault' || found === undefined
    ? faultLine(row as Extract<SubjectRow, { kind: 'fault' }>, language)
    : subjectLines(row, found, language);
}

interface OpenedCustomers {
  readonly customers: CustomerFile;
  /** Over the bytes as they were screened, unpacked; after the last row. */
  readonly hash: WitnessedFile['hash'];
}

async function openCustomers(
  command: Command,
  path: string,
): Promise<Result<OpenedCustomers, Fault>> {
  const options = customerOptions(command);
  if (!options.ok) return options;
  const opened = await openPath(path, { stdin: command.cotejo.io.stdin });
  if (!opened.ok) return opened;
  const [only, second] = opened.value;
  if (only === undefined || second !== undefined) {
    const found = `${opened.value.length} files`;
    return err(fault('ambiguous', { file: path }, found, 'one customer file'));
  }
  const file = await handedFile(only);
  if (!file.ok) return file;
  const witness = witnessed(file.value);
  const customers = await readCustomers(witness.file, options.value);
  if (!customers.ok) return customers;
  return ok({ customers: customers.value, hash: witness.hash });
}

/** Standard input can be read once and a table is read twice, so it is held. */
async function handedFile(file: InputFile): Promise<Result<HandedFile, Fault>> {
  const handed: HandedFile = {
    name: basename(file.name),
    head: file.head,
    chunks: () => file.chunks(),
  };
  if (file.packedBytes !== undefined) return ok(handed);
  const bytes = await collectBytes(handed);
  return bytes.ok ? ok(fileOfBytes(handed.name, bytes.value)) : bytes;
}

function customerOptions(command: Command): Result<CustomerOptions, Fault> {
  const columns = optionValue(command, 'columns');
  const sheet = optionValue(command, 'sheet');
  const overrides = columns === undefined ? undefined : parseColumnOverrides(columns);
  if (overrides?.ok === false) return overrides;
  return ok({
    ...(sheet === undefined ? {} : { sheet }),
    ...(overrides === undefined ? {} : { overrides: overrides.value }),
  });
}

function hashing(stream: Readable, hash: Hash): Readable {
  async function* pass(): AsyncGenerator<Buffer> {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      hash.update(chunk);
      yield chunk;
    }
  }
  return Readable.from(pass());
}

interface Sink {
  /** What the CSV begins with: Excel knows UTF-8 in a file by its mark; programs on a pipe do not. */
  readonly mark: string;
  write(text: string): Promise<void>;
  keep(): Promise<void>;
  drop(): Promise<void>;
}

function standardSink(output: Output): Sink {
  return {
    mark: '',
    write: (text) => write(output, text),
    keep: async () => undefined,
    drop: async () => undefined,
  };
}

function isDevice(path: string): boolean {
  try {
    return !statSync(path).isFile();
  } catch {
    // Nothing there yet, or not for us to see: writing beside it will tell.
    return false;
  }
}

/**
 * Half a result looks like a whole one: the file appears under its name only when it is done. What is
 * there and no file (`/dev/stdout`, a pipe) is written to; putting a file in its place would harm it.
 */
function fileSink(path: string): Sink {
  const isReplaced = !isDevice(path);
  const partial = isReplaced ? `${path}.${process.pid}.partial` : path;
  const stream = createWriteStream(partial, { flush: isReplaced });
  let failure: Error | undefined;
  stream.on('error', (cause) => {
    failure = cause;
  });
  const closed = new Promise<void>((done) => stream.once('close', () => done()));
  return {
    mark: byteOrderMark,
    async write(text) {
      if (failure !== undefined) throw failure;
      await write({ stream, isTerminal: false, columns: 0 }, text);
    },
    async keep() {
      stream.end();
      await closed;
      if (failure !== undefined) throw failure;
      if (isReplaced) await rename(partial, path);
    },
    async drop() {
      stream.destroy();
      await closed;
      if (isReplaced) await rm(partial, { force: true });
    },
  };
}
