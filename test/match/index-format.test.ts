import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { buildIndex, indexFormat } from '../../src/match/build.ts';
import type { IndexEntry } from '../../src/match/entry.ts';
import { defaultPolicy } from '../../src/match/policy.ts';
import { aName, anOrganization, aParty, aPerson } from '../makers.ts';

// An index file is used again as long as its format number is the same. Whatever changes what is
// written for the same entries (folding, words, legal forms, spelling keys, acronyms, identifier
// keys, layout) must raise `indexFormat`, or an old file would answer with old postings.

const persons = [
  ...[
    'OSEGUERA CERVANTES, Nemesio',
    'José López Hdez.',
    'Ma. Guadalupe de la Cruz y Ruiz',
    'Y. Jammeh',
  ],
  ...[
    "AL-'ANIZI, 'Abd al-Rahman",
    'Владимир Путин',
    '桂荣 兰',
    'محمد علي',
    'Juan Pérez Jr.',
    'De la O',
  ],
];
const organizations = [
  ...[
    'CARTEL DE JALISCO NUEVA GENERACION',
    'C.J.N.G.',
    'MS-13',
    'Barrio XVIII',
    '18th Street Gang',
  ],
  ...[
    'Comercializadora Cafejo S.A. de C.V.',
    'C M V Carnes S A S',
    'OJSC Tactical Missiles',
    'J&P Ltd.',
  ],
  ...['U.S. Oil Compayn', 'H and M', '100th Cafejo', 'Za\u200bfiro Рlaza'],
];
const vessels = ['M/V GRACE', 'Victory 3', 'EP-GOL'];

const entries: readonly IndexEntry[] = [
  ...persons.map((name) => aPerson(name)),
  ...organizations.map((name) => anOrganization(name)),
  ...vessels.map((name) => aParty('vessel', name)),
  aPerson('Ana Reyes', {
    names: [aName('Ana Reyes'), aName('La Güera', { kind: 'alias', strength: 'weak' })],
    identifiers: [
      { scheme: 'rfc', value: 'REMA-850317-N21' },
      { scheme: 'passport', value: 'G 12345678' },
      { scheme: 'imo', value: 'IMO 9074729' },
    ],
  }),
].map((party, id) => ({ ref: `test:${id}`, party }));

it('writes the bytes of its format, or raises the number of the format', () => {
  const bytes = buildIndex(entries, defaultPolicy);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  expect({ indexFormat, digest }).toEqual({ indexFormat: 2, digest: '4b6a2a6f94fa9786' });
});
