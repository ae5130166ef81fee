// One row of a customer table as a subject. What a row cannot say stays unsaid: an unknown country,
// an order of day and month that nothing proves, an "M" that may be masculino or mujer are faults of
// the row, which is screened with the rest of what it holds.

import { type Fault, type FaultKind, fault } from '../model/fault.ts';
import type { CountryCode } from '../model/ids.ts';
import type { FuzzyDate } from '../model/partial-date.ts';
import { on } from '../model/partial-date.ts';
import type {
  Address,
  Gender,
  Identifier,
  IdentifierScheme,
  Name,
  NameParts,
  PartyKind,
} from '../model/party.ts';
import { nameLengthMax } from '../model/party.ts';
import { err, ok, type Result } from '../model/result.ts';
import { countryOf } from '../names/countries.ts';
import { comparable } from '../names/identifiers.ts';
import type { ColumnPlan } from './columns.ts';
import { isCurp, isEmptyWord, isGenericRfc, isRfc, kindOfRfc } from './content.ts';
import { type ColumnOrder, readDate } from './date-order.ts';
import { type ColumnRole, foldHeading } from './headers.ts';
import type { SubjectReading } from './subject.ts';

/** What was learned of the table as a whole before its rows are read. */
export interface RowContext {
  readonly file: string;
  readonly plan: ColumnPlan;
  /** The user's word for the whole file; it goes before every column. */
  readonly kind?: 'person' | 'organization';
  /** Order of day and month by the index of a date column. */
  readonly orderByColumn: ReadonlyMap<number, ColumnOrder>;
  /** What `M` means in the column of genders; undefined where its other values do not say. */
  readonly letterM?: Gender;
}

/** Several values in one cell; more are reported and left out. */
export const valuesPerCellMax = 50;

/** One row at work: its cells by role, and what went wrong so far. */
interface Row {
  readonly context: RowContext;
  readonly line: number;
  readonly cells: readonly string[];
  readonly faults: Fault[];
}

/** Fails where the row has no name: there is nothing to screen. */
export function readCustomerRow(
  context: RowContext,
  line: number,
  cells: readonly string[],
): Result<SubjectReading, Fault> {
  // One list of faults per row: whatever reads a cell adds to it, and no cell stops the row.
  const row: Row = { context, line, cells, faults: [] };
  const kind = decideKind(row);
  const named = readNames(row, kind);
  if (!named.ok) return named;
  const genders = readGender(row);
  const addresses = readAddress(row);
  const identifiers = readIdentifiers(row);
  const party = {
    kind: named.value.kind,
    names: named.value.names,
    // A party has one list of beginnings, as lists have: files put foundings under births as well.
    births: [...readDates(row, 'birthDate'), ...readDates(row, 'foundingDate')],
    birthPlaces: cellsFor(row, 'birthPlace'),
    deaths: [],
    countries: readCountries(row),
    genders,
    identifiers,
    addresses,
  };
  const id = rowId(context.plan, line, cells);
  const place = { file: context.file, line, ...(id.isOwn ? { record: id.id } : {}) };
  return ok({ subject: { id: id.id, party, place }, faults: row.faults });
}

/**
 * The row's own id, else its line. A line is an id within this file only, so a fault names the record
 * where the row has an id of its own.
 */
export function rowId(
  plan: ColumnPlan,
  line: number,
  cells: readonly string[],
): { readonly id: string; readonly isOwn: boolean } {
  const column = plan.columns.find(({ role }) => role === 'id');
  const own = column === undefined ? '' : (cells[column.index]?.trim() ?? '');
  return own === '' ? { id: `line-${line}`, isOwn: false } : { id: own, isOwn: true };
}

function report(
  row: Row,
  problem: { readonly kind: FaultKind; readonly column: string },
  found: string,
  expected: string,
): void {
  const { kind, column } = problem;
  row.faults.push(fault(kind, { file: row.context.file, line: row.line, column }, found, expected));
}

