// What README.md, CHANGELOG.md and docs/cli.md show is what the program answers: each example that needs no
// imported list is run. The package's own tests run them once more from the installed tarball.

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdsShown, shownRuns, typedCommands } from './doc-examples.ts';
import { aWorkplace, type Workplace } from './small-lists.ts';

let work: Workplace;
beforeAll(async () => {
  work = await aWorkplace();
});
afterAll(() => work.dispose());

/** Lists that a reader has to bring, and a server that does not end. */
function runsAlone(args: readonly string[]): boolean {
  return args[0] !== 'serve' && !(args[0] === 'lists' && args[1] === 'import');
}

const shown = ['README.md', 'CHANGELOG.md', 'docs/cli.md'].flatMap((document) =>
  shownRuns(document)
    .filter(({ args }) => runsAlone(args))
    .map((run) => ({ document, ...run })),
);

describe('the examples of the documents', () => {
  it('are found', () => {
    expect(shown.length).toBeGreaterThanOrEqual(6);
    expect(typedCommands('README.md').length).toBeGreaterThanOrEqual(4);
  });

  it.each(shown)('$document: cotejo $command', async ({ args, answer }) => {
    // What is written goes beside the test's data, not into the checkout.
    const placed = args.map((arg, at) =>
      /^--(?:out|receipt)$/.test(args[at - 1] ?? '') ? join(work.folder, arg) : arg,
    );
    const { out, err } = await work.run(placed, { columns: 80 });
    if (!holdsShown(out + err, answer)) expect(out + err).toBe(answer);
  });

  it.each(typedCommands('README.md').filter(runsAlone))('npm start -- %s', async (...args) => {
    const { code, err } = await work.run(args);
    expect({ isFault: code > 1, err }).toEqual({ isFault: false, err: '' });
  });
});

describe('holdsShown', () => {
  it.each([
    ['a\nb\nc\n', 'a\n…\nc\n', true],
    ['a\nb\n', 'a\n…\nc\n', false],
    ['c\na\n', 'a\n…\nc\n', false],
  ])('%j shows %j: %s', (answer, text, holds) => {
    expect(holdsShown(answer, text)).toBe(holds);
  });
});
