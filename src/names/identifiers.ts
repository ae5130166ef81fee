// When are two identifiers the same number? Publishers write "R.F.C. REMA-850317-N21", customers
// "rema850317n21"; a NIT comes with and without its check digit. `comparable` gives each a key: equal
// keys mean the same number. The key holds no country, because half of all records omit it; compare
// with `sameIdentifier`, which lets two *stated* countries contradict. Generic, masked and too short
// values never get a key: a match on "N/A" would freeze a stranger's account. A failed check digit
// is reported, not refused, since published lists carry slips.
// Rules and sources: each scheme below, and docs/names-data.md.

import type { CountryCode } from '../model/ids.ts';
import { isCalendarDay } from '../model/ids.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { partialDate } from '../model/partial-date.ts';
import type { Gender, Identifier, IdentifierScheme } from '../model/party.ts';
import { countryOfCode } from './countries.ts';

export interface ComparableIdentifier {
  /** Class of schemes and normalised value, e.g. `rfc:REMA850317N21`, `id:900123456`. */
  readonly key: string;
  /** Result of the scheme's check digit or structure; `unchecked` where it has none. */
  readonly checked: 'valid' | 'invalid' | 'unchecked';
  /** Whether equality alone is evidence of identity: unique in the world, or its country is known. */
  readonly strong: boolean;
  /**
   * A weaker key shared by numbers that say less: letters and date of an RFC or CURP, the first ten
   * characters (nine of a company). Two people can share it; two stems that differ are no proof.
   */
  readonly stem?: string;
  readonly country?: CountryCode;
}

/** What a valid CURP says about its holder. */
export interface CurpFacts {
  readonly birth: PartialDate;
  readonly gender: Gender;
  readonly bornAbroad: boolean;
}

/** Longer values are prose or a slip of columns. */
const valueLengthMax = 200;
/** Fewer characters than this, leading zeros apart, identify nobody. */
const significantMin = 5;

type Check = ComparableIdentifier['checked'];
type Reader = (identifier: Identifier) => ComparableIdentifier | undefined;

const readers: Readonly<Record<IdentifierScheme, Reader>> = {
  rfc: readRfc,
  curp: readCurp,
  lei: readLei,
  imo: readImo,
  mmsi: readMmsi,
  bic: readBic,
  nit: readNit,
  ruc: readRuc,
  cedula: readCedula,
  dni: readDni,
  ssn: readSsn,
  'national-id': readStateNumber,
  'tax-id': readStateNumber,
  other: readStateNumber,
  registration: readRegistration,
  'folio-mercantil': readRegistration,
  passport: readPassport,
  'drivers-licence': (identifier) => readPlain(identifier, 'licence'),
  'call-sign': (identifier) => readPlain(identifier, 'call'),
  'tail-number': (identifier) => readPlain(identifier, 'tail'),
  'serial-number': (identifier) => readPlain(identifier, 'serial'),
  wallet: readWallet,
  website: readWebsite,
  email: readEmail,
  phone: readPhone,
};

/** Undefined where the value identifies nobody: generic, masked, too short, or not of its kind. */
export function comparable(identifier: Identifier): ComparableIdentifier | undefined {
  const { value } = identifier;
  if (value.length > valueLengthMax || maskPattern.test(value)) return undefined;
  return readers[identifier.scheme](identifier);
}

/** Equal keys, and no two stated countries that differ. */
export function sameIdentifier(a: ComparableIdentifier, b: ComparableIdentifier): boolean {
  if (a.key !== b.key) return false;
  return a.country === undefined || b.country === undefined || a.country === b.country;
}

// ---------------------------------------------------------------------------------------------
// What a user types