/** The row's first value of a role, of whichever column has one; empty where none has. */
function cellFor(row: Row, role: ColumnRole): string {
  for (const column of row.context.plan.columns) {
    if (column.role !== role) continue;
    const cell = cleanCell(row.cells[column.index]);
    if (cell !== '') return cell;
  }
  return '';
}

function headerOf(row: Row, role: ColumnRole): string {
  return row.context.plan.columns.find((column) => column.role === role)?.header ?? role;
}

/** All values of a role: several columns may have it, and a cell may hold several (`a; b`). */
function cellsFor(row: Row, role: ColumnRole): readonly string[] {
  const values: string[] = [];
  for (const column of row.context.plan.columns) {
    if (column.role !== role) continue;
    const cell = cleanCell(row.cells[column.index]);
    if (cell === '') continue;
    // Not commas: those belong to names ("Pérez, Juan") and to addresses.
    const parts = /[;|\n]/.test(cell) ? cell.split(/[;|\n]/) : [cell];
    if (parts.length > valuesPerCellMax) {
      const expected = `at most ${valuesPerCellMax} values in a cell`;
      report(row, { kind: 'limit', column: column.header }, `${parts.length} values`, expected);
    }
    for (const part of parts.slice(0, valuesPerCellMax)) {
      const value = cleanCell(part);
      if (value !== '') values.push(value);
    }
  }
  return values;
}

/** Trimmed, with single blanks; words that stand for nothing (`N/A`) are empty. */
function cleanCell(cell: string | undefined): string {
  const text = cell?.trim() ?? '';
  if (text === '' || isEmptyWord(text)) return '';
  // Nearly every cell is clean already, and asking is cheaper than rewriting a million of them.
  return /\s{2}|[\t\r\n\u00a0]/.test(text) ? text.replace(/[^\S\n]+/g, ' ') : text;
}

// --- kind -------------------------------------------------------------------------------------

// The kind decides which names and comparisons count, so it is taken from the strongest statement:
// the user's, the row's own column, a number that only persons or only firms have, the shape of the
// row. Where none speaks it stays unknown, and the matcher compares under the listing's kind.

// "F" and "M" are física and moral here and sexes under `gender`; the heading keeps them apart.
const kindByWord: ReadonlyMap<string, PartyKind> = new Map(
  (
    [
      [
        'person',
        'f,fisica,física,persona fisica,persona física,pf,pfae,persona fisica con actividad empresarial,persona,person,individual,individuo,natural,persona natural,natural person,human',
      ],
      [
        'organization',
        'm,moral,persona moral,pm,empresa,compania,company,organization,organisation,organizacion,business,juridica,persona juridica,corporate,corporation,entidad,firm,public body,publicbody,fideicomiso,asociacion,sociedad',
      ],
      ['vessel', 'vessel,ship,buque,barco,embarcacion'],
      ['aircraft', 'airplane,aircraft,aeronave,avion'],
      ['wallet', 'wallet,crypto wallet,cryptowallet,cartera'],
      ['unknown', 'legal entity,entity,legalentity,thing,party'],
    ] as const
  ).flatMap(([kind, words]) => words.split(',').map((word) => [word, kind] as const)),
);

// "S.A. de C.V.", "S. de R.L.", "LLC": a firm says so at the end of its name. This decides the kind of
// a customer before names are compared, so it takes much less than the table of legal forms that the
// comparison has (`names/legal-forms.ts`): there "Sa", "Ag" and "N.V." are forms, here "María Sa" and
// "López, A.G." may be persons, and "unknown" is compared with every kind. A test holds it to be a
// part of that table.
const sureFormAtEnd = new RegExp(
  `(?:^|[\\s,])(?:${[
    's\\.?\\s?a\\.?\\s?(?:b\\.?|p\\.?\\s?i\\.?(?:\\s?b\\.?)?)?\\s+de\\s+c\\.?\\s?v\\.?',
    's\\.\\s?a\\.?(?:\\s?[bs]\\.?)?',
    's\\.?\\s+de\\s+r\\.?\\s?l\\.?(?:\\s+de\\s+c\\.?\\s?v\\.?)?',
    's\\.?p\\.?r\\.?\\s+de\\s+r\\.?\\s?[li]\\.?',
    '[sa]\\.\\s?c\\.?',
    'b\\.\\s?v\\.?',
    's\\.?r\\.?l\\.?|l\\.?l\\.?c\\.?|l\\.?l\\.?p\\.?|p\\.?l\\.?c\\.?',
    'inc\\.?|incorporated|corp\\.?|corporation|ltd\\.?|limited|gmbh|ltda\\.?|company|co\\.',
  ].join('|')})$`,
  'i',
);

