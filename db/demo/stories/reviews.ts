// Reviews: opened by their day, opened early by the pair, written, and one beyond the end.
import { ouvrirBilan, redigerBilan } from '../chapters/exit.ts';
import { demarrer, type Rythme, suivre } from '../chapters/followUp.ts';
import { prevoir } from '../chapters/meetings.ts';
import { converser, noter } from '../chapters/notes.ts';
import { contracter, orienter, planifier } from '../chapters/plan.ts';
import type { Decor } from '../histoire.ts';
import { auBilan } from '../people/otherPairs.ts';
import { type Binome, Recit } from '../story.ts';

function suivi(decor: Decor, dossier: keyof typeof auBilan, binome: Binome, rythme: Rythme): Recit {
  const recit = new Recit(dossier, binome, decor);
  const { debut } = rythme;
  demarrer(recit, debut, auBilan[dossier]);
  suivre(recit, rythme);
  converser(recit, debut - 2, 4, Math.round(debut / 40));
  orienter(recit, debut + 5);
  contracter(recit, debut - 8);
  planifier(recit, auBilan[dossier], debut, { ouvertes: 1 });
  return recit;
}

export function bilans(decor: Decor): Recit[] {
  // Six months less thirty days have passed: the review opened by itself.
  const elodie = suivi(
    decor,
    'elodie',
    { emploi: 'marc', social: 'claire' },
    {
      debut: 160,
      dernierEmploi: 9,
      dernierSocial: 20,
    },
  );
  prevoir(elodie, { dans: 2, heure: '14:30', type: 'tripartite', qui: 'emploi', fixeIlYA: 6 });
  noter(
    elodie,
    2,
    'social',
    'Pour le bilan : la garde tient depuis six mois, c’est sa plus belle victoire.',
  );

  const theo = suivi(
    decor,
    'theo',
    { emploi: 'nadia', social: 'julien' },
    {
      debut: 168,
      dernierEmploi: 6,
      dernierSocial: 11,
    },
  );
  redigerBilan(
    theo,
    3,
    'social',
    'Entré sans domicile, Théo occupe le même logement depuis quatre mois et termine son chantier d’insertion. Il demande à continuer jusqu’à l’apprentissage. Nous y sommes favorables.',
  );

  const marieAnge = suivi(
    decor,
    'marieAnge',
    { emploi: 'olivier', social: 'mathilde' },
    {
      debut: 122,
      dernierEmploi: 8,
      dernierSocial: 16,
    },
  );
  ouvrirBilan(marieAnge, 5, 'emploi');
  noter(
    marieAnge,
    4,
    'emploi',
    'Bilan ouvert plus tôt : tous ses objectifs ou presque sont atteints.',
  );

  // Its last day is over, and nobody has decided.
  const hakim = suivi(
    decor,
    'hakim',
    { emploi: 'nadia', social: 'claire' },
    {
      debut: 192,
      dernierEmploi: 12,
      dernierSocial: 21,
    },
  );
  redigerBilan(
    hakim,
    14,
    'emploi',
    'Titre professionnel à deux doigts d’être obtenu. Reste à décider : renouveler ou sortir.',
  );
  return [elodie, theo, marieAnge, hakim];
}
