// One FollowTheMoney-style entity as a subject: `{"id", "schema", "properties": {"name": ["…"]}}`.
// This is how other programs ask us. A value that is not understood is a fault and the rest is used;
// a property that we do not know is a fault too, so that a slip (`birthdate`) is not taken for
// "no birth date". Property names: followthemoney.tech, model 4 (read 2026-11-21).

import { type Fault, type FaultKind, fault, foundJson, type Place } from '../model/fault.ts';
import type { CountryCode } from '../model/ids.ts';
import { type FuzzyDate, on, parseFuzzy } from '../model/partial-date.ts';
import {
  type Address,
  type Gender,
  type Identifier,
  type IdentifierScheme,
  type Name,
  type NameKind,
  type NameParts,
  nameLengthMax,
  namesPerPartyMax,
  type Party,
} from '../model/party.ts';
import { err, ok, type Result } from '../model/result.ts';
import { kindOfSchema, schemaNames } from '../model/schema.ts';
import { countryOf } from '../names/countries.ts';
import { readDate } from './date-order.ts';
import type { SubjectReading } from './subject.ts';

// Limits of one entity: far above any that lists hold, low enough that a hostile one stays cheap.
export const propertiesMax = 200;
export const valuesPerPropertyMax = 1000;
export const valueLengthMax = 10_000;
export const entityIdLengthMax = 500;

/** Where a property's values go. */
type Target =
  | { readonly to: 'name'; readonly kind: NameKind; readonly strength: 'strong' | 'weak' }
  | { readonly to: 'part'; readonly part: keyof NameParts }
  | { readonly to: 'birth' | 'death' | 'birthPlace' | 'country' | 'gender' | 'address' }
  | { readonly to: 'identifier'; readonly scheme: IdentifierScheme; readonly country?: string }
  /** Known, but nothing that a party is compared by. */
  | { readonly to: 'aside' };

// Properties by what they mean to us. What is not in this table is a fault; what FtM has and no
// comparison uses stands in the last row, so that a whole export can be handed in without noise.
const targets: ReadonlyMap<string, Target> = new Map([
  ...list('name', { to: 'name', kind: 'primary', strength: 'strong' }),
  ...list('alias', { to: 'name', kind: 'alias', strength: 'strong' }),
  ...list('weakAlias', { to: 'name', kind: 'alias', strength: 'weak' }),
  ...list('previousName', { to: 'name', kind: 'former', strength: 'strong' }),
  // Weak like the acronyms of lists: three letters fit too many firms to alert alone.
  ...list('abbreviation', { to: 'name', kind: 'acronym', strength: 'weak' }),
  ...list('firstName', { to: 'part', part: 'given' }),
  ...list('secondName middleName', { to: 'part', part: 'middle' }),
  ...list('lastName', { to: 'part', part: 'surname' }),
  ...list('fatherName', { to: 'part', part: 'patronymic' }),
  ...list('motherName', { to: 'part', part: 'maternal' }),
  ...list('nameSuffix', { to: 'part', part: 'suffix' }),
  ...list('birthDate incorporationDate buildDate', { to: 'birth' }),
  ...list('deathDate', { to: 'death' }),
  // Where somebody was born is a place and no nationality.
  ...list('birthPlace birthCountry', { to: 'birthPlace' }),
  ...list('nationality citizenship country jurisdiction flag mainCountry', { to: 'country' }),
  ...list('gender', { to: 'gender' }),
  ...list('address', { to: 'address' }),
  ...list('idNumber', { to: 'identifier', scheme: 'national-id' }),
  ...list('passportNumber', { to: 'identifier', scheme: 'passport' }),
  ...list('socialSecurityNumber', { to: 'identifier', scheme: 'ssn' }),
  ...list('taxNumber vatCode', { to: 'identifier', scheme: 'tax-id' }),
  ...list('innCode', { to: 'identifier', scheme: 'tax-id', country: 'ru' }),
  ...list('ogrnCode okpoCode kppCode', { to: 'identifier', scheme: 'registration', country: 'ru' }),
  ...list('registrationNumber dunsCode ricCode npiCode cikCode irsCode permId uniqueEntityId', {
    to: 'identifier',
    scheme: 'registration',
  }),
  ...list('rfc', { to: 'identifier', scheme: 'rfc', country: 'mx' }),
  ...list('curp', { to: 'identifier', scheme: 'curp', country: 'mx' }),
  ...list('leiCode', { to: 'identifier', scheme: 'lei' }),
  ...list('swiftBic bicCode', { to: 'identifier', scheme: 'bic' }),
  ...list('imoNumber', { to: 'identifier', scheme: 'imo' }),
  ...list('mmsi', { to: 'identifier', scheme: 'mmsi' }),
  ...list('callSign', { to: 'identifier', scheme: 'call-sign' }),
  ...list('serialNumber', { to: 'identifier', scheme: 'serial-number' }),
  ...list('publicKey', { to: 'identifier', scheme: 'wallet' }),
  ...list('email', { to: 'identifier', scheme: 'email' }),
  ...list('phone', { to: 'identifier', scheme: 'phone' }),
  ...list('website', { to: 'identifier', scheme: 'website' }),
  ...list(
    'addressEntity topics notes description summary title position education religion ethnicity ' +
      'political profession status sector classification legalForm program programId programUrl ' +
      'publisher publisherUrl sourceUrl wikidataId wikipediaUrl createdAt modifiedAt retrievedAt ' +
      'keywords indexText proof dissolutionDate type model tonnage currency currencyCode ' +
      'managingExchange holder amount appearance eyeColor hairColor height weight mothersName ' +
      'previousFlag pastFlags',
    { to: 'aside' },
  ),
]);

