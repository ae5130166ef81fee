// A key given twice. Publishers and copies do repeat keys: in one real copy of OFAC's list the last
// row bears the number of another entry. Nothing may be lost for that, and no two listings may share
// an id: an equal record is left out, a different one is kept under `key-2`, `key-3` …; both are said.

export interface Claim {
  /** The key itself, or with a suffix where another record has it. */
  readonly uid: string;
  readonly repeats: 'nothing' | 'equal' | 'other';
}

export class KeyRegister {
  private readonly fingerprints = new Map<string, number[]>();

  /** `content` is the whole record as text: it tells a copy from another record. */
  claim(key: string, content: string): Claim {
    const print = fingerprint(content);
    const known = this.fingerprints.get(key);
    if (known === undefined) {
      this.fingerprints.set(key, [print]);
      return { uid: key, repeats: 'nothing' };
    }
    if (known.includes(print)) return { uid: key, repeats: 'equal' };
    known.push(print);
    return { uid: `${key}-${known.length}`, repeats: 'other' };
  }

  has(key: string): boolean {
    return this.fingerprints.has(key);
  }

  keys(): Iterable<string> {
    return this.fingerprints.keys();
  }
}

// 53 bits of two multiplicative hashes in the manner of FNV-1a: whole records need not be kept. It
// is only ever compared under one key, where a chance agreement is out of the question.
function fingerprint(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
