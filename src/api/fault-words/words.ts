// The shape of the catalogue: what a fault expected in English, as the code writes it, and how it
// is said in Spanish. What a program fills in is `{1}`, `{2}` … in order; `{1*}` in Spanish says
// that the filled-in part is a word of ours and is said in Spanish too.

/** What was found, in the same form: only where it is prose of ours and not the user's value. */
export type FoundWords = readonly [en: string, es: string];

/**
 * What was found belongs to what was expected: "nothing" stands for an absent value beside one
 * expectation, and is what the user wrote beside another.
 */
export type FaultWords = readonly [en: string, es: string, found?: readonly FoundWords[]];
