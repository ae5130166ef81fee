import { describe, expect, test } from 'vitest';
import { formats, planEditions, recognise } from '../../src/lists/formats.ts';
import { sourceId } from '../../src/model/ids.ts';
import { aFile, fixtureBytes, ofacFamily, ofacFiles } from './reading.ts';

const nulls = '-0- ,'.repeat(8).slice(0, -1);
const primary = (tag: string, uid = '36') => `${uid},"NAME",-0- ,"${tag}",${nulls}\r\n`;
const alias = (uid = '36') => `${uid},1,"aka","ALIAS",-0- \r\n`;

function planned(files: readonly (readonly [string, string])[], source?: string) {
  const handed = files.map(([name, content]) => aFile(name, content));
  const plan = planEditions(handed, source === undefined ? {} : { source: sourceId(source) });
  return {
    editions: plan.editions.map((edition) => [
      edition.source,
      ...edition.files.map(({ file }) => file.name),
    ]),
    faults: plan.faults.map(({ kind, place }) => `${kind} ${place.file}`),
  };
}

describe('recognise', () => {
  test('ids of formats are unique', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  });

  test.each([
    ['us-ofac-csv/sdn.csv', 'us-ofac-csv', 'primary', 'us-ofac-sdn'],
    ['us-ofac-csv/alt.csv', 'us-ofac-csv', 'aliases', undefined],
    ['us-ofac-csv/add.csv', 'us-ofac-csv', 'addresses', undefined],
    ['us-ofac-csv/sdn_comments.csv', 'us-ofac-csv', 'comments', undefined],
    ['us-ofac-xml/consolidated.xml', 'us-ofac-xml', 'whole', 'us-ofac-consolidated'],
    ['un-xml/un.xml', 'un-xml', 'whole', 'un-sc'],
    ['ca-sema-xml/sema.xml', 'ca-sema-xml', 'whole', 'ca-sema'],
  ])('%s by its content, whatever it is called', (path, format, role, source) => {
    const found = recognise({ name: 'download', bytes: fixtureBytes(path) });
    expect(found.ok && [found.value.format.id, found.value.role, found.value.source]).toEqual([
      format,
      role,
      source,
    ]);
  });

  test.each([
    ['SDGT', 'us-ofac-sdn'],
    ['SDNTK] [FTO', 'us-ofac-sdn'],
    ['NS-PLC', 'us-ofac-consolidated'],
    ['CMIC-EO13959', 'us-ofac-consolidated'],
    ['UKRAINE-EO13662] [RUSSIA-EO14024', 'us-ofac-consolidated'],
    ['561-Related', 'us-ofac-consolidated'],
  ])('programmes %s speak for %s', (tag, source) => {
    expect(planned([['a.csv', primary(tag)]]).editions).toEqual([[source, 'a.csv']]);
  });

  test('pipe and at-sign spellings are the same table', () => {
    for (const delimiter of ['|', '@']) {
      const text = primary('SDGT').replaceAll(',', delimiter);
      expect(planned([['sdn.pip', text]]).editions).toEqual([['us-ofac-sdn', 'sdn.pip']]);
    }
  });
});

describe('planEditions', () => {
  test('a family in one folder is one edition, in the order of its roles', () => {
    const plan = planEditions(ofacFiles().toReversed());
    expect(plan.faults).toEqual([]);
    expect(plan.editions.map(({ files }) => files.map(({ file }) => file.name))).toEqual([
      ofacFamily,
    ]);
  });

  test('folders part editions of one source', () => {
    const files = ['2019', '2022'].flatMap((year) => [
      [`${year}/sdn.csv`, primary('SDGT')] as const,
      [`${year}/alt.csv`, alias()] as const,
    ]);
    expect(planned(files)).toEqual({
      editions: [
        ['us-ofac-sdn', '2019/sdn.csv', '2019/alt.csv'],
        ['us-ofac-sdn', '2022/sdn.csv', '2022/alt.csv'],
      ],
      faults: [],
    });
  });

  test('in one folder the stem of the name decides, and the list in it', () => {
    expect(
      planned([
        ['alt_2024-05-03.csv', alias()],
        ['sdn_2024-05-02.csv', primary('SDGT')],
        ['sdn_2024-05-03.csv', primary('SDGT')],
      ]),
    ).toEqual({
      editions: [
        ['us-ofac-sdn', 'sdn_2024-05-02.csv'],
        ['us-ofac-sdn', 'sdn_2024-05-03.csv', 'alt_2024-05-03.csv'],
      ],
      faults: [],
    });
    expect(
      planned([
        ['sdn.csv', primary('SDGT')],
        ['cons_prim.csv', primary('NS-PLC')],
        ['alt.csv', alias()],
        ['cons_alt.csv', alias()],
      ]).editions,
    ).toEqual([
      ['us-ofac-sdn', 'sdn.csv', 'alt.csv'],
      ['us-ofac-consolidated', 'cons_prim.csv', 'cons_alt.csv'],
    ]);
  });

  test('entry numbers decide where names do not', () => {
    expect(
      planned([
        ['a.csv', primary('SDGT', '36')],
        ['b.csv', primary('SDGT', '9639')],
        ['c.csv', alias('9639')],
      ]).editions,
    ).toEqual([
      ['us-ofac-sdn', 'a.csv'],
      ['us-ofac-sdn', 'b.csv', 'c.csv'],
    ]);
  });

  test.each([
    ['aliases alone', [['alt.csv', alias()]], ['missing alt.csv']],
    [
      'aliases of another list',
      [
        ['alt.csv', alias('9639')],
        ['sdn.csv', primary('SDGT')],
      ],
      ['missing alt.csv'],
    ],
    [
      'two tables of aliases',
      [
        ['sdn.csv', primary('SDGT')],
        ['alt (1).csv', alias()],
        ['alt (2).csv', alias()],
      ],
      ['ambiguous alt (1).csv', 'ambiguous alt (2).csv'],
    ],
    [
      'aliases of either edition',
      [
        ['a/sdn.csv', primary('SDGT')],
        ['b/sdn.csv', primary('SDGT')],
        ['c/alt.csv', alias()],
      ],
      ['ambiguous alt.csv'],
    ],
  ] as const)('%s is a fault and no guess', (_name, files, faults) => {
    expect(planned(files).faults).toEqual(faults);
  });

  test('a named source overrides, but not into another publisher and not for two lists at once', () => {
    expect(planned([['a.csv', primary('NS-PLC')]], 'us-ofac-sdn').editions).toEqual([
      ['us-ofac-sdn', 'a.csv'],
    ]);
    expect(planned([['a.csv', primary('SDGT')]], 'mx-own-list').editions).toEqual([
      ['mx-own-list', 'a.csv'],
    ]);
    expect(planned([['a.csv', primary('SDGT')]], 'un-sc')).toEqual({
      editions: [],
      faults: ['mismatch a.csv'],
    });
    expect(
      planned(
        [
          ['a.csv', primary('SDGT')],
          ['b.csv', primary('NS-PLC')],
        ],
        'us-ofac-sdn',
      ),
    ).toEqual({
      editions: [['us-ofac-sdn', 'a.csv']],
      faults: ['mismatch b.csv'],
    });
  });
});
