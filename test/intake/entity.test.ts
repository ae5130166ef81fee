import { describe, expect, it } from 'vitest';
import { readEntity } from '../../src/intake/entity.ts';
import { readEntityLine, readEntityLines, readPairLine } from '../../src/intake/entity-lines.ts';

const place = { file: 'stdin', line: 1 };

function read(properties: Record<string, unknown>, schema: string | undefined = 'Person') {
  const reading = readEntity({ id: 'q1', schema, properties }, place);
  if (!reading.ok) throw new Error(reading.error.expected);
  return reading.value;
}

describe('readEntity', () => {
  it('reads a person with everything that is compared', () => {
    const { subject, faults } = read({
      name: ['Nemesio Oseguera Cervantes'],
      firstName: ['Nemesio'],
      lastName: ['Oseguera Cervantes'],
      alias: ['Nemesio Ramos'],
      weakAlias: ['Mencho'],
      previousName: ['Ruben'],
      birthDate: ['1966-07-17', '1964'],
      nationality: ['mx', 'Estados Unidos'],
      gender: ['male'],
      passportNumber: ['G12345678'],
      address: ['Guadalajara'],
      topics: ['sanction'],
    });
    expect(faults).toEqual([]);
    expect(subject.id).toBe('q1');
    expect(subject.place).toEqual({ ...place, record: 'q1' });
    expect(subject.party.names).toEqual([
      {
        text: 'Nemesio Oseguera Cervantes',
        kind: 'primary',
        strength: 'strong',
        parts: { given: 'Nemesio', surname: 'Oseguera Cervantes' },
      },
      { text: 'Nemesio Ramos', kind: 'alias', strength: 'strong' },
      { text: 'Mencho', kind: 'alias', strength: 'weak' },
      { text: 'Ruben', kind: 'former', strength: 'strong' },
    ]);
    expect(subject.party.births).toEqual([
      { kind: 'on', date: { year: 1966, month: 7, day: 17 }, circa: false },
      { kind: 'on', date: { year: 1964 }, circa: false },
    ]);
    expect(subject.party.countries).toEqual(['mx', 'us']);
    expect(subject.party.genders).toEqual(['male']);
    expect(subject.party.addresses).toEqual([{ street: 'Guadalajara' }]);
  });

  const faultCases: readonly (readonly [string, Record<string, unknown>, string, string])[] = [
    ['an unknown property', { birthdate: ['1966'] }, 'unknown', 'birthdate'],
    ['a bare string', { alias: 'Mencho' }, 'invalid', 'alias'],
    ['a number in a list', { alias: [5] }, 'invalid', 'alias'],
    ['a date that no calendar has', { birthDate: ['1966-02-30'] }, 'invalid', 'birthDate'],
    ['a date of open order', { birthDate: ['03/04/1966'] }, 'invalid', 'birthDate'],
    ['an unknown country', { country: ['Atlantis'] }, 'unknown', 'country'],
    ['an unknown gender', { gender: ['M'] }, 'unknown', 'gender'],
    ['a value too long', { address: ['x'.repeat(20_000)] }, 'limit', 'address'],
    ['too many values', { address: Array(2000).fill('x') }, 'limit', 'address'],
  ];
  it.each(faultCases)('reports %s and uses the rest', (_, extra, kind, element) => {
    const { subject, faults } = read({ name: ['Juan Demo'], ...extra });
    expect(subject.party.names[0]?.text).toBe('Juan Demo');
    expect(faults.map((one) => [one.kind, one.place.element])).toContainEqual([kind, element]);
  });

  it.each([['x'.repeat(20_000)], [{ number: 1 }], ['']])(
    'says that an id is none, and lets the line stand for it: %.10j',
    (id) => {
      const reading = readEntity({ id, schema: 'Person', properties: { name: ['A'] } }, place);
      if (!reading.ok) throw new Error(reading.error.expected);
      const { subject, faults } = reading.value;
      expect(subject.id).toMatch(/^line-|^argument$/);
      expect(faults.map((one) => [one.kind, one.place.element])).toEqual([['invalid', 'id']]);
    },
  );

  it('makes a name of its parts', () => {
    const { subject } = read({
      firstName: ['Juan'],
      middleName: ['Carlos'],
      lastName: ['Demo Prueba'],
    });
    expect(subject.party.names[0]?.text).toBe('Juan Carlos Demo Prueba');
  });

  const schemaCases: readonly (readonly [string, Record<string, unknown>, string, string])[] = [
    ['Vessel', { name: ['DEMO STAR'], imoNumber: ['9074729'] }, 'vessel', 'imo'],
    ['Airplane', { name: ['XA-DEM'], registrationNumber: ['XA-DEM'] }, 'aircraft', 'tail-number'],
    [
      'Company',
      { name: ['Demo SA'], registrationNumber: ['N-2020'] },
      'organization',
      'registration',
    ],
    ['CryptoWallet', { publicKey: ['0xabc'] }, 'wallet', 'wallet'],
  ];
  it.each(schemaCases)('reads a %s', (schema, properties, kind, scheme) => {
    const { subject } = read(properties, schema);
    expect(subject.party.kind).toBe(kind);
    expect(subject.party.identifiers.map((one) => one.scheme)).toEqual([scheme]);
  });

  const refused: readonly (readonly [string, unknown, string])[] = [
    ['no object', [], 'invalid'],
    ['no properties', { id: 'a', schema: 'Person' }, 'missing'],
    [
      'a schema that cannot be screened',
      { schema: 'Document', properties: { name: ['x'] } },
      'unknown',
    ],
    [
      'neither name nor identifier',
      { schema: 'Person', properties: { birthDate: ['1966'] } },
      'missing',
    ],
  ];
  it.each(refused)('refuses %s', (_, value, kind) => {
    const reading = readEntity(value, place);
    expect(reading.ok ? 'read' : reading.error.kind).toBe(kind);
  });

  it('says of a name beyond the limit that it is too long, not that it is missing', () => {
    const name = ['x'.repeat(1_200)];
    const alone = readEntity({ schema: 'Person', properties: { name } }, place);
    expect(!alone.ok && [alone.error.kind, alone.error.expected]).toEqual([
      'limit',
      'at most 1000 characters in a name',
    ]);
    const numbered = readEntity(
      { schema: 'Person', properties: { name, passportNumber: ['G1234567'] } },
      place,
    );
    expect(numbered.ok && numbered.value.faults.map(({ kind }) => kind)).toEqual(['limit']);
  });
});