/** Whether a name says by its ending that it is a firm's. False says nothing. */
export function endsWithLegalForm(name: string): boolean {
  return sureFormAtEnd.test(name.trim());
}

/** A stated kind that contradicts the number is a fault; one that is no known word as well. */
function decideKind(row: Row): PartyKind {
  if (row.context.kind !== undefined) return row.context.kind;
  // SAT gives persons and firms RFCs of different length, and only persons have a CURP.
  const byNumber = kindOfRfc(cellFor(row, 'rfc')) ?? (cellFor(row, 'curp') ? 'person' : undefined);
  const stated = cellFor(row, 'kind');
  if (stated !== '') {
    const kind = kindByWord.get(stated.toLowerCase()) ?? kindByWord.get(foldHeading(stated));
    if (kind !== undefined) {
      // The column is what the user's own systems act on, so it is believed; the fault lets somebody look.
      if (byNumber !== undefined && byNumber !== kind && kind !== 'unknown') {
        const expected = `${byNumber}, as the form of the RFC or CURP says; the column is believed`;
        report(row, { kind: 'mismatch', column: headerOf(row, 'kind') }, stated, expected);
      }
      return kind;
    }
    const expected = 'a kind such as física or moral, person or company';
    report(row, { kind: 'unknown', column: headerOf(row, 'kind') }, stated, expected);
  }
  return byNumber ?? kindByNames(row) ?? 'unknown';
}

/** What the filled columns and the name's ending say; undefined where they say both or nothing. */
function kindByNames(row: Row): PartyKind | undefined {
  const hasParts = personRoles.some((role) => cellFor(row, role) !== '');
  const hasCompany = cellFor(row, 'company') !== '';
  const hasName = cellFor(row, 'name') !== '';
  // The order is from the surest to the weakest. A row with a person and a firm in it names two
  // parties: its kind stays open, so that each is compared with every kind of listing.
  if (hasCompany && !hasParts && !hasName) return 'organization';
  if (hasCompany) return undefined;
  if (hasName && !hasParts && endsWithLegalForm(cellFor(row, 'name'))) return 'organization';
  if (hasParts) return 'person';
  if (['imo', 'mmsi'].some((role) => cellFor(row, role as ColumnRole) !== '')) return 'vessel';
  if (cellFor(row, 'foundingDate') !== '' || cellFor(row, 'lei') !== '') return 'organization';
  const isPersonal = ['birthDate', 'gender', 'ssn', 'nss', 'passport'] as const;
  return isPersonal.some((role) => cellFor(row, role) !== '') ? 'person' : undefined;
}

const personRoles = ['given', 'surname', 'paternal', 'maternal'] as const;

// --- names ------------------------------------------------------------------------------------

/**
 * The primary name first, then aliases and former names. A row that names a person and a firm gives
 * both, with a fault, because leaving one out could leave out the listed one.
 */
