// The chart of an AVIP request: which fact leads from which state to which.
import { assign, setup } from 'xstate';
import { foldChart } from '../kernel/chart.ts';
import { type AvipContext, initialContext } from './context.ts';
import { foldContext } from './contextFolds.ts';
import type { AvipFact, AvipFactType } from './facts.ts';
import type { AvipState } from './states.ts';

const machineSetup = setup({
  types: { context: {} as AvipContext, events: {} as AvipFact },
  actions: { fold: assign(({ context, event }) => foldContext(context, event)) },
});

/** The fact leads to another state. */
const vers = (target: AvipState) => ({ target, actions: 'fold' }) as const;
/** The fact leaves the state as it is and changes the context alone. */
const reste = { actions: 'fold' } as const;

function toutReste<const T extends AvipFactType>(...types: readonly T[]) {
  const arrows = {} as { [K in T]: typeof reste };
  for (const type of types) arrows[type] = reste;
  return arrows;
}

/** Life goes on beside the decisions. */
const vieDuDossier = toutReste(
  'noteAvipAjoutee.v1',
  'motifConsigne.v1',
  'referentsDesignes.v1',
  'accompagnementLie.v1',
  'criteresRenseignes.v1',
  'demandesLiees.v1',
  'demandeDeliee.v1',
  'ageDeroge.v1',
  'naissanceCorrigee.v1',
  'signatureAnnulee.v1',
  'demiJourneesRendues.v1',
  'voeuRevu.v1',
);

const preparation = {
  ...vieDuDossier,
  ...toutReste('besoinModifie.v1', 'voeuxModifies.v1', 'accueilPonctuelAccorde.v1'),
  'demandeRetiree.v1': vers('retiree'),
} as const;
const proposition = { 'placeProposee.v1': vers('placeProposee') } as const;

const signature = toutReste(
  'contratPrepare.v1',
  'etapeConfirmee.v1',
  'signatureRecueillie.v1',
  'contratSigne.v1',
);
/** A contract may still be signed after the first days: adaptation does not wait for the last key. */
const etapeConjointe = {
  ...signature,
  ...toutReste('etapeProposee.v1', 'etapeObjectee.v1', 'etapeCaduque.v1'),
} as const;

const presence = toutReste(
  'contactsTransmis.v1',
  'absenceSignalee.v1',
  'recontactNote.v1',
  'placeChangee.v1',
  'joursRedonnes.v1',
  'releveAccordee.v1',
);

const accueilli = {
  ...vieDuDossier,
  ...presence,
  ...etapeConjointe,
  ...toutReste(
    'adaptationPlanifiee.v1',
    'premierJourManque.v1',
    'changementDemande.v1',
    'changementAccepte.v1',
    'changementRefuse.v1',
    'changementCaduc.v1',
    'finAnticipeeAnnoncee.v1',
    'finPrevue.v1',
    'arretAnnule.v1',
  ),
  'droitCommunPrevu.v1': vers('droitCommunEnAttente'),
  'accueilRompu.v1': vers('rompu'),
  'accueilTermine.v1': vers('fin'),
} as const;

const fini = { on: { 'situationArchivee.v1': vers('archive') } } as const;

export const machine = machineSetup.createMachine({
  id: 'creche-avip',
  initial: 'nouveau',
  context: initialContext,
  states: {
    nouveau: { on: { 'demandeOuverte.v1': vers('demande') } },
    demande: {
      on: {
        ...preparation,
        'eligibiliteReconnue.v1': vers('eligible'),
        'eligibiliteRefusee.v1': vers('ineligible'),
        'accueilTermine.v1': vers('fin'),
      },
    },
    eligible: {
      on: { ...preparation, ...proposition, 'listeRejointe.v1': vers('listeAttente') },
    },
    listeAttente: { on: { ...preparation, ...proposition } },
    placeProposee: {
      on: {
        ...vieDuDossier,
        ...toutReste(
          'contactsTransmis.v1',
          'contratPrepare.v1',
          'tenueProlongee.v1',
          'joursRedonnes.v1',
        ),
        'etapeProposee.v1': vers('contrat'),
        'offreRefusee.v1': vers('listeAttente'),
        'tenueExpiree.v1': vers('listeAttente'),
        'demandeRetiree.v1': vers('retiree'),
      },
    },
    contrat: {
      on: {
        ...vieDuDossier,
        ...signature,
        ...toutReste(
          'contactsTransmis.v1',
          'tenueProlongee.v1',
          'fratrieSignee.v1',
          'joursRedonnes.v1',
          'adaptationPlanifiee.v1',
          'premierJourManque.v1',
          'recontactNote.v1',
        ),
        'etapeObjectee.v1': vers('placeProposee'),
        'etapeCaduque.v1': vers('placeProposee'),
        'offreRefusee.v1': vers('listeAttente'),
        'tenueExpiree.v1': vers('listeAttente'),
        'accueilCommence.v1': vers('accueil'),
        'accueilTermine.v1': vers('fin'),
        'demandeRetiree.v1': vers('retiree'),
      },
    },
    accueil: { on: { ...accueilli, 'bilanAccueilOuvert.v1': vers('bilan') } },
    bilan: {
      on: {
        ...accueilli,
        'bilanAccueilRedige.v1': reste,
        'renouvellementPrepare.v1': reste,
        'accueilRenouvele.v1': vers('accueil'),
      },
    },
    droitCommunEnAttente: {
      on: {
        ...vieDuDossier,
        ...presence,
        'droitCommunPrevu.v1': reste,
        'arretAnnule.v1': vers('accueil'),
        'droitCommunCommence.v1': vers('droitCommun'),
      },
    },
    ineligible: fini,
    droitCommun: fini,
    rompu: fini,
    fin: fini,
    retiree: fini,
    archive: { on: { 'situationPurgee.v1': vers('purge') } },
    purge: {},
  } satisfies { [S in AvipState]: object },
});

export const chart = foldChart(machine);
