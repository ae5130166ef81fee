// Faults of what a user hands in, in Spanish: customer files, their columns and rows, and entities
// in FollowTheMoney's form. Words that a user types (`name=1`, `dates=dmy`) stay as they are typed.

import type { FaultWords } from './words.ts';

/** Files that are no table, or a broken one. */
const tableWords: readonly FaultWords[] = [
  [
    'a table: CSV, TSV, XLSX, Parquet or JSON lines',
    'una tabla: CSV, TSV, XLSX, Parquet o JSON por líneas',
    [
      ['a PDF document', 'un documento PDF'],
      ['a web page (HTML)', 'una página web (HTML)'],
      ['an XML document', 'un documento XML'],
      ['an RTF document', 'un documento RTF'],
      ['an empty file', 'un archivo vacío'],
      ['no row with a value', 'ninguna fila con un valor'],
      ['{1} zero bytes among {2}', '{1} bytes en cero entre {2}'],
    ],
  ],
  [
    'a table: CSV, TSV, XLSX, Parquet or JSON lines, decompressed',
    'una tabla: CSV, TSV, XLSX, Parquet o JSON por líneas, descomprimida',
    [['a gzip archive', 'un archivo comprimido con gzip']],
  ],
  [
    'the same workbook saved as .xlsx or CSV, without a password',
    'el mismo libro guardado como .xlsx o CSV, sin contraseña',
    [
      [
        'an old Excel file (.xls) or an encrypted workbook',
        'un archivo antiguo de Excel (.xls) o un libro cifrado',
      ],
    ],
  ],
  [
    'JSON lines: one object on each line',
    'JSON por líneas: un objeto en cada línea',
    [['a JSON array', 'un arreglo de JSON']],
  ],
  [
    'a row with values on that line, among the first {1}',
    'una fila con valores en esa línea, entre las primeras {1}',
    [['no such header row', 'ninguna fila de encabezados ahí']],
  ],
  [
    'known headings; taken for the header all the same. Say header=none if it is a row',
    'encabezados conocidos; aun así se toma por la fila de encabezados. Si es un cliente, escriba header=none',
  ],
  [
    'titles only above the header; these rows are not read',
    'solo títulos arriba de los encabezados; estas filas no se leen',
    [
      [
        '{1} rows above the header on line {2}, e.g. {3}',
        '{1} filas arriba de los encabezados de la línea {2}, p. ej. {3}',
      ],
    ],
  ],
  [
    'one encoding throughout; the broken letters are shown as �',
    'una sola codificación en todo el archivo; las letras dañadas se muestran como �',
    [
      [
        '{1} bytes that are not UTF-8, beside {2} letters that are',
        '{1} bytes que no son UTF-8, junto a {2} letras que sí lo son',
      ],
    ],
  ],
  ['XML of a sheet', 'el XML de una hoja'],
  ['XML', 'XML'],
  [
    'at most {1} columns and {2} characters in a cell',
    'a lo más {1} columnas y {2} caracteres en una celda',
  ],
  ['a value, date or number', 'un valor, una fecha o un número'],
  [
    'one of the sheets: {1}',
    'una de las hojas: {1}',
    [['a workbook without sheets', 'un libro sin hojas']],
  ],
  [
    'an Excel workbook (.xlsx)',
    'un libro de Excel (.xlsx)',
    [
      ['a broken ZIP package', 'un paquete ZIP dañado'],
      ['a ZIP package with {1}', 'un paquete ZIP con {1}'],
      ['a Word document (.docx)', 'un documento de Word (.docx)'],
      ['a PowerPoint presentation (.pptx)', 'una presentación de PowerPoint (.pptx)'],
      ['a binary Excel workbook (.xlsb)', 'un libro binario de Excel (.xlsb)'],
    ],
  ],
  ['at most {1} parts', 'a lo más {1} partes', [['{1} parts', '{1} partes']]],
  ['deflated data', 'datos comprimidos con deflate'],
  ['the end of the part', 'el final de la parte', [['{1} bytes', '{1} bytes']]],
  [
    'at most {1} bytes unpacked',
    'a lo más {1} bytes descomprimidos',
    [['more than {1} bytes', 'más de {1} bytes']],
  ],
  [
    'at most {1} bytes out of each packed byte',
    'a lo más {1} bytes por cada byte comprimido',
    [['{1} bytes out of {2}', '{1} bytes de {2}']],
  ],
  ['a whole ZIP package', 'un paquete ZIP completo'],
  [
    'at most {1} bytes in a workbook or Parquet file',
    'a lo más {1} bytes en un libro o archivo Parquet',
    [['more than {1}', 'más de {1}']],
  ],
  ['a whole Parquet file', 'un archivo Parquet completo'],
  ['rows {1} to {2}', 'las filas {1} a {2}'],
  [
    'at most {1}',
    'a lo más {1}',
    [
      ['{1} row groups', '{1} grupos de filas'],
      ['{1} files', '{1} archivos'],
      ['{1} bytes', '{1} bytes'],
    ],
  ],
  [
    'at most {1} bytes in a row group',
    'a lo más {1} bytes en un grupo de filas',
    [['{1} bytes', '{1} bytes']],
  ],
  ['one of the codecs {1}', 'uno de los códecs {1}', [['codec {1}', 'el códec {1}']]],
  [
    'text, a number, a date or a list of them',
    'texto, un número, una fecha o una lista de ellos',
    [['a nested or binary value', 'un valor anidado o binario']],
  ],
  ['text, a number or a list of them', 'texto, un número o una lista de ellos'],
  [
    'only keys that also stand at the beginning of the file',
    'solo claves que también estén al principio del archivo',
  ],
  ['at most {1} characters in a line', 'a lo más {1} caracteres en una línea'],
  ['one JSON object on the line', 'un objeto de JSON en la línea'],
];

