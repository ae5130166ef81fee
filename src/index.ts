// The package's public face: `import { screen } from 'cotejo'`. Screening with everything wired, and
// the pure parts for whoever brings own lists: readers, index, search, comparison, explanation.
// Computes nothing.

export {
  type Answer,
  type Entity,
  type OpenOptions,
  openCotejo,
  type Question,
  type Screener,
  screen,
} from './app/library.ts';
export type { ListFile, ListFormat, ListItem } from './lists/format.ts';
export { formats, planEditions, recognise } from './lists/formats.ts';
export {
  buildIndex,
  CandidateIndex,
  compare,
  defaultPolicy,
  type Explanation,
  type IndexEntry,
  openIndex,
  type Policy,
  type SearchHit,
  type SearchOptions,
  sayExplanation,
  search,
} from './match/index.ts';
export type { Fault } from './model/fault.ts';
export type { Language } from './model/language.ts';
export type { Listing } from './model/listing.ts';
export { emptyParty, type Name, type Party, simpleName } from './model/party.ts';
export type { Result } from './model/result.ts';
export type { ScreenHit, ScreenResult } from './screen/result.ts';
