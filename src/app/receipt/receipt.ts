// A receipt of a screening, also of a clear one: what was asked, against which lists, under which
// policy, with which result, each by its hash. Whoever keeps the same input can show later that it
// was screened, and the same program can do it again. It is not signed yet, and says so.

import { createHash, type Hash } from 'node:crypto';
import type { Instant, IsoDay, Sha256 } from '../../model/ids.ts';
import { sha256 } from '../../model/ids.ts';
import type { Edition } from '../../model/listing.ts';
import { canonicalJson } from './canonical-json.ts';

export const receiptFormat = 'cotejo-receipt/1';

export interface ReceiptCounts {
  readonly subjects: number;
  readonly clear: number;
  readonly review: number;
  readonly hits: number;
  readonly faults: number;
}

export interface ReceiptRequest {
  readonly at: Instant;
  readonly asOf: IsoDay;
  readonly engineVersion: string;
  readonly policyVersion: string;
  readonly registerVersion: string;
  readonly profile: { readonly id: string; readonly version: string };
  readonly editions: readonly Edition[];
  readonly input: Sha256;
  readonly result: Sha256;
  readonly counts: ReceiptCounts;
}

/** The document that is written; its shape is in docs/cli.md. */
export function receiptOf(request: ReceiptRequest): object {
  return {
    format: receiptFormat,
    signature: 'unsigned',
    at: request.at,
    asOf: request.asOf,
    engine: request.engineVersion,
    policy: request.policyVersion,
    register: request.registerVersion,
    profile: request.profile,
    editions: request.editions.map(({ id, sha256: hash, published, recordedAt }) => ({
      id,
      sha256: hash,
      ...(published === undefined ? {} : { published }),
      recordedAt,
    })),
    input: { sha256: request.input },
    result: { sha256: request.result },
    counts: request.counts,
  };
}

/** The hash of a result as it grows: every answer in order, each in canonical JSON and a line end. */
export class ResultHash {
  readonly #hash: Hash = createHash('sha256');

  add(answer: unknown): void {
    this.#hash.update(`${canonicalJson(answer)}\n`);
  }

  digest(): Sha256 {
    return sha256(this.#hash.digest('hex'));
  }
}
