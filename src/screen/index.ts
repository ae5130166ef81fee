// What other rooms may use of screening: the tables, the question, the answer and its words. The
// table reader, the way hits become groups and the laws behind them stay inside the room.

export {
  addBusinessDays,
  type Calendar,
  type Calendars,
  holidaysOf,
  isBusinessDay,
  parseCalendars,
} from './calendar.ts';
export * from './duty.ts';
export { type Evidence, sayEvidence } from './evidence.ts';
export type { ScreenInput } from './input.ts';
export * from './profile.ts';
export * from './result.ts';
export * from './say.ts';
export { compareScreenHits, screenParty } from './screen.ts';
export * from './words.ts';
