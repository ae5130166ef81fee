// Files as they should not be: each gives a fault that says where and what, and reading ends.

import { describe, expect, test } from 'vitest';
import { elementDepthMax, textLengthMax } from '../../src/lists/xml.ts';
import { fault } from '../../src/model/fault.ts';
import { formatFuzzy } from '../../src/model/partial-date.ts';
import { err } from '../../src/model/result.ts';
import { aFile, bytesOf, fixtureBytes, ofacFiles, readAll } from './reading.ts';

const nulls = (count: number) => '-0- ,'.repeat(count).slice(0, -1);
const row = (uid: string, name: string, type = '-0- ') =>
  `${uid},"${name}",${type},"SDGT",${nulls(8)}\r\n`;
const sdn = row('36', 'FIRST') + row('37', 'SECOND', '"individual"');

function utf16(text: string): Uint8Array {
  const units = Uint8Array.from(
    [...`\uFEFF${text}`].flatMap((letter) => [
      letter.charCodeAt(0) & 0xff,
      letter.charCodeAt(0) >> 8,
    ]),
  );
  return units;
}

async function faultsOf(name: string, content: string | Uint8Array) {
  const { faults, listings } = await readAll([aFile(name, content)]);
  // The tables that belong to sdn.csv are absent in all of these; that is not what is tested.
  const told = faults.filter(({ kind, found }) => kind !== 'missing' || !/^no a/.test(found));
  return { faults: told, names: listings.map(({ party }) => party.names[0]?.text) };
}

describe('files that are no lists', () => {
  test.each([
    ['an empty file', 'sdn.csv', '', 'an empty file'],
    [
      'an HTML error page',
      'sdn.csv',
      '<!DOCTYPE html><html><head><title>403 Forbidden</title></head></html>',
      'an HTML page, perhaps an error page: 403 Forbidden',
    ],
    [
      'a customer file',
      'clientes.csv',
      'id,nombre,rfc\n1,Ana,XAXX010101000\n',
      'text whose first line has 3 columns: id,nombre,rfc',
    ],
    [
      'columns in another order',
      'sdn.csv',
      `"FIRST",36,-0- ,"SDGT",${nulls(8)}\n`,
      'text whose first line has 12 columns: ',
    ],
    [
      'other XML',
      'a.xml',
      '<?xml version="1.0"?><!-- x --><Document/>',
      'XML with the root element <Document>',
    ],
    ['a PDF', 'a.pdf', '%PDF-1.7', 'a PDF document'],
    ['JSON', 'a.json', '{"a":1}', 'JSON: {"a":1}'],
    ['a zip inside', 'a.csv', 'PK\u0003\u0004', 'a zip archive or spreadsheet'],
  ])('%s', async (_name, name, content, found) => {
    const { faults } = await readAll([aFile(`some/folder/${name}`, content)]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ kind: 'unrecognised', place: { file: name, line: 1 } });
    expect(faults[0]?.found.startsWith(found)).toBe(true);
    expect(faults[0]?.expected).toContain('OFAC tables');
  });
});

