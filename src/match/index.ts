// The public face of the matcher: build an index, open it, search it, compare two parties, and say
// the explanation in words. The library and the other rooms need no more of it; the parts behind it
// (pairing of words, judging of what is left over, the bound) are imported by tests and the bench.

export { buildIndex, indexFormat } from './build.ts';
export { CandidateIndex, openIndex } from './candidate-index.ts';
export { compare } from './compare.ts';
export type { IndexEntry, SearchHit, SearchOptions } from './entry.ts';
export { sayExplanation } from './explain.ts';
export type {
  Explanation,
  FieldExplanation,
  NameExplanation,
  TokenExplanation,
} from './explanation.ts';
export { defaultPolicy, type Policy } from './policy.ts';
export { search } from './search.ts';
