import { describe, expect, it } from 'vitest';
import {
  type ColumnPlan,
  noOverrides,
  parseColumnOverrides,
  planColumns,
} from '../../src/intake/columns.ts';
import { roleOfHeading } from '../../src/intake/headers.ts';

function plan(header: readonly string[], rows: readonly (readonly string[])[], columns?: string) {
  const overrides = columns === undefined ? undefined : parseColumnOverrides(columns);
  if (overrides !== undefined && !overrides.ok) throw new Error(overrides.error.expected);
  return planColumns(
    { file: 'a.csv', header, headerLine: 1 },
    rows,
    overrides?.value ?? noOverrides,
  );
}

function planned(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  columns?: string,
): ColumnPlan {
  const result = plan(header, rows, columns);
  if (!result.ok) throw new Error(result.error.found);
  return result.value;
}

const rolesOf = (made: ColumnPlan) => made.columns.map(({ index, role }) => [index, role]);

describe('roleOfHeading', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['Nombre', 'name'],
    ['NOMBRE(S)', 'name'],
    ['Nombre completo', 'name'],
    ['Nombre del cliente', 'name'],
    ['Nombre, denominación o razón social', 'name'],
    ['Primer nombre', 'given'],
    ['segundo_nombre', 'middle'],
    ['Ap. Paterno', 'paternal'],
    ['apellido_materno', 'maternal'],
    ['Primer Apellido', 'paternal'],
    ['Apellidos', 'surname'],
    ['Razón Social', 'company'],
    ['RAZON SOCIAL', 'company'],
    ['Denominación', 'company'],
    ['Beneficiario', 'name'],
    ['fullName', 'name'],
    ['First Name', 'given'],
    ['R.F.C.', 'rfc'],
    ['RFC del cliente', 'rfc'],
    ['C.U.R.P', 'curp'],
    ['Número de Seguridad Social', 'nss'],
    ['No. de pasaporte', 'passport'],
    ['Fecha de nacimiento', 'birthDate'],
    ['Fecha de nacimiento (dd/mm/aaaa)', 'birthDate'],
    ['Fecha Nac.', 'birthDate'],
    ['fnac', 'birthDate'],
    ['D.O.B.', 'birthDate'],
    ['DOB MM/DD/YYYY', 'birthDate'],
    ['Birth Year', 'birthDate'],
    ['Fecha de constitución', 'foundingDate'],
    ['País de nacimiento', 'birthPlace'],
    ['Lugar de nacimiento', 'birthPlace'],
    ['País', 'country'],
    ['Nacionalidad', 'nationality'],
    ['Domicilio', 'address'],
    ['Calle y número', 'street'],
    ['Colonia', 'neighbourhood'],
    ['C.P.', 'postalCode'],
    ['Código Postal', 'postalCode'],
    ['Correo electrónico', 'email'],
    ['E-mail', 'email'],
    ['Teléfono', 'phone'],
    ['Sexo', 'gender'],
    ['Tipo de persona (física/moral)', 'kind'],
    ['No. de cliente', 'id'],
    ['ID', 'id'],
    ['Cuenta', 'id'],
    ['BIC/SWIFT', 'bic'],
    ['Wallet address', 'wallet'],
    ['Apodo', 'alias'],
    ['Sucursal', undefined],
    ['Fecha de alta', undefined],
    ['Observaciones', undefined],
    ['Rosalía Ejemplo', undefined],
    ['', undefined],
  ];
  it.each(cases)('%s is %s', (heading, role) => {
    expect(roleOfHeading(heading)).toBe(role);
  });
});

