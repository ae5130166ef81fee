export { buildIndex, indexFormat } from './build.ts';
export { CandidateIndex, openIndex } from './candidate-index.ts';
export { compare } from './compare.ts';
export type { IndexEntry, SearchHit, SearchOptions } from './entry.ts';
export { type Language, sayExplanation } from './explain.ts';
export type {
  Explanation,
  FieldExplanation,
  NameExplanation,
  TokenExplanation,
} from './explanation.ts';
export { defaultPolicy, type Policy } from './policy.ts';
export { search } from './search.ts';
