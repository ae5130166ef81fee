// Which column is what: guessed from headings and values together, shown with the reason, and open
// to correction. A wrong guess is worse than none: a column that nothing speaks for stays unused and
// is listed as such, and a heading that its values contradict is reported by name.

import { type Fault, fault } from '../model/fault.ts';
import { err, ok, type Result } from '../model/result.ts';
import { expectedForm, isEmptyWord, looksLikeId, tellingForms } from './content.ts';
import {
  type ColumnRole,
  type DayOrder,
  foldHeading,
  isRole,
  roleOfHeading,
  roles,
} from './headers.ts';
import type { Table } from './table/table.ts';

/**
 * What the choice of a column rests on. It is shown beside each column, so that a wrong guess is
 * seen before it costs a match.
 */
export type ColumnWhy = 'header' | 'content' | 'both' | 'override';

export interface PlannedColumn {
  /** Counted from 0. */
  readonly index: number;
  readonly header: string;
  readonly role: ColumnRole;
  readonly why: ColumnWhy;
  /** The first few different values. */
  readonly sample: readonly string[];
}

export interface UnusedColumn {
  readonly index: number;
  readonly header: string;
  /** `duplicate`: another column gives this fact already. `override`: the user's word took it away. */
  readonly why: 'unknown' | 'duplicate' | 'empty' | 'override';
  readonly sample: readonly string[];
}

export interface ColumnPlan {
  readonly columns: readonly PlannedColumn[];
  readonly unused: readonly UnusedColumn[];
  /** How a row's kind is decided: by its own column, by everything the row says, or by the user. */
  readonly kind: 'column' | 'row' | 'override';
  readonly faults: readonly Fault[];
}

/** What the user says of the columns; see `parseColumnOverrides`. */
export interface ColumnOverrides {
  /** By heading or number as the user wrote it; found only when the table is known. */
  readonly columns: readonly { readonly role: ColumnRole | 'unused'; readonly reference: string }[];
  /** Taken to `openTable`, which needs it before there are any columns. */
  readonly headerLine?: number | 'none';
  readonly dayOrder?: DayOrder;
  readonly kind?: 'person' | 'organization';
}

export const noOverrides: ColumnOverrides = { columns: [] };

/** Rows whose values are looked at for a guess. */
export const sampleRowsMax = 1000;
// Enough for a person to recognise a column by; a fault must not repeat a customer file.
const sampleShown = 3;
const sampleLengthMax = 60;

/** A form tells its column when this share of the values has it … */
// Never all of them: real columns hold foreigners without an RFC, notes and slips.
const tellingShare = 0.8;
/** … and contradicts a heading when fewer than this share fit it. */
const contradictingShare = 0.2;
/** Fewer values than these prove nothing against a heading. */
const contradictingValuesMin = 2;

/** Facts of which a party may have several, so that several columns may give them. */
const repeatable: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'alias',
  'formerName',
  'nationality',
  'passport',
  'nationalId',
  'taxId',
  'registration',
  'wallet',
  'address',
  'email',
  'phone',
  'website',
  'birthPlace',
]);

const surnameRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'surname',
  'paternal',
  'maternal',
]);

/** Any of these gives a name to screen. A maternal surname or an alias alone does not. */
export const nameRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'name',
  'given',
  'surname',
  'paternal',
  'company',
]);

/**
 * Reads `name=3,birthDate="Fecha nac",header=2,dates=dmy,kind=person,unused=7`. A column is named by
 * its number counted from 1 or by its heading; a heading with a comma stands in double quotes.
 */
