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
  readonly beware: string;
  readonly notInForce: string;
  readonly supporting: string;
  readonly nearMisses: string;
  readonly unresolved: string;
  readonly days: (count: number) => string;
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
    beware: 'Beware',
    notInForce: 'The name agrees, but on this day nothing of it is in force:',
    supporting: 'Only a weak alias agrees (never an alert by itself):',
    nearMisses: 'Below the threshold, so that you see what was left out:',
    unresolved: 'Possible match whose entry could not be looked up',
    days: (count) => (count === 1 ? '1 day old' : `${count} days old`),
    more: (count) => `and ${count} more`,
  },
  es: {
    asOf: 'Al',
    profile: 'se pregunta como',
    comparedWith: 'Cotejado con',
    register: 'el registro curado',
    noLists:
      'No hay listas oficiales importadas: no se hallará a quien figure solo en ellas. Impórtelas con: cotejo lists import RUTA…',
    score: 'Puntaje',
    beware: 'Cuidado',
    notInForce: 'El nombre coincide, pero en este día nada de ello está vigente:',
    supporting: 'Solo coincide un alias débil (por sí solo nunca alerta):',
    nearMisses: 'Por debajo del umbral, para que vea lo que quedó fuera:',
    unresolved: 'Posible coincidencia cuya entrada no se pudo consultar',
    days: (count) => (count === 1 ? 'hace 1 día' : `hace ${count} días`),
    more: (count) => `y ${count} más`,
  },
};
