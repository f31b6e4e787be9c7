// How the facts of the request change the context.
import type { AvipContext } from '../context.ts';
import type { demandeFacts } from '../facts/demande.ts';
import type { fratrieFacts } from '../facts/fratrie.ts';
import type { motifFacts } from '../facts/motifs.ts';
import { due, type Folds, sansPlace, sansSuite, unchanged } from './fold.ts';

type Seats = AvipContext['sieges'];

const insertion = (
  sieges: Seats,
  membre: { readonly agent: string; readonly organisation: string } | null,
): Seats =>
  membre
    ? {
        ...sieges,
        insertion: {
          organisation: membre.organisation,
          titulaire: membre.agent,
          suppleance: null,
        },
      }
    : sieges;

export const demandeFolds: Folds<
  (typeof demandeFacts | typeof fratrieFacts | typeof motifFacts)[number]['type']
> = {
  'demandeOuverte.v1': (context, { clear, actor, occurredOn }) => ({
    reference: clear.reference,
    enfant: clear.enfant,
    signataires: clear.signataires,
    auteur: actor.agent,
    crecheAuteur: clear.crecheAuteur,
    nature: clear.nature,
    commune: clear.commune,
    voeux: clear.voeux,
    referentSocial: clear.referentSocial,
    demandeLe: occurredOn,
    dernierJourAge: clear.dernierJourAge,
    depuis: occurredOn,
    sieges: insertion(context.sieges, clear.insertion),
    ...due(context, {
      eligibilite: clear.eligibiliteAvant,
      reponse: clear.reponseAvant,
      cloture: clear.clotureLe,
    }),
  }),
  'accompagnementLie.v1': unchanged,
  'criteresRenseignes.v1': unchanged,
  'besoinModifie.v1': unchanged,
  'voeuxModifies.v1': (_, { clear }) => ({ voeux: clear.voeux }),
  'voeuRevu.v1': ({ voeux }, { clear: { voeu } }) => ({
    voeux: voeux.map((one) => (one.creche === voeu.creche ? voeu : one)),
  }),
  'referentsDesignes.v1': (context, { clear }) => ({
    referentSocial: clear.referentSocial,
    sieges: insertion(context.sieges, clear.insertion),
  }),
  'eligibiliteReconnue.v1': (context, { clear, occurredOn }) => ({
    ...due(context, { eligibilite: null, reponse: clear.reponseAvant }),
    depuis: occurredOn,
    ...(clear.decide && { decideur: clear.decide }),
  }),
  'eligibiliteRefusee.v1': sansSuite,
  'listeRejointe.v1': (context, { occurredOn }) => ({
    ...due(context, { reponse: null }),
    depuis: occurredOn,
  }),
  'demandeRetiree.v1': (context, fact) => ({
    ...sansPlace(context, fact),
    ...sansSuite(context, fact),
  }),
  'demandesLiees.v1': ({ liees }, { clear }) => ({
    liees: [...new Set([...liees, ...clear.avec])],
  }),
  'demandeDeliee.v1': ({ liees }, { clear }) => ({
    liees: liees.filter((one) => one !== clear.avec),
  }),
  'naissanceCorrigee.v1': (_, { clear }) => ({ dernierJourAge: clear.dernierJourAge }),
  'ageDeroge.v1': (_, { clear }) => ({ dernierJourAge: clear.jusquAu, ageDeroge: true }),
  'motifConsigne.v1': unchanged,
};
