// JSON with one possible spelling, so that equal values have equal hashes: keys in the order of
// their UTF-16 units, no blanks, numbers and strings as ECMAScript writes them (RFC 8785, JCS).

import { assert } from '../../model/assert.ts';
import { compareText } from '../../model/compare-text.ts';

export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([left], [right]) => compareText(left, right));
    const members = entries.map(
      ([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`,
    );
    return `{${members.join(',')}}`;
  }
  assert(typeof value !== 'number' || Number.isFinite(value), 'JSON has no infinite numbers');
  const text: string | undefined = JSON.stringify(value);
  assert(text !== undefined, `JSON has no ${typeof value}`);
  return text;
}
