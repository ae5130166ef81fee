// Writes CSV that a spreadsheet opens without running it: a cell that begins like a formula gets an
// apostrophe in front, as OWASP's "CSV Injection" page advises (read 2026-11-21). Otherwise RFC
// 4180: comma, double quotes, CRLF; UTF-8 with a byte order mark, by which Excel knows it.

export const byteOrderMark = '\ufeff';

export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
