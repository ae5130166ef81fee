// OFAC's Remarks: prose by look, a table by habit. Items are separated by `; ` and mostly begin with
// a label of `us-ofac-words.ts`; weak aliases live here and nowhere else in the CSV. Each item
// becomes a typed field of the draft; what stays prose is kept as a note of kind `text` and counted,
// so that the share of what we do not understand is a figure and not a feeling.

import type { Identifier, IdentifierScheme, Name, NameKind, NameParts } from '../model/party.ts';
import { countryOf } from '../names/countries.ts';
import {
  addCountry,
  addFault,
  addGender,
  addName,
  addNote,
  addOnce,
  type ListingDraft,
} from './draft.ts';
import { parseEnglishDate, parseEnglishFuzzy } from './english-dates.ts';
import { labelAtStart, type Meaning, walletLabel } from './us-ofac-words.ts';

export interface RemarkCount {
  readonly items: number;
  readonly typed: number;
}

/**
 * Reads a whole remark into the draft; every item ends as a field or as a note, none is lost. Of a
 * remark that was cut, the last item is half a statement: it stays text, lest half a wallet's
 * address pass for an address.
 */
export function readRemarks(draft: ListingDraft, remarks: string, isCut = false): RemarkCount {
  let typed = 0;
  const items = splitRemarks(remarks);
  for (const [index, item] of items.entries()) {
    if (isCut && index === items.length - 1) addNote(draft, 'text', item, 'cut remark');
    else if (readItem(draft, item)) typed += 1;
    else addNote(draft, 'text', item);
  }
  return { items: items.length, typed };
}

/**
 * Items without their separators. A semicolon inside parentheses parts nothing; parentheses that
 * never close are no parentheses.
 */
export function splitRemarks(remarks: string): readonly string[] {
  const items: string[] = [];
  let from = 0;
  let depth = 0;
  for (let index = 0; index < remarks.length; index += 1) {
    const letter = remarks[index];
    if (letter === '(') depth += 1;
    else if (letter === ')' && depth > 0) depth -= 1;
    else if (letter === ';' && depth === 0) {
      items.push(remarks.slice(from, index));
      from = index + 1;
    }
  }
  const rest = remarks.slice(from);
  // Joined by `concat`: a call takes only so many arguments, and a hostile remark has more pieces.
  const trimmed = items
    .concat(depth > 0 ? rest.split(';') : [rest])
    .map((item) => item.trim())
    .filter((item) => item !== '' && item !== '.');
  const last = trimmed.pop();
  return last === undefined ? [] : [...trimmed, withoutFinalStop(last)];
}

// The stop that ends a remark is the publisher's, unless an abbreviation needs it: OFAC writes
// `… CO., LTD.` at the end and not `LTD..`.
function withoutFinalStop(text: string): string {
  if (!text.endsWith('.')) return text;
  const stem = text.slice(0, -1).trimEnd();
  return /(?:^|[ ,])(?:LTD|CO|INC|CORP|BHD|PTE|JR|SR|Ltd|Co|Inc|Jr)$|\b[A-Z](?:\.[A-Z])+$/.test(
    stem,
  )
    ? text
    : stem;
}

/** False when nothing is recognised; the caller then keeps the words. */
export function readItem(draft: ListingDraft, item: string): boolean {
  const text = item.replace(/^alt\.? /i, '');
  return (
    readWeakAlias(draft, text) ||
    readLinks(draft, text) ||
    readLabelled(draft, text) ||
    readAddressOnline(draft, text) ||
    readProse(draft, text)
  );
}

// Weak names in Remarks are a.k.a. mostly; f.k.a. and n.k.a. are as weak when they stand there.
const aliasKinds: Readonly<Record<string, NameKind>> = {
  a: 'alias',
  f: 'former',
  n: 'current',
};

/** `a.k.a. 'EGYPT'S SOLDIERS'`: the outer quotes are the publisher's, others belong to the name. */
function readWeakAlias(draft: ListingDraft, text: string): boolean {
  const match = /^(?:([afn])\.k\.a\.|d\.b\.a\.),? *(.+)$/i.exec(text);
  if (match === null) return false;
  const kind = aliasKinds[(match[1] ?? '').toLowerCase()] ?? 'alias';
  let name = withoutEnd(match[2] ?? '', /[.\s]/);
  if (name.startsWith("'")) name = name.slice(1).replace(/'$/, '');
  // Nicknames were sometimes quoted twice: ''FOOPIE''. A single leading apostrophe is a letter.
  if (/^'.+'$/.test(name)) name = name.slice(1, -1);
  addName(draft, ofacName(draft, name, { kind, strength: 'weak' }));
  return true;
}

/** The XML wraps the statement in parentheses and may put several into one pair of them. */
function readLinks(draft: ListingDraft, text: string): boolean {
  const isWrapped = text.startsWith('(Linked To: ');
  if (!isWrapped && !text.startsWith('Linked To: ')) return false;
  const inner = isWrapped ? text.slice(1).replace(/\)\.?$/, '') : text;
  for (const part of inner.split(/; (?=(?:alt\. )?Linked To: )/)) {
    draft.links.push({ kind: 'linked-to', text: part.replace(/^(?:alt\. )?Linked To: */, '') });
  }
  return true;
}

