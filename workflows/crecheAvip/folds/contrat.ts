// How the facts of the place, of its contract and of the keys change the context.
import { foldKeys } from '../../kernel/keyFacts.ts';
import { foldSignature } from '../../kernel/recordedSignature.ts';
import type { AvipContext, Offre } from '../context.ts';
import type { contratFacts } from '../facts/contrat.ts';
import type { stepFacts } from '../facts.ts';
import { souhaiter } from '../souhait.ts';
import { type Change, due, type FactOf, type Folds, sansPlace, unchanged } from './fold.ts';

const offre = (context: AvipContext, change: Partial<Offre>): Change =>
  context.offre ? { offre: { ...context.offre, ...change } } : {};

export const contratFolds: Folds<(typeof contratFacts)[number]['type']> = {
  'placeProposee.v1': (context, { clear, occurredOn }) => {
    const { horsOrdre: _, referentFamilles, souhait, ...place } = clear;
    return {
      ...due(context, { reponse: null }),
      offre: souhaiter({ ...place, donnee: false }, clear.du, souhait),
      depuis: occurredOn,
      sieges: {
        ...context.sieges,
        creche: {
          organisation: clear.organisation,
          titulaire: referentFamilles,
          suppleance: null,
        },
      },
    };
  },
  'offreRefusee.v1': sansPlace,
  'tenueExpiree.v1': sansPlace,
  'tenueProlongee.v1': (context, { clear }) => offre(context, clear),
  'contratPrepare.v1': (context, { clear: { debut, fin, bilanLe, tenueJusquAu } }) => ({
    ...offre(context, { tenueJusquAu }),
    contrat: { debut, fin, bilanLe, signe: false },
  }),
  'contratSigne.v1': (context, { clear: { tenueJusquAu }, occurredOn }) => ({
    ...offre(context, tenueJusquAu ? { tenueJusquAu } : { donnee: true }),
    contrat: context.contrat && { ...context.contrat, signe: true },
    etape: null,
    signatures: [],
    depuis: occurredOn,
  }),
  'fratrieSignee.v1': (context) => offre(context, { donnee: true }),
  'contactsTransmis.v1': unchanged,
  'renouvellementPrepare.v1': (_, { clear }) => ({ renouvellement: clear }),
  'accueilRenouvele.v1': (context, { occurredOn }) => {
    const { contrat, renouvellement } = context;
    if (!context.offre || !contrat || !renouvellement) return {};
    const { fin, bilanLe, attributions } = renouvellement;
    return {
      offre: {
        ...context.offre,
        au: fin,
        attributions: [...context.offre.attributions, ...attributions],
      },
      contrat: { ...contrat, fin, bilanLe },
      renouvellement: null,
      etape: null,
      signatures: [],
      depuis: occurredOn,
    };
  },
};

type StepFact = FactOf<(typeof stepFacts)[number]['type']>;

/** The kernel says what it does to the keys; recorded signatures and a pending renewal fall with their step. */
const step = (context: AvipContext, fact: StepFact): Change => ({
  ...foldKeys<AvipContext>(context, fact),
  depuis: fact.occurredOn,
});
const stepBegins = (context: AvipContext, fact: StepFact): Change => ({
  ...step(context, fact),
  signatures: [],
});
const stepFalls = (context: AvipContext, fact: StepFact): Change => ({
  ...stepBegins(context, fact),
  renouvellement: null,
});

export const stepFolds: Folds<StepFact['type'] | 'signatureRecueillie.v1'> = {
  'etapeProposee.v1': stepBegins,
  'etapeConfirmee.v1': step,
  'etapeObjectee.v1': stepFalls,
  'etapeCaduque.v1': stepFalls,
  'signatureAnnulee.v1': step,
  'signatureRecueillie.v1': (context, fact) => ({
    ...foldSignature(context, fact),
    depuis: fact.occurredOn,
  }),
};
