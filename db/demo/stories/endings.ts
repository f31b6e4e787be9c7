// Endings: exits after their window, exits that wait for nobody, proposals refused by the pair.

import { diagnostiquer } from '../chapters/diagnostic.ts';
import { demanderSortie, redigerBilan, type Sortie } from '../chapters/exit.ts';
import { demarrer, suivre } from '../chapters/followUp.ts';
import { converser, noter } from '../chapters/notes.ts';
import { contracter, orienter, planifier } from '../chapters/plan.ts';
import { proposer } from '../chapters/proposition.ts';
import { proposerValidation } from '../chapters/steps.ts';
import type { Decor } from '../histoire.ts';
import { refusees, sorties } from '../people/ended.ts';
import { type Binome, Recit } from '../story.ts';

interface Fin {
  readonly binome: Binome;
  readonly debut: number;
  readonly sortie: number;
  readonly qui: 'emploi' | 'social';
  readonly issue: Sortie;
}

function termine(decor: Decor, dossier: keyof typeof sorties, fin: Fin): Recit {
  const { binome, debut, sortie, qui, issue } = fin;
  const recit = new Recit(dossier, binome, decor);
  demarrer(recit, debut, sorties[dossier]);
  if (debut - sortie > 20) {
    suivre(recit, { debut, dernierEmploi: sortie + 5, dernierSocial: sortie + 8 });
    converser(recit, debut - 2, sortie + 3, 3);
    orienter(recit, debut + 4);
    contracter(recit, debut - 6, 'cer');
    planifierAvant(recit, dossier, debut, sortie);
  }
  demanderSortie(recit, sortie, qui, issue);
  return recit;
}

function planifierAvant(
  recit: Recit,
  dossier: keyof typeof sorties,
  debut: number,
  sortie: number,
) {
  if (debut * 0.3 > sortie + 3) planifier(recit, sorties[dossier], debut, { ouvertes: 0 });
}

function apresDelai(decor: Decor): Recit[] {
  const lucie = termine(decor, 'lucie', {
    binome: { emploi: 'marc', social: 'claire' },
    debut: 190,
    sortie: 26,
    qui: 'emploi',
    issue: {
      motif: 'emploiDurable',
      freins: 'leves',
      situation: 'CDI à temps plein, préparatrice de commandes, depuis le début du mois.',
      relais: 'Assistante maternelle trouvée par le relais petite enfance.',
    },
  });
  redigerBilan(
    lucie,
    28,
    'emploi',
    'Objectif atteint un mois avant la date qu’elle s’était fixée. Rien à ajouter, sinon bravo.',
  );
  const kevin = termine(decor, 'kevin', {
    binome: { emploi: 'nadia', social: 'julien' },
    debut: 130,
    sortie: 40,
    qui: 'social',
    issue: {
      motif: 'formation',
      freins: 'attenues',
      situation: 'Formation de chaudronnier, neuf mois, internat.',
      prochainReferent: 'Mission locale',
    },
  });
  const nadege = termine(decor, 'nadege', {
    binome: { emploi: 'nadia', social: 'claire' },
    debut: 260,
    sortie: 110,
    qui: 'emploi',
    issue: {
      motif: 'iae',
      freins: 'attenues',
      situation: 'Atelier de couture en insertion, vingt-quatre heures.',
      relais: 'La conseillère de l’atelier prend le relais social.',
    },
  });
  const denis = termine(decor, 'denis', {
    binome: { emploi: 'marc', social: 'claire' },
    debut: 330,
    sortie: 170,
    qui: 'social',
    issue: {
      motif: 'retraite',
      freins: 'leves',
      situation: 'Retraite liquidée, premier versement reçu.',
    },
  });
  return [lucie, kevin, nadege, denis];
}

/** Nobody is asked to agree with these; the fact itself does not say why. */
function immediates(decor: Decor): Recit[] {
  const jeanLuc = termine(decor, 'jeanLuc', {
    binome: { emploi: 'olivier', social: 'mathilde' },
    debut: 95,
    sortie: 52,
    qui: 'social',
    issue: { motif: 'deces', freins: 'nonEvalues' },
  });
  const laura = termine(decor, 'laura', {
    binome: { emploi: 'marc', social: 'julien' },
    debut: 34,
    sortie: 32,
    qui: 'emploi',
    issue: { motif: 'erreurDeSaisie', freins: 'nonEvalues' },
  });
  return [jeanLuc, laura];
}

function refus(decor: Decor): Recit[] {
  const carole = new Recit('carole', { emploi: 'marc', social: 'claire' }, decor);
  proposer(carole, 58, 'emploi', refusees.carole);
  diagnostiquer(carole, 50, 41, refusees.carole);
  proposerValidation(carole, 40, 'emploi', 41);
  carole.fait(37, 'claire', 'refuserProposition', {
    motif:
      'Décidé ensemble et avec elle : une aide ponctuelle suffit, la recherche d’emploi avance seule.',
    alternative: 'ressourcePonctuelle',
    mot: 'Merci pour la proposition : elle a une aide ponctuelle, et peut revenir quand elle veut.',
  });
  const jerome = new Recit('jerome', { emploi: 'nadia', social: 'julien' }, decor);
  proposer(jerome, 82, 'emploi', refusees.jerome);
  diagnostiquer(jerome, 74, 66, refusees.jerome);
  noter(
    jerome,
    66,
    'social',
    'Je le reçois chaque semaine pour la procédure, nous en reparlerons après l’audience.',
  );
  proposerValidation(jerome, 65, 'social', 66);
  jerome.fait(62, 'nadia', 'refuserProposition', {
    motif:
      'Suivi social exclusif d’abord : c’est sa demande. Nouvelle proposition possible dès que le logement est sauvé.',
    alternative: 'suiviSocialExclusif',
    mot: 'Il préfère régler d’abord son logement, avec un suivi social seul.',
  });
  return [carole, jerome];
}

/** Withdrawn more than two years ago: shut away, and kept by a dispute. The responsables alone know of it. */
function archivee(decor: Decor): Recit {
  const ombeline = new Recit('ombeline', { emploi: 'nadia', social: 'julien' }, decor);
  proposer(ombeline, 815, 'emploi', refusees.ombeline);
  ombeline.fait(795, 'nadia', 'retirerProposition', { motif: 'Elle préfère chercher seule.' });
  ombeline.fait(20, 'helene', 'prolongerConservation', {
    motif: 'Un recours est en cours ; le service juridique demande de tout garder.',
  });
  return ombeline;
}

export function fins(decor: Decor): Recit[] {
  return [...apresDelai(decor), ...immediates(decor), ...refus(decor), archivee(decor)];
}
