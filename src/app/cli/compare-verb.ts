// `compare`: two names, or pairs of parties as JSON lines, against each other and no list at all.
// The explanation is the score; here it is printed, as sentences or as data.

import { readEntity } from '../../intake/entity.ts';
import { readPairLines } from '../../intake/entity-lines.ts';
import { compare } from '../../match/compare.ts';
import { sayExplanation } from '../../match/explain.ts';
import type { Explanation } from '../../match/explanation.ts';
import { fault } from '../../model/fault.ts';
import type { Party } from '../../model/party.ts';
import { linesOf } from '../input/lines.ts';
import { throwIfInterrupted, write } from '../io.ts';
import {
  type Command,
  type ExitCode,
  inputFault,
  isSet,
  languageOf,
  optionValue,
  printFault,
  printJson,
  printLines,
} from './command.ts';
import { indentedKeeping } from './text.ts';

export async function runCompare(command: Command): Promise<ExitCode> {
  const { operands } = command.invocation;
  if (isSet(command, 'jsonl')) return compareLines(command);
  const [left, right] = operands;
  if (left === undefined || right === undefined) {
    const expected = 'two names, or --jsonl with pairs on standard input';
    return inputFault(
      command,
      fault('missing', { file: 'argument' }, operands.join(' '), expected),
    );
  }
  const schema = optionValue(command, 'schema') ?? 'LegalEntity';
  const parties: Party[] = [];
  for (const name of [left, right]) {
    const read = readEntity({ schema, properties: { name: [name] } }, { file: 'argument' });
    if (!read.ok) return inputFault(command, read.error);
    parties.push(read.value.subject.party);
  }
  const [leftParty, rightParty] = parties as [Party, Party];
  const explanation = compare(leftParty, rightParty, command.cotejo.policy);
  if (isSet(command, 'json')) await printJson(command, comparisonJson(explanation));
  else await printLines(command.cotejo.io.stdout, explanationLines(command, explanation));
  return explanation.match ? 1 : 0;
}

function explanationLines(command: Command, explanation: Explanation): readonly string[] {
  const { columns } = command.cotejo.io.stdout;
  return sayExplanation(explanation, languageOf(command)).flatMap((line) =>
    indentedKeeping(line, columns),
  );
}

/** The same shape on a line of `--jsonl` (with its id before) and alone. */
function comparisonJson(explanation: Explanation): object {
  const { score, match, coverage } = explanation;
  return { score, match, coverage, explanation };
}

async function compareLines(command: Command): Promise<ExitCode> {
  const { io, policy, interrupt } = command.cotejo;
  let matches = 0;
  let pairs = 0;
  let faults = 0;
  for await (const item of readPairLines(linesOf(io.stdin))) {
    throwIfInterrupted(interrupt);
    if (item.kind === 'fault') {
      faults += 1;
      await write(io.stdout, `${JSON.stringify({ id: item.id ?? null, fault: item.fault })}\n`);
      if (isSet(command, 'strict')) return 2;
      continue;
    }
    for (const each of item.faults) await printFault(command, each);
    faults += item.faults.length;
    pairs += 1;
    const explanation = compare(item.left.party, item.right.party, policy);
    matches += explanation.match ? 1 : 0;
    await write(io.stdout, `${JSON.stringify({ id: item.id, ...comparisonJson(explanation) })}\n`);
    if (faults > 0 && isSet(command, 'strict')) return 2;
  }
  if (pairs === 0 && faults > 0) return 2;
  return matches > 0 ? 1 : 0;
}