const labels: readonly (readonly [pattern: RegExp, scheme: IdentifierScheme])[] = [
  [/^r\.?f\.?c\.?(?=[\s:#])/i, 'rfc'],
  [/^c\.?u\.?r\.?p\.?(?=[\s:#])/i, 'curp'],
  [/^lei(?=[\s:#])/i, 'lei'],
  [/^imo(?=[\s:#\d])/i, 'imo'],
  [/^mmsi(?=[\s:#\d])/i, 'mmsi'],
  [/^(?:bic|swift)(?:\s*\/\s*(?:bic|swift))?(?=[\s:#])/i, 'bic'],
  [/^n\.?i\.?t\.?(?=[\s:#])/i, 'nit'],
  [/^r\.?u\.?c\.?(?=[\s:#])/i, 'ruc'],
  [/^d\.?n\.?i\.?(?=[\s:#])/i, 'dni'],
  [/^s\.?s\.?n\.?(?=[\s:#])/i, 'ssn'],
  [/^(?:c[eé]dula|c\.?\s?c\.)(?=[\s:#])/i, 'cedula'],
  [/^(?:passport|pasaporte)(?=[\s:#])/i, 'passport'],
  [/^(?:wallet|monedero|billetera|xbt|btc|eth|usdt)(?=[\s:#])/i, 'wallet'],
  [/^(?:tel|tel[eé]fono|phone)\.?(?=[\s:#])/i, 'phone'],
];
const afterLabel = /^[\s:#]*(?:(?:no|n[uú]m|number|n[uú]mero|n[o°º])\.?(?=[\s:#\d]))?[\s:#]*/i;

/**
 * What looks like a CURP: letters, a date, a sex, letters, and the last two characters. Slips in the
 * letters pass, so that a wrong number is compared and reported; `factsOfCurp` asks for all of it.
 */
export const curpForm =
  /^[A-Z]{4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[HMX][A-Z]{5}[A-Z\d]\d$/i;

const bareForms: readonly (readonly [pattern: RegExp, scheme: IdentifierScheme])[] = [
  [curpForm, 'curp'],
  [/^[A-ZÑ&]{3,4}[- ]?\d{6}[- ]?[A-Z\d]{2}[A\d]$/i, 'rfc'],
  [/^0x[\da-f]{40}$/i, 'wallet'],
  [/^(?:bc1|ltc1|tb1)[\da-z]{11,87}$/i, 'wallet'],
  [/^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[13TLDXr][1-9A-HJ-NP-Za-km-z]{25,34}$/, 'wallet'],
  [/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/, 'email'],
  [/^https?:\/\/\S+$/i, 'website'],
];

/**
 * The identifier that a bare string is, for a search box. A scheme whose values look like words or
 * like any number (passport, NIT, IMO, MMSI, BIC) is recognised only behind its label. Never a
 * string that `comparable` would refuse.
 */
export function recognise(text: string): Identifier | undefined {
  const trimmed = text.trim();
  if (trimmed.length < significantMin || trimmed.length > valueLengthMax) return undefined;
  for (const [pattern, scheme] of labels) {
    const label = pattern.exec(trimmed)?.[0];
    if (label === undefined) continue;
    const value = trimmed.slice(label.length).replace(afterLabel, '').trim();
    const digits = value.replace(/\D/g, '').length;
    // "Ruc Sanchez" and "Wallet 2000 Services" are names: a number has digits and no words beside it,
    // except a country in brackets.
    const hasWords = /(?:^|\s)\p{L}{4,}(?=\s|$)/u.test(value.replace(/\([^)]*\)/g, ' '));
    const looksRight =
      scheme === 'bic' ? bicPattern.test(alphanumeric(value)) : digits >= 4 && !hasWords;
    const found: Identifier = { scheme, value, label };
    return looksRight && comparable(found) !== undefined ? found : undefined;
  }
  if (/^[A-Z\d]{18}\d{2}$/i.test(trimmed) && isLei(trimmed.toUpperCase())) {
    return { scheme: 'lei', value: trimmed };
  }
  for (const [pattern, scheme] of bareForms) {
    const found: Identifier = { scheme, value: trimmed };
    if (pattern.test(trimmed) && comparable(found) !== undefined) return found;
  }
  return undefined;
}

// ---------------------------------------------------------------------------------------------
// Mexico

const rfcPattern = /^([A-ZÑ&]{3,4})(\d{2})(\d{2})(\d{2})([A-Z\d]{2}[\dA])?$/;
const curpPattern =
  /^[A-Z][AEIOUX][A-Z]{2}(\d{2})(\d{2})(\d{2})([HMX])([A-Z]{2})[B-DF-HJ-NP-TV-Z]{3}([A-Z\d])\d$/;
const birthStates = new Set(
  (
    'AS BC BS CC CL CM CS CH DF DG GT GR HG JC MC MN MS NT NL OC PL QT QR SP SL SR TC TS TL VZ YN ' +
    'ZS NE'
  ).split(' '),
);

/** RFC (SAT): 12 characters for companies, 13 for persons; three fewer without the homoclave. */
function readRfc(identifier: Identifier): ComparableIdentifier | undefined {
  const value = alphanumeric(identifier.value, 'Ñ&').replace(/^RFC(?=[A-ZÑ&]{3,4}\d{6})/, '');
  // SAT's generic numbers: the general public and foreigners. Runs of X are masks or fillers.
  if (/^X[AE]XX010101000$/.test(value) || /X{3}/.test(value)) return undefined;
  if (isGeneric(value)) return undefined;
  const match = rfcPattern.exec(value);
  if (match === null) return made(identifier, `rfc:${value}`, 'invalid', false);
  const stem = { stem: `mx:${value.slice(0, (match[1] ?? '').length + 6)}` };
  // The century is not coded, so 29 February passes where either century allows it.
  const isDay = isDayOfSomeCentury(Number(match[2]), Number(match[3]), Number(match[4]));
  if (match[5] === undefined) {
    const checked = isDay ? 'unchecked' : 'invalid';
    return { ...made(identifier, stem.stem, checked, false), ...stem };
  }
  const checked = isDay && rfcCheck(value.slice(0, -1)) === value.at(-1) ? 'valid' : 'invalid';
  return { ...made(identifier, `rfc:${value}`, checked, true), ...stem };
}

/** SAT, "Algoritmo para generar el RFC con homoclave": weights 13…2, modulus 11. */
function rfcCheck(body: string): string {
  const order = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
  let sum = 0;
  [...body.padStart(12, ' ')].forEach((character, index) => {
    sum += order.indexOf(character) * (13 - index);
  });
  const rest = sum % 11;
  if (rest === 0) return '0';
  return rest === 1 ? 'A' : String(11 - rest);
}

/** CURP (RENAPO, Instructivo normativo, DOF 2018-06-18 and 2021-10-18): 18 characters. */
function readCurp(identifier: Identifier): ComparableIdentifier | undefined {
  const value = alphanumeric(identifier.value).replace(/^CURP(?=[A-Z]{4}\d{6})/, '');
  if (/X{4}/.test(value) || isGeneric(value)) return undefined;
  const valid = factsOfCurp(value) !== undefined;
  const whole = value.length === 18;
  const base = made(identifier, `curp:${value}`, valid ? 'valid' : 'invalid', whole);
  return /^[A-Z]{4}\d{6}/.test(value) ? { ...base, stem: `mx:${value.slice(0, 10)}` } : base;
}

/** Undefined unless structure, date, state and check digit hold. The 17th character tells the century. */
export function factsOfCurp(text: string): CurpFacts | undefined {
  const value = alphanumeric(text);
  const match = curpPattern.exec(value);
  if (match === null || !birthStates.has(match[5] ?? '')) return undefined;
  const century = /\d/.test(match[6] ?? '') ? 1900 : 2000;
  const birth = partialDate(century + Number(match[1]), Number(match[2]), Number(match[3]));
  if (birth?.day === undefined || curpCheck(value) !== Number(value.at(-1))) return undefined;
  const gender = match[4] === 'H' ? 'male' : match[4] === 'M' ? 'female' : 'other';
  return { birth, gender, bornAbroad: match[5] === 'NE' };
}

/** Weights 18…2, modulus 10; Ñ counts 24, so letters after N are one higher than in base 36. */
function curpCheck(value: string): number {
  const order = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += order.indexOf(value[index] ?? '') * (18 - index);
  return (10 - (sum % 10)) % 10;
}

// ---------------------------------------------------------------------------------------------
// The world: legal entities, ships, banks

/** LEI (ISO 17442): 18 characters and two check digits, ISO 7064 MOD 97-10. */
function readLei(identifier: Identifier): ComparableIdentifier | undefined {
  const value = alphanumeric(identifier.value).replace(/^LEI(?=[A-Z\d]{20}$)/, '');
  if (isGeneric(value)) return undefined;
  return made(identifier, `lei:${value}`, isLei(value) ? 'valid' : 'invalid', value.length === 20);
}

function isLei(value: string): boolean {
  if (!/^[A-Z\d]{18}\d{2}$/.test(value)) return false;
  let rest = 0;
  for (const character of value) {
    const number = Number.parseInt(character, 36);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest === 1;
}

/**
 * IMO number, IMO Resolution A.1117(30): six digits and a check digit. Lists print ship and company
 * numbers under one label and each kind has a rule of its own, so either rule makes it valid.
 */
function readImo(identifier: Identifier): ComparableIdentifier | undefined {
  const digits = digitsOf(identifier.value);
  if (digits.length !== 7 || isGeneric(digits)) return undefined;
  const ship = weighted(digits, [7, 6, 5, 4, 3, 2]) % 10;
  const company = (11 - (weighted(digits, [8, 6, 4, 2, 9, 7]) % 11)) % 10;
  const last = Number(digits[6]);
  const checked = last === ship || last === company ? 'valid' : 'invalid';
  return made(identifier, `imo:${digits}`, checked, true);
}

/** MMSI (ITU-R M.585): nine digits; a ship's begins with a country's MID, 2 to 7. */
function readMmsi(identifier: Identifier): ComparableIdentifier | undefined {
  const digits = digitsOf(identifier.value);
  if (digits.length !== 9 || isGeneric(digits)) return undefined;
  // A flag change gives a ship a new number and frees the old one: weaker than the IMO number.
  return made(identifier, `mmsi:${digits}`, /^[2-7]/.test(digits) ? 'valid' : 'invalid', false);
}

const bicPattern = /^[A-Z\d]{4}[A-Z]{2}[A-Z\d]{2}(?:[A-Z\d]{3})?$/;

/** BIC (ISO 9362): eight characters; three more name a branch, `XXX` the head office. */
function readBic(identifier: Identifier): ComparableIdentifier | undefined {
  const value = alphanumeric(identifier.value).replace(/^(?:SWIFT|BIC)(?=.{8}(?:.{3})?$)/, '');
  // A BIC may hold no digit at all, so the rule of the numbers does not fit.
  if (!/^.{8}(?:.{3})?$/.test(value) || /^(.)\1*$/.test(value)) return undefined;
  const isBic = bicPattern.test(value) && countryOfCode(value.slice(4, 6)) !== undefined;
  const key = value.length === 11 && value.endsWith('XXX') ? value.slice(0, 8) : value;
  return made(identifier, `bic:${key}`, isBic ? 'valid' : 'invalid', isBic);
}

// ---------------------------------------------------------------------------------------------
// Numbers that a State gives. One class `id`: a Colombian NIT is the holder's cédula and a digit,
// an Ecuadorian RUC the cédula and 001, and customers file all of them under "tax id".

/** NIT (Colombia, DIAN Orden Administrativa 4 of 1989). The check digit is not part of the key. */
function readNit(identifier: Identifier): ComparableIdentifier | undefined {
  const digits = digitsOf(identifier.value);
  const { country } = identifier;
  if (country !== undefined && country !== 'co') return readStateNumber(identifier);
  const body = digits.slice(0, -1);
  const fits = digits.length >= 9 && nitCheck(body) === Number(digits.at(-1));
  const parted = /\d\s*-\s*\d\s*$/.test(identifier.value);
  // Unparted, ten digits from 8 or 9 are a company's nine with the digit; others may be a cédula.
  if (parted || (fits && digits.length === 10 && /^[89]/.test(digits))) {
    return numeric(identifier, body, fits ? 'valid' : 'invalid');
  }
  return numeric(identifier, digits, 'unchecked');
}

function nitCheck(body: string): number {
  const weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];
  const rest = weighted([...body].reverse().join(''), weights) % 11;
  return rest < 2 ? rest : 11 - rest;
}

/** RUC: Ecuador (cédula + 001), Peru (10 + DNI + check digit); Panama and Paraguay as written. */
function readRuc(identifier: Identifier): ComparableIdentifier | undefined {
  const digits = digitsOf(identifier.value);
  const { country } = identifier;
  if (digits.length === 13 && digits.endsWith('001') && isEcuadorian(digits.slice(0, 10))) {
    return numeric(identifier, digits.slice(0, 10), 'valid');
  }
  if (digits.length === 11 && (country === 'pe' || /^(?:10|15|16|17|20)/.test(digits))) {
    const rest = 11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
    const checked = rest % 10 === Number(digits[10]) ? 'valid' : 'invalid';
    const isPerson = digits.startsWith('10') && checked === 'valid';
    return numeric(identifier, isPerson ? digits.slice(2, 10) : digits, checked);
  }
  return readStateNumber(identifier);
}

/** Cédula: Ecuador's has a check digit; Venezuela's stands behind V- or E-, which is not the number. */
function readCedula(identifier: Identifier): ComparableIdentifier | undefined {
  const value = alphanumeric(identifier.value).replace(/^(?:CC|CI|CE)(?=\d)/, '');
  const venezuelan = /^[VE](\d{6,8})$/.exec(value)?.[1];
  if (venezuelan !== undefined) return numeric(identifier, venezuelan, 'unchecked');
  if (identifier.country === 'ec' && /^\d{10}$/.test(value)) {
    return numeric(identifier, value, isEcuadorian(value) ? 'valid' : 'invalid');
  }
  return numeric(identifier, value, 'unchecked');
}

/** Ecuador, Registro Civil: province 01–24 or 30; odd places doubled, modulus 10. */
function isEcuadorian(digits: string): boolean {
  const province = Number(digits.slice(0, 2));
  if (province !== 30 && (province < 1 || province > 24)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index++) {
    const value = Number(digits[index]) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return (10 - (sum % 10)) % 10 === Number(digits[9]);
}

/** DNI: Spain adds a letter (number mod 23; Real Decreto 1553/2005, art. 11); Peru and Argentina none. */
function readDni(identifier: Identifier): ComparableIdentifier | undefined {
  const value = alphanumeric(identifier.value).replace(/^DNI(?=\d)/, '');
  const spanish = /^([XYZ]?)(\d{7,8})([A-Z])$/.exec(value);
  if (spanish === null) return numeric(identifier, value, 'unchecked');
  const [, prefix = '', digits = '', letter] = spanish;
  const series = prefix === '' ? '' : String('XYZ'.indexOf(prefix));
  const expected = 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(series + digits) % 23];
  const isValid = expected === letter;
  return numeric(identifier, isValid ? prefix + digits : value, isValid ? 'valid' : 'invalid');
}

/** SSN (US): area, group and serial not zero, area not 666 or 9xx; published dummies are void. */
function readSsn(identifier: Identifier): ComparableIdentifier | undefined {
  const digits = digitsOf(identifier.value);
  if (digits.length !== 9 || digits === '078051120' || digits === '219099999') return undefined;
  const isVoid = /^(?:000|666|9)|^...00|0000$/.test(digits);
  return numeric(identifier, digits, isVoid ? 'invalid' : 'unchecked');
}

/** A number without a scheme of its own; one that is plainly an RFC, CURP or RIF is read as such. */
function readStateNumber(identifier: Identifier): ComparableIdentifier | undefined {
  const value = alphanumeric(identifier.value, 'Ñ&');
  if (factsOfCurp(value) !== undefined) return readCurp(identifier);
  const rfc = rfcPattern.exec(value);
  if (rfc?.[5] !== undefined && (identifier.country ?? 'mx') === 'mx') {
    const read = readRfc(identifier);
    if (identifier.country === 'mx' || read?.checked === 'valid') return read;
  }
  if (/^X[AE]XX010101000$/.test(value)) return undefined;
  const rif = /^([VEJPG])(\d{8})(\d)$/.exec(value);
  if (rif !== null && (identifier.country ?? 've') === 've') return readRif(identifier, value);
  if (identifier.country === 've' && /^[VE]\d{6,8}$/.test(value)) return readCedula(identifier);
  return numeric(identifier, alphanumeric(identifier.value), 'unchecked');
}

/** RIF (Venezuela, SENIAT): letter × 4, then 3,2,7,6,5,4,3,2, modulus 11. V and E are the cédula. */
function readRif(identifier: Identifier, value: string): ComparableIdentifier | undefined {
  const letter = value[0] ?? '';
  const sum =
    ('VEJPG'.indexOf(letter) + 1) * 4 + weighted(value.slice(1), [3, 2, 7, 6, 5, 4, 3, 2]);
  const rest = sum % 11;
  const isValid = (rest < 2 ? 0 : 11 - rest) === Number(value[9]);
  if (!isValid) return numeric(identifier, value, 'invalid');
  return numeric(identifier, /[VE]/.test(letter) ? value.slice(1, 9) : value, 'valid');
}

function readRegistration(identifier: Identifier): ComparableIdentifier | undefined {
  const value = unpadded(alphanumeric(identifier.value));
  if (isGeneric(value)) return undefined;
  return made(identifier, `registration:${value}`, 'unchecked', identifier.country !== undefined);
}

/** Numbers of different States coincide, so a passport is strong only with its country (ICAO 9303). */
function readPassport(identifier: Identifier): ComparableIdentifier | undefined {
  const value = alphanumeric(identifier.value).replace(
    /^(?:PASSPORT|PASAPORTE)(?:NO)?(?=.*\d)/,
    '',
  );
  if (isGeneric(value)) return undefined;
  return made(identifier, `passport:${value}`, 'unchecked', identifier.country !== undefined);
}

function readPlain(identifier: Identifier, kind: string): ComparableIdentifier | undefined {
  const value = alphanumeric(identifier.value);
  // Call signs and tail numbers may be letters only (XA-ABC).
  const lettersMayDo = kind === 'tail' || kind === 'call';
  if (lettersMayDo ? value.length < significantMin : isGeneric(value)) return undefined;
  return made(identifier, `${kind}:${value}`, 'unchecked', false);
}

// ---------------------------------------------------------------------------------------------
// Wallets and ways to reach somebody

/** Hexadecimal and bech32 (BIP 173) ignore case; base58 does not. */
function readWallet(identifier: Identifier): ComparableIdentifier | undefined {
  const value = identifier.value
    .trim()
    .replace(/^[a-z]+:(?:\/\/)?/i, '')
    .replace(/[\s?].*$/s, '');
  if (value.length < 20 || !/\d/.test(value)) return undefined;
  const ignoresCase = /^0x[\da-f]+$/i.test(value) || /^(?:bc1|tb1|ltc1|addr1|cosmos1)/i.test(value);
  const checked = /^0x/i.test(value) && !/^0x[\da-f]{40}$/i.test(value) ? 'invalid' : 'unchecked';
  return made(identifier, `wallet:${ignoresCase ? value.toLowerCase() : value}`, checked, true);
}

function readEmail(identifier: Identifier): ComparableIdentifier | undefined {
  const value = identifier.value
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(value)) return undefined;
  return made(identifier, `email:${value}`, 'unchecked', true);
}

/** The last ten digits: Mexico, the USA and Canada dial ten, and country prefixes come and go. */
function readPhone(identifier: Identifier): ComparableIdentifier | undefined {
  const digits = digitsOf(identifier.value.replace(/(?:ext|x|int)\.?\s*\d+\s*$/i, ''));
  if (digits.length < 7 || isGeneric(digits)) return undefined;
  return made(identifier, `phone:${digits.slice(-10)}`, 'unchecked', false);
}

/** Sites where thousands of strangers share one host: there the first part of the path tells them apart. */
const sharedHosts =
  /(?:^|\.)(?:facebook|instagram|twitter|x|t|telegram|youtube|linkedin|vk|tiktok|wordpress|blogspot|google|medium|ok|wa)\.(?:com|me|ru)$/;

function readWebsite(identifier: Identifier): ComparableIdentifier | undefined {
  const match =
    /^(?:[a-z]+:\/\/)?(?:www\d?\.)?([^\s/:?#]+\.[^\s/:?#]{2,})(?::\d+)?(\/[^?#\s]*)?/i.exec(
      identifier.value.trim(),
    );
  const host = match?.[1]?.toLowerCase();
  if (host === undefined || host.includes('@')) return undefined;
  if (!sharedHosts.test(host)) return made(identifier, `website:${host}`, 'unchecked', false);
  const path = (match?.[2] ?? '').replace(/\/+$/, '').toLowerCase();
  return path === '' ? undefined : made(identifier, `website:${host}${path}`, 'unchecked', false);
}

// ---------------------------------------------------------------------------------------------

/** Stars, dots and question marks hide characters; so do four X in a row, save in BIC and wallets. */
const maskPattern = /[*•●█…]|\?{2}|\.{3}|^[X\d-]*X{4}[X\d-]*$/i;
const genericWords = new Set(
  (
    'NA SN NONE NULL NIL UNKNOWN NOTAVAILABLE NOTAPPLICABLE PENDING TEST DESCONOCIDO DESCONOCIDA ' +
    'NINGUNO NINGUNA NOAPLICA NODISPONIBLE NOTIENE PENDIENTE SINNUMERO SINDATO SINDATOS SINRFC ' +
    'PRUEBA EXTRANJERO'
  ).split(' '),
);

/** No digit, too short, one character repeated, or counted up or down: placeholders of a keyboard. */
function isGeneric(value: string): boolean {
  const significant = value.replace(/^0+/, '');
  if (significant.length < significantMin || !/\d/.test(value)) return true;
  if (genericWords.has(value) || /^(.)\1*$/.test(significant)) return true;
  return '01234567890123456789'.includes(value) || '98765432109876543210'.includes(value);
}

function numeric(
  identifier: Identifier,
  value: string,
  checked: Check,
): ComparableIdentifier | undefined {
  if (isGeneric(value)) return undefined;
  return made(identifier, `id:${unpadded(value)}`, checked, identifier.country !== undefined);
}

function made(
  identifier: Identifier,
  key: string,
  checked: Check,
  strong: boolean,
): ComparableIdentifier {
  const { country } = identifier;
  return country === undefined ? { key, checked, strong } : { key, checked, strong, country };
}

/** Spreadsheets eat leading zeros of numbers. */
function unpadded(value: string): string {
  return /^\d+$/.test(value) ? value.replace(/^0+/, '') : value;
}

const cyrillic = 'АВЕКМНОРСТУХ';
const latin = 'ABEKMHOPCTYX';

/** Capitals and digits only; Ñ becomes N unless `kept` holds it. Cyrillic look-alikes turn Latin. */
function alphanumeric(text: string, kept = ''): string {
  let result = '';
  for (const character of asciiDigits(text.normalize('NFC').toUpperCase())) {
    const lookalike = cyrillic.indexOf(character);
    if (kept.includes(character)) result += character;
    else if (lookalike >= 0) result += latin[lookalike];
    else result += character.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  }
  return result;
}

function digitsOf(text: string): string {
  return asciiDigits(text).replace(/\D/g, '');
}

/** Arabic-Indic, Persian, Devanagari, Bengali and full-width digits. */
function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10].find(
      (at) => code >= at && code < at + 10,
    );
    return String(code - (zero ?? code));
  });
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index] ?? 0), 0);
}

function isDayOfSomeCentury(year: number, month: number, day: number): boolean {
  return isCalendarDay(1900 + year, month, day) || isCalendarDay(2000 + year, month, day);
}