function list(names: string, target: Target): readonly (readonly [string, Target])[] {
  return names.split(' ').map((name) => [name, target] as const);
}

/** A party in the making, filled value by value. */
interface Draft {
  readonly names: Name[];
  readonly parts: { -readonly [Key in keyof NameParts]: NameParts[Key] };
  readonly births: FuzzyDate[];
  readonly deaths: FuzzyDate[];
  readonly birthPlaces: string[];
  readonly countries: Set<CountryCode>;
  readonly genders: Set<Gender>;
  readonly identifiers: Identifier[];
  readonly addresses: Address[];
}

/** What a fault of this entity is made with. */
interface Reporter {
  readonly place: Place;
  readonly faults: Fault[];
}

/**
 * Reads one entity. Fails where the value is no entity, its schema cannot be screened, or it says
 * neither a name nor an identifier. An entity with an identifier only is read, with a fault.
 */
export function readEntity(value: unknown, place: Place): Result<SubjectReading, Fault> {
  if (!isRecord(value)) {
    return err(fault('invalid', place, shorten(value), 'an object {"id", "schema", "properties"}'));
  }
  const id = idOf(value);
  const own = id === undefined ? place : { ...place, record: id };
  const reporter: Reporter = { place: own, faults: [] };
  if (id === undefined && value.id !== undefined && value.id !== null) {
    const expected = `text of 1 to ${entityIdLengthMax} characters; the line stands for it`;
    report(reporter, 'invalid', 'id', { found: shorten(value.id), expected });
  }
  const schema = readSchema(value.schema, reporter);
  if (!schema.ok) return schema;
  if (!isRecord(value.properties)) {
    const expected = 'an object whose values are lists of strings';
    return err(
      fault('missing', { ...own, element: 'properties' }, shorten(value.properties), expected),
    );
  }
  reportOtherKeys(value, reporter);
  const party = readProperties(value.properties, schema.value, reporter);
  if (party.names.length === 0) {
    // A number alone can be screened (a wallet, an IMO number); nothing at all cannot. A name that
    // was left out for its length is not missing: its own fault says what is wrong with it.
    const leftOut = reporter.faults.find(
      (each) => each.kind === 'limit' && targets.get(each.place.element ?? '')?.to === 'name',
    );
    const nothing =
      leftOut ?? fault('missing', { ...own, element: 'name' }, shorten(value.properties), 'a name');
    if (party.identifiers.length === 0) return err(nothing);
    if (leftOut === undefined) reporter.faults.push(nothing);
  }
  // Whoever sent no id still has to tell the answers apart.
  const line = place.line === undefined ? 'argument' : `line-${place.line}`;
  return ok({ subject: { id: id ?? line, party, place: own }, faults: reporter.faults });
}

/** The entity's own id; numbers are taken as they are written. */
export function idOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const { id } = value;
  const text = typeof id === 'number' ? String(id) : id;
  return typeof text === 'string' && text !== '' && text.length <= entityIdLengthMax
    ? text
    : undefined;
}

