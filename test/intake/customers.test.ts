import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endsWithLegalForm } from '../../src/intake/customer-row.ts';
import { readCustomers } from '../../src/intake/customers.ts';
import type { SubjectRow } from '../../src/intake/subject.ts';
import { fileOfBytes } from '../../src/intake/table/file.ts';
import { formatFuzzy } from '../../src/model/partial-date.ts';
import type { Party } from '../../src/model/party.ts';
import { legalFormAtEnd } from '../../src/names/legal-forms.ts';
import { splitWords } from '../../src/names/words.ts';
import { readAll, textFile } from './files.ts';

function partyOf(row: SubjectRow | undefined): Party {
  if (row?.kind !== 'subject') throw new Error(row?.fault.found ?? 'no row');
  return row.subject.party;
}

const births = (rows: readonly SubjectRow[]) =>
  rows.map((row) => partyOf(row).births.map(formatFuzzy).join());
const kinds = (row: SubjectRow | undefined) =>
  row?.kind === 'subject' ? row.faults.map((one) => one.kind) : row?.fault.kind;

describe('the example files', () => {
  const example = (name: string) =>
    fileOfBytes(name, readFileSync(new URL(`../../examples/${name}`, import.meta.url)));

  it('reads clientes.csv', async () => {
    const { file, rows } = await readAll(example('clientes.csv'));
    expect(file.rows).toBe(12);
    expect(file.dates.map(({ order, why }) => [order, why])).toEqual([['day-first', 'values']]);
    expect(file.plan.unused.map(({ header }) => header)).toEqual(['Sucursal']);
    expect(
      rows.map((row) =>
        row.kind === 'fault' ? `${row.id} ${row.fault.kind}` : row.subject.party.kind,
      ),
    ).toEqual([
      'person',
      'person',
      'person',
      'organization',
      'unknown',
      'organization',
      'person',
      'organization',
      'DEMO-009 missing',
      'organization',
      'person',
      'person',
    ]);
    expect(partyOf(rows[1]).names[0]).toEqual({
      text: 'Juan DEMOSTRACIÓN FICTICIA',
      kind: 'primary',
      strength: 'strong',
      parts: { given: 'Juan', surname: 'DEMOSTRACIÓN FICTICIA' },
    });
    expect(partyOf(rows[0]).births.map(formatFuzzy)).toEqual(['1988-04-03']);
    expect(kinds(rows[10])).toEqual(['ambiguous']);
  });

  it('reads clientes.csv as the golden file has it', async () => {
    const { file, rows } = await readAll(example('clientes.csv'));
    const whole = { plan: file.plan, dates: file.dates, faults: file.faults, rows };
    const shown = `${JSON.stringify(whole, null, 2)}\n`;
    const golden = new URL('../fixtures/intake/clientes.golden.json', import.meta.url);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, shown);
    expect(shown).toBe(readFileSync(golden, 'utf8'));
  });

  it('reads nombres.txt', async () => {
    const { rows } = await readAll(example('nombres.txt'));
    expect(rows).toHaveLength(7);
    expect(partyOf(rows[1]).names[0]?.text).toBe('Nemesio Oseguera Cervantes');
  });
});

describe('names of a row', () => {
  const header = 'Nombre,Segundo nombre,Apellido paterno,Apellido materno,Razón social,Alias';
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'parts in natural order',
      'Ana,Sofía,Demo,De la Muestra,,',
      'person',
      ['Ana Sofía Demo De la Muestra'],
    ],
    [
      'a firm',
      ',,,,Luna Demo SA de CV,Luna; Lunita',
      'organization',
      ['Luna Demo SA de CV', 'Luna', 'Lunita'],
    ],
    ['a person and a firm', 'Ana,,Demo,,Luna Demo,', 'unknown', ['Ana Demo', 'Luna Demo']],
    ['placeholders are no values', 'Ana,N/A,Demo,-,s/d,', 'person', ['Ana Demo']],
  ];
  it.each(cases)('%s', async (_, row, kind, names) => {
    const { rows } = await readAll(textFile(`${header}\n${row}\n`));
    expect(partyOf(rows[0]).kind).toBe(kind);
    expect(partyOf(rows[0]).names.map(({ text }) => text)).toEqual(names);
  });

  it('keeps the parts beside the text', async () => {
    const { rows } = await readAll(textFile(`${header}\nAna,,Demo,Prueba,,\n`));
    expect(partyOf(rows[0]).names[0]?.parts).toEqual({
      given: 'Ana',
      paternal: 'Demo',
      maternal: 'Prueba',
    });
  });

  const kindCases: readonly (readonly [string, string, string])[] = [
    ['Luna Demo, S.A. de C.V.', '', 'organization'],
    ['Luna Demo LLC', '', 'organization'],
    ['Luna Demo S. de R.L. de C.V.', '', 'organization'],
    ['Luna Demo SAPI de CV', '', 'organization'],
    ['María Sa', '', 'unknown'],
    ['Ana Demo', 'EEPR880403AB1', 'person'],
    ['Luna Demo', 'LDE100115AB3', 'organization'],
    ['Ana Demo', '', 'unknown'],
  ];
  it.each(kindCases)('%s with RFC "%s" is of kind %s', async (name, rfc, kind) => {
    const { rows } = await readAll(textFile(`nombre;rfc\n${name};${rfc}\n`));
    expect(partyOf(rows[0]).kind).toBe(kind);
  });
});

