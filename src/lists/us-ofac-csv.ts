// OFAC's legacy tables: the SDN list (sdn, alt, add, sdn_comments) and the consolidated list of
// non-SDN entries (the same tables as cons_*). No header; null is `-0- `; Ctrl-Z may end the file.
// The small tables are read first and joined to the primary one by ent_num, which is then streamed.
// Weak aliases are in Remarks only, strong ones in alt only: both are needed.
// Layout after OFAC's "SDN data specification" as found in the files of 2018 to 2026.

import { type Fault, fault } from '../model/fault.ts';
import type { NameKind } from '../model/party.ts';
import { decodeFile, decodeHead, hasUndecodable, mendUtf8 } from './decode.ts';
import { type DelimitedItem, DelimitedReader, type DelimitedRow } from './delimited.ts';
import {
  addAddress,
  addFault,
  addName,
  addNote,
  finishListing,
  type ListingDraft,
  newDraft,
} from './draft.ts';
import {
  type FileHead,
  type FileRole,
  type ListFile,
  type ListFormat,
  type ListInput,
  type ListItem,
  type Recognition,
  shortName,
} from './format.ts';
import { type Claim, FaultTally, KeyRegister } from './tallies.ts';
import { ofacName, readRemarks } from './us-ofac-remarks.ts';
import {
  addVessel,
  isConsolidatedEntry,
  kindOfType,
  sourceByVotes,
  splitCity,
  splitPrograms,
} from './us-ofac-words.ts';

// OFAC transliterates: every version seen is plain ASCII, so Windows-1252 can never be wrong for it.
const encoding = 'windows-1252';
// `.csv`, `.pip` and `.del` are the same tables with another delimiter.
const delimiters = [',', '|', '@'] as const;
// What the columns are; `ent_num` joins the tables.
//
//   primary    ent_num, SDN_Name, SDN_Type, Program, Title, Call_Sign, Vess_type, Tonnage, GRT,
//              Vess_flag, Vess_owner, Remarks
//   aliases    ent_num, alt_num, alt_type (aka, fka, nka), alt_name, alt_remarks
//   addresses  ent_num, add_num, Address, City/State/Province/Postal, Country, Add_Remarks
//   comments   ent_num, the rest of Remarks
const columnsByRole = {
  primary: 12,
  aliases: 5,
  addresses: 6,
  comments: 2,
} as const;
type TableRole = keyof typeof columnsByRole;

const remarksColumn = 11;
const nullToken = '-0-';

/** OFAC cuts Remarks here; the rest of it, in the middle of a word, is in the comments table. */
export const remarksLengthMax = 1000;
/** Remarks with what the comments table adds; the longest real ones have some thousand characters. */
export const joinedLengthMax = 64 * 1024;
// Enough to outvote a few odd rows at the top of a file.
const recognisedRowsMax = 200;

export const usOfacCsv: ListFormat = {
  id: 'us-ofac-csv',
  title:
    'OFAC tables: sdn.csv, alt.csv, add.csv, sdn_comments.csv and cons_*.csv (also .pip, .del)',
  recognise,
  read,
};

/**
 * Most rows of the head must have the shape of one table: its width, numbers where numbers belong and
 * one of the known types. A customer file passes none of these, nor does a table whose columns were
 * swapped. Which list it is, the programmes say; side tables have none, so their primary table decides.
 */
function recognise(head: FileHead): Recognition | undefined {
  const text = decodeHead(head.bytes, encoding);
  for (const delimiter of delimiters) {
    const rows = rowsOfHead(head.name, text, delimiter);
    if (rows.length === 0) continue;
    for (const role of ['primary', 'addresses', 'aliases', 'comments'] as const) {
      const fitting = rows.filter((fields) => isRowOf(role, fields));
      if (fitting.length * 2 <= rows.length) continue;
      if (role !== 'primary') return { role };
      const consolidated = fitting.filter((fields) =>
        isConsolidatedEntry(splitPrograms(fields[3] ?? ''), fields[11] ?? ''),
      );
      return { role, source: sourceByVotes(consolidated.length, fitting.length) };
    }
  }
  return undefined;
}

