// Faults of published lists and of what is kept from them, in Spanish: the readers of `lists`, the
// index of `match` and the store. Names of elements, columns and files stay as publishers write them.

import type { FaultWords } from './words.ts';

/** Titles of the formats, as a fault lists them. */
export const listTitles: ReadonlyMap<string, string> = new Map([
  [
    'OFAC tables: sdn.csv, alt.csv, add.csv, sdn_comments.csv and cons_*.csv (also .pip, .del)',
    'tablas de la OFAC: sdn.csv, alt.csv, add.csv, sdn_comments.csv y cons_*.csv (también .pip, .del)',
  ],
  [
    'OFAC simple XML: SDN.XML and CONSOLIDATED.XML',
    'XML simple de la OFAC: SDN.XML y CONSOLIDATED.XML',
  ],
  [
    'UN Security Council consolidated list (XML)',
    'Lista consolidada del Consejo de Seguridad de la ONU (XML)',
  ],
  [
    'Canada, consolidated autonomous sanctions list (XML)',
    'Lista consolidada de sanciones autónomas de Canadá (XML)',
  ],
]);

/** Recognising files, and which belong together. */
const fileWords: readonly FaultWords[] = [
  [
    "one of: {1} (OFAC's tables have no header and begin with the number of an entry)",
    'una de estas listas: {1*} (las tablas de la OFAC no llevan encabezados y empiezan con el número de una entrada)',
    [
      ['an empty file', 'un archivo vacío'],
      ['a zip archive or spreadsheet', 'un archivo ZIP o una hoja de cálculo'],
      ['a gzip archive', 'un archivo comprimido con gzip'],
      ['a file of blanks', 'un archivo con solo espacios'],
      ['a PDF document', 'un documento PDF'],
      ['an HTML page, perhaps an error page', 'una página HTML, quizá una página de error'],
      [
        'an HTML page, perhaps an error page: {1}',
        'una página HTML, quizá una página de error: {1}',
      ],
      ['XML with the root element <{1}>', 'XML con el elemento raíz <{1}>'],
      ['JSON: {1}', 'JSON: {1}'],
      ['a binary file', 'un archivo binario'],
      [
        'text whose first line has {1} column: {2}',
        'texto cuya primera línea tiene {1} columna: {2}',
      ],
      [
        'text whose first line has {1} columns: {2}',
        'texto cuya primera línea tiene {1} columnas: {2}',
      ],
    ],
  ],
  [
    'a list of {1}; the file is left out',
    'una lista de {1}; el archivo se omite',
    [['{1} ({2})', '{1*} ({2})']],
  ],
  [
    'files of one list only where a source is named ({1}); the file is left out',
    'archivos de una sola lista cuando se indica la fuente ({1}); el archivo se omite',
    [['{1} ({2})', '{1*} ({2})']],
  ],
  [
    'the primary table of the same list (sdn.csv or cons_prim.csv) handed in with it; the file is left out',
    'la tabla principal de la misma lista (sdn.csv o cons_prim.csv) entregada junto con ella; el archivo se omite',
    [['a table of {1} alone', 'solo una tabla de {1*}']],
  ],
  [
    'one primary table in the same folder or with the same ending of the name; the file is left out',
    'una tabla principal en la misma carpeta o con la misma terminación del nombre; el archivo se omite',
  ],
  [
    'one table of {1} for {2}; the file is left out',
    'una sola tabla de {1*} para {2}; el archivo se omite',
  ],
  [
    'an encoding of the WHATWG Encoding Standard, such as UTF-8',
    'una codificación del estándar WHATWG Encoding, como UTF-8',
  ],
];

/** Delimited tables and XML, whatever list they hold. */
const syntaxWords: readonly FaultWords[] = [
  [
    'a closing quote before the end of the file',
    'unas comillas de cierre antes del final del archivo',
  ],
  [
    'a closing quote before the end of the line',
    'unas comillas de cierre antes del final de la línea',
  ],
  [
    'a delimiter or line end after the closing quote',
    'un separador o el fin de la línea después de las comillas de cierre',
  ],
  ['at most {1} characters in a field', 'a lo más {1} caracteres en un campo'],
  ['at most {1} columns', 'a lo más {1} columnas', [['{1} columns', '{1} columnas']]],
  [
    'UTF-8 as stated; the file is read as Windows-1252',
    'UTF-8, como el archivo declara; se lee como Windows-1252',
    [['bytes that are no UTF-8', 'bytes que no son UTF-8']],
  ],
  [
    'only elements that the reader knows',
    'solo elementos que el lector conoce',
    [
      ['{1} of {2}', '{1} de {2}'],
      ['{1} of {2}, the first: {3}', '{1} de {2}; el primero: {3}'],
    ],
  ],
  [
    'an escaped {1}; it is read as that letter',
    'un {1} escrito como entidad XML; se lee como ese carácter',
  ],
  [
    'well-formed XML; the text is kept as it is',
    'XML bien formado; el texto se conserva como está',
  ],
  ['well-formed XML; reading stopped here', 'XML bien formado; la lectura se detuvo aquí'],
  [
    'at most {1} elements in a record; the rest is left out',
    'a lo más {1} elementos en un registro; el resto se omite',
  ],
  ['bytes that the encoding of the file allows', 'bytes que la codificación del archivo permite'],
  [
    'at most {1} characters in an element; the rest is left out',
    'a lo más {1} caracteres en un elemento; el resto se omite',
  ],
  [
    'markup within that many characters',
    'alguna etiqueta en ese número de caracteres',
    [['{1} characters', '{1} caracteres']],
  ],
  [
    'the end of <{1}>; the record that was open is left out',
    'el cierre de <{1}>; el registro que quedó abierto se omite',
    [['end of file', 'el final del archivo']],
  ],
  ['a root element <{1}>', 'un elemento raíz <{1}>', [['end of file', 'el final del archivo']]],
  [
    'no entity declarations: official lists have none, and they can be a trap; nothing was read',
    'ninguna declaración de entidades: las listas oficiales no las llevan y pueden ser una trampa; no se leyó nada',
  ],
  ['at most {1} elements inside each other', 'a lo más {1} elementos uno dentro de otro'],
];

