// A subject is what a user hands in: a customer, a counterparty, a question. It is a party with the
// id the user knows it by and the place it was read from, so that every answer can be traced back to
// a line of the user's own file. Nothing here has been compared with a list yet.

import type { Fault, Place } from '../model/fault.ts';
import type { Party } from '../model/party.ts';

export interface Subject {
  /** The user's own id; where there is none, the line it was read from, e.g. `line-12`. */
  readonly id: string;
  readonly party: Party;
  readonly place: Place;
}

/** A subject and what could not be read of it; the rest of it is screened all the same. */
export interface SubjectReading {
  readonly subject: Subject;
  readonly faults: readonly Fault[];
}

/** One row of a customer file. A row that cannot be screened stays in the stream as a fault. */
export type SubjectRow =
  | {
      readonly kind: 'subject';
      readonly line: number;
      readonly subject: Subject;
      readonly faults: readonly Fault[];
      /** The row as handed in, in the order of the header, for the output to repeat. */
      readonly cells: readonly string[];
    }
  | {
      readonly kind: 'fault';
      readonly line: number;
      readonly fault: Fault;
      /** The user's id of the row, where one was read. */
      readonly id?: string;
      readonly cells: readonly string[];
    };