describe('OFAC tables', () => {
  test('UTF-16, UTF-8 with and without mark, and Windows-1252 are all read', async () => {
    const accented = row('36', 'CAÑÓN “X”');
    const latin = Uint8Array.from(
      [...row('36', 'CA\xd1\xd3N')].map((letter) => letter.charCodeAt(0)),
    );
    expect((await faultsOf('sdn.csv', utf16(sdn))).names).toEqual(['FIRST', 'SECOND']);
    expect(await faultsOf('sdn.csv', `\uFEFF${accented}`)).toEqual({
      faults: [],
      names: ['CAÑÓN “X”'],
    });
    expect(await faultsOf('sdn.csv', accented)).toEqual({ faults: [], names: ['CAÑÓN “X”'] });
    expect(await faultsOf('sdn.csv', latin)).toEqual({ faults: [], names: ['CAÑÓN'] });
  });

  test('a byte without a letter is an encoding fault and the entry stays', async () => {
    const bytes = bytesOf(row('36', 'A?B'));
    bytes[bytes.indexOf(0x3f)] = 0x81;
    const { faults, names } = await faultsOf('sdn.csv', bytes);
    expect(faults).toMatchObject([{ kind: 'encoding', place: { line: 1, record: '36' } }]);
    expect(names).toHaveLength(1);
  });

  test.each([
    ['a cut row', `${sdn}38,"THIRD","indiv`, 'truncated', 3],
    ['a cut row without a quote', `${sdn}38,"THIRD",-0- `, 'truncated', 3],
    ['a row with a column less', `${sdn}38,"THIRD",-0- ,"SDGT"\r\n`, 'malformed', 3],
    ['swapped columns in a row', `${sdn}"THIRD",38,-0- ,"SDGT",${nulls(8)}\r\n`, 'invalid', 3],
    [
      'a field of 10 MB',
      `${sdn}38,"${'x'.repeat(10_000_000)}",-0- ,"SDGT",${nulls(8)}\r\n`,
      'limit',
      3,
    ],
    ['a record without a name', `${sdn}38,-0- ,-0- ,"SDGT",${nulls(8)}\r\n`, 'missing', 3],
  ])('%s is one fault; the others are read', async (_name, content, kind, line) => {
    const { faults, names } = await faultsOf('sdn.csv', content);
    expect(faults).toMatchObject([{ kind, place: { file: 'sdn.csv', line } }]);
    expect(names).toEqual(['FIRST', 'SECOND']);
  });

  test.each([
    ['cut in the middle of a word', 'Linked To: BAN', ['truncated']],
    ['whole, without the line end', 'Linked To: BANCO.', []],
  ])('remarks at the end of the file, %s, keep their entry', async (_, remarks, kinds) => {
    const { faults, names } = await faultsOf(
      'sdn.csv',
      `${sdn}38,"THIRD",-0- ,"SDGT",${nulls(7)},${remarks}`,
    );
    expect(faults.map(({ kind }) => kind)).toEqual(kinds);
    expect(names).toEqual(['FIRST', 'SECOND', 'THIRD']);
  });

  test('an unknown SDN_Type keeps the entry as of unknown kind', async () => {
    const { listings, faults } = await readAll([
      aFile('sdn.csv', `${sdn}${row('38', 'THIRD', '"submarine"')}`),
    ]);
    expect(listings[2]?.party.kind).toBe('unknown');
    expect(faults.filter(({ kind }) => kind === 'unknown')).toMatchObject([
      { found: 'submarine', place: { column: 'SDN_Type', record: '38' } },
    ]);
  });

  test('a number given twice: a copy is left out, another entry is kept under a suffix', async () => {
    const { listings, faults } = await readAll([
      aFile('sdn.csv', `${sdn}${row('36', 'FIRST')}${row('36', 'OTHER')}`),
      aFile('alt.csv', '36,1,"aka","ALIAS OF FIRST",-0- \r\n'),
    ]);
    expect(listings.map(({ uid, party }) => [uid, party.names.length])).toEqual([
      ['36', 2],
      ['37', 1],
      ['36-2', 1],
    ]);
    expect(
      faults.filter(({ kind }) => kind === 'duplicate').map(({ place }) => place.line),
    ).toEqual([3, 4]);
  });

  test('of a number given twice the comments stay with the first entry', async () => {
    const { listings } = await readAll([
      aFile('sdn.csv', `${sdn}${row('36', 'OTHER')}`),
      aFile('sdn_comments.csv', `36,"; a.k.a. 'WEAK OF FIRST'; Linked To: SOMEBODY."\r\n`),
    ]);
    expect(listings.map(({ uid, links }) => [uid, links.length])).toEqual([
      ['36', 1],
      ['37', 0],
      ['36-2', 0],
    ]);
  });

  test('comments without end are cut and told', async () => {
    const comment = `36,"${'; born of prose'.repeat(4000)}"\r\n`;
    const { faults, listings } = await readAll([
      aFile('sdn.csv', sdn),
      aFile('sdn_comments.csv', comment.repeat(20)),
    ]);
    expect(listings).toHaveLength(2);
    expect(faults.filter(({ kind }) => kind === 'limit')).toMatchObject([
      { place: { record: '36', column: 'Remarks' } },
    ]);
  });

  test('rows of the side tables without an entry, and entries without a row, are mismatches', async () => {
    const { faults } = await readAll([
      aFile('sdn.csv', sdn),
      aFile('alt.csv', '36,1,"aka","A",-0- \r\n99,2,"aka","B",-0- \r\n'),
      aFile('add.csv', '36,1,-0- ,-0- ,"Cuba",-0- \r\n'),
    ]);
    const mismatches = faults.filter(({ kind }) => kind === 'mismatch');
    expect(mismatches.map(({ place }) => place)).toEqual([
      { file: 'alt.csv', line: 2, column: 'ent_num', record: '99' },
      { file: 'sdn.csv', record: '37' },
    ]);
  });

  test('tables of different lists raise a hundred faults of a sort and one with the count', async () => {
    const strangers = Array.from(
      { length: 250 },
      (_, index) => `${5000 + index},${index},"aka","N",-0- \r\n`,
    );
    const { faults } = await readAll([
      aFile('sdn.csv', sdn),
      aFile('alt.csv', `36,1,"aka","A",-0- \r\n${strangers.join('')}`),
    ]);
    const mismatches = faults.filter(({ kind }) => kind === 'mismatch');
    expect(mismatches).toHaveLength(101);
    expect(mismatches.at(-1)?.found).toContain('and 150 more of this sort (250 in all)');
  });

  test('a remark cut at 1,000 characters loses nothing and is told where comments are absent', async () => {
    const [primary, aliases, addresses] = ofacFiles();
    const { faults, listings } = await readAll(
      [primary, aliases, addresses].filter((file) => file !== undefined),
    );
    expect(faults).toMatchObject([
      { kind: 'truncated', place: { record: '12300', column: 'Remarks' } },
    ]);
    const cut = listings.find(({ uid }) => uid === '12300');
    expect(cut?.notes.at(-1)).toMatchObject({ kind: 'text', label: 'cut remark' });
  });

  test('an error of the stream is told and ends the file', async () => {
    const broken = fault('truncated', { file: 'sdn.csv' }, 'end of gzip', 'a whole gzip stream');
    const file = aFile('sdn.csv', sdn);
    const failing = {
      ...file,
      async *chunks() {
        yield* file.chunks();
        yield err(broken);
      },
    };
    const { faults, listings } = await readAll([failing]);
    expect(listings).toHaveLength(2);
    expect(faults).toContainEqual(broken);
  });
});

