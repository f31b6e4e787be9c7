// How a request for a place begins: opened, recognised, put on the list.
import { dernierJourAvantLEcole } from '../../../workflows/crecheAvip/family.ts';
import { addDays, addMonths, type Jour } from '../../../workflows/dates.ts';
import type { JsonObject } from '../../../workflows/kernel/json.ts';
import { communesDuBassin } from '../communes.ts';
import type { NomDeCreche } from '../creches.ts';
import type { Vu } from '../deed.ts';
import type { Demande } from '../placeRequest.ts';
import { finDe, minutesDe, rythmeDe, type Sejour } from '../stay.ts';
import { rues } from '../texts/creches.ts';

export interface Ouverture {
  readonly besoin: Omit<Sejour, 'place'>;
  readonly voeux: readonly NomDeCreche[];
  readonly ponctuelle?: boolean;
  /** The case of a brother or a sister, which names the same parents. */
  readonly fratrie?: string;
  readonly derogation?: { readonly jusquAu: Jour; readonly motif: string };
}

/** Young enough for the whole stay to end before school. */
function naissance({ famille, hasard }: Demande, besoin: Ouverture['besoin']): Jour {
  const about = addDays(addMonths(besoin.du, -famille.mois), -hasard.entier(0, 25));
  const fin = finDe(besoin);
  const young = (jour: Jour): Jour =>
    dernierJourAvantLEcole(jour) >= fin ? jour : young(addMonths(jour, 1));
  return young(about);
}

/** Numbers that the French regulator keeps for fiction. */
export function telephone({ hasard }: Demande): string {
  return `06 39 98 ${hasard.entier(10, 99)} ${hasard.entier(10, 99)}`;
}

function parents(recit: Demande, { fratrie }: Ouverture): JsonObject[] {
  const { famille, decor, hasard } = recit;
  const commune = hasard.parmi(communesDuBassin.slice(0, 4));
  const adresse = {
    adresse: `${hasard.entier(2, 48)} ${hasard.parmi(rues)}`,
    codePostal: decor.codesPostaux.get(commune) ?? null,
    commune,
  };
  const one = (prenom: string, role: string): JsonObject => ({
    ...{ prenom, nom: famille.nom, role, adresse },
    contacts: { telephone: telephone(recit), courriel: null },
  });
  const known = fratrie !== undefined || famille.accompagnement !== undefined;
  const { second } = famille;
  return [
    ...(known ? [] : [one(famille.parent, 'signe')]),
    ...(second && fratrie === undefined ? [one(...second)] : []),
  ];
}

function criteres({ famille }: Demande, du: Jour, vu: Vu): JsonObject {
  const { priorites, objectif, echeance, fratrie, commentaire } = famille;
  return {
    foyer: priorites.includes('foyer'),
    allocation: priorites.includes('allocation'),
    quartier: priorites.includes('quartier'),
    jeune: priorites.includes('jeune'),
    objectif,
    echeance: echeance === undefined ? null : addDays(du, echeance),
    fratrie: fratrie ? [vu.autre(fratrie).caseId] : [],
    commentaire: commentaire ?? null,
  };
}

/** Opened by the référent insertion. */
export function demander(recit: Demande, jour: Jour, ouverture: Ouverture): void {
  const { famille, decor } = recit;
  const { besoin, voeux, ponctuelle = false, fratrie, derogation } = ouverture;
  const { enfant: prenom, nom, social, accompagnement } = famille;
  const enfant = { prenom, nom, naissance: naissance(recit, besoin) };
  const declared = parents(recit, ouverture);
  recit.parLeReferent(jour, 'ouvrirDemande', (vu) => ({
    nature: ponctuelle ? 'ponctuelle' : 'reguliere',
    commune: decor.ids.organisation('ville'),
    voeux: voeux.map((one) => vu.autre(one).caseId),
    enfant,
    parents: declared,
    accompagnement: accompagnement ? vu.autre(accompagnement).caseId : null,
    fratrie: fratrie ? vu.autre(fratrie).caseId : null,
    besoin: {
      rythme: rythmeDe({ ...besoin, place: '' }),
      minutesSemaine: minutesDe(besoin),
      debutSouhaite: besoin.du,
    },
    criteres: ponctuelle ? null : criteres(recit, besoin.du, vu),
    insertion: decor.ids.agent(famille.insertion),
    referentSocial: social ? decor.ids.agent(social) : null,
    derogationAge: derogation ?? null,
  }));
}

export function reconnaitre(recit: Demande, jour: Jour): void {
  const parcours = recit.famille.insertion === 'lamia' ? 'insertion' : 'demandeurEmploi';
  const qui = recit.hasard.parmi([recit.famille.insertion, 'beatrice'] as const);
  recit.parQui(qui, jour, 'declarerEligible', { parcours, volontaire: true });
}

export function inscrire(recit: Demande, jour: Jour): void {
  recit.parQui('beatrice', jour, 'inscrireListeAttente');
}
