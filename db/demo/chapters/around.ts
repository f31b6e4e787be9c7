// Others around the pair: an intervenant of the CCAS, invited by both, and the desk.
import type { Recit } from '../story.ts';

/** Asked for by the social side, accepted by the other; each writes once in their common thread. */
export function associer(recit: Recit, ilYA: number, dans = 75): void {
  const { calendrier, ids } = recit.decor;
  const { emploi, social } = recit.binome;
  recit.fait(
    ilYA,
    social,
    'inviterIntervenant',
    {
      agent: ids.agent('lamia'),
      jusquAu: calendrier.avenir(dans),
      mot: 'Pouvez-vous ouvrir l’accès à l’épicerie solidaire, le temps de sa formation ?',
      accordLe: calendrier.passe(ilYA + 1),
      accordMode: 'papier',
    },
    { nomme: 'intervenant' },
  );
  recit.fait(ilYA - 2, emploi, 'accepterIntervenant', (vu) => ({
    intervenant: vu.id('intervenant'),
  }));
  recit.fait(ilYA - 5, 'lamia', 'ajouterNote', {
    audience: 'intervenant',
    texte: 'Accès ouvert pour trois mois, le mardi et le vendredi. Je fais le point à mi-parcours.',
  });
  recit.fait(ilYA - 6, social, 'ajouterNote', {
    audience: 'intervenant',
    texte: 'Merci beaucoup. Je lui en parle demain.',
  });
}

export function laisserUnMessage(recit: Recit, ilYA: number, texte: string): void {
  recit.fait(ilYA, 'brigitte', 'laisserMessage', { siege: 'social', texte }, { nomme: 'message' });
}

/** The last one that was left. */
export function transmettre(recit: Recit, ilYA: number): void {
  recit.fait(ilYA, 'brigitte', 'transmettreMessage', (vu) => ({ message: vu.id('message') }));
}
