// Faults of a command or a request, in Spanish: arguments and options, files as the system gives
// them, archives, and the HTTP service. What an option is called stays as it is typed.

import type { FaultWords } from './words.ts';

/** Arguments and options. */
const commandWords: readonly FaultWords[] = [
  [
    'two names, or --jsonl with pairs on standard input',
    'dos nombres, o --jsonl con pares en la entrada estándar',
  ],
  [
    'a day of the calendar, YYYY-MM-DD, e.g. 2025-03-01',
    'un día del calendario, AAAA-MM-DD, p. ej. 2025-03-01',
  ],
  ['an imported list; there is none', 'una lista importada; aún no hay ninguna'],
  [
    'a day that is not in the future: a list counts from its day on',
    'un día que no sea futuro: una lista cuenta desde su día',
  ],
  ['a name such as us-ofac-sdn', 'un nombre como us-ofac-sdn'],
  [
    'a group of the register by id, name or listing, e.g. {1}',
    'un grupo del registro, por identificador, nombre o entrada, p. ej. {1}',
  ],
  ['another file than the one screened', 'un archivo distinto del que se coteja'],
  [
    'the same bytes at every reading',
    'los mismos bytes en cada lectura',
    [['a file that changed while it was screened', 'un archivo que cambió durante el cotejo']],
  ],
  ['a file that can be written', 'un archivo en el que se pueda escribir'],
  ['one customer file', 'un solo archivo de clientes', [['{1} files', '{1} archivos']]],
  [
    'NAME… (or --id), --file FILE, or --jsonl',
    'NAME… (o --id), --file FILE o --jsonl: uno de los tres',
    [
      ['nothing to screen', 'nada que cotejar'],
      ['more than one of them', 'más de uno de ellos'],
    ],
  ],
  ['only options that go with --file', 'solo opciones que van con --file'],
  ['only options that go with --jsonl', 'solo opciones que van con --jsonl'],
  ['only options that go with NAME…', 'solo opciones que van con NAME…'],
  ['a number from 0 to {1}', 'un número del 0 al {1}'],
  ['a day, YYYY-MM-DD', 'un día, AAAA-MM-DD'],
  ['an edition that is not there yet', 'una edición que aún no esté guardada'],
  ['at least one entry', 'al menos una entrada', [['0 entries', '0 entradas']]],
];

/** Files, folders and archives. */
const fileWords: readonly FaultWords[] = [
  [
    'at most {1} bytes (unpackedBytesMax)',
    'a lo más {1} bytes (unpackedBytesMax)',
    [
      ['more than {1} bytes unpacked', 'más de {1} bytes descomprimidos'],
      ['more than {1} bytes', 'más de {1} bytes'],
    ],
  ],
  [
    'an archive that grows at most {1} times (ratioMax)',
    'un archivo comprimido que crezca a lo más {1} veces (ratioMax)',
    [['{1} bytes out of {2}, and more to come', '{1} bytes que salen de {2}, y aún faltan más']],
  ],
  [
    'at most {1} files (filesMax)',
    'a lo más {1} archivos (filesMax)',
    [['{1} files', '{1} archivos']],
  ],
  ['the whole compressed file', 'el archivo comprimido completo'],
  ['an undamaged compressed file', 'un archivo comprimido sin daños'],
  [
    'a file or folder that exists',
    'un archivo o una carpeta que exista',
    [['nothing there', 'nada en esa ruta']],
  ],
  ['a file', 'un archivo', [['a folder', 'una carpeta']]],
  [
    'a readable file',
    'un archivo que se pueda leer',
    [['no permission to read it', 'falta permiso para leerlo']],
  ],
  [
    'a folder with files in it',
    'una carpeta con archivos',
    [['an empty folder', 'una carpeta vacía']],
  ],
  [
    'an output that can be written to its end',
    'una salida en la que se pueda escribir hasta el final',
  ],
  [
    'an archive with files in it',
    'un archivo ZIP que contenga archivos',
    [['an empty zip archive', 'un archivo ZIP vacío']],
  ],
  [
    'a zip as a file: it is read from its end',
    'el ZIP como archivo: se lee desde el final',
    [['a zip archive', 'un archivo ZIP']],
  ],
  [
    'a zip archive with its directory at the end',
    'un archivo ZIP con su directorio al final',
    [['{1} bytes', '{1} bytes']],
  ],
  [
    'a zip archive below 4 GiB',
    'un archivo ZIP de menos de 4 GiB',
    [['a zip64 archive', 'un archivo zip64']],
  ],
  [
    'a whole zip directory',
    'un directorio de ZIP completo',
    [
      ['entry {1} of {2}', 'el elemento {1} de {2}'],
      ['{1} bytes after entry {2}', '{1} bytes después del elemento {2}'],
    ],
  ],
  [
    'a stored or deflated member',
    'un elemento guardado sin comprimir o con deflate',
    [
      ['an encrypted member', 'un elemento cifrado'],
      ['method {1}', 'el método {1}'],
    ],
  ],
  ['a member of the archive', 'un elemento del archivo ZIP', [['offset {1}', 'la posición {1}']]],
  [
    '{1} bytes with CRC {2}',
    '{1} bytes con CRC {2}',
    [['{1} bytes with CRC {2}', '{1} bytes con CRC {2}']],
  ],
];