export function parseColumnOverrides(text: string): Result<ColumnOverrides, Fault> {
  const refuse = (found: string, expected: string) =>
    err(fault('invalid', { file: 'argument', column: 'columns' }, found, expected));
  const columns: { role: ColumnRole | 'unused'; reference: string }[] = [];
  const settings: {
    headerLine?: number | 'none';
    dayOrder?: DayOrder;
    kind?: 'person' | 'organization';
  } = {};
  // Commas part the pairs, but not within quotes: there are headings such as "Nombre, completo".
  const pairs = text.match(/(?:[^,"]|"[^"]*")+/g) ?? [];
  if (pairs.length === 0) return refuse(text, 'pairs such as name=3,birthDate="Fecha nac"');
  for (const pair of pairs) {
    const parts = /^\s*(\w+)\s*=\s*(?:"([^"]*)"|([^"]*?))\s*$/.exec(pair);
    const key = parts?.[1] ?? '';
    const value = parts?.[2] ?? parts?.[3] ?? '';
    if (value === '') return refuse(pair, 'a pair such as name=3 or birthDate="Fecha nac"');
    if (key === 'header') {
      if (value !== 'none' && !/^[1-9]\d{0,6}$/.test(value))
        return refuse(pair, 'header=none or a line number');
      settings.headerLine = value === 'none' ? 'none' : Number(value);
    } else if (key === 'dates') {
      if (value !== 'dmy' && value !== 'mdy') return refuse(pair, 'dates=dmy or dates=mdy');
      settings.dayOrder = value === 'dmy' ? 'day-first' : 'month-first';
    } else if (key === 'kind' && (value === 'person' || value === 'organization')) {
      settings.kind = value;
    } else if (key === 'unused' || isRole(key)) {
      columns.push({ role: key, reference: value });
    } else {
      return refuse(key, `header, dates, unused or one of ${roles.join(', ')}`);
    }
  }
  return ok({ columns, ...settings });
}

/** What a guess about one column goes by, and what it arrives at. */
interface Draft {
  readonly index: number;
  readonly header: string;
  readonly values: readonly string[];
  role: ColumnRole | undefined;
  why: ColumnWhy;
  unused: UnusedColumn['why'];
}

/**
 * Plans the columns from the header and up to `sampleRowsMax` rows. Fails where an override names a
 * column that is not there, or where no column gives a name: such a file cannot be screened.
 */
export function planColumns(
  table: Pick<Table, 'file' | 'header' | 'headerLine'>,
  sample: readonly (readonly string[])[],
  overrides: ColumnOverrides,
): Result<ColumnPlan, Fault> {
  // The order matters: headings propose, values confirm or correct them, the user overrules both.
  // Only then are names parted and doubles dropped, since both depend on who has which role.
  const drafts = table.header.map((header, index) => draftColumn(header, index, sample));
  const faults: Fault[] = [];
  const place = { file: table.file, ...(table.headerLine > 0 ? { line: table.headerLine } : {}) };
  reportDuplicates(place, drafts, faults);
  weighContent(place, drafts, faults);
  const refusal = applyOverrides(place, drafts, overrides);
  if (refusal !== undefined) return err(refusal);
  partNames(drafts);
  dropRepeated(drafts);
  // A single column without a heading can only be meant as a list of names.
  const only = drafts.length === 1 ? drafts[0] : undefined;
  if (only !== undefined && only.role === undefined && table.headerLine === 0) {
    [only.role, only.why] = ['name', 'content'];
  }
  // Without a name nobody can be screened by name; a clear answer here would be the worst of all.
  if (!drafts.some(({ role }) => role !== undefined && nameRoles.has(role))) {
    // Where there is no header, the first values are what the user knows the columns by.
    const seen = drafts
      .map(({ header, values }) =>
        table.headerLine > 0 ? header || '(blank)' : `${header} (${values[0] ?? ''})`,
      )
      .join(', ');
    const expected = 'a column with names; name it with --columns name=1 or name="its heading"';
    return err(fault('missing', place, `columns: ${seen}`, expected));
  }
  return ok(planOf(drafts, overrides, faults));
}

