// Diagnoses being written: by one side, by both, after an objection, after a lapse, overdue.
import {
  diagnostiquer,
  ecouter,
  ecrirePartie,
  evaluerFreins,
  synthetiser,
} from '../chapters/diagnostic.ts';
import { prevoir, rendezVous, tenter } from '../chapters/meetings.ts';
import { noter, noterPourSoi } from '../chapters/notes.ts';
import { proposer } from '../chapters/proposition.ts';
import { objecter, proposerValidation } from '../chapters/steps.ts';
import type { Decor } from '../histoire.ts';
import { enDiagnostic } from '../people/diagnosing.ts';
import { Recit } from '../story.ts';

const principal = { emploi: 'marc', social: 'claire' } as const;

/** Each waits for the other's part: Claire for hers on Mélanie, Marc for his on Moussa. */
function unePartieSurDeux(decor: Decor): Recit[] {
  const melanie = new Recit('melanie', principal, decor);
  proposer(melanie, 14, 'emploi', enDiagnostic.melanie);
  rendezVous(melanie, { ilYA: 7, type: 'franceTravail', qui: 'emploi', sujet: 'premier' });
  ecrirePartie(melanie, 5, 'emploi', enDiagnostic.melanie);
  noter(
    melanie,
    1,
    'emploi',
    'Ma partie est écrite, à toi pour la tienne. Elle préfère être vue un mardi.',
  );
  prevoir(melanie, { dans: 0, heure: '11:00', type: 'social', qui: 'social', fixeIlYA: 3 });

  const moussa = new Recit('moussa', principal, decor);
  proposer(moussa, 16, 'social', enDiagnostic.moussa);
  rendezVous(moussa, { ilYA: 8, type: 'social', qui: 'social', sujet: 'premier' });
  evaluerFreins(moussa, 6, enDiagnostic.moussa);
  ecrirePartie(moussa, 4, 'social', enDiagnostic.moussa);
  ecouter(moussa, 4, 'social', enDiagnostic.moussa);
  noterPourSoi(
    moussa,
    3,
    'social',
    'Le bailleur accepterait un délai de deux mois, rien d’écrit encore.',
  );
  prevoir(moussa, { dans: 1, heure: '10:15', type: 'franceTravail', qui: 'emploi', fixeIlYA: 4 });
  return [melanie, moussa];
}

function toutJusteCommence(decor: Decor): Recit[] {
  const dylan = new Recit('dylan', { emploi: 'nadia', social: 'julien' }, decor);
  proposer(dylan, 6, 'social', enDiagnostic.dylan);
  prevoir(dylan, { dans: 2, heure: '09:30', type: 'tripartite', qui: 'social', fixeIlYA: 1 });

  const ludovic = new Recit('ludovic', { emploi: 'marc', social: 'julien' }, decor);
  proposer(ludovic, 17, 'emploi', enDiagnostic.ludovic);
  diagnostiquer(ludovic, 10, 3, enDiagnostic.ludovic);
  prevoir(ludovic, { dans: 4, heure: '14:30', type: 'tripartite', qui: 'emploi', fixeIlYA: 2 });
  return [dylan, ludovic];
}

/** Past their 21 days: Véronique's pair lacks a synthesis, Houria has not been reached. */
function enRetard(decor: Decor): Recit[] {
  const veronique = new Recit('veronique', { emploi: 'olivier', social: 'mathilde' }, decor);
  proposer(veronique, 31, 'emploi', enDiagnostic.veronique);
  rendezVous(veronique, { ilYA: 22, type: 'social', qui: 'social', sujet: 'premier' });
  ecrirePartie(veronique, 19, 'social', enDiagnostic.veronique);
  evaluerFreins(veronique, 19, enDiagnostic.veronique);
  ecrirePartie(veronique, 12, 'emploi', enDiagnostic.veronique);
  ecouter(veronique, 12, 'emploi', enDiagnostic.veronique);

  const houria = new Recit('houria', { emploi: 'olivier', social: 'ines' }, decor);
  proposer(houria, 27, 'emploi', enDiagnostic.houria);
  tenter(houria, 18, 'emploi', 'telephone');
  tenter(houria, 15, 'emploi', 'sms');
  tenter(houria, 9, 'emploi', 'courriel');
  tenter(houria, 5, 'emploi', 'courrier');
  noter(
    houria,
    4,
    'emploi',
    'Quatre essais sans réponse. Le centre social la croise parfois, je leur laisse un mot.',
  );
  return [veronique, houria];
}

/** Claire objected to Thierry's validation; Fatoumata's was never confirmed in its ten days. */
function aReprendre(decor: Decor): Recit[] {
  const thierry = new Recit('thierry', principal, decor);
  proposer(thierry, 19, 'emploi', enDiagnostic.thierry);
  diagnostiquer(thierry, 12, 5, enDiagnostic.thierry);
  proposerValidation(thierry, 4, 'emploi', 5);
  objecter(
    thierry,
    2,
    'claire',
    'Le point sur les crédits n’est pas assez précis pour être validé. Je propose de le reprendre avec lui jeudi.',
  );
  noter(thierry, 1, 'social', 'Rien de grave : une phrase à préciser, et je confirme aussitôt.');

  const fatoumata = new Recit('fatoumata', { emploi: 'nadia', social: 'julien' }, decor);
  proposer(fatoumata, 33, 'social', enDiagnostic.fatoumata);
  diagnostiquer(fatoumata, 26, 17, enDiagnostic.fatoumata);
  proposerValidation(fatoumata, 15, 'emploi', 17);
  synthetiser(fatoumata, 1, 'emploi', {
    ...enDiagnostic.fatoumata,
    synthese:
      'Préparation au concours dans six semaines, garde réglée avant le premier stage, remise à niveau en calcul.',
  });
  return [thierry, fatoumata];
}

export function diagnosticsEnCours(decor: Decor): Recit[] {
  return [
    ...unePartieSurDeux(decor),
    ...toutJusteCommence(decor),
    ...enRetard(decor),
    ...aReprendre(decor),
  ];
}
