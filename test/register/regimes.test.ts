// Which laws stand behind a listing: the traps of the real lists, with their uids.

import { describe, expect, test } from 'vitest';
import { groupId, listingId, sourceId } from '../../src/model/ids.ts';
import type { Listing } from '../../src/model/listing.ts';
import { formatPartial } from '../../src/model/partial-date.ts';
import {
  authorityOfTag,
  groupOfListing,
  type Regime,
  regimesOfGroup,
  regimesOfListing,
} from '../../src/register/regimes.ts';
import { aListing, anOrganization, aPerson } from '../makers.ts';
import { aDay, theRegister } from './makers.ts';

const register = theRegister();
const today = aDay('2026-11-21');

function anEntry(uid: string, programs: readonly string[]): Listing {
  return aListing(uid, anOrganization('X'), { programs });
}

function of(source: string, uid: string, more: Partial<Listing> = {}): Listing {
  const id = sourceId(source);
  return aListing(uid, anOrganization('X'), { id: listingId(id, uid), source: id, ...more });
}

const brief = ({ authority, status, dates, designation }: Regime) =>
  [
    authority.code,
    status,
    dates.effective === undefined ? '' : formatPartial(dates.effective),
    designation?.id ?? '',
  ].join(' | ');

describe('regimesOfListing', () => {
  test('uid 11438: five tags, five regimes, FTO first whatever the order of the file', () => {
    const tags = ['SDNTK', 'TCO', 'ILLICIT-DRUGS-EO14059', 'SDGT', 'FTO'];
    const regimes = regimesOfListing(register, anEntry('11438', tags), today);
    expect(regimes.map(brief)).toEqual([
      'US FTO | in-force | 2025-02-20 | L009',
      'US SDGT | in-force | 2025-02-20 | L010',
      'US SDNTK | in-force |  | L024',
      'US TCO | in-force |  | L025',
      'US EO 14059 | in-force |  | L026',
    ]);
    expect(regimes[0]?.effects.map(({ kind }) => kind)).toEqual([
      'retain',
      'crime',
      'liability',
      'entry',
    ]);
    expect(regimes[1]?.effects.map(({ kind }) => kind)).toContain('block');
    expect(regimes.map(({ program }) => program)).toEqual([
      'FTO',
      'SDGT',
      'SDNTK',
      'TCO',
      'ILLICIT-DRUGS-EO14059',
    ]);
  });

  test('the day before, two of the five did not bind', () => {
    const regimes = regimesOfListing(
      register,
      anEntry('11438', ['SDNTK', 'SDGT', 'FTO']),
      aDay('2025-02-19'),
    );
    expect(regimes.map(({ status, binding }) => [status, binding])).toEqual([
      ['not-yet', false],
      ['not-yet', false],
      ['in-force', true],
    ]);
  });

  test('the predecessor record 11439 does not borrow the dates of 39376', () => {
    const regimes = regimesOfListing(
      register,
      anEntry('11439', ['SDNTK', 'ILLICIT-DRUGS-EO14059']),
      today,
    );
    expect(regimes.map(brief)).toEqual([
      'US SDNTK | in-force |  | L032',
      'US EO 14059 | undated |  | ',
    ]);
  });

  test('a member does not inherit: 39319, linked to MS-13, has TCO alone', () => {
    const person = aListing('39319', aPerson('X'), { programs: ['TCO'] });
    expect(regimesOfListing(register, person, today).map(brief)).toEqual([
      'US TCO | undated |  | ',
    ]);
  });

  test('a tag nobody has read is shown as it is and still blocks', () => {
    const regimes = regimesOfListing(register, anEntry('1', ['NEW-EO99999', 'CUBA']), today);
    expect(
      regimes.map(({ program, authority, status }) => [program, authority.id, status]),
    ).toEqual([
      ['CUBA', 'US-OFAC-SDN', 'undated'],
      ['NEW-EO99999', 'US-OFAC-SDN', 'undated'],
    ]);
    expect(regimes.every(({ binding }) => binding)).toBe(true);
    expect(regimes[0]?.effects.map(({ id }) => id)).toContain('block-property');
  });

  const notBlocking: [string, string][] = [
    ['NS-PLC', 'US-NS-PLC'],
    ['CMIC-EO13959', 'US-CMIC'],
    ['UKRAINE-EO13662', 'US-SSI'],
    ['561-Related', 'US-CAPTA'],
    ['RUSSIA-EO14024', 'US-OFAC-NONSDN'],
  ];
  test.each(notBlocking)('%s on the non-SDN list blocks nothing', (tag, authority) => {
    const [regime] = regimesOfListing(
      register,
      of('us-ofac-consolidated', '9640', { programs: [tag] }),
      today,
    );
    expect(regime?.authority.id).toBe(authority);
    expect(regime?.effects.map(({ kind }) => kind)).not.toContain('block');
  });

  test('the same tag on the SDN list does block', () => {
    const [regime] = regimesOfListing(register, anEntry('17016', ['UKRAINE-EO13662']), today);
    expect(regime?.effects.map(({ kind }) => kind)).toContain('block');
  });

  test('UN HTe.002 by its reference, with the register’s own act', () => {
    const listing = of('un-sc', '6909350', { programs: ['Haiti'], references: ['HTe.002'] });
    expect(groupOfListing(register, listing)).toBe('viv-ansanm');
    expect(regimesOfListing(register, listing, today).map(brief)).toEqual([
      'UN 2653 | in-force | 2025-07-08 | L039',
    ]);
  });

  test('a source without tags has the authority of the source, dated by the publisher', () => {
    const listing = of('ca-sema', 'x', { listedOn: { year: 2020, month: 9, day: 28 } });
    expect(regimesOfListing(register, listing, today).map(brief)).toEqual([
      'CA SEMA | in-force | 2020-09-28 | ',
    ]);
  });

  test('a source nobody knows is said to be unread, not to be harmless', () => {
    const [regime] = regimesOfListing(register, of('my-own-list', '1'), today);
    expect(regime).toMatchObject({
      authority: { id: 'OTHER-LIST' },
      binding: true,
      confidence: 'low',
    });
  });

  test('a tag twice is one regime', () => {
    expect(regimesOfListing(register, anEntry('1', ['TCO', 'TCO']), today)).toHaveLength(1);
  });
});

