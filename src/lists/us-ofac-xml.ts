// OFAC's simple XML (SDN.XML, CONSOLIDATED.XML): one sdnEntry per entry, with the weak mark on each
// alias and with identity documents and notices side by side as `id` rows. The words are those of
// the CSV's Remarks, so both readers share `us-ofac-words.ts` and give the same fields.
// The namespace changed in 2024 from tempuri.org to OFAC's own; only local names are looked at.

import { type Fault, fault } from '../model/fault.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Name, NameKind, NameStrength } from '../model/party.ts';
import { countryOf } from '../names/countries.ts';
import { decodeHead } from './decode.ts';
import {
  addAddress,
  addCountry,
  addFault,
  addName,
  addNote,
  addOnce,
  finishListing,
  type ListingDraft,
  newDraft,
} from './draft.ts';
import { parseEnglishDate, parseUsDay } from './english-dates.ts';
import {
  type FileHead,
  type ListFile,
  type ListFormat,
  type ListInput,
  type ListItem,
  type Recognition,
  shortName,
} from './format.ts';
import { FaultTally, KeyRegister } from './tallies.ts';
import {
  addIdentifier,
  ofacName,
  personName,
  readIdentifier,
  readItem,
  readRemarks,
  readStatement,
} from './us-ofac-remarks.ts';
import {
  addVessel,
  isConsolidatedEntry,
  kindOfType,
  meaningOfIdType,
  sourceByVotes,
} from './us-ofac-words.ts';
import {
  childOf,
  childText,
  contentOf,
  pathsOf,
  readXml,
  rootNameOf,
  type XmlNode,
  type XmlShape,
} from './xml.ts';

// Everything of an entry lies inside this element, so only one of them is in memory at a time.
const entryPath = 'sdnEntry';
const idPath = `sdnList/${entryPath}/idList/id`;

const shape: XmlShape = {
  root: 'sdnList',
  records: ['publshInformation', entryPath],
  // The first name is misspelt by its publisher.
  elements: pathsOf(`
    publshInformation { Publish_Date Record_Count }
    sdnEntry {
      uid firstName lastName title sdnType remarks
      programList { program }
      idList { id { uid idType idNumber idCountry issueDate expirationDate } }
      akaList { aka { uid type category lastName firstName } }
      addressList {
        address { uid address1 address2 address3 city stateOrProvince postalCode country }
      }
      nationalityList { nationality { uid country mainEntry } }
      citizenshipList { citizenship { uid country mainEntry } }
      dateOfBirthList { dateOfBirthItem { uid dateOfBirth mainEntry } }
      placeOfBirthList { placeOfBirthItem { uid placeOfBirth mainEntry } }
      vesselInfo { callSign vesselType vesselFlag vesselOwner tonnage grossRegisteredTonnage }
    }`),
};

export const usOfacXml: ListFormat = {
  id: 'us-ofac-xml',
  title: 'OFAC simple XML: SDN.XML and CONSOLIDATED.XML',
  recognise,
  read,
};

/**
 * SDN.XML and CONSOLIDATED.XML have the same root, and the namespace does not tell them apart either:
 * only the programmes of the entries do, as far as the head reaches.
 */
function recognise(head: FileHead): Recognition | undefined {
  const text = decodeHead(head.bytes, 'utf-8');
  if (rootNameOf(text) !== shape.root) return undefined;
  // The last entry of the head may be cut, and then has its programmes all the same or none.
  const entries = text.split(/<(?:[\w.-]+:)?sdnEntry[\s>]/).slice(1);
  const consolidated = entries.filter((entry) => {
    const programs = [...entry.matchAll(/<(?:[\w.-]+:)?program>([^<]*)/g)].map(
      (one) => one[1] ?? '',
    );
    return isConsolidatedEntry(
      programs.map((tag) => tag.trim()),
      entry,
    );
  });
  return { role: 'whole', source: sourceByVotes(consolidated.length, entries.length) };
}

/** What is counted over the whole file while its entries are read. */
interface Reading {
  readonly input: ListInput;
  readonly file: string;
  readonly keys: KeyRegister;
  readonly idTypes: FaultTally;
  entries: number;
  entriesStated: number | undefined;
  items: number;
  typed: number;
}

async function* read(input: ListInput): AsyncGenerator<ListItem> {
  for (const { file } of input.files) yield* readFile(input, file);
}

async function* readFile(input: ListInput, file: ListFile): AsyncGenerator<ListItem> {
  const reading: Reading = {
    input,
    file: shortName(file.name),
    keys: new KeyRegister(),
    idTypes: new FaultTally(1),
    entries: 0,
    entriesStated: undefined,
    items: 0,
    typed: 0,
  };
  for await (const item of readXml(file, shape)) {
    if (item.kind === 'fault') yield item;
    else if (item.kind === 'record' && item.path === entryPath)
      yield* readEntry(reading, item.node);
    else if (item.kind === 'record') yield* readHeader(reading, item.node);
  }
  yield* reading.idTypes.rest().map(asItem);
  if (reading.entriesStated !== undefined && reading.entriesStated !== reading.entries) {
    const place = { file: shortName(file.name), element: 'sdnList/publshInformation/Record_Count' };
    const expected = `as many entries as stated; ${reading.entries} were found`;
    yield asItem(fault('mismatch', place, String(reading.entriesStated), expected));
  }
  yield { kind: 'remarks', items: reading.items, typed: reading.typed };
}

