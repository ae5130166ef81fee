// What a number in a cell means is said by its number format only: 29313 is a customer number, the
// 2nd of April 1980, or "Apr 1980", as the format has it. A date is given with the precision that
// the user sees, never more. Built-in formats: ECMA-376 part 1, §18.8.30.

import { dayOfEpoch } from '../../model/partial-date.ts';

export type NumberStyle =
  | { readonly kind: 'plain' }
  | { readonly kind: 'date'; readonly precision: 'day' | 'month' | 'year' }
  /** Digits shown at least, as in `00000` for a postal code. */
  | { readonly kind: 'padded'; readonly digits: number };

const plain: NumberStyle = { kind: 'plain' };

/** `code` is the workbook's own format where it has one; built-in formats have only their number. */
export function styleOfFormat(id: number, code: string | undefined): NumberStyle {
  if (code !== undefined) return styleOfCode(code);
  if (id === 17) return { kind: 'date', precision: 'month' };
  const isDate =
    (id >= 14 && id <= 16) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate ? { kind: 'date', precision: 'day' } : plain;
}

function styleOfCode(code: string): NumberStyle {
  const [positive = ''] = code.split(';');
  if (/^0{2,}$/.test(positive)) return { kind: 'padded', digits: positive.length };
  // Quoted words, escaped letters, colours and locales in brackets are no date letters.
  const letters = positive
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .replace(/general|am\/pm|a\/p/gi, '')
    .toLowerCase();
  if (letters.includes('d')) return { kind: 'date', precision: 'day' };
  // `m` alone is minutes as often as months, so only a year beside it makes it a date.
  if (!/[ye]/.test(letters) || /[0#?]/.test(letters)) return plain;
  return { kind: 'date', precision: letters.includes('m') ? 'month' : 'year' };
}

/** Days from 1899-12-30 to 1970-01-01. */
const epochSerial = 25_569;
/** Excel counts a 29 February 1900 that never was; days before it are one off. */
const phantomSerial = 60;
/** 9999-12-31. */
const serialMax = 2_958_465;

/** The day an Excel serial number means, `YYYY-MM-DD`; undefined where it means none. */
export function dayOfSerial(serial: number, from1904 = false): string | undefined {
  const whole = Math.floor(from1904 ? serial + 1462 : serial);
  if (!(whole >= 1 && whole <= serialMax) || (whole === phantomSerial && !from1904)) {
    return undefined;
  }
  return dayOfEpoch(whole - epochSerial + (whole < phantomSerial && !from1904 ? 1 : 0));
}

/** The number as the user sees it, without grouping or currency. Undefined for an impossible date. */
export function showNumber(
  text: string,
  style: NumberStyle,
  from1904: boolean,
): string | undefined {
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  switch (style.kind) {
    case 'plain':
      return plainNumber(value);
    case 'padded':
      return Number.isInteger(value) && value >= 0
        ? plainNumber(value).padStart(style.digits, '0')
        : plainNumber(value);
    case 'date': {
      const day = dayOfSerial(value, from1904);
      if (day === undefined || style.precision === 'day') return day;
      return day.slice(0, style.precision === 'month' ? 7 : 4);
    }
  }
}

/** Never in scientific notation. Excel keeps 15 digits, so a longer number is already damaged. */
export function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return BigInt(value).toString();
  return String(value);
}
