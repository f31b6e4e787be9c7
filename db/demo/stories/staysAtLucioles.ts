// A year of reserved places at Les Lucioles: places one after the other, shared by weeks, changed of section, left early.
import { addDays, type Jour } from '../../../workflows/dates.ts';
import {
  ecrireBilan,
  finAnticipee,
  placeOrdinaire,
  prevoirFin,
  renouveler,
} from '../chapters/leaving.ts';
import { contracter, proposer } from '../chapters/place.ts';
import { demander, inscrire, reconnaitre } from '../chapters/request.ts';
import { faireLaDemande, installer, sejourner } from '../chapters/stay.ts';
import {
  adapter,
  changerHeures,
  changerPlace,
  commencer,
  premierJour,
  signalerAbsence,
} from '../chapters/welcome.ts';
import type { Famille } from '../family.ts';
import type { Decor } from '../histoire.ts';
import { desLucioles as familles } from '../people/familiesOfLucioles.ts';
import { Demande } from '../placeRequest.ts';
import {
  finDe,
  matins,
  preparation,
  quelques,
  type Sejour,
  sansMercredi,
  semaineDesLucioles,
} from '../stay.ts';

function demande(decor: Decor, cle: keyof typeof familles): Demande {
  const famille: Famille = familles[cle];
  return new Demande(cle, famille, 'lucioles', decor);
}

const vendredi = (lundi: Jour): Jour => addDays(lundi, 4);

/** Léonie then Ilan, who goes on among the Moyens; the twins after them, on two places at once. */
function petits(decor: Decor): Demande[] {
  const { lundi } = decor.calendrier;
  const leonie = demande(decor, 'leonie');
  const premier: Sejour = { place: 'Petits 1', demis: sansMercredi, du: lundi(-54) };
  sejourner(leonie, premier);
  ecrireBilan(leonie, finDe(premier));

  const ilan = demande(decor, 'ilan');
  const parmiLesPetits: Sejour = { place: 'Petits 1', demis: sansMercredi, du: lundi(-27) };
  sejourner(ilan, parmiLesPetits, ['lucioles', 'terril']);
  const installe = ilan.agenda.apres(addDays(premierJour(ilan, parmiLesPetits), 3));
  const annonce = installe > lundi(-25) ? installe : lundi(-25);
  changerPlace(ilan, annonce, { ...parmiLesPetits, place: 'Moyens 2' }, lundi(-20));
  placeOrdinaire(ilan, lundi(-3), 31);
  return [leonie, ilan, ...jumeaux(decor)];
}

function jumeaux(decor: Decor): Demande[] {
  const du = decor.calendrier.lundi(-19);
  const malo = demande(decor, 'malo');
  const zoe = demande(decor, 'zoe');
  const sejour: Sejour = { place: 'Petits 1', demis: sansMercredi, du };
  const autre: Sejour = { ...sejour, place: 'Petits 2' };
  const jours = preparation(malo.agenda, du);
  demander(malo, addDays(jours.demande, -6), { besoin: sejour, voeux: ['lucioles'] });
  demander(zoe, jours.demande, { besoin: autre, voeux: ['lucioles'], fratrie: 'malo' });
  zoe.parLeReferent(jours.demande, 'lierDemandes', (vu) => ({ avec: [vu.autre('malo').caseId] }));
  reconnaitre(malo, jours.demande);
  reconnaitre(zoe, jours.eligible);
  for (const one of [malo, zoe]) inscrire(one, jours.inscrite);
  proposer(malo, jours.proposee, sejour, { avec: { dossier: 'zoe', place: 'Petits 2' } });
  installer(malo, sejour);
  installer(zoe, autre);
  return [malo, zoe];
}

/** Côme moves away; Assia does not come on the first day, then comes, then stops. */
function autresPetits(decor: Decor): Demande[] {
  const { lundi } = decor.calendrier;
  const come = demande(decor, 'come');
  sejourner(come, { place: 'Petits 2', demis: matins, du: lundi(-50) });
  prevoirFin(come, vendredi(lundi(-38)), 'demenagement');

  const assia = demande(decor, 'assia');
  const sejour: Sejour = { place: 'Petits 2', demis: sansMercredi, du: lundi(-34) };
  faireLaDemande(assia, sejour);
  const jours = preparation(assia.agenda, sejour.du);
  proposer(assia, jours.proposee, sejour);
  contracter(assia, jours, sejour);
  adapter(assia, addDays(jours.signature, 2), sejour);
  const attendue = premierJour(assia, sejour);
  assia.parLaCreche(attendue, 'noterPremierJourManque', {}, { heure: '17:40' });
  assia.parLeReferent(addDays(attendue, 2), 'noterRecontact');
  commencer(assia, assia.agenda.apres(addDays(attendue, 7)));
  signalerAbsence(assia, lundi(-30), 3);
  finAnticipee(assia, vendredi(lundi(-24)), {
    parFamille: false,
    motif: 'La famille ne vient plus depuis trois semaines et ne souhaite plus de place.',
    tente: 'Trois appels, un courrier, un échange à la crèche avec la référente du CCAS.',
  });
  return [come, assia];
}

