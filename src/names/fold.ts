// Folding makes spellings comparable that differ only in dress: case, accents, width, ligatures,
// typographic apostrophes. Lists disagree on all of them (OFAC strips accents, Canada keeps them).
// Folded text is for comparing, never for showing. Unicode: UAX #15 (normalisation forms).

/** Letters that no decomposition turns into a basic Latin letter. */
const specialLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ŋ', 'n'],
  ['ħ', 'h'],
  ['ə', 'a'],
  ['ʻ', ''],
  ['ª', 'a'],
  ['º', 'o'],
]);

const plainAscii = /^[\u0020-\u007e]*$/;
const marks = /\p{M}+/gu;
const special = new RegExp(`[${[...specialLetters.keys()].join('')}]`, 'gu');
/** Soft hyphens, joiners, marks of direction: a reader sees nothing there, so nothing is there. */
const ignorable = /\p{Default_Ignorable_Code_Point}+/gu;
/** Controls (tabs, line ends) and broken halves of characters part words. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

/**
 * Lower case without marks: `Treviño` → `trevino`, `Łódź` → `lodz`, `ＡＢＣ` → `abc`. Marks are
 * kept in scripts where they are letters of their own right (Thai, Devanagari and their kin).
 * Characters without appearance go; controls become blanks, so that they part words.
 */
export function fold(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase();
  const lower = text.normalize('NFKC').replace(ignorable, '').replace(invisible, ' ').toLowerCase();
  const bare = lower.normalize('NFD').replace(marks, stripMark).normalize('NFC');
  return bare.replace(special, (letter) => specialLetters.get(letter) ?? letter);
}

/** Combining marks of Latin, Greek, Cyrillic, Arabic and Hebrew; others carry vowels and stay. */
function stripMark(run: string): string {
  let kept = '';
  for (const mark of run) {
    const code = mark.codePointAt(0) ?? 0;
    const optional = code < 0x0900;
    if (!optional && !isGeneralCombining(code)) kept += mark;
  }
  return kept;
}

function isGeneralCombining(code: number): boolean {
  return (code >= 0x1ab0 && code <= 0x1aff) || (code >= 0x1dc0 && code <= 0x20ff);
}