/** Which column holds what, as guessed or as told by `--columns`. */
const columnWords: readonly FaultWords[] = [
  [
    'a column with names; name it with --columns name=1 or name="its heading"',
    'una columna con nombres; indíquela con --columns name=1 o name="su encabezado"',
    [['columns: {1}', 'las columnas: {1}']],
  ],
  [
    'each heading once; the later column can be chosen by its number',
    'cada encabezado una sola vez; la segunda columna se puede elegir por su número',
    [['columns {1} and {2}', 'las columnas {1} y {2}']],
  ],
  ['one of the columns {1}', 'una de las columnas {1}'],
  ['pairs such as name=3,birthDate="Fecha nac"', 'pares como name=3,birthDate="Fecha nac"'],
  ['a pair such as name=3 or birthDate="Fecha nac"', 'un par como name=3 o birthDate="Fecha nac"'],
  ['header=none or a line number', 'header=none o el número de una línea'],
  ['dates=dmy or dates=mdy', 'dates=dmy o dates=mdy'],
  ['header, dates, unused or one of {1}', 'header, dates, unused o una de estas: {1}'],
  [
    'values of {1}, as the heading says; read as {2}',
    'valores de {1}, como dice el encabezado; se leen como {2}',
  ],
  ['values of {1}, as the heading says', 'valores de {1}, como dice el encabezado'],
];

/** One row of a customer file. */
const rowWords: readonly FaultWords[] = [
  ['a name in the row', 'un nombre en la fila'],
  [
    'text of 1 to {1} characters; the line stands for it',
    'un texto de 1 a {1} caracteres; la línea lo sustituye',
    [['nothing', 'nada']],
  ],
  ['at most {1} characters in a name', 'a lo más {1} caracteres en un nombre'],
  [
    'at most {1} values in a cell',
    'a lo más {1} valores en una celda',
    [['{1} values', '{1} valores']],
  ],
  [
    '{1}, as the form of the RFC or CURP says; the column is believed',
    '{1*}, según la forma del RFC o de la CURP; se da por buena la columna',
  ],
  [
    'a kind such as física or moral, person or company',
    'un tipo como física o moral, persona o empresa',
  ],
  [
    'the name of one party; both are screened',
    'el nombre de una sola persona o empresa; se cotejan ambos',
  ],
  [
    'an order of day and month that the value proves; only the year is used',
    'un orden de día y mes que el valor demuestre; solo se usa el año',
  ],
  ['a year of four digits; the date is not used', 'el año con cuatro dígitos; la fecha no se usa'],
  [
    'a date such as 1980-04-03 or, as in this column, 03/04/1980 (day first)',
    'una fecha como 1980-04-03 o, como en esta columna, 03/04/1980 (primero el día)',
  ],
  [
    'a date such as 1980-04-03 or, as in this column, 04/03/1980 (month first)',
    'una fecha como 1980-04-03 o, como en esta columna, 04/03/1980 (primero el mes)',
  ],
  ['a date such as 1980-04-03', 'una fecha como 1980-04-03'],
  ['a country, by name or code', 'un país, por su nombre o su clave'],
  [
    'a gender: H or M, M or F, hombre, mujer, male, female',
    'un sexo: H o M, M o F, hombre, mujer, male, female',
  ],
  [
    'an RFC of one party; the generic one identifies nobody',
    'el RFC de una persona o empresa; el genérico no identifica a nadie',
  ],
  [
    'an RFC: 3 or 4 letters, a date, 3 more; it is not used',
    'un RFC: 3 o 4 letras, una fecha y 3 caracteres más; no se usa',
  ],
  ['a CURP of 18 characters; it is not used', 'una CURP de 18 caracteres; no se usa'],
  [
    'a check digit that agrees; the number is compared all the same',
    'un dígito verificador que concuerde; el número se compara de todos modos',
  ],
];

