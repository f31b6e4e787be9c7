// One event for each type of joint fact, and the states that only later commands will reach, folded from facts.
import type { AgFactType } from '../../../workflows/accompagnementGlobal/facts.ts';
import { accompagnementGlobal } from '../../../workflows/accompagnementGlobal/pathway.ts';
import type { ClearFact } from '../../../workflows/kernel/fact.ts';
import type { JsonObject } from '../../../workflows/kernel/json.ts';
import { type Dossier, jour } from './dossier.ts';
import * as parcours from './parcours.ts';
import { agents, idOf, organisations } from './partenariat.ts';

const id = idOf('audrey');
const day = '2026-03-02';
const proposition = { proposition: id, etape: 'validation', siege: 'emploi' };

/** A clear part that each definition accepts. */
export const clairs: { readonly [T in AgFactType]: JsonObject } = {
  'propositionOuverte.v1': {
    reference: 'AG-2026-0001-8',
    personne: id,
    cote: 'social',
    organisationEmploi: organisations.agence.id,
    organisationSocial: organisations.mds.id,
  },
  'identiteVerifiee.v1': { donneLe: day },
  'accordRecueilli.v1': { donneLe: day, jusquAu: null },
  'accordRetire.v1': { mode: 'oral' },
  'accordExpire.v1': {},
  'accompagnementPrescrit.v1': {
    binomeAvant: day,
    diagnosticAvant: day,
    premierEntretienAvant: day,
  },
  'propositionRetiree.v1': {},
  'binomeDesigne.v1': { emploi: idOf('marc'), social: idOf('claire') },
  'diagnosticEmploiComplete.v1': {},
  'diagnosticSocialComplete.v1': {},
  'syntheseRedigee.v1': {},
  'freinEvalue.v1': {},
  'appuiAjoute.v1': { id },
  'objectifFixe.v1': { id },
  'rencontreDiagnosticNotee.v1': {},
  'diagnosticValide.v1': {},
  'propositionRefusee.v1': {},
  'demarragePrepare.v1': { debut: day, fin: '2026-09-02' },
  'accompagnementDemarre.v1': {
    debut: day,
    fin: '2026-09-02',
    bilanLe: '2026-08-03',
    contactEmploiAvant: day,
    contactSocialAvant: day,
  },
  'rendezVousFixe.v1': { id, type: 'social', jour: day, heure: '10:00' },
  'rendezVousNote.v1': {
    id,
    prevu: null,
    type: 'social',
    le: day,
    contactEmploiAvant: null,
    contactSocialAvant: day,
  },
  'tentativeNotee.v1': { id },
  'usagerRattache.v1': { cote: 'social', rattache: true },
  'signatureNotee.v1': { document: 'plan', mode: 'oral', le: day, digest: '0'.repeat(64) },
  'actionAjoutee.v1': { id, porteur: 'personne', echeance: day, objectif: null },
  'actionMiseAJour.v1': { action: id, etat: 'faite', echeance: null },
  'orientationDemandee.v1': { le: day, reponseAvant: day },
  'pointNote.v1': { le: day, pointAvant: day },
  'orientationNotifiee.v1': { le: day, contratAvant: day },
  'contratEnregistre.v1': { signeLe: day },
  'bilanOuvert.v1': {},
  'bilanRedige.v1': {},
  'clotureDemandee.v1': { sortieLe: day },
  'clotureEffective.v1': {},
  'clotureImmediate.v1': {},
  'suspensionDecidee.v1': { revueLe: day },
  'indisponibiliteProlongee.v1': { revueLe: day },
  'repriseNotee.v1': { le: day, bilanLe: day, contactEmploiAvant: day, contactSocialAvant: day },
  'suitePreparee.v1': { fin: '2027-03-02' },
  'accompagnementRenouvele.v1': { fin: '2027-03-02', bilanLe: '2027-01-31' },
  'suiviSixMoisNote.v1': {},
  'departementChange.v1': { le: day },
  'situationArchivee.v1': { apres: 'cloture' },
  'conservationProlongee.v1': { revoirLe: day },
  'prolongationLevee.v1': {},
  'eliminationVisee.v1': { le: day },
  'situationPurgee.v1': {},
  'etapeProposee.v1': {
    id,
    etape: 'validation',
    digest: 'a'.repeat(64),
    caduqueLe: day,
    audience: 'binome',
  },
  'etapeConfirmee.v1': { ...proposition, digest: 'a'.repeat(64), parSuppleance: false },
  'etapeObjectee.v1': { ...proposition, audience: 'binome' },
  'etapeCaduque.v1': { proposition: id, etape: 'validation', cause: 'delai' },
  'signatureAnnulee.v1': { proposition: id, siege: 'emploi', cause: 'passation' },
  'acteAnnonce.v1': { id, acte: 'cloture', siege: 'emploi', effetLe: day },
  'acteObjecte.v1': { id, acte: 'cloture', siege: 'social', audience: 'binome' },
  'acteAnnule.v1': { id, acte: 'cloture' },
  'suppleanceOuverte.v1': { siege: 'emploi', agent: idOf('colette'), jusquAu: day },
  'suppleanceTerminee.v1': { siege: 'emploi', cause: 'terme' },
  'passationProposee.v1': { id, siege: 'emploi', agent: idOf('colette'), repondreAvant: day },
  'passationAcceptee.v1': { passation: id, siege: 'emploi', lectureJusquAu: day },
  'passationDeclinee.v1': { passation: id },
  'passationRetiree.v1': { passation: id, cause: 'terme' },
  'passationSansDossier.v1': { passation: id },
  'diagnosticTransmis.v1': { reponseAvant: day },
  'commissionTenue.v1': { decision: 'valide', lectureJusquAu: day },
  'diagnosticRenvoye.v1': {},
  'signatureRecueillie.v1': {
    ...proposition,
    siege: 'personne',
    personne: id,
    digest: 'a'.repeat(64),
    mode: 'papier',
    le: day,
  },
  'intervenantPropose.v1': {
    id,
    siege: 'emploi',
    agent: idOf('lamine'),
    organisation: organisations.ccas.id,
    jusquAu: day,
    repondreAvant: day,
  },
  'intervenantInvite.v1': { intervenant: id },
  'intervenantDecline.v1': { intervenant: id },
  'interventionTerminee.v1': { intervenant: id, cause: 'terme' },
  'rendezVousDeplace.v1': { rendezVous: id, jour: day, heure: '11:00' },
  'messageLaisse.v1': { id, siege: 'social', avant: day },
  'messageTransmis.v1': { message: id },
  'coordonneesModifiees.v1': {},
  'circonstancesChangees.v1': {},
  'lienConvenu.v1': {},
  'lienOuvert.v1': {},
  'lienTermine.v1': {},
  'noteAjoutee.v1': { id, audience: 'binome' },
  'revueDuPlanDemandee.v1': { avant: day },
};