/** The drafts as the plan that is shown and read by; every column is in one list or the other. */
function planOf(
  drafts: readonly Draft[],
  overrides: ColumnOverrides,
  faults: readonly Fault[],
): ColumnPlan {
  const columns: PlannedColumn[] = [];
  const unused: UnusedColumn[] = [];
  for (const draft of drafts) {
    const { index, header, role, why } = draft;
    const shown = showSample(draft.values);
    if (role !== undefined) columns.push({ index, header, role, why, sample: shown });
    else unused.push({ index, header, why: draft.unused, sample: shown });
  }
  const hasKind = columns.some(({ role }) => role === 'kind');
  const kind = overrides.kind !== undefined ? 'override' : hasKind ? 'column' : 'row';
  return { columns, unused, kind, faults };
}

/** The heading's word on the column, with the values that will be asked next. */
function draftColumn(header: string, index: number, sample: readonly (readonly string[])[]): Draft {
  const values: string[] = [];
  for (const row of sample.slice(0, sampleRowsMax)) {
    // Blank cells and words for nothing say nothing of the form and would thin out every share.
    const value = row[index]?.trim() ?? '';
    if (value !== '' && !isEmptyWord(value)) values.push(value);
  }
  const role = roleOfHeading(header);
  const unused = values.length === 0 ? 'empty' : 'unknown';
  return { index, header, values, role, why: 'header', unused };
}

/** Lets values confirm, supply or overrule what the headings say. */
function weighContent(place: Fault['place'], drafts: readonly Draft[], faults: Fault[]): void {
  for (const draft of drafts) {
    // Only forms that values hardly ever have by chance may overrule a heading.
    const told = tellingForms.find(({ fits }) => share(draft.values, fits) >= tellingShare)?.role;
    const stated = draft.role;
    if (told === undefined || told === stated) {
      if (told !== undefined) draft.why = 'both';
      continue;
    }
    // "Identificación" over RFCs is no contradiction, it is only less exact; so is an id or a tax id.
    const isLoose = stated === undefined || looseRoles.has(stated);
    [draft.role, draft.why] = [told, 'content'];
    if (isLoose) continue;
    faults.push(
      contradiction(place, draft, `values of ${stated}, as the heading says; read as ${told}`),
    );
    // Two columns that contradict their headings crosswise were swapped: each gets the other's role.
    const swapped = drafts.find(
      (other) => other.role === told && other !== draft && isContradicted(other),
    );
    if (swapped !== undefined) {
      faults.push(
        contradiction(place, swapped, `values of ${told}, as the heading says; read as ${stated}`),
      );
      [swapped.role, swapped.why] = [stated, 'content'];
    }
  }
  for (const draft of drafts) {
    if (draft.role === undefined || draft.why !== 'header') continue;
    if (isContradicted(draft)) {
      faults.push(contradiction(place, draft, `values of ${draft.role}, as the heading says`));
    } else if (isConfirmed(draft)) draft.why = 'both';
  }
}

// Headings that do not promise one form: an RFC under them is more exact, not a contradiction.
const looseRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'id',
  'nationalId',
  'taxId',
  'registration',
  'bic',
]);

function contradiction(place: Fault['place'], draft: Draft, expected: string): Fault {
  const found = showSample(draft.values).join('; ');
  return fault('mismatch', { ...place, column: draft.header }, found, expected);
}

/** The values mostly lack the form of the role; an open form contradicts nothing. */
function isContradicted(draft: Draft): boolean {
  const fits = draft.role && expectedForm(draft.role);
  if (fits === undefined || draft.values.length < contradictingValuesMin) return false;
  return share(draft.values, fits) < contradictingShare;
}

/** Letters in a name column confirm nothing; a form that few other values have does. */
function isConfirmed(draft: Draft): boolean {
  const fits = draft.role && expectedForm(draft.role);
  const isTelling =
    draft.role !== undefined &&
    !/ame$|^given|^middle|^paternal|^maternal|^company|^nationality/.test(draft.role);
  return fits !== undefined && isTelling && share(draft.values, fits) >= tellingShare;
}