/** The service and what it is asked. */
const serviceWords: readonly FaultWords[] = [
  [
    'a free port: --port N, or --port 0 for any free one',
    'un puerto libre: --port N, o --port 0 para cualquiera que esté libre',
    [['port {1} of {2} is in use', 'el puerto {1} de {2} está ocupado']],
  ],
  [
    'a port of 1024 or above',
    'un puerto 1024 o mayor',
    [['port {1} may not be taken', 'el puerto {1} no está permitido']],
  ],
  ['an address to listen on', 'una dirección en la cual escuchar'],
  ['something else', 'otra cosa'],
  ['a known name', 'un nombre conocido'],
  ['at most {1} bytes', 'a lo más {1} bytes', [['a longer body', 'un cuerpo más largo']]],
  ['application/json', 'application/json', [['another media type', 'otro tipo de contenido']]],
  ['well-formed JSON', 'JSON bien formado'],
  [
    'an answer; please report it with what was asked',
    'una respuesta; por favor, repórtelo con lo que se preguntó',
    [
      [
        'a mistake of ours, now in the log of the service',
        'un error nuestro, ya en la bitácora del servicio',
      ],
    ],
  ],
  ['one of {1} with port {2}', 'uno de estos: {1}, con el puerto {2}'],
  [
    'a request of this workbench itself or of no page at all',
    'una petición de esta misma mesa de trabajo o de ninguna página',
  ],
  [
    'the built workbench; `npm run build` makes it',
    'la mesa de trabajo ya construida; la construye `npm run build`',
    [
      ['no such folder', 'la carpeta no existe'],
      ['no index.html', 'falta index.html'],
    ],
  ],
  [
    'the built workbench; `npm run build` makes it, the API answers without it',
    'la mesa de trabajo ya construida; la construye `npm run build`, y la API responde sin ella',
  ],
  [
    'only file types that the server can name',
    'solo tipos de archivo que el servidor sepa nombrar',
  ],
  [
    'the same entry in the lists',
    'la misma entrada en las listas',
    [['an entry with a score of {1}', 'una entrada con puntaje {1}']],
  ],
  ['a group of /api/groups', 'un grupo de /api/groups'],
  ['an entry of a list in use, source:uid', 'una entrada de una lista en uso, fuente:clave'],
  ['a well-formed address', 'una dirección bien formada'],
  [
    'a route of /api/openapi.json or a page of the workbench',
    'una ruta de /api/openapi.json o una página de la mesa de trabajo',
  ],
  ['an answer from the service', 'una respuesta del servicio'],
  ['an answer or a fault', 'una respuesta o una falla', [['status {1}', 'el estado {1}']]],
  ['the shape that the table states', 'la forma que la tabla de rutas establece'],
];

/** What the schemas of `api` ask of a request, in our own words. */
const requestWords: readonly FaultWords[] = [
  [
    'a country code of two small letters, e.g. mx',
    'la clave de un país en dos letras minúsculas, p. ej. mx',
  ],
  ['a name or an id', 'un nombre o un número de identificación'],
  ['at most {1} properties', 'a lo más {1} propiedades'],
  ['a calendar day, YYYY-MM-DD', 'un día del calendario, AAAA-MM-DD'],
  [
    'a year, a month or a day: 1957, 1957-04 or 1957-04-04',
    'un año, un mes o un día: 1957, 1957-04 o 1957-04-04',
  ],
];

export const programFaultWords: readonly FaultWords[] = [
  ...commandWords,
  ...fileWords,
  ...serviceWords,
  ...requestWords,
];

/**
 * The words of the validation library (zod), which no code of ours writes: its English is passed
 * on as it is, so a new version of it may bring new words, and those stay English until added here.
 */
export const validatorFaultWords: readonly FaultWords[] = [
  ['string, received {1}', 'una cadena de texto; se recibió: {1*}'],
  ['array, received {1}', 'una lista; se recibió: {1*}'],
  ['object, received {1}', 'un objeto; se recibió: {1*}'],
  ['record, received {1}', 'un objeto; se recibió: {1*}'],
  ['invalid input', 'un valor de la forma documentada'],
  ['too big: expected string to have <={1} characters', 'a lo más {1} caracteres'],
  ['too small: expected string to have >={1} characters', 'un texto de {1} o más caracteres'],
  ['too big: expected array to have <={1} items', 'a lo más {1} elementos'],
];
