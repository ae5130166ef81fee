// The one table of list formats, and the two questions asked of files before they are read: what is
// this file, and which files make one edition? Content decides, names only break ties: publishers
// rename files, users do too. A file that nobody knows is a fault that says what it looks like.

import { type Fault, fault } from '../model/fault.ts';
import type { SourceId } from '../model/ids.ts';
import { err, ok, type Result } from '../model/result.ts';
import { caSemaXml, semaSource } from './ca-sema-xml.ts';
import { decodeHead } from './decode.ts';
import {
  type FileHead,
  type FileRole,
  folderOf,
  type ListFile,
  type ListFormat,
  type ListInput,
  type Recognition,
  shortName,
} from './format.ts';
import { unSource, unXml } from './un-xml.ts';
import { uidsOfHead, usOfacCsv } from './us-ofac-csv.ts';
import { consolidatedSource, sdnSource } from './us-ofac-words.ts';
import { usOfacXml } from './us-ofac-xml.ts';
import { rootNameOf } from './xml.ts';

export const formats: readonly ListFormat[] = [usOfacCsv, usOfacXml, unXml, caSemaXml];

/** Sources that we know by name and the formats they come in; a firm may name others of its own. */
const formatsBySource: ReadonlyMap<SourceId, readonly ListFormat[]> = new Map([
  [sdnSource, [usOfacCsv, usOfacXml]],
  [consolidatedSource, [usOfacCsv, usOfacXml]],
  [unSource, [unXml]],
  [semaSource, [caSemaXml]],
]);

/** What `recognise` found out: the format to read with, and what it said of the file. */
export interface Recognised extends Recognition {
  readonly format: ListFormat;
}

/**
 * The first format that knows the content; they exclude each other. The fault of an unknown file
 * describes what was handed in and names what would have been read.
 */
export function recognise(head: FileHead): Result<Recognised, Fault> {
  for (const format of formats) {
    const recognition = format.recognise(head);
    if (recognition !== undefined) return ok({ format, ...recognition });
  }
  const titles = formats.map(({ title }) => title).join('; ');
  const hint = "OFAC's tables have no header and begin with the number of an entry";
  const place = { file: shortName(head.name), line: 1 };
  return err(fault('unrecognised', place, describeContent(head), `one of: ${titles} (${hint})`));
}