function report(
  reporter: Reporter,
  kind: FaultKind,
  element: string,
  detail: { readonly found: string; readonly expected: string },
): void {
  const place = { ...reporter.place, element };
  reporter.faults.push(fault(kind, place, detail.found, detail.expected));
}

// A missing schema costs precision only, so it is a fault; a wrong one may hide a slip, so it refuses.
function readSchema(schema: unknown, reporter: Reporter): Result<Party['kind'], Fault> {
  if (schema === undefined) {
    report(reporter, 'missing', 'schema', {
      found: 'no schema',
      expected: 'a schema such as Person; any kind is compared',
    });
    return ok('unknown');
  }
  const kind = typeof schema === 'string' ? kindOfSchema(schema) : undefined;
  if (kind !== undefined) return ok(kind);
  const expected = `one of ${schemaNames.join(', ')}`;
  return err(fault('unknown', { ...reporter.place, element: 'schema' }, shorten(schema), expected));
}

// Keys that exports of FollowTheMoney datasets put beside the three we need.
const knownKeys = new Set(
  'id schema properties caption datasets referents target first_seen last_seen last_change'.split(
    ' ',
  ),
);

/** `Properties` or `name` beside `properties` is a slip that would lose everything said there. */
function reportOtherKeys(value: Readonly<Record<string, unknown>>, reporter: Reporter): void {
  for (const key of Object.keys(value).slice(0, propertiesMax)) {
    if (!knownKeys.has(key))
      report(reporter, 'unknown', key, { found: key, expected: 'id, schema and properties' });
  }
}

/** Every property is placed, known to be of no use, or reported; none is passed over unseen. */
function readProperties(
  properties: Readonly<Record<string, unknown>>,
  kind: Party['kind'],
  reporter: Reporter,
): Party {
  const draft: Draft = {
    names: [],
    parts: {},
    births: [],
    deaths: [],
    birthPlaces: [],
    countries: new Set(),
    genders: new Set(),
    identifiers: [],
    addresses: [],
  };
  const entries = Object.entries(properties);
  if (entries.length > propertiesMax) {
    report(reporter, 'limit', 'properties', {
      found: `${entries.length} properties`,
      expected: `at most ${propertiesMax}; the rest is left out`,
    });
  }
  for (const [property, raw] of entries.slice(0, propertiesMax)) {
    const target = targets.get(property);
    if (target === undefined) {
      report(reporter, 'unknown', property, {
        found: property,
        expected: 'a property of FollowTheMoney; it is not used',
      });
    } else if (target.to !== 'aside') {
      // Decided by the kind, which is why the schema is read before the properties.
      const known = kind === 'aircraft' && property === 'registrationNumber' ? tailNumber : target;
      for (const text of readValues(property, raw, reporter))
        place(draft, known, { property, text }, reporter);
    }
  }
  return partyOf(kind, draft, reporter);
}

// FtM keeps an aircraft's tail number under the same property as a company's number.
const tailNumber: Target = { to: 'identifier', scheme: 'tail-number' };

/** Trimmed values that are not blank. A bare string counts as a list of one, with a fault. */
function readValues(property: string, raw: unknown, reporter: Reporter): readonly string[] {
  // Hand-written requests forget the brackets: what is meant is plain, so it is read, and told.
  const isBare = typeof raw === 'string';
  if (!isBare && !Array.isArray(raw)) {
    report(reporter, 'invalid', property, { found: shorten(raw), expected: 'a list of strings' });
    return [];
  }
  if (isBare)
    report(reporter, 'invalid', property, {
      found: raw,
      expected: 'a list of strings; read as a list of one',
    });
  const items: readonly unknown[] = isBare ? [raw] : raw;
  if (items.length > valuesPerPropertyMax) {
    report(reporter, 'limit', property, {
      found: `${items.length} values`,
      expected: `at most ${valuesPerPropertyMax}; the rest is left out`,
    });
  }
  const values: string[] = [];
  for (const item of items.slice(0, valuesPerPropertyMax)) {
    if (typeof item !== 'string')
      report(reporter, 'invalid', property, { found: shorten(item), expected: 'a string' });
    else if (item.length > valueLengthMax)
      report(reporter, 'limit', property, {
        found: item,
        expected: `at most ${valueLengthMax} characters`,
      });
    else if (item.trim() !== '') values.push(item.trim());
  }
  return values;
}

interface Value {
  readonly property: string;
  readonly text: string;
}

