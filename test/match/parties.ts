// A small world of names for index tests: common and rare persons, firms, gangs, ships, with the
// slips that lists and customers make. Deterministic given fast-check's draws.

import fc from 'fast-check';
import type { IndexEntry } from '../../src/match/entry.ts';
import { countryCode } from '../../src/model/ids.ts';
import { on } from '../../src/model/partial-date.ts';
import type { Identifier, NameStrength, Party, PartyKind } from '../../src/model/party.ts';
import { aName, aParty } from '../makers.ts';

const given = fc.constantFrom(
  ...['Jose', 'María', 'Pepe', 'Juan', 'Nemesio', 'Ovidio', 'J.', 'Chuy', 'Jesús', 'Mohammed'],
  ...['Muhammad', 'Vladimir', 'Ma.', 'Zulema', 'Abdul', 'Владимир', '桂荣'],
  // What broke the search once: lone letters, words a run spells, words of digits.
  ...['C', 'y', 'Josef', 'San Juan', 'Sanjuan', '100', '٣٤٥'],
);
const surname = fc.constantFrom(
  ...[
    'García',
    'Lopez',
    'López',
    'Hernández',
    'Hdez.',
    'Oseguera',
    'Ozeguera',
    'Zambada',
    'Sambada',
  ],
  ...[
    'Guzman',
    'Treviño',
    'Trebino',
    'de la Cruz',
    'Delacruz',
    'al-Rawi',
    'Alrawi',
    'Putin',
    'Khan',
  ],
  ...['y', 'dela', 'de la', 'Dela y', 'Delay', 'Gonzalez', 'Gonzalesz', 'Lopez Lopez'],
);
const firm = fc.constantFrom(
  ...['Cartel', 'Cártel', 'Golfo', 'Gulf', 'Nueva', 'New', 'Generación', 'Generation', 'Jalisco'],
  ...[
    'Grupo',
    'Group',
    'Comercializadora',
    'Trading',
    'Cafejo',
    'Kafejo',
    'Banco',
    'Bank',
    'Chile',
  ],
  ...['100th', '101th', '12345678901234567890', '12345678901234567891', 'of the', 'Ofthe'],
  ...['18', 'XVIII', '13', 'MS', 'CJNG', 'C.J.N.G.', 'Zetas', 'Oil', 'Unidos', 'United'],
);
const form = fc.constantFrom('', '', ' S.A. de C.V.', ' S A de C V', ' Ltd.', ' LLC', ' Inc');
const ship = fc.constantFrom(
  'Grace',
  'Grase',
  'M/V Grace',
  'Victory 3',
  'Victory',
  'EP-GOL',
  'Ocean Star',
);

export const personName = fc
  .tuple(
    fc.array(given, { minLength: 1, maxLength: 3 }),
    fc.array(surname, { minLength: 1, maxLength: 2 }),
    fc.constantFrom('natural', 'comma', 'reversed'),
  )
  .map(([givens, surnames, order]) => {
    if (order === 'comma') return `${surnames.join(' ')}, ${givens.join(' ')}`;
    return order === 'natural'
      ? [...givens, ...surnames].join(' ')
      : [...surnames, ...givens].join(' ');
  });

const organizationName = fc
  .tuple(fc.array(firm, { minLength: 1, maxLength: 4 }), form)
  .map(([words, legal]) => words.join(' ') + legal);

export function nameOf(kind: PartyKind): fc.Arbitrary<string> {
  switch (kind) {
    case 'person':
      return personName;
    case 'vessel':
      return ship;
    case 'unknown':
      return fc.oneof(personName, organizationName, ship);
    default:
      return organizationName;
  }
}

/** One slip of the keyboard: a letter doubled, lost, changed or swapped; a blank lost or gained. */
export const slip: fc.Arbitrary<(text: string) => string> = fc
  .tuple(fc.nat(40), fc.constantFrom('double', 'drop', 'change', 'swap', 'glue', 'part', 'none'))
  .map(([at, kind]) => (text: string) => {
    const place = text.length === 0 ? 0 : at % text.length;
    const [head, letter, tail] = [text.slice(0, place), text[place] ?? '', text.slice(place + 1)];
    switch (kind) {
      case 'double':
        return head + letter + letter + tail;
      case 'drop':
        return head + tail;
      case 'change':
        return `${head}e${tail}`;
      case 'swap':
        return head + (tail[0] ?? '') + letter + tail.slice(1);
      case 'glue':
        return text.replace(' ', '');
      case 'part':
        return `${head} ${letter}${tail}`;
      default:
        return text;
    }
  });

const kind = fc.constantFrom<PartyKind>('person', 'person', 'organization', 'vessel', 'unknown');

/** Near one another or far apart, so that agreement, doubt and contradiction all occur. */
const births = fc.array(fc.constantFrom(1950, 1951, 1953, 1956, 1990), { maxLength: 2 });
const countries = ['mx', 'us', 'co'].map(countryCode);
export const identifiers: Identifier[] = [
  { scheme: 'rfc', value: 'REMA850317N21' },
  { scheme: 'rfc', value: 'REMA850317N2A' },
  { scheme: 'lei', value: '5493001KJTIIGC8Y1R12' },
  { scheme: 'lei', value: '213800WSGIIZCXF1P572' },
  { scheme: 'passport', value: 'G12345678' },
];

export const party: fc.Arbitrary<Party> = kind.chain((of) =>
  fc
    .tuple(
      fc.array(fc.tuple(nameOf(of), fc.constantFrom<NameStrength>('strong', 'weak')), {
        minLength: 1,
        maxLength: 3,
      }),
      births,
      fc.subarray(countries, { maxLength: 2 }),
      fc.subarray(identifiers, { maxLength: 2 }),
    )
    .map(([names, years, at, numbers]) =>
      aParty(of, '', {
        names: names.map(([text, strength]) => aName(text, { strength })),
        births: years.map((year) => on({ year })),
        countries: at,
        identifiers: numbers,
      }),
    ),
);

export const entries: fc.Arbitrary<readonly IndexEntry[]> = fc
  .array(party, { minLength: 1, maxLength: 40 })
  .map((parties) => parties.map((one, index) => ({ ref: `test:${index}`, party: one })));