describe('lines of entities', () => {
  it('answers every line in order, bad ones with their id', async () => {
    const lines = [
      '{"id":"a","schema":"Person","properties":{"name":["Uno"]}}',
      '{"id":"b","schema":"Person","properties":',
      '',
      '{"id":"c","schema":"Nothing","properties":{"name":["Tres"]}}',
      'null',
      '{"schema":"Person","properties":{"name":["Cinco"]}}',
    ];
    const seen: unknown[] = [];
    for await (const item of readEntityLines(lines)) {
      seen.push(
        item.kind === 'fault'
          ? [item.line, item.id, item.fault.kind]
          : [item.line, item.subject.id],
      );
    }
    expect(seen).toEqual([
      [1, 'a'],
      [2, 'b', 'malformed'],
      [4, 'c', 'unknown'],
      [5, undefined, 'invalid'],
      [6, 'line-6'],
    ]);
  });

  it('refuses a line beyond the limit', () => {
    const item = readEntityLine(`{"id":"big","x":"${'y'.repeat(2_000_000)}"}`, place);
    expect(item.kind === 'fault' && [item.id, item.fault.kind]).toEqual(['big', 'limit']);
  });

  it('reads pairs, and says which side is wrong', () => {
    const side = { schema: 'Person', properties: { name: ['Juan Demo'] } };
    const pair = readPairLine(JSON.stringify({ id: 'p1', left: side, right: side }), place);
    expect(pair.kind === 'pair' && [pair.id, pair.left.party.names[0]?.text]).toEqual([
      'p1',
      'Juan Demo',
    ]);
    const broken = readPairLine(JSON.stringify({ id: 'p2', left: side }), place);
    expect(broken.kind === 'fault' && [broken.id, broken.fault.place.element]).toEqual([
      'p2',
      'right',
    ]);
  });
});