describe('planColumns', () => {
  it('reads "nombre" as given names beside surnames, and as the whole name alone', () => {
    expect(rolesOf(planned(['Nombre', 'Ap. paterno'], [['Ana', 'Demo']]))).toEqual([
      [0, 'given'],
      [1, 'paternal'],
    ]);
    expect(rolesOf(planned(['Nombre', 'RFC'], [['Ana Demo', '']]))).toEqual([
      [0, 'name'],
      [1, 'rfc'],
    ]);
  });

  it('reads "cliente" as the name, and as an id where it holds numbers', () => {
    expect(rolesOf(planned(['Cliente'], [['Ana Demo']]))).toEqual([[0, 'name']]);
    expect(
      rolesOf(
        planned(
          ['Cliente', 'Nombre'],
          [
            ['0012', 'Ana Demo'],
            ['0013', 'Eva'],
          ],
        ),
      ),
    ).toEqual([
      [0, 'id'],
      [1, 'name'],
    ]);
  });

  it.each([
    ['Cliente', ['C0', 'C1', 'C2']],
    ['Customer', ['MX-00012', 'MX-00013', 'US-00001']],
    ['Proveedor', ['P12', 'P13', 'P14']],
  ])('reads "%s" over ids as the id, on either side of the name', (heading, ids) => {
    const names = ['Ana Demo', 'Eva', 'Luis Demo'];
    const before = planned(
      [heading, 'Nombre'],
      names.map((name, i) => [ids[i] ?? '', name]),
    );
    expect(rolesOf(before)).toEqual([
      [0, 'id'],
      [1, 'name'],
    ]);
    const after = planned(
      ['Nombre', heading],
      names.map((name, i) => [name, ids[i] ?? '']),
    );
    expect(rolesOf(after)).toEqual([
      [0, 'name'],
      [1, 'id'],
    ]);
  });

  it('keeps a heading that says "name" over names with digits', () => {
    const values = [['MS-13'], ['18th'], ['3M']];
    expect(rolesOf(planned(['Nombre'], values))).toEqual([[0, 'name']]);
  });

  it('finds identifiers without a heading by their form', () => {
    const made = planned(
      ['Nombre', 'Dato'],
      [
        ['Ana', 'EEPR880403AB1'],
        ['Eva', 'DEFJ751221XX1'],
      ],
    );
    expect(made.columns[1]).toMatchObject({ role: 'rfc', why: 'content' });
  });

  it('names swapped columns and reads them the right way round', () => {
    const rows = [
      ['EEPR880403AB1', 'Ana Demo'],
      ['DEFJ751221XX1', 'Eva Demo'],
    ];
    const made = planned(['Nombre', 'RFC'], rows);
    expect(rolesOf(made)).toEqual([
      [0, 'rfc'],
      [1, 'name'],
    ]);
    expect(made.faults.map((one) => [one.kind, one.place.column])).toEqual([
      ['mismatch', 'Nombre'],
      ['mismatch', 'RFC'],
    ]);
  });

  it('reports a heading that its values contradict', () => {
    const made = planned(
      ['Nombre', 'Fecha de nacimiento'],
      [
        ['Ana', 'Toluca'],
        ['Eva', 'León'],
      ],
    );
    expect(made.faults.map((one) => [one.kind, one.place.column])).toEqual([
      ['mismatch', 'Fecha de nacimiento'],
    ]);
  });

  it('uses the first of two equal headings and says so', () => {
    const made = planned(['Nombre', 'Nombre', 'Sucursal'], [['Ana', 'Eva', '1']]);
    expect(rolesOf(made)).toEqual([[0, 'name']]);
    expect(made.unused.map(({ index, why }) => [index, why])).toEqual([
      [1, 'duplicate'],
      [2, 'unknown'],
    ]);
    expect(made.faults.map((one) => one.kind)).toEqual(['duplicate']);
  });

  it('refuses a table without a name, listing the headings seen', () => {
    const result = plan(['Folio', 'Sucursal'], [['1', '2']]);
    expect(result.ok ? '' : result.error.found).toBe('columns: Folio, Sucursal');
  });

  it('lets the user decide, by number or heading', () => {
    const rows = [['Ana Demo', 'x', '1980-01-02']];
    const made = planned(['A', 'Nombre', 'Fecha, otra'], rows, 'name=1,birthDate="Fecha, otra"');
    expect(rolesOf(made)).toEqual([
      [0, 'name'],
      [2, 'birthDate'],
    ]);
    expect(made.unused).toMatchObject([{ index: 1, why: 'override' }]);
    expect(rolesOf(planned(['Nombre', 'RFC'], [['Ana', 'EEPR880403AB1']], 'unused=RFC'))).toEqual([
      [0, 'name'],
    ]);
    const missing = plan(['Nombre'], rows, 'name=9');
    expect(missing.ok ? '' : missing.error.kind).toBe('missing');
  });
});

describe('parseColumnOverrides', () => {
  it('reads every kind of setting', () => {
    const parsed = parseColumnOverrides(
      'name=3, birthDate="Fecha nac", header=2, dates=dmy, kind=person, unused=7',
    );
    expect(parsed.ok && parsed.value).toEqual({
      columns: [
        { role: 'name', reference: '3' },
        { role: 'birthDate', reference: 'Fecha nac' },
        { role: 'unused', reference: '7' },
      ],
      headerLine: 2,
      dayOrder: 'day-first',
      kind: 'person',
    });
  });

  it.each(['', 'name', 'name=', 'nombre=3', 'header=first', 'dates=ymd'])(
    'refuses "%s"',
    (text) => {
      expect(parseColumnOverrides(text).ok).toBe(false);
    },
  );
});
