// Every command of the accompagnement global, in the order of a case's life.
import type { AgCommand } from './command.ts';
import * as accord from './commands/accord.ts';
import * as bilan from './commands/bilan.ts';
import * as binome from './commands/binome.ts';
import * as circonstances from './commands/circonstances.ts';
import * as commission from './commands/commission.ts';
import * as conservation from './commands/conservation.ts';
import * as contrat from './commands/contrat.ts';
import * as couple from './commands/couple.ts';
import * as demarrage from './commands/demarrage.ts';
import * as diagnostic from './commands/diagnostic.ts';
import * as duree from './commands/duree.ts';
import * as etapes from './commands/etapes.ts';
import * as fiches from './commands/fiches.ts';
import * as indisponibilite from './commands/indisponibilite.ts';
import * as intervenant from './commands/intervenant.ts';
import * as notes from './commands/notes.ts';
import * as orientation from './commands/orientation.ts';
import * as ouverture from './commands/ouverture.ts';
import * as papiers from './commands/papiers.ts';
import * as passation from './commands/passation.ts';
import * as plan from './commands/plan.ts';
import * as ponts from './commands/ponts.ts';
import * as proposition from './commands/proposition.ts';
import * as protection from './commands/protection.ts';
import * as rendezVous from './commands/rendezVous.ts';
import * as reprise from './commands/reprise.ts';
import * as secretariat from './commands/secretariat.ts';
import * as sortie from './commands/sortie.ts';

const all: readonly AgCommand[] = [
  ouverture.ouvrirProposition,
  proposition.prescrire,
  proposition.retirerProposition,
  binome.designerBinome,
  accord.noterAccord,
  accord.retirerAccord,
  protection.fixerUsageContacts,
  diagnostic.completerDiagnosticEmploi,
  diagnostic.completerDiagnosticSocial,
  diagnostic.redigerSynthese,
  diagnostic.evaluerFrein,
  diagnostic.ajouterAppui,
  diagnostic.fixerObjectif,
  etapes.proposerValidation,
  demarrage.proposerDemarrage,
  etapes.confirmerEtape,
  etapes.objecterEtape,
  etapes.recueillirSignature,
  etapes.refuserProposition,
  commission.validerDiagnostic,
  commission.renvoyerDiagnostic,
  papiers.noterSignature,
  ponts.rattacherUsager,
  rendezVous.fixerRendezVous,
  rendezVous.noterRendezVous,
  rendezVous.noterTentative,
  plan.ajouterAction,
  plan.majAction,
  orientation.demanderOrientation,
  orientation.noterOrientation,
  contrat.enregistrerContrat,
  contrat.noterPoint,
  bilan.ouvrirBilan,
  bilan.redigerBilan,
  duree.proposerRenouvellement,
  indisponibilite.suspendre,
  indisponibilite.prolongerIndisponibilite,
  indisponibilite.reprendre,
  sortie.demanderCloture,
  sortie.objecterCloture,
  sortie.annulerCloture,
  sortie.noterSuiviSixMois,
  conservation.prolongerConservation,
  conservation.leverProlongation,
  conservation.enregistrerVisa,
  notes.ajouterNote,
  notes.poserRappel,
  notes.leverRappel,
  binome.ouvrirSuppleance,
  binome.terminerSuppleance,
  passation.proposerPassation,
  reprise.accepterPassation,
  reprise.declinerPassation,
  passation.retirerPassation,
  intervenant.inviterIntervenant,
  intervenant.accepterIntervenant,
  intervenant.declinerIntervenant,
  intervenant.terminerIntervention,
  secretariat.deplacerRendezVous,
  secretariat.laisserMessage,
  secretariat.transmettreMessage,
  circonstances.modifierCoordonnees,
  circonstances.noterDepart,
  circonstances.changerCirconstances,
  couple.convenirLien,
  couple.terminerLien,
  fiches.reunirFiches,
  fiches.separerFiches,
];

export const agCommands: { readonly [type: string]: AgCommand } = Object.fromEntries(
  all.map((spec) => [spec.type, spec]),
);