// Only whole rows: the last one is likely to be cut by the end of the head.
function rowsOfHead(file: string, text: string, delimiter: string): readonly (readonly string[])[] {
  const reader = new DelimitedReader({ file, delimiter, lineBreaksInFields: 'never' });
  const complete = reader.push(text).filter((item) => item.kind === 'row');
  // A head that is a whole small file may lack the last line end.
  const rest = complete.length === 0 ? reader.end().filter((item) => item.kind === 'row') : [];
  return [...complete, ...rest]
    .slice(0, recognisedRowsMax)
    .map(({ fields }) => fields.map(cellValue));
}

/** Entry numbers in the head of a table: tables of one list begin with the same ones. */
export function uidsOfHead(head: FileHead, role: FileRole): ReadonlySet<string> {
  const text = decodeHead(head.bytes, encoding);
  const rows = delimiters.flatMap((delimiter) => rowsOfHead(head.name, text, delimiter));
  const fitting = role === 'whole' ? [] : rows.filter((fields) => isRowOf(role, fields));
  return new Set(fitting.map(([uid = '']) => uid));
}

// Comments are two columns of anything, so their text must look like the tail of a remark.
function isRowOf(role: TableRole, fields: readonly string[]): boolean {
  const [uid = '', second = '', third = ''] = fields;
  if (fields.length !== columnsByRole[role] || !isUid(uid)) return false;
  switch (role) {
    case 'primary':
      return second !== '' && kindOfType(third) !== undefined;
    case 'aliases':
      return isUid(second) && aliasKind(third) !== undefined;
    case 'addresses':
      return isUid(second);
    case 'comments':
      return second.length > 10 && /; |\.$/.test(second);
  }
}

function isUid(text: string): boolean {
  return /^\d{1,9}$/.test(text);
}

function cellValue(field: string): string {
  const trimmed = field.trim();
  return trimmed === nullToken ? '' : trimmed;
}

/**
 * The file writes `aka`, the rest of OFAC's publications `a.k.a.`; both are accepted. Undefined for a
 * word that is neither, which the caller makes a fault and not a guess.
 */
function aliasKind(type: string): NameKind | undefined {
  switch (type.replaceAll('.', '').toLowerCase()) {
    case 'aka':
      return 'alias';
    case 'fka':
      return 'former';
    case 'nka':
      return 'current';
    default:
      return undefined;
  }
}

/** A row of a side table, waiting for its entry. */
interface SideRow {
  readonly file: string;
  readonly line: number;
  readonly fields: readonly string[];
}

/** A side table by ent_num, whole in memory: the largest has 23,000 short rows. */
interface SideTable {
  readonly rows: ReadonlyMap<string, readonly SideRow[]>;
  readonly faults: readonly Fault[];
}

/**
 * Side tables first, because the primary one is streamed and each of its entries must be complete when
 * it is given out. What the tables say of each other is compared at the end.
 */
async function* read(input: ListInput): AsyncGenerator<ListItem> {
  const sides = new Map<FileRole, SideTable>();
  for (const role of ['aliases', 'addresses', 'comments'] as const) {
    const files = input.files.filter((one) => one.role === role);
    if (files.length === 0) continue;
    const table = await readSide(
      role,
      files.map(({ file }) => file),
    );
    sides.set(role, table);
    yield* table.faults.map(asItem);
  }
  const addressed = sides.get('addresses')?.rows;
  if (addressed !== undefined) yield { kind: 'header', entriesStated: addressed.size };
  const seen = new KeyRegister();
  const count = { items: 0, typed: 0 };
  for (const { file } of input.files.filter((one) => one.role === 'primary')) {
    yield* missingSides(shortName(file.name), sides);
    for await (const item of rowsOf(file, 'primary')) {
      if (item.kind === 'fault') {
        yield item;
        continue;
      }
      const claim = seen.claim(item.row.fields[0] ?? '', item.row.fields.join('\t'));
      if (claim.repeats !== 'nothing') yield asItem(repeatFault(item.row, claim));
      if (claim.repeats === 'equal') continue;
      const draft = draftOf(item.row, sides, claim);
      const { text, isCut } = joinRemarks(draft, item.row, continuationOf(item.row, sides, claim));
      const remarks = readRemarks(draft, text, isCut);
      count.items += remarks.items;
      count.typed += remarks.typed;
      const listing = finishListing(draft, input.source);
      if (listing !== undefined) yield { kind: 'listing', listing };
      yield* draft.faults.map(asItem);
    }
  }
  yield* crossCheck(input, sides, seen);
  yield { kind: 'remarks', ...count };
}

