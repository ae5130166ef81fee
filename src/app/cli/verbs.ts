// Every verb of the command line with its options and examples, in both languages. The help is
// printed from this table, arguments are checked against it, and a test holds docs/cli.md to it.

import type { OptionSpec, VerbSpec } from './arguments.ts';

const asOption: OptionSpec = {
  name: 'as',
  value: 'PROFILE',
  help: {
    en: 'for whom: us-bank, mx-bank … decides which laws bind and which duties follow',
    es: 'para quién: us-bank, mx-bank … decide qué leyes obligan y qué deberes resultan',
  },
};
const asOfOption: OptionSpec = {
  name: 'as-of',
  value: 'YYYY-MM-DD',
  help: {
    en: 'the day asked about, and from which clocks run (default: today)',
    es: 'el día por el que se pregunta y desde el que corren los plazos (hoy si se omite)',
  },
};
const knownAtOption: OptionSpec = {
  name: 'known-at',
  value: 'YYYY-MM-DD',
  help: {
    en: 'hide what was made public after this day',
    es: 'oculta lo que se hizo público después de este día',
  },
};
const schemaOption: OptionSpec = {
  name: 'schema',
  value: 'SCHEMA',
  help: {
    en: 'kind of party: Person, Organization, Company, Vessel, Airplane, CryptoWallet',
    es: 'tipo de sujeto: Person, Organization, Company, Vessel, Airplane, CryptoWallet',
  },
};
const receiptOption: OptionSpec = {
  name: 'receipt',
  value: 'FILE',
  help: {
    en: 'write a JSON receipt of what was screened against what (unsigned)',
    es: 'escribe un recibo JSON de qué se cotejó contra qué (sin firma)',
  },
};
const strictOption: OptionSpec = {
  name: 'strict',
  help: {
    en: 'end with exit code 2 if anything could not be read',
    es: 'termina con el código 2 si algo no se pudo leer',
  },
};
const jsonlOption: OptionSpec = {
  name: 'jsonl',
  help: {
    en: 'read JSON lines from standard input, answer line by line in the same order',
    es: 'lee líneas JSON de la entrada estándar y responde línea por línea en el mismo orden',
  },
};

const screen: VerbSpec = {
  name: 'screen',
  operands: '[NAME…]',
  operandsMin: 0,
  operandsMax: 100,
  summary: {
    en: 'compare a name, a customer file or JSON lines with the register and all imported lists',
    es: 'coteja un nombre, un archivo de clientes o líneas JSON con el registro y las listas importadas',
  },
  options: [
    schemaOption,
    {
      name: 'birth-date',
      value: 'DATE',
      help: {
        en: 'birth or founding date: 1957, 1957-04 or 1957-04-04',
        es: 'fecha de nacimiento o fundación: 1957, 1957-04 o 1957-04-04',
      },
    },
    {
      name: 'country',
      value: 'CODE',
      isMany: true,
      help: {
        en: 'nationality or seat, two letters; may be repeated',
        es: 'nacionalidad o domicilio, dos letras; puede repetirse',
      },
    },
    {
      name: 'id',
      value: 'NUMBER',
      isMany: true,
      help: {
        en: 'identifier: RFC, CURP, passport, IMO, LEI, wallet …; may be repeated',
        es: 'identificador: RFC, CURP, pasaporte, IMO, LEI, billetera …; puede repetirse',
      },
    },
    asOption,
    asOfOption,
    {
      name: 'file',
      value: 'FILE',
      help: {
        en: 'screen a customer file: CSV, TSV, XLSX, Parquet or JSON lines',
        es: 'coteja un archivo de clientes: CSV, TSV, XLSX, Parquet o líneas JSON',
      },
    },
    {
      name: 'columns',
      value: 'FIELD=COLUMN,…',
      help: {
        en: 'say which column is which, where the guess is wrong',
        es: 'indica qué columna es cuál, si la suposición falla',
      },
    },
    {
      name: 'sheet',
      value: 'NAME',
      help: { en: 'sheet of a workbook (default: the first)', es: 'hoja del libro (la primera)' },
    },
    {
      name: 'out',
      value: 'FILE',
      help: {
        en: 'where to write the result; .jsonl gives JSON lines, anything else CSV',
        es: 'dónde escribir el resultado; .jsonl da líneas JSON, lo demás CSV',
      },
    },
    jsonlOption,
    receiptOption,
    strictOption,
  ],
  examples: [
    {
      command: 'cotejo screen "Nemesio Oseguera" --birth-date 1966-07-17 --as mx-bank',
      does: {
        en: 'one person, with the duties of a Mexican bank',
        es: 'una persona, con los deberes de un banco mexicano',
      },
    },
    {
      command: 'cotejo screen --file clientes.xlsx --out resultado.csv --receipt recibo.json',
      does: { en: 'a customer file', es: 'un archivo de clientes' },
    },
  ],
};