describe('dates of a column', () => {
  const read = (...dates: readonly string[]) =>
    readAll(textFile(`nombre;dob\n${dates.map((date) => `Ana;${date}`).join('\n')}\n`));

  it('keeps only the year where nothing decides, with one fault for the column', async () => {
    const { file, rows } = await read('03/04/1980', '05/06/1981', '1982-07-08');
    expect(births(rows)).toEqual(['1980', '1981', '1982-07-08']);
    expect(file.faults.map((one) => [one.kind, one.place.column])).toEqual([['ambiguous', 'dob']]);
    expect(file.faults[0]?.found).toBe('2 dates, first on lines 2, 3');
    expect(rows.flatMap((row) => kinds(row))).toEqual([]);
  });

  it('marks every open row of a mixed column', async () => {
    const { file, rows } = await read('13/04/1980', '04/13/1980', '03/04/1980');
    expect(births(rows)).toEqual(['1980-04-13', '1980-04-13', '1980']);
    expect(file.faults.map((one) => one.kind)).toEqual(['mismatch']);
    expect(rows.map(kinds)).toEqual([[], [], ['ambiguous']]);
  });

  it('decides from a row far below', async () => {
    const { rows } = await read(...Array(3000).fill('03/04/1980'), '04/13/1980');
    expect(new Set(births(rows))).toEqual(new Set(['1980-03-04', '1980-04-13']));
  });

  it('believes the heading and the user', async () => {
    const headed = await readAll(
      textFile('nombre;fecha de nacimiento (dd/mm/aaaa)\nAna;03/04/1980\n'),
    );
    expect(births(headed.rows)).toEqual(['1980-04-03']);
    const told = await readAll(textFile('nombre;dob\nAna;03/04/1980\n'), 'dates=mdy');
    expect(births(told.rows)).toEqual(['1980-03-04']);
    expect(told.file.dates[0]?.why).toBe('override');
    expect((await read('1980-04-03')).file.dates[0]?.why).toBe('certain');
  });
});

describe('faults of rows', () => {
  const cases: readonly (readonly [string, string, string, readonly string[] | string])[] = [
    ['no name', 'id,nombre,rfc', '1,,EEPR880403AB1', 'missing'],
    ['a name of dashes', 'id,nombre,rfc', '1,.,', 'missing'],
    ['a name too long', 'id,nombre,rfc', `1,${'x'.repeat(2000)},`, 'limit'],
    ['too few cells', 'id,nombre,rfc', '1,Ana', ['mismatch']],
    ['too many cells', 'id,nombre,rfc', '1,Ana,,x', ['mismatch']],
    ['a broken RFC', 'id,nombre,rfc', '1,Ana,EEPR88', ['invalid']],
    ['an RFC whose check digit disagrees', 'id,nombre,rfc', '1,Ana,REMA850317N27', ['invalid']],
    ['the generic RFC', 'id,nombre,rfc', '1,Ana,XAXX010101000', ['invalid']],
    ['an unknown country', 'id,nombre,nacionalidad', '1,Ana,Atlántida', ['unknown']],
    ['an unknown kind', 'id,nombre,tipo de persona', '1,Ana,robot', ['unknown']],
    ['a kind against the RFC', 'tipo,nombre,rfc', 'moral,Ana,EEPR880403AB4', ['mismatch']],
    ['a lone M', 'id,nombre,sexo', '1,Ana,M', ['ambiguous']],
    ['a stray quote', 'id,nombre,rfc', '1,"Ana" Demo,', 'malformed'],
  ];
  it.each(cases)('%s', async (_, header, row, expected) => {
    const { rows } = await readAll(textFile(`${header}\n${row}\n9,Eva Demo,\n`));
    expect(kinds(rows[0])).toEqual(expected);
    expect(partyOf(rows[1]).names[0]?.text).toBe('Eva Demo');
  });

  it('takes the first column of a role that says something', async () => {
    const { rows } = await readAll(textFile('nombre,pasaporte,no pasaporte\nAna Demo,,G1234567\n'));
    expect(partyOf(rows[0]).kind).toBe('person');
    expect(partyOf(rows[0]).identifiers.map(({ value }) => value)).toEqual(['G1234567']);
  });

  it('reads M beside H as mujer and beside F as masculino', async () => {
    const { rows } = await readAll(textFile('nombre,sexo\nAna,M\nJuan,H\n'));
    expect(rows.map((row) => partyOf(row).genders)).toEqual([['female'], ['male']]);
    const other = await readAll(textFile('name,sex\nJohn,M\nJane,F\n'));
    expect(other.rows.map((row) => partyOf(row).genders)).toEqual([['male'], ['female']]);
  });

  it('reports an id seen before, with both lines', async () => {
    const { rows } = await readAll(textFile('id,nombre\nA,Ana\nB,Eva\nA,Ida\n'));
    expect(rows.map(kinds)).toEqual([[], [], ['duplicate']]);
    expect(rows[2]?.kind === 'subject' && rows[2].faults[0]?.expected).toContain('line 2');
  });

  it('counts letters that were encoded twice, and repairs nothing', async () => {
    const { file, rows } = await readAll(textFile('id,nombre\n1,JosÃ© PÃ©rez\n2,Ana\n3,MarÃ­a\n'));
    expect(file.faults.map((one) => [one.kind, one.place.column, one.found])).toEqual([
      ['encoding', 'nombre', '2 values with garbled letters'],
    ]);
    expect(partyOf(rows[0]).names[0]?.text).toBe('JosÃ© PÃ©rez');
  });

  it('carries the cells along', async () => {
    const { rows } = await readAll(textFile('id,nombre,sucursal\n1, Ana ,014\n'));
    expect(rows[0]?.cells).toEqual(['1', ' Ana ', '014']);
  });
});

