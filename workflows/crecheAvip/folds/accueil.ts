// How the facts of the welcome and of its end change the context.
import { addDays, type Jour } from '../../dates.ts';
import { type Attribution, estCetteDemi, jusquA } from '../../places/attribution.ts';
import { redonnees } from '../../places/laissees.ts';
import type { AvipContext, Changement } from '../context.ts';
import type { accueilFacts, DemiDePlace } from '../facts/accueil.ts';
import type { sortieFacts } from '../facts/sortie.ts';
import { bout } from '../lastDay.ts';
import { enEntier, souhaiter } from '../souhait.ts';
import { ballMoves, type Change, due, type Folds, rienEnCours, unchanged } from './fold.ts';

/** From a day on other half-days, or another place; what was before stays what it was. */
function remplacer(
  { offre }: AvipContext,
  { attributions, souhait, aPartirDu }: Pick<Changement, 'attributions' | 'souhait' | 'aPartirDu'>,
): Change {
  if (!offre) return {};
  const before = jusquA(offre.attributions, addDays(aPartirDu, -1));
  const next = { ...offre, attributions: [...before, ...attributions] };
  return { offre: souhaiter(next, aPartirDu, souhait) };
}

/** What is left of half-days granted one by one once some are given back. */
const sans = (granted: readonly Attribution[], demis: readonly DemiDePlace[]) =>
  granted.filter((one) => !demis.some((demi) => estCetteDemi(one, demi)));

const sansChangement = (): Change => ({ changement: null });

export const accueilFolds: Folds<(typeof accueilFacts)[number]['type']> = {
  'adaptationPlanifiee.v1': ({ adaptation }, { clear }) => ({
    adaptation: [...adaptation, ...clear.attributions],
  }),
  'accueilCommence.v1': (context, { clear, occurredOn }) => ({
    ...due(context, { recontact: null }),
    offre: context.offre && { ...context.offre, donnee: true },
    commenceLe: clear.le,
    depuis: occurredOn,
  }),
  'premierJourManque.v1': (context, { clear }) =>
    due(context, { recontact: clear.recontacterAvant }),
  'absenceSignalee.v1': (context, { clear }) => due(context, { recontact: clear.recontacterAvant }),
  'recontactNote.v1': (context) => due(context, { recontact: null }),
  'changementDemande.v1': (_, { clear, occurredOn }) => ({
    changement: clear,
    depuis: occurredOn,
  }),
  'changementAccepte.v1': (context, { clear }) => {
    const { changement } = context;
    if (!changement) return {};
    const { attributions = changement.attributions, souhait = changement.souhait } = clear;
    return {
      ...remplacer(context, { attributions, souhait, aPartirDu: changement.aPartirDu }),
      changement: null,
    };
  },
  'changementRefuse.v1': sansChangement,
  'changementCaduc.v1': sansChangement,
  'placeChangee.v1': (context, { clear }) => remplacer(context, clear),
  'releveAccordee.v1': ({ releves }, { clear }) => ({
    releves: [...releves, ...clear.attributions],
  }),
  'accueilPonctuelAccorde.v1': (context, { clear }) => ({
    ...due(context, {
      reponse: context.nature === 'ponctuelle' ? null : context.echeances.reponse,
    }),
    ponctuels: [...context.ponctuels, ...clear.attributions],
  }),
  'demiJourneesRendues.v1': ({ adaptation, releves, ponctuels }, { clear: { demis } }) => ({
    adaptation: sans(adaptation, demis),
    releves: sans(releves, demis),
    ponctuels: sans(ponctuels, demis),
  }),
  'joursRedonnes.v1': (context, { clear: { demis } }) => {
    const { offre } = context;
    if (!offre) return {};
    const wished = enEntier(offre, bout(context) ?? offre.au);
    return { offre: { ...offre, attributions: redonnees(offre.attributions, demis, wished) } };
  },
  'bilanAccueilOuvert.v1': ballMoves,
  'bilanAccueilRedige.v1': unchanged,
};

const arrete = (
  arret: NonNullable<AvipContext['arret']>,
  depuis: AvipContext['depuis'],
): Change => ({ ...rienEnCours, arret, depuis });

/** The welcome is over with a day: what was left of the place is free from the next. */
const termine = (context: AvipContext, dernier: Jour): Change => ({
  ...rienEnCours,
  ...due(context, { recontact: null }),
  offre: context.offre && {
    ...context.offre,
    attributions: jusquA(context.offre.attributions, dernier),
  },
  adaptation: jusquA(context.adaptation, dernier),
  releves: jusquA(context.releves, dernier),
  ponctuels: jusquA(context.ponctuels, dernier),
  depuis: dernier,
});

export const sortieFolds: Folds<(typeof sortieFacts)[number]['type']> = {
  'finAnticipeeAnnoncee.v1': (_, { clear, occurredOn }) =>
    arrete({ le: clear.effetLe, par: 'finAnticipee', cause: 'autre' }, occurredOn),
  'finPrevue.v1': (_, { clear, occurredOn }) =>
    arrete({ le: clear.le, par: 'finPrevue', cause: clear.cause }, occurredOn),
  // A place that was kept beyond its term for an ordinary one ends with the contract again.
  'arretAnnule.v1': ({ offre, contrat }, { clear, occurredOn }) => ({
    arret: null,
    offre: offre && {
      ...offre,
      attributions: [
        ...(contrat ? jusquA(offre.attributions, contrat.fin) : offre.attributions),
        ...(clear.prolongation ?? []),
      ],
    },
    depuis: occurredOn,
  }),
  'accueilRompu.v1': (context, { occurredOn }) => termine(context, occurredOn),
  'accueilTermine.v1': (context, { occurredOn }) => termine(context, occurredOn),
  'droitCommunPrevu.v1': (context, { clear, occurredOn }) => ({
    ...arrete({ le: addDays(clear.le, -1), par: 'droitCommun', cause: 'autre' }, occurredOn),
    offre: context.offre && {
      ...context.offre,
      attributions: [...context.offre.attributions, ...clear.prolongation],
    },
  }),
  'droitCommunCommence.v1': (context, { occurredOn }) => termine(context, addDays(occurredOn, -1)),
};
