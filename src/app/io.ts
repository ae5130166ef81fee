// Everything the program touches besides files, as one argument: streams, environment, clock. The
// command line is then a function of its arguments, and its tests need no process of their own.

import type { Readable, Writable } from 'node:stream';
import { assertDefined } from '../model/assert.ts';
import { type Instant, instant } from '../model/ids.ts';

export interface Output {
  readonly stream: Writable;
  readonly isTerminal: boolean;
  /** Width in columns; 80 where nobody knows. */
  readonly columns: number;
}

export interface Io {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly homeFolder: string;
  readonly workingFolder: string;
  now(): Instant;
  /** Milliseconds of a clock that never goes back; for durations only. */
  elapsed(): number;
  /** Called on the first Ctrl-C or SIGTERM; returns what takes the listener away again. */
  onInterrupt(listener: () => void): () => void;
}

const columnsDefault = 80;
const stopSignals = ['SIGINT', 'SIGTERM'] as const;

export function systemIo(): Io {
  return {
    stdin: process.stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    platform: process.platform,
    homeFolder: process.env.HOME ?? process.env.USERPROFILE ?? process.cwd(),
    workingFolder: process.cwd(),
    now: () => assertDefined(instant(new Date().toISOString()), 'the clock gives an instant'),
    elapsed: () => performance.now(),
    onInterrupt: (listener) => {
      // A service manager stops with SIGTERM, and as the first process of a container we would not
      // even hear it without a listener.
      const forget = (): void => {
        for (const signal of stopSignals) process.off(signal, heard);
      };
      const heard = (): void => {
        forget();
        listener();
      };
      for (const signal of stopSignals) process.on(signal, heard);
      return forget;
    },
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    stream,
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns || columnsDefault : columnsDefault,
  };
}

/** Whoever read our output has gone: nothing more is worth doing. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/**
 * Waits for room where the other side reads slowly, so that memory stays flat. Throws `OutputClosed`
 * where the reader has gone, and what the machine said where it cannot write (a full disk).
 */
export async function write(output: Output, text: string): Promise<void> {
  const { stream } = output;
  const failure = failureOf(output);
  if (failure !== undefined && !isReaderGone(failure)) throw failure;
  if (failure !== undefined || stream.destroyed) throw new OutputClosed();
  if (stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      stream.off('drain', done).off('close', done).off('error', done);
      resolve();
    };
    stream.once('drain', done).once('close', done).once('error', done);
  });
}

/** Waits until all that was written has left us: half an answer must not end as a whole one. */
export async function flush(output: Output): Promise<void> {
  const { stream } = output;
  if (!stream.destroyed) await new Promise<void>((resolve) => stream.write('', () => resolve()));
  const failure = failureOf(output);
  if (failure !== undefined) throw isReaderGone(failure) ? new OutputClosed() : failure;
}

/** Node forgets the failures of `process.stdout`, so that one may write on: we may not. */
const failureByStream = new WeakMap<Writable, Error>();

/** To be called once, before the first write. Failures then show at the next `write` or `flush`. */
export function watch({ stream }: Output): void {
  stream.on('error', (cause) => {
    if (!failureByStream.has(stream)) failureByStream.set(stream, cause);
  });
}

export function failureOf({ stream }: Output): Error | undefined {
  return stream.errored ?? failureByStream.get(stream);
}

function isReaderGone({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'ECONNRESET' || code === 'ERR_STREAM_DESTROYED';
}

/** Ctrl-C in the middle of long work; `main` ends with the shell's own code. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** Asked between two steps; whoever began something undoes it on the way out. */
export function throwIfInterrupted(signal: AbortSignal): void {
  if (signal.aborted) throw new Interrupted();
}