function asItem(one: Fault): ListItem {
  return { kind: 'fault', fault: one };
}

// The only place where OFAC says when a list was published: the CSV has no date at all.
function* readHeader(reading: Reading, node: XmlNode): Generator<ListItem> {
  const date = childText(node, 'Publish_Date');
  const count = childText(node, 'Record_Count');
  const published = parseUsDay(date);
  const place = { file: reading.file, line: node.line, element: 'sdnList/publshInformation' };
  if (published === undefined) {
    yield asItem(fault('invalid', place, date, 'a Publish_Date as month/day/year'));
  }
  if (/^\d{1,9}$/.test(count)) reading.entriesStated = Number(count);
  else yield asItem(fault('invalid', place, count, 'a Record_Count in digits'));
  yield {
    kind: 'header',
    ...(published !== undefined && { published }),
    ...(reading.entriesStated !== undefined && { entriesStated: reading.entriesStated }),
  };
}

/**
 * One entry, in the order in which the CSV's reader adds its parts: identity, id rows, remarks. An entry
 * without a number cannot be told apart from day to day, so it is the one thing that is left out.
 */
function* readEntry(reading: Reading, node: XmlNode): Generator<ListItem> {
  reading.entries += 1;
  const uid = childText(node, 'uid');
  const place = {
    file: reading.file,
    line: node.line,
    element: `sdnList/${entryPath}`,
    record: uid,
  };
  if (!/^\d{1,9}$/.test(uid)) {
    yield asItem(fault('invalid', place, uid, 'a uid in digits; the entry is left out'));
    return;
  }
  const claim = reading.keys.claim(uid, contentOf(node));
  if (claim.repeats !== 'nothing') {
    const what =
      claim.repeats === 'equal' ? 'the repetition is left out' : `this one is kept as ${claim.uid}`;
    yield asItem(fault('duplicate', place, uid, `each uid once; ${what}`));
    if (claim.repeats === 'equal') return;
  }
  const type = childText(node, 'sdnType');
  const kind = kindOfType(type);
  const draft = newDraft(claim.uid, kind ?? 'unknown', place);
  if (kind === undefined || type === '') {
    const expected = 'Individual, Entity, Vessel or Aircraft; the entry is kept';
    addFault(draft, 'unknown', type, { expected, element: `sdnList/${entryPath}/sdnType` });
  }
  readIdentity(draft, node);
  for (const id of itemsOf(node, 'idList')) {
    reading.items += 1;
    if (readId(draft, id)) reading.typed += 1;
    else yield* unknownIdType(reading, id, uid);
  }
  const remarks = readRemarks(draft, childText(node, 'remarks'));
  reading.items += remarks.items;
  reading.typed += remarks.typed;
  const listing = finishListing(draft, reading.input.source);
  if (listing !== undefined) yield { kind: 'listing', listing };
  yield* draft.faults.map(asItem);
}

// Lists without items are left out by the publisher, so absence is not a fault.
function itemsOf(node: XmlNode, listName: string): readonly XmlNode[] {
  return childOf(node, listName)?.children ?? [];
}

// What the CSV keeps in three tables; `mainEntry` only repeats the order of the file.
function readIdentity(draft: ListingDraft, node: XmlNode): void {
  addName(draft, nameOf(draft, node, { kind: 'primary', strength: 'strong' }));
  for (const aka of itemsOf(node, 'akaList')) readAlias(draft, aka);
  for (const program of itemsOf(node, 'programList')) {
    if (program.text !== '') draft.programs.push(program.text);
  }
  addNote(draft, 'position', childText(node, 'title'), 'title');
  for (const address of itemsOf(node, 'addressList')) readAddress(draft, address);
  for (const item of itemsOf(node, 'dateOfBirthList')) {
    const value = childText(item, 'dateOfBirth');
    readStatement(draft, { kind: 'birth' }, { label: 'dateOfBirth', value });
  }
  for (const item of itemsOf(node, 'placeOfBirthList')) {
    addOnce(draft.birthPlaces, childText(item, 'placeOfBirth'));
  }
  for (const item of [...itemsOf(node, 'nationalityList'), ...itemsOf(node, 'citizenshipList')]) {
    addCountry(draft, childText(item, 'country'), item.name);
  }
  const vessel = childOf(node, 'vesselInfo');
  if (vessel === undefined) return;
  addVessel(draft, {
    callSign: childText(vessel, 'callSign'),
    type: childText(vessel, 'vesselType'),
    tonnage: childText(vessel, 'tonnage'),
    grossTonnage: childText(vessel, 'grossRegisteredTonnage'),
    flag: childText(vessel, 'vesselFlag'),
    owner: childText(vessel, 'vesselOwner'),
  });
}

