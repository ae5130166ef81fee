// The UN Security Council's consolidated list. Its number for the public is REFERENCE_NUMBER
// (QDi.001), which stays with a person through every amendment; DATAID is kept as a reference.
// FIRST_NAME to FOURTH_NAME are an order and not roles, so a name has no parts here. Alias quality
// `Low` is the UN's word for what OFAC calls weak. Empty elements are common and mean nothing.
// Structure after the list's schema (sc-sanctions.xsd) and files of 2020 to 2026.

import { type Fault, fault } from '../model/fault.ts';
import { isoDay, sourceId } from '../model/ids.ts';
import {
  between,
  comparePartial,
  on,
  type PartialDate,
  parseIsoPartial,
} from '../model/partial-date.ts';
import type { IdentifierScheme, NameKind } from '../model/party.ts';
import { countryOf } from '../names/countries.ts';
import { decodeHead } from './decode.ts';
import {
  addAddress,
  addCountry,
  addFault,
  addGender,
  addName,
  addNote,
  addOnce,
  finishListing,
  type ListingDraft,
  newDraft,
} from './draft.ts';
import { parseEnglishDate } from './english-dates.ts';
import {
  type FileHead,
  type ListFormat,
  type ListInput,
  type ListItem,
  type Recognition,
  shortName,
} from './format.ts';
import { KeyRegister } from './tallies.ts';
import {
  childrenOf,
  childText,
  contentOf,
  pathsOf,
  readXml,
  rootNameOf,
  type XmlNode,
  type XmlShape,
} from './xml.ts';

export const unSource = sourceId('un-sc');

const individualPath = 'INDIVIDUALS/INDIVIDUAL';
const entityPath = 'ENTITIES/ENTITY';

// Individuals and entities are drawn alike; entities have only FIRST_NAME and fewer statements.
const sharedFields = `
  DATAID VERSIONNUM FIRST_NAME SECOND_NAME THIRD_NAME FOURTH_NAME NAME_ORIGINAL_SCRIPT
  UN_LIST_TYPE REFERENCE_NUMBER LISTED_ON SUBMITTED_ON SUBMITTED_BY COMMENTS1 GENDER
  TITLE { VALUE } DESIGNATION { VALUE } NATIONALITY { VALUE } LIST_TYPE { VALUE }
  LAST_DAY_UPDATED { VALUE } SORT_KEY SORT_KEY_LAST_MOD`;
const addressFields = 'STREET CITY STATE_PROVINCE ZIP_CODE COUNTRY NOTE';
const aliasFields = 'QUALITY ALIAS_NAME DATE_OF_BIRTH CITY_OF_BIRTH COUNTRY_OF_BIRTH NOTE';

const shape: XmlShape = {
  root: 'CONSOLIDATED_LIST',
  records: [individualPath, entityPath],
  elements: pathsOf(`
    INDIVIDUALS {
      INDIVIDUAL {
        ${sharedFields}
        INDIVIDUAL_ALIAS { ${aliasFields} }
        INDIVIDUAL_ADDRESS { ${addressFields} }
        INDIVIDUAL_PLACE_OF_BIRTH { ${addressFields} }
        INDIVIDUAL_DATE_OF_BIRTH { TYPE_OF_DATE DATE YEAR FROM_YEAR TO_YEAR NOTE }
        INDIVIDUAL_DOCUMENT {
          TYPE_OF_DOCUMENT TYPE_OF_DOCUMENT2 NUMBER ISSUING_COUNTRY COUNTRY_OF_ISSUE
          CITY_OF_ISSUE DATE_OF_ISSUE NOTE
        }
      }
    }
    ENTITIES {
      ENTITY { ${sharedFields} ENTITY_ALIAS { ${aliasFields} } ENTITY_ADDRESS { ${addressFields} } }
    }`),
};

export const unXml: ListFormat = {
  id: 'un-xml',
  title: 'UN Security Council consolidated list (XML)',
  recognise,
  read,
};

function recognise(head: FileHead): Recognition | undefined {
  const isUn = rootNameOf(decodeHead(head.bytes, 'utf-8')) === shape.root;
  return isUn ? { role: 'whole', source: unSource } : undefined;
}

async function* read(input: ListInput): AsyncGenerator<ListItem> {
  for (const { file } of input.files) {
    const keys = new KeyRegister();
    for await (const item of readXml(file, shape)) {
      if (item.kind === 'fault') yield item;
      else if (item.kind === 'root') yield* readRoot(shortName(file.name), item.attributes);
      else yield* readRecord(input, shortName(file.name), keys, item);
    }
  }
}

