import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryCode } from '../../src/model/ids.ts';
import type { Identifier, IdentifierScheme } from '../../src/model/party.ts';
import { comparable, factsOfCurp, recognise, sameIdentifier } from '../../src/names/identifiers.ts';

function id(scheme: IdentifierScheme, value: string, country?: string): Identifier {
  return country === undefined
    ? { scheme, value }
    : { scheme, value, country: countryCode(country) };
}

type Case = readonly [
  scheme: IdentifierScheme,
  value: string,
  country: string | undefined,
  expected: string,
];

// All numbers are invented, save the example in SAT's own paper (GODE…). Expected: key, check, `!`
// where equality alone is strong.
const cases: readonly Case[] = [
  ['rfc', 'REMA850317N21', undefined, 'rfc:REMA850317N21 valid !'],
  ['rfc', 'R.F.C. rema-850317-n21', undefined, 'rfc:REMA850317N21 valid !'],
  ['rfc', 'GODE561231GR8', undefined, 'rfc:GODE561231GR8 valid !'],
  ['rfc', 'TSL090416EDA', undefined, 'rfc:TSL090416EDA valid !'],
  ['rfc', 'REMA850317N27', undefined, 'rfc:REMA850317N27 invalid !'],
  ['rfc', 'TSL091316EDA', undefined, 'rfc:TSL091316EDA invalid !'],
  ['rfc', 'REMA850317', undefined, 'mx:REMA850317 unchecked'],
  ['curp', 'REMA850317MNLYNN04', undefined, 'curp:REMA850317MNLYNN04 valid !'],
  ['curp', 'REMA850317MNLYNN05', undefined, 'curp:REMA850317MNLYNN05 invalid !'],
  ['curp', 'REMA850317MXXYNN04', undefined, 'curp:REMA850317MXXYNN04 invalid !'],
  ['lei', '549300 EXAMPLE0MX0005', undefined, 'lei:549300EXAMPLE0MX0005 valid !'],
  ['lei', '549300EXAMPLE0MX0006', undefined, 'lei:549300EXAMPLE0MX0006 invalid !'],
  ['imo', 'IMO 9234563', undefined, 'imo:9234563 valid !'],
  ['imo', '9234564', undefined, 'imo:9234564 invalid !'],
  ['mmsi', '345 123 452', undefined, 'mmsi:345123452 valid'],
  ['bic', 'ABCDMXMMXXX', undefined, 'bic:ABCDMXMM valid !'],
  ['bic', 'abcd mx mm', undefined, 'bic:ABCDMXMM valid !'],
  ['bic', 'ABCDMXMM123', undefined, 'bic:ABCDMXMM123 valid !'],
  ['bic', 'ABCD1XMM', undefined, 'bic:ABCD1XMM invalid'],
  ['nit', '900123456-8', 'co', 'id:900123456 valid !'],
  ['nit', '900.123.456', undefined, 'id:900123456 unchecked'],
  ['nit', '9001234568', undefined, 'id:900123456 valid'],
  ['nit', '900123456-7', 'co', 'id:900123456 invalid !'],
  ['cedula', '1.020.304.050', 'co', 'id:1020304050 unchecked !'],
  ['cedula', 'V-12345670', 've', 'id:12345670 unchecked !'],
  ['cedula', '1700987652', 'ec', 'id:1700987652 valid !'],
  ['cedula', '1700987653', 'ec', 'id:1700987653 invalid !'],
  ['ruc', '1700987652001', 'ec', 'id:1700987652 valid !'],
  ['tax-id', 'V-12345670-6', 've', 'id:12345670 valid !'],
  ['tax-id', 'J-30012345-6', 've', 'id:J300123456 valid !'],
  ['tax-id', 'REMA850317N21', 'mx', 'rfc:REMA850317N21 valid !'],
  ['national-id', 'REMA850317MNLYNN04', undefined, 'curp:REMA850317MNLYNN04 valid !'],
  ['dni', '12345670Y', 'es', 'id:12345670 valid !'],
  ['dni', '0012345670', undefined, 'id:12345670 unchecked'],
  ['ssn', '123-45-6781', 'us', 'id:123456781 unchecked !'],
  ['ssn', '666-45-6781', 'us', 'id:666456781 invalid !'],
  ['passport', 'G-1234 5670', 'mx', 'passport:G12345670 unchecked !'],
  ['passport', 'g12345670', undefined, 'passport:G12345670 unchecked'],
  // Cyrillic letters that look Latin, Arabic-Indic digits
  ['passport', 'АН1940572', undefined, 'passport:AH1940572 unchecked'],
  ['national-id', '٢٧٣٠٩١٨٢٥', undefined, 'id:273091825 unchecked'],
  ['registration', '0010345', undefined, 'registration:10345 unchecked'],
  ['tail-number', 'XA-ABC', undefined, 'tail:XAABC unchecked'],
  [
    'wallet',
    '0xAbC0000000000000000000000000000000000123',
    undefined,
    'wallet:0xabc0000000000000000000000000000000000123 unchecked !',
  ],
  [
    'wallet',
    'BC1QEXAMPLE000000000000000000000000000000',
    undefined,
    'wallet:bc1qexample000000000000000000000000000000 unchecked !',
  ],
  [
    'wallet',
    '1ExampLeAddressWithCase123456789ab',
    undefined,
    'wallet:1ExampLeAddressWithCase123456789ab unchecked !',
  ],
  ['email', 'mailto:Ana.Reyes@Example.ORG ', undefined, 'email:ana.reyes@example.org unchecked !'],
  ['phone', '+52 1 (55) 1234-5670', undefined, 'phone:5512345670 unchecked'],
  ['phone', '55 1234 5670 ext. 12', undefined, 'phone:5512345670 unchecked'],
  ['website', 'https://www.Example.org/about', undefined, 'website:example.org unchecked'],
  ['website', 'facebook.com/Some.Page/', undefined, 'website:facebook.com/some.page unchecked'],
];

