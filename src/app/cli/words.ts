// The sentences of the command line itself, in both languages: usage, faults, progress, tables.
// What a screening found is said by the rooms `match` and `screen`; nothing of that is here.

import { isDescribed, sayExpected, sayFound, sayPlace } from '../../api/fault-words.ts';
import { assertNever } from '../../model/assert.ts';
import type { Bilingual } from '../../model/designation.ts';
import type { Fault, FaultKind } from '../../model/fault.ts';
import type { Language } from '../../model/language.ts';
import { sayCount } from '../../screen/words.ts';
import type { UsageFault } from './arguments.ts';

export function usageFaultText(fault: UsageFault, language: Language): string {
  return usageFaultWords(fault)[language];
}

function usageFaultWords(fault: UsageFault): Bilingual {
  switch (fault.kind) {
    case 'unknown-verb':
      return withNearest(fault.nearest, {
        en: `There is no verb "${fault.found}".`,
        es: `No existe el verbo «${fault.found}».`,
      });
    case 'unknown-option':
      return withNearest(fault.nearest, {
        en: `"${fault.verb}" has no option ${fault.found}.`,
        es: `«${fault.verb}» no tiene la opción ${fault.found}.`,
      });
    case 'value-missing':
      return {
        en: `--${fault.option.name} needs a value: --${fault.option.name} ${fault.option.value}.`,
        es: `--${fault.option.name} necesita un valor: --${fault.option.name} ${fault.option.value}.`,
      };
    case 'value-unwanted':
      return {
        en: `--${fault.option.name} takes no value.`,
        es: `--${fault.option.name} no lleva valor.`,
      };
    case 'given-twice':
      return {
        en: `--${fault.option.name} may be given only once.`,
        es: `--${fault.option.name} solo puede darse una vez.`,
      };
    case 'operand-missing':
      return {
        en: `"${fault.verb}" needs ${fault.operands}.`,
        es: `A «${fault.verb}» le falta ${fault.operands}.`,
      };
    case 'operand-extra':
      return withNearest(fault.nearest, {
        en: `"${fault.verb}" does not know what to do with "${fault.found}".`,
        es: `«${fault.verb}» no sabe qué hacer con «${fault.found}».`,
      });
    default:
      return assertNever(fault);
  }
}

function withNearest(nearest: string | undefined, words: Bilingual): Bilingual {
  return nearest === undefined
    ? words
    : {
        en: `${words.en} Did you mean ${nearest}?`,
        es: `${words.es} ¿Quiso decir ${nearest}?`,
      };
}

const faultKindWords: Readonly<Record<FaultKind, Bilingual>> = {
  unrecognised: { en: 'not recognised', es: 'no reconocido' },
  truncated: { en: 'ends too early', es: 'termina antes de tiempo' },
  malformed: { en: 'broken', es: 'dañado' },
  encoding: { en: 'wrong encoding', es: 'codificación errónea' },
  missing: { en: 'missing', es: 'falta' },
  unknown: { en: 'unknown', es: 'desconocido' },
  invalid: { en: 'invalid', es: 'no válido' },
  ambiguous: { en: 'ambiguous', es: 'ambiguo' },
  duplicate: { en: 'twice', es: 'repetido' },
  mismatch: { en: 'does not agree', es: 'no concuerda' },
  limit: { en: 'over a limit', es: 'excede un límite' },
};

export function faultKindText(kind: FaultKind, language: Language): string {
  return faultKindWords[kind][language];
}

/** `12 faults, all kept: 10 × missing, 2 × unknown`. */
export function faultCounts(
  { total, countByKind }: { readonly total: number; readonly countByKind: FaultCounts },
  language: Language,
): string {
  const kinds = [...countByKind].map(
    ([kind, count]) => `${count} × ${faultKindText(kind, language)}`,
  );
  const head = {
    en: sayCount(total, 'fault, kept', 'faults, all kept'),
    es: sayCount(total, 'falla, guardada', 'fallas, todas guardadas'),
  };
  return `${head[language]}: ${kinds.join(', ')}`;
}

type FaultCounts = ReadonlyMap<FaultKind, number>;

/**
 * `sdn.csv, line 12: unknown: found "X", expected a known tag`, in the language; names of files,
 * columns and options, and what the user wrote, are never translated.
 */
export function faultText(fault: Fault, language: Language): string {
  const place = sayPlace(fault.place, language);
  return `${place}: ${faultKindText(fault.kind, language)}${foundAndExpected(fault, language)}`;
}

/** The rest of a fault, with the sign that joins it: Spanish labels suit singular and plural alike. */
export function foundAndExpected(fault: Fault, language: Language): string {
  const expected = sayExpected(fault, language);
  const shown = oneLine(sayFound(fault, language));
  if (language === 'en') {
    return `:${shown === '' ? '' : ` found ${quoted(shown, '"', '"')},`} expected ${expected}`;
  }
  // The user's own value is quoted; a description of ours is not.
  const found =
    shown === '' ? '' : ` Se halló: ${isDescribed(fault) ? shown : quoted(shown, '«', '»')}.`;
  return `.${found} Se esperaba: ${expected}${/[.…]$/.test(expected) ? '' : '.'}`;
}

/** A value that brings its quotes, as JSON does, gets no second pair. */
function quoted(text: string, open: string, close: string): string {
  return /^".*"$/.test(text) ? text : `${open}${text}${close}`;
}

/** Text of others on a terminal: control characters could move the cursor or change colours. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Control}\p{Bidi_Control}\p{Zl}\p{Zp}]+/gu, ' ');
}

export const words = {
  usage: { en: 'Usage', es: 'Uso' },
  verbs: { en: 'Verbs', es: 'Verbos' },
  options: { en: 'Options', es: 'Opciones' },
  examples: { en: 'Examples', es: 'Ejemplos' },
  exitCodes: { en: 'Exit codes', es: 'Códigos de salida' },
  seeHelp: { en: 'See', es: 'Véase' },
  interrupted: {
    en: 'Interrupted. What was not finished has been taken back.',
    es: 'Interrumpido. Lo que no terminó se ha deshecho.',
  },
  innerFault: {
    en: 'Something went wrong inside Cotejo; your data are as they were. Please report this:',
    es: 'Algo falló dentro de Cotejo; sus datos están como estaban. Por favor, repórtelo:',
  },
  tagline: {
    en: 'Cotejo: who is listed, by whom, under which law, with what effect and for whom.',
    es: 'Cotejo: quién está listado, por quién, bajo qué ley, con qué efecto y para quién.',
  },
  exitCodeLines: {
    en: [
      '0  clear, or done',
      '1  something to review',
      '2  the command or the input could not be understood',
      '3  a fault of our own',
    ],
    es: [
      '0  sin coincidencias, o hecho',
      '1  hay algo que revisar',
      '2  no se entendió la orden o la entrada',
      '3  una falla nuestra',
    ],
  },
} as const;
