// An `Io` whose streams are held in memory, whose clock stands still and whose environment is empty
// unless told otherwise.

import { Readable, Writable } from 'node:stream';
import type { Io } from '../../src/app/io.ts';
import { type Instant, instant } from '../../src/model/ids.ts';

export interface Captured {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
}

export interface CapturedOptions {
  readonly stdin?: string | Uint8Array | Readable;
  readonly env?: Io['env'];
  readonly platform?: string;
  readonly homeFolder?: string;
  readonly workingFolder?: string;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  readonly now?: string;
  /** Ctrl-C as soon as somebody listens. */
  readonly isInterrupted?: boolean;
}

export function aTerminal(options: CapturedOptions = {}): Captured {
  const out: string[] = [];
  const err: string[] = [];
  const { isTerminal = false, columns = 80, stdin = '' } = options;
  const output = (chunks: string[]) => ({
    stream: new Writable({
      decodeStrings: false,
      write(chunk, _encoding, done) {
        chunks.push(String(chunk));
        done();
      },
    }),
    isTerminal,
    columns,
  });
  const io: Io = {
    stdin:
      stdin instanceof Readable
        ? stdin
        : Readable.from(stdin.length === 0 ? [] : [Buffer.from(stdin)]),
    stdout: output(out),
    stderr: output(err),
    env: options.env ?? {},
    platform: options.platform ?? 'linux',
    homeFolder: options.homeFolder ?? '/nonexistent',
    workingFolder: options.workingFolder ?? '/nonexistent',
    now: () => instant(options.now ?? '2026-11-21T12:00:00.000Z') as Instant,
    elapsed: () => 0,
    onInterrupt: (listener) => {
      if (options.isInterrupted === true) listener();
      return () => undefined;
    },
  };
  return { io, out: () => out.join(''), err: () => err.join('') };
}
