// A fault on the terminal, in both languages: the user's value quoted, a description of ours not.

import { describe, expect, it } from 'vitest';
import { faultText } from '../../../src/app/cli/words.ts';
import { type Fault, fault } from '../../../src/model/fault.ts';

const cases: readonly (readonly [name: string, said: Fault, en: string, es: string])[] = [
  [
    'a value of the user',
    fault(
      'ambiguous',
      { file: 'a.csv', line: 12, column: 'Nacimiento' },
      '07/08/81',
      'a year of four digits; the date is not used',
    ),
    'a.csv, line 12, column Nacimiento: ambiguous: found "07/08/81", expected a year of four digits; the date is not used',
    'a.csv, línea 12, columna Nacimiento: ambiguo. Se halló: «07/08/81». Se esperaba: el año con cuatro dígitos; la fecha no se usa.',
  ],
  [
    'a description of ours',
    fault('missing', { file: 'b.csv' }, 'nothing there', 'a file or folder that exists'),
    'b.csv: missing: found "nothing there", expected a file or folder that exists',
    'b.csv: falta. Se halló: nada en esa ruta. Se esperaba: un archivo o una carpeta que exista.',
  ],
  [
    'nothing found',
    fault('missing', { file: 'c.xml', record: '7' }, '', 'a name; the record is left out'),
    'c.xml, record 7: missing: expected a name; the record is left out',
    'c.xml, registro 7: falta. Se esperaba: un nombre; el registro se omite.',
  ],
  [
    'a value that brings its quotes, and control characters',
    fault('unknown', { file: 'argument', element: 'schema' }, '"F\u001b[2Joo"', 'one of Person'),
    'argument, element schema: unknown: found "F [2Joo", expected one of Person',
    'argumento schema: desconocido. Se halló: "F [2Joo". Se esperaba: uno de estos: Person.',
  ],
];

describe('faultText', () => {
  it.each(cases)('says %s', (_, said, en, es) => {
    expect(faultText(said, 'en')).toBe(en);
    expect(faultText(said, 'es')).toBe(es);
  });
});