function readNames(
  row: Row,
  kind: PartyKind,
): Result<{ readonly kind: PartyKind; readonly names: readonly Name[] }, Fault> {
  const parts = readParts(row);
  const whole = cellFor(row, 'name');
  const company = cellFor(row, 'company');
  const personal =
    whole !== '' || parts !== undefined ? personalName(whole, parts, kind) : undefined;
  const corporate = company === '' ? undefined : primaryName(company);
  // Whichever fits the kind comes first, and first is what answers show; the other is screened too.
  const primary = kind === 'organization' ? (corporate ?? personal) : (personal ?? corporate);
  const place = { file: row.context.file, line: row.line };
  // A name made of dots or dashes is a blank in disguise.
  if (primary === undefined || !/[\p{L}\p{N}]/u.test(primary.text)) {
    const found = primary?.text ?? row.cells.filter((cell) => cell.trim() !== '').join(' | ');
    return err(fault('missing', place, found, 'a name in the row'));
  }
  const other = primary === personal ? corporate : personal;
  const names: Name[] = [primary];
  if (other !== undefined && other.text !== primary.text) {
    names.push({ ...other, kind: 'alias' });
    const expected = 'the name of one party; both are screened';
    report(
      row,
      { kind: 'ambiguous', column: headerOf(row, 'company') },
      `${primary.text} | ${other.text}`,
      expected,
    );
  }
  // A customer's aliases count in full: "weak" is what a publisher says of a listed name.
  for (const text of cellsFor(row, 'alias'))
    names.push({ text, kind: 'alias', strength: 'strong' });
  for (const text of cellsFor(row, 'formerName'))
    names.push({ text, kind: 'former', strength: 'strong' });
  // Cutting could cut off the listed part, so the row is refused and told instead.
  const long = names.find(({ text }) => text.length > nameLengthMax);
  if (long !== undefined) {
    return err(fault('limit', place, long.text, `at most ${nameLengthMax} characters in a name`));
  }
  return ok({ kind, names });
}

/** A customer's own name is never weak. */
function primaryName(text: string, parts?: NameParts): Name {
  return { text, kind: 'primary', strength: 'strong', ...(parts === undefined ? {} : { parts }) };
}

/** Undefined where the row has no column of parts, or all of them are blank. */
function readParts(row: Row): NameParts | undefined {
  const parts: { -readonly [Key in keyof NameParts]: NameParts[Key] } = {};
  for (const role of ['given', 'middle', 'surname', 'paternal', 'maternal'] as const) {
    const value = cellFor(row, role);
    if (value !== '') parts[role] = value;
  }
  return Object.keys(parts).length > 0 ? parts : undefined;
}

/** Text in natural order. What the file says of the parts is kept beside it, never guessed. */
function personalName(whole: string, parts: NameParts | undefined, kind: PartyKind): Name {
  if (parts !== undefined) return primaryName(whole === '' ? joinParts(parts) : whole, parts);
  // "OSEGUERA CERVANTES, Nemesio" is a person's name turned round; "Luna, S.A." is not.
  const turned = kind === 'person' ? /^([^,]+),\s*([^,]+)$/.exec(whole) : null;
  const [surname, given] = [turned?.[1]?.trim(), turned?.[2]?.trim()];
  // "LÓPEZ, Jr." has a suffix behind its comma and no given name.
  if (!surname || !given || /^(?:jr|sr|ii|iii|iv)\.?$/i.test(given)) return primaryName(whole);
  return primaryName(`${given} ${surname}`, { given, surname });
}

/** Natural order: given, middle, surnames. */
function joinParts(parts: NameParts): string {
  // A file with a column for each surname and one for both would otherwise say them twice.
  const { given, middle, surname, paternal, maternal } = parts;
  return [given, middle, paternal ?? surname, maternal]
    .filter((part) => part !== undefined)
    .join(' ');
}

// --- dates, countries, gender --------------------------------------------------------------------

/** Several columns may give dates; each is read in the order of its own column. */
function readDates(row: Row, role: 'birthDate' | 'foundingDate'): readonly FuzzyDate[] {
  const dates: FuzzyDate[] = [];
  for (const column of row.context.plan.columns) {
    if (column.role !== role) continue;
    const text = cleanCell(row.cells[column.index]);
    if (text === '') continue;
    // The column's order was decided over the whole file; a row alone never decides it.
    const order = row.context.orderByColumn.get(column.index) ?? 'undecided';
    const reading = readDate(text, order);
    switch (reading.kind) {
      case 'date':
        dates.push(on(reading.date));
        break;
      case 'open':
        dates.push(on(reading.date));
        // Where the whole column is undecided, one fault for the column says so.
        if (order === 'mixed') {
          const expected = 'an order of day and month that the value proves; only the year is used';
          report(row, { kind: 'ambiguous', column: column.header }, text, expected);
        }
        break;
      case 'short-year':
        report(
          row,
          { kind: 'ambiguous', column: column.header },
          text,
          'a year of four digits; the date is not used',
        );
        break;
      case 'invalid':
        report(row, { kind: 'invalid', column: column.header }, text, dateExpected(order));
    }
  }
  return dates;
}

