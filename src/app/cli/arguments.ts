// Reads the arguments of a command against the table of verbs. What does not fit is a usage fault
// that says what was expected and, for a slip of the keyboard, names the nearest verb or option.
// Options may stand anywhere; `--` ends them, for names that begin with a hyphen.

import { parseArgs } from 'node:util';
import type { Bilingual } from '../../model/designation.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { editDistance } from '../../names/edit-distance.ts';

export interface OptionSpec {
  readonly name: string;
  /** What stands for the value in the help, e.g. `FILE`; absent for a switch. */
  readonly value?: string;
  /** May be given more than once. */
  readonly isMany?: boolean;
  readonly help: Bilingual;
}

export interface VerbSpec {
  /** One or two words: `screen`, `lists import`. */
  readonly name: string;
  /** What follows the verb in the usage line, e.g. `NAME…`. */
  readonly operands: string;
  readonly operandsMin: number;
  readonly operandsMax: number;
  readonly summary: Bilingual;
  readonly options: readonly OptionSpec[];
  /** Commands that can be typed as they stand, each with what it does. */
  readonly examples: readonly { readonly command: string; readonly does: Bilingual }[];
}

/** What the user asked for, checked against the table. */
export interface Invocation {
  readonly verb: string;
  readonly operands: readonly string[];
  /** Values by option name; a switch that was given has an empty list. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

export type UsageFault =
  | { readonly kind: 'unknown-verb'; readonly found: string; readonly nearest?: string }
  | {
      readonly kind: 'unknown-option';
      readonly verb: string;
      readonly found: string;
      readonly nearest?: string;
    }
  | { readonly kind: 'value-missing'; readonly verb: string; readonly option: OptionSpec }
  | { readonly kind: 'value-unwanted'; readonly verb: string; readonly option: OptionSpec }
  | { readonly kind: 'given-twice'; readonly verb: string; readonly option: OptionSpec }
  | { readonly kind: 'operand-missing'; readonly verb: string; readonly operands: string }
  | {
      readonly kind: 'operand-extra';
      readonly verb: string;
      readonly found: string;
      readonly nearest?: string;
    };

/** Understood before and after every verb. */
export const commonOptions: readonly OptionSpec[] = [
  {
    name: 'data',
    value: 'DIR',
    help: {
      en: 'folder where everything is kept',
      es: 'carpeta donde se guarda todo',
    },
  },
  {
    name: 'lang',
    value: 'es|en',
    help: { en: 'language of all sentences', es: 'idioma de todas las frases' },
  },
  {
    name: 'json',
    help: {
      en: 'data only, in the documented shape',
      es: 'solo datos, en la forma documentada',
    },
  },
  { name: 'help', help: { en: 'this help', es: 'esta ayuda' } },
];

interface Token {
  readonly kind: 'option' | 'positional' | 'option-terminator';
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

export function parseInvocation(
  args: readonly string[],
  verbs: readonly VerbSpec[],
  defaultVerb: string,
): Result<Invocation, UsageFault> {
  const verb = findVerb(args, verbs, defaultVerb);
  if (!verb.ok) return verb;
  const options = [...verb.value.options, ...commonOptions];
  const read = readTokens(tokensOf(args, options), verb.value, options);
  if (!read.ok) return read;
  const { operands, values } = read.value;
  const words = args.length === 0 || isDefaulted(operands, verb.value) ? 0 : wordCount(verb.value);
  const rest = operands.slice(words);
  const helpAsked = values.has('help');
  if (rest.length < verb.value.operandsMin && !helpAsked) {
    return err({ kind: 'operand-missing', verb: verb.value.name, operands: verb.value.operands });
  }
  const extra = rest[verb.value.operandsMax];
  if (extra !== undefined && !helpAsked) {
    return err(extraOperand(verb.value, extra, verbs));
  }
  return ok({ verb: verb.value.name, operands: rest, values });
}

/** The language asked for, read even where the rest cannot be: a usage fault has to be said in it. */
export function languageAsked(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const arg = args[at];
  return arg === undefined ? undefined : arg === '--lang' ? args[at + 1] : arg.slice(7);
}

function findVerb(
  args: readonly string[],
  verbs: readonly VerbSpec[],
  defaultVerb: string,
): Result<VerbSpec, UsageFault> {
  // Which options take a value depends on the verb; until it is known, all verbs' options count.
  const everyOption = [...verbs.flatMap((verb) => verb.options), ...commonOptions];
  const operands = tokensOf(args, everyOption)
    .filter((token) => token.kind === 'positional')
    .map((token) => token.value ?? '');
  const [first, second] = operands;
  const name = first ?? defaultVerb;
  const found =
    verbs.find((verb) => verb.name === `${name} ${second ?? ''}`) ??
    verbs.find((verb) => verb.name === name);
  if (found !== undefined) return ok(found);
  const nearest = nearestOf(
    name,
    verbs.map((verb) => verb.name.split(' ')[0] ?? ''),
  );
  return err({ kind: 'unknown-verb', found: name, ...(nearest === undefined ? {} : { nearest }) });
}

/** `lists imprt`: the nearest verb of two words that begins with this one. */
function extraOperand(verb: VerbSpec, found: string, verbs: readonly VerbSpec[]): UsageFault {
  const seconds = verbs.flatMap(({ name }) =>
    name.startsWith(`${verb.name} `) ? [name.slice(verb.name.length + 1)] : [],
  );
  const nearest = nearestOf(found, seconds);
  return {
    kind: 'operand-extra',
    verb: verb.name,
    found,
    ...(nearest === undefined ? {} : { nearest: `${verb.name} ${nearest}` }),
  };
}

function isDefaulted(operands: readonly string[], verb: VerbSpec): boolean {
  return operands.length === 0 && verb.operandsMin === 0;
}

function wordCount(verb: VerbSpec): number {
  return verb.name.split(' ').length;
}

function tokensOf(args: readonly string[], options: readonly OptionSpec[]): readonly Token[] {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      options.map((option) => [
        option.name,
        { type: option.value === undefined ? 'boolean' : 'string' } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens as readonly Token[];
}

function readTokens(
  tokens: readonly Token[],
  verb: VerbSpec,
  options: readonly OptionSpec[],
): Result<Pick<Invocation, 'operands' | 'values'>, UsageFault> {
  const operands: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value ?? '');
    if (token.kind !== 'option') continue;
    const option = options.find((candidate) => candidate.name === token.name);
    if (option === undefined) return err(unknownOption(token, verb, options));
    const fault = checkValue(token, option, values, verb);
    if (fault !== undefined) return err(fault);
    const known = values.get(option.name) ?? [];
    values.set(option.name, token.value === undefined ? known : [...known, token.value]);
  }
  return ok({ operands, values });
}

function checkValue(
  token: Token,
  option: OptionSpec,
  values: ReadonlyMap<string, readonly string[]>,
  verb: VerbSpec,
): UsageFault | undefined {
  // `--schema --json`: a value that looks like an option is a forgotten value; `--schema=--json`
  // says that it is meant.
  const looksForgotten = token.inlineValue === false && /^--?[a-z]/i.test(token.value ?? '');
  if (option.value !== undefined && (token.value === undefined || looksForgotten)) {
    return { kind: 'value-missing', verb: verb.name, option };
  }
  if (option.value === undefined && token.value !== undefined) {
    return { kind: 'value-unwanted', verb: verb.name, option };
  }
  if (option.value !== undefined && option.isMany !== true && values.has(option.name)) {
    return { kind: 'given-twice', verb: verb.name, option };
  }
  return undefined;
}

function unknownOption(token: Token, verb: VerbSpec, options: readonly OptionSpec[]): UsageFault {
  const nearest = nearestOf(
    token.name ?? '',
    options.map((option) => option.name),
  );
  return {
    kind: 'unknown-option',
    verb: verb.name,
    found: token.rawName ?? '',
    ...(nearest === undefined ? {} : { nearest: `--${nearest}` }),
  };
}

/** The candidate a slip of the keyboard away, or the one that `found` begins; never a wild guess. */
export function nearestOf(found: string, candidates: readonly string[]): string | undefined {
  let nearest: string | undefined;
  const distanceMax = Math.max(1, Math.floor(found.length / 3));
  let nearestDistance = distanceMax + 1;
  for (const candidate of candidates) {
    const isStart = found.length >= 2 && candidate.startsWith(found);
    const distance = isStart ? 1 : editDistance(found, candidate, distanceMax);
    if (distance < nearestDistance) {
      nearest = candidate;
      nearestDistance = distance;
    }
  }
  return nearest;
}
