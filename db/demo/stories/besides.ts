// Situations that have a story of their own: a couple both followed, a validation by three, two exits, a second time.

import { diagnostiquer } from '../chapters/diagnostic.ts';
import { demanderSortie } from '../chapters/exit.ts';
import { demarrer, suivre } from '../chapters/followUp.ts';
import { tenter } from '../chapters/meetings.ts';
import { contracter, orienter } from '../chapters/plan.ts';
import { prescrire, proposer, rouvrir } from '../chapters/proposition.ts';
import { proposerValidation, signer } from '../chapters/steps.ts';
import type { Decor } from '../histoire.ts';
import { uneFoisChacune } from '../people/besides.ts';
import { retirees } from '../people/waiting.ts';
import { Recit } from '../story.ts';

/** On that day alone diagnoses were sent to be validated by three; far from any other that is validated. */
export const JOUR_A_TROIS = 5;

/** Each has a pair of their own: the two are linked once both have agreed, each on their own side. */
function couple(decor: Decor): Recit[] {
  const rosine = new Recit('rosine', { emploi: 'marc', social: 'claire' }, decor);
  const thibault = new Recit('thibault', { emploi: 'nadia', social: 'julien' }, decor);
  for (const [recit, debut, dossier] of [
    [rosine, 62, 'rosine'],
    [thibault, 74, 'thibault'],
  ] as const) {
    demarrer(recit, debut, uneFoisChacune[dossier]);
    suivre(recit, { debut, dernierEmploi: 8, dernierSocial: 13 });
    orienter(recit, debut - 3);
    contracter(recit, debut - 6);
  }
  rosine.fait(60, 'claire', 'noterSignature', {
    document: 'diagnostic',
    mode: 'numerise',
    le: decor.calendrier.passe(60),
    ou: 'Dossier du service',
  });
  lier(rosine, 7, 'thibault');
  lier(thibault, 5, 'rosine');
  // A while out of reach, and back.
  thibault.fait(46, 'nadia', 'suspendre', { audience: 'binome' });
  thibault.fait(32, 'julien', 'reprendre', (vu) => ({ le: vu.jour }));
  return [rosine, thibault];
}

/** The agreement of one of them, on their own situation. */
export function lier(recit: Recit, ilYA: number, conjoint: string): void {
  recit.fait(ilYA, recit.binome.social, 'convenirLien', (vu) => ({
    reference: vu.autre(conjoint).reference,
    accordLe: vu.jour,
    accordMode: 'oral',
  }));
}

/** Marc and she have signed: Claire's key is awaited. */
function aTrois(decor: Decor): Recit {
  const gwendoline = new Recit('gwendoline', { emploi: 'marc', social: 'claire' }, decor);
  proposer(gwendoline, 22, 'emploi', uneFoisChacune.gwendoline);
  diagnostiquer(gwendoline, 14, 7, uneFoisChacune.gwendoline);
  proposerValidation(gwendoline, JOUR_A_TROIS, 'emploi', 7);
  signer(gwendoline, JOUR_A_TROIS, 'emploi');
  return gwendoline;
}

/** Called, written to, visited: nobody. And one who says that she prefers to stop. */
function sorties(decor: Decor): Recit[] {
  const loic = new Recit('loic', { emploi: 'nadia', social: 'claire' }, decor);
  demarrer(loic, 110, uneFoisChacune.loic);
  suivre(loic, { debut: 110, dernierEmploi: 84, dernierSocial: 80 });
  tenter(loic, 70, 'social', 'telephone');
  tenter(loic, 62, 'emploi', 'courrier');
  tenter(loic, 55, 'social', 'visite');
  const freins = 'nonEvalues';
  demanderSortie(loic, 45, 'social', {
    motif: 'sansNouvelles',
    freins,
    situation: 'Inconnue. Nos deux numéros lui ont été laissés.',
  });
  const perrine = new Recit('perrine', { emploi: 'olivier', social: 'julien' }, decor);
  demarrer(perrine, 72, uneFoisChacune.perrine);
  demanderSortie(perrine, 40, 'emploi', {
    motif: 'renoncement',
    freins,
    situation: 'Elle préfère s’arrêter là. La porte reste ouverte.',
  });
  return [loic, perrine];
}

/** Corinne withdrew in the winter: she comes back, and what was stays as it was. */
function secondeFois(decor: Decor): Recit {
  const corinne = new Recit('corinne-revenue', { emploi: 'nadia', social: 'mathilde' }, decor);
  rouvrir(corinne, 3, 'social', 'corinne');
  prescrire(corinne, 3, 'social', retirees.corinne);
  return corinne;
}

export function situationsAPart(decor: Decor): Recit[] {
  return [...couple(decor), aTrois(decor), ...sorties(decor), secondeFois(decor)];
}
