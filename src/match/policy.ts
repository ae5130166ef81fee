// The policy is every weight of the matcher in one readable table. It is a value with a version,
// stored with each answer: the same bytes and the same policy give the same score, for ever. All
// costs are basis points (1/10 000) taken off a perfect 10 000; bits are hundredths of a bit.
//
// The shape (a sum of costs that is never averaged over the length of the name, a rarity gate where
// something is missing, contradiction dearer than omission) is described in docs/matching.md with
// the reasons; two relations between the numbers are invariants and tested:
//   - one contradiction alone exceeds what a match may spend (10 000 - threshold);
//   - a contradiction costs at least as much as every step of the omission table.

export interface Policy {
  readonly version: string;
  /** Lowest score of a match. */
  readonly threshold: number;
  /** Lowest score that is shown as a near miss. */
  readonly nearMissMin: number;
  readonly words: WordCosts;
  readonly person: PersonCosts;
  readonly organization: OrganizationCosts;
  readonly object: ObjectCosts;
  readonly evidence: EvidenceCosts;
  readonly fields: FieldWeights;
}

/** Two words that are related, by how. */
export interface WordCosts {
  /** Same sound, or a variant that lists use: Zambada, Sambada; Mohammed, Muhammad. */
  readonly spelling: number;
  /** Added when both words are well-known names: Gonzales is one, Gonzalo is another. */
  readonly spellingOfKnown: number;
  /** Persons only: Chuy for Jesús. Dearer than a spelling, because one nickname has many names. */
  readonly nickname: number;
  readonly abbreviation: number;
  /** Persons only. An initial agrees with every name of that letter, so it counts few bits. */
  readonly initial: number;
  /** Organisations only: golfo and gulf are one word in two languages, hardly a difference. */
  readonly translation: number;
  /** De la Cruz, Delacruz. */
  readonly joined: number;
  /** Computed from the words, not listed as a name: many names have the same letters. */
  readonly acronym: number;
  /** Fewest letters of a computed acronym that alerts by itself; shorter ones only support. */
  readonly acronymAloneLengthMin: number;
  /** One edit, by letters of the shorter word: index 0 is unused, the last holds for longer ones. */
  readonly oneEdit: readonly number[];
  readonly twoEdits: readonly number[];
  /** Added when the edit touches the first letter, where clerks err least. */
  readonly firstLetter: number;
  /** Added to one edit between two well-known names: Flores, Torres. */
  readonly editOfKnown: number;
  /** From 0 to 100: each next-largest cost of a name weighs this many percent of the one before. */
  readonly dampingPercent: number;
}

export interface PersonCosts {
  /** Words left over on one side only: one, two, three and more. */
  readonly omission: readonly [number, number, number];
  /** Per pair of words that stand against each other. */
  readonly contradiction: number;
  /** The last word of one side is a husband's surname: Núñez de Salazar against Núñez Ríos. */
  readonly marriedName: number;
  readonly initialOmitted: number;
  readonly particle: number;
  readonly title: number;
  readonly suffixDiffers: number;
  /** Added when the first surname is missing and only the second agrees, unless both are rare. */
  readonly paternalMissing: number;
  /** Usually another person, sometimes a clerk: just above the line, so that any doubt decides. */
  readonly surnameSwap: number;
  readonly parentageReversed: number;
}

export interface OrganizationCosts {
  readonly extraWord: number;
  /** An extra word where at least three others agree. */
  readonly extraWordBesideThree: number;
  /** Grupo, comercializadora: dropped and added freely. */
  readonly extraTradeWord: number;
  /** Banco X and Banco X Chile are two firms. */
  readonly extraPlace: number;
  /** Series numbers tell sister companies apart. */
  readonly extraNumber: number;
  readonly contradiction: number;
  readonly contradictionOfTrade: number;
  readonly numberDiffers: number;
  /** Firms are filed as Ltd. and LLC in practice: a doubt, not a contradiction. */
  readonly legalFormDiffers: number;
  readonly legalFormMissing: number;
  readonly particle: number;
}

