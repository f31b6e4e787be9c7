// Accompaniments that ended months ago, most of them by a job; one of them asked after, six months later.
import { demanderSortie, type Sortie } from '../chapters/exit.ts';
import { demarrer, suivre } from '../chapters/followUp.ts';
import type { Decor } from '../histoire.ts';
import { anciennes } from '../people/formerly.ts';
import { type Binome, Recit } from '../story.ts';

const embauche: Sortie = { motif: 'emploiDurable', freins: 'leves', situation: 'CDI.' };

const fins: readonly (readonly [
  dossier: keyof typeof anciennes,
  binome: Binome,
  debut: number,
  sortie: number,
  issue: Sortie,
])[] = [
  ['maud', { emploi: 'nadia', social: 'claire' }, 285, 200, embauche],
  ['bastien', { emploi: 'olivier', social: 'ines' }, 190, 95, { ...embauche, freins: 'attenues' }],
  ['yasmina', { emploi: 'nadia', social: 'julien' }, 175, 82, embauche],
  ['simon', { emploi: 'olivier', social: 'mathilde' }, 150, 68, embauche],
  [
    'cyrielle',
    { emploi: 'nadia', social: 'julien' },
    140,
    60,
    { motif: 'formation', freins: 'attenues', situation: 'CAP de cuisine en alternance.' },
  ],
];

export function anciens(decor: Decor): Recit[] {
  return fins.map(([dossier, binome, debut, sortie, issue]) => {
    const recit = new Recit(dossier, binome, decor);
    demarrer(recit, debut, anciennes[dossier]);
    suivre(recit, { debut, dernierEmploi: sortie + 5, dernierSocial: sortie + 8 });
    demanderSortie(recit, sortie, 'emploi', issue);
    if (dossier === 'maud') {
      recit.fait(9, binome.emploi, 'noterSuiviSixMois', { enEmploi: 'oui' });
    }
    return recit;
  });
}