/** In plain words, so that somebody who handed in the wrong file sees which one it was. */
function describeContent(head: FileHead): string {
  const { bytes } = head;
  if (bytes.length === 0) return 'an empty file';
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return 'a zip archive or spreadsheet';
  if (first === 0x1f && second === 0x8b) return 'a gzip archive';
  const text = decodeHead(bytes, 'windows-1252').trim();
  if (text === '') return 'a file of blanks';
  if (text.startsWith('%PDF')) return 'a PDF document';
  if (/^<!doctype html|<html[\s>]/i.test(text)) {
    const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1]?.trim() ?? '';
    return `an HTML page, perhaps an error page${title === '' ? '' : `: ${title}`}`;
  }
  const root = rootNameOf(text);
  if (root !== undefined) return `XML with the root element <${root}>`;
  if (/^[[{]/.test(text)) return `JSON: ${text.slice(0, 60)}`;
  if (text.includes('\0')) return 'a binary file';
  const [line = ''] = text.split(/\r\n|\r|\n/, 1);
  const delimiter = [',', ';', '\t', '|', '@'].toSorted(
    (a, b) => line.split(b).length - line.split(a).length,
  )[0];
  const columns = line.split(delimiter ?? ',').length;
  return `text whose first line has ${columns} ${columns === 1 ? 'column' : 'columns'}: ${line}`;
}

/** What one call of `read` needs: files of one edition of one source. */
export interface PlannedEdition {
  readonly format: ListFormat;
  readonly source: SourceId;
  readonly files: ListInput['files'];
}

/**
 * Groups what a user hands in together. A file that is a whole list is an edition of its own;
 * OFAC's tables are joined as `familiesOf` says. `source` overrides what the content seems to be,
 * for a list of the firm's own or a slice that fooled us; it is refused where it names another
 * publisher's list, and for more than one kind of list at once.
 */
export function planEditions(
  files: readonly ListFile[],
  { source }: { readonly source?: SourceId } = {},
): { readonly editions: readonly PlannedEdition[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const editions: PlannedEdition[] = [];
  const tables: TableFile[] = [];
  for (const file of files) {
    const recognised = recognise({ name: file.name, bytes: file.head });
    if (!recognised.ok) {
      faults.push(recognised.error);
      continue;
    }
    const { format, role, source: seen } = recognised.value;
    if (role !== 'whole') tables.push({ role, file, ...(seen !== undefined && { source: seen }) });
    else if (seen !== undefined) editions.push({ format, source: seen, files: [{ role, file }] });
  }
  const { families, faults: familyFaults } = familiesOf(tables);
  faults.push(...familyFaults);
  for (const { primary, sides } of families) {
    const all = [primary, ...sides].map(({ role, file }): { role: FileRole; file: ListFile } => ({
      role,
      file,
    }));
    editions.push({ format: usOfacCsv, source: primary.source ?? sdnSource, files: all });
  }
  if (source === undefined) return { editions, faults };
  const named = overrideSource(editions, source);
  return { editions: named.editions, faults: [...faults, ...named.faults] };
}

// Renaming a list to another publisher's would put its parties under the wrong law.
function overrideSource(
  editions: readonly PlannedEdition[],
  source: SourceId,
): { readonly editions: readonly PlannedEdition[]; readonly faults: readonly Fault[] } {
  const kinds = new Set(editions.map((edition) => edition.source));
  const kept: PlannedEdition[] = [];
  const faults: Fault[] = [];
  for (const edition of editions) {
    const allowed = formatsBySource.get(source);
    const isOther = allowed !== undefined && !allowed.includes(edition.format);
    const isMixed = kinds.size > 1 && edition.source !== source;
    if (!isOther && !isMixed) {
      kept.push({ ...edition, source });
      continue;
    }
    const place = { file: shortName(edition.files[0]?.file.name ?? '') };
    const expected = isOther
      ? `a list of ${source}; the file is left out`
      : `files of one list only where a source is named (${source}); the file is left out`;
    faults.push(fault('mismatch', place, `${edition.format.title} (${edition.source})`, expected));
  }
  return { editions: kept, faults };
}

// OFAC spreads one list over up to four tables, and users hand in folders full of them: the SDN list
// beside the consolidated one, last year's files beside this year's. A table of aliases does not say
// whose it is, so it goes to the primary table that the most evidence points to:
//   same folder, then the same stem of the name (`alt_2024-05-03.csv`, `sdn_2024-05-03.csv`),
//   then the list in the name (`cons_…`), then entry numbers that both heads have.
// Where that leaves more than one, or none, it is a fault and never a guess.

/** One of OFAC's tables, as far as its content tells. */
interface TableFile {
  readonly role: FileRole;
  readonly source?: SourceId;
  readonly file: ListFile;
}

interface Family {
  readonly primary: TableFile;
  readonly sides: readonly TableFile[];
}

/** One family for each primary table, in the order of the files. */
function familiesOf(tables: readonly TableFile[]): {
  readonly families: readonly Family[];
  readonly faults: readonly Fault[];
} {
  const primaries = tables.filter(({ role }) => role === 'primary');
  const sidesByPrimary = new Map<TableFile, TableFile[]>(primaries.map((one) => [one, []]));
  const faults: Fault[] = [];
  for (const side of tables.filter(({ role }) => role !== 'primary')) {
    const candidates = candidatesFor(side, primaries);
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) sidesByPrimary.get(only)?.push(side);
    else
      faults.push(candidates.length === 0 ? orphanFault(side) : ambiguousFault(side, candidates));
  }
  const families = primaries.map((primary) => {
    const chosen = oneOfEachRole(primary, sidesByPrimary.get(primary) ?? []);
    faults.push(...chosen.faults);
    return { primary, sides: chosen.sides };
  });
  return { families, faults };
}

/**
 * Each kind of evidence narrows the choice only if it leaves something: files that are called
 * `download (3).csv` must still find their list by what is in them.
 */
function candidatesFor(side: TableFile, primaries: readonly TableFile[]): readonly TableFile[] {
  const isConsolidated = /cons/i.test(shortName(side.file.name));
  const uids = uidsOf(side);
  const tests: readonly ((primary: TableFile) => boolean)[] = [
    (primary) => folderOf(primary.file.name) === folderOf(side.file.name),
    (primary) => stemOf(primary) === stemOf(side),
    (primary) => (primary.source === consolidatedSource) === isConsolidated,
    (primary) => sharesUid(primary, uids),
  ];
  let candidates = primaries;
  for (const test of tests) {
    const narrowed = candidates.filter(test);
    if (narrowed.length > 0) candidates = narrowed;
  }
  // Tables of one list begin with the same entries; comments are too few to show it.
  if (side.role === 'comments' || uids.size === 0) return candidates;
  return candidates.filter((primary) => sharesUid(primary, uids));
}

function uidsOf({ file, role }: TableFile): ReadonlySet<string> {
  return uidsOfHead({ name: file.name, bytes: file.head }, role);
}

function sharesUid(primary: TableFile, uids: ReadonlySet<string>): boolean {
  return [...uidsOf(primary)].some((uid) => uids.has(uid));
}

/** The name without its ending and the words that say which table it is. */
function stemOf({ file }: TableFile): string {
  return shortName(file.name)
    .toLowerCase()
    .replace(/\.(?:csv|pip|del|txt|gz|zip)/g, '')
    .replace(/sdn|cons(?:olidated)?|prim(?:ary)?|alt|add(?:resses)?|aliases|comments/g, '')
    .replace(/[^a-z0-9]+/g, '');
}

// `alt.csv` beside `alt (1).csv`: which of them is meant only the user knows.
function oneOfEachRole(
  primary: TableFile,
  sides: readonly TableFile[],
): { readonly sides: readonly TableFile[]; readonly faults: readonly Fault[] } {
  const chosen: TableFile[] = [];
  const faults: Fault[] = [];
  for (const role of ['aliases', 'addresses', 'comments'] as const) {
    const same = sides.filter((side) => side.role === role);
    const named = same.filter((side) => stemOf(side) === stemOf(primary));
    const [only] = same.length === 1 ? same : named;
    if (only !== undefined && (same.length === 1 || named.length === 1)) chosen.push(only);
    else if (same.length > 1) faults.push(...same.map((side) => rivalFault(side, primary)));
  }
  return { sides: chosen, faults };
}

function orphanFault({ file, role }: TableFile): Fault {
  const expected =
    'the primary table of the same list (sdn.csv or cons_prim.csv) handed in with it; ' +
    'the file is left out';
  return fault('missing', { file: shortName(file.name) }, `a table of ${role} alone`, expected);
}

function ambiguousFault({ file }: TableFile, candidates: readonly TableFile[]): Fault {
  const found = candidates.map((one) => one.file.name).join(', ');
  const expected =
    'one primary table in the same folder or with the same ending of the name; ' +
    'the file is left out';
  return fault('ambiguous', { file: shortName(file.name) }, found, expected);
}

function rivalFault({ file, role }: TableFile, primary: TableFile): Fault {
  const expected = `one table of ${role} for ${shortName(primary.file.name)}; the file is left out`;
  return fault('ambiguous', { file: shortName(file.name) }, file.name, expected);
}