/** What every list has: names, dates, numbers. */
const recordWords: readonly FaultWords[] = [
  ['a name; the record is left out', 'un nombre; el registro se omite'],
  [
    'at most {1} names; the names after that are left out',
    'a lo más {1} nombres; los siguientes se omiten',
    [['{1} names', '{1} nombres']],
  ],
  [
    'a name of at most {1} characters; the rest is left out',
    'un nombre de a lo más {1} caracteres; el resto se omite',
  ],
];

/** The lists of the United States: OFAC's tables and XML. */
const ofacWords: readonly FaultWords[] = [
  [
    'individual, vessel, aircraft or null; the entry is kept as of unknown kind',
    'individual, vessel, aircraft o nulo; la entrada se conserva como de tipo desconocido',
  ],
  [
    'the rest of the remarks in the comments table (sdn_comments.csv)',
    'el resto de las observaciones en la tabla de comentarios (sdn_comments.csv)',
  ],
  [
    'the table of strong aliases (alt.csv or cons_alt.csv) beside this file',
    'la tabla de alias fuertes (alt.csv o cons_alt.csv) junto a este archivo',
    [['no aliases', 'ningún alias']],
  ],
  [
    'the table of addresses (add.csv or cons_add.csv) beside this file',
    'la tabla de domicilios (add.csv o cons_add.csv) junto a este archivo',
    [['no addresses', 'ningún domicilio']],
  ],
  ['{1} columns, not {2}; the row is left out', '{1} columnas, no {2}; la fila se omite'],
  [
    'the number of an entry in the first column; the row is left out',
    'el número de una entrada en la primera columna; la fila se omite',
  ],
  [
    'bytes that Windows-1252 or UTF-8 has letters for; the row is kept',
    'bytes que sean letras en Windows-1252 o en UTF-8; la fila se conserva',
  ],
  [
    'the null token -0- at the end of the file; the row is kept',
    'la marca de vacío -0- al final del archivo; la fila se conserva',
  ],
  [
    'a line end or a full stop at the end of the file; the row is kept',
    'un salto de línea o un punto al final del archivo; la fila se conserva',
  ],
  [
    'each ent_num once; the repeated row is left out',
    'cada ent_num una sola vez; la fila repetida se omite',
  ],
  [
    'each ent_num once; this other entry is kept as {1}, without aliases, addresses and comments',
    'cada ent_num una sola vez; esta otra entrada se conserva como {1}, sin alias, domicilios ni comentarios',
  ],
  [
    'at most {1} characters of remarks; the rest is left out',
    'a lo más {1} caracteres de observaciones; el resto se omite',
  ],
  [
    'aka, fka or nka; the name is kept as an alias',
    'aka, fka o nka; el nombre se conserva como alias',
  ],
  [
    'an entry of that number in the primary table; its {1} are left out',
    'una entrada con ese número en la tabla principal; sus {1*} se omiten',
  ],
  [
    'a row for every entry in the table of addresses; the entry is kept',
    'una fila por cada entrada en la tabla de domicilios; la entrada se conserva',
  ],
  [
    'a date, such as 10 Dec 1948, Dec 1948, circa 1948 or 1947 to 1949',
    'una fecha, como 10 Dec 1948, Dec 1948, circa 1948 o 1947 to 1949',
  ],
  [
    'Individual, Entity, Vessel or Aircraft; the entry is kept',
    'Individual, Entity, Vessel o Aircraft; la entrada se conserva',
  ],
  [
    'a.k.a., f.k.a. or n.k.a.; the name is kept as an alias',
    'a.k.a., f.k.a. o n.k.a.; el nombre se conserva como alias',
  ],
  [
    'strong or weak; the name is kept as a strong one',
    'strong o weak (fuerte o débil); el nombre se conserva como fuerte',
  ],
  [
    'as many entries as stated; {1} were found',
    'tantas entradas como el archivo declara; se hallaron {1}',
  ],
  [
    'an idNumber beside this idType; the row is left out',
    'un idNumber junto a este idType; la fila se omite',
  ],
  ['a date, such as 10 Dec 1948; it is left out', 'una fecha, como 10 Dec 1948; se omite'],
  ['a Publish_Date as month/day/year', 'un Publish_Date como mes/día/año'],
  ['a Record_Count in digits', 'un Record_Count en cifras'],
  ['a uid in digits; the entry is left out', 'un uid en cifras; la entrada se omite'],
  ['each uid once; the repetition is left out', 'cada uid una sola vez; la repetición se omite'],
  [
    'each uid once; this one is kept as {1}',
    'cada uid una sola vez; esta entrada se conserva como {1}',
  ],
  [
    'an idType that the reader knows; it is kept as text',
    'un idType que el lector conozca; se conserva como texto',
  ],
];

