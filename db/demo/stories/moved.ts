// Changes of circumstances: a move to another MDS, one to another département, a change of status; a homonym, a duplicate.
import { demarrer, suivre } from '../chapters/followUp.ts';
import { planifier } from '../chapters/plan.ts';
import { ouvrir, prescrire } from '../chapters/proposition.ts';
import type { Decor } from '../histoire.ts';
import { partantes } from '../people/moved.ts';
import { Recit } from '../story.ts';

/** Moving across the basin: new coordinates, no RSA any more, and another MDS asked to take over. */
function versLeCanal(decor: Decor): Recit {
  const { calendrier, ids } = decor;
  const servane = new Recit('servane', { emploi: 'nadia', social: 'ines' }, decor);
  demarrer(servane, 75, partantes.servane);
  suivre(servane, { debut: 75, dernierEmploi: 9, dernierSocial: 14 });
  servane.fait(12, 'ines', 'modifierCoordonnees', {
    contacts: { telephone: '06 39 98 45 12', courriel: null },
    adresse: { adresse: '2 quai du Canal', codePostal: '71300', commune: 'Montceau-les-Mines' },
  });
  servane.fait(8, 'nadia', 'changerCirconstances', {
    le: calendrier.passe(8),
    situation: 'are',
    organismeReferent: 'franceTravail',
    inscrite: true,
    accord: { accordLe: calendrier.passe(8), accordMode: 'oral' },
  });
  servane.fait(3, 'ines', 'proposerPassation', {
    siege: 'social',
    agent: ids.agent('adele'),
    vers: {
      organisation: ids.organisation('canal'),
      accordLe: calendrier.passe(3),
      mode: 'papier',
    },
    mot: 'Elle emménage près du canal. Le bail est signé.',
  });
  return servane;
}

/** Gone to another département, with the file that he agreed to. */
function parti(decor: Decor): Recit {
  const edgar = new Recit('edgar-parti', { emploi: 'marc', social: 'mathilde' }, decor);
  demarrer(edgar, 120, partantes.edgar);
  suivre(edgar, { debut: 120, dernierEmploi: 20, dernierSocial: 22 });
  planifier(edgar, partantes.edgar, 120, { ouvertes: 1 });
  edgar.fait(15, 'mathilde', 'noterDepart', {
    le: decor.calendrier.passe(15),
    departement: 'Allier',
    elements: ['identite', 'coordonnees', 'objectifs', 'actions'],
    accord: { accordLe: decor.calendrier.passe(16), accordMode: 'papier' },
  });
  return edgar;
}

/** Two people called alike: nothing stops the second one's proposal. */
function homonyme(decor: Decor): Recit {
  const odile = new Recit('homonyme', { emploi: 'olivier', social: 'julien' }, decor);
  ouvrir(odile, 4, 'emploi', partantes.homonyme, { homonyme: true });
  prescrire(odile, 4, 'emploi', partantes.homonyme);
  return odile;
}

/** Written down twice: the two records are one, and the second proposal is withdrawn. */
function doublon(decor: Decor): Recit {
  const sofian = new Recit('doublon', { emploi: 'marc', social: 'ines' }, decor);
  ouvrir(sofian, 10, 'social', partantes.doublon);
  prescrire(sofian, 10, 'social', partantes.doublon);
  sofian.fait(9, 'helene', 'reunirFiches', (vu) => ({ avec: vu.autre('sofiane').caseId }));
  sofian.fait(8, 'ines', 'retirerProposition', {
    motif: 'Il est déjà accompagné : une seule suffit.',
  });
  return sofian;
}

export function changements(decor: Decor): Recit[] {
  return [versLeCanal(decor), parti(decor), homonyme(decor), doublon(decor)];
}
