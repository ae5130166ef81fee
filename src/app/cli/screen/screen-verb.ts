// `screen`: one name or several, a customer file, JSON lines. This file decides which, reads the
// subject from the options, and prints one answer after the other.

import { createHash } from 'node:crypto';
import { readEntity } from '../../../intake/entity.ts';
import type { SubjectReading } from '../../../intake/subject.ts';
import { type Fault, fault } from '../../../model/fault.ts';
import { sha256 } from '../../../model/ids.ts';
import type { Identifier } from '../../../model/party.ts';
import { ok, type Result } from '../../../model/result.ts';
import { recognise } from '../../../names/identifiers.ts';
import { canonicalJson } from '../../receipt/canonical-json.ts';
import { ResultHash } from '../../receipt/receipt.ts';
import { openScreening, type Screening } from '../../screening.ts';
import {
  type Command,
  type ExitCode,
  inputFault,
  isSet,
  languageOf,
  notice,
  optionValue,
  optionValues,
  printFault,
  printJson,
  printLines,
} from '../command.ts';
import { readDay } from '../dates.ts';
import { answerJson } from './screen-json.ts';
import { writeReceipt } from './screen-receipt.ts';
import { resultLines } from './screen-text.ts';
import { joinedNameNotice } from './screen-words.ts';
import { Tally } from './tally.ts';

export async function runScreen(command: Command): Promise<ExitCode> {
  const form = formOf(command);
  if (!form.ok) return inputFault(command, form.error);
  const asOf = readDay('as-of', optionValue(command, 'as-of'));
  if (!asOf.ok) return inputFault(command, asOf.error);
  const profile = optionValue(command, 'as');
  const screening = await openScreening(command.cotejo, {
    asOf: asOf.value ?? command.cotejo.today(),
    ...(profile === undefined ? {} : { profile }),
  });
  if (!screening.ok) return inputFault(command, screening.error);
  switch (form.value.kind) {
    case 'file':
      return (await import('./screen-batch.ts')).screenFile(
        command,
        screening.value,
        form.value.path,
      );
    case 'lines':
      return (await import('./screen-batch.ts')).screenLines(command, screening.value);
    case 'names':
      return screenNames(command, screening.value);
  }
}

type Form =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'lines' }
  | { readonly kind: 'names' };

/** Options that say something of one subject and nothing of many. */
const subjectOptions = ['schema', 'birth-date', 'country', 'id'];
const fileOptions = ['columns', 'sheet', 'out'];

/** Two forms at once, or an option that the form would leave unread, is a slip and not a wish. */
function formOf(command: Command): Result<Form, Fault> {
  const path = optionValue(command, 'file');
  const hasNames = command.invocation.operands.length > 0 || isSet(command, 'id');
  const asked = [path !== undefined, isSet(command, 'jsonl'), hasNames].filter(Boolean).length;
  if (asked !== 1) {
    const found = asked === 0 ? 'nothing to screen' : 'more than one of them';
    return refuse(found, 'NAME… (or --id), --file FILE, or --jsonl');
  }
  const form: Form =
    path !== undefined
      ? { kind: 'file', path }
      : isSet(command, 'jsonl')
        ? { kind: 'lines' }
        : { kind: 'names' };
  const foreign = [
    ...(form.kind === 'names' ? [] : subjectOptions),
    ...(form.kind === 'file' ? [] : fileOptions),
  ].find((option) => isSet(command, option));
  if (foreign === undefined) return ok(form);
  const place = form.kind === 'file' ? '--file' : form.kind === 'lines' ? '--jsonl' : 'NAME…';
  return refuse(`--${foreign}`, `only options that go with ${place}`);
}

function refuse(found: string, expected: string): Result<never, Fault> {
  return { ok: false, error: fault('invalid', { file: 'argument' }, found, expected) };
}

async function screenNames(command: Command, screening: Screening): Promise<ExitCode> {
  const readings: SubjectReading[] = [];
  for (const name of await namesOf(command)) {
    const reading = readSubject(command, name);
    if (!reading.ok) return inputFault(command, reading.error);
    readings.push(reading.value);
  }
  const isStrict = isSet(command, 'strict');
  const tally = new Tally();
  const answers: unknown[] = [];
  const result = new ResultHash();
  for (const { subject, faults } of readings) {
    for (const each of faults) await printFault(command, each);
    tally.addFaults(faults.length);
    if (isStrict && faults.length > 0) return 2;
    const found = await screening.screen(subject.party, true);
    tally.add(found);
    const registerVersion = command.cotejo.registerVersion();
    const answer = answerJson(found, { set: screening.set, registerVersion, faults });
    result.add(answer);
    answers.push(answer);
    if (!isSet(command, 'json')) {
      await printLines(command.cotejo.io.stdout, resultLines(command, screening.set, found));
    }
  }
  if (isSet(command, 'json')) await printJson(command, answers.length === 1 ? answers[0] : answers);
  const input = canonicalJson(readings.map(({ subject }) => subject.party));
  const refused = await writeReceipt(command, screening, {
    input: sha256(createHash('sha256').update(input).digest('hex')),
    result: result.digest(),
    tally,
  });
  return refused ?? tally.exitCode();
}

/** Words without quotes are one name; with quotes each operand is one. */
async function namesOf(command: Command): Promise<readonly (string | undefined)[]> {
  const { operands } = command.invocation;
  if (operands.length === 0) return [undefined];
  if (operands.length === 1 || operands.some((operand) => /\s/.test(operand.trim())))
    return operands;
  const joined = operands.join(' ');
  await notice(command, joinedNameNotice(joined, languageOf(command)));
  return [joined];
}

/** Through the reader of entities, so that a name on the command line is read as in a file. */
function readSubject(command: Command, name: string | undefined): Result<SubjectReading, Fault> {
  const typed = name === undefined ? undefined : recognise(name);
  const ids = optionValues(command, 'id');
  const birth = optionValue(command, 'birth-date');
  const countries = optionValues(command, 'country');
  const entity = {
    schema: optionValue(command, 'schema') ?? 'LegalEntity',
    properties: {
      ...(name === undefined || typed !== undefined ? {} : { name: [name] }),
      ...(ids.length === 0 && typed === undefined
        ? {}
        : { idNumber: [...ids, ...(typed === undefined ? [] : [typed.value])] }),
      ...(birth === undefined ? {} : { birthDate: [birth] }),
      ...(countries.length === 0 ? {} : { country: countries }),
    },
  };
  const reading = readEntity(entity, { file: 'argument' });
  if (!reading.ok) return reading;
  const { subject, faults } = reading.value;
  const own = ids.map((id): Identifier => recognise(id) ?? { scheme: 'other', value: id });
  const identifiers = typed === undefined ? own : [...own, typed];
  // Asking by number alone is a question in good order here; only in a file is it a gap.
  const isGap = ({ kind, place }: Fault) => kind === 'missing' && place.element === 'name';
  return ok({
    subject: { ...subject, party: { ...subject.party, identifiers } },
    faults: faults.filter((each) => !isGap(each)),
  });
}
