// The accompagnement as it is lived: a pause and an agreement withdrawn, a renewal and one in part, a handover and contacts kept safe.
import { addDays } from '../../../workflows/dates.ts';
import { redigerBilan } from '../chapters/exit.ts';
import { demarrer, suivre } from '../chapters/followUp.ts';
import { noter } from '../chapters/notes.ts';
import { planifier } from '../chapters/plan.ts';
import { confirmer } from '../chapters/steps.ts';
import type { Decor } from '../histoire.ts';
import { vecues } from '../people/lived.ts';
import { Recit } from '../story.ts';

/** Paused on the social side, whose detail stays there. */
function enPause(decor: Decor): Recit {
  const gaetan = new Recit('gaetan', { emploi: 'marc', social: 'claire' }, decor);
  demarrer(gaetan, 96, vecues.gaetan);
  suivre(gaetan, { debut: 96, dernierEmploi: 24, dernierSocial: 30 });
  planifier(gaetan, vecues.gaetan, 96, { ouvertes: 1 });
  gaetan.fait(18, 'claire', 'suspendre', {
    audience: 'social',
    detail: 'Convalescence à la campagne, chez sa sœur. Il appellera à son retour.',
  });
  // He keeps his pause to himself: what each wrote stays on its side from then on.
  gaetan.fait(9, 'marc', 'retirerAccord', { le: decor.calendrier.passe(9), mode: 'oral' });
  return gaetan;
}

/** Gone on for as long again, by two keys and with her agreement. */
function renouvele(decor: Decor): Recit {
  const odile = new Recit('odile', { emploi: 'nadia', social: 'julien' }, decor);
  demarrer(odile, 215, vecues.odile);
  suivre(odile, { debut: 215, dernierEmploi: 7, dernierSocial: 19 });
  planifier(odile, vecues.odile, 215, { ouvertes: 2 });
  redigerBilan(
    odile,
    56,
    'emploi',
    'Deux immersions réussies, la parole revenue. Il faut encore du temps pour le contrat.',
  );
  odile.fait(52, 'nadia', 'proposerRenouvellement', {
    accordLe: decor.calendrier.passe(53),
    accordMode: 'oral',
  });
  confirmer(odile, 49, 'julien');
  // In part, and for six more days.
  const { ids, calendrier } = decor;
  odile.fait(20, 'julien', 'noterAccord', {
    destinataires: [ids.organisation('agence'), ids.organisation('mds')],
    themes: ['confiance'],
    mode: 'papier',
    donneLe: calendrier.passe(20),
    jusquAu: addDays(calendrier.aujourdhui, 6),
  });
  // Nadia has not opened it since: her day says that there is something to read again together.
  odile.fait(11, 'julien', 'fixerUsageContacts', { proteges: true });
  odile.fait(1, 'julien', 'fixerUsageContacts', { proteges: false });
  return odile;
}

/** Olivier leaves for another service: Nadia is asked to take over. */
function relais(decor: Decor): Recit {
  const sofiane = new Recit('sofiane', { emploi: 'olivier', social: 'mathilde' }, decor);
  demarrer(sofiane, 63, vecues.sofiane);
  suivre(sofiane, { debut: 63, dernierEmploi: 6, dernierSocial: 12 });
  noter(
    sofiane,
    5,
    'emploi',
    'Je change de service le mois prochain. Je lui en ai parlé, il est serein.',
  );
  sofiane.fait(4, 'mathilde', 'fixerUsageContacts', { proteges: true });
  sofiane.fait(2, 'olivier', 'proposerPassation', {
    siege: 'emploi',
    agent: decor.ids.agent('nadia'),
    mot: 'Il avance vite. Prochain pas : l’entretien du rayon frais.',
  });
  return sofiane;
}

export function vies(decor: Decor): Recit[] {
  return [enPause(decor), renouvele(decor), relais(decor)];
}
