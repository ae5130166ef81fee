// What values look like. A handful of identifiers prove themselves by their form, and so can find
// their column without its heading, or show that a heading is wrong (two columns swapped). Only
// forms are judged here; check digits belong to the comparison of identifiers.
// Forms: SAT (RFC), RENAPO (CURP, DOF 2018-06-18), ISO 17442 (LEI), RFC 5322 in its everyday part.

import { curpForm } from '../names/identifiers.ts';
import { readDateText } from './date-order.ts';
import type { ColumnRole } from './headers.ts';

const rfcForm = /^([A-ZÑ&]{3,4})\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[A-Z0-9]{3})?$/;
const emailForm = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;

/**
 * An RFC by its form, with or without its homoclave: people write it both ways, and old files lack
 * the last three characters altogether.
 */
export function isRfc(text: string): boolean {
  return rfcForm.test(bare(text));
}

/** RFCs of persons have four letters, those of firms three. Undefined where it is no RFC. */
export function kindOfRfc(text: string): 'person' | 'organization' | undefined {
  const letters = rfcForm.exec(bare(text))?.[1];
  if (letters === undefined || isGenericRfc(text)) return undefined;
  return letters.length === 4 ? 'person' : 'organization';
}

/** XAXX010101000 (general public) and XEXX010101000 (foreigners) identify nobody. */
export function isGenericRfc(text: string): boolean {
  return /^X[AE]XX010101000$/.test(bare(text));
}

/** A CURP by its form; whether its state exists and its check digit agrees is not asked here. */
export function isCurp(text: string): boolean {
  return curpForm.test(bare(text));
}

/** What looks like an address in daily use; the full grammar allows what is a slip here. */
export function isEmail(text: string): boolean {
  return emailForm.test(text.trim());
}

/** Roles whose values can be told by their form alone, with the form. */
export const tellingForms: readonly {
  readonly role: ColumnRole;
  readonly fits: (text: string) => boolean;
}[] = [
  { role: 'curp', fits: isCurp },
  { role: 'rfc', fits: isRfc },
  { role: 'email', fits: isEmail },
  { role: 'lei', fits: (text) => /^[A-Z0-9]{18}\d{2}$/.test(bare(text)) && /[A-Z]/i.test(text) },
  {
    role: 'wallet',
    fits: (text) => /^(?:0x[0-9a-fA-F]{40}|bc1[a-z0-9]{20,80})$/.test(text.trim()),
  },
];

// Two letters: codes of countries are enough for a nationality, single letters are codes of something.
const hasLetters = (text: string) => /\p{L}{2}/u.test(text);
const isDate = (text: string) => readDateText(text).kind !== 'invalid';

/** Forms that a role's values must mostly have; looser than the telling ones. */
const expectedForms: Partial<Record<ColumnRole, (text: string) => boolean>> = {
  ...Object.fromEntries(tellingForms.map(({ role, fits }) => [role, fits])),
  name: isNameLike,
  given: isNameLike,
  middle: hasLetter,
  surname: isNameLike,
  paternal: isNameLike,
  maternal: hasLetter,
  company: (text) => /[\p{L}\p{N}]/u.test(text) && !isEmail(text) && !isCurp(text),
  birthDate: isDate,
  foundingDate: isDate,
  nationality: hasLetters,
  phone: (text) => /\d{4}/.test(text.replace(/[\s().-]/g, '')) && !isEmail(text),
  lei: (text) => /^[A-Z0-9]{20}$/.test(bare(text)),
  wallet: (text) => /^[A-Za-z0-9:]{20,}$/.test(text.trim()),
};

/** Undefined for roles whose values may be anything: ids, places, most numbers. */
export function expectedForm(role: ColumnRole): ((text: string) => boolean) | undefined {
  return expectedForms[role];
}

/** Digits, or one word with digits in it (`C0`, `MX-00012`): no party is called that. */
export function looksLikeId(text: string): boolean {
  return /^[\d\s.-]+$/.test(text) || /^(?=\S*\d)\S+$/.test(text);
}

/** Letters, and not an identifier, address or date that happens to hold some. */
function isNameLike(text: string): boolean {
  return hasLetter(text) && !isRfc(text) && !isCurp(text) && !isEmail(text) && !isDate(text);
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Upper case without blanks, dots and dashes, as identifiers are compared. */
function bare(text: string): string {
  return text.replace(/[\s.-]/g, '').toUpperCase();
}

const emptyWords = new Set(
  'n/a,na,n.a.,s/d,sd,-,--,---,.,null,none,nan,nil,sin dato,sin datos,no aplica,no disponible,not available,unknown,desconocido,ninguno,ninguna,s/n/a,#n/a'.split(
    ',',
  ),
);

/** Words that people and programs put where they know nothing. They are no values. */
export function isEmptyWord(text: string): boolean {
  return text.length <= 14 && emptyWords.has(text.toLowerCase());
}
