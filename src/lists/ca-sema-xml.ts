// Canada's autonomous sanctions (Special Economic Measures Act and Justice for Victims of Corrupt
// Foreign Officials Act), one flat `record` each. There is no id: Schedule and Item are renumbered
// (of 1,096 records that are in both the 2020 and the 2025 file, 112 kept theirs), so the key is the
// regime and the name as a slug; a second record of that key gets `-2`.
// Element names changed between 2020 (Entity, Title) and 2025 (EntityOrShip, TitleOrShip): both are read.

import { type Fault, fault } from '../model/fault.ts';
import { sourceId } from '../model/ids.ts';
import { parseIsoPartial } from '../model/partial-date.ts';
import type { PartyKind } from '../model/party.ts';
import { decodeHead } from './decode.ts';
import { addFault, addName, addNote, finishListing, type ListingDraft, newDraft } from './draft.ts';
import { parseEnglishAlternatives } from './english-dates.ts';
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
  childText,
  contentOf,
  pathsOf,
  readXml,
  rootNameOf,
  type XmlNode,
  type XmlShape,
} from './xml.ts';

export const semaSource = sourceId('ca-sema');

const shape: XmlShape = {
  root: 'data-set',
  records: ['record'],
  elements: pathsOf(`
    record {
      Country LastName GivenName Entity EntityOrShip Title TitleOrShip Aliases
      DateOfBirth DateOfBirthOrShipBuildDate ShipIMONumber Schedule Item DateOfListing
    }`),
};

export const caSemaXml: ListFormat = {
  id: 'ca-sema-xml',
  title: 'Canada, consolidated autonomous sanctions list (XML)',
  recognise,
  read,
};

/** The root's name is generic, so a record with its Country and Item must be in the head as well. */
function recognise(head: FileHead): Recognition | undefined {
  const text = decodeHead(head.bytes, 'utf-8');
  const isSema = rootNameOf(text) === shape.root && /<Country>/.test(text) && /<Item>/.test(text);
  return isSema ? { role: 'whole', source: semaSource } : undefined;
}

interface Reading {
  readonly input: ListInput;
  readonly file: string;
  readonly keys: KeyRegister;
  /** By key as well, over what tells persons apart: equal ones are listed twice. */
  readonly parties: KeyRegister;
}

async function* read(input: ListInput): AsyncGenerator<ListItem> {
  for (const { file } of input.files) {
    const reading = {
      input,
      file: shortName(file.name),
      keys: new KeyRegister(),
      parties: new KeyRegister(),
    };
    for await (const item of readXml(file, shape)) {
      if (item.kind === 'fault') yield item;
      else if (item.kind === 'record') yield* readRecord(reading, item.node);
    }
  }
}

function asItem(one: Fault): ListItem {
  return { kind: 'fault', fault: one };
}

// The name of 2025 first, then that of 2020; line breaks inside are layout.
function eitherText(node: XmlNode, first: string, second: string): string {
  return (childText(node, first) || childText(node, second)).replace(/\s+/g, ' ');
}

/**
 * One record. Two records of one key are told apart by their content: word for word equal ones are
 * copies; the same party under two items (listed again by an amendment) is kept twice and told;
 * two persons of one name are kept without a fault, since that is no fault of the file.
 */
function* readRecord(reading: Reading, node: XmlNode): Generator<ListItem> {
  const country = childText(node, 'Country').replace(/\s+/g, ' ');
  const surname = childText(node, 'LastName').replace(/\s+/g, ' ');
  const given = childText(node, 'GivenName').replace(/\s+/g, ' ');
  const entity = eitherText(node, 'EntityOrShip', 'Entity');
  const born = eitherText(node, 'DateOfBirthOrShipBuildDate', 'DateOfBirth');
  const item = `${childText(node, 'Schedule')} / ${childText(node, 'Item')}`;
  const name = entity === '' ? `${surname} ${given}` : entity;
  const regime = country.split(' / ')[0] ?? country;
  const key = slugOf(`${regime} ${name}`);
  const place = { file: reading.file, line: node.line, element: 'data-set/record', record: key };
  const claim = reading.keys.claim(key, contentOf(node));
  const aliases = childText(node, 'Aliases');
  const party = reading.parties.claim(
    key,
    [name, born, aliases, childText(node, 'ShipIMONumber')].join('\t'),
  );
  if (claim.repeats === 'equal') {
    yield asItem(fault('duplicate', place, name, 'each record once; the repetition is left out'));
    return;
  }
  if (party.repeats === 'equal') {
    const expected = `each party once under a regime; this record is kept as ${claim.uid}`;
    yield asItem(fault('duplicate', place, `${name}, ${item}`, expected));
  }
  const draft = newDraft(claim.uid, kindOf(node, surname), place);
  if (entity !== '') addEntity(draft, entity);
  else addPerson(draft, given, surname);
  for (const alias of splitSemaAliases(aliases)) {
    addName(draft, { text: alias, kind: 'alias', strength: 'strong' });
  }
  readRest(draft, node, { country, born });
  const listing = finishListing(draft, reading.input.source);
  if (listing !== undefined) yield { kind: 'listing', listing };
  yield* draft.faults.map(asItem);
}