const compare: VerbSpec = {
  name: 'compare',
  operands: '[NAME1 NAME2]',
  operandsMin: 0,
  operandsMax: 2,
  summary: {
    en: 'compare two names, or pairs of parties as JSON lines, and say why',
    es: 'coteja dos nombres, o pares de sujetos en líneas JSON, y dice por qué',
  },
  options: [schemaOption, jsonlOption, strictOption],
  examples: [
    {
      command: 'cotejo compare "Pepe Hdez. Ruiz" "José Hernández Ruiz" --schema Person',
      does: { en: 'two names, word by word', es: 'dos nombres, palabra por palabra' },
    },
  ],
};

const listsImport: VerbSpec = {
  name: 'lists import',
  operands: 'PATH…',
  operandsMin: 1,
  operandsMax: 1_000,
  summary: {
    en: 'read official list files (known by their content; .gz and .zip as they are) and keep them',
    es: 'lee archivos oficiales de listas (por su contenido; .gz y .zip tal cual) y los guarda',
  },
  options: [
    {
      name: 'source',
      value: 'SOURCE',
      help: {
        en: 'which list the files are, where their content does not say it',
        es: 'qué lista son los archivos, si su contenido no lo dice',
      },
    },
    {
      name: 'published',
      value: 'YYYY-MM-DD',
      help: {
        en: 'the day of publication, where the file does not say it',
        es: 'el día de publicación, si el archivo no lo dice',
      },
    },
    strictOption,
  ],
  examples: [
    {
      command:
        'cotejo lists import sdn.csv alt.csv add.csv sdn_comments.csv --published 2026-06-02',
      does: {
        en: 'the four tables of one edition of the SDN list',
        es: 'las cuatro tablas de una edición de la lista SDN',
      },
    },
  ],
};

const lists: VerbSpec = {
  name: 'lists',
  operands: '',
  operandsMin: 0,
  operandsMax: 0,
  summary: {
    en: 'show the imported lists: source, edition, age, entries, faults',
    es: 'muestra las listas importadas: fuente, edición, antigüedad, entradas, fallas',
  },
  options: [asOfOption],
  examples: [
    {
      command: 'cotejo lists',
      does: { en: 'what is in use today', es: 'lo que está en uso hoy' },
    },
  ],
};

const listsFaults: VerbSpec = {
  name: 'lists faults',
  operands: 'EDITION',
  operandsMin: 1,
  operandsMax: 1,
  summary: {
    en: 'show all that could not be read of an edition: each with its place and what was expected',
    es: 'muestra todo lo que no se pudo leer de una edición: cada falla con su lugar y lo esperado',
  },
  options: [],
  examples: [
    {
      command: 'cotejo lists faults us-ofac-sdn',
      does: {
        en: 'of the edition in use; an older one by its id, as `cotejo lists` shows it',
        es: 'de la edición en uso; una anterior por su clave, como la muestra `cotejo lists`',
      },
    },
  ],
};

const designations: VerbSpec = {
  name: 'designations',
  operands: '[GROUP]',
  operandsMin: 0,
  operandsMax: 1,
  summary: {
    en: 'who lists whom: all groups of the curated register, or one with dates and sources',
    es: 'quién lista a quién: todos los grupos del registro curado, o uno con fechas y fuentes',
  },
  options: [asOfOption, knownAtOption],
  examples: [
    {
      command: 'cotejo designations cartel-de-sinaloa',
      does: { en: 'one group in full', es: 'un grupo completo' },
    },
  ],
};

const compareLists: VerbSpec = {
  name: 'compare-lists',
  operands: 'JURISDICTION JURISDICTION',
  operandsMin: 2,
  operandsMax: 2,
  summary: {
    en: 'what two jurisdictions list differently',
    es: 'en qué difieren las listas de dos jurisdicciones',
  },
  options: [asOfOption, knownAtOption],
  examples: [
    {
      command: 'cotejo compare-lists US CA',
      does: { en: 'the United States and Canada', es: 'Estados Unidos y Canadá' },
    },
  ],
};

const serve: VerbSpec = {
  name: 'serve',
  operands: '',
  operandsMin: 0,
  operandsMax: 0,
  summary: {
    en: 'serve the workbench and the HTTP interface on this machine (also without any verb)',
    es: 'sirve la mesa de trabajo y la interfaz HTTP en esta máquina (también sin verbo)',
  },
  options: [
    {
      name: 'port',
      value: 'PORT',
      help: { en: 'port to listen on (default: 4242)', es: 'puerto (4242 si se omite)' },
    },
    {
      name: 'host',
      value: 'ADDRESS',
      help: {
        en: 'address to listen on (default: 127.0.0.1, this machine only)',
        es: 'dirección (127.0.0.1 si se omite: solo esta máquina)',
      },
    },
  ],
  examples: [
    {
      command: 'cotejo serve --port 8080',
      does: { en: 'the workbench at port 8080', es: 'la mesa de trabajo en el puerto 8080' },
    },
  ],
};

/** In the order of the help. */
export const verbs: readonly VerbSpec[] = [
  screen,
  compare,
  listsImport,
  lists,
  listsFaults,
  designations,
  compareLists,
  serve,
];

export const defaultVerb = 'serve';