function nameOf(draft: ListingDraft, node: XmlNode, how: Pick<Name, 'kind' | 'strength'>): Name {
  const last = childText(node, 'lastName').replace(/\s+/g, ' ');
  const first = childText(node, 'firstName').replace(/\s+/g, ' ');
  if (draft.kind === 'person' && first !== '') return personName(first, last, how);
  // Some weak aliases have `AL-ZAHAR, Mahmoud` whole in lastName, as the CSV writes it.
  return ofacName(draft, `${first} ${last}`, how);
}

const aliasKinds: ReadonlyMap<string, NameKind> = new Map([
  ['a.k.a.', 'alias'],
  ['f.k.a.', 'former'],
  ['n.k.a.', 'current'],
]);

// The CSV has no mark for strong: it is what stands in alt.csv. Here each alias says it itself.
function readAlias(draft: ListingDraft, aka: XmlNode): void {
  const type = childText(aka, 'type');
  const category = childText(aka, 'category');
  const element = `sdnList/${entryPath}/akaList/aka`;
  if (!aliasKinds.has(type)) {
    const expected = 'a.k.a., f.k.a. or n.k.a.; the name is kept as an alias';
    addFault(draft, 'unknown', type, { expected, element: `${element}/type` });
  }
  if (category !== 'strong' && category !== 'weak') {
    const expected = 'strong or weak; the name is kept as a strong one';
    addFault(draft, 'unknown', category, { expected, element: `${element}/category` });
  }
  const strength: NameStrength = category === 'weak' ? 'weak' : 'strong';
  addName(draft, nameOf(draft, aka, { kind: aliasKinds.get(type) ?? 'alias', strength }));
}

// Three free lines for the street; the city, region and code are parted, unlike in the CSV.
function readAddress(draft: ListingDraft, address: XmlNode): void {
  const lines = ['address1', 'address2', 'address3'].map((name) => childText(address, name));
  addAddress(draft, {
    street: lines.filter((line) => line !== '').join(', '),
    city: childText(address, 'city'),
    region: childText(address, 'stateOrProvince'),
    postalCode: childText(address, 'postalCode'),
    country: childText(address, 'country'),
    note: '',
  });
}

/** False for a type that is neither on the whitelist of documents nor a known notice. */
function readId(draft: ListingDraft, id: XmlNode): boolean {
  const type = childText(id, 'idType');
  const label = type.replace(/ ?[:-]$/, '');
  const value = childText(id, 'idNumber');
  const meaning = meaningOfIdType(type);
  if (meaning?.kind === 'identifier') {
    const country = childText(id, 'idCountry');
    // Without a country of its own the number may carry one: `1026303117642 (Russia)`.
    const isDated = childText(id, 'issueDate') + childText(id, 'expirationDate') !== '';
    if (country === '' && meaning.scheme !== 'wallet' && value.endsWith(')') && !isDated) {
      return readIdentifier(draft, meaning.scheme, label, value);
    }
    const code = country === '' ? undefined : countryOf(country);
    const issued = idDate(draft, id, 'issueDate');
    const expires = idDate(draft, id, 'expirationDate');
    if (value === '') {
      const expected = 'an idNumber beside this idType; the row is left out';
      addFault(draft, 'missing', type, { expected, element: `${idPath}/idNumber` });
    }
    addIdentifier(draft, {
      scheme: meaning.scheme,
      value,
      label: meaning.scheme === 'wallet' ? (label.split(' ').at(-1) ?? label) : label,
      ...(code !== undefined && { country: code }),
      ...(code === undefined && country !== '' && { note: country }),
      ...(issued !== undefined && { issuedOn: issued }),
      ...(expires !== undefined && { expiresOn: expires }),
    });
    return true;
  }
  if (meaning !== undefined && readStatement(draft, meaning, { label, value })) return true;
  const sentence = `${type} ${value}`.trim();
  if (readItem(draft, sentence)) return true;
  addNote(draft, 'text', sentence);
  return false;
}

// A date that cannot be read is told and left out: the document is known by its number.
function idDate(draft: ListingDraft, id: XmlNode, name: string): PartialDate | undefined {
  const text = childText(id, name);
  const date = parseEnglishDate(text);
  if (date === undefined && text !== '') {
    const expected = 'a date, such as 10 Dec 1948; it is left out';
    addFault(draft, 'invalid', text, { expected, element: `${idPath}/${name}` });
  }
  return date;
}

// Once for each type with a count, since a new type comes in hundreds of entries at a time.
function unknownIdType(reading: Reading, id: XmlNode, uid: string): readonly ListItem[] {
  const type = childText(id, 'idType');
  const element = `${idPath}/idType`;
  const place = { file: reading.file, line: id.line, element, record: uid };
  const expected = 'an idType that the reader knows; it is kept as text';
  return reading.idTypes.add(type, fault('unknown', place, type, expected)).map(asItem);
}
