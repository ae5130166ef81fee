// A small, exact, streaming reader of delimited text (RFC 4180 with a free choice of delimiter).
// It is pushed text of any length and gives back whole rows, so that where a chunk ends never
// matters. A row that breaks the rules becomes one fault and reading goes on at the next line:
// one bad quote must not swallow the rest of a sanctions list.
//
//   field start ──"──▶ quoted ──"──▶ after quote ──delimiter──▶ field start
//        └──other──▶ bare ──delimiter──▶ …        └──"──▶ quoted (a doubled quote)

import { type Fault, type FaultKind, fault } from '../model/fault.ts';

/** Longest field; OFAC's remarks are cut at 1,000 characters, comments reach 4,000. */
export const fieldLengthMax = 64 * 1024;
export const columnsMax = 256;

export interface DelimitedOptions {
  readonly file: string;
  readonly delimiter: string;
  /**
   * `never` for tables whose fields hold no line break: an open quote then costs one line. With
   * `allowed`, a quoted field may span lines, and a stray quote can reach the next one.
   */
  readonly lineBreaksInFields: 'allowed' | 'never';
}

export interface DelimitedRow {
  readonly kind: 'row';
  /** Line on which the row begins, counted from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** False only for a last row without a line end: it may have been cut. */
  readonly ended: boolean;
}

export type DelimitedItem = DelimitedRow | { readonly kind: 'fault'; readonly fault: Fault };

type State = 'start' | 'bare' | 'quoted' | 'after-quote' | 'skip' | 'skip-quoted';

const quote = 0x22;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const endOfFile = '\u001a';

/** Reads one text from its first character to `end`; a class for the state between two chunks. */
export class DelimitedReader {
  private readonly options: DelimitedOptions;
  private readonly delimiter: number;
  /** The chunk in hand, and where its part not yet collected begins. */
  private text = '';
  private from = 0;
  private state: State = 'start';
  private fields: string[] = [];
  private value = '';
  private line = 1;
  private rowLine = 1;
  private afterReturn = false;
  private items: DelimitedItem[] = [];

  constructor(options: DelimitedOptions) {
    this.options = options;
    this.delimiter = options.delimiter.charCodeAt(0);
  }

