// Which country does a text name? Publishers and customers write "Korea, North", "DPRK", "Burma",
// "mexicana", "IRN" or "Iran (Islamic Republic of)"; we keep two letters. A text that names no
// country for certain ("Korea", "Virgin Islands", "Region: Crimea", "State of Mexico") yields
// undefined, so that the caller can keep the words and show them: a wrong country would speak
// against a true match. Territory that two States claim is left undecided for the same reason.
// Source: ISO 3166-1 and general knowledge (docs/names-data.md).

import { assertDefined } from '../model/assert.ts';
import type { CountryCode } from '../model/ids.ts';
import { countryCode } from '../model/ids.ts';
import { countryTable } from './data/countries.ts';
import { foldPhrase } from './phrase.ts';

interface Lookup {
  readonly codeByName: ReadonlyMap<string, CountryCode>;
  /** Alpha-2 (with `uk` and `el`, which the EU writes) and alpha-3, lower case. */
  readonly codeByAlpha: ReadonlyMap<string, CountryCode>;
}

/** Longer texts are prose; no country's name comes near. */
const textLengthMax = 120;

/** Small words that official forms put before a country's name: "Republic of the …", "Reino de …". */
const officialForm = new RegExp(
  '^(?:(?:peoples|socialist|democratic|islamic|federal|federative|arab|bolivarian|plurinational|' +
    'cooperative|co operative|independent|hashemite|united) )*' +
    '(?:republic|kingdom|sultanate|union|principality|commonwealth|grand duchy) of (?:the )?' +
    '|^(?:republica|reino|sultanato|union|principado|mancomunidad|gran ducado)' +
    '(?: (?:popular|socialista|democratica|islamica|federal|federativa|arabe|cooperativa|unido))*' +
    ' (?:del|de las|de los|de la|de) ',
);
const article = /^(?:the|el|la|las|los) /;
/** UN and OFAC labels before the value. "Region: Gaza" is a place in a known country. */
const label = /^\s*(?:region|state|country|país|pais)\s*:\s*/i;

/** Codes and names alike. Undefined where the text names no country, or more than one. */
export function countryOf(text: string): CountryCode | undefined {
  const trimmed = text.replace(label, '').trim();
  if (trimmed.length < 2 || trimmed.length > textLengthMax) return undefined;
  // "na" is how lists write "not available"; Namibia's code is NA.
  if (/^[A-Za-z]{2,3}$/.test(trimmed) && trimmed !== 'na') {
    const byCode = countryOfCode(trimmed);
    if (byCode !== undefined) return byCode;
  }
  const whole = countryOfPhrase(trimmed);
  return whole ?? countryOfParts(trimmed);
}

/** Only ISO codes, alpha-2 or alpha-3, in any case; for fields that are codes by definition. */
export function countryOfCode(code: string): CountryCode | undefined {
  return lookup().codeByAlpha.get(code.trim().toLowerCase());
}

/** "Burma / Birmanie" says one thing twice; "Sudan/South Sudan" says two and yields undefined. */
function countryOfParts(text: string): CountryCode | undefined {
  const codes = new Set(text.split('/').map(countryOfPhrase));
  return codes.size === 1 ? [...codes][0] : undefined;
}

function countryOfPhrase(text: string): CountryCode | undefined {
  const bracket = /^([^(]+)\(([^)]*)\)?\s*$/.exec(text);
  if (bracket !== null) {
    const [base, inside] = [foldName(bracket[1] ?? ''), foldName(bracket[2] ?? '')];
    // "Korea (North)" and "Congo (Kinshasa)" need both; "Libya (in custody)" only the first.
    return (
      countryOfFolded(`${inside} ${base}`) ??
      countryOfFolded(`${base} ${inside}`) ??
      countryOfFolded(base)
    );
  }
  const comma = text.indexOf(',');
  if (comma > 0) {
    const inverted = foldName(`${text.slice(comma + 1)} ${text.slice(0, comma)}`);
    const code = countryOfFolded(inverted);
    if (code !== undefined) return code;
  }
  return countryOfFolded(foldName(text));
}

function countryOfFolded(folded: string): CountryCode | undefined {
  const short = folded.replace(article, '');
  const { codeByName } = lookup();
  return (
    codeByName.get(folded) ??
    codeByName.get(short) ??
    nameAfterForm(short, codeByName) ??
    codeByName.get(short.replace(/e?s$/, '')) ?? // "mexicanos", "Russians"
    codeByName.get(short.replace(/s$/, ''))
  );
}

function nameAfterForm(
  name: string,
  codeByName: ReadonlyMap<string, CountryCode>,
): CountryCode | undefined {
  const rest = name.replace(officialForm, '');
  // "Union of Korea" would be as undecided as "Korea"; the table holds the full forms of both.
  return rest === name ? undefined : codeByName.get(rest);
}

/** Without apostrophes, and with `&` read as "and"; most texts of a table need neither. */
function foldName(text: string): string {
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(text)) return text.toLowerCase();
  return foldPhrase(text.replaceAll('&', ' and ').replace(/['’‘`´]/g, ''));
}

let built: Lookup | undefined;

/** Built at first use: most commands of the program never ask for a country. */
function lookup(): Lookup {
  built ??= buildLookup();
  return built;
}

function buildLookup(): Lookup {
  const codeByName = new Map<string, CountryCode>();
  const codeByAlpha = new Map<string, CountryCode>();
  for (const line of countryTable.trim().split('\n')) {
    const [alpha2, alpha3, en, es, others] = line.split('|');
    const code = countryCode(assertDefined(alpha2, `no code: ${line}`));
    const names = [assertDefined(en, `no English name: ${line}`)];
    names.push(assertDefined(es, `no Spanish name: ${line}`));
    codeByAlpha.set(code, code);
    if (alpha3) codeByAlpha.set(alpha3, code);
    for (const other of (others ?? '').split(',')) names.push(...bothGenders(other));
    for (const name of names) {
      const key = foldName(name);
      if (key.length > 0 && !codeByName.has(key)) codeByName.set(key, code);
    }
  }
  codeByAlpha.set('uk', countryCode('gb'));
  codeByAlpha.set('el', countryCode('gr'));
  codeByAlpha.set('prc', countryCode('cn'));
  return { codeByName, codeByAlpha };
}

/** `mexicano+` is mexicano and mexicana; `inglés+` inglés and inglesa; `español+` and española. */
function bothGenders(word: string): readonly string[] {
  if (!word.endsWith('+')) return [word];
  const stem = word.slice(0, -1);
  return [stem, stem.endsWith('o') ? `${stem.slice(0, -1)}a` : `${stem}a`];
}
