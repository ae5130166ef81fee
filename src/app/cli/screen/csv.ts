// Writes CSV that a spreadsheet opens without running it: a cell that begins like a formula gets an
// apostrophe in front, as OWASP's "CSV Injection" page advises (read 2026-11-21), and so does one
// with blanks or unseen signs before it, or with the full-width signs that East Asian settings take
// for the plain ones. Otherwise RFC 4180: comma, double quotes, CRLF; UTF-8 with a byte order mark,
// by which Excel knows it.

export const byteOrderMark = '\ufeff';

/** Signs that begin a formula, after any run of blanks and of control and format characters. */
const formulaStart = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

export function csvCell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
