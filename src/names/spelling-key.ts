// Two words that sound the same in Spanish, or that clerks spell both ways, share a spelling key:
// Zambada and Sambada, Ysmael and Ismael, Heriberto and Eriberto, Lazcano and Lascano. It follows
// Mexican pronunciation (seseo, yeísmo, silent h, b/v, g/j before e and i) and folds doubled letters.
// It is a claim of "same sound", so it costs a little but never nothing. Written as one pass over the
// letters because an index asks for it once per word and a search once per word of the subject.

/** Shorter words have no key: two letters that sound alike prove nothing. */
export const spellingKeyLengthMin = 4;

const plainLetters = /^[a-z]+$/;

/** Keys already made; a batch compares the same few thousand words millions of times. */
const keptKeys = new Map<string, string | undefined>();
const keptKeysMax = 200_000;

/** Undefined for words under `spellingKeyLengthMin` letters or with anything but a–z. */
export function spellingKey(word: string): string | undefined {
  if (word.length < spellingKeyLengthMin) return undefined;
  const kept = keptKeys.get(word);
  if (kept !== undefined || keptKeys.has(word)) return kept;
  if (keptKeys.size >= keptKeysMax) keptKeys.clear();
  const key = makeKey(word);
  keptKeys.set(word, key);
  return key;
}

function makeKey(word: string): string | undefined {
  if (!plainLetters.test(word)) return undefined;
  let key = '';
  for (let at = 0; at < word.length; ) {
    const { sound, length } = soundAt(word, at);
    // Doubled letters, and letters that became the same sound, count once.
    if (sound !== '' && !key.endsWith(sound)) key += sound;
    at += length;
  }
  return key.length < 2 ? undefined : key;
}

interface Sound {
  readonly sound: string;
  /** Letters it takes. */
  readonly length: number;
}

const soundByLetter: ReadonlyMap<string, Sound> = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter, one(letter)]),
);

function one(letter: string): Sound {
  const sounds: Readonly<Record<string, string>> = {
    c: 'k',
    h: '',
    q: 'k',
    v: 'b',
    w: 'b',
    y: 'i',
    z: 's',
  };
  return { sound: sounds[letter] ?? letter, length: 1 };
}

const sh: Sound = { sound: 'x', length: 2 };
const sch: Sound = { sound: 'x', length: 3 };
const sc: Sound = { sound: 's', length: 2 };
const softC: Sound = { sound: 's', length: 1 };
const softG: Sound = { sound: 'j', length: 1 };
const gu: Sound = { sound: 'g', length: 2 };
const qu: Sound = { sound: 'k', length: 2 };
const ph: Sound = { sound: 'f', length: 2 };
const ll: Sound = { sound: 'i', length: 2 };

/** The sound that begins at `at`, with the letters it takes. */
function soundAt(word: string, at: number): Sound {
  const letter = word[at] as string;
  const next = word[at + 1];
  const afterNext = word[at + 2];
  switch (letter) {
    case 's':
      if (next === 'c' && afterNext === 'h') return sch;
      if (next === 'h') return sh;
      if (next === 'c' && isFront(afterNext)) return sc;
      break;
    case 'z':
      if (next === 'c' && isFront(afterNext)) return sc;
      break;
    case 'c':
      if (next === 'h') return sh;
      if (isFront(next)) return softC;
      break;
    case 'g':
      if (isFront(next)) return softG;
      if (next === 'u' && isFront(afterNext)) return gu;
      break;
    case 'q':
      if (next === 'u' && isFront(afterNext)) return qu;
      break;
    case 'p':
      if (next === 'h') return ph;
      break;
    case 'l':
      if (next === 'l') return ll;
      break;
  }
  return soundByLetter.get(letter) as Sound;
}

function isFront(letter: string | undefined): boolean {
  return letter === 'e' || letter === 'i';
}
