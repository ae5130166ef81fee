// A fault is what could not be read, with its place. Readers never skip in silence: whatever they
// cannot make sense of becomes a fault in the result, is counted, shown and kept. There is one
// fault type for lists, customers, queries and files alike.

export interface Place {
  /** File name as the user gave it, without its folder; `stdin` or `argument` where there is none. */
  readonly file: string;
  /** Counted from 1, in the decoded text. */
  readonly line?: number;
  /** A column's header, or its number counted from 1 where there is no header. */
  readonly column?: string;
  /** Path of local element names in XML or of keys in JSON, e.g. `sdnList/sdnEntry/sdnType`. */
  readonly element?: string;
  /** Id of the record the fault lies in, where it is known, e.g. an OFAC uid. */
  readonly record?: string;
}

export type FaultKind =
  | 'unrecognised' // no reader knows this content
  | 'truncated' // the content ends too early
  | 'malformed' // the syntax of the format is broken here
  | 'encoding' // bytes that the encoding does not allow
  | 'missing' // something required is absent
  | 'unknown' // a column, element, code or property that the reader does not know
  | 'invalid' // a value that is not of the form it must have
  | 'ambiguous' // more than one reading is possible and nothing decides
  | 'duplicate' // the same key twice
  | 'mismatch' // a count or reference that disagrees with what the publisher states
  | 'limit'; // a named limit was exceeded

export interface Fault {
  readonly kind: FaultKind;
  readonly place: Place;
  /** The offending value, cut at `foundLengthMax` characters with the full length stated. */
  readonly found: string;
  /** What was expected instead, in plain English; begins in lower case, no final stop. */
  readonly expected: string;
}

/** Longest excerpt of a bad value that a fault repeats. */
export const foundLengthMax = 160;

/**
 * A JSON value as `found`; never fails, whatever it is. `JSON.parse` reads any depth and
 * `JSON.stringify` goes down call by call, so a value nested to the end of the stack is only hinted at.
 */
export function foundJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Array.isArray(value) ? '[[…' : '{…';
  }
}

export function fault(kind: FaultKind, place: Place, found: string, expected: string): Fault {
  const shown =
    found.length > foundLengthMax
      ? `${found.slice(0, foundLengthMax)}… (${found.length} characters)`
      : found;
  return { kind, place, found: shown, expected };
}

/** `sdn.csv, line 12, column SDN_Type, record 4711`; the order is fixed, absent parts are left out. */
export function placeText(place: Place): string {
  const parts = [place.file];
  if (place.line !== undefined) parts.push(`line ${place.line}`);
  if (place.column !== undefined) parts.push(`column ${place.column}`);
  if (place.element !== undefined) parts.push(`element ${place.element}`);
  if (place.record !== undefined) parts.push(`record ${place.record}`);
  return parts.join(', ');
}
