// Faults that repeat. A list whose tables do not belong together, or one with a new element in every
// record, would raise the same fault ten thousand times; the reader then says it a hundred times (or
// once) and adds how many more there were. The count is exact: nothing is left out in silence.

import { type Fault, type FaultKind, fault, type Place } from '../model/fault.ts';

/** Faults of one sort that are told one by one. */
export const repeatedFaultsMax = 100;

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
  add(
    sort: string,
    kind: FaultKind,
    place: Place,
    found: string,
    expected: string,
  ): readonly Fault[] {
    const tally = this.tallies.get(sort);
    if (tally === undefined) {
      const first = fault(kind, place, found, expected);
      this.tallies.set(sort, { first, count: 1 });
      return this.max > 0 ? [first] : [];
    }
    tally.count += 1;
    return tally.count <= this.max ? [fault(kind, place, found, expected)] : [];
  }

  rest(): readonly Fault[] {
    return [...this.tallies.values()]
      .filter(({ count }) => count > this.max)
      .map(({ first, count }) => ({
        ...first,
        found: `${first.found} and ${count - this.max} more of this sort (${count} in all)`,
      }));
  }
}
