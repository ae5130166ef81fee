// Counts of a screening of many subjects, and the exit code that follows from them. A run in which
// nothing could be read is no clear one.

import type { ScreenResult } from '../../../screen/result.ts';
import type { ReceiptCounts } from '../../receipt/receipt.ts';

export class Tally {
  #clear = 0;
  #review = 0;
  #hits = 0;
  #faults = 0;

  add(result: ScreenResult): void {
    if (result.outcome === 'pass') this.#clear += 1;
    else this.#review += 1;
    this.#hits += result.hits.length + result.unresolved.length;
  }

  addFaults(count: number): void {
    this.#faults += count;
  }

  get faults(): number {
    return this.#faults;
  }

  counts(): ReceiptCounts {
    return {
      subjects: this.#clear + this.#review,
      clear: this.#clear,
      review: this.#review,
      hits: this.#hits,
      faults: this.#faults,
    };
  }

  /** Where nothing at all could be read, "clear" would be a lie. */
  exitCode(): 0 | 1 | 2 {
    if (this.#review > 0) return 1;
    return this.#clear === 0 && this.#faults > 0 ? 2 : 0;
  }
}