  /** Rows and faults that `text` completes. */
  push(text: string): readonly DelimitedItem[] {
    this.text = text;
    this.from = 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      const wasReturn = this.afterReturn;
      this.afterReturn = code === carriageReturn;
      const isLineEnd = code === lineFeed || code === carriageReturn;
      // The LF of a CRLF: outside a field it ends nothing more, inside it is the field's own.
      if (code === lineFeed && wasReturn && !this.isInsideQuotes()) {
        this.from = index + 1;
        continue;
      }
      if (isLineEnd && !(code === lineFeed && wasReturn)) this.line += 1;
      this.step(code, isLineEnd, index);
    }
    if (this.state === 'bare' || this.state === 'quoted') this.collect(text.slice(this.from));
    return this.take();
  }

  /** What is left after the last chunk. */
  end(): readonly DelimitedItem[] {
    if (this.state === 'quoted') {
      this.refuse('truncated', this.value, 'a closing quote before the end of the file');
    }
    const isSkipping = this.state === 'skip' || this.state === 'skip-quoted';
    if (!isSkipping && (this.fields.length > 0 || this.value !== '')) {
      if (this.value.endsWith(endOfFile)) this.value = this.value.slice(0, -1);
      this.endField('');
      this.endRow(false);
    }
    return this.take();
  }

  private step(code: number, isLineEnd: boolean, index: number): void {
    switch (this.state) {
      case 'start':
        this.from = index;
        this.state = code === quote ? 'quoted' : 'bare';
        if (code === quote) this.from = index + 1;
        else this.stepBare(code, isLineEnd, index);
        return;
      case 'bare':
        this.stepBare(code, isLineEnd, index);
        return;
      case 'quoted':
        this.stepQuoted(code, isLineEnd, index);
        return;
      case 'after-quote':
        this.stepAfterQuote(code, isLineEnd, index);
        return;
      case 'skip-quoted':
        if (code === quote) this.state = 'skip';
        return;
      case 'skip':
        if (isLineEnd) this.startRow();
    }
  }

  // An unquoted field ends at the delimiter or the line end; quotes inside it are letters.
  private stepBare(code: number, isLineEnd: boolean, index: number): void {
    if (!isLineEnd && code !== this.delimiter) return;
    const isWhole = this.endField(this.text.slice(this.from, index));
    if (!isLineEnd) return;
    if (isWhole) this.endRow(true);
    else this.startRow();
  }

  // A quoted field ends at its quote, or, in tables without line breaks, at the end of the line.
  private stepQuoted(code: number, isLineEnd: boolean, index: number): void {
    const endsEarly = isLineEnd && this.options.lineBreaksInFields === 'never';
    if (code !== quote && !endsEarly) return;
    this.collect(this.text.slice(this.from, index));
    this.from = index + 1;
    if (endsEarly) {
      if (this.state === 'quoted') {
        this.refuse('malformed', this.value, 'a closing quote before the end of the line');
      }
      this.startRow();
    } else if (this.state === 'quoted') this.state = 'after-quote';
    else this.state = 'skip';
  }

  // After a quote: another one was a doubled quote, an end is an end, the rest breaks the rules.
  private stepAfterQuote(code: number, isLineEnd: boolean, index: number): void {
    this.from = index;
    if (code === quote) {
      this.value += '"';
      this.from = index + 1;
      this.state = 'quoted';
    } else if (isLineEnd || code === this.delimiter) this.stepBare(code, isLineEnd, index);
    else this.refuse('malformed', this.value, 'a delimiter or line end after the closing quote');
  }

  private isInsideQuotes(): boolean {
    return this.state === 'quoted' || this.state === 'skip-quoted';
  }

  // Checked whenever text is added, so that a field without end cannot fill the memory.
  private collect(piece: string): void {
    this.value += piece;
    if (this.value.length <= fieldLengthMax) return;
    const wasQuoted = this.state === 'quoted' && this.options.lineBreaksInFields === 'allowed';
    const beginning = `${this.value.slice(0, 60)}…`;
    this.refuse('limit', beginning, `at most ${fieldLengthMax} characters in a field`);
    if (wasQuoted) this.state = 'skip-quoted';
  }

  // False when the field or the row went beyond a limit; the row is then refused.
  private endField(piece: string): boolean {
    this.collect(piece);
    if (this.state === 'skip' || this.state === 'skip-quoted') {
      this.state = 'skip';
      return false;
    }
    if (this.fields.length >= columnsMax) {
      this.refuse('limit', `${this.fields.length + 1} columns`, `at most ${columnsMax} columns`);
      return false;
    }
    this.fields.push(this.value);
    this.value = '';
    this.state = 'start';
    return true;
  }

  private endRow(ended: boolean): void {
    const [only] = this.fields;
    const isBlank = this.fields.length === 1 && (only === '' || only?.trim() === endOfFile);
    if (!isBlank) {
      this.items.push({ kind: 'row', line: this.rowLine, fields: this.fields, ended });
    }
    this.startRow();
  }

  private startRow(): void {
    this.fields = [];
    this.value = '';
    this.state = 'start';
    this.rowLine = this.line;
  }

  // The row is given up: its fields so far are dropped and the rest of its line is skipped.
  private refuse(kind: FaultKind, found: string, expected: string): void {
    const column = String(this.fields.length + 1);
    const place = { file: this.options.file, line: this.rowLine, column };
    this.items.push({ kind: 'fault', fault: fault(kind, place, found, expected) });
    this.fields = [];
    this.value = '';
    this.state = 'skip';
  }

  private take(): readonly DelimitedItem[] {
    const taken = this.items;
    this.items = [];
    return taken;
  }
}
