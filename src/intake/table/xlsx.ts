// Excel workbooks, read without any of Excel's habits: a phone number stays 5512345678 and never
// becomes 5.51E+09, a postal code keeps its zeros, and a cell that Excel shows as a date is a date
// without doubt, so it is written YYYY-MM-DD. The sheet streams; only the shared strings are held.
// Format: ECMA-376 part 1, SpreadsheetML (5th edition); formulas give their stored values.

import { SaxesParser } from 'saxes';
import { localName } from '../../lists/xml.ts';
import { type Fault, fault } from '../../model/fault.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { collectBytes, type HandedFile } from './file.ts';
import type { RowSource } from './row-source.ts';
import { SheetReader } from './xlsx-sheet.ts';
import { type NumberStyle, styleOfFormat } from './xlsx-style.ts';
import { hasDirectory, listParts, readPart, type ZipPackage } from './zip-part.ts';

/** All texts of a workbook, unpacked; a million distinct names are about 60 MiB. */
export const sharedStringsSizeMax = 512 * 1024 * 1024;

/** Directory and styles; both are some kilobytes in a workbook that people work with. */
const smallPartSizeMax = 64 * 1024 * 1024;

interface SheetEntry {
  readonly name: string;
  readonly part: string;
}

/**
 * Opens one sheet of a workbook held whole in memory; lines are the sheet's own row numbers. `asked`
 * is a name, or a number counted from 1.
 */
export async function openXlsx(
  file: HandedFile,
  asked: string | undefined,
): Promise<Result<RowSource, Fault>> {
  const bytes = await collectBytes(file);
  if (!bytes.ok) return bytes;
  const zip: ZipPackage = { file: file.name, bytes: bytes.value };
  const directory = readDirectory(zip);
  if (!directory.ok) return directory;
  const { sheets, from1904 } = directory.value;
  const sheet = chooseSheet(file.name, sheets, asked);
  if (!sheet.ok) return sheet;
  // Before the sheet: cells only hold numbers of texts and styles.
  const strings = readStrings(zip);
  if (!strings.ok) return strings;
  const styles = readStyles(zip);
  if (!styles.ok) return styles;
  const workbook = { strings: strings.value, styles: styles.value, from1904 };
  const names = sheets.map(({ name }) => name);
  return ok({
    format: 'xlsx',
    detail: { sheet: sheet.value.name, ...(names.length > 1 ? { sheets: names } : {}) },
    faults: [],
    async *batches() {
      const reader = new SheetReader(file.name, sheet.value.name, workbook);
      for (const piece of readPart(zip, sheet.value.part)) {
        if (!piece.ok) {
          yield [...reader.take(), { kind: 'fault', fault: piece.error }];
          return;
        }
        // What was read before the XML broke is handed on; the fault comes last and ends the table.
        const isGoing = reader.push(piece.value);
        yield reader.take();
        if (!isGoing) return;
      }
      reader.end();
      yield reader.take();
    },
  });
}

/** By name first, so that a sheet called `2024` can be asked for; the first where none is asked. */
function chooseSheet(
  file: string,
  sheets: readonly SheetEntry[],
  asked: string | undefined,
): Result<SheetEntry, Fault> {
  const byName = sheets.find(({ name }) => name.toLowerCase() === asked?.trim().toLowerCase());
  const number = asked === undefined ? 1 : Number(asked);
  const sheet = byName ?? (Number.isInteger(number) ? sheets[number - 1] : undefined);
  if (sheet !== undefined) return ok(sheet);
  const expected = `one of the sheets: ${sheets.map(({ name }) => name).join(', ')}`;
  return err(fault('missing', { file }, asked ?? 'a workbook without sheets', expected));
}

