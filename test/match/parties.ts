// A small world of names for index tests: common and rare persons, firms, gangs, ships, with the
// slips that lists and customers make. Deterministic given fast-check's draws.

import fc from 'fast-check';
import type { IndexEntry } from '../../src/match/entry.ts';
import { on } from '../../src/model/partial-date.ts';
import type { NameStrength, Party, PartyKind } from '../../src/model/party.ts';
import { aName, aParty } from '../makers.ts';

const given = fc.constantFrom(
  ...['Jose', 'María', 'Pepe', 'Juan', 'Nemesio', 'Ovidio', 'J.', 'Chuy', 'Jesús', 'Mohammed'],
  ...['Muhammad', 'Vladimir', 'Ma.', 'Zulema', 'Abdul', 'Владимир', '桂荣'],
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

export const party: fc.Arbitrary<Party> = kind.chain((of) =>
  fc
    .tuple(
      fc.array(fc.tuple(nameOf(of), fc.constantFrom<NameStrength>('strong', 'weak')), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.option(fc.integer({ min: 1950, max: 1954 }), { nil: undefined }),
    )
    .map(([names, year]) =>
      aParty(of, '', {
        names: names.map(([text, strength]) => aName(text, { strength })),
        births: year === undefined ? [] : [on({ year })],
      }),
    ),
);

export const entries: fc.Arbitrary<readonly IndexEntry[]> = fc
  .array(party, { minLength: 1, maxLength: 40 })
  .map((parties) => parties.map((one, index) => ({ ref: `test:${index}`, party: one })));