function dateExpected(order: ColumnOrder): string {
  if (order === 'day-first')
    return 'a date such as 1980-04-03 or, as in this column, 03/04/1980 (day first)';
  if (order === 'month-first')
    return 'a date such as 1980-04-03 or, as in this column, 04/03/1980 (month first)';
  return 'a date such as 1980-04-03';
}

/**
 * Nationalities, and the column "country" where the table has no address that it could belong to: a
 * Mexican who lives in Houston must not be read as a US national.
 */
function readCountries(row: Row): readonly CountryCode[] {
  const codes = new Set<CountryCode>();
  const used: readonly ColumnRole[] = hasAddressColumns(row.context.plan)
    ? ['nationality']
    : ['nationality', 'country'];
  for (const role of used) {
    for (const text of cellsFor(row, role)) {
      const code = countryOf(text);
      if (code !== undefined) codes.add(code);
      else
        report(
          row,
          { kind: 'unknown', column: headerOf(row, role) },
          text,
          'a country, by name or code',
        );
    }
  }
  return [...codes];
}

function hasAddressColumns(plan: ColumnPlan): boolean {
  return plan.columns.some(({ role }) => addressRoles.has(role));
}

const addressRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'address',
  'street',
  'neighbourhood',
  'city',
  'region',
  'postalCode',
]);

const genderByWord: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...['h', 'hombre', 'masculino', 'masc', 'male', 'man', 'varon'].map(
    (word) => [word, 'male'] as const,
  ),
  ...['f', 'mujer', 'femenino', 'fem', 'female', 'woman'].map((word) => [word, 'female'] as const),
  ...['x', 'otro', 'other', 'no binario', 'nb', 'non binary'].map(
    (word) => [word, 'other'] as const,
  ),
]);

/** `M` is mujer beside H and masculino or male beside F; alone, or beside both, it says nothing. */
export function meaningOfM(values: readonly string[]): Gender | undefined {
  const letters = new Set(values.map((value) => value.trim().toUpperCase()));
  if (letters.has('H') === letters.has('F')) return undefined;
  return letters.has('H') ? 'female' : 'male';
}

/** Never more than one: two values in a cell of sexes are a word we do not know. */
function readGender(row: Row): readonly Gender[] {
  const text = cellFor(row, 'gender');
  if (text === '') return [];
  const word = foldHeading(text);
  const gender = word === 'm' ? row.context.letterM : genderByWord.get(word);
  if (gender !== undefined) return [gender];
  const kind = word === 'm' ? 'ambiguous' : 'unknown';
  report(
    row,
    { kind, column: headerOf(row, 'gender') },
    text,
    'a gender: H or M, M or F, hombre, mujer, male, female',
  );
  return [];
}

// --- identifiers and addresses -------------------------------------------------------------------

const schemeByRole: Partial<Record<ColumnRole, IdentifierScheme>> = {
  rfc: 'rfc',
  curp: 'curp',
  nss: 'other',
  ssn: 'ssn',
  passport: 'passport',
  nationalId: 'national-id',
  taxId: 'tax-id',
  registration: 'registration',
  lei: 'lei',
  bic: 'bic',
  imo: 'imo',
  mmsi: 'mmsi',
  callSign: 'call-sign',
  tailNumber: 'tail-number',
  wallet: 'wallet',
  email: 'email',
  phone: 'phone',
  website: 'website',
};

/** Headings that say more than their role does. */
const schemeByHeading: ReadonlyMap<string, IdentifierScheme> = new Map<string, IdentifierScheme>([
  ['nit', 'nit'],
  ['ruc', 'ruc'],
  ['cedula', 'cedula'],
  ['dni', 'dni'],
  ['folio mercantil', 'folio-mercantil'],
  ['folio mercantil electronico', 'folio-mercantil'],
  ['fme', 'folio-mercantil'],
]);