/** The Security Council's consolidated list and Canada's. */
const otherListWords: readonly FaultWords[] = [
  [
    'Good, Low, a.k.a., f.k.a. or nothing; the name is kept as a strong alias',
    'Good, Low, a.k.a., f.k.a. o nada; el nombre se conserva como alias fuerte',
  ],
  ['LISTED_ON as a day', 'LISTED_ON como un día'],
  ['two years', 'dos años'],
  ['a DATE or YEAR', 'un DATE o un YEAR'],
  ['a day or year; kept as a note', 'un día o un año; se conserva como nota'],
  ['the day on which the list was generated', 'el día en que se generó la lista'],
  [
    'a REFERENCE_NUMBER or DATAID; the record is left out',
    'un REFERENCE_NUMBER o un DATAID; el registro se omite',
  ],
  [
    'a REFERENCE_NUMBER; the record is kept under its DATAID',
    'un REFERENCE_NUMBER; el registro se conserva con su DATAID',
  ],
  ['LAST_DAY_UPDATED as a day; it is left out', 'LAST_DAY_UPDATED como día; se omite'],
  ['a DATE_OF_ISSUE; it is left out', 'un DATE_OF_ISSUE; se omite'],
  [
    'each reference number once; the repetition is left out',
    'cada número de referencia una sola vez; la repetición se omite',
  ],
  [
    'each reference number once; this one is kept as {1}',
    'cada número de referencia una sola vez; esta entrada se conserva como {1}',
  ],
  [
    'a date as YYYY, YYYY-MM or YYYY-MM-DD; kept as a note',
    'una fecha como AAAA, AAAA-MM o AAAA-MM-DD; se conserva como nota',
  ],
  ['a DateOfListing', 'una fecha en DateOfListing'],
  [
    'each record once; the repetition is left out',
    'cada registro una sola vez; la repetición se omite',
  ],
  [
    'each party once under a regime; this record is kept as {1}',
    'cada persona o entidad una sola vez en un régimen; este registro se conserva como {1}',
  ],
];

/** The index and the data folder. */
const keptWords: readonly FaultWords[] = [
  [
    'index format {1}',
    'el formato de índice {1}',
    [['index format {1}', 'el formato de índice {1}']],
  ],
  [
    'an index file as this version of cotejo writes it',
    'un archivo de índice como lo escribe esta versión de Cotejo',
    [
      ['{1} bytes without the mark COTEJOIX', '{1} bytes sin la marca COTEJOIX'],
      ['a head that reaches beyond the file', 'una cabecera más larga que el archivo'],
      ['another checksum', 'otra suma de verificación'],
    ],
  ],
  ['the file of this edition as it was kept', 'el archivo de esta edición tal como se guardó'],
  ['the kept bytes with SHA-256 {1}', 'los bytes que se guardaron, con SHA-256 {1}'],
  ['a data folder that can be read at {1}', 'una carpeta de datos que se pueda leer en {1}'],
  [
    'a data folder that can be written at {1}',
    'una carpeta de datos en la que se pueda escribir, en {1}',
  ],
  ['room on the disk for {1}', 'espacio en el disco para {1}'],
  [
    'undamaged data: bring {1} back from a copy, or move it away and import the lists again',
    'datos sin daños: recupere {1} de un respaldo, o muévala de lugar e importe las listas de nuevo',
  ],
  [
    '{1} free to write: another process has been importing for a long time',
    'que se pueda escribir en {1}: otro proceso lleva mucho tiempo importando',
  ],
  [
    'a disk that can be read and written at {1}',
    'un disco en el que se pueda leer y escribir, en {1}',
  ],
  [
    'version {1}: these data were written by a newer Cotejo',
    'la versión {1}: estos datos los escribió un Cotejo más nuevo',
    [['schema version {1}', 'la versión {1} del esquema']],
  ],
  [
    'version {1}: these data have to be brought up to date, which needs the right to write',
    'la versión {1}: estos datos deben ponerse al día, y para eso hace falta permiso de escritura',
    [['schema version {1}', 'la versión {1} del esquema']],
  ],
];

export const listFaultWords: readonly FaultWords[] = [
  ...fileWords,
  ...syntaxWords,
  ...recordWords,
  ...ofacWords,
  ...otherListWords,
  ...keptWords,
];
