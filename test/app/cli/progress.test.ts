import { describe, expect, it } from 'vitest';
import { createProgress, progressLine } from '../../../src/app/cli/progress.ts';
import { aTerminal } from '../captured-io.ts';

describe('progress', () => {
  it.each([
    [{ done: 0, total: 100, elapsedMs: 0 }, 'x ░░░░░░░░░░░░░░░░░░░░░░░░   0 % 0 s'],
    [{ done: 25, total: 100, elapsedMs: 1_000 }, 'x ██████░░░░░░░░░░░░░░░░░░  25 % 3 s'],
    [{ done: 100, total: 100, elapsedMs: 9_000 }, 'x ████████████████████████ 100 % 0 s'],
    [{ done: 120, total: 100, elapsedMs: 9_000 }, 'x ████████████████████████ 100 % 0 s'],
    [{ done: 4_096, total: undefined, elapsedMs: 10 }, 'x 4 KiB'],
  ])('%j', (state, expected) => {
    expect(progressLine({ label: 'x', ...state })).toBe(expected);
  });

  it('is drawn on a terminal, not too often, and taken away', () => {
    const { io, err } = aTerminal({ isTerminal: true });
    let now = 0;
    const progress = createProgress({ ...io, elapsed: () => now }, 'x');
    progress.at(1, 2);
    progress.at(2, 2);
    now = 200;
    progress.at(2, 2);
    progress.end();
    expect(err().split('\r').length - 1).toBe(3);
    expect(err().endsWith('\r\u001b[2K')).toBe(true);
  });

  it('is not drawn anywhere else', () => {
    const { io, err } = aTerminal({ isTerminal: false });
    const progress = createProgress(io, 'x');
    progress.at(1, 2);
    progress.end();
    expect(err()).toBe('');
  });
});
