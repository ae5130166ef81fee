// Broken invariants throw. Nobody catches an `InvariantError` but the outer edge of `app`, which
// prints it and exits with 3. For anything that bad input can cause, return a `Result` instead.

export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}

/** The value of an index or lookup that the code around it has already proved to be there. */
export function assertDefined<T>(value: T | undefined, message: string): T {
  if (value === undefined) throw new InvariantError(message);
  return value;
}

/** Ends an exhaustive switch: a new variant then fails to compile instead of falling through. */
export function assertNever(value: never): never {
  throw new InvariantError(`unexpected variant: ${JSON.stringify(value)}`);
}
