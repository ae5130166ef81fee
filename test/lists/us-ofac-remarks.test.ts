// Items as OFAC wrote them, the odd ones with the number of their entry.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListingDraft } from '../../src/lists/draft.ts';
import { newDraft } from '../../src/lists/draft.ts';
import { splitAliases } from '../../src/lists/un-xml.ts';
import { ofacName, readRemarks, splitRemarks } from '../../src/lists/us-ofac-remarks.ts';
import type { PartyKind } from '../../src/model/party.ts';

/** What a remark adds to an empty draft, without the empty fields. */
function read(remarks: string, kind: PartyKind = 'person', isCut = false): Record<string, unknown> {
  const draft: ListingDraft = newDraft('1', kind, { file: 'sdn.csv' });
  readRemarks(draft, remarks, isCut);
  const { uid: _uid, kind: _kind, place: _place, ...rest } = draft;
  return Object.fromEntries(
    Object.entries(rest).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}

const day = (year: number, month?: number, date?: number) => ({
  year,
  ...(month !== undefined && { month }),
  ...(date !== undefined && { day: date }),
});

const weak = (text: string, kind = 'alias') => ({ names: [{ text, kind, strength: 'weak' }] });
const id = (scheme: string, label: string, value: string, more = {}) => ({
  identifiers: [{ scheme, value, label, ...more }],
});
const note = (kind: string, text: string, label?: string) => ({
  notes: [{ kind, ...(label !== undefined && { label }), text }],
});
const link = (text: string) => ({ links: [{ kind: 'linked-to', text }] });

describe('readRemarks', () => {
  test.each<[string, Record<string, unknown>]>([
    ['DOB 10 Dec 1948.', { births: [{ kind: 'on', date: day(1948, 12, 10), circa: false }] }],
    ['alt. DOB Sep 1938.', { births: [{ kind: 'on', date: day(1938, 9), circa: false }] }],
    ['DOB circa 1951.', { births: [{ kind: 'on', date: day(1951), circa: true }] }],
    ['DOB circa 01 Jan 1961.', { births: [{ kind: 'on', date: day(1961, 1, 1), circa: true }] }],
    [
      'DOB 21 Mar 1975 to 21 Mar 1976.',
      { births: [{ kind: 'between', from: day(1975, 3, 21), to: day(1976, 3, 21), circa: false }] },
    ],
    [
      'DOB circa 1979-1982.',
      { births: [{ kind: 'between', from: day(1979), to: day(1982), circa: true }] },
    ],
    ['POB Culiacan, Sinaloa, Mexico.', { birthPlaces: ['Culiacan, Sinaloa, Mexico'] }],
    ['nationality Egypt.', { countries: ['eg'] }],
    ['alt. citizen Mexico.', { countries: ['mx'] }],
    ['Gender Female.', { genders: ['female'] }],
    [
      'Passport L 191609 issued 28 Feb 1996 expires 27 Feb 2001.', // 7203
      id('passport', 'Passport', 'L 191609', {
        issuedOn: day(1996, 2, 28),
        expiresOn: day(2001, 2, 27),
      }),
    ],
    [
      'Diplomatic Passport 008827 (Iran) issued 1999.',
      id('passport', 'Diplomatic Passport', '008827', { country: 'ir', issuedOn: day(1999) }),
    ],
    [
      'National ID No. 216040 (Yemen).',
      id('national-id', 'National ID No.', '216040', { country: 'ye' }),
    ],
    ['Tax ID No. 100036386 (Serbia).', id('tax-id', 'Tax ID No.', '100036386', { country: 'rs' })],
    [
      'Registration Number HRA 738077 (Stuttgart) (Germany).',
      id('registration', 'Registration Number', 'HRA 738077 (Stuttgart)', { country: 'de' }),
    ], // 44201
    [
      'C.U.R.P. # HESU430525HBCRMR13 (Mexico).',
      id('curp', 'C.U.R.P. #', 'HESU430525HBCRMR13', { country: 'mx' }),
    ], // 9976
    ['R.F.C. # PMA-910805 (Mexico).', id('rfc', 'R.F.C. #', 'PMA-910805', { country: 'mx' })], // 9971
    ['RFC SAEA740214 (Mexico).', id('rfc', 'RFC', 'SAEA740214', { country: 'mx' })], // 11927
    [
      'Folio Mercantil No. 343997 (Mexico) issued 14 Dec 2005.',
      id('folio-mercantil', 'Folio Mercantil No.', '343997', {
        country: 'mx',
        issuedOn: day(2005, 12, 14),
      }),
    ],
    ['Cedula No. 6068015 (Colombia).', id('cedula', 'Cedula No.', '6068015', { country: 'co' })],
    ['NIT # 800018928-0 (Colombia).', id('nit', 'NIT #', '800018928-0', { country: 'co' })],
    ['RUC # 20108363101 (Peru).', id('ruc', 'RUC #', '20108363101', { country: 'pe' })],
    ['D.N.I. 78.865.882 (Spain).', id('dni', 'D.N.I.', '78.865.882', { country: 'es' })],
    ['SSN 156-92-9858 (United States).', id('ssn', 'SSN', '156-92-9858', { country: 'us' })],
    [
      'Website:  www.alnakshabandia-army.org.',
      id('website', 'Website', 'www.alnakshabandia-army.org'),
    ], // 11749
    ['Email:adelb@shabakah.net.sa.', id('email', 'Email', 'adelb@shabakah.net.sa')], // 8809
    ['Telephone: 0097282851500.', id('phone', 'Telephone', '0097282851500')],
    ['SWIFT/BIC HAVIGB2L.', id('bic', 'SWIFT/BIC', 'HAVIGB2L')],
    [
      'Legal Entity Number 253400V1H6ART1UQ0N98 (Russia).',
      id('lei', 'Legal Entity Number', '253400V1H6ART1UQ0N98', { country: 'ru' }),
    ],
    [
      'Vessel Registration Identification IMO 7406784.',
      id('imo', 'Vessel Registration Identification', '7406784'),
    ],
    [
      'Vessel Registration Identification RS 150443 (Russia).',
      id('registration', 'Vessel Registration Identification', 'RS 150443', { country: 'ru' }),
    ], // 37479
    ['Identification Number IMO 5342883.', id('imo', 'Identification Number IMO', '5342883')], // 17067
    [
      'Digital Currency Address - XBT 12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h.',
      id('wallet', 'XBT', '12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h'),
    ],
    [
      "Aircraft Manufacturer's Serial Number (MSN) 1023409321.",
      id('serial-number', "Aircraft Manufacturer's Serial Number (MSN)", '1023409321'),
    ],
    [
      'Branch Unit Number 44 (Belgium).',
      id('other', 'Branch Unit Number', '44', { country: 'be' }),
    ],
    [
      'Organization Established Date Oct 1920.',
      { births: [{ kind: 'on', date: day(1920, 10), circa: false }] },
    ],
    [
      'Organization Type: Passenger air transport.',
      note('organization-type', 'Passenger air transport', 'Organization Type'),
    ],
    [
      'Target Type Financial Institution.',
      note('target-type', 'Financial Institution', 'Target Type'),
    ],
    ['Former Vessel Flag Tanzania.', note('vessel-detail', 'Tanzania', 'Former Vessel Flag')],
    [
      'Listing Date (EO 14024 Directive 2): 24 Feb 2022.',
      note('date', '24 Feb 2022', 'Listing Date (EO 14024 Directive 2)'),
    ],
    [
      'Additional Sanctions Information - Subject to Secondary Sanctions.',
      note(
        'secondary-sanctions',
        'Additional Sanctions Information - Subject to Secondary Sanctions',
      ),
    ],
    ['all offices worldwide.', note('measure', 'all offices worldwide')],
    ['Member of the State Duma.', note('position', 'Member of the State Duma')],
    [
      'wife of Izzat Ibrahim Al-Duri.',
      note('narrative', 'wife of Izzat Ibrahim Al-Duri', 'family'),
    ],
    ['juice manufacturer.', note('text', 'juice manufacturer')], // 8812
    ["a.k.a. 'CDG'.", weak('CDG')],
    ["f.k.a. 'MEXICAN FEDERATION'.", weak('MEXICAN FEDERATION', 'former')],
    ["a.k.a. ''Umar al-Qatari'.", weak("'Umar al-Qatari")],
    ["a.k.a. 'EGYPT'S SOLDIERS'.", weak("EGYPT'S SOLDIERS")],
    ["a.k.a. ''FOOPIE''.", weak('FOOPIE')],
    ["a.k.a. 'AL-QA'QA'.", weak("AL-QA'QA")],
    ['Linked To: HIZBALLAH.', link('HIZBALLAH')],
    ['Linked To: J & E S. DE R.L. DE C.V.', link('J & E S. DE R.L. DE C.V.')],
    [
      '(Linked To: ISLAMIC REVOLUTIONARY GUARD CORPS (IRGC)-QODS FORCE)',
      link('ISLAMIC REVOLUTIONARY GUARD CORPS (IRGC)-QODS FORCE'),
    ],
  ])('%s', (remarks, expected) => {
    expect(read(remarks)).toEqual(expected);
  });

  test('a date it cannot read is kept as a note and is a fault', () => {
    const result = read('DOB in the 1950s.');
    expect(result).toMatchObject({ notes: [{ kind: 'date', label: 'DOB', text: 'in the 1950s' }] });
    expect(result.faults).toHaveLength(1);
  });

  test('the last item of a cut remark stays text: half an address is no address', () => {
    const cut = 'Gender Male; Digital Currency Address - XBT 1B11Ezqg3AXj';
    expect(read(cut, 'person', true)).toEqual({
      genders: ['male'],
      notes: [
        { kind: 'text', label: 'cut remark', text: 'Digital Currency Address - XBT 1B11Ezqg3AXj' },
      ],
    });
  });
});

describe('splitRemarks', () => {
  test.each([
    ['a; b.', ['a', 'b']],
    ['text (one; two); next.', ['text (one; two)', 'next']],
    ['never closed (one; two.', ['never closed (one', 'two']],
    ['Executive Order 14114.; next.', ['Executive Order 14114.', 'next']],
    ['Linked To: GREEN CO., LTD.', ['Linked To: GREEN CO., LTD.']],
    ['', []],
    ['.', []],
  ])('%j', (remarks, items) => {
    expect(splitRemarks(remarks)).toEqual(items);
  });

  test('loses no letter but separators, blanks and the final stop', () => {
    const soup = fc.string({
      unit: fc.constantFrom('a', 'B', ';', '(', ')', ' ', '.', "'"),
      maxLength: 30,
    });
    const bare = (text: string) => text.replace(/[\s;.]/g, '');
    fc.assert(
      fc.property(soup, (text) => {
        expect(bare(splitRemarks(text).join(''))).toBe(bare(text));
      }),
    );
  });
});

describe('ofacName', () => {
  test.each([
    ['person', 'EL ZAHABI, Hassan', 'Hassan EL ZAHABI', { given: 'Hassan', surname: 'EL ZAHABI' }],
    [
      'person',
      'DABY JR., Paul',
      'Paul DABY JR.',
      { given: 'Paul', surname: 'DABY', suffix: 'JR.' },
    ],
    ['person', 'MONONYM', 'MONONYM', undefined],
    ['organization', 'ANGLO-CARIBBEAN CO., LTD.', 'ANGLO-CARIBBEAN CO., LTD.', undefined],
  ])('%s %s', (kind, text, natural, parts) => {
    const name = ofacName({ kind }, text, { kind: 'primary', strength: 'strong' });
    expect(name.text).toBe(natural);
    expect(name.parts).toEqual(parts);
  });
});

// Quadratic work on the largest field took ten seconds; now the whole table takes a fraction of one.
// The limit is generous, so that a busy machine does not fail it.
test('hostile runs of one letter are read in time', () => {
  const runs = [', ', ',', '.', 'a.', ' ', '(', '(;', ';', '@a.a', ' issued ', "'"];
  const heads = ['', 'Passport ', 'a.k.a. ', 'www.', 'DOB ', 'Foo No. '];
  const begun = performance.now();
  for (const run of runs) {
    const long = run.repeat(Math.ceil(65_536 / run.length));
    for (const head of heads)
      readRemarks(newDraft('1', 'person', { file: 'a' }), `${head}${long}x`);
    splitAliases(`(${long}(`);
  }
  expect(performance.now() - begun).toBeLessThan(5000);
});

test('a parenthesis before a quarter of a million pieces throws nothing', () => {
  expect(splitRemarks(`(${'a;'.repeat(250_000)}`)).toHaveLength(250_000);
});

test('a wallet without an address is no identifier', () => {
  expect(read('Digital Currency Address - XBT; Gender Male.')).toEqual({
    genders: ['male'],
    ...note('text', 'Digital Currency Address - XBT'),
  });
});
