// The languages in which we speak to people. Every sentence of ours exists in both; names, citations
// and whatever else a publisher wrote is quoted as it is and never translated.

/** In the order in which pages and help offer them. */
export const languages = ['es', 'en'] as const;

export type Language = (typeof languages)[number];
