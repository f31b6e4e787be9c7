// Facts of the active follow-up: start, meetings, attempts, actions, review.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { mots } from '../../kernel/words.ts';
import {
  canaux,
  etatsAction,
  modalites,
  modesAccord,
  motifsLegitimes,
  porteurs,
  presences,
  presents,
  typesRendezVous,
} from '../vocabulary.ts';

export const Heure = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Cette heure n’est pas valable.' });

/** What is signed to begin: the person's own signature stands beside the two keys. */
export const Signature = z.object({
  signatureLe: Jour,
  signatureMode: z.enum(mots(modesAccord)),
  referenceContrat: texte(60).nullable().default(null),
});
export type Signature = z.infer<typeof Signature>;

export const demarragePrepare = defineFact({
  type: 'demarragePrepare.v1',
  label: 'Démarrage préparé',
  source: 'usage : l’accompagnement est contractualisé avec la personne',
  clear: z.object({ debut: Jour, fin: Jour }),
  parts: { signature: { audience: 'binome', scope: 'case', schema: Signature } },
});

export const accompagnementDemarre = defineFact({
  type: 'accompagnementDemarre.v1',
  label: 'Accompagnement démarré',
  source: 'usage : 6 mois renouvelables une fois',
  clear: z.object({
    debut: Jour,
    fin: Jour,
    bilanLe: Jour,
    contactEmploiAvant: Jour,
    contactSocialAvant: Jour,
  }),
  parts: {},
});

export const lieu = {
  audience: 'secretariat',
  scope: 'case',
  schema: z.object({
    modalite: z.enum(mots(modalites)),
    lieu: texte(200).nullable().default(null),
  }),
} as const;

export const rendezVousFixe = defineFact({
  type: 'rendezVousFixe.v1',
  label: 'Rendez-vous fixé',
  source: 'usage',
  clear: z.object({ id: Id, type: z.enum(mots(typesRendezVous)), jour: Jour, heure: Heure }),
  parts: { lieu },
});

export const CompteRendu = z.object({
  modalite: z.enum(mots(modalites)),
  presence: z.enum(mots(presences)),
  presents: z.array(z.enum(mots(presents))),
  motifLegitime: z.enum(mots(motifsLegitimes)).nullable(),
  texte: texte(10_000).nullable(),
});
export type CompteRendu = z.infer<typeof CompteRendu>;

/** A contact date that is null was not moved: the person was not seen by that side (AG-14). */
export const rendezVousNote = defineFact({
  type: 'rendezVousNote.v1',
  label: 'Rendez-vous noté',
  source: 'usage : Nord 2016, un contact tous les 15 jours',
  clear: z.object({
    id: Id,
    /** The planned meeting that this one answers. */
    prevu: Id.nullable(),
    type: z.enum(mots(typesRendezVous)),
    le: Jour,
    contactEmploiAvant: Jour.nullable(),
    contactSocialAvant: Jour.nullable(),
  }),
  parts: { compteRendu: { audience: 'binome', scope: 'case', schema: CompteRendu } },
});

export const Tentative = z.object({
  canal: z.enum(mots(canaux)),
  commentaire: texte(1000).nullable().default(null),
});

export const tentativeNotee = defineFact({
  type: 'tentativeNotee.v1',
  label: 'Tentative de contact sans réponse',
  source: 'usage : une tentative ne vaut pas un contact',
  clear: z.object({ id: Id }),
  parts: {
    tentative: { audience: 'binome', scope: 'case', schema: Tentative },
    /** Noted by a desk, which goes on reading what it wrote. */
    parSecretariat: { audience: 'secretariat', scope: 'case', schema: Tentative },
  },
});

export const actionAjoutee = defineFact({
  type: 'actionAjoutee.v1',
  label: 'Action ajoutée au plan',
  source: 'C. trav. L5411-6 II : plan d’action',
  clear: z.object({
    id: Id,
    porteur: z.enum(mots(porteurs)),
    echeance: Jour,
    objectif: Id.nullable(),
  }),
  parts: {
    action: { audience: 'binome', scope: 'case', schema: z.object({ texte: texte(1000) }) },
  },
});

export const actionMiseAJour = defineFact({
  type: 'actionMiseAJour.v1',
  label: 'Action mise à jour',
  source: 'C. trav. L5411-6 II : plan d’action',
  clear: z.object({ action: Id, etat: z.enum(mots(etatsAction)), echeance: Jour.nullable() }),
  parts: {
    commentaire: { audience: 'binome', scope: 'case', schema: z.object({ texte: texte(1000) }) },
  },
});

export const bilanOuvert = defineFact({
  type: 'bilanOuvert.v1',
  label: 'Bilan ouvert',
  source: 'usage : renouvellement après bilan',
  clear: z.object({}),
  parts: {},
});

export const bilanRedige = defineFact({
  type: 'bilanRedige.v1',
  label: 'Bilan écrit',
  source: 'usage : renouvellement après bilan',
  clear: z.object({}),
  parts: {
    bilan: { audience: 'binome', scope: 'case', schema: z.object({ texte: texte(20_000) }) },
  },
});

export const suiviFacts = [
  demarragePrepare,
  accompagnementDemarre,
  rendezVousFixe,
  rendezVousNote,
  tentativeNotee,
  actionAjoutee,
  actionMiseAJour,
  bilanOuvert,
  bilanRedige,
] as const;
