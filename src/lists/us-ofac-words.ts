// The words of OFAC and what they mean, for its CSV and its XML alike: both publish the same two
// lists in the same words. First the list, kind and programmes of an entry and the fields of
// vessels; then the labels of statements, which come as items of Remarks (`Tax ID No. 12 (Serbia)`)
// and as id rows of the XML (idType, idNumber, idCountry). The table of labels is a whitelist: of
// the rows that OFAC calls ids, many are notices about sanctions and no identity documents.
// Labels as found in the lists of 2018 to 2026.

import { type SourceId, sourceId } from '../model/ids.ts';
import type { ListingNote } from '../model/listing.ts';
import type { IdentifierScheme, PartyKind } from '../model/party.ts';
import { countryOf } from '../names/countries.ts';
import { addNote, addOnce, type ListingDraft } from './draft.ts';

export const sdnSource: SourceId = sourceId('us-ofac-sdn');
export const consolidatedSource: SourceId = sourceId('us-ofac-consolidated');

/**
 * Tags of the lists that OFAC keeps beside the SDN list: sectoral sanctions, Palestinian
 * legislators, Chinese military companies, foreign sanctions evaders, correspondent accounts, and
 * until 2018 the Executive Order 13599 list. Some of them are on SDN records too, as one of
 * several, so a single record proves nothing.
 */
const consolidatedTag = /^(?:NS-PLC|CMIC-|UKRAINE-EO13662$|FSE-|561)/;
const notOnSdn = 'Not on the SDN List';

/** Evidence of one entry: does it look like one of the consolidated (non-SDN) list? */
export function isConsolidatedEntry(programs: readonly string[], remarks: string): boolean {
  return remarks.includes(notOnSdn) || programs.some((tag) => consolidatedTag.test(tag));
}

/** The list that most of the entries seen speak for; the SDN list where nothing is seen. */
export function sourceByVotes(consolidated: number, entries: number): SourceId {
  return consolidated * 2 > entries ? consolidatedSource : sdnSource;
}

/** Undefined for a type that OFAC does not use. The CSV leaves organisations without a type. */
export function kindOfType(type: string): PartyKind | undefined {
  switch (type.toLowerCase()) {
    case '':
    case 'entity':
      return 'organization';
    case 'individual':
      return 'person';
    case 'vessel':
      return 'vessel';
    case 'aircraft':
      return 'aircraft';
    default:
      return undefined;
  }
}

/** `SDNTK] [FTO] [SDGT` without its outer brackets, as the CSV writes it. */
export function splitPrograms(text: string): readonly string[] {
  const tags = text.replace(/^\[|\]$/g, '').split(/\] ?\[/);
  return tags.map((tag) => tag.trim()).filter((tag) => tag !== '');
}

/** The vessel columns of both formats as texts; empty for everything that is no vessel. */
export interface VesselText {
  readonly callSign: string;
  readonly type: string;
  readonly tonnage: string;
  readonly grossTonnage: string;
  readonly flag: string;
  readonly owner: string;
}

/** Flags become countries where they are recognised, so that the matcher can compare them. */
export function addVessel(draft: ListingDraft, vessel: VesselText): void {
  if (vessel.callSign !== '') {
    draft.identifiers.push({ scheme: 'call-sign', value: vessel.callSign });
  }
  addNote(draft, 'vessel-detail', vessel.type, 'type');
  addNote(draft, 'vessel-detail', vessel.tonnage, 'tonnage');
  addNote(draft, 'vessel-detail', vessel.grossTonnage, 'gross registered tonnage');
  addNote(draft, 'vessel-detail', vessel.owner, 'owner');
  const flag = vessel.flag === '' ? undefined : countryOf(vessel.flag);
  if (flag === undefined) addNote(draft, 'vessel-detail', vessel.flag, 'flag');
  else addOnce(draft.countries, flag);
}

/** The CSV's `London EC3N 1DY` or `Culiacan, Sinaloa 80000`, parted only where the form is plain. */
export function splitCity(text: string): {
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
} {
  const match = /^([^,\d]+?)(?:, ([^,\d]+?))?(?: ([A-Z0-9-]*\d[A-Z0-9 -]*))?$/.exec(text);
  const [, city = text, region = '', postalCode = ''] = match ?? [];
  return { city, region, postalCode };
}

