// Prints the table of verbs as help, in one language, wrapped to the width of the terminal. Nothing
// is written twice: what the parser knows is what the help says.

import type { Language } from '../../model/language.ts';
import { commonOptions, type OptionSpec, type VerbSpec } from './arguments.ts';
import { wrap } from './text.ts';
import { words } from './words.ts';

const nameColumn = 26;

export function helpText(verbs: readonly VerbSpec[], language: Language, columns: number): string {
  const lines = [
    ...wrap(words.tagline[language], columns),
    '',
    `${words.usage[language]}: cotejo VERB …`,
    '',
    `${words.verbs[language]}:`,
    ...verbs.flatMap((verb) => row(verb.name, verb.summary[language], columns)),
    '',
    `${words.options[language]}:`,
    ...commonOptions.flatMap((option) => row(optionTerm(option), option.help[language], columns)),
    '',
    `${words.exitCodes[language]}:`,
    ...words.exitCodeLines[language].map((line) => `  ${line}`),
    '',
    `${words.seeHelp[language]}: cotejo VERB --help`,
  ];
  return `${lines.join('\n')}\n`;
}

export function verbHelpText(verb: VerbSpec, language: Language, columns: number): string {
  const operands = verb.operands === '' ? '' : ` ${verb.operands}`;
  const options = [...verb.options, ...commonOptions];
  const lines = [
    `${words.usage[language]}: cotejo ${verb.name}${operands} …`,
    '',
    ...wrap(`${capitalised(verb.summary[language])}.`, columns),
    '',
    `${words.options[language]}:`,
    ...options.flatMap((option) => row(optionTerm(option), option.help[language], columns)),
    '',
    `${words.examples[language]}:`,
    ...verb.examples.flatMap((example) => [
      `  ${example.command}`,
      ...wrap(example.does[language], columns - 6).map((line) => `      ${line}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function optionTerm(option: OptionSpec): string {
  return option.value === undefined ? `--${option.name}` : `--${option.name} ${option.value}`;
}

/** A term and what it means beside it, or below it where the term is long. */
function row(term: string, meaning: string, columns: number): readonly string[] {
  const indent = ' '.repeat(nameColumn);
  const lines = wrap(meaning, Math.max(30, columns - nameColumn)).map((line) => indent + line);
  const first = `  ${term}`;
  if (first.length + 2 > nameColumn) return [first, ...lines];
  return [first.padEnd(nameColumn) + (lines[0] ?? '').trimStart(), ...lines.slice(1)];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