// A ship has a type in the field that gives persons their title; only ships have IMO numbers.
function kindOf(node: XmlNode, surname: string): PartyKind {
  if (surname !== '') return 'person';
  const isShip = childText(node, 'ShipIMONumber') !== '' || childText(node, 'TitleOrShip') !== '';
  return isShip ? 'vessel' : 'organization';
}

/**
 * `A Society (also known as A.S. of Russia)`: the published form is shown, and both names in it are
 * names of their own, or nobody who is called by one of them would be found. What stands in other
 * parentheses may be initials, a place or a translation, and stays where it is.
 */
function addEntity(draft: ListingDraft, entity: string): void {
  addName(draft, { text: entity, kind: 'primary', strength: 'strong' });
  const [, before = '', inside = ''] = /^(.*?)\(also known as ([^()]*)\)?$/i.exec(entity) ?? [];
  for (const text of [before.trim(), inside.trim()]) {
    addName(draft, { text, kind: 'alias', strength: 'strong' });
  }
}

// Some records have a family name only (`Thaung`, Myanmar): it is then the whole name.
function addPerson(draft: ListingDraft, given: string, surname: string): void {
  const text = `${given} ${surname}`.trim();
  const parts = given === '' ? undefined : { given, surname };
  addName(draft, {
    text,
    kind: 'primary',
    strength: 'strong',
    ...(parts !== undefined && { parts }),
  });
}

// Country is the regime that lists, not where the party is from: it never becomes a nationality.
function readRest(
  draft: ListingDraft,
  node: XmlNode,
  { country, born }: { readonly country: string; readonly born: string },
): void {
  if (country !== '') draft.programs.push(country);
  const schedule = childText(node, 'Schedule');
  const item = childText(node, 'Item');
  draft.references.push(schedule === '' ? `item ${item}` : `Schedule ${schedule}, item ${item}`);
  const title = eitherText(node, 'TitleOrShip', 'Title');
  if (draft.kind === 'vessel') addNote(draft, 'vessel-detail', title, 'type');
  else addNote(draft, 'position', title, 'title');
  const imo = childText(node, 'ShipIMONumber');
  if (imo !== '') draft.identifiers.push({ scheme: 'imo', value: imo.replace(/^IMO\s*/i, '') });
  const births = born === '' ? [] : parseEnglishAlternatives(born);
  if (births !== undefined) draft.births.push(...births);
  else {
    const expected = 'a date as YYYY, YYYY-MM or YYYY-MM-DD; kept as a note';
    addFault(draft, 'invalid', born, { expected });
    addNote(draft, 'date', born, 'date of birth or build');
  }
  const listed = childText(node, 'DateOfListing');
  const listedOn = parseIsoPartial(listed);
  if (listedOn !== undefined) draft.listedOn = listedOn;
  else if (listed !== '') addFault(draft, 'invalid', listed, { expected: 'a DateOfListing' });
}

// A comma before one of these does not part names: `Invented, LLC`.
const legalForm =
  /^(?:llc|ltd|inc|jsc|ojsc|pjsc|cjsc|co|corp|s\.?a|plc|gmbh|ooo|ооо|oao|зао|ао|ао|jr|sr)\.?$/i;
// `Belarusian:` and `Russian :` in front of the name in that language.
const languageLabel = /^(?:[A-Z][a-z]+(?:ian|ic|ish|ese|ew|ssian)|Farsi)\s*:\s*/;

/**
 * Names in one field, parted by commas or semicolons. A piece that is only a legal form belongs to
 * the name before it; commas within parentheses or quotes part nothing; `Russian:` is a label.
 */
export function splitSemaAliases(text: string): readonly string[] {
  const names: string[] = [];
  for (const piece of splitOutside(text.replace(/\s+/g, ' '))) {
    const name = piece.trim().replace(languageLabel, '').trim();
    const last = names.at(-1);
    if (name === '') continue;
    if (legalForm.test(name) && last !== undefined) names[names.length - 1] = `${last}, ${name}`;
    else names.push(name);
  }
  return names;
}

// Commas inside parentheses or guillemets belong to a name.
function splitOutside(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === '(' || letter === '«') depth += 1;
    else if ((letter === ')' || letter === '»') && depth > 0) depth -= 1;
    else if ((letter === ',' || letter === ';') && depth === 0) {
      pieces.push(text.slice(from, index));
      from = index + 1;
    }
  }
  const rest = text.slice(from);
  // A parenthesis that never closes hides nothing.
  return depth > 0 ? [...pieces, ...rest.split(/[,;]/)] : [...pieces, rest];
}

/** Latin letters without marks and digits, joined by hyphens; other scripts keep their letters. */
function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
