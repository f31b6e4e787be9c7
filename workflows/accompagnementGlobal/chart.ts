// The chart of the accompagnement global: which fact leads from which state to which.
import { assign, setup } from 'xstate';
import { foldChart } from '../kernel/chart.ts';
import { type AgContext, initialContext } from './context.ts';
import { foldContext } from './contextFolds.ts';
import type { AgFact, AgFactType } from './facts.ts';
import type { AgState } from './states.ts';

const machineSetup = setup({
  types: { context: {} as AgContext, events: {} as AgFact },
  actions: { fold: assign(({ context, event }) => foldContext(context, event)) },
});

/** The fact leads to another state. */
const vers = (target: AgState) => ({ target, actions: 'fold' }) as const;
/** The fact leaves the state as it is and changes the context alone. */
const reste = { actions: 'fold' } as const;

function toutReste<const T extends AgFactType>(...types: readonly T[]) {
  const arrows = {} as { [K in T]: typeof reste };
  for (const type of types) arrows[type] = reste;
  return arrows;
}

const contenuDuDiagnostic = toutReste(
  'diagnosticEmploiComplete.v1',
  'diagnosticSocialComplete.v1',
  'syntheseRedigee.v1',
  'freinEvalue.v1',
  'appuiAjoute.v1',
  'objectifFixe.v1',
);

/** The person may leave the département at any time. */
const depart = { 'departementChange.v1': vers('changementDepartement') } as const;

/** The person may be reached elsewhere, from the first day on. */
const coordonnees = toutReste('coordonneesModifiees.v1');

/** A linked place asks the pair to look at the plan again (AVIP-53). */
const revuePlan = toutReste('revueDuPlanDemandee.v1');

/** AG-31. The person may withdraw at any time, the end of the accompagnement included; an agreement ends by itself. */
const finDeLAccord = toutReste('accordRetire.v1', 'accordExpire.v1');

/** Life goes on beside the decisions, from the day the pair is named. */
const vieDuDossier = {
  ...finDeLAccord,
  ...toutReste(
    'accordRecueilli.v1',
    'noteAjoutee.v1',
    'rendezVousFixe.v1',
    'rendezVousNote.v1',
    'signatureNotee.v1',
    'usagerRattache.v1',
    'tentativeNotee.v1',
    'orientationDemandee.v1',
    'orientationNotifiee.v1',
    'contratEnregistre.v1',
    'pointNote.v1',
    'suppleanceOuverte.v1',
    'suppleanceTerminee.v1',
    'passationProposee.v1',
    'passationAcceptee.v1',
    'passationDeclinee.v1',
    'passationRetiree.v1',
    'passationSansDossier.v1',
    'intervenantPropose.v1',
    'intervenantInvite.v1',
    'intervenantDecline.v1',
    'interventionTerminee.v1',
    'rendezVousDeplace.v1',
    'messageLaisse.v1',
    'messageTransmis.v1',
  ),
  ...depart,
  ...coordonnees,
  ...toutReste('lienConvenu.v1', 'lienOuvert.v1', 'lienTermine.v1', 'circonstancesChangees.v1'),
};

const etapeConjointe = toutReste(
  'etapeProposee.v1',
  'etapeConfirmee.v1',
  'etapeObjectee.v1',
  'etapeCaduque.v1',
  'signatureAnnulee.v1',
);

const planEtFreins = toutReste(
  'freinEvalue.v1',
  'appuiAjoute.v1',
  'objectifFixe.v1',
  'actionAjoutee.v1',
  'actionMiseAJour.v1',
);

const sortie = {
  ...toutReste('clotureDemandee.v1', 'acteAnnonce.v1', 'acteObjecte.v1', 'acteAnnule.v1'),
  'clotureEffective.v1': vers('cloture'),
  'clotureImmediate.v1': vers('cloture'),
} as const;