/** Numbers with a check digit that nearly all genuine ones pass. */
const checkedRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['rfc', 'curp', 'lei', 'imo']);

/** Roles under which headings of several countries' numbers are gathered. */
function isLoose(role: ColumnRole): boolean {
  return role === 'taxId' || role === 'nationalId' || role === 'registration';
}

// Only Mexico gives these, whatever nationality the customer has.
const mexican: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['rfc', 'curp', 'nss']);

/**
 * Numbers whose form is wrong are left out with a fault; numbers whose check digit is wrong are kept
 * with one, because published lists and files carry the same slips, and equal slips still match.
 */
function readIdentifiers(row: Row): readonly Identifier[] {
  const identifiers: Identifier[] = [];
  const done = new Set<ColumnRole>();
  for (const { role, header } of row.context.plan.columns) {
    // `cellsFor` already gathers every column of a role, so each role is read once.
    const base = schemeByRole[role];
    if (base === undefined || done.has(role)) continue;
    done.add(role);
    // A NIT under "tax id" has rules of its own; a RUC under "documento" as well.
    const scheme = isLoose(role) ? (schemeByHeading.get(foldHeading(header)) ?? base) : base;
    for (const value of cellsFor(row, role)) {
      const wrong = wrongForm(role, value);
      if (wrong !== undefined) {
        report(row, { kind: 'invalid', column: header }, value, wrong);
        continue;
      }
      if (checkedRoles.has(role) && comparable({ scheme, value })?.checked === 'invalid') {
        const expected = 'a check digit that agrees; the number is compared all the same';
        report(row, { kind: 'invalid', column: header }, value, expected);
      }
      // The heading stays as the label, as a publisher's word would: "INE" says more than its scheme.
      const isContact = role === 'email' || role === 'phone' || role === 'website';
      identifiers.push({
        scheme,
        value,
        ...(isContact ? {} : { label: header }),
        ...(mexican.has(role) ? { country: 'mx' as CountryCode } : {}),
      });
    }
  }
  return identifiers;
}

/**
 * What is expected instead, for the two numbers whose form is certain. Others have too many lawful
 * forms for a refusal: they are compared as they stand.
 */
function wrongForm(role: ColumnRole, value: string): string | undefined {
  if (role === 'rfc' && isGenericRfc(value))
    return 'an RFC of one party; the generic one identifies nobody';
  if (role === 'rfc' && !isRfc(value))
    return 'an RFC: 3 or 4 letters, a date, 3 more; it is not used';
  return role === 'curp' && !isCurp(value) ? 'a CURP of 18 characters; it is not used' : undefined;
}

/** Parted columns make one address; a second column of whole addresses makes another. */
function readAddress(row: Row): readonly Address[] {
  const places = cellsFor(row, 'address');
  const street = [cellFor(row, 'street'), cellFor(row, 'neighbourhood')]
    .filter((part) => part !== '')
    .join(', ');
  const address: { -readonly [Key in keyof Address]: Address[Key] } = {};
  if (street !== '') address.street = street;
  for (const role of ['city', 'region', 'postalCode'] as const) {
    const value = cellFor(row, role);
    if (value !== '') address[role] = value;
  }
  const countryText = hasAddressColumns(row.context.plan) ? cellFor(row, 'country') : '';
  if (countryText !== '') {
    const code = countryOf(countryText);
    if (code === undefined) {
      address.countryText = countryText;
      report(
        row,
        { kind: 'unknown', column: headerOf(row, 'country') },
        countryText,
        'a country, by name or code',
      );
    } else address.country = code;
  }
  // A whole address beside its parts repeats them. Joined, nothing is lost, and places are compared
  // by town, so that the repetition changes no score.
  const [first, ...others] = places;
  if (first !== undefined) {
    address.street = address.street === undefined ? first : `${first}, ${address.street}`;
  }
  const rest = others.map((place) => ({ street: place }));
  return Object.keys(address).length > 0 ? [address, ...rest] : rest;
}