function asItem(one: Fault): ListItem {
  return { kind: 'fault', fault: one };
}

/**
 * Without alt.csv every strong alias is absent, and without add.csv every address. A list read that way
 * looks whole and is not, so it is said even though each file by itself is sound.
 */
function* missingSides(file: string, sides: ReadonlyMap<FileRole, SideTable>): Generator<ListItem> {
  if (!sides.has('aliases')) {
    const expected = 'the table of strong aliases (alt.csv or cons_alt.csv) beside this file';
    yield asItem(fault('missing', { file }, 'no aliases', expected));
  }
  if (!sides.has('addresses')) {
    const expected = 'the table of addresses (add.csv or cons_add.csv) beside this file';
    yield asItem(fault('missing', { file }, 'no addresses', expected));
  }
}

async function readSide(role: TableRole, files: readonly ListFile[]): Promise<SideTable> {
  const rows = new Map<string, SideRow[]>();
  const faults: Fault[] = [];
  for (const file of files) {
    for await (const item of rowsOf(file, role)) {
      if (item.kind === 'fault') {
        faults.push(item.fault);
        continue;
      }
      const uid = item.row.fields[0] ?? '';
      const known = rows.get(uid);
      if (known === undefined) rows.set(uid, [item.row]);
      else known.push(item.row);
    }
  }
  return { rows, faults };
}

type RowItem =
  | { readonly kind: 'row'; readonly row: SideRow }
  | Extract<ListItem, { kind: 'fault' }>;

/** Rows of the right width with a numeric ent_num, values trimmed and nulls empty; else faults. */
async function* rowsOf(file: ListFile, role: TableRole): AsyncGenerator<RowItem> {
  const name = shortName(file.name);
  const delimiter = delimiterOf(file, role);
  const reader = new DelimitedReader({ file: name, delimiter, lineBreaksInFields: 'never' });
  for await (const chunk of decodeFile(file, encoding)) {
    if (!chunk.ok) {
      yield* checkedRows(reader.push(''), name, role);
      yield { kind: 'fault', fault: chunk.error };
      return;
    }
    yield* checkedRows(reader.push(chunk.value), name, role);
  }
  yield* checkedRows(reader.end(), name, role);
}

// Judged by the rows that fit, not by counting characters: names are full of commas.
function delimiterOf(file: ListFile, role: TableRole): string {
  const text = decodeHead(file.head, encoding);
  const fitting = (delimiter: string) =>
    rowsOfHead(file.name, text, delimiter).filter((fields) => isRowOf(role, fields)).length;
  return delimiters.toSorted((a, b) => fitting(b) - fitting(a))[0] ?? ',';
}

function* checkedRows(
  items: readonly DelimitedItem[],
  file: string,
  role: TableRole,
): Generator<RowItem> {
  for (const item of items) {
    if (item.kind === 'fault') {
      yield item;
      continue;
    }
    const row = { file, line: item.line, fields: cellsOf(item.fields, role) };
    const problem = problemOf(item, row, role);
    if (problem !== undefined) yield { kind: 'fault', fault: problem.fault };
    if (problem === undefined || problem.isKept) yield { kind: 'row', row };
  }
}

