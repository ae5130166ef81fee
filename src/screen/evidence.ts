// How well a statement about the law is known. A duty that nobody read in the law is shown, because
// a missing deadline is worse, but it says so: readers of a clock must see what it rests on.

import type { Bilingual } from '../model/designation.ts';

/** Official text or a verbatim copy; a law firm, the press; general knowledge, nothing read. */
export type Evidence = 'official-text' | 'secondary' | 'general-knowledge';

export const evidences: readonly Evidence[] = ['official-text', 'secondary', 'general-knowledge'];

/** The letter that pages show: P primary, S secondary, K general knowledge. */
export function letterOfEvidence(evidence: Evidence): 'P' | 'S' | 'K' {
  switch (evidence) {
    case 'official-text':
      return 'P';
    case 'secondary':
      return 'S';
    case 'general-knowledge':
      return 'K';
  }
}

export function sayEvidence(evidence: Evidence): Bilingual {
  switch (evidence) {
    case 'official-text':
      return { en: 'read in the official text', es: 'leído en el texto oficial' };
    case 'secondary':
      return { en: 'read in a secondary source', es: 'leído en una fuente secundaria' };
    case 'general-knowledge':
      return {
        en: 'general knowledge, not read: check before you rely on it',
        es: 'conocimiento general, no leído: verifique antes de confiar',
      };
  }
}
