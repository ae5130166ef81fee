// Cyrillic and Greek in Latin letters, one letter at a time, in the simplified forms that
// passports and lists use (BGN/PCGN 1947 for Russian without marks, ISO 843 for Greek). Words of
// other scripts are left as they are and compare within their own script; `scriptOf` lets callers
// say so, because a script that cannot be compared must never look like a clear answer.

const cyrillic: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'yi',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ў: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    ё: 'e',
    й: 'i',
    ђ: 'dj',
    ј: 'j',
    љ: 'lj',
    њ: 'nj',
    ћ: 'c',
    џ: 'dz',
  }),
);

const greek: ReadonlyMap<string, string> = new Map(
  Object.entries({
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'x',
    ο: 'o',
    π: 'p',
    ρ: 'r',
    σ: 's',
    ς: 's',
    τ: 't',
    υ: 'y',
    φ: 'f',
    χ: 'ch',
    ψ: 'ps',
    ω: 'o',
  }),
);

/**
 * Letters of a word that mixes alphabets are not meant to be read but to be seen: `Рerez` with a
 * Cyrillic Р is no Rerez. Small letters by what they or their capitals look like (after Unicode's
 * confusables, UTS #39); the others of such a word are transliterated.
 */
const lookalikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ в: 'b', н: 'h', р: 'p', с: 'c', у: 'y', х: 'x', ѕ: 's', һ: 'h', ԛ: 'q', ԝ: 'w', ԁ: 'd' },
    ...{ η: 'n', ν: 'v', ρ: 'p', υ: 'u', χ: 'x', ω: 'w' },
  }),
);

/** `text` must be folded; letters of other scripts pass unchanged. */
export function toLatin(text: string): string {
  if (/^[\u0020-\u007e]*$/.test(text)) return text;
  const isMixed = /[a-z]/.test(text);
  let latin = '';
  for (const letter of text) {
    const seen = isMixed ? lookalikes.get(letter) : undefined;
    latin += seen ?? cyrillic.get(letter) ?? greek.get(letter) ?? letter;
  }
  return latin;
}

export type Script = 'latin' | 'han' | 'other';

/** The script of a folded, transliterated word, by its first letter that is not basic Latin. */
export function scriptOf(word: string): Script {
  for (const letter of word) {
    if (letter <= '\u007e') continue;
    return /\p{Script=Han}/u.test(letter) ? 'han' : 'other';
  }
  return 'latin';
}
