// The follow-ups of Marc Duval and Claire Lenoir: a lively day for both, meetings, late contacts, an exit announced.
import { associer, laisserUnMessage } from '../chapters/around.ts';
import { demanderSortie } from '../chapters/exit.ts';
import { demarrer, type Rythme, suivre } from '../chapters/followUp.ts';
import { prevoir, rendezVous, tenter } from '../chapters/meetings.ts';
import { converser, noter, noterPourSoi, rappeler } from '../chapters/notes.ts';
import { agir, contracter, orienter, planifier } from '../chapters/plan.ts';
import { supplerPar } from '../chapters/substitution.ts';
import type { Decor } from '../histoire.ts';
import { duBinomePrincipal as personnes } from '../people/mainPair.ts';
import type { Portrait } from '../person.ts';
import { Recit } from '../story.ts';

const principal = { emploi: 'marc', social: 'claire' } as const;

function suivi(decor: Decor, dossier: keyof typeof personnes, rythme: Rythme): Recit {
  const recit = new Recit(dossier, principal, decor);
  const portrait: Portrait = personnes[dossier];
  demarrer(recit, rythme.debut, portrait, { par: recit.hasard.parmi(['emploi', 'social']) });
  suivre(recit, rythme);
  converser(recit, rythme.debut - 2, 4, Math.max(2, Math.round(rythme.debut / 25)));
  return recit;
}

/** Awa and Farid: all goes well, and they come today. */
function aujourdhui(decor: Decor): Recit[] {
  const awa = suivi(decor, 'awa', { debut: 84, dernierEmploi: 9, dernierSocial: 15 });
  orienter(awa, 92);
  contracter(awa, 80);
  planifier(awa, personnes.awa, 84);
  prevoir(awa, {
    dans: 0,
    heure: '14:30',
    type: 'tripartite',
    qui: 'social',
    fixeIlYA: 6,
    lieu: 'MDS, salle bleue',
  });
  noter(
    awa,
    1,
    'social',
    'Elle viendra avec le courrier du jury : bonne nouvelle, je lui laisse la dire.',
  );
  noterPourSoi(
    awa,
    8,
    'social',
    'Penser à fêter les dix-huit mois de son installation, elle y tient.',
  );
  associer(awa, 14);
  laisserUnMessage(
    awa,
    1,
    'Elle a appelé : elle aura dix minutes de retard, et vient avec sa sœur.',
  );
  rappeler(awa, 5, 'emploi', 2, 'Appeler le centre de validation des acquis');

  const farid = suivi(decor, 'farid', { debut: 58, dernierEmploi: 12, dernierSocial: 22 });
  orienter(farid, 66);
  contracter(farid, 50);
  planifier(farid, personnes.farid, 58, { enRetard: true });
  prevoir(farid, { dans: 0, heure: '09:30', type: 'franceTravail', qui: 'emploi', fixeIlYA: 7 });
  prevoir(farid, { dans: 2, heure: '15:15', type: 'social', qui: 'social', fixeIlYA: 3 });
  noterPourSoi(
    farid,
    6,
    'emploi',
    'Le chef du lycée hôtelier m’a glissé qu’un poste se libère. Chut jusqu’à l’annonce.',
  );
  // Claire's leave is said ahead: Inès will read and sign for her from then on.
  for (const recit of [awa, farid]) {
    supplerPar(recit, 2, { siege: 'social', par: 'ines', depuis: 9, dans: 23 });
  }
  return [awa, farid];
}

/** « Un contact à reprendre »: on Marc's side for Pascal, on Claire's for Jessica. */
function contactsAReprendre(decor: Decor): Recit[] {
  const pascal = suivi(decor, 'pascal', { debut: 66, dernierEmploi: 20, dernierSocial: 13 });
  orienter(pascal, 75);
  contracter(pascal, 55);
  planifier(pascal, personnes.pascal, 66);
  rendezVous(pascal, {
    ilYA: 6,
    type: 'franceTravail',
    qui: 'emploi',
    presence: 'absenceNonPrevenue',
    motifLegitime: 'inconnu',
    fixeAvant: 8,
  });
  tenter(pascal, 5, 'emploi', 'telephone');
  tenter(pascal, 3, 'emploi', 'sms');

  const jessica = suivi(decor, 'jessica', { debut: 75, dernierEmploi: 8, dernierSocial: 37 });
  orienter(jessica, 82);
  contracter(jessica, 70);
  planifier(jessica, personnes.jessica, 75);
  tenter(jessica, 4, 'social', 'telephone');
  noter(
    jessica,
    1,
    'emploi',
    'Vue la semaine dernière, en forme. Elle demande quand Claire repasse.',
  );
  return [pascal, jessica];
}

/** Manon's contract is beyond its month; the meeting of Hervé has not been written down. */
function aRegulariser(decor: Decor): Recit[] {
  const manon = suivi(decor, 'manon', { debut: 40, dernierEmploi: 11, dernierSocial: 18 });
  orienter(manon, 45);
  planifier(manon, personnes.manon, 40, { ouvertes: 1 });
  prevoir(manon, { dans: 5, heure: '10:15', type: 'tripartite', qui: 'emploi', fixeIlYA: 2 });

  const herve = suivi(decor, 'herve', { debut: 47, dernierEmploi: 13, dernierSocial: 16 });
  orienter(herve, 52);
  contracter(herve, 44);
  planifier(herve, personnes.herve, 47, { ouvertes: 1 });
  prevoir(herve, { dans: -1, heure: '16:00', type: 'franceTravail', qui: 'emploi', fixeIlYA: 9 });
  agir(herve, {
    texte: 'Chercher un garage solidaire pour la camionnette',
    porteur: 'social',
    ajouteeIlYA: 22,
    dans: -3,
  });
  return [manon, herve];
}

/** Claire announced Amandine's exit yesterday: Marc may object. Rachid's plan has just been postponed. */
function finsProches(decor: Decor): Recit[] {
  const amandine = suivi(decor, 'amandine', { debut: 118, dernierEmploi: 6, dernierSocial: 5 });
  orienter(amandine, 126);
  contracter(amandine, 110);
  planifier(amandine, personnes.amandine, 118);
  demanderSortie(amandine, 1, 'social', {
    motif: 'formation',
    freins: 'attenues',
    situation: 'Entre en formation de secrétaire à distance, douze mois, rémunérée.',
    prochainReferent: 'Marc Duval, suivi de formation',
    relais: 'Relais petite enfance pour les deux enfants.',
  });

  const rachid = suivi(decor, 'rachid', { debut: 98, dernierEmploi: 7, dernierSocial: 12 });
  orienter(rachid, 104);
  contracter(rachid, 96, 'ppae');
  planifier(rachid, personnes.rachid, 98, { ouvertes: 1 });
  agir(rachid, {
    texte: 'Signer l’échéancier avec le point conseil budget',
    porteur: 'personne',
    ajouteeIlYA: 30,
    dans: -6,
    suite: { etat: 'reportee', ilYA: 5 },
  });
  prevoir(rachid, {
    dans: 1,
    heure: '13:45',
    type: 'social',
    qui: 'social',
    fixeIlYA: 4,
    modalite: 'telephone',
  });
  return [amandine, rachid];
}

export function suivisDuBinomePrincipal(decor: Decor): Recit[] {
  return [
    ...aujourdhui(decor),
    ...contactsAReprendre(decor),
    ...aRegulariser(decor),
    ...finsProches(decor),
  ];
}