/** A customer file as a whole. */
const customerWords: readonly FaultWords[] = [
  ['at least one row below the header', 'al menos una fila debajo de los encabezados'],
  [
    'letters as they were typed; the text was once read in another encoding',
    'las letras como se escribieron; el texto se leyó alguna vez con otra codificación',
    [['{1} values with garbled letters', '{1} valores con letras estropeadas']],
  ],
  [
    'a day above 12 somewhere in the column; only years are used. Say --columns dates=dmy or dates=mdy',
    'un día mayor que 12 en alguna parte de la columna; solo se usan los años. Indique --columns dates=dmy o dates=mdy',
    [['{1} dates, first on lines {2}', '{1} fechas, las primeras en las líneas {2}']],
  ],
  [
    'one order throughout; of dates that both orders allow only the year is used',
    'un solo orden en toda la columna; de las fechas que admiten ambos órdenes solo se usa el año',
    [
      [
        '{1} dates with the day first (lines {2}), {3} with the month first (lines {4})',
        '{1} fechas con el día primero (líneas {2}) y {3} con el mes primero (líneas {4})',
      ],
    ],
  ],
  [
    'dates; the numbers are read as days since 1900',
    'fechas; los números se leen como días desde 1900',
    [['{1} day numbers of a spreadsheet', '{1} números de día de una hoja de cálculo']],
  ],
  [
    '{1} cells, as in the header',
    '{1} celdas, como en los encabezados',
    [['{1} cells', '{1} celdas']],
  ],
  [
    'an id of its own; line {1} has the same',
    'un identificador propio; la línea {1} tiene el mismo',
  ],
  [
    'at most {1} ids; further ones are not compared with each other',
    'a lo más {1} identificadores; los siguientes no se comparan entre sí',
  ],
];

/** Entities of FollowTheMoney, alone, in pairs or in lines. */
const entityWords: readonly FaultWords[] = [
  ['two entities', 'dos entidades'],
  [
    'an object {"id", "schema", "properties"}',
    'un objeto {"id", "schema", "properties"}',
    [['nothing', 'nada']],
  ],
  [
    'an object whose values are lists of strings',
    'un objeto cuyos valores sean listas de cadenas de texto',
    [['nothing', 'nada']],
  ],
  ['a name', 'un nombre', [['nothing', 'nada']]],
  [
    'a schema such as Person; any kind is compared',
    'un esquema como Person; se compara con cualquier tipo',
    [['no schema', 'ningún esquema']],
  ],
  ['one of {1}', 'uno de estos: {1}'],
  ['id, schema and properties', 'id, schema y properties'],
  [
    'at most {1}; the rest is left out',
    'a lo más {1}; el resto se omite',
    [
      ['{1} properties', '{1} propiedades'],
      ['{1} values', '{1} valores'],
      ['{1} names', '{1} nombres'],
    ],
  ],
  ['a property of FollowTheMoney; it is not used', 'una propiedad de FollowTheMoney; no se usa'],
  ['a list of strings', 'una lista de cadenas de texto', [['nothing', 'nada']]],
  [
    'a list of strings; read as a list of one',
    'una lista de cadenas de texto; se lee como lista de una sola',
  ],
  ['a string', 'una cadena de texto', [['nothing', 'nada']]],
  ['at most {1} characters', 'a lo más {1} caracteres'],
  ['a date such as 1957-04-04, 1957-04 or 1957', 'una fecha como 1957-04-04, 1957-04 o 1957'],
  ['a country, by code or name', 'un país, por su clave o su nombre'],
  ['male, female or other', 'male, female u other'],
];

export const intakeFaultWords: readonly FaultWords[] = [
  ...tableWords,
  ...columnWords,
  ...rowWords,
  ...customerWords,
  ...entityWords,
];