// Remarks and their continuation keep their outer blanks: one may lie just where they were cut.
function cellsOf(fields: readonly string[], role: TableRole): readonly string[] {
  const uncut = role === 'primary' ? remarksColumn : role === 'comments' ? 1 : -1;
  return fields.map((field, index) => {
    const text = mendUtf8(field);
    return index === uncut && text.trim() !== nullToken ? text : cellValue(text);
  });
}

/** What is wrong with a row as a row, and whether it can be read all the same. */
function problemOf(
  item: DelimitedRow,
  row: SideRow,
  role: TableRole,
): { readonly fault: Fault; readonly isKept: boolean } | undefined {
  const { file, line, fields } = row;
  const found = fields.join(' | ');
  const width = columnsByRole[role];
  if (fields.length !== width) {
    const kind = !item.ended && fields.length < width ? 'truncated' : 'malformed';
    const expected = `${width} columns, not ${fields.length}; the row is left out`;
    return { fault: fault(kind, { file, line }, found, expected), isKept: false };
  }
  const [uid = ''] = fields;
  if (!isUid(uid)) {
    const place = { file, line, column: 'ent_num' };
    const expected = 'the number of an entry in the first column; the row is left out';
    return { fault: fault('invalid', place, found, expected), isKept: false };
  }
  const place = { file, line, record: uid };
  if (hasUndecodable(found)) {
    const expected = 'bytes that Windows-1252 or UTF-8 has letters for; the row is kept';
    return { fault: fault('encoding', place, found, expected), isKept: true };
  }
  const last = fields.at(-1) ?? '';
  if (!item.ended && /^-0?$/.test(last)) {
    const expected = 'the null token -0- at the end of the file; the row is kept';
    return { fault: fault('truncated', place, last, expected), isKept: true };
  }
  // Remarks end with a full stop. Copies without the last line end go around (2019) and are whole.
  if (!item.ended && cellValue(last) !== '' && !last.endsWith('.')) {
    const expected = 'a line end or a full stop at the end of the file; the row is kept';
    return { fault: fault('truncated', place, last.slice(-60), expected), isKept: true };
  }
  return undefined;
}

/**
 * Seen in a copy of 2022: its last row bears the number 2677 of another entry, because an editor or a
 * merge had cut it. Dropping it would lose a listed company; giving it the aliases of 2677 would lie.
 */
function repeatFault(row: SideRow, claim: Claim): Fault {
  const [uid = '', name = ''] = row.fields;
  const place = { file: row.file, line: row.line, column: 'ent_num', record: uid };
  const what =
    claim.repeats === 'equal'
      ? 'the repeated row is left out'
      : `this other entry is kept as ${claim.uid}, without aliases, addresses and comments`;
  return fault('duplicate', place, `${uid} ${name}`, `each ent_num once; ${what}`);
}

// Unknown types are kept: a new kind of target must not vanish because we have no word for it.
function draftOf(
  row: SideRow,
  sides: ReadonlyMap<FileRole, SideTable>,
  claim: Claim,
): ListingDraft {
  const [uid = '', name = '', type = '', program = '', title = '', callSign = ''] = row.fields;
  const [vesselType = '', tonnage = '', grossTonnage = '', flag = '', owner = ''] =
    row.fields.slice(6);
  const kind = kindOfType(type);
  const place = { file: row.file, line: row.line, record: uid };
  const draft = newDraft(claim.uid, kind ?? 'unknown', place);
  if (kind === undefined) {
    const expected = 'individual, vessel, aircraft or null; the entry is kept as of unknown kind';
    addFault(draft, 'unknown', type, { expected, column: 'SDN_Type' });
  }
  addName(draft, ofacName(draft, name, { kind: 'primary', strength: 'strong' }));
  draft.programs.push(...splitPrograms(program));
  addNote(draft, 'position', title, 'title');
  addVessel(draft, { callSign, type: vesselType, tonnage, grossTonnage, flag, owner });
  // Whose the aliases of a number given twice are, nobody can say: they stay with the first entry.
  if (claim.repeats === 'other') return draft;
  for (const alias of sides.get('aliases')?.rows.get(uid) ?? []) addAlias(draft, alias);
  for (const address of sides.get('addresses')?.rows.get(uid) ?? []) readAddress(draft, address);
  return draft;
}