function asItem(one: Fault): ListItem {
  return { kind: 'fault', fault: one };
}

// The day on which the file was made. The list itself may be older; nothing in it says so.
function* readRoot(file: string, attributes: ReadonlyMap<string, string>): Generator<ListItem> {
  const generated = attributes.get('dateGenerated') ?? '';
  const published = isoDay(generated.slice(0, 10));
  if (published !== undefined) yield { kind: 'header', published };
  else {
    const place = { file, line: 1, element: `${shape.root}/@dateGenerated` };
    yield asItem(fault('invalid', place, generated, 'the day on which the list was generated'));
  }
}

/**
 * One INDIVIDUAL or ENTITY. Children come in any order and repeat, so each kind of child is looked for
 * by name. A record is left out only when it has neither of the two numbers.
 */
function* readRecord(
  input: ListInput,
  file: string,
  keys: KeyRegister,
  { path, node }: { readonly path: string; readonly node: XmlNode },
): Generator<ListItem> {
  const reference = childText(node, 'REFERENCE_NUMBER');
  const dataId = childText(node, 'DATAID');
  const key = reference === '' ? dataId : reference;
  const place = { file, line: node.line, element: `${shape.root}/${path}`, record: key };
  if (reference === '') {
    const expected =
      dataId === ''
        ? 'a REFERENCE_NUMBER or DATAID; the record is left out'
        : 'a REFERENCE_NUMBER; the record is kept under its DATAID';
    yield asItem(fault('missing', place, childText(node, 'FIRST_NAME'), expected));
    if (dataId === '') return;
  }
  const claim = keys.claim(key, contentOf(node));
  if (claim.repeats !== 'nothing') {
    const what =
      claim.repeats === 'equal' ? 'the repetition is left out' : `this one is kept as ${claim.uid}`;
    yield asItem(fault('duplicate', place, key, `each reference number once; ${what}`));
    if (claim.repeats === 'equal') return;
  }
  const kind = path === individualPath ? 'person' : 'organization';
  const draft = newDraft(claim.uid, kind, place);
  if (dataId !== '' && dataId !== claim.uid) draft.references.push(dataId);
  readNames(draft, node);
  readStatements(draft, node);
  for (const birth of childrenOf(node, 'INDIVIDUAL_DATE_OF_BIRTH')) readBirth(draft, birth);
  for (const document of childrenOf(node, 'INDIVIDUAL_DOCUMENT')) readDocument(draft, document);
  for (const name of ['INDIVIDUAL_ADDRESS', 'ENTITY_ADDRESS']) {
    for (const address of childrenOf(node, name)) readAddress(draft, address);
  }
  for (const birthPlace of childrenOf(node, 'INDIVIDUAL_PLACE_OF_BIRTH')) {
    const text = joinTexts(birthPlace, ['STREET', 'CITY', 'STATE_PROVINCE', 'COUNTRY', 'NOTE']);
    if (text !== '') addOnce(draft.birthPlaces, text);
  }
  const listing = finishListing(draft, input.source);
  if (listing !== undefined) yield { kind: 'listing', listing };
  yield* draft.faults.map(asItem);
}

// Places are given in up to five elements; the reader of a place wants one line.
function joinTexts(node: XmlNode, names: readonly string[]): string {
  return names
    .map((name) => childText(node, name))
    .filter((text) => text !== '')
    .join(', ');
}

// Names carry trailing blanks and line breaks (`VIV ANSANM `); they are layout, not content.
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

// The primary name first: the first name of a party is the one to show.
function readNames(draft: ListingDraft, node: XmlNode): void {
  const parts = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];
  const text = tidy(parts.map((name) => childText(node, name)).join(' '));
  addName(draft, { text, kind: 'primary', strength: 'strong' });
  const original = tidy(childText(node, 'NAME_ORIGINAL_SCRIPT'));
  addName(draft, { text: original, kind: 'alias', strength: 'strong' });
  for (const name of ['INDIVIDUAL_ALIAS', 'ENTITY_ALIAS']) {
    for (const alias of childrenOf(node, name)) readAlias(draft, alias);
  }
}

/**
 * An alias may carry the birth that goes with it, mostly from a false passport. It is kept as a birth
 * of the person: somebody who presents that passport has to be found. Empty aliases are common.
 */