describe('a table without a header', () => {
  it('loses no customer to a header that is none', async () => {
    const dated = await readAll(textFile('Ana Demo;1980-01-02\nEva Demo;1981-01-02\n'), 'name=1');
    expect(dated.rows).toHaveLength(2);
    const typed = await readAll(
      textFile('Ana Demo,Persona,1\nEva Demo,Persona,2\n'),
      'name=1,header=none',
    );
    expect(typed.rows).toHaveLength(2);
  });

  it('says so where the first row may be a customer', async () => {
    const { file } = await readAll(textFile('Ana Demo,Persona\nEva Demo,Persona\n'), 'name=1');
    expect(file.faults.map((one) => [one.kind, one.place.line])).toEqual([['ambiguous', 1]]);
    const late = await readAll(textFile('Ana Demo,A,1\nnombre,tipo,id\nEva Demo,F,2\n'));
    expect(late.file.faults.map((one) => [one.kind, one.place.line])).toEqual([['ambiguous', 1]]);
  });
});

describe('what cannot be screened', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a header only', 'id,nombre,rfc\n', 'missing'],
    ['no column with names', 'folio,sucursal\n1,2\n', 'missing'],
    ['an unknown header', 'uno,dos\nAna,Eva\n', 'missing'],
  ];
  it.each(cases)('%s', async (_, text, kind) => {
    const reading = await readCustomers(textFile(text));
    expect(reading.ok ? 'read' : reading.error.kind).toBe(kind);
  });
});

describe('JSON lines as customers', () => {
  it('reads entities line by line', async () => {
    const lines = ['{"id":"a","schema":"Person","properties":{"name":["Ana"]}}', '{"id":"b"}'];
    const { file, rows } = await readAll(textFile(lines.join('\n')));
    expect([file.format, file.rows]).toEqual(['entities', 2]);
    expect(rows.map((row) => [row.kind, row.line])).toEqual([
      ['subject', 1],
      ['fault', 2],
    ]);
  });

  it('reads flat objects like a table', async () => {
    const { rows } = await readAll(
      textFile('{"nombre":"Ana Demo","fecha_nacimiento":"1980-04-03"}\n'),
    );
    expect(births(rows)).toEqual(['1980-04-03']);
  });
});

describe('the legal form that tells a firm', () => {
  const forms =
    'S.A. de C.V.|SA de CV|S.A.B. de C.V.|S.A.P.I. de C.V.|S.A.|S. de R.L.|S. de R.L. de C.V.|' +
    'S.P.R. de R.L.|S.C.|A.C.|B.V.|S.R.L.|L.L.C.|LLC|LLP|PLC|Inc.|Incorporated|Corp.|Corporation|' +
    'Ltd.|Limited|GmbH|Ltda.|Company|Co.';
  it.each(forms.split('|'))('knows %s, as the comparison of names does', (form) => {
    expect(endsWithLegalForm(`Luna Ficticia, ${form}`)).toBe(true);
    const words = splitWords(`Luna Ficticia, ${form}`, 'join');
    const inTable = [words, splitWords(`Luna Ficticia, ${form}`, 'part')].some(
      (each) => legalFormAtEnd(each, each.length) !== undefined,
    );
    expect(inTable).toBe(true);
  });

  it.each(['María Sa', 'LÓPEZ, A.G.', 'Juan Co', 'Ana Inca', 'Pao', 'S. C. Ruiz'])(
    'leaves %s open: it may be a person',
    (name) => expect(endsWithLegalForm(name)).toBe(false),
  );
});
