// The command line as a function of its arguments and streams. It parses, wires, runs one verb and
// says how it went by the exit code. Each verb is loaded when it is asked for, so that a single
// name is answered without the parts that a customer file or the server needs.

import { InvariantError } from '../model/assert.ts';
import type { Fault } from '../model/fault.ts';
import type { Language } from '../model/language.ts';
import { languageAsked, parseInvocation, type UsageFault } from './cli/arguments.ts';
import { type ExitCode, printLines, type Verb } from './cli/command.ts';
import { helpText, verbHelpText } from './cli/help.ts';
import { indented } from './cli/text.ts';
import { defaultVerb, verbs } from './cli/verbs.ts';
import { faultText, usageFaultText, words } from './cli/words.ts';
import { flush, Interrupted, type Io, OutputClosed, systemIo, watch, write } from './io.ts';
import { engineVersion } from './package-version.ts';
import { languageOfEnvironment, readSettings } from './settings.ts';

/** What a shell gives for a program that Ctrl-C ended: 128 + SIGINT. */
const interruptedCode = 130;
/** 128 + SIGPIPE, likewise: whoever reads only the code must not take half an answer for a clear one. */
const outputClosedCode = 141;

export async function main(argv: readonly string[], io: Io = systemIo()): Promise<number> {
  const language = readLanguage(argv, io);
  for (const output of [io.stdout, io.stderr]) watch(output);
  try {
    const code = await run(argv, io, language);
    await flush(io.stdout);
    return code;
  } catch (cause) {
    if (cause instanceof OutputClosed) return outputClosedCode;
    if (cause instanceof Interrupted) {
      await write(io.stderr, `${words.interrupted[language ?? 'en']}\n`);
      return interruptedCode;
    }
    const { streamFault } = await import('./machine-fault.ts');
    const said = streamFault(cause, io);
    if (said !== undefined) return sayFault(said, io, language ?? 'en');
    await write(io.stderr, `${innerFaultText(cause, language, io)}\n`);
    return 3;
  }
}

async function run(
  argv: readonly string[],
  io: Io,
  language: Language | undefined,
): Promise<number> {
  const asked = withoutShortcuts(argv);
  if (asked.includes('--version')) {
    await write(io.stdout, `${engineVersion()}\n`);
    return 0;
  }
  if (language === undefined) {
    const found = languageAsked(argv) ?? '';
    await write(io.stderr, `--lang: "${found}"; es, en\n`);
    return 2;
  }
  const parsed = parseInvocation(asked, verbs, defaultVerb);
  if (!parsed.ok) return usageFault(parsed.error, io, language);
  const { values, verb: name } = parsed.value;
  if (values.has('help')) {
    const verb = verbs.find((candidate) => candidate.name === name);
    const isGeneral = verb === undefined || !asked.includes(name.split(' ')[0] ?? '');
    const { columns } = io.stdout;
    const text = isGeneral
      ? helpText(verbs, language, columns)
      : verbHelpText(verb, language, columns);
    await write(io.stdout, text);
    return 0;
  }
  const settings = readSettings(io, { data: values.get('data')?.[0], language });
  const verb = await loadVerb(name);
  const { compose } = await import('./compose.ts');
  const cotejo = compose(io, settings);
  try {
    return await verb({ cotejo, invocation: parsed.value });
  } catch (cause) {
    const { dataFault, streamFault } = await import('./machine-fault.ts');
    const said = streamFault(cause, io) ?? dataFault(cause, settings.dataFolder);
    if (said === undefined) throw cause;
    return await sayFault(said, io, language);
  } finally {
    await cotejo.close();
  }
}

async function loadVerb(name: string): Promise<Verb> {
  switch (name) {
    case 'screen':
      return (await import('./cli/screen/screen-verb.ts')).runScreen;
    case 'compare':
      return (await import('./cli/compare-verb.ts')).runCompare;
    case 'lists import':
      return (await import('./cli/lists-verbs.ts')).runImport;
    case 'lists':
      return (await import('./cli/lists-verbs.ts')).runLists;
    case 'lists faults':
      return (await import('./cli/faults-verb.ts')).runFaults;
    case 'designations':
      return (await import('./cli/register-verbs.ts')).runDesignations;
    case 'compare-lists':
      return (await import('./cli/register-verbs.ts')).runCompareLists;
    case 'serve':
      return (await import('./cli/serve-verb.ts')).runServe;
    default:
      throw new InvariantError(`no code for the verb ${name}`);
  }
}

/** `-h`, `help`, `help VERB` and `-V` are what hands type; they mean the long options. */
function withoutShortcuts(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const rest = end < 0 ? [] : argv.slice(end);
  const long = options.map((arg) => (arg === '-h' ? '--help' : arg === '-V' ? '--version' : arg));
  return long[0] === 'help' ? [...long.slice(1), '--help', ...rest] : [...long, ...rest];
}

/** Undefined for a language we do not speak. */
function readLanguage(argv: readonly string[], io: Io): Language | undefined {
  const asked = languageAsked(argv);
  if (asked === undefined) return languageOfEnvironment(io.env);
  return asked === 'es' || asked === 'en' ? asked : undefined;
}

async function sayFault(said: Fault, io: Io, language: Language): Promise<ExitCode> {
  const { columns } = io.stderr;
  await printLines(io.stderr, indented(faultText(said, language), 0, columns, 2));
  return 2;
}

async function usageFault(fault: UsageFault, io: Io, language: Language): Promise<ExitCode> {
  const verb = fault.kind === 'unknown-verb' ? '' : `${fault.verb} `;
  const help = `${words.seeHelp[language]}: cotejo ${verb}--help`;
  await write(io.stderr, `${usageFaultText(fault, language)} ${help}\n`);
  return 2;
}

function innerFaultText(cause: unknown, language: Language | undefined, io: Io): string {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  const head = `${words.innerFault[language ?? 'en']} ${error.message}`;
  return io.env.COTEJO_TRACE === undefined ? head : `${head}\n${error.stack}`;
}