const retrait = { 'propositionRetiree.v1': vers('retire') } as const;
const conservation = toutReste('conservationProlongee.v1', 'prolongationLevee.v1');
/** AG-96. A seat is gone with its holder: what is left to do after the end is somebody's. */
const remplacement = toutReste('suppleanceOuverte.v1', 'suppleanceTerminee.v1');
const fini = {
  ...finDeLAccord,
  ...conservation,
  ...remplacement,
  'situationArchivee.v1': vers('archive'),
} as const;
/** AG-62. Of a case that is effaced this fact alone is left: it folds from nothing as from the archive. */
const efface = { 'situationPurgee.v1': vers('purge') } as const;

export const machine = machineSetup.createMachine({
  id: 'accompagnement-global',
  initial: 'nouveau',
  context: initialContext,
  states: {
    nouveau: { on: { 'propositionOuverte.v1': vers('brouillon'), ...efface } },
    brouillon: {
      on: {
        'identiteVerifiee.v1': reste,
        'accordRecueilli.v1': reste,
        'accompagnementPrescrit.v1': vers('prescrit'),
        ...coordonnees,
        ...retrait,
      },
    },
    prescrit: {
      on: {
        'binomeDesigne.v1': vers('diagnostic'),
        ...coordonnees,
        ...finDeLAccord,
        ...retrait,
        ...depart,
      },
    },
    diagnostic: {
      on: {
        ...contenuDuDiagnostic,
        ...vieDuDossier,
        'rencontreDiagnosticNotee.v1': reste,
        'etapeProposee.v1': vers('aValider'),
        ...retrait,
      },
    },
    aValider: {
      on: {
        ...vieDuDossier,
        'etapeConfirmee.v1': reste,
        'signatureRecueillie.v1': reste,
        'signatureAnnulee.v1': reste,
        'etapeObjectee.v1': vers('diagnostic'),
        'etapeCaduque.v1': vers('diagnostic'),
        'diagnosticTransmis.v1': vers('enCommission'),
        'diagnosticValide.v1': vers('valide'),
        'propositionRefusee.v1': vers('refuse'),
        ...retrait,
      },
    },
    enCommission: {
      on: {
        ...vieDuDossier,
        'commissionTenue.v1': reste,
        'diagnosticValide.v1': vers('valide'),
        'propositionRefusee.v1': vers('refuse'),
        'diagnosticRenvoye.v1': vers('diagnostic'),
        ...retrait,
      },
    },
    valide: {
      on: {
        ...vieDuDossier,
        ...etapeConjointe,
        'demarragePrepare.v1': reste,
        'accompagnementDemarre.v1': vers('actif'),
        ...retrait,
      },
    },
    actif: {
      on: {
        ...vieDuDossier,
        ...planEtFreins,
        ...revuePlan,
        ...sortie,
        'bilanOuvert.v1': vers('bilan'),
        'suspensionDecidee.v1': vers('suspendu'),
      },
    },
    bilan: {
      on: {
        ...vieDuDossier,
        ...planEtFreins,
        ...revuePlan,
        ...etapeConjointe,
        ...sortie,
        'bilanRedige.v1': reste,
        'suitePreparee.v1': reste,
        'accompagnementRenouvele.v1': vers('actif'),
        'suspensionDecidee.v1': vers('suspendu'),
      },
    },
    suspendu: {
      on: {
        ...vieDuDossier,
        ...planEtFreins,
        ...revuePlan,
        ...sortie,
        'indisponibiliteProlongee.v1': reste,
        'repriseNotee.v1': vers('actif'),
      },
    },
    cloture: { on: { 'suiviSixMoisNote.v1': reste, ...fini } },
    refuse: { on: fini },
    retire: { on: fini },
    changementDepartement: { on: fini },
    archive: { on: { ...conservation, ...toutReste('eliminationVisee.v1'), ...efface } },
    purge: {},
  } satisfies { [S in AgState]: object },
});

export const chart = foldChart(machine);
