// How the facts of the proposal and of the diagnosis change the context.
import type { AgContext } from '../context.ts';
import type { AgFact } from '../facts.ts';
import { type Change, due, ended, type Folds, unchanged } from './fold.ts';

function part(name: keyof AgContext['diagnostic']) {
  return (context: AgContext, fact: AgFact): Change => ({
    diagnostic: { ...context.diagnostic, [name]: true },
    depuis: context.diagnostic[name] ? context.depuis : fact.occurredOn,
  });
}

export const propositionFolds: Folds<
  | 'propositionOuverte.v1'
  | 'identiteVerifiee.v1'
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
    ...(clear.suiteDe === undefined ? {} : { suite: true as const }),
    sieges: {
      emploi: { ...context.sieges.emploi, organisation: clear.organisationEmploi },
      social: { ...context.sieges.social, organisation: clear.organisationSocial },
    },
  }),
  'identiteVerifiee.v1': unchanged,
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
  'binomeDesigne.v1': (context, { clear, occurredOn, recordedAt }) => ({
    ...due(context, { binome: null }),
    depuis: occurredOn,
    ...(context.suite === true && { porteDepuis: recordedAt }),
    sieges: {
      emploi: { ...context.sieges.emploi, titulaire: clear.emploi },
      social: { ...context.sieges.social, titulaire: clear.social },
    },
  }),
};

export const diagnosticFolds: Folds<
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
  'rencontreDiagnosticNotee.v1': (_, { clear }) =>
    clear.validation ? { validation: clear.validation } : {},
  'diagnosticValide.v1': (context, { occurredOn }) => ({
    ...due(context, { diagnostic: null }),
    etape: null,
    valideLe: occurredOn,
    depuis: occurredOn,
  }),
  'propositionRefusee.v1': ended,
};
