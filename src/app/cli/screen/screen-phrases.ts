// The few fixed words around a screening on the terminal that belong to its layout. Whatever says
// something about a match, a law or a duty comes from the rooms that found it.

import type { Language } from '../../../model/language.ts';

interface Headings {
  readonly asOf: string;
  readonly profile: string;
  readonly comparedWith: string;
  readonly register: string;
  readonly noLists: string;
  readonly score: string;
  /** Of a list whose day of publication nobody said, with the day it was imported. */
  readonly undated: (day: string) => string;
  readonly beware: string;
  readonly entrySays: string;
  readonly notInForce: string;
  readonly supporting: string;
  readonly nearMisses: string;
  readonly unresolved: string;
  readonly group: string;
  readonly confirmed: string;
  readonly asAbove: string;
  readonly days: (count: number) => string;
  readonly stale: (days: number, sources: string) => string;
  readonly further: (count: number) => string;
  readonly more: (count: number) => string;
}

export const screenHeadings: Readonly<Record<Language, Headings>> = {
  en: {
    asOf: 'As of',
    profile: 'asked as',
    comparedWith: 'Compared with',
    register: 'the curated register',
    noLists:
      'No official list is imported, so whoever stands only on such lists is not found. Import them with: cotejo lists import PATH…',
    score: 'Score',
    undated: (day) => `imported ${day}, day of publication not stated`,
    beware: 'Beware',
    entrySays: 'The entry itself says',
    notInForce: 'The name agrees, but on this day nothing of it is in force:',
    supporting: 'Only a weak alias agrees (never an alert by itself):',
    nearMisses: 'Below the threshold, so that you see what was left out:',
    unresolved: 'Possible match whose entry could not be looked up',
    group: 'group',
    confirmed: 'If a person confirms it',
    asAbove: 'as above',
    days: (count) => (count === 1 ? '1 day old' : `${count} days old`),
    stale: (days, sources) =>
      `Older than ${days} days: ${sources}. Whoever was listed since is missing there; import a newer edition.`,
    further: (count) =>
      count === 1
        ? 'One more possible match, in short (--json has all of it):'
        : `${count} more possible matches, a line each (--json has all of it):`,
    more: (count) => `and ${count} more`,
  },
  es: {
    asOf: 'Al',
    profile: 'consulta como',
    comparedWith: 'Cotejado con',
    register: 'el registro curado',
    noLists:
      'No hay listas oficiales importadas: no se hallará a quien figure solo en ellas. Impórtelas con: cotejo lists import RUTA…',
    score: 'Puntaje',
    undated: (day) => `importada ${day}, día de publicación no indicado`,
    beware: 'Cuidado',
    entrySays: 'La propia entrada dice',
    notInForce: 'El nombre coincide, pero en este día nada de ello está vigente:',
    supporting: 'Solo coincide un alias débil (por sí solo nunca alerta):',
    nearMisses: 'Por debajo del umbral, para que vea lo que quedó fuera:',
    unresolved: 'Posible coincidencia cuya entrada no se pudo consultar',
    group: 'grupo',
    confirmed: 'Si una persona lo confirma',
    asAbove: 'como arriba',
    days: (count) => (count === 1 ? 'hace 1 día' : `hace ${count} días`),
    stale: (days, sources) =>
      `De hace más de ${days} días: ${sources}. Ahí falta quien se haya incluido después; importe una edición más reciente.`,
    further: (count) =>
      count === 1
        ? 'Una posible coincidencia más, en breve (--json la da completa):'
        : `${count} posibles coincidencias más, una por línea (--json las da completas):`,
    more: (count) => `y ${count} más`,
  },
};
