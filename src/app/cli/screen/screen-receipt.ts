// Writes the receipt of a screening where one was asked for: after the result, because it holds the
// result's hash, and with the fault of the user's disk said as such.

import { writeFile } from 'node:fs/promises';
import type { Sha256 } from '../../../model/ids.ts';
import { openFault } from '../../input/file-limits.ts';
import { engineVersion } from '../../package-version.ts';
import { receiptOf } from '../../receipt/receipt.ts';
import type { Screening } from '../../screening.ts';
import { type Command, type ExitCode, inputFault, optionValue } from '../command.ts';
import type { Tally } from './tally.ts';

export interface Screened {
  readonly input: Sha256;
  readonly result: Sha256;
  readonly tally: Tally;
}

/** Undefined when it was written or none was wanted; else the exit code after the fault was said. */
export async function writeReceipt(
  command: Command,
  screening: Screening,
  screened: Screened,
): Promise<ExitCode | undefined> {
  const path = optionValue(command, 'receipt');
  if (path === undefined) return undefined;
  const { cotejo } = command;
  const { profile, set } = screening;
  const receipt = receiptOf({
    at: cotejo.io.now(),
    asOf: set.asOf,
    engineVersion: engineVersion(),
    policyVersion: cotejo.policy.version,
    registerVersion: cotejo.registerVersion(),
    profile: { id: profile.id, version: profile.version },
    editions: set.editions,
    input: screened.input,
    result: screened.result,
    counts: screened.tally.counts(),
  });
  try {
    await writeFile(path, `${JSON.stringify(receipt, undefined, 2)}\n`, { flush: true });
    return undefined;
  } catch (cause) {
    return inputFault(command, openFault(path, cause as NodeJS.ErrnoException));
  }
}
