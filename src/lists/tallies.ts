// What is counted while a file is read: keys given twice, and faults that repeat. Publishers and
// copies do repeat keys: in one real copy of OFAC's list the last row bears the number of another
// entry. Nothing may be lost for that, and no two listings may share an id: an equal record is left
// out, a different one is kept under `key-2`, `key-3` …; both are said. And where tables do not
// belong together the same fault would be raised ten thousand times: it is said a hundred times (or
// once), and then how many more there were.

import type { Fault } from '../model/fault.ts';

export interface Claim {
  /** The key itself, or with a suffix where another record has it. */
  readonly uid: string;
  readonly repeats: 'nothing' | 'equal' | 'other';
}

/** Records that claimed one key: their contents, and the last number given out as a suffix. */
interface Claimants {
  readonly fingerprints: Set<number>;
  suffix: number;
}

export class KeyRegister {
  private readonly claimants = new Map<string, Claimants>();
  private readonly uids = new Set<string>();

  /** `content` is the whole record as text: it tells a copy from another record. */
  claim(key: string, content: string): Claim {
    const print = fingerprint(content);
    const known = this.claimants.get(key);
    if (known?.fingerprints.has(print) === true) return { uid: key, repeats: 'equal' };
    const claimants = known ?? { fingerprints: new Set(), suffix: 1 };
    claimants.fingerprints.add(print);
    this.claimants.set(key, claimants);
    // `factory-2` may be the second `factory`, or be called so: whoever comes later counts on.
    let uid = known === undefined ? key : nextUid(key, claimants);
    while (this.uids.has(uid)) uid = nextUid(key, claimants);
    this.uids.add(uid);
    return { uid, repeats: known === undefined ? 'nothing' : 'other' };
  }

  /** True once a record claimed the key itself. */
  has(key: string): boolean {
    return this.claimants.has(key);
  }

  /** Keys without suffixes, in the order of the file. */
  keys(): Iterable<string> {
    return this.claimants.keys();
  }
}

function nextUid(key: string, claimants: Claimants): string {
  claimants.suffix += 1;
  return `${key}-${claimants.suffix}`;
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

/** Faults of one sort that are told one by one. */
export const repeatedFaultsMax = 100;

/** How often a sort of fault came, and the first of it as the example. */
interface Tally {
  readonly first: Fault;
  count: number;
}

/** Counts by sort; `rest` gives one fault for each sort that was cut short. */
export class FaultTally {
  private readonly tallies = new Map<string, Tally>();
  private readonly max: number;

  constructor(max: number = repeatedFaultsMax) {
    this.max = max;
  }

  /** The fault itself, or nothing once its sort has been told often enough. */
  add(sort: string, one: Fault): readonly Fault[] {
    const tally = this.tallies.get(sort);
    if (tally === undefined) {
      this.tallies.set(sort, { first: one, count: 1 });
      return [one];
    }
    tally.count += 1;
    return tally.count <= this.max ? [one] : [];
  }

  /** For each sort that was cut short, its first fault with the count. */
  rest(): readonly Fault[] {
    return [...this.tallies.values()]
      .filter(({ count }) => count > this.max)
      .map(({ first, count }) => ({
        ...first,
        found: `${first.found} and ${count - this.max} more of this sort (${count} in all)`,
      }));
  }
}
