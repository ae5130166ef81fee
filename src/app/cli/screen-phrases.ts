// The fixed words around a screening on the terminal, in both languages.

import type { RelationKind } from '../../model/designation.ts';
import type { PartyKind } from '../../model/party.ts';
import type { MeasureState } from '../../register/as-of.ts';
import type { ScreenResult } from '../../screen/result.ts';
import type { Language } from '../settings.ts';
import { statusText } from './register-text.ts';

interface Directions {
  readonly forward: string;
  readonly reverse: string;
}

interface Headings {
  readonly asOf: string;
  readonly profile: string;
  readonly comparedWith: string;
  readonly register: string;
  readonly score: string;
  readonly duties: string;
  readonly due: string;
  readonly flag: string;
  readonly flagMeans: string;
  readonly listedBy: string;
  readonly beware: string;
  readonly notInForce: string;
  readonly supporting: string;
  readonly nearMisses: string;
  readonly unresolved: string;
  readonly kinds: Readonly<Record<PartyKind, string>>;
  readonly steps: Readonly<Record<'signed' | 'announced' | 'effective' | 'ended', string>>;
  readonly relations: Readonly<Record<RelationKind, Directions>>;
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
    duties: 'What it would ask if a person confirms it (not legal advice):',
    due: 'Due',
    flag: 'Flag',
    flagMeans: 'A relation is no listing and binds nobody.',
    listedBy: 'listed by',
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
    steps: { signed: 'signed', announced: 'announced', effective: 'effective', ended: 'ended' },
    relations: {
      faction_of: { forward: 'faction of', reverse: 'has as faction' },
      successor_of: { forward: 'successor of', reverse: 'succeeded by' },
      former_name: { forward: 'formerly', reverse: 'now called' },
      allied_with: { forward: 'allied with', reverse: 'allied with' },
      alliance_against: { forward: 'alliance against', reverse: 'opposed by the alliance' },
      rival_of: { forward: 'rival of', reverse: 'rival of' },
      linked_to: { forward: 'linked to', reverse: 'linked to' },
      supports: { forward: 'supports', reverse: 'supported by' },
      coalition_of: { forward: 'coalition of', reverse: 'in the coalition' },
      armed_wing_of: { forward: 'armed wing of', reverse: 'has as armed wing' },
      component_of: { forward: 'component of', reverse: 'has as component' },
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
    duties: 'Lo que pediría si una persona la confirma (no es asesoría legal):',
    due: 'Vence el',
    flag: 'Aviso',
    flagMeans: 'Una relación no es un listado y no obliga a nadie.',
    listedBy: 'listada por',
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
    steps: {
      signed: 'firmado',
      announced: 'anunciado',
      effective: 'con efecto desde',
      ended: 'terminado',
    },
    relations: {
      faction_of: { forward: 'facción de', reverse: 'tiene como facción a' },
      successor_of: { forward: 'sucesor de', reverse: 'sucedido por' },
      former_name: { forward: 'antes', reverse: 'ahora llamado' },
      allied_with: { forward: 'aliado de', reverse: 'aliado de' },
      alliance_against: { forward: 'alianza contra', reverse: 'enfrentado por la alianza' },
      rival_of: { forward: 'rival de', reverse: 'rival de' },
      linked_to: { forward: 'vinculado con', reverse: 'vinculado con' },
      supports: { forward: 'apoya a', reverse: 'apoyado por' },
      coalition_of: { forward: 'coalición de', reverse: 'en la coalición' },
      armed_wing_of: { forward: 'brazo armado de', reverse: 'tiene como brazo armado a' },
      component_of: { forward: 'componente de', reverse: 'tiene como componente a' },
    },
    days: (count) => (count === 1 ? 'hace 1 día' : `hace ${count} días`),
    more: (count) => `y ${count} más`,
  },
};

/** The first sentence: what was found, never more than that. */
export function outcomeSentence(result: ScreenResult, language: Language): string {
  const { subject, hits, unresolved } = result;
  const count = hits.length + unresolved.length;
  if (result.outcome === 'pass') {
    return language === 'en'
      ? `“${subject}”: no possible match.`
      : `«${subject}»: sin posible coincidencia.`;
  }
  if (language === 'en') {
    return `“${subject}”: ${count} ${count === 1 ? 'possible match' : 'possible matches'} to review.`;
  }
  return `«${subject}»: ${count} ${count === 1 ? 'posible coincidencia' : 'posibles coincidencias'} por revisar.`;
}

/** A measure can also be proposed, or only reported. */
export function statusOfRegime(status: MeasureState, language: Language): string {
  if (status === 'proposed') return language === 'en' ? 'proposed only' : 'solo propuesto';
  if (status === 'reported')
    return language === 'en' ? 'reported, not read' : 'reportado, no leído';
  return statusText(status, language);
}