describe('regimesOfGroup', () => {
  test('Viv Ansanm: US, then UN, then EU', () => {
    expect(regimesOfGroup(register, groupId('viv-ansanm'), today).map(brief)).toEqual([
      'US FTO | in-force | 2025-05-02 | L037',
      'US SDGT | in-force | 2025-05-02 | L038',
      'UN 2653 | in-force | 2025-07-08 | L039',
      'EU 2022/2309 | in-force |  | L040',
    ]);
  });

  test('CDG is two groups with two records', () => {
    const uids = ['10386', '15871'].map((uid) => groupOfListing(register, anEntry(uid, [])));
    expect(uids).toEqual(['cartel-del-golfo', 'clan-del-golfo']);
  });

  test('Los Chapitos are SDGT and not FTO', () => {
    const codes = regimesOfGroup(register, groupId('los-chapitos'), today).map(
      ({ authority }) => authority.code,
    );
    expect(codes).toEqual(['US SDGT']);
  });

  test('every regime has a source and a law to cite', () => {
    for (const group of register.groupsById.keys()) {
      for (const { sources, citation } of regimesOfGroup(register, group, today)) {
        expect(sources.length).toBeGreaterThan(0);
        expect(citation).not.toBe('');
      }
    }
  });
});

test('the truncated tag of 2022 and of the Consolidated Screening List is known', () => {
  const sources = ['us-ofac-sdn', 'us-csl'];
  expect(sources.map((source) => authorityOfTag(register, source, 'ILLICIT-DRUGS-EO'))).toEqual([
    'US-EO14059',
    'US-EO14059',
  ]);
});
