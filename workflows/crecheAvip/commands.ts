// Every command of an AVIP request, in the order of its life.
import { sousLeLabel } from './auDelaDuLabel.ts';
import type { AvipCommand } from './command.ts';
import * as accueil from './commands/accueil.ts';
import * as bilan from './commands/bilan.ts';
import * as contrat from './commands/contrat.ts';
import * as demande from './commands/demande.ts';
import * as eligibilite from './commands/eligibilite.ts';
import * as fratrie from './commands/fratrie.ts';
import * as heures from './commands/heures.ts';
import { corrigerNaissance } from './commands/naissance.ts';
import * as offre from './commands/offre.ts';
import { ouvrirDemande } from './commands/ouvrir.ts';
import { accorderPonctuel } from './commands/ponctuel.ts';
import { fixerUsageContacts } from './commands/protection.ts';
import { redonnerJours } from './commands/redonner.ts';
import { refuserOffre } from './commands/refuserOffre.ts';
import { accorderReleve } from './commands/releve.ts';
import { rendreDemiJournees } from './commands/rendre.ts';
import * as signatures from './commands/signatures.ts';
import * as sortie from './commands/sortie.ts';

const all: readonly AvipCommand[] = [
  ouvrirDemande,
  demande.renseignerCriteres,
  demande.lierAccompagnement,
  demande.modifierBesoin,
  demande.modifierVoeux,
  demande.designerReferents,
  fixerUsageContacts,
  fratrie.lierDemandes,
  fratrie.delierDemande,
  demande.derogerAge,
  corrigerNaissance,
  eligibilite.declarerEligible,
  eligibilite.declarerIneligible,
  eligibilite.inscrireListeAttente,
  accorderPonctuel,
  offre.proposerPlace,
  refuserOffre,
  demande.retirerDemande,
  contrat.transmettreContacts,
  contrat.proposerContrat,
  signatures.confirmerEtape,
  signatures.recueillirSignature,
  signatures.objecterEtape,
  accueil.planifierAdaptation,
  accueil.commencerAccueil,
  accueil.noterPremierJourManque,
  accueil.signalerAbsence,
  accueil.noterRecontact,
  heures.demanderChangement,
  heures.accepterChangement,
  heures.refuserChangement,
  heures.changerPlace,
  accorderReleve,
  rendreDemiJournees,
  redonnerJours,
  bilan.ouvrirBilan,
  bilan.redigerBilan,
  contrat.proposerRenouvellement,
  sortie.annoncerFinAnticipee,
  sortie.prevoirFin,
  sortie.annulerFin,
  sortie.nommerPlaceOrdinaire,
  bilan.ajouterNote,
];

export const avipCommands: { readonly [type: string]: AvipCommand } = Object.fromEntries(
  all.map((spec) => [spec.type, sousLeLabel(spec)]),
);
