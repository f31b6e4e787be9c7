// What each joint fact changes in the chart's context: one small function a fact, exhaustive by type.
import type { Jour } from '../dates.ts';
import { foldKeys, type KeyFact } from '../kernel/keyFacts.ts';
import type { AgContext, Contact, Echeances } from './context.ts';
import type { AgFact, AgFactType } from './facts.ts';

type Change = Partial<AgContext>;
type FactOf<T extends AgFactType> = Extract<AgFact, { type: T }>;
type Folds<T extends AgFactType> = {
  readonly [K in T]: (context: AgContext, fact: FactOf<K>) => Change;
};

const unchanged = (): Change => ({});
const keyFold = (context: AgContext, fact: KeyFact): Change => foldKeys<AgContext>(context, fact);
/** The ball moves with this fact: who holds it has held it since that day. */
const ballMoves = (_context: AgContext, fact: AgFact): Change => ({ depuis: fact.occurredOn });
const keyFoldAndBall = (context: AgContext, fact: KeyFact): Change => ({
  ...keyFold(context, fact),
  depuis: fact.occurredOn,
});

function due(context: AgContext, change: Partial<Echeances>): Change {
  return { echeances: { ...context.echeances, ...change } };
}

function part(name: keyof AgContext['diagnostic']) {
  return (context: AgContext, fact: AgFact): Change => ({
    diagnostic: { ...context.diagnostic, [name]: true },
    depuis: context.diagnostic[name] ? context.depuis : fact.occurredOn,
  });
}

function seen(contact: Contact | null, le: Jour, avant: Jour | null): Contact | null {
  return avant === null ? contact : { dernier: le, avant };
}

function ended(_context: AgContext, fact: AgFact): Change {
  return { etape: null, acte: null, depuis: fact.occurredOn, clotLe: fact.occurredOn };
}

const proposition: Folds<
  | 'propositionOuverte.v1'
  | 'accordRecueilli.v1'
  | 'accompagnementPrescrit.v1'
  | 'propositionRetiree.v1'
  | 'binomeDesigne.v1'
> = {
  'propositionOuverte.v1': (context, { clear, actor, occurredOn }) => ({
    reference: clear.reference,
    personne: clear.personne,
    cote: clear.cote,
    auteur: actor.agent,
    depuis: occurredOn,
    sieges: {
      emploi: { ...context.sieges.emploi, organisation: clear.organisationEmploi },
      social: { ...context.sieges.social, organisation: clear.organisationSocial },
    },
  }),
  'accordRecueilli.v1': unchanged,
  'accompagnementPrescrit.v1': (context, { clear, occurredOn }) => ({
    ...due(context, {
      binome: clear.binomeAvant,
      diagnostic: clear.diagnosticAvant,
      premierEntretien: clear.premierEntretienAvant,
    }),
    prescritLe: occurredOn,
    depuis: occurredOn,
  }),
  'propositionRetiree.v1': ended,
  'binomeDesigne.v1': (context, { clear, occurredOn }) => ({
    ...due(context, { binome: null }),
    depuis: occurredOn,
    sieges: {
      emploi: { ...context.sieges.emploi, titulaire: clear.emploi },
      social: { ...context.sieges.social, titulaire: clear.social },
    },
  }),
};

const diagnostic: Folds<
  | 'diagnosticEmploiComplete.v1'
  | 'diagnosticSocialComplete.v1'
  | 'syntheseRedigee.v1'
  | 'freinEvalue.v1'
  | 'appuiAjoute.v1'
  | 'objectifFixe.v1'
  | 'rencontreDiagnosticNotee.v1'
  | 'diagnosticValide.v1'
  | 'propositionRefusee.v1'
> = {
  'diagnosticEmploiComplete.v1': part('emploi'),
  'diagnosticSocialComplete.v1': part('social'),
  'syntheseRedigee.v1': part('synthese'),
  'freinEvalue.v1': unchanged,
  'appuiAjoute.v1': unchanged,
  'objectifFixe.v1': unchanged,
  'rencontreDiagnosticNotee.v1': unchanged,
  'diagnosticValide.v1': (context, { occurredOn }) => ({
    ...due(context, { diagnostic: null }),
    etape: null,
    valideLe: occurredOn,
    depuis: occurredOn,
  }),
  'propositionRefusee.v1': ended,
};

const without = <T extends { readonly id: string }>(list: readonly T[], id: string | null): T[] =>
  list.filter((item) => item.id !== id);

const suivi: Folds<
  | 'demarragePrepare.v1'
  | 'accompagnementDemarre.v1'
  | 'rendezVousFixe.v1'
  | 'rendezVousNote.v1'
  | 'tentativeNotee.v1'
  | 'actionAjoutee.v1'
  | 'actionMiseAJour.v1'
  | 'orientationNotifiee.v1'
  | 'contratEnregistre.v1'
  | 'bilanOuvert.v1'
  | 'bilanRedige.v1'
  | 'noteAjoutee.v1'
