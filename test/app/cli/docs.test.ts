import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commonOptions } from '../../../src/app/cli/arguments.ts';
import { resultColumns } from '../../../src/app/cli/screen/screen-rows.ts';
import { verbs } from '../../../src/app/cli/verbs.ts';

const text = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8');

function sectionOf(verb: string): string {
  const [, section = ''] = text.split(`## \`cotejo ${verb}\`\n`);
  return section.split('\n## ')[0] ?? '';
}

describe('docs/cli.md', () => {
  it.each(verbs.map((verb) => verb.name))('has a section for %s with all its options', (name) => {
    const section = sectionOf(name);
    expect(section).not.toBe('');
    for (const option of verbs.find((verb) => verb.name === name)?.options ?? []) {
      expect(section).toContain(`--${option.name}`);
    }
  });

  it('names the options that every verb has, and the columns of a result', () => {
    for (const option of commonOptions) expect(text).toContain(`--${option.name}`);
    for (const column of resultColumns) expect(sectionOf('screen')).toContain(`\`${column}\``);
  });

  it('documents no verb that there is not', () => {
    const documented = [...text.matchAll(/^## `cotejo ([a-z -]+)`$/gm)].map((match) => match[1]);
    expect(documented.toSorted()).toEqual(verbs.map((verb) => verb.name).toSorted());
  });
});
