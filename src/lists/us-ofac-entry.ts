// What the readers of OFAC's CSV and XML share: the list an entry belongs to, its kind, its
// programmes, and the fields of vessels. Both publish the same two lists in the same words.

import type { SourceId } from '../model/ids.ts';
import { sourceId } from '../model/ids.ts';
import type { PartyKind } from '../model/party.ts';
import { countryOf } from '../names/countries.ts';
import { addNote, addOnce, type ListingDraft } from './draft.ts';

export const sdnSource: SourceId = sourceId('us-ofac-sdn');
export const consolidatedSource: SourceId = sourceId('us-ofac-consolidated');

/**
 * Tags of the lists that OFAC keeps beside the SDN list: sectoral sanctions, Palestinian
 * legislators, Chinese military companies, foreign sanctions evaders, correspondent accounts, and
 * until 2020 the Executive Order 13599 list. Some of them are on SDN records too, as one of
 * several, so a single record proves nothing.
 */
const consolidatedTag = /^(?:NS-PLC|CMIC-|UKRAINE-EO13662$|FSE-|561|BPI-)/;
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

export interface VesselText {
  readonly callSign: string;
  readonly type: string;
  readonly tonnage: string;
  readonly grossTonnage: string;
  readonly flag: string;
  readonly owner: string;
}

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
