// A phrase that people write in many dresses (a country, a heading, a group they look for) as words
// with single blanks between: folded as names are, with punctuation parting words. For looking up in
// tables whose keys are made the same way; names themselves are parted with more care in `words.ts`.

import { fold } from './fold.ts';

/** `Cártel de Juárez` and `cartel-de-juarez` are both `cartel de juarez`. */
export function foldPhrase(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
