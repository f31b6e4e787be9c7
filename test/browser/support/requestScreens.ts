// Requests for a crèche place in the states that the screens show, and how one comes to each screen.
import type { Page } from 'playwright-core';
import { addDays } from '../../../workflows/dates.ts';
import {
  type Creche,
  contrat,
  crecheOn,
  criteres,
  demandeOn,
  eligibleOn,
  offre,
  rythme,
} from '../../support/avip.ts';
import type { Partnership } from '../../support/partnership.ts';
import { openAct, takeNextStep } from './caseScreen.ts';
import { heading, type Screen } from './screens.ts';

export interface Requests {
  readonly demande: string;
  readonly attente: string;
  readonly aSigner: string;
  readonly accueil: string;
}

/** What a signature names, as who reads the case reads it. */
async function named(world: Partnership, id: string) {
  const { joint, context } = await world.sees('marc', id);
  const [personne] = Array.isArray(context['signataires']) ? context['signataires'] : [];
  return { proposition: joint?.id, digest: joint?.digest, personne };
}

async function aSigner(world: Partnership, creche: Creche, place: number, prenom: string) {
  const id = await eligibleOn(world, { voeux: [creche.id], prenom });
  const today = world.engine.today();
  const horsOrdre = 'Ses heures vont mieux à cette place.';
  const offered = { ...offre(world, creche.id, creche.places[place]), du: today, horsOrdre };
  await world.does('lise', id, 'proposerPlace', offered);
  await world.does('lise', id, 'proposerContrat', contrat);
  return id;
}

export async function requestsOn(world: Partnership): Promise<Requests> {
  const creche = await crecheOn(world);
  const voeux = [creche.id];
  const accueil = await aSigner(world, creche, 0, 'Milo');
  const { personne, ...signed } = await named(world, accueil);
  await world.does('marc', accueil, 'confirmerEtape', signed);
  await world.does('claire', accueil, 'recueillirSignature', {
    ...signed,
    personne,
    mode: 'papier',
  });
  await world.does('claire', accueil, 'transmettreContacts', {
    contacts: [{ nom: 'Awa', lien: 'mere', telephone: '06 00 00 00 00' }],
  });
  await world.does('lise', accueil, 'commencerAccueil');
  await world.does('marc', accueil, 'demanderChangement', {
    places: [{ place: creche.places[0], rythme: { ...rythme('merMatin'), semaines: 'paires' } }],
    aPartirDu: addDays(world.engine.today(), 14),
    minutesSemaine: 300,
  });
  const attente = await eligibleOn(world, {
    voeux,
    prenom: 'Sana',
    criteres: { ...criteres, foyer: true },
  });
  await world.does('lise', attente, 'inscrireListeAttente');
  return {
    demande: await demandeOn(world, { voeux, prenom: 'Zoé', criteres: null }),
    attente,
    aSigner: await aSigner(world, creche, 1, 'Inès'),
    accueil,
  };
}

const act = (name: string, label: string) => async (page: Page) => {
  await heading(new RegExp(name))(page);
  await openAct(page, label);
};
const step = (name: string, button: string) => async (page: Page) => {
  await heading(new RegExp(name))(page);
  await takeNextStep(page, button);
};

export function screensOfRequests(requests: Requests): readonly Screen[] {
  const at = (key: keyof Requests, below = '') => `/situations/${requests[key]}${below}`;
  const attente = at('attente');
  return [
    {
      name: 'demande-criteres',
      who: 'olga',
      path: at('demande'),
      arrive: step('Zoé', 'Renseigner les critères'),
    },
    {
      name: 'demande-rang',
      who: 'marc',
      path: attente,
      arrive: (page) => page.getByText(/sur 1$/).waitFor(),
    },
    {
      name: 'demande-proposer',
      who: 'lise',
      path: attente,
      arrive: step('Sana', 'Voir ce qui est libre'),
    },
    {
      name: 'demande-ponctuel',
      who: 'lise',
      path: attente,
      arrive: act('Sana', 'Accorder un accueil ponctuel'),
    },
    {
      name: 'demande-signer',
      who: 'marc',
      path: at('aSigner'),
      arrive: step('Inès', 'Lire et signer'),
    },
    {
      name: 'demande-signature',
      who: 'claire',
      path: at('aSigner'),
      arrive: step('Inès', 'Noter la signature'),
    },
    {
      name: 'demande-changement',
      who: 'lise',
      path: at('accueil'),
      arrive: step('Milo', 'Voir ce qui change'),
    },
    { name: 'demande-accueil', who: 'olga', path: at('accueil'), arrive: heading(/Milo/) },
    { name: 'demande-lettre', who: 'marc', path: `${attente}/lettre`, arrive: heading(/AV-/) },
    {
      name: 'demande-feuille',
      who: 'marc',
      path: at('accueil', '/imprimer'),
      arrive: heading(/Milo/),
    },
  ];
}