export function evenement(type: AgFactType, occurredOn = day): ClearFact {
  const { id: agent, organisation } = agents['marc'] ?? { id, organisation: null };
  return {
    type,
    clear: clairs[type],
    actor: { agent, organisation, role: 'conseiller', seat: 'emploi' },
    version: 1,
    occurredOn: jour(occurredOn),
    recordedAt: `${occurredOn}T09:00:00.000Z`,
  };
}

function suite(dossier: Dossier, ...types: AgFactType[]): Dossier {
  for (const type of types) {
    dossier.state = accompagnementGlobal.evolve(dossier.state, evenement(type, dossier.today));
  }
  return dossier;
}

/** A case in every state of the chart but the one before the first fact. */
export const dossiers: { readonly [state: string]: () => Dossier } = {
  brouillon: parcours.brouillon,
  prescrit: parcours.prescrit,
  diagnostic: parcours.diagnostic,
  aValider: parcours.aValider,
  enCommission: parcours.enCommission,
  valide: parcours.valide,
  actif: parcours.actif,
  bilan: parcours.bilan,
  cloture: parcours.cloture,
  refuse: parcours.refuse,
  retire: parcours.retire,
  suspendu: parcours.suspendu,
  changementDepartement: () => suite(parcours.actif(), 'departementChange.v1'),
  archive: () => suite(parcours.cloture(), 'situationArchivee.v1'),
  purge: () => suite(parcours.cloture(), 'situationArchivee.v1', 'situationPurgee.v1'),
};
