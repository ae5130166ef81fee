// One sheet of a workbook as rows of text, pushed as pieces of XML and taken as batches. Cells carry
// their own address (B2) and may be missing; rows too. A cell that holds an error (#REF!) is a fault
// of its row, because the value that stood there once is not to be had any more.

import { SaxesParser } from 'saxes';
import { localName } from '../../lists/xml.ts';
import { type Fault, fault } from '../../model/fault.ts';
import type { RowItem } from './row-source.ts';
import { type NumberStyle, showNumber } from './xlsx-style.ts';

/** Excel has 16,384 columns; a table of customers is far from it. */
export const sheetColumnsMax = 1024;
/** Excel itself allows 32,767 characters in a cell. */
export const cellLengthMax = 64 * 1024;

/** What the sheet's cells refer to. */
export interface Workbook {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  /** Old workbooks of the Mac count days from 1904. */
  readonly from1904: boolean;
}

const plainStyle = { kind: 'plain' } as const;

/**
 * Push pieces of a sheet's XML, take finished rows. A class because the parser calls back: the state
 * between two calls is the row and the cell at hand.
 */
export class SheetReader {
  private readonly file: string;
  private readonly sheet: string;
  private readonly workbook: Workbook;
  private readonly parser = new SaxesParser();
  private readonly decoder = new TextDecoder();
  // What stands between two events of the parser: the row at hand, its cell, the cell's value.
  private items: RowItem[] = [];
  private hasFailed = false;
  private row = 0;
  private cells: string[] = [];
  private faults: Fault[] = [];
  private column = 0;
  private type = '';
  private style = 0;
  private value = '';
  private isValue = false;

  constructor(file: string, sheet: string, workbook: Workbook) {
    this.file = file;
    this.sheet = sheet;
    this.workbook = workbook;
    this.parser.on('opentag', (tag) => this.open(localName(tag.name), tag.attributes));
    this.parser.on('text', (text) => {
      // Beyond the limit nothing more is kept; `endCell` sees the length and reports it.
      if (this.isValue && this.value.length <= cellLengthMax) this.value += text;
    });
    this.parser.on('closetag', (tag) => this.close(localName(tag.name)));
    this.parser.on('error', (error) => this.fail(error.message));
  }

  /** False once the XML is broken: nothing that follows can be trusted. */
  push(bytes: Uint8Array): boolean {
    if (!this.hasFailed) this.parser.write(this.decoder.decode(bytes, { stream: true }));
    return !this.hasFailed;
  }

  end(): void {
    if (!this.hasFailed) this.parser.close();
  }

  take(): readonly RowItem[] {
    const taken = this.items;
    this.items = [];
    return taken;
  }

  private fail(found: string): void {
    if (this.hasFailed) return;
    this.hasFailed = true;
    const place = { file: this.file, line: this.row, element: this.sheet };
    this.items.push({ kind: 'fault', fault: fault('malformed', place, found, 'XML of a sheet') });
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      // Addresses are optional in the format: without one a row or cell follows the one before.
      this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r);
      [this.cells, this.faults, this.column] = [[], [], 0];
    } else if (name === 'c') {
      this.column = columnOfAddress(attributes.r) ?? this.column + 1;
      this.type = attributes.t ?? 'n';
      this.style = Number(attributes.s ?? 0);
      this.value = '';
    }
    // `v` holds a value, `t` an inline text; a formula (`f`) stands beside its stored value.
    this.isValue = name === 'v' || name === 't';
  }

  private close(name: string): void {
    if (name === 'v' || name === 't') this.isValue = false;
    if (name === 'c' && !this.hasFailed) this.endCell();
    // Blank rows are kept by many writers only for their height or colour.
    if (name === 'row' && !this.hasFailed && this.cells.length > 0) {
      const faults = this.faults;
      this.items.push({ kind: 'row', line: this.row, cells: this.cells, faults });
    }
  }

  private endCell(): void {
    if (this.value === '') return;
    if (this.column > sheetColumnsMax || this.value.length > cellLengthMax) {
      const expected = `at most ${sheetColumnsMax} columns and ${cellLengthMax} characters in a cell`;
      this.report('limit', this.value.slice(0, 60), expected);
      return;
    }
    const shown = this.shownValue();
    if (shown === undefined) this.report('invalid', this.value, 'a value, date or number');
    // Absent cells are filled up, so that each value stays under its heading.
    while (this.cells.length < this.column - 1) this.cells.push('');
    this.cells[this.column - 1] = shown ?? '';
  }

  private shownValue(): string | undefined {
    switch (this.type) {
      case 's':
        return this.workbook.strings[Number(this.value)];
      case 'str':
      case 'inlineStr':
        return this.value;
      case 'b':
        return this.value === '1' ? 'true' : 'false';
      // ISO 8601 date cells: the day is enough.
      case 'd':
        return this.value.slice(0, 10);
      case 'e':
        return undefined;
      default: {
        const style = this.workbook.styles[this.style] ?? plainStyle;
        return showNumber(this.value, style, this.workbook.from1904);
      }
    }
  }

  private report(kind: Fault['kind'], found: string, expected: string): void {
    const place = { file: this.file, line: this.row, column: String(this.column) };
    this.faults.push(fault(kind, place, found, expected));
  }
}

/** `B2` is column 2; undefined where the address is absent or odd. */
function columnOfAddress(address: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(address ?? '')?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
