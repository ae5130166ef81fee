// A name becomes words: folded for comparing, with the written form beside it for showing. What
// parts words differs by kind: in a person's name a dot ends an initial (J.J. Esparragoza is two
// initials), in an organisation's it stands inside an acronym (C.J.N.G. is one word).

import { fold } from './fold.ts';
import { scriptOf, toLatin } from './transliterate.ts';

export interface Word {
  /** Folded, Latin where the script is known. Never empty. */
  readonly text: string;
  /** As given, for showing. */
  readonly written: string;
  /** A dot follows at once, as after an initial or an abbreviation. */
  readonly dotted?: true;
}

/** Most words of one name that are compared; `AnalysedName.cut` says when a name has more. */
export const wordsMax = 64;
/** One more is split off, so that the caller can see that there was more. */
const splitMax = wordsMax + 1;

/** Characters without any appearance: soft hyphens, joiners, marks of direction. */
const ignorable = /\p{Default_Ignorable_Code_Point}+/gu;

const apostrophes = /['’‘`´ʼʿʾʻ′]/gu;
const dottedAcronym = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu;
/** Letters with their marks, or digits: `MS13` is two words, as `MS-13` is. */
const wordPattern =
  /[\p{L}\p{M}]+|\p{N}+(?:st|nd|rd|th|er|do|ro|to|vo|no|a|o)?(?![\p{L}])|\p{N}+/giu;

/** In order, at most `wordsMax` and one more. What cannot be seen parts no words and hides none. */
export function splitWords(text: string, dots: 'part' | 'join'): readonly Word[] {
  const plain = text.replace(ignorable, '').replace(apostrophes, '');
  const joined =
    dots === 'join'
      ? plain.replace(dottedAcronym, (letters) => letters.replaceAll('.', ''))
      : plain;
  const words: Word[] = [];
  for (const match of joined.matchAll(wordPattern)) {
    if (words.length >= splitMax) break;
    addWord(words, match[0], joined[match.index + match[0].length] === '.');
  }
  return words;
}

/** One written word may fold to several: `ﬁ` ligatures do not, but Han names have no blanks. */
function addWord(words: Word[], written: string, dotted: boolean): void {
  const text = toLatin(fold(written)).trim();
  if (text === '') return;
  if (scriptOf(text) === 'han') {
    for (const character of text) {
      if (words.length >= splitMax) return;
      words.push({ text: character, written: character });
    }
    return;
  }
  words.push(dotted ? { text, written, dotted } : { text, written });
}
