// A year of reserved places at Le Petit Terril: half-days shared, school at three, a change of hours that awaits the crèche.
import {
  addDays,
  dayOfWeek,
  type Jour,
  Jour as JourDuTerritoire,
} from '../../../workflows/dates.ts';
import { ecrireBilan, finAnticipee, placeOrdinaire, prevoirFin } from '../chapters/leaving.ts';
import { sejourner } from '../chapters/stay.ts';
import { changerHeures, signalerAbsence } from '../chapters/welcome.ts';
import type { Famille } from '../family.ts';
import type { Decor } from '../histoire.ts';
import { duTerril as familles } from '../people/familiesOfTerril.ts';
import { Demande } from '../placeRequest.ts';
import { apresMidis, finDe, matins, quelques, type Sejour, sansMercredi, toute } from '../stay.ts';

function demande(decor: Decor, cle: keyof typeof familles): Demande {
  const famille: Famille = familles[cle];
  return new Demande(cle, famille, 'terril', decor);
}

/** Maya, then Noé whose parent finds a job, then Elio, whose mother Marc and Claire accompany. */
function pousses(decor: Decor): Demande[] {
  const { lundi, passe } = decor.calendrier;
  const maya = demande(decor, 'maya');
  const premier: Sejour = { place: 'Pousses A', demis: toute, du: lundi(-53) };
  sejourner(maya, premier);
  ecrireBilan(maya, finDe(premier));

  const noe = demande(decor, 'noe');
  const deuxieme: Sejour = { place: 'Pousses A', demis: sansMercredi, du: lundi(-24) };
  sejourner(noe, deuxieme);
  changerHeures(noe, {
    jour: lundi(-21),
    sejour: { ...deuxieme, demis: quelques(...sansMercredi, 'samMatin') },
    aPartirDu: lundi(-19),
    information: 'Essai dans un magasin qui ouvre le samedi.',
    reponse: { motif: 'Le samedi, une seule professionnelle : pas plus d’enfants ce jour-là.' },
  });
  placeOrdinaire(noe, lundi(-15));

  const elio = demande(decor, 'elio');
  sejourner(elio, { place: 'Pousses A', demis: toute, du: lundi(-12) });
  signalerAbsence(elio, lundi(-7), 2);
  elio.le(passe(2), 'rosalie', 'signalerAbsence');
  return [maya, noe, elio];
}

/** Basile all day; then Hawa in the morning and Timéo in the afternoon, outside school holidays. */
function partage(decor: Decor): Demande[] {
  const { lundi } = decor.calendrier;
  const place = 'Pousses B';
  const basile = demande(decor, 'basile');
  const premier: Sejour = { place, demis: sansMercredi, du: lundi(-51) };
  sejourner(basile, premier);
  ecrireBilan(basile, finDe(premier));
  const hawa = demande(decor, 'hawa');
  sejourner(hawa, { place, demis: matins, du: lundi(-23) }, ['lucioles', 'terril']);
  const timeo = demande(decor, 'timeo');
  sejourner(timeo, { place, demis: apresMidis, vacances: 'sans', du: lundi(-21) });
  return [basile, hawa, timeo];
}

/** Mornings only: the afternoons of this place serve for relief and for accueil ponctuel. */
function matinees(decor: Decor): Demande[] {
  const { lundi, passe } = decor.calendrier;
  const place = 'Sylve A';
  const ismael = demande(decor, 'ismael');
  sejourner(ismael, { place, demis: matins, du: lundi(-52) });
  finAnticipee(ismael, addDays(lundi(-44), 4), {
    parFamille: true,
    motif: 'Le contrat de nuit trouvé par le parent rend la crèche inutile le matin.',
    tente: null,
  });
  const victoire = demande(decor, 'victoire');
  const deuxieme: Sejour = { place, demis: matins, du: lundi(-38) };
  sejourner(victoire, deuxieme);
  ecrireBilan(victoire, finDe(deuxieme));
  const rose = demande(decor, 'rose');
  const sejour: Sejour = { place, demis: matins, du: lundi(-10) };
  sejourner(rose, sejour);
  const samedi = quelques('lunMatin', 'marMatin', 'jeuMatin', 'venMatin', 'samMatin');
  changerHeures(rose, {
    jour: passe(1),
    sejour: { ...sejour, demis: samedi },
    aPartirDu: lundi(2),
    information: 'Embauche à l’essai dans une boulangerie : samedi travaillé, mercredi libre.',
    reponse: null,
  });
  return [ismael, victoire, rose];
}

/** The last 31 August: what lies before and after it hangs on today. */
function derniereRentree(aujourdhui: Jour): Jour {
  const annee = Number(aujourdhui.slice(0, 4));
  const cetteAnnee = JourDuTerritoire.parse(`${annee}-08-31`);
  return cetteAnnee < aujourdhui ? cetteAnnee : JourDuTerritoire.parse(`${annee - 1}-08-31`);
}

const mardiDe = (jour: Jour): Jour => addDays(jour, 2 - dayOfWeek(jour));

/** Marilou goes to school at three; others have her place before and after. */
function jusquALEcole(decor: Decor): Demande[] {
  const { lundi, aujourdhui } = decor.calendrier;
  const place = 'Sylve B';
  const rentree = derniereRentree(aujourdhui);
  // A Tuesday: on this place nobody begins on the same day as on the others, and nobody passes anybody.
  const mardiAutour = (semaines: number): Jour => addDays(mardiDe(rentree), 7 * semaines);
  const marilou = demande(decor, 'marilou');
  sejourner(marilou, { place, demis: sansMercredi, du: mardiAutour(-20), au: rentree });
  prevoirFin(marilou, rentree, 'ecole');
  const told = [marilou];

  const veille = addDays(mardiAutour(-21), 3);
  if (veille > lundi(-44)) {
    const aya = demande(decor, 'aya');
    const six = finDe({ du: lundi(-54) });
    sejourner(aya, { place, demis: toute, du: lundi(-54), au: veille < six ? veille : six });
    told.push(aya);
  }
  for (const [cle, semaine] of [
    ['lou', 1],
    ['octave', 25],
    ['ezio', 47],
  ] as const) {
    const du = mardiAutour(semaine);
    if (du > lundi(-3)) break;
    const recit = demande(decor, cle);
    sejourner(recit, { place, demis: sansMercredi, du });
    placeOrdinaire(recit, addDays(du, 21 * 7));
    told.push(recit);
  }
  return told;
}

export function sejoursAuPetitTerril(decor: Decor): Demande[] {
  return [...pousses(decor), ...partage(decor), ...matinees(decor), ...jusquALEcole(decor)];
}