/** From 0 to 1; 0 of no values, so that an empty column proves nothing. */
function share(values: readonly string[], fits: (text: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(fits).length / values.length;
}

/** The same heading twice is a fault even where both columns can be used (two phones). */
function reportDuplicates(place: Fault['place'], drafts: readonly Draft[], faults: Fault[]): void {
  const seen = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = foldHeading(draft.header);
    if (key === '') continue;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, draft);
      continue;
    }
    const found = `columns ${first.index + 1} and ${draft.index + 1}`;
    const expected = 'each heading once; the later column can be chosen by its number';
    faults.push(fault('duplicate', { ...place, column: draft.header }, found, expected));
  }
}

// The user's word beats every guess: a role moves away from the column it was guessed for.
function applyOverrides(
  place: Fault['place'],
  drafts: readonly Draft[],
  overrides: ColumnOverrides,
): Fault | undefined {
  for (const { role, reference } of overrides.columns) {
    // Digits are a position and never a heading, so that "3" means one thing in every file.
    const byHeading = drafts.find(({ header }) => foldHeading(header) === foldHeading(reference));
    const draft = /^\d+$/.test(reference) ? drafts[Number(reference) - 1] : byHeading;
    if (draft === undefined) {
      const seen = drafts.map(({ header }, index) => `${index + 1} ${header}`).join(', ');
      return fault('missing', place, reference, `one of the columns ${seen}`);
    }
    if (role !== 'unused' && !repeatable.has(role)) {
      for (const other of drafts) {
        if (other.role === role && other.why !== 'override')
          [other.role, other.unused] = [undefined, 'override'];
      }
    }
    draft.role = role === 'unused' ? undefined : role;
    [draft.why, draft.unused] = ['override', 'override'];
  }
  return undefined;
}

/** "Nombre" beside surname columns means the given names, and "cliente" beside a name is an id. */
function partNames(drafts: readonly Draft[]): void {
  const isGuess = (draft: Draft) => draft.why !== 'override';
  for (const draft of drafts) {
    // "Cliente" and "Proveedor" head names in one export and numbers (0012, C-0012) in the next; the
    // values say which. A heading that says "nombre" or "name" means it.
    const isNumbered = share(draft.values, looksLikeId) >= tellingShare;
    const saysName = /nombre|name/.test(foldHeading(draft.header));
    if (draft.role === 'name' && isGuess(draft) && isNumbered && !saysName) {
      [draft.role, draft.why] = ['id', 'both'];
    }
  }
  const hasSurname = drafts.some(({ role }) => role !== undefined && surnameRoles.has(role));
  const hasGiven = drafts.some(({ role }) => role === 'given');
  if (!hasSurname || hasGiven) return;
  // Only the bare word changes its meaning: "Nombre completo" holds the whole name also there.
  const bare = drafts.find(
    (draft) =>
      draft.role === 'name' &&
      isGuess(draft) &&
      /^(?:nombre|nombres|name|names|nombre s)$/.test(foldHeading(draft.header)),
  );
  if (bare !== undefined) bare.role = 'given';
}

/** A second column of a fact that a party has once is not used, and says so. */
function dropRepeated(drafts: readonly Draft[]): void {
  // The user's choices stand first, so that no guess to their left takes the role.
  const taken = new Set(drafts.filter(({ why }) => why === 'override').map(({ role }) => role));
  for (const draft of drafts) {
    if (draft.role === undefined || draft.why === 'override' || repeatable.has(draft.role))
      continue;
    if (taken.has(draft.role)) [draft.role, draft.unused] = [undefined, 'duplicate'];
    else taken.add(draft.role);
  }
}

function showSample(values: readonly string[]): readonly string[] {
  const shown = new Set<string>();
  for (const value of values) {
    shown.add(value.length > sampleLengthMax ? `${value.slice(0, sampleLengthMax)}…` : value);
    if (shown.size === sampleShown) break;
  }
  return [...shown];
}