/** Gabin's parent finds a job; then Nino comes on even weeks and Lila on odd ones, on the same place. */
function moyens(decor: Decor): Demande[] {
  const { lundi } = decor.calendrier;
  const gabin = demande(decor, 'gabin');
  sejourner(gabin, { place: 'Moyens 1', demis: semaineDesLucioles, du: lundi(-53) });
  signalerAbsence(gabin, lundi(-45), 2);
  placeOrdinaire(gabin, lundi(-33));

  const partage = { place: 'Moyens 1', demis: semaineDesLucioles, du: lundi(-30) } as const;
  const nino = demande(decor, 'nino');
  const paires: Sejour = { ...partage, semaines: 'paires' };
  sejourner(nino, paires);
  renouveler(
    nino,
    finDe(paires),
    vendredi(lundi(21)),
    'Formation d’aide-soignante prolongée de six mois : mêmes semaines, mêmes horaires.',
  );
  const lila = demande(decor, 'lila');
  sejourner(lila, { ...partage, semaines: 'impaires', du: lundi(-29) });
  placeOrdinaire(lila, lundi(-7));

  const louison = demande(decor, 'louison');
  const premier: Sejour = { place: 'Moyens 2', demis: sansMercredi, du: lundi(-55) };
  sejourner(louison, premier);
  renouveler(
    louison,
    finDe(premier),
    vendredi(lundi(-21)),
    'Un mois de plus pour finir le titre professionnel, puis recherche d’emploi.',
  );
  return [gabin, nino, lila, louison];
}

/** Marceau to the end of his contract; Romane, whose parent has found a job, soon leaves for an ordinary place. */
function grands(decor: Decor): Demande[] {
  const { lundi } = decor.calendrier;
  const marceau = demande(decor, 'marceau');
  const premier: Sejour = { place: 'Grands 1', demis: semaineDesLucioles, du: lundi(-52) };
  sejourner(marceau, premier);
  ecrireBilan(marceau, finDe(premier));

  const romane = demande(decor, 'romane');
  const quatreJours: Sejour = { place: 'Grands 1', demis: matins, du: lundi(-25) };
  faireLaDemande(romane, quatreJours, []);
  const jours = preparation(romane.agenda, quatreJours.du);
  romane.parLeReferent(jours.eligible, 'modifierVoeux', (vu) => ({
    voeux: [vu.autre('lucioles').caseId],
  }));
  proposer(romane, jours.proposee, quatreJours);
  installer(romane, quatreJours);
  changerHeures(romane, {
    jour: lundi(-17),
    sejour: { ...quatreJours, demis: sansMercredi },
    aPartirDu: lundi(-15),
    information: 'Mission de quatre mois à temps plein, du lundi au vendredi sauf le mercredi.',
    reponse: 'accepte',
  });
  return [marceau, romane];
}

/** Youssef stops after an exchange; Capucine's first offer lapses unanswered; Sacha moves away this week. */
function autresGrands(decor: Decor): Demande[] {
  const { lundi } = decor.calendrier;
  const youssef = demande(decor, 'youssef');
  sejourner(youssef, { place: 'Grands 2', demis: sansMercredi, du: lundi(-51) });
  finAnticipee(youssef, vendredi(lundi(-45)), {
    parFamille: true,
    motif: 'Les grands-parents s’installent dans la commune et gardent l’enfant.',
    tente: null,
  });

  const capucine = demande(decor, 'capucine');
  const sejour: Sejour = { place: 'Grands 2', demis: sansMercredi, du: lundi(-36) };
  const jours = preparation(capucine.agenda, sejour.du);
  const restee = capucine.agenda.avant(addDays(jours.demande, -20));
  const avant = (days: number) => addDays(restee, -days);
  demander(capucine, avant(10), { besoin: { ...sejour, du: lundi(-38) }, voeux: ['lucioles'] });
  reconnaitre(capucine, avant(6));
  inscrire(capucine, avant(4));
  proposer(capucine, restee, { ...sejour, demis: matins });
  proposer(capucine, jours.proposee, sejour);
  installer(capucine, sejour);
  ecrireBilan(capucine, finDe(sejour));

  const sacha = demande(decor, 'sacha');
  const matinees = quelques(...matins, 'lunApresMidi', 'jeuApresMidi');
  sejourner(sacha, { place: 'Grands 2', demis: matinees, du: lundi(-9) });
  signalerAbsence(sacha, lundi(-5), 2);
  prevoirFin(sacha, vendredi(lundi(0)), 'demenagement', 32);
  return [youssef, capucine, sacha];
}

export function sejoursAuxLucioles(decor: Decor): Demande[] {
  return [
    ...petits(decor),
    ...autresPetits(decor),
    ...moyens(decor),
    ...grands(decor),
    ...autresGrands(decor),
  ];
}