> = {
  'demarragePrepare.v1': unchanged,
  'accompagnementDemarre.v1': (context, { clear, occurredOn }) => ({
    ...due(context, { bilan: clear.bilanLe, fin: clear.fin }),
    etape: null,
    debut: clear.debut,
    depuis: occurredOn,
    contacts: {
      emploi: {
        dernier: context.contacts.emploi?.dernier ?? null,
        avant: clear.contactEmploiAvant,
      },
      social: {
        dernier: context.contacts.social?.dernier ?? null,
        avant: clear.contactSocialAvant,
      },
    },
  }),
  'rendezVousFixe.v1': (context, { clear }) => ({ rendezVous: [...context.rendezVous, clear] }),
  'rendezVousNote.v1': (context, { clear }) => {
    const { contactEmploiAvant, contactSocialAvant, le } = clear;
    const personSeen = contactEmploiAvant !== null || contactSocialAvant !== null;
    return {
      ...(personSeen ? due(context, { premierEntretien: null }) : {}),
      rendezVous: without(context.rendezVous, clear.prevu),
      contacts: {
        emploi: seen(context.contacts.emploi, le, contactEmploiAvant),
        social: seen(context.contacts.social, le, contactSocialAvant),
      },
    };
  },
  'tentativeNotee.v1': unchanged,
  'actionAjoutee.v1': (context, { clear: { id, porteur, echeance } }) => ({
    actions: [...context.actions, { id, porteur, echeance }],
  }),
  'actionMiseAJour.v1': (context, { clear: { action, echeance } }) => ({
    actions:
      echeance === null
        ? without(context.actions, action)
        : context.actions.map((known) => (known.id === action ? { ...known, echeance } : known)),
  }),
  'orientationNotifiee.v1': (context, { clear }) => due(context, { contrat: clear.contratAvant }),
  'contratEnregistre.v1': (context) => due(context, { contrat: null }),
  'bilanOuvert.v1': (context, fact) => ({
    ...due(context, { bilan: null }),
    ...ballMoves(context, fact),
  }),
  'bilanRedige.v1': ballMoves,
  'noteAjoutee.v1': unchanged,
};

const fin: Folds<
  | 'clotureDemandee.v1'
  | 'clotureEffective.v1'
  | 'clotureImmediate.v1'
  | 'suspensionDecidee.v1'
  | 'repriseNotee.v1'
  | 'accompagnementRenouvele.v1'
  | 'suiviSixMoisNote.v1'
  | 'departementChange.v1'
  | 'situationArchivee.v1'
  | 'situationPurgee.v1'
> = {
  'clotureDemandee.v1': unchanged,
  'clotureEffective.v1': ended,
  'clotureImmediate.v1': ended,
  'suspensionDecidee.v1': (context, fact) => ({
    ...due(context, { revue: fact.clear.revueLe }),
    etape: null,
    ...ballMoves(context, fact),
  }),
  'repriseNotee.v1': (context, fact) => ({
    ...due(context, { revue: null }),
    ...ballMoves(context, fact),
  }),
  'accompagnementRenouvele.v1': (context, fact) => ({
    ...due(context, { fin: fact.clear.fin, bilan: fact.clear.bilanLe }),
    etape: null,
    ...ballMoves(context, fact),
  }),
  'suiviSixMoisNote.v1': unchanged,
  'departementChange.v1': ended,
  'situationArchivee.v1': unchanged,
  'situationPurgee.v1': unchanged,
};

const keys: Folds<KeyFact['type']> = {
  'etapeProposee.v1': keyFoldAndBall,
  'etapeConfirmee.v1': keyFoldAndBall,
  'etapeObjectee.v1': keyFoldAndBall,
  'etapeCaduque.v1': keyFoldAndBall,
  'signatureAnnulee.v1': keyFoldAndBall,
  'acteAnnonce.v1': keyFold,
  'acteObjecte.v1': keyFold,
  'acteAnnule.v1': keyFold,
  'suppleanceOuverte.v1': keyFold,
  'suppleanceTerminee.v1': keyFold,
};

const folds: Folds<AgFactType> = { ...proposition, ...diagnostic, ...suivi, ...fin, ...keys };

/** The context after a fact. The chart has already said that its state accepts the fact. */
export function foldContext<T extends AgFactType>(context: AgContext, fact: FactOf<T>): AgContext {
  const fold: (context: AgContext, fact: FactOf<T>) => Change = folds[fact.type];
  return { ...context, ...fold(context, fact) };
}
