// How surprising is a name? "José López" fits a hundred thousand people, "Nemesio Oseguera" hardly a
// second one, and a match on the first says little. Rarity is measured in bits, -log2 of the share of
// bearers, from public counts of Mexico, Spain, Chile and the USA; the commonest population counts,
// since a customer may come from any. Quarter-bit steps keep the table small and a replay exact.
// Sources, years and licences: docs/names-data.md.

import { assert } from '../model/assert.ts';
import { givenRarity } from './data/given-rarity.ts';
import { surnameRarity } from './data/surname-rarity.ts';

let givenTable: ReadonlyMap<string, number> | undefined;
let surnameTable: ReadonlyMap<string, number> | undefined;

/**
 * Bits of a folded token as a given name; undefined where it is not common anywhere, so that the
 * caller uses its floor for uncommon names. Multiples of 0.25, from about 2.5 (María) to 15.
 */
export function givenBits(token: string): number | undefined {
  givenTable ??= read(givenRarity);
  return givenTable.get(token);
}

/** Bits of a folded token as a surname, or as a word of a compound one (`cruz` of "de la Cruz"). */
export function surnameBits(token: string): number | undefined {
  surnameTable ??= read(surnameRarity);
  return surnameTable.get(token);
}

/** The smaller of both, for a name whose order is not known. */
export function nameBits(token: string): number | undefined {
  const [given, surname] = [givenBits(token), surnameBits(token)];
  if (given === undefined || surname === undefined) return given ?? surname;
  return Math.min(given, surname);
}

/** Blocks begin with quarter-bits; lines that begin with a blank go on with the block before. */
function read(table: string): ReadonlyMap<string, number> {
  const bitsByToken = new Map<string, number>();
  for (const block of table.trim().split(/\n(?! )/)) {
    const [quarters, ...tokens] = block.split(/\s+/);
    const bits = Number(quarters) / 4;
    assert(bits > 0, `a block of the rarity table has no bits: ${quarters}`);
    for (const token of tokens) bitsByToken.set(token, bits);
  }
  return bitsByToken;
}
