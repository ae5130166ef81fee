// Which letters of two aligned words differ, for underlining them. The longest common subsequence
// keeps the letters that agree; the rest is marked, on both sides. Accents and case do not count as
// a difference here: they are no difference to the engine either.

import { fold } from '../names/fold.ts';

export interface Letters {
  readonly text: string;
  readonly differs: boolean;
}

/** Longer words are shown unmarked: the table below grows with the product of the lengths. */
export const markedLengthMax = 60;

export function markLetters(
  left: string,
  right: string,
): { readonly left: readonly Letters[]; readonly right: readonly Letters[] } {
  const a = [...left];
  const b = [...right];
  if (a.length > markedLengthMax || b.length > markedLengthMax) {
    return { left: [{ text: left, differs: false }], right: [{ text: right, differs: false }] };
  }
  const keep = commonLetters(a.map(fold), b.map(fold));
  return { left: runs(a, keep.left), right: runs(b, keep.right) };
}

/** Indices of each side that belong to one longest common subsequence. */
function commonLetters(a: readonly string[], b: readonly string[]) {
  const width = b.length + 1;
  const lengths = new Uint8Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const left = new Set<number>();
  const right = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      left.add(i++);
      right.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return { left, right };
}

function runs(letters: readonly string[], keep: ReadonlySet<number>): readonly Letters[] {
  const result: { text: string; differs: boolean }[] = [];
  letters.forEach((letter, index) => {
    const differs = !keep.has(index);
    const last = result.at(-1);
    if (last !== undefined && last.differs === differs) last.text += letter;
    else result.push({ text: letter, differs });
  });
  return result;
}
