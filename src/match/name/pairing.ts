// Which word of one name stands for which word of the other. Equal words pair first, in order; then
// words that are joined on one side and parted on the other; the rest is assigned so that the sum
// of costs is least (assignment.ts; a greedy choice would depend on which side is the subject).
// What is left over is for align.ts to judge: on one side an omission, on both a contradiction.

import type { AnalysedName, NameWord } from '../../names/analyse.ts';
import type { TokenRelation } from '../explanation.ts';
import type { Policy } from '../policy.ts';
import { cheapestAssignment } from './assignment.ts';
import { relate } from './relate.ts';

export interface Pair {
  readonly relation: TokenRelation;
  /** Indexes of words; more than one where words are joined on the other side. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly cost: number;
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  /** Content words that found no partner. */
  readonly leftOver: readonly number[];
  readonly rightOver: readonly number[];
}

/** Most words on one side that one word of the other side may join. */
export const joinLengthMax = 3;

/**
 * Symmetric: swapping the names swaps the sides of each pair and changes nothing else. Where several
 * pairings cost the same, their words may differ in surprise, so the names are always taken in one
 * order, whichever of them is the subject.
 */
export function pairWords(left: AnalysedName, right: AnalysedName, policy: Policy): Pairing {
  if (compareOrder(left, right) <= 0) return pairInOrder(left, right, policy);
  const { pairs, leftOver, rightOver } = pairInOrder(right, left, policy);
  return {
    pairs: pairs.map((pair) => ({ ...pair, left: pair.right, right: pair.left })),
    leftOver: rightOver,
    rightOver: leftOver,
  };
}

/** Any total order of names will do; most are told apart by their first words. */
function compareOrder(a: AnalysedName, b: AnalysedName): number {
  for (let index = 0; index < Math.min(a.words.length, b.words.length); index++) {
    const one = a.words[index] as NameWord;
    const other = b.words[index] as NameWord;
    if (one.text !== other.text) return one.text < other.text ? -1 : 1;
    if (one.role !== other.role) return one.role < other.role ? -1 : 1;
  }
  return a.words.length - b.words.length;
}

function pairInOrder(left: AnalysedName, right: AnalysedName, policy: Policy): Pairing {
  const state: State = {
    left,
    right,
    policy,
    leftTaken: new Array<boolean>(left.words.length).fill(false),
    rightTaken: new Array<boolean>(right.words.length).fill(false),
    pairs: [],
  };
  pairEqual(state);
  pairJoined(state, 'left');
  pairJoined(state, 'right');
  pairRest(state);
  return {
    pairs: state.pairs,
    leftOver: left.content.filter((index) => !state.leftTaken[index]),
    rightOver: right.content.filter((index) => !state.rightTaken[index]),
  };
}

/** What is paired so far; only the functions of this file write to it. */
interface State {
  readonly left: AnalysedName;
  readonly right: AnalysedName;
  readonly policy: Policy;
  readonly leftTaken: boolean[];
  readonly rightTaken: boolean[];
  readonly pairs: Pair[];
}

function take(state: State, pair: Pair): void {
  for (const index of pair.left) state.leftTaken[index] = true;
  for (const index of pair.right) state.rightTaken[index] = true;
  state.pairs.push(pair);
}

/** In word order, so that of two equal words the first pairs with the first. */
function pairEqual(state: State): void {
  const { left, right } = state;
  for (const i of left.content) {
    const text = (left.words[i] as NameWord).text;
    for (const j of right.content) {
      if (state.rightTaken[j] || (right.words[j] as NameWord).text !== text) continue;
      take(state, { relation: 'equal', left: [i], right: [j], cost: 0 });
      break;
    }
  }
}

/** One unpaired content word of `side` against a run of neighbours on the other side. */
function pairJoined(state: State, side: 'left' | 'right'): void {
  const one = side === 'left' ? state.left : state.right;
  const many = side === 'left' ? state.right : state.left;
  const oneTaken = side === 'left' ? state.leftTaken : state.rightTaken;
  const manyTaken = side === 'left' ? state.rightTaken : state.leftTaken;
  if (many.words.length < 2) return;
  for (const index of one.content) {
    if (oneTaken[index]) continue;
    const run = runThatSpells((one.words[index] as NameWord).text, many.words, manyTaken);
    if (run === undefined) continue;
    const cost = state.policy.words.joined;
    const single = [index];
    take(
      state,
      side === 'left'
        ? { relation: 'joined', left: single, right: run, cost }
        : { relation: 'joined', left: run, right: single, cost },
    );
  }
}

/** Neighbours that are all free and together spell `text`, the first such run. */
function runThatSpells(
  text: string,
  words: readonly NameWord[],
  taken: readonly boolean[],
): readonly number[] | undefined {
  if (text.length < 2) return undefined;
  for (let start = 0; start + 1 < words.length; start++) {
    let spelled = '';
    for (let end = start; end < Math.min(words.length, start + joinLengthMax); end++) {
      if (taken[end]) break;
      spelled += (words[end] as NameWord).text;
      if (spelled.length > text.length) break;
      if (end > start && spelled === text) {
        return Array.from({ length: end - start + 1 }, (_, offset) => start + offset);
      }
    }
  }
  return undefined;
}

/** The words that are still free, where they are related, at least total cost. */
function pairRest(state: State): void {
  const { left, right, policy } = state;
  const froms = left.content.filter((index) => !state.leftTaken[index]);
  const tos = right.content.filter((index) => !state.rightTaken[index]);
  if (froms.length === 0 || tos.length === 0) return;
  const relations = froms.map((from) =>
    tos.map((to) =>
      relate(
        (left.words[from] as NameWord).text,
        (right.words[to] as NameWord).text,
        left.reading,
        policy,
      ),
    ),
  );
  const related = relations.flat().filter((found) => found !== undefined).length;
  if (related === 0) return;
  const bits = (row: number, column: number): number =>
    Math.min(
      (left.words[froms[row] as number] as NameWord).bits,
      (right.words[tos[column] as number] as NameWord).bits,
    );
  const alone = unpairedCost * bitsMax;
  const partners =
    related === 1
      ? relations.map((row) => onlyIndex(row))
      : cheapestAssignment(froms.length, tos.length, alone, (row, column) => {
          const cost = relations[row]?.[column]?.cost;
          return cost === undefined ? undefined : cost * bitsMax - bits(row, column);
        });
  partners.forEach((column, row) => {
    const found = column === undefined ? undefined : relations[row]?.[column];
    if (found === undefined || column === undefined) return;
    take(state, { ...found, left: [froms[row] as number], right: [tos[column] as number] });
  });
}

/** Where one pair alone is related there is nothing to weigh; so it is in most comparisons. */
function onlyIndex(row: readonly unknown[]): number | undefined {
  const column = row.findIndex((found) => found !== undefined);
  return column < 0 ? undefined : column;
}

/** What leaving a word unpaired weighs against any relation: more than the dearest of them. */
const unpairedCost = 5000;
/** More than any word's surprise, so that of pairings of equal cost the more telling is chosen. */
const bitsMax = 10_000;