function readAlias(draft: ListingDraft, alias: XmlNode): void {
  const quality = childText(alias, 'QUALITY');
  const text = tidy(childText(alias, 'ALIAS_NAME'));
  if (text !== '' && !/^(?:|Good|Low|a\.k\.a\.?|f\.k\.a\.?)$/i.test(quality)) {
    const expected = 'Good, Low, a.k.a., f.k.a. or nothing; the name is kept as a strong alias';
    addFault(draft, 'unknown', quality, { expected });
  }
  const kind: NameKind = /^f\.k\.a/i.test(quality) ? 'former' : 'alias';
  const strength = /^low$/i.test(quality) ? 'weak' : 'strong';
  for (const name of splitAliases(text)) addName(draft, { text: name, kind, strength });
  const note = tidy(childText(alias, 'NOTE'));
  addNote(draft, 'narrative', note, text === '' ? 'alias' : `alias ${text}`);
  const birth = childText(alias, 'DATE_OF_BIRTH');
  if (birth !== '') readDate(draft, birth, { circa: false, label: 'DATE_OF_BIRTH' });
  const birthPlace = joinTexts(alias, ['CITY_OF_BIRTH', 'COUNTRY_OF_BIRTH']);
  if (birthPlace !== '') addOnce(draft.birthPlaces, birthPlace);
}

/** `A; B`, `A b) B` and `A (B; C)` are several names; other parentheses belong to a name. */
export function splitAliases(text: string): readonly string[] {
  const [, outer = '', inner = ''] = /^(.*?)\(([^()]*)\)$/.exec(text) ?? [];
  const pieces = inner.includes(';') ? [outer, inner] : [text];
  return pieces
    .flatMap((piece) => piece.split(/;|(?:^|\s)[a-z]\)\s/))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

// LAST_DAY_UPDATED repeats for every amendment; the youngest is the one that counts.
function readStatements(draft: ListingDraft, node: XmlNode): void {
  const listType = childText(node, 'UN_LIST_TYPE');
  if (listType !== '') draft.programs.push(listType);
  const listedOn = parseIsoPartial(childText(node, 'LISTED_ON').slice(0, 10));
  if (listedOn !== undefined) draft.listedOn = listedOn;
  else addFault(draft, 'invalid', childText(node, 'LISTED_ON'), { expected: 'LISTED_ON as a day' });
  for (const { text } of valuesOf(node, 'LAST_DAY_UPDATED')) {
    const day = parseIsoPartial(text.slice(0, 10));
    if (day === undefined) {
      addFault(draft, 'invalid', text, { expected: 'LAST_DAY_UPDATED as a day; it is left out' });
    } else if (draft.updatedOn === undefined || comparePartial(day, draft.updatedOn) > 0)
      draft.updatedOn = day;
  }
  for (const { text } of valuesOf(node, 'NATIONALITY'))
    addCountry(draft, tidy(text), 'NATIONALITY');
  for (const { text } of valuesOf(node, 'TITLE')) addNote(draft, 'position', tidy(text), 'title');
  for (const { text } of valuesOf(node, 'DESIGNATION')) {
    addNote(draft, 'position', tidy(text), 'designation');
  }
  const gender = childText(node, 'GENDER');
  if (gender !== '') addGender(draft, gender);
  addNote(draft, 'narrative', tidy(childText(node, 'SUBMITTED_BY')), 'submitted by');
  addNote(draft, 'date', tidy(childText(node, 'SUBMITTED_ON')), 'submitted on');
  addNote(draft, 'narrative', tidy(childText(node, 'COMMENTS1')));
}

// Repeated statements are wrapped as NAME/VALUE, with empty VALUE elements in between.
function valuesOf(node: XmlNode, name: string): readonly XmlNode[] {
  return childrenOf(node, name)
    .flatMap((child) => childrenOf(child, 'VALUE'))
    .filter((value) => value.text !== '');
}

// The type decides how exact a date is; its NOTE often gives the month, or another calendar's date.
function readBirth(draft: ListingDraft, node: XmlNode): void {
  const type = childText(node, 'TYPE_OF_DATE');
  const label = 'INDIVIDUAL_DATE_OF_BIRTH';
  const [fromYear, toYear] = [childText(node, 'FROM_YEAR'), childText(node, 'TO_YEAR')];
  const value = childText(node, 'DATE') || childText(node, 'YEAR');
  const note = tidy(childText(node, 'NOTE'));
  addNote(draft, 'date', note, 'date of birth');
  if (fromYear !== '' || toYear !== '') {
    const from = parseIsoPartial(fromYear);
    const to = parseIsoPartial(toYear);
    if (from !== undefined && to !== undefined) draft.births.push(between(from, to));
    else
      addFault(draft, 'invalid', `${fromYear}..${toYear}`, {
        expected: 'two years',
        element: label,
      });
  }
  if (value !== '') {
    readDate(draft, value, { circa: /^APPROX/i.test(type), label });
  } else if (type !== '' && note === '' && fromYear === '' && toYear === '') {
    addFault(draft, 'missing', type, { expected: 'a DATE or YEAR', element: label });
  }
}