const neverAKey: readonly (readonly [scheme: IdentifierScheme, value: string])[] = [
  ['rfc', 'XAXX010101000'],
  ['rfc', 'XEXX010101000'],
  ['tax-id', 'XAXX010101000'],
  ['rfc', 'REMA850317XXX'],
  ['rfc', 'REMA******N21'],
  ['curp', 'XXXX850317MXXXXX04'],
  ['passport', 'N/A'],
  ['passport', 'S/N'],
  ['passport', '0000'],
  ['passport', '000000000'],
  ['passport', '123456789'],
  ['passport', 'PENDIENTE'],
  ['passport', 'XXXXX1234'],
  ['passport', '••••1234'],
  ['national-id', '1234'],
  ['national-id', '0000123'],
  ['tax-id', '99999999'],
  ['ssn', '078-05-1120'],
  ['bic', 'BANCO'],
  ['bic', 'AAAAAAAA'],
  ['imo', 'IMO 92345'],
  ['imo', '0000000'],
  ['registration', 'sin número'],
  ['phone', '555'],
  ['email', 'none'],
  ['website', 'facebook.com'],
  ['website', 'n/a'],
  ['wallet', 'N/A'],
  ['other', 'x'.repeat(300)],
];

describe('comparable', () => {
  it.each(cases)('%s %s %s', (scheme, value, country, expected) => {
    const found = comparable(id(scheme, value, country));
    expect(found && `${found.key} ${found.checked}${found.strong ? ' !' : ''}`).toBe(expected);
  });

  it.each(neverAKey)('%s %s is never a key', (scheme, value) => {
    expect(comparable(id(scheme, value))).toBeUndefined();
  });

  it('gives an RFC with and without homoclave and the CURP of one person one stem', () => {
    const stems = [
      id('rfc', 'REMA850317N21'),
      id('rfc', 'REMA850317'),
      id('curp', 'REMA850317MNLYNN04'),
    ].map((identifier) => comparable(identifier)?.stem);
    expect(new Set(stems)).toEqual(new Set(['mx:REMA850317']));
    expect(comparable(id('rfc', 'TSL090416EDA'))?.stem).toBe('mx:TSL090416');
    expect(comparable(id('rfc', 'TSL-090416'))?.key).toBe('mx:TSL090416');
  });
});

describe('sameIdentifier', () => {
  const [mexican, american, unstated] = [
    comparable(id('passport', 'G12345670', 'mx')),
    comparable(id('passport', 'G12345670', 'us')),
    comparable(id('passport', 'G 1234 5670')),
  ];

  it('lets an absent country agree and two stated ones contradict', () => {
    expect(mexican && unstated && sameIdentifier(mexican, unstated)).toBe(true);
    expect(mexican && american && sameIdentifier(mexican, american)).toBe(false);
  });
});

