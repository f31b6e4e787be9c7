// What happens in passing to cases told elsewhere: relays, desks, agreements, papers. Added last, so that nothing else moves.

import { associer, laisserUnMessage, transmettre } from '../chapters/around.ts';
import { prevoir } from '../chapters/meetings.ts';
import { signer } from '../chapters/steps.ts';
import { supplerPar } from '../chapters/substitution.ts';
import type { Donnees } from '../deed.ts';
import type { Recit } from '../story.ts';
import { lier } from './besides.ts';

/** One relay accepted, whose former holder reads for a while; one declined; a stand-in whose key must be given again. */
function relais(de: (dossier: string) => Recit): void {
  const { ids } = de('walid').decor;
  const passer = (dossier: string, ilYA: number, agent: 'nadia' | 'olivier', mot: string) =>
    de(dossier).fait(
      ilYA,
      de(dossier).binome.emploi,
      'proposerPassation',
      { siege: 'emploi', agent: ids.agent(agent), mot },
      { nomme: 'relais' },
    );
  const nomme: Donnees = (vu) => ({ passation: vu.id('relais') });
  passer('walid', 6, 'nadia', 'Les garçons grandissent, lui aussi : il est prêt pour un CDI.');
  de('walid').fait(4, 'nadia', 'accepterPassation', nomme);
  passer('sabrina', 8, 'olivier', 'Peux-tu la reprendre ? Mes mardis sont pleins.');
  de('sabrina').fait(6, 'olivier', 'declinerPassation', (vu) => ({
    passation: vu.id('relais'),
    mot: 'Mes mardis aussi. Demandons à Sophie.',
  }));
  supplerPar(de('coralie'), 4, { siege: 'social', par: 'julien', dans: 9 });
}

/** Refused, come to its end after the exit; an end of registration whose agreement is given again. */
function accords(de: (dossier: string) => Recit): void {
  const { calendrier, decor } = de('cyrielle');
  const destinataires = ['agence', 'mds'] as const;
  de('cyrielle').fait(75, 'julien', 'noterAccord', {
    destinataires: destinataires.map((name) => decor.ids.organisation(name)),
    themes: ['mobilite', 'logement', 'ressources'],
    mode: 'papier',
    donneLe: calendrier.passe(75),
    jusquAu: calendrier.passe(20),
  });
  de('ludovic').fait(2, 'julien', 'noterAccord', (vu) => ({
    destinataires: [],
    themes: [],
    mode: 'oral',
    donneLe: vu.jour,
  }));
  de('monique').fait(4, 'olivier', 'changerCirconstances', (vu) => ({
    le: vu.jour,
    situation: 'aucune',
    organismeReferent: 'conseilDepartemental',
    inscrite: false,
    accord: { accordLe: vu.jour, accordMode: 'oral' },
  }));
}

/** A desk moves a meeting and passes a message on; an intervenant has come and gone, another was not wanted. */
function autour(de: (dossier: string) => Recit): void {
  const { calendrier, ids } = de('manon').decor;
  const moved = prevoir(de('manon'), {
    ...{ dans: 8, heure: '14:30', type: 'franceTravail', qui: 'emploi', fixeIlYA: 4 },
    lieu: 'Agence, bureau 3',
  });
  de('manon').fait(2, 'sabine', 'deplacerRendezVous', (vu) => ({
    rendezVous: vu.id(moved),
    modalite: 'telephone',
    jour: calendrier.avenir(9),
    heure: '10:15',
  }));
  laisserUnMessage(de('jessica'), 7, 'Elle change de téléphone lundi et donnera le nouveau.');
  transmettre(de('jessica'), 6);
  associer(de('rachid'), 60, 12);
  de('rachid').fait(21, 'lamia', 'terminerIntervention', (vu) => ({
    intervenant: vu.id('intervenant'),
  }));
  de('pascal').fait(
    16,
    'marc',
    'inviterIntervenant',
    {
      agent: ids.agent('lamia'),
      jusquAu: calendrier.avenir(60),
      mot: 'Une domiciliation au CCAS, le temps du relogement ?',
      accordLe: calendrier.passe(16),
      accordMode: 'oral',
    },
    { nomme: 'intervenant' },
  );
  de('pascal').fait(14, 'claire', 'declinerIntervenant', (vu) => ({
    intervenant: vu.id('intervenant'),
    mot: 'Elle est déjà faite chez nous. Gardons l’idée pour plus tard.',
  }));
}

/** What the law asks for on paper and in time. */
function papiers(de: (dossier: string) => Recit): void {
  de('christelle').fait(9, 'marc', 'demanderOrientation', (vu) => ({
    le: vu.jour,
    motif: 'Une formation de dix mois : le parcours emploi ne lui va plus.',
  }));
  de('walid').fait(12, 'mathilde', 'noterPoint', (vu) => ({
    le: vu.jour,
    suite: 'continuer',
    texte: 'Le cap est bon, les deux garçons sont inscrits au club. On continue.',
  }));
  de('farid').fait(3, 'claire', 'rattacherUsager', { usager: 4821 });
}

/** Two records of one name taken for one person, and separated the next day; a couple that is one no more. */
function erreursEtSeparations(de: (dossier: string) => Recit): void {
  const homonyme = de('homonyme');
  homonyme.fait(3, 'helene', 'reunirFiches', (vu) => ({ avec: vu.autre('odile').caseId }));
  homonyme.fait(2, 'helene', 'separerFiches');
  lier(de('amandine'), 92, 'florian');
  lier(de('florian'), 90, 'amandine');
  de('florian').fait(44, 'julien', 'terminerLien', { cause: 'separation' });
}

export function enPassant(recits: readonly Recit[]): void {
  const de = (dossier: string): Recit => {
    const recit = recits.find((one) => one.dossier === dossier);
    if (!recit) throw new Error(`there is no story of ${dossier}`);
    return recit;
  };
  relais(de);
  accords(de);
  autour(de);
  papiers(de);
  erreursEtSeparations(de);
  signer(de('nathalie'), 4, 'social');
}
