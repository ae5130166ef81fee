// An invented world to measure with: a list shaped like the SDN (kinds, aliases, births in the
// proportions of its 2024-05-03 edition) and customers to screen against it. Names are drawn from
// the rarity tables with Zipf-like weights; everything follows from one seed, so two machines, or
// two versions of the engine, are measured on the same bytes. No record is about anybody.

import type { IndexEntry } from '../src/match/entry.ts';
import { on } from '../src/model/partial-date.ts';
import { emptyParty, type Name, type Party } from '../src/model/party.ts';
import { givenRarity } from '../src/names/data/given-rarity.ts';
import { surnameRarity } from '../src/names/data/surname-rarity.ts';

/** Mulberry32 (public domain): enough for drawing names, and the same everywhere. */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0, exclusive of 1. */
  unit(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(count: number): number {
    return Math.floor(this.unit() * count);
  }

  of<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }

  /** Early values far more often than late ones, as names are. */
  zipf<T>(values: readonly T[]): T {
    return values[Math.floor(values.length ** this.unit()) - 1] as T;
  }
}

function wordsOf(table: string): readonly string[] {
  return table
    .trim()
    .split(/\s+/)
    .filter((word) => /^[a-z]{2,}$/.test(word));
}

const givens = wordsOf(givenRarity);
const surnames = wordsOf(surnameRarity);
const trades =
  'comercializadora grupo transportes inmobiliaria servicios trading shipping holding bank'.split(
    ' ',
  );
const forms = ['S.A. DE C.V.', 'S. DE R.L. DE C.V.', 'LTD', 'LLC', 'CO., LTD.', 'INC.', ''];
const syllables = 'ka lo mi tra ven zu ber gol ani pex dor fil sam tor ul qui jas nor est'.split(
  ' ',
);

/** A word that is no name: firms and ships are called so. */
function coined(draw: Draw): string {
  return Array.from({ length: 2 + draw.below(3) }, () => draw.of(syllables)).join('');
}

function personName(draw: Draw): Name {
  const given = draw.unit() < 0.6 ? `${draw.zipf(givens)} ${draw.zipf(givens)}` : draw.zipf(givens);
  const surname =
    draw.unit() < 0.5 ? `${draw.zipf(surnames)} ${draw.zipf(surnames)}` : draw.zipf(surnames);
  const text = `${given} ${surname.toUpperCase()}`;
  return { text, kind: 'primary', strength: 'strong', parts: { given, surname } };
}

function firmName(draw: Draw): Name {
  const words = [draw.of(trades), coined(draw), ...(draw.unit() < 0.5 ? [coined(draw)] : [])];
  return {
    text: `${words.join(' ')} ${draw.of(forms)}`.trim().toUpperCase(),
    kind: 'primary',
    strength: 'strong',
  };
}

/** One entry in six has an alias or two, as in a file of entries without its table of aliases. */
const aliasShare = 0.16;

/** 46 % persons, 46 % organisations, 8 % ships and aircraft. */
export function listOf(count: number, seed = 1): readonly IndexEntry[] {
  const draw = new Draw(seed);
  return Array.from({ length: count }, (_, id): IndexEntry => {
    const share = draw.unit();
    const kind = share < 0.46 ? 'person' : share < 0.92 ? 'organization' : 'vessel';
    const name = (): Name =>
      kind === 'person'
        ? personName(draw)
        : kind === 'organization'
          ? firmName(draw)
          : { text: coined(draw).toUpperCase(), kind: 'primary', strength: 'strong' };
    const count = draw.unit() < aliasShare ? 1 + draw.below(2) : 0;
    const aliases = Array.from({ length: count }, (): Name => ({ ...name(), kind: 'alias' }));
    const births = kind === 'person' ? [on({ year: 1940 + draw.below(60) })] : [];
    return {
      ref: `bench:${id}`,
      party: { ...emptyParty(kind), names: [name(), ...aliases], births },
    };
  });
}

/** Customers: three in four persons; one in fifty is a listed name with a letter changed. */
export function customersOf(
  count: number,
  list: readonly IndexEntry[],
  seed = 2,
): readonly Party[] {
  const draw = new Draw(seed);
  return Array.from({ length: count }, (): Party => {
    if (draw.unit() < 0.02) {
      const { party } = draw.of(list);
      return { ...emptyParty(party.kind), names: [slipped(party.names[0] as Name, draw)] };
    }
    return draw.unit() < 0.75
      ? { ...emptyParty('person'), names: [untagged(personName(draw))] }
      : { ...emptyParty('organization'), names: [firmName(draw)] };
  });
}

/** As a customer file has it: one string in natural order. */
function untagged({ text }: Name): Name {
  return { text, kind: 'primary', strength: 'strong' };
}

function slipped(name: Name, draw: Draw): Name {
  const at = draw.below(name.text.length);
  return {
    text: `${name.text.slice(0, at)}e${name.text.slice(at + 1)}`,
    kind: 'primary',
    strength: 'strong',
  };
}