describe('factsOfCurp', () => {
  it('reads birth, sex and century', () => {
    expect(factsOfCurp('REMA850317MNLYNN04')).toEqual({
      birth: { year: 1985, month: 3, day: 17 },
      gender: 'female',
      bornAbroad: false,
    });
    // The letter in the 17th place says 2000 or later.
    expect(factsOfCurp('REMA050317HNEYNNA8')?.birth.year).toBe(2005);
    expect(factsOfCurp('REMA050317HNEYNNA8')?.bornAbroad).toBe(true);
    expect(factsOfCurp('REMA850317MNLYNN05')).toBeUndefined();
  });
});

describe('recognise', () => {
  const recognised: readonly (readonly [string, string | undefined])[] = [
    ['REMA850317N21', 'rfc'],
    ['RFC: REMA850317N21', 'rfc'],
    ['TSL090416EDA', 'rfc'],
    ['rema850317mnlynn04', 'curp'],
    ['549300EXAMPLE0MX0005', 'lei'],
    ['549300EXAMPLE0MX0006', undefined],
    ['IMO 9234563', 'imo'],
    ['IMO9234563', 'imo'],
    ['9234563', undefined],
    ['0xAbC0000000000000000000000000000000000123', 'wallet'],
    ['1ExampLeAddressWithCase123456789ab', 'wallet'],
    ['pasaporte G12345670', 'passport'],
    ['Pasaporte no. G12345670', 'passport'],
    ['G12345670', undefined],
    ['NIT 900123456-8', 'nit'],
    ['SWIFT: ABCDMXMM', 'bic'],
    ['ana@example.org', 'email'],
    ['XAXX010101000', undefined],
    ['Ruc Sanchez', undefined],
    ['Wallet 2000 Services', undefined],
    ['Juan Pérez', undefined],
    ['CJNG', undefined],
    ['', undefined],
  ];

  it.each(recognised)('%s', (text, scheme) => {
    expect(recognise(text)?.scheme).toBe(scheme);
  });

  it('never recognises what has no key', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const found = recognise(text);
        expect(found === undefined || comparable(found) !== undefined).toBe(true);
      }),
    );
  });
});

// A wrong digit changes the weighted sum by weight × difference, and is caught unless that is a
// multiple of the modulus. LEI (97) and RFC dates (11, weights 9 to 4) miss none; CURP and IMO (10)
// promise only what their weights allow, and the test states exactly that.
describe('check digits', () => {
  interface Scheme {
    readonly scheme: IdentifierScheme;
    readonly value: string;
    /** Whether a digit changed by `difference` at `index` must be caught. */
    readonly promises: (index: number, difference: number) => boolean;
  }
  const always = (): boolean => true;
  const schemes: readonly Scheme[] = [
    { scheme: 'lei', value: '549300EXAMPLE0MX0005', promises: always },
    { scheme: 'rfc', value: 'REMA850317N21', promises: always },
    { scheme: 'nit', value: '900123456-8', promises: always },
    {
      scheme: 'curp',
      value: 'REMA850317MNLYNN04',
      promises: (index, difference) => index === 17 || ((18 - index) * difference) % 10 !== 0,
    },
  ];

  it.each(schemes)('$scheme catches a changed digit', ({ scheme, value, promises }) => {
    const digitPlaces = [...value].flatMap((c, index) => (/\d/.test(c) ? [index] : []));
    let tried = 0;
    for (const index of digitPlaces) {
      for (let digit = 0; digit <= 9; digit++) {
        const difference = digit - Number(value[index]);
        if (difference === 0 || !promises(index, difference)) continue;
        const changed = value.slice(0, index) + digit + value.slice(index + 1);
        tried++;
        expect(comparable(id(scheme, changed))?.checked, changed).not.toBe('valid');
      }
    }
    expect(tried).toBeGreaterThan(40);
  });

  it('keys do not depend on case, blanks or hyphens', () => {
    const spaced = fc.array(fc.constantFrom('', ' ', '-', '.'), { minLength: 13, maxLength: 13 });
    fc.assert(
      fc.property(spaced, fc.boolean(), (gaps, lower) => {
        const written = [...'REMA850317N21'].map((c, index) => c + gaps[index]).join('');
        const found = comparable(id('rfc', lower ? written.toLowerCase() : written));
        // Three dots in a row would read as a mask; single ones never do.
        expect(found?.key).toBe('rfc:REMA850317N21');
      }),
    );
  });
});
