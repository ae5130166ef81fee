// One line of progress on a terminal: what, how far, how long still. It writes to standard error
// and only where that is a terminal, so that scripts and logs stay clean.

import type { Io } from '../io.ts';

/** The line is redrawn at most so often. */
const redrawMs = 100;
const barColumns = 24;

export interface Progress {
  /** `total` undefined where nobody knows it: standard input, for example. */
  at(done: number, total: number | undefined): void;
  /** Takes the line away. */
  end(): void;
}

export function createProgress(io: Io, label: string): Progress {
  if (!io.stderr.isTerminal) return { at: () => undefined, end: () => undefined };
  const startedAt = io.elapsed();
  let drawnAt = Number.NEGATIVE_INFINITY;
  let drawn = false;
  return {
    at(done, total) {
      const now = io.elapsed();
      if (now - drawnAt < redrawMs) return;
      drawnAt = now;
      drawn = true;
      const line = progressLine({ label, done, total, elapsedMs: now - startedAt });
      io.stderr.stream.write(`\r\u001b[2K${line.slice(0, io.stderr.columns - 1)}`);
    },
    end() {
      if (drawn) io.stderr.stream.write('\r\u001b[2K');
    },
  };
}

export interface ProgressState {
  readonly label: string;
  readonly done: number;
  readonly total: number | undefined;
  readonly elapsedMs: number;
}

export function progressLine({ label, done, total, elapsedMs }: ProgressState): string {
  if (total === undefined || total === 0) return `${label} ${Math.round(done / 1024)} KiB`;
  const share = Math.min(1, done / total);
  const filled = Math.round(share * barColumns);
  const bar = '█'.repeat(filled) + '░'.repeat(barColumns - filled);
  const leftMs = share === 0 ? 0 : (elapsedMs * (1 - share)) / share;
  return `${label} ${bar} ${String(Math.round(share * 100)).padStart(3)} % ${Math.ceil(leftMs / 1000)} s`;
}