describe('XML', () => {
  const un = new TextDecoder().decode(fixtureBytes('un-xml/un.xml'));
  const bomb = un
    .replace(
      '<CONSOLIDATED_LIST',
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><CONSOLIDATED_LIST',
    )
    .replace('AL-PERSON', '&b;');

  test('entity declarations are refused before anything is read', async () => {
    const { faults, names } = await faultsOf('un.xml', bomb);
    expect(faults).toMatchObject([{ kind: 'malformed', place: { file: 'un.xml', line: 2 } }]);
    expect(faults[0]?.expected).toContain('nothing was read');
    expect(names).toEqual([]);
  });

  test('a cut file says where it was cut and keeps what was whole', async () => {
    const { faults, names } = await faultsOf('un.xml', un.slice(0, un.indexOf('<ENTITY_ALIAS>')));
    expect(faults).toMatchObject([
      {
        kind: 'truncated',
        place: { element: 'CONSOLIDATED_LIST/ENTITIES/ENTITY', record: '6909001' },
      },
    ]);
    expect(names).toEqual(['INVENTED AL-PERSON']);
  });

  test('an undefined entity or a bare & spoils one text, crossed tags stop the reading', async () => {
    const text = un.replace('INVENTED WITHOUT', 'A &amp; &nope; & B');
    const spoilt = await faultsOf('un.xml', text);
    expect(spoilt.faults.map(({ kind }) => kind)).toEqual(['malformed', 'malformed', 'missing']);
    expect(spoilt.names.at(-1)).toBe('A & &nope; & B REFERENCE');
    expect((await readAll([aFile('un.xml', text, [1])])).faults).toEqual(spoilt.faults);
    const crossed = await faultsOf('un.xml', un.replace('</ENTITY_ALIAS>', '</ENTITY>'));
    expect(crossed.faults.at(-1)?.expected).toContain('reading stopped here');
    expect(crossed.names).toEqual(['INVENTED AL-PERSON']);
  });

  test('UTF-16 and a declared Windows-1252 are read, an unheard-of encoding is a fault', async () => {
    expect((await faultsOf('un.xml', utf16(un))).names).toHaveLength(3);
    const latin = `${un.replace("encoding='UTF-8'", "encoding='windows-1252'").replace(/[^\0-\xff]/g, '')}`;
    const bytes = Uint8Array.from([...latin].map((letter) => letter.charCodeAt(0)));
    const { listings } = await readAll([aFile('un.xml', bytes)]);
    expect(listings[1]?.party.names[1]?.text).toBe('FÒS REVOLISYONÈ');
    const strange = await faultsOf(
      'un.xml',
      un.replace("encoding='UTF-8'", "encoding='klingon-8'"),
    );
    expect(strange.faults).toMatchObject([{ kind: 'encoding', found: 'klingon-8' }]);
  });

  test('what says to be UTF-8 and is not is read as Windows-1252, and that is told', async () => {
    const bytes = Uint8Array.from(
      [...un.replace('INVENTED AL', 'J\xe9R\xf4ME AL')].map((letter) => letter.charCodeAt(0)),
    );
    const { faults, names } = await faultsOf('un.xml', bytes);
    expect(faults[0]).toMatchObject({ kind: 'encoding', place: { file: 'un.xml', line: 1 } });
    expect(names).toHaveLength(3);
    expect(names[1]).toBe('VIV ANSANM');
  });

  test('bytes that are no UTF-8 behind the head are told with their record', async () => {
    const long = bytesOf(un.replace('<ENTITIES>', `${' '.repeat(70_000)}<ENTITIES>`));
    long[long.lastIndexOf(0xc3)] = 0xff;
    const { faults, names } = await faultsOf('un.xml', long);
    expect(faults[0]).toMatchObject({ kind: 'encoding', place: { record: '6909001' } });
    expect(names).toHaveLength(3);
  });

  test('depth and text are limited', async () => {
    const deep = un.replace(
      '<FIRST_NAME>VIV',
      `${'<a>'.repeat(elementDepthMax)}${'</a>'.repeat(elementDepthMax)}<FIRST_NAME>VIV`,
    );
    expect((await faultsOf('un.xml', deep)).faults[0]).toMatchObject({ kind: 'limit' });
    const long = un.replace('An invented narrative.', 'x'.repeat(textLengthMax + 1));
    const { faults, names } = await faultsOf('un.xml', long);
    expect(faults[0]).toMatchObject({ kind: 'limit', place: { record: '6907993' } });
    expect(names).toHaveLength(3);
  });

  test('a record with too many elements keeps those before the limit, wherever they stand', async () => {
    const alias = '<ENTITY_ADDRESS><CITY>X</CITY></ENTITY_ADDRESS>';
    const { faults, listings } = await readAll([
      aFile('un.xml', un.replace('<ENTITY_ADDRESS>', `${alias.repeat(10_000)}<ENTITY_ADDRESS>`)),
    ]);
    expect(faults[0]).toMatchObject({ kind: 'limit', place: { record: '6909001' } });
    expect(listings[1]?.party.addresses.length).toBeGreaterThan(9_900);
  });

  test('a list that goes beyond the limit of elements is cut and not lost', async () => {
    const ofac = new TextDecoder().decode(fixtureBytes('us-ofac-xml/consolidated.xml'));
    const aka = (index: number) =>
      `<aka><type>a.k.a.</type><category>strong</category><lastName>N${index}</lastName></aka>`;
    const many = Array.from({ length: 6000 }, (_, index) => aka(index)).join('');
    const { listings } = await readAll([
      aFile('c.xml', ofac.replace('<akaList>', `<akaList>${many}`)),
    ]);
    expect(listings[0]?.party.names).toHaveLength(500);
  });

  test('a document without its number, and dates that are none, are told', async () => {
    const ofac = new TextDecoder().decode(fixtureBytes('us-ofac-xml/consolidated.xml'));
    const { faults } = await faultsOf(
      'c.xml',
      ofac
        .replace('<idNumber>A1234567</idNumber>', '<idNumber/>')
        .replace('<issueDate>18 Mar 2001', '<issueDate>spring of 2001'),
    );
    expect(faults.map(({ kind, found }) => [kind, found])).toEqual(
      expect.arrayContaining([
        ['missing', 'Passport'],
        ['invalid', 'spring of 2001'],
      ]),
    );
  });

  test('a birth with a range and a day gives both, and a day with a tail is told', async () => {
    const births = un.replace(
      /<INDIVIDUAL_DATE_OF_BIRTH>/,
      `<INDIVIDUAL_DATE_OF_BIRTH><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1962</TO_YEAR><DATE>1961-05-02</DATE></INDIVIDUAL_DATE_OF_BIRTH>
       <INDIVIDUAL_DATE_OF_BIRTH><DATE>1961-05-02 or 1963</DATE></INDIVIDUAL_DATE_OF_BIRTH>$&`,
    );
    const { faults, listings } = await readAll([aFile('un.xml', births)]);
    const kinds = listings[0]?.party.births.map((birth) => `${birth.kind} ${formatFuzzy(birth)}`);
    expect(kinds).toEqual(expect.arrayContaining(['between 1960..1962', 'on 1961-05-02']));
    expect(faults.map(({ found }) => found)).toContain('1961-05-02 or 1963');
  });

  test('a document of one State issued in another keeps both', async () => {
    const issued = un
      .replace(
        '<ISSUING_COUNTRY>Tunisia</ISSUING_COUNTRY>',
        '$&<COUNTRY_OF_ISSUE>Italy</COUNTRY_OF_ISSUE>',
      )
      .replace('<DATE_OF_ISSUE>2013-06-11', '<DATE_OF_ISSUE>June 2013')
      .replace(/<LAST_DAY_UPDATED>\s*<VALUE>[^<]*/, '<LAST_DAY_UPDATED><VALUE>lately');
    const { faults, listings } = await readAll([aFile('un.xml', issued)]);
    expect(listings[0]?.party.identifiers[0]).toMatchObject({
      country: 'tn',
      note: 'Italy; Expiration date: 2026-12-11.',
    });
    expect(faults.map(({ kind, found }) => [kind, found])).toEqual(
      expect.arrayContaining([
        ['invalid', 'June 2013'],
        ['invalid', 'lately'],
      ]),
    );
  });

  test.each([
    ['A Society (also known as A.S. of Russia)', ['A Society', 'A.S. of Russia']],
    ['A Plant (also known as Plant of A', ['A Plant', 'Plant of A']],
    ['A Ministry (AM)', []],
  ])('SEMA: the names within %s are found by themselves', async (entity, aliases) => {
    const sema = new TextDecoder().decode(fixtureBytes('ca-sema-xml/sema.xml'));
    const { listings } = await readAll([aFile('s.xml', sema.replace('Musa Jalil', entity))]);
    const names = listings.find(({ party }) => party.names[0]?.text === entity)?.party.names;
    expect(names?.slice(1).map(({ text }) => text)).toEqual(aliases);
  });

  test('a count that disagrees with the entries is a mismatch', async () => {
    const xml = new TextDecoder().decode(fixtureBytes('us-ofac-xml/consolidated.xml'));
    const { faults } = await faultsOf('c.xml', xml.replace('<Record_Count>3', '<Record_Count>4'));
    expect(faults.filter(({ kind }) => kind === 'mismatch')).toMatchObject([{ found: '4' }]);
  });
});
