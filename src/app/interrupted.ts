// Ctrl-C in the middle of long work. Work that can be stopped asks between two steps; what it had
// begun is then undone by whoever began it, and `main` ends with the shell's own code.

export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

export function throwIfInterrupted(signal: AbortSignal): void {
  if (signal.aborted) throw new Interrupted();
}
