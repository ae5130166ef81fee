// The few fixed words around a screening on the terminal that belong to its layout. Whatever says
// something about a match, a law or a duty comes from the rooms that found it.

import type { Language } from '../../../model/language.ts';
import type { PartyKind } from '../../../model/party.ts';

interface Headings {
  readonly asOf: string;
  readonly profile: string;
  readonly comparedWith: string;
  readonly register: string;
  readonly score: string;
  readonly beware: string;
  readonly notInForce: string;
  readonly supporting: string;
  readonly nearMisses: string;
  readonly unresolved: string;
  readonly kinds: Readonly<Record<PartyKind, string>>;
  readonly days: (count: number) => string;
  readonly more: (count: number) => string;
}

export const screenHeadings: Readonly<Record<Language, Headings>> = {
  en: {
    asOf: 'As of',
    profile: 'asked as',
    comparedWith: 'Compared with',
    register: 'the curated register',
    score: 'Score',
    beware: 'Beware',
    notInForce: 'The name agrees, but on this day nothing of it is in force:',
    supporting: 'Only a weak alias agrees (never an alert by itself):',
    nearMisses: 'Below the threshold, so that you see what was left out:',
    unresolved: 'Possible match whose entry could not be looked up',
    kinds: {
      person: 'person',
      organization: 'organization',
      vessel: 'vessel',
      aircraft: 'aircraft',
      wallet: 'wallet',
      unknown: 'kind unknown',
    },
    days: (count) => (count === 1 ? '1 day old' : `${count} days old`),
    more: (count) => `and ${count} more`,
  },
  es: {
    asOf: 'Al',
    profile: 'se pregunta como',
    comparedWith: 'Cotejado con',
    register: 'el registro curado',
    score: 'Puntaje',
    beware: 'Cuidado',
    notInForce: 'El nombre coincide, pero en este día nada de ello está vigente:',
    supporting: 'Solo coincide un alias débil (por sí solo nunca alerta):',
    nearMisses: 'Por debajo del umbral, para que vea lo que quedó fuera:',
    unresolved: 'Posible coincidencia cuya entrada no se pudo consultar',
    kinds: {
      person: 'persona',
      organization: 'organización',
      vessel: 'buque',
      aircraft: 'aeronave',
      wallet: 'monedero',
      unknown: 'clase desconocida',
    },
    days: (count) => (count === 1 ? 'hace 1 día' : `hace ${count} días`),
    more: (count) => `y ${count} más`,
  },
};