export interface ObjectCosts {
  readonly extraWord: number;
  readonly contradiction: number;
  readonly numberDiffers: number;
}

/** The gate: what is missing must be made up for by how surprising the rest is. */
export interface EvidenceCosts {
  /** Basis points per missing bit. */
  readonly perBit: number;
  /** Bits wanted when a person's name has words left over; more when the subject's is the longer. */
  readonly omissionBits: number;
  readonly omissionBitsLonger: number;
  /** Bits wanted when words agree imperfectly and nothing is left over. */
  readonly imperfectBits: number;
  readonly organizationBits: number;
  readonly organizationPerBit: number;
  readonly paternalMissingBits: number;
  /** An imperfect pair counts fewer bits: bits × (1 - factor × cost / 10 000). */
  readonly imperfectFactor: number;
}

/** What evidence beside the name adds or takes. It can make up for omission, never contradiction. */
export interface FieldWeights {
  /** Score that an agreeing strong identifier guarantees, whatever the name. */
  readonly identifierFloor: number;
  /** The same for a number that fails its check digit, or that another register may also give. */
  readonly identifierInvalidFloor: number;
  /** Two valid RFC, CURP, LEI or IMO numbers that are not the same. */
  readonly identifierDiffers: number;
  /** Full days agree; then only the year (or an overlap); then close by; then apart. */
  readonly birthDateEqual: number;
  readonly birthYearEqual: number;
  readonly birthNear: number;
  readonly birthFar: number;
  readonly birthVeryFar: number;
  /** Years apart up to which births are near, and from which they are very far. */
  readonly birthNearYears: number;
  readonly birthVeryFarYears: number;
  /** Further years that `circa` allows on each side. */
  readonly circaYears: number;
  readonly countryEqual: number;
  /** Small: people have several nationalities and lists often know one. */
  readonly countryDiffers: number;
  readonly genderDiffers: number;
}

export const defaultPolicy: Policy = {
  version: 'cotejo-1',
  threshold: 7000,
  nearMissMin: 5500,
  words: {
    spelling: 300,
    spellingOfKnown: 300,
    nickname: 700,
    abbreviation: 300,
    initial: 600,
    translation: 200,
    joined: 400,
    acronym: 1500,
    acronymAloneLengthMin: 4,
    oneEdit: [0, 0, 0, 1800, 1700, 1400, 1100, 1000, 800],
    twoEdits: [0, 0, 0, 0, 2900, 2600, 2600, 2000, 2000, 1700],
    firstLetter: 300,
    editOfKnown: 1300,
    dampingPercent: 80,
  },
  person: {
    omission: [1000, 1900, 3600],
    contradiction: 3600,
    marriedName: 2200,
    initialOmitted: 400,
    particle: 50,
    title: 100,
    suffixDiffers: 2900,
    paternalMissing: 1200,
    surnameSwap: 2900,
    parentageReversed: 3500,
  },
  organization: {
    extraWord: 2100,
    extraWordBesideThree: 1700,
    extraTradeWord: 600,
    extraPlace: 3600,
    extraNumber: 3200,
    contradiction: 3600,
    contradictionOfTrade: 3200,
    numberDiffers: 4000,
    legalFormDiffers: 1200,
    legalFormMissing: 200,
    particle: 20,
  },
  object: {
    extraWord: 3200,
    contradiction: 3600,
    numberDiffers: 4000,
  },
  evidence: {
    perBit: 600,
    omissionBits: 1600,
    omissionBitsLonger: 1750,
    imperfectBits: 1200,
    organizationBits: 1900,
    organizationPerBit: 400,
    paternalMissingBits: 1900,
    imperfectFactor: 1.5,
  },
  fields: {
    identifierFloor: 9500,
    identifierInvalidFloor: 8500,
    identifierDiffers: -1500,
    birthDateEqual: 1000,
    birthYearEqual: 500,
    birthNear: 0,
    birthFar: -1500,
    birthVeryFar: -3500,
    birthNearYears: 2,
    birthVeryFarYears: 8,
    circaYears: 3,
    countryEqual: 200,
    countryDiffers: -300,
    genderDiffers: -1000,
  },
};
