// Which word of one name stands for which word of the other. Equal words pair first, in order; then
// words that are joined on one side and parted on the other; the rest is assigned so that the sum
// of costs is least (exact, not greedy: a greedy choice would depend on which side is the subject).
// What is left over is for align.ts to judge: on one side an omission, on both a contradiction.

import type { AnalysedName, NameWord } from '../../names/analyse.ts';
import type { TokenRelation } from '../explanation.ts';
import type { Policy } from '../policy.ts';
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
/** Exact assignment is tried up to this many words that are unpaired and related, per side. */
const assignmentWordsMax = 10;

/** Symmetric in cost: swapping the names gives pairs of the same total with their sides swapped. */
export function pairWords(left: AnalysedName, right: AnalysedName, policy: Policy): Pairing {
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

interface Edge extends Pair {
  readonly from: number;
  readonly to: number;
}

function pairRest(state: State): void {
  const edges = edgesOf(state);
  if (edges.length === 0) return;
  const froms = [...new Set(edges.map((edge) => edge.from))];
  const tos = [...new Set(edges.map((edge) => edge.to))];
  const chosen =
    froms.length <= assignmentWordsMax && tos.length <= assignmentWordsMax
      ? cheapestAssignment(edges, froms)
      : greedyAssignment(edges);
  for (const { relation, left, right, cost } of chosen)
    take(state, { relation, left, right, cost });
}

/** Every related pair among the words that are still free. */
function edgesOf(state: State): readonly Edge[] {
  const { left, right, policy } = state;
  const edges: Edge[] = [];
  for (const i of left.content) {
    if (state.leftTaken[i]) continue;
    for (const j of right.content) {
      if (state.rightTaken[j]) continue;
      const found = relate(
        left.words[i] as NameWord,
        right.words[j] as NameWord,
        left.reading,
        policy,
      );
      if (found !== undefined) edges.push({ ...found, from: i, to: j, left: [i], right: [j] });
    }
  }
  return edges;
}

/** What leaving a word unpaired weighs against any relation: more than the dearest of them. */
const unpairedCost = 5000;

/** Least total over all ways to pair; of equal totals the one found first in word order. */
function cheapestAssignment(edges: readonly Edge[], froms: readonly number[]): readonly Edge[] {
  let best: readonly Edge[] = [];
  let bestCost = Number.POSITIVE_INFINITY;
  const used = new Set<number>();
  const chosen: Edge[] = [];
  const visit = (depth: number, cost: number): void => {
    if (cost >= bestCost) return;
    if (depth === froms.length) {
      bestCost = cost;
      best = [...chosen];
      return;
    }
    for (const edge of edges) {
      if (edge.from !== froms[depth] || used.has(edge.to)) continue;
      used.add(edge.to);
      chosen.push(edge);
      visit(depth + 1, cost + edge.cost);
      chosen.pop();
      used.delete(edge.to);
    }
    visit(depth + 1, cost + unpairedCost);
  };
  visit(0, 0);
  return best;
}

/** For names of extraordinary length only: cheapest edge first. */
function greedyAssignment(edges: readonly Edge[]): readonly Edge[] {
  const chosen: Edge[] = [];
  const sorted = edges.toSorted((a, b) => a.cost - b.cost || a.from - b.from || a.to - b.to);
  for (const edge of sorted) {
    if (chosen.some((other) => other.from === edge.from || other.to === edge.to)) continue;
    chosen.push(edge);
  }
  return chosen;
}
