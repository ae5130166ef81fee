// What every verb gets and gives: the wired program, what was asked, and an exit code. The few
// things all verbs do alike (printing data, faults, notices) are here.

import type { Fault } from '../../model/fault.ts';
import type { Language } from '../../model/language.ts';
import type { Cotejo } from '../compose.ts';
import { type Output, write } from '../io.ts';
import type { Invocation } from './arguments.ts';
import { indented } from './text.ts';
import { faultText } from './words.ts';

/** 0 clear or done; 1 something to review; 2 usage or input fault; 3 a fault of our own. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Command {
  readonly cotejo: Cotejo;
  readonly invocation: Invocation;
}

export type Verb = (command: Command) => Promise<ExitCode>;

export function optionValue(command: Command, option: string): string | undefined {
  return command.invocation.values.get(option)?.[0];
}

export function optionValues(command: Command, option: string): readonly string[] {
  return command.invocation.values.get(option) ?? [];
}

export function isSet(command: Command, option: string): boolean {
  return command.invocation.values.has(option);
}

export function languageOf(command: Command): Language {
  return command.cotejo.settings.language;
}

/** Data for a program: one JSON document and a line end. */
export function printJson(command: Command, value: unknown): Promise<void> {
  return write(command.cotejo.io.stdout, `${JSON.stringify(value, undefined, 2)}\n`);
}

export function printLines(output: Output, lines: readonly string[]): Promise<void> {
  return write(output, lines.map((line) => `${line}\n`).join(''));
}

export async function printFault(command: Command, fault: Fault): Promise<void> {
  const { stderr } = command.cotejo.io;
  await printLines(stderr, indented(faultText(fault, languageOf(command)), 0, stderr.columns, 2));
}

/** What the input lacks: said with its place, and the command ends. */
export async function inputFault(command: Command, fault: Fault): Promise<ExitCode> {
  await printFault(command, fault);
  return 2;
}

/** Something to know that is no fault. */
export async function notice(command: Command, text: string): Promise<void> {
  const { stderr } = command.cotejo.io;
  await printLines(stderr, indented(text, 0, stderr.columns, 2));
}
