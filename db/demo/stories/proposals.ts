// Proposals: in preparation, sent and awaiting a pair (in time or late), taken back.
import { designer, ouvrir, prescrire } from '../chapters/proposition.ts';
import type { Decor } from '../histoire.ts';
import { enAttente, enPreparation, retirees } from '../people/waiting.ts';
import { Recit } from '../story.ts';

function enPreparationPar(decor: Decor): Recit[] {
  const oceane = new Recit('oceane', { emploi: 'marc', social: 'claire' }, decor);
  ouvrir(oceane, 1, 'emploi', enPreparation.oceane);
  const gerald = new Recit('gerald', { emploi: 'marc', social: 'claire' }, decor);
  ouvrir(gerald, 3, 'social', enPreparation.gerald);
  const kadiatou = new Recit('kadiatou', { emploi: 'olivier', social: 'mathilde' }, decor);
  ouvrir(kadiatou, 6, 'emploi', enPreparation.kadiatou);
  return [oceane, gerald, kadiatou];
}

/** Bruno and Samira wait since more than eight days: their pair should have been named. */
function sansBinome(decor: Decor): Recit[] {
  const jordan = new Recit('jordan', { emploi: 'marc', social: 'claire' }, decor);
  ouvrir(jordan, 3, 'emploi', enAttente.jordan);
  prescrire(jordan, 2, 'emploi', enAttente.jordan);
  const patrice = new Recit('patrice', { emploi: 'olivier', social: 'ines' }, decor);
  ouvrir(patrice, 5, 'social', enAttente.patrice);
  prescrire(patrice, 4, 'social', enAttente.patrice);
  const leila = new Recit('leila', { emploi: 'nadia', social: 'claire' }, decor);
  ouvrir(leila, 2, 'social', enAttente.leila);
  prescrire(leila, 1, 'social', enAttente.leila);
  const samira = new Recit('samira', { emploi: 'nadia', social: 'julien' }, decor);
  ouvrir(samira, 12, 'social', enAttente.samira);
  prescrire(samira, 9, 'social', enAttente.samira);
  const bruno = new Recit('bruno', { emploi: 'nadia', social: 'mathilde' }, decor);
  ouvrir(bruno, 16, 'emploi', enAttente.bruno);
  prescrire(bruno, 13, 'emploi', enAttente.bruno);
  return [jordan, patrice, leila, samira, bruno];
}

function retireesDAvance(decor: Decor): Recit[] {
  const anthony = new Recit('anthony', { emploi: 'marc', social: 'julien' }, decor);
  ouvrir(anthony, 47, 'emploi', retirees.anthony);
  prescrire(anthony, 45, 'emploi', retirees.anthony);
  anthony.fait(41, 'marc', 'retirerProposition', {
    motif: 'Embauché en CDI avant la désignation du binôme. Il remercie les deux équipes.',
  });
  const corinne = new Recit('corinne', { emploi: 'nadia', social: 'mathilde' }, decor);
  ouvrir(corinne, 63, 'social', retirees.corinne);
  prescrire(corinne, 60, 'social', retirees.corinne);
  designer(corinne, 56, 'helene');
  corinne.fait(49, 'mathilde', 'retirerProposition', {
    motif: 'Préfère attendre le printemps, c’est son choix. Elle sait comment revenir vers nous.',
  });
  return [anthony, corinne];
}

export function propositions(decor: Decor): Recit[] {
  return [...enPreparationPar(decor), ...sansBinome(decor), ...retireesDAvance(decor)];
}
