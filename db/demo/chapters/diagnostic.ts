// How the pair writes the shared diagnosis: the first meetings, each one's part, freins et appuis, the person's words.
import type { Cote } from '../../../workflows/kernel/fact.ts';
import { type Portrait, themesDe } from '../person.ts';
import type { Recit } from '../story.ts';
import { rendezVous } from './meetings.ts';

const parts = {
  emploi: { type: 'completerDiagnosticEmploi', text: ({ emploi }: Portrait) => emploi },
  social: { type: 'completerDiagnosticSocial', text: ({ social }: Portrait) => social },
} as const;

export function ecrirePartie(recit: Recit, ilYA: number, cote: Cote, portrait: Portrait): void {
  const { type, text } = parts[cote];
  recit.fait(ilYA, recit.binome[cote], type, { texte: text(portrait) });
}

/** Each theme is weighed by the side that knows it. */
export function evaluerFreins(recit: Recit, ilYA: number, portrait: Portrait): void {
  const { emploi, social } = recit.binome;
  for (const theme of themesDe(portrait)) {
    const [impact, commentaire] = portrait.freins[theme] ?? ['nonEvalue', null];
    const qui = theme === 'vieProfessionnelle' || theme === 'numerique' ? emploi : social;
    recit.fait(ilYA, qui, 'evaluerFrein', { theme, impact, commentaire });
  }
}

export function ecouter(recit: Recit, ilYA: number, qui: Cote, portrait: Portrait): void {
  const author = recit.binome[qui];
  for (const texte of portrait.objectifs) {
    recit.fait(ilYA, author, 'fixerObjectif', { texte }, { nomme: recit.nouveauNom('objectif') });
  }
  for (const texte of portrait.appuis) recit.fait(ilYA, author, 'ajouterAppui', { texte });
}

export function synthetiser(recit: Recit, ilYA: number, qui: Cote, portrait: Portrait): void {
  recit.fait(ilYA, recit.binome[qui], 'redigerSynthese', { texte: portrait.synthese });
}

/** The whole of it, from the first meeting (`de` days ago) to the synthesis (`a` days ago). */
export function diagnostiquer(recit: Recit, de: number, a: number, portrait: Portrait): void {
  const middle = Math.round((de + a) / 2);
  const premier = recit.hasard.parmi<Cote>(['emploi', 'social']);
  const type = premier === 'emploi' ? 'franceTravail' : 'social';
  rendezVous(recit, { ilYA: de, type, qui: premier, sujet: 'premier' });
  ecrirePartie(recit, de - 1, 'emploi', portrait);
  evaluerFreins(recit, middle, portrait);
  ecrirePartie(recit, middle, 'social', portrait);
  rendezVous(recit, { ilYA: a, type: 'tripartite', qui: premier, sujet: 'diagnostic' });
  ecouter(recit, a, premier === 'emploi' ? 'social' : 'emploi', portrait);
  synthetiser(recit, a, premier, portrait);
}