/**
 * The longest label that the text begins with decides. A label that is not in the table may still
 * introduce a number, which is kept under that label.
 */
function readLabelled(draft: ListingDraft, text: string): boolean {
  const wallet = walletLabel.exec(text);
  if (wallet !== null) {
    const value = text.slice(wallet[0].length).trim();
    addIdentifier(draft, { scheme: 'wallet', value, label: wallet[1] ?? '' });
    return value !== '';
  }
  const label = labelAtStart(text);
  if (label === undefined) return readNumbered(draft, text);
  const shown = text.slice(0, label.text.length);
  const rest = text
    .slice(label.text.length)
    .replace(/^ ?[:#]/, '')
    .trim();
  switch (label.meaning.kind) {
    case 'identifier':
      return readIdentifier(draft, label.meaning.scheme, shown, rest);
    case 'note':
      readLabelledNote(draft, label.meaning, { text, labelLength: label.text.length });
      return true;
    default:
      return readStatement(draft, label.meaning, { label: shown, value: rest });
  }
}

/** A fact that is no number and no notice. False keeps the words as text, never silence. */
export function readStatement(
  draft: ListingDraft,
  meaning: Meaning,
  { label, value }: { readonly label: string; readonly value: string },
): boolean {
  switch (meaning.kind) {
    case 'birth': {
      const date = parseEnglishFuzzy(value);
      if (date === undefined) {
        const expected = 'a date, such as 10 Dec 1948, Dec 1948, circa 1948 or 1947 to 1949';
        addFault(draft, 'invalid', value, { expected, column: label });
        addNote(draft, 'date', value, label);
      } else draft.births.push(date);
      return true;
    }
    case 'birth-place':
      addOnce(draft.birthPlaces, value);
      return true;
    case 'country':
      return countryOf(value) !== undefined && addCountry(draft, value, label);
    case 'gender':
      return /^(?:male|female)$/i.test(value) && addGender(draft, value);
    default:
      return false;
  }
}

/** A notice is kept as a sentence; a labelled value is parted from its label. */
function readLabelledNote(
  draft: ListingDraft,
  meaning: Extract<Meaning, { kind: 'note' }>,
  { text, labelLength }: { readonly text: string; readonly labelLength: number },
): void {
  const isSentence = meaning.note === 'secondary-sanctions' || meaning.note === 'measure';
  const colon = text.indexOf(': ', labelLength);
  const end = colon > 0 ? colon : labelLength;
  const value = text.slice(end).replace(/^:/, '').trim();
  if (isSentence || value === '') addNote(draft, meaning.note, text);
  else addNote(draft, meaning.note, value, text.slice(0, end));
}

/** `No. 12 (Iran) issued 18 Mar 2001 expires 2006`, read from its end. */
export function readIdentifier(
  draft: ListingDraft,
  scheme: IdentifierScheme,
  label: string,
  text: string,
): boolean {
  let rest = text;
  const expires = cutDate(rest, /[ ,]expires (.+)$/);
  rest = expires?.rest ?? rest;
  const issued = cutDate(rest, /[ ,]issued (.+)$/);
  rest = issued?.rest ?? rest;
  const place = /^(.*\S) \(([^()]+)\)$/.exec(rest);
  const country = place === null ? undefined : countryOf(place[2] ?? '');
  if (country !== undefined) rest = place?.[1] ?? rest;
  addIdentifier(draft, {
    scheme,
    value: rest,
    label,
    ...(country !== undefined && { country }),
    ...(issued !== undefined && { issuedOn: issued.date }),
    ...(expires !== undefined && { expiresOn: expires.date }),
  });
  return rest !== '';
}

/** Sets right what the label alone cannot tell; a value is never empty in the result. */
export function addIdentifier(draft: ListingDraft, identifier: Identifier): void {
  if (identifier.value === '') return;
  if (identifier.scheme === 'imo' || /^IMO\b/.test(identifier.value)) {
    const number = /^(?:IMO)?[ :]*(\d{7})$/.exec(identifier.value)?.[1];
    draft.identifiers.push(
      number === undefined
        ? { ...identifier, scheme: 'registration' }
        : { ...identifier, scheme: 'imo', value: number },
    );
    return;
  }
  draft.identifiers.push(identifier);
}

// Only a date that can be read is cut off; anything else stays part of the number and is seen.
function cutDate(text: string, pattern: RegExp) {
  const match = pattern.exec(text);
  const date = parseEnglishDate(match?.[1] ?? '');
  if (date === undefined) return undefined;
  return { rest: withoutEnd(text.slice(0, match?.index), /[ ,]/), date };
}

// Letter by letter: `/[ ,]+$/` would look at a run of blanks once from each of them.
function withoutEnd(text: string, letters: RegExp): string {
  let end = text.length;
  while (end > 0 && letters.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A number under a label that the table does not know: typed as `other`, with its label. */
function readNumbered(draft: ListingDraft, text: string): boolean {
  const match =
    /^([A-Za-z][^;:]{0,58}?(?:Number|No\.?|ID|Card|Code|Certificate|Licen[cs]e|Permit|#)):? +((?:[A-Z]{1,4} ?)?[A-Z0-9./-]*\d.*)$/.exec(
      text,
    );
  return match === null ? false : readIdentifier(draft, 'other', match[1] ?? '', match[2] ?? '');
}

/** A bare site or mailbox, as early entries have them: `www.example.org`, `… (website)`. */
function readAddressOnline(draft: ListingDraft, text: string): boolean {
  const value = /^(\S+)(?: \((?:website|email)\)\.?)?$/i.exec(text)?.[1] ?? '';
  if (!/.\.[a-z]/i.test(value) || !/^(?:https?:|www\.)|@/i.test(value)) return false;
  draft.identifiers.push({ scheme: value.includes('@') ? 'email' : 'website', value });
  return true;
}

// Roles as they occur; a sentence with one of them is a position and nothing more exact.
const position = new RegExp(
  '\\b(?:member|minister|ministry|director|chairman|chairwoman|chairperson|president|governor|' +
    'general|colonel|captain|major|brigadier|commander|head|chief|officer|official|deputy|' +
    'representative|ambassador|secretary|judge|magistrate|prosecutor|senator|advis[eo]r|employee|' +
    'manager|leader|founder|co-founder|owner|shareholder|mayor|speaker|rector|professor|doctor|' +
    'admiral|lieutenant|sergeant|attorney|counsel|trustee|partner|agent|assistant|aide|associate|' +
    'coordinator|supervisor|shaykh|sheikh|haji|hajji|maulana|maulawi|maulavi|mullah|mufti|qari|' +
    'imam|ayatollah|hojjatoleslam|ustad|engineer|businessman|economist|scientist|lawyer|editor|' +
    'journalist|constituent|candidate|delegate|consul|attache|inspector|superintendent|warden|' +
    'executive|board|treasurer|ceo|chair|counsellor|counselor|commissioner|envoy|congressman|' +
    'ombudsman|diplomat|dean|dr|moulana|mulawi|ustadz|financier|financial expert|facilitator|emir|amir|spokesman|spokesperson)s?\\b',
  'i',
);
const family =
  /\b(?:son|daughter|wife|husband|brother|sister|half-brother|mother|father|cousin|nephew|spouse|married|child|relative|in-law)\b/i;
const status =
  /\b(?:indictee|indicted|arrested|detained|custody|incarcerated|imprisoned|prison|sentenced|deceased|killed|died|extradited|released|convicted|wanted|warrant|at large|fugitive|deported|whereabouts)\b/i;
const origin =
  /\b(?:derived from|also known|formerly|subsidiary|office|offices|branch|branches|location|locations|based in|headquartered|located|from|associated with|resident|residence|lives in|national of|refugee|citizenship|nationality)\b/i;

/** Prose in which a role, a family tie, a fate or a place is stated. */
function readProse(draft: ListingDraft, text: string): boolean {
  if (family.test(text)) addNote(draft, 'narrative', text, 'family');
  else if (status.test(text)) addNote(draft, 'narrative', text, 'status');
  else if (position.test(text)) addNote(draft, 'position', text);
  else if (origin.test(text)) addNote(draft, 'narrative', text, 'whereabouts');
  else return false;
  return true;
}

/**
 * `EL ZAHABI, Hassan` of a person becomes `Hassan EL ZAHABI` with its parts; the paragraph suffix
 * of `DABY JR., Paul` stays at the end. Organisations keep their commas.
 */
export function ofacName(
  draft: { readonly kind: string },
  text: string,
  how: Pick<Name, 'kind' | 'strength'>,
): Name {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  const comma = draft.kind === 'person' ? trimmed.indexOf(', ') : -1;
  if (comma < 1) return { text: trimmed, ...how };
  return personName(trimmed.slice(comma + 2), trimmed.slice(0, comma), how);
}

/** From the two fields of the XML; without a given name the surname is the name. */
export function personName(
  given: string,
  surnames: string,
  how: Pick<Name, 'kind' | 'strength'>,
): Name {
  if (given === '') return { text: surnames, ...how };
  const [, stem = surnames, suffix] = /^(.+?),? (JR\.?|SR\.?|II|III|IV)$/i.exec(surnames) ?? [];
  const parts: NameParts = { given, surname: stem, ...(suffix !== undefined && { suffix }) };
  return { text: `${given} ${surnames}`, ...how, parts };
}