function readDate(
  draft: ListingDraft,
  text: string,
  { circa, label }: { readonly circa: boolean; readonly label: string },
): void {
  // Some years carry a time zone: 1960-01-01-05:00 is the day that the publisher wrote.
  const date = parseEnglishDate(
    text.replace(/^(\d{4}-\d\d-\d\d)(?:T[\d:.]+)?(?:Z|[+-]\d\d:\d\d)?$/, '$1'),
  );
  if (date !== undefined) {
    draft.births.push(on(date, circa));
    return;
  }
  addFault(draft, 'invalid', text, { expected: 'a day or year; kept as a note', element: label });
  addNote(draft, 'date', tidy(text), 'date of birth');
}

// Words in the type, its detail or the number itself; the first that fits decides.
const schemeByWord: readonly (readonly [RegExp, IdentifierScheme])[] = [
  [/pass?ports?|passeport|pasaporte/i, 'passport'],
  [/social security/i, 'ssn'],
  [/driv/i, 'drivers-licence'],
  [/fiscal|tax/i, 'tax-id'],
  [/national|identi|tazkira|\bID\b|civil/i, 'national-id'],
];

/**
 * TYPE_OF_DOCUMENT knows two words (Passport, National Identification Number); what the document truly
 * is stands in TYPE_OF_DOCUMENT2 or in the number itself, so all three are searched for a known word.
 */
function readDocument(draft: ListingDraft, node: XmlNode): void {
  const type = tidy(childText(node, 'TYPE_OF_DOCUMENT'));
  const detail = tidy(childText(node, 'TYPE_OF_DOCUMENT2'));
  const number = tidy(childText(node, 'NUMBER'));
  const label = [type, detail].filter((text) => text !== '').join(', ');
  // Whose document it is, and where it was handed out: a Tunisian passport issued in Italy has both.
  const issuer = tidy(childText(node, 'ISSUING_COUNTRY'));
  const placeOfIssue = tidy(childText(node, 'COUNTRY_OF_ISSUE'));
  const country = issuer === '' ? placeOfIssue : issuer;
  const code = country === '' ? undefined : countryOf(country);
  const city = tidy(childText(node, 'CITY_OF_ISSUE'));
  const issued = dateOfIssue(draft, node);
  const note = [
    code === undefined ? country : '',
    city,
    placeOfIssue === country ? '' : placeOfIssue,
    tidy(childText(node, 'NOTE')),
  ]
    .filter((text) => text !== '')
    .join('; ');
  if (number === '') {
    const rest = [label, note].filter((text) => text !== '').join(': ');
    addNote(draft, 'text', rest, 'document');
  }
  const value = number === '' ? numberInProse(`${detail} ${note}`) : number;
  if (value === '') return;
  const scheme = schemeByWord.find(([word]) =>
    word.test(`${type} ${detail} ${number || note}`),
  )?.[1];
  draft.identifiers.push({
    scheme: scheme ?? 'other',
    value,
    ...(label !== '' && { label }),
    ...(code !== undefined && { country: code }),
    ...(issued !== undefined && { issuedOn: issued }),
    ...(note !== '' && { note }),
  });
}

function dateOfIssue(draft: ListingDraft, node: XmlNode): PartialDate | undefined {
  const text = childText(node, 'DATE_OF_ISSUE');
  const date = parseIsoPartial(text.slice(0, 10));
  if (date === undefined && text !== '') {
    const element = 'INDIVIDUAL_DOCUMENT/DATE_OF_ISSUE';
    addFault(draft, 'invalid', text, { expected: 'a DATE_OF_ISSUE; it is left out', element });
  }
  return date;
}

/** `Tunisian passport number L 191609 issued on …`: early records give the number in prose only. */
function numberInProse(text: string): string {
  const pattern =
    /(?:^|number|card|SSN|Code:)\s+((?:[A-Z]{1,2}[ -]{1,2})?[A-Z0-9/-]*\d{2}[A-Z0-9/-]*\d{2}[A-Z0-9/-]*)/;
  return pattern.exec(text)?.[1] ?? '';
}

function readAddress(draft: ListingDraft, node: XmlNode): void {
  addAddress(draft, {
    street: tidy(childText(node, 'STREET')),
    city: tidy(childText(node, 'CITY')),
    region: tidy(childText(node, 'STATE_PROVINCE')),
    postalCode: tidy(childText(node, 'ZIP_CODE')),
    country: tidy(childText(node, 'COUNTRY')),
    note: tidy(childText(node, 'NOTE')),
  });
}