/** What a label introduces, in the terms of the model. */
export type Meaning =
  | { readonly kind: 'identifier'; readonly scheme: IdentifierScheme }
  | { readonly kind: 'note'; readonly note: ListingNote['kind'] }
  | { readonly kind: 'birth' } // of a person, or the founding or building of something
  | { readonly kind: 'birth-place' }
  | { readonly kind: 'country' }
  | { readonly kind: 'gender' }
  | { readonly kind: 'link' };

export interface Label {
  readonly text: string;
  readonly meaning: Meaning;
}

// Labels are parted by ` | `; `#` and `No.` belong to them, because the publisher writes them.
const identifierLabels: Readonly<Partial<Record<IdentifierScheme, string>>> = {
  passport: `
    Passport | Diplomatic Passport | Passport Booklet | Stateless Person Passport |
    Stateless Person ID Card | Travel Document Number |
    Seafarer's Identification Document | British National Overseas Passport`,
  'national-id': `
    National ID No. | Identification Number | National Foreign ID Number |
    Personal ID Card | Kenyan ID No. | Citizen's Card Number | Tazkira National ID Card |
    UAE Identification | Bosnian Personal ID No. | Turkish Identification Number |
    Refugee ID Card | Birth Certificate Number | Moroccan Personal ID No. |
    Residency Number | LE Number | Electoral Registry No. | Credencial electoral |
    I.F.E. | Cartilla de Servicio Militar Nacional | CNP (Personal Numerical Code) |
    Numero de Identidad | C.U.I.P. | C.U.I. | Immigration No.`,
  'tax-id': `
    Tax ID No. | V.A.T. Number | Italian Fiscal Code | US FEIN |
    Paraguayan tax identification number | Romanian Tax Registration | Fiscal Code |
    C.U.I.T. | RIF # | RTN | C.I.F. | N.I.E. |
    Numero Unico de Identificacao Tributaria (NUIT) | N.I.F.`,
  registration: `
    Registration Number | Registration ID | Business Registration Number |
    Business Registration Document # | Commercial Registry Number | Company Number |
    UK Company Number | C.R. No. | Romanian C.R. | Chamber of Commerce Number |
    Trade License No. | Matricula Mercantil No | Central Registration System Number |
    Enterprise Number | Economic Register Number (CBLS) |
    Unified Social Credit Code (USCC) | United Social Credit Code Certificate (USCCC) |
    Business Number | Istanbul Chamber of Comm. No. | Public Registration Number |
    File Number | Organization Code | Government Gazette Number |
    Certificate of Incorporation Number | Dubai Chamber of Commerce Membership No. |
    Chinese Commercial Code | Registered Charity No. | Company ID | C.I.N. |
    Registration Certificate Number (Dubai) |
    Russian State Individual Business Registration Number Pattern (OGRNIP) |
    Tourism License No. | Afghan Money Service Provider License Number | License`,
  rfc: `R.F.C. | R.F.C. # | RFC | RFC #`,
  curp: `C.U.R.P. | C.U.R.P. # | CURP | CURP #`,
  nit: `NIT | NIT #`,
  ruc: `RUC | RUC #`,
  cedula: `Cedula No.`,
  dni: `D.N.I. | DNI | D.N.I. #`,
  ssn: `SSN | U.S. Social Security Number | Social Security Number`,
  'folio-mercantil': `Folio Mercantil No. | Folio Mercantil`,
  lei: `Legal Entity Number | Legal Entity Number (LEI) | LEI`,
  bic: `SWIFT/BIC | BIC | SWIFT`,
  imo: `Vessel Registration Identification | Company Number IMO | Identification Number IMO`,
  mmsi: `MMSI`,
  'call-sign': `Other Vessel Call Sign | Vessel Call Sign | Call Sign`,
  'tail-number': `Aircraft Tail Number | Previous Aircraft Tail Number`,
  'serial-number': `
    Aircraft Manufacturer's Serial Number (MSN) | Aircraft Serial Identification |
    Aircraft Construction Number (also called L/N or S/N or F/N)`,
  'drivers-licence': `Driver's License No. | Drivers License | Driver's License`,
  website: `Website`,
  email: `Email Address | Email | E-mail`,
  phone: `Phone Number | Telephone No. | Telephone | PHONE | Phone No. | Fax No. | Fax`,
  other: `
    D-U-N-S Number | BIK (RU) | MICEX Code | Trademark number | UN/LOCODE | ISIN |
    Equity Ticker | SRE Permit No. | VisaNumberID | Pilot License Number |
    Interpol: Red Notice. File No. | Military Registration Number | Permit Number |
    MSB Registration Number | Aircraft Mode S Transponder Code`,
};