/** Puts one value where its property belongs, or reports why it cannot. */
function place(draft: Draft, target: Target, value: Value, reporter: Reporter): void {
  const { property, text } = value;
  switch (target.to) {
    case 'name':
      if (text.length > nameLengthMax) {
        report(reporter, 'limit', property, {
          found: text,
          expected: `at most ${nameLengthMax} characters in a name`,
        });
      } else draft.names.push({ text, kind: target.kind, strength: target.strength });
      return;
    case 'part':
      // Two given names come as two values of one property.
      draft.parts[target.part] = [draft.parts[target.part], text].filter(Boolean).join(' ');
      return;
    case 'birth':
    case 'death': {
      const date = readEntityDate(text);
      if (date === undefined)
        report(reporter, 'invalid', property, {
          found: text,
          expected: 'a date such as 1957-04-04, 1957-04 or 1957',
        });
      else draft[target.to === 'birth' ? 'births' : 'deaths'].push(date);
      return;
    }
    case 'birthPlace':
      draft.birthPlaces.push(text);
      return;
    case 'country': {
      const code = countryOf(text);
      if (code === undefined)
        report(reporter, 'unknown', property, {
          found: text,
          expected: 'a country, by code or name',
        });
      else draft.countries.add(code);
      return;
    }
    case 'gender': {
      // The words of FollowTheMoney only: `M` has no column here that could say what it means.
      const gender = /^(?:male|female|other)$/i.exec(text)?.[0]?.toLowerCase() as
        | Gender
        | undefined;
      if (gender === undefined)
        report(reporter, 'unknown', property, { found: text, expected: 'male, female or other' });
      else draft.genders.add(gender);
      return;
    }
    case 'address':
      // One line in FollowTheMoney; taking it apart would be a guess.
      draft.addresses.push({ street: text });
      return;
    case 'identifier':
      draft.identifiers.push({
        scheme: target.scheme,
        value: text,
        label: property,
        ...(target.country === undefined ? {} : { country: target.country as CountryCode }),
      });
      return;
    case 'aside':
      return;
  }
}

/** ISO dates of any precision, ranges as `formatFuzzy` writes them, and dates with a month in words. */
function readEntityDate(text: string): FuzzyDate | undefined {
  const fuzzy = parseFuzzy(text);
  if (fuzzy !== undefined) return fuzzy;
  // 03/04/1980 has no column to ask; only what is certain of itself is taken.
  const reading = readDate(text, 'undecided');
  return reading.kind === 'date' ? on(reading.date) : undefined;
}

/** The finished party; names beyond the limit are left out with a fault, primary ones first. */
function partyOf(kind: Party['kind'], draft: Draft, reporter: Reporter): Party {
  const names = withParts(kind, draft);
  if (names.length > namesPerPartyMax) {
    report(reporter, 'limit', 'name', {
      found: `${names.length} names`,
      expected: `at most ${namesPerPartyMax}; the rest is left out`,
    });
  }
  return {
    kind,
    names: names.slice(0, namesPerPartyMax),
    births: draft.births,
    birthPlaces: draft.birthPlaces,
    deaths: draft.deaths,
    countries: [...draft.countries],
    genders: [...draft.genders],
    identifiers: draft.identifiers,
    addresses: draft.addresses,
  };
}

/** Primary names first. Parts go to the only primary name, or make one where there is none. */
function withParts(kind: Party['kind'], draft: Draft): readonly Name[] {
  const primary = draft.names.filter((name) => name.kind === 'primary');
  const others = draft.names.filter((name) => name.kind !== 'primary');
  // Parts without a given name or a surname make no name, and on a firm they are a slip of the
  // sender's: the name then stands as it was given.
  const { given, middle, patronymic, surname, maternal, suffix } = draft.parts;
  if (given === undefined && surname === undefined) return [...primary, ...others];
  if (kind !== 'person' && kind !== 'unknown') return [...primary, ...others];
  const [only] = primary;
  if (only === undefined) {
    const text = [given, middle, patronymic, surname, maternal, suffix].filter(Boolean).join(' ');
    return [{ text, kind: 'primary', strength: 'strong', parts: draft.parts }, ...others];
  }
  // Of several primary names nobody says whose parts these are.
  if (primary.length > 1) return [...primary, ...others];
  return [{ ...only, parts: draft.parts }, ...others];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shorten(value: unknown): string {
  return value === undefined ? 'nothing' : foundJson(value);
}