/** The workbook's sheets in the order of their tabs, with the part each lies in. */
function readDirectory(
  zip: ZipPackage,
): Result<{ readonly sheets: readonly SheetEntry[]; readonly from1904: boolean }, Fault> {
  const parts = listParts(zip);
  if (!parts.ok) return parts;
  if (!parts.value.includes('xl/workbook.xml')) {
    return err(noWorkbook(zip, parts.value));
  }
  const targetById = new Map<string, string>();
  const relations = readXml(zip, 'xl/_rels/workbook.xml.rels', {
    open: (name, attributes) => {
      if (name !== 'Relationship' || !attributes.Id || !attributes.Target) return;
      const target = attributes.Target;
      // Targets are relative to the workbook's folder unless they begin at the root of the package.
      targetById.set(attributes.Id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  if (relations !== undefined) return err(relations);
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  const workbook = readXml(zip, 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      const part = targetById.get(attributes['r:id'] ?? attributes.id ?? '');
      if (name === 'sheet' && part !== undefined && parts.value.includes(part)) {
        sheets.push({ name: attributes.name ?? String(sheets.length + 1), part });
      }
    },
  });
  return workbook === undefined ? ok({ sheets, from1904 }) : err(workbook);
}

const wanted = 'an Excel workbook (.xlsx)';

/** Packages of Office that hold no workbook we read, by a part that only they have. */
const otherPackages: readonly {
  readonly part: RegExp;
  readonly found: string;
  readonly expected: string;
}[] = [
  { part: /^word\//, found: 'a Word document (.docx)', expected: wanted },
  { part: /^ppt\//, found: 'a PowerPoint presentation (.pptx)', expected: wanted },
  { part: /^xl\/workbook\.bin$/, found: 'a binary Excel workbook (.xlsb)', expected: wanted },
];

/** A package that ends too early has lost its directory; a whole one is something else. */
function noWorkbook(zip: ZipPackage, parts: readonly string[]): Fault {
  const place = { file: zip.file };
  const other = otherPackages.find(({ part }) => parts.some((name) => part.test(name)));
  if (other !== undefined) return fault('unrecognised', place, other.found, other.expected);
  const shown = parts.slice(0, 3).join(', ');
  const found = parts.length === 0 ? 'a broken ZIP package' : `a ZIP package with ${shown}`;
  const isOffice = parts.includes('[Content_Types].xml');
  const kind = isOffice && !hasDirectory(zip) ? 'truncated' : 'unrecognised';
  return fault(kind, place, found, wanted);
}

/** The texts that cells refer to by number, rich text joined. Held whole: any row may name any. */
function readStrings(zip: ZipPackage): Result<readonly string[], Fault> {
  const strings: string[] = [];
  let [current, isText, isPhonetic] = ['', false, false];
  const failure = readXml(
    zip,
    'xl/sharedStrings.xml',
    {
      open: (name) => {
        if (name === 'si') current = '';
        // Phonetic guides of East Asian text repeat the word; they are no part of it.
        if (name === 'rPh') isPhonetic = true;
        isText = name === 't' && !isPhonetic;
      },
      text: (text) => {
        if (isText) current += text;
      },
      close: (name) => {
        if (name === 't') isText = false;
        if (name === 'rPh') isPhonetic = false;
        if (name === 'si') strings.push(current);
      },
    },
    sharedStringsSizeMax,
  );
  return failure === undefined ? ok(strings) : err(failure);
}

/** How each style of the workbook shows a number; cells name their style by its position. */
function readStyles(zip: ZipPackage): Result<readonly NumberStyle[], Fault> {
  const codeById = new Map<number, string>();
  const formatIds: number[] = [];
  let isInCells = false;
  const failure = readXml(zip, 'xl/styles.xml', {
    open: (name, attributes) => {
      if (name === 'numFmt') codeById.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      // Named styles (`cellStyleXfs`) hold `xf` as well, and cells do not count those.
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) formatIds.push(Number(attributes.numFmtId ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  if (failure !== undefined) return err(failure);
  return ok(formatIds.map((id) => styleOfFormat(id, codeById.get(id))));
}

interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads a whole part. A part that is not there has no events and is no fault. */
function readXml(
  zip: ZipPackage,
  part: string,
  events: XmlEvents,
  sizeMax = smallPartSizeMax,
): Fault | undefined {
  const parser = new SaxesParser();
  const decoder = new TextDecoder();
  let wrong: Fault | undefined;
  parser.on('error', (error) => {
    wrong ??= fault('malformed', { file: zip.file, element: part }, error.message, 'XML');
  });
  parser.on('opentag', (tag) => events.open(localName(tag.name), tag.attributes));
  parser.on('text', (text) => events.text?.(text));
  parser.on('closetag', (tag) => events.close?.(localName(tag.name)));
  let isThere = false;
  for (const piece of readPart(zip, part, sizeMax)) {
    // Sizes are limited by `readPart`; a part that grows too large ends here.
    if (!piece.ok) return piece.error;
    isThere = true;
    parser.write(decoder.decode(piece.value, { stream: true }));
    if (wrong !== undefined) return wrong;
  }
  if (isThere) parser.close();
  return wrong;
}
