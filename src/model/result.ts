// What can go wrong is a value. A function whose failure is expected returns a `Result`; the error
// is a plain object (mostly a `Fault`) that names the source, the place and the value, so that the
// caller can show it, count it and go on. Broken invariants are another matter: see `assert.ts`.

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

export type Result<T, E> = Ok<T> | Err<E>;

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function err<E>(error: E): Err<E> {
  return { ok: false, error };
}