const noteLabels: Readonly<Partial<Record<ListingNote['kind'], string>>> = {
  'secondary-sanctions': `
    Secondary sanctions risk | Additional Sanctions Information |
    Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions`,
  measure: `
    Executive Order | CAATSA Section | IFCA Determination | For more information |
    PEESA Information | U.S. Persons Must | This designation refers to |
    all offices worldwide | and all other locations worldwide | all branches worldwide`,
  date: `Listing Date | Effective Date | Purchase/Sales For Divestment Date`,
  position: `Position | Title | Rank | Profession | Occupation`,
  'organization-type': `Organization Type`,
  'target-type': `Target Type`,
  'vessel-detail': `Former Vessel Flag | Other Vessel Flag | Other Vessel Type`,
  'aircraft-detail': `Aircraft Model | Aircraft Operator | Aircraft Type | Aircraft Owner`,
  narrative: `Issuer Name | ethnicity | Tribe | Subtribe | Operations in | Spouse`,
};

const otherLabels: readonly Label[] = [
  { text: 'DOB', meaning: { kind: 'birth' } },
  { text: 'Organization Established Date', meaning: { kind: 'birth' } },
  { text: 'Vessel Year of Build', meaning: { kind: 'birth' } },
  { text: 'Aircraft Manufacture Date', meaning: { kind: 'birth' } },
  { text: 'POB', meaning: { kind: 'birth-place' } },
  { text: 'nationality', meaning: { kind: 'country' } },
  { text: 'Nationality of Registration', meaning: { kind: 'country' } },
  { text: 'Registration Country', meaning: { kind: 'country' } },
  { text: 'citizen', meaning: { kind: 'country' } },
  { text: 'Gender', meaning: { kind: 'gender' } },
  { text: 'Linked To', meaning: { kind: 'link' } },
];

// Turns a table of words into one entry per label.
function labelsOf<K extends string>(
  table: Readonly<Partial<Record<K, string>>>,
  meaningOf: (key: K) => Meaning,
): readonly Label[] {
  return (Object.entries(table) as [K, string][]).flatMap(([key, texts]) =>
    texts.split('|').map((text) => ({ text: text.trim(), meaning: meaningOf(key) })),
  );
}

const labels: readonly Label[] = [
  ...labelsOf(identifierLabels, (scheme) => ({ kind: 'identifier', scheme })),
  ...labelsOf(noteLabels, (note) => ({ kind: 'note', note })),
  ...otherLabels,
];

// Longest first, by first letter, so that `Passport Booklet` is not read as a passport "Booklet".
const labelsByLetter = new Map<string, readonly Label[]>();
for (const label of labels.toSorted((a, b) => b.text.length - a.text.length)) {
  const letter = label.text.charAt(0).toLowerCase();
  labelsByLetter.set(letter, [...(labelsByLetter.get(letter) ?? []), label]);
}

/** The label that `text` begins with, as a whole word; letter case does not count. */
export function labelAtStart(text: string): Label | undefined {
  const lower = text.toLowerCase();
  const candidates = labelsByLetter.get(lower.charAt(0)) ?? [];
  return candidates.find(
    ({ text: label }) =>
      lower.startsWith(label.toLowerCase()) && !/[a-z]/.test(lower.charAt(label.length)),
  );
}

/** The meaning of an XML idType, which may end in a colon or a dash. */
export function meaningOfIdType(idType: string): Meaning | undefined {
  if (walletLabel.test(idType)) return { kind: 'identifier', scheme: 'wallet' };
  return labelAtStart(idType)?.meaning;
}

/** `Digital Currency Address - XBT`: the last word is the ticker. */
export const walletLabel = /^Digital Currency Address - ([A-Z0-9]+)\b/;
