// The examples of README.md and docs/ as data: what is typed, and what is shown of the answer. A `…`
// in an answer stands for what was left out.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export interface CodeBlock {
  readonly language: string;
  readonly text: string;
}

export function codeBlocks(document: string): readonly CodeBlock[] {
  const text = readFileSync(join(root, document), 'utf8');
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', block = '']): CodeBlock => ({ language, text: block }),
  );
}

export interface ShownRun {
  readonly command: string;
  readonly args: readonly string[];
  readonly answer: string;
}

/** Blocks that begin with `$ cotejo …` and go on with what it answers. */
export function shownRuns(document: string): readonly ShownRun[] {
  return codeBlocks(document).flatMap(({ text }) => {
    const [, command, answer = ''] = /^\$ cotejo (.*)\n([\s\S]*)$/.exec(text) ?? [];
    return command === undefined ? [] : [{ command, args: words(command), answer }];
  });
}

/** `npm start -- …` of the shell blocks, without the comments behind. */
export function typedCommands(document: string): readonly (readonly string[])[] {
  return codeBlocks(document)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => [...text.matchAll(/^npm start -- (.*?)(?:\s+#.*)?$/gm)])
    .map(([, command = '']) => words(command));
}

/** True where the answer holds all that is shown, in this order; where lines end says nothing. */
export function holdsShown(answer: string, shown: string): boolean {
  const whole = squeezed(answer);
  let at = 0;
  for (const part of shown.split('…').map(squeezed)) {
    const found = whole.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** As a shell splits them, with double quotes only. */
function words(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