function addAlias(draft: ListingDraft, row: SideRow): void {
  const [, , type = '', name = '', remarks = ''] = row.fields;
  const kind = aliasKind(type);
  if (kind === undefined) {
    const place = { file: row.file, line: row.line, column: 'alt_type', record: draft.uid };
    const expected = 'aka, fka or nka; the name is kept as an alias';
    draft.faults.push(fault('unknown', place, type, expected));
  }
  addName(draft, ofacName(draft, name, { kind: kind ?? 'alias', strength: 'strong' }));
  addNote(draft, 'narrative', remarks, `alias ${name}`);
}

// Rows that are all null only say that the entry exists; `addAddress` leaves them out.
function readAddress(draft: ListingDraft, row: SideRow): void {
  const [, , street = '', place = '', country = '', note = ''] = row.fields;
  addAddress(draft, { street, ...splitCity(place), country, note });
}

// Of a number given twice the comments, like the aliases, stay with the first entry.
function continuationOf(
  row: SideRow,
  sides: ReadonlyMap<FileRole, SideTable>,
  claim: Claim,
): readonly SideRow[] {
  if (claim.repeats === 'other') return [];
  return sides.get('comments')?.rows.get(row.fields[0] ?? '') ?? [];
}

// The comment continues in the middle of a word, so the two are joined without a separator.
function joinRemarks(
  draft: ListingDraft,
  row: SideRow,
  continuation: readonly SideRow[],
): { readonly text: string; readonly isCut: boolean } {
  const remarks = row.fields[remarksColumn] ?? '';
  if (continuation.length > 0) {
    const text = remarks + continuation.map((one) => one.fields[1] ?? '').join('');
    if (text.length <= joinedLengthMax) return { text, isCut: false };
    const expected = `at most ${joinedLengthMax} characters of remarks; the rest is left out`;
    addFault(draft, 'limit', text, { expected, column: 'Remarks' });
    return { text: text.slice(0, joinedLengthMax), isCut: true };
  }
  const isCut = remarks.length >= remarksLengthMax && !remarks.endsWith('.');
  if (isCut) {
    const expected = 'the rest of the remarks in the comments table (sdn_comments.csv)';
    addFault(draft, 'truncated', remarks.slice(-60), { expected, column: 'Remarks' });
  }
  return { text: remarks, isCut };
}

/**
 * A row whose entry does not exist is the sign of tables of different days; each is told, up to a
 * limit, and so is an entry that the table of addresses does not know: that table lists them all.
 */
function* crossCheck(
  input: ListInput,
  sides: ReadonlyMap<FileRole, SideTable>,
  seen: KeyRegister,
): Generator<ListItem> {
  const tally = new FaultTally();
  for (const [role, table] of sides) {
    for (const [uid, [row]] of table.rows) {
      if (row === undefined || seen.has(uid)) continue;
      const place = { file: row.file, line: row.line, column: 'ent_num', record: uid };
      const expected = `an entry of that number in the primary table; its ${role} are left out`;
      yield* tally
        .add(role, fault('mismatch', place, row.fields.join(' | '), expected))
        .map(asItem);
    }
  }
  const addressed = sides.get('addresses')?.rows;
  const primary = shortName(input.files.find((one) => one.role === 'primary')?.file.name ?? '');
  for (const uid of addressed === undefined ? [] : seen.keys()) {
    if (addressed?.has(uid)) continue;
    const expected = 'a row for every entry in the table of addresses; the entry is kept';
    yield* tally
      .add('entries', fault('mismatch', { file: primary, record: uid }, uid, expected))
      .map(asItem);
  }
  yield* tally.rest().map(asItem);
}
