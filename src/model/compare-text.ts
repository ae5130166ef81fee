// The one order of texts that are ids, keys and captions: by UTF-16 code unit, so that every machine
// sorts alike. A locale would not: its order depends on the machine and on the version of its tables,
// and a replay must give the same answer in the same order. For lists that people read in order of
// the alphabet, the page sorts by its own locale.

/** Negative, zero or positive, for `Array.sort`. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
