// Sent to the commission in the weeks when the settings said so: two wait, one was sent back, one validated.
import { diagnostiquer } from '../chapters/diagnostic.ts';
import { proposer } from '../chapters/proposition.ts';
import { autre, confirmer } from '../chapters/steps.ts';
import type { Decor } from '../histoire.ts';
import { examinees } from '../people/examined.ts';
import { type Binome, Recit } from '../story.ts';

const principal: Binome = { emploi: 'marc', social: 'claire' };
const second: Binome = { emploi: 'nadia', social: 'julien' };

interface Envoi {
  readonly binome: Binome;
  readonly ilYA: number;
  readonly presentation: string;
}

function envoyee(decor: Decor, dossier: keyof typeof examinees, envoi: Envoi): Recit {
  const { binome, ilYA, presentation } = envoi;
  const recit = new Recit(dossier, binome, decor);
  proposer(recit, ilYA + 20, 'social', examinees[dossier]);
  diagnostiquer(recit, ilYA + 13, ilYA + 4, examinees[dossier]);
  recit.fait(ilYA, binome.emploi, 'proposerValidation', {
    le: decor.calendrier.passe(ilYA + 4),
    mode: 'tripartite',
    presentation,
  });
  confirmer(recit, ilYA - 2, binome[autre('emploi')]);
  return recit;
}

export function devantLaCommission(decor: Decor): Recit[] {
  const ludivine = envoyee(decor, 'ludivine', {
    binome: principal,
    ilYA: 24,
    presentation:
      'Une immersion est promise dans les quinze jours. Nous demandons six mois, avec un rendez-vous par semaine au début.',
  });
  const kamel = envoyee(decor, 'kamel', {
    binome: second,
    ilYA: 23,
    presentation:
      'Il est prêt et attendu par les employeurs. Sans adresse, rien ne tient : nous voulons mener les deux ensemble.',
  });
  const prosper = envoyee(decor, 'prosper', {
    binome: principal,
    ilYA: 28,
    presentation: 'La formation est trouvée. Le trajet reste à financer.',
  });
  prosper.fait(12, 'philippe', 'renvoyerDiagnostic', {
    motif: 'Qui paie le trajet, et jusqu’à quand ? Revenez vers nous avec une réponse.',
  });
  const eugenie = envoyee(decor, 'eugenie', {
    binome: second,
    ilYA: 27,
    presentation: 'Trois offres de jour, un dossier de logement complet : six mois suffiront.',
  });
  eugenie.fait(12, 'philippe', 'validerDiagnostic');
  return [ludivine, kamel, prosper, eugenie];
}
