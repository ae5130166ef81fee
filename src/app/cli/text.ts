// Text on a terminal: its width in columns, lines broken at blanks, tables, colours where they are
// wanted. Nothing is ever cut to fit: half a name is another name. What would move the cursor, change
// the terminal or turn the order of the letters round is printed as its number: names come from files
// of others, and a line must show what stands in it.

/** Columns that a text takes: wide East Asian characters take two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue;
    width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  }
  return width;
}

/** The blocks of Unicode's East Asian Width W and F that names are written in (UAX 11). */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/**
 * Breaks at blanks; what `noBreak` joins stays together, and a word longer than the line stands on
 * its own and overflows: nothing is cut.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/)) {
    if (word === '') continue;
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  if (line !== '') lines.push(line);
  return lines.map((each) => shown(each.replaceAll(noBreak, ' ')));
}

/** C0 and C1 controls (ECMA-48) and the overrides and isolates of UAX 9; marks that only shape stay. */
const unsafe = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

function shown(text: string): string {
  return text.replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Holds two words on one line while text is wrapped; printed as a plain blank. */
export const noBreak = '\u00a0';

/** A line that brings its own indentation keeps it where it is broken. */
export function indentedKeeping(line: string, columns: number): readonly string[] {
  const indent = line.length - line.trimStart().length;
  return indented(line, indent, columns, 2);
}

/** Every line indented; the following ones by `hang` columns more. */
export function indented(
  text: string,
  indent: number,
  columns: number,
  hang = 0,
): readonly string[] {
  const lines = wrap(text, columns - indent - hang);
  return lines.map((line, index) => ' '.repeat(indent + (index === 0 ? 0 : hang)) + line);
}

export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/** A table whose columns are as wide as what they hold. The last column is not padded. */
export function tableLines(table: readonly (readonly string[])[], gap = 2): readonly string[] {
  const rows = table.map((row) => row.map(shown));
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
    }
  }
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : padded(cell, (widths[column] ?? 0) + gap),
      )
      .join('')
      .trimEnd(),
  );
}

/** SGR sequences (ECMA-48 §8.3.117); plain where colour is not wanted. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  warn(text: string): string;
}

export function createPaint(colour: boolean): Paint {
  const sgr =
    (on: number, off: number) =>
    (text: string): string =>
      colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return { bold: sgr(1, 22), dim: sgr(2, 22), warn: sgr(33, 39) };
}
