// Hits as a search would hand them in, with the explanation reduced to what screening reads.

import type { SearchHit } from '../../src/match/entry.ts';
import type { Explanation, NameExplanation } from '../../src/match/explanation.ts';
import { type IsoDay, listingId, sourceId } from '../../src/model/ids.ts';
import type { Listing } from '../../src/model/listing.ts';
import type { NameKind, NameStrength } from '../../src/model/party.ts';
import type { ScreenInput } from '../../src/screen/input.ts';
import type { ScreenHit, ScreenResult } from '../../src/screen/result.ts';
import { screenParty } from '../../src/screen/screen.ts';
import { aListing, anOrganization } from '../makers.ts';
import { aProfile, dutyTables, register } from './tables.ts';

export const today = '2026-11-21' as IsoDay;

interface Shape {
  readonly ref: string;
  readonly left: string;
  readonly right: string;
  readonly kind?: NameKind;
  readonly strength?: NameStrength;
  readonly usedBy?: string;
  readonly score?: number;
  readonly evidence?: number;
  readonly compared?: number;
}

export function aHit(shape: Shape): SearchHit {
  const { left, right, score = 10_000, strength = 'strong', evidence = 2_000 } = shape;
  const name: NameExplanation = {
    left,
    right,
    rightKind: shape.kind ?? 'primary',
    rightStrength: strength,
    ...(shape.usedBy === undefined ? {} : { rightUsedBy: shape.usedBy }),
    tokens: [],
    rules: [],
    evidence,
    score,
  };
  const isWeak = strength === 'weak';
  const explanation: Explanation = {
    policy: '7',
    leftKind: 'unknown',
    rightKind: 'organization',
    ground: isWeak ? 'weak-alias' : score >= 6_000 ? 'name' : 'none',
    name,
    fields: [],
    coverage: { compared: shape.compared ?? 1, of: 4 },
    wouldSettle: ['country'],
    score,
    threshold: 6_000,
    match: score >= 6_000 && !isWeak,
  };
  return { ref: shape.ref, explanation };
}

export interface Asked {
  readonly as?: string;
  readonly asOf?: string;
  readonly name?: string;
  readonly listings?: readonly Listing[];
  readonly sources?: readonly string[];
}

export function screened(hits: readonly SearchHit[], asked: Asked = {}): ScreenResult {
  return screenParty(anInput(hits, asked));
}

export function anInput(hits: readonly SearchHit[], asked: Asked = {}): ScreenInput {
  const listings = new Map((asked.listings ?? []).map((listing) => [String(listing.id), listing]));
  return {
    subject: anOrganization(asked.name ?? hits[0]?.explanation.name?.left ?? 'Nobody'),
    hits,
    register,
    listingOf: (ref) => listings.get(ref),
    sources: asked.sources ?? [...new Set([...listings.values()].map(({ source }) => source))],
    profile: aProfile(asked.as ?? 'us-bank'),
    policy: { version: '7', threshold: 6_000 },
    tables: dutyTables,
    asOf: (asked.asOf ?? today) as IsoDay,
  };
}

/** A hit on the curated entry of a group by its own name. */
export function aGroupHit(group: string, name: string, more: Partial<Shape> = {}): SearchHit {
  return aHit({ ref: `register:${group}`, left: name, right: name, ...more });
}

export function onlyHit(result: ScreenResult): ScreenHit {
  const [hit, ...more] = result.hits;
  if (hit === undefined || more.length > 0) throw new Error(`${result.hits.length} hits`);
  return hit;
}

/** OFAC's record of Cártel del Noreste as of summer 2026: its old name is a weak alias now. */
export const noreste = aListing(
  '11438',
  anOrganization('CARTEL DEL NORESTE', {
    names: [
      { text: 'CARTEL DEL NORESTE', kind: 'primary', strength: 'strong' },
      { text: 'CDN', kind: 'alias', strength: 'weak' },
      { text: 'NORTHEAST CARTEL', kind: 'alias', strength: 'weak' },
      { text: 'LOS ZETAS', kind: 'alias', strength: 'weak' },
    ],
  }),
  { programs: ['SDNTK', 'FTO', 'SDGT', 'TCO', 'ILLICIT-DRUGS-EO14059'] },
);

export const golfo = aListing(
  '10386',
  anOrganization('GULF CARTEL', {
    names: [
      { text: 'GULF CARTEL', kind: 'primary', strength: 'strong' },
      { text: 'CARTEL DEL GOLFO', kind: 'alias', strength: 'strong' },
      { text: 'CDG', kind: 'alias', strength: 'weak' },
    ],
  }),
  { programs: ['SDNTK', 'FTO', 'SDGT', 'ILLICIT-DRUGS-EO14059'] },
);

export function anEntryOf(source: string, uid: string, name: string, programs: string[]): Listing {
  const id = sourceId(source);
  return aListing(uid, anOrganization(name), {
    id: listingId(id, uid),
    source: id,
    programs,
  });
}
