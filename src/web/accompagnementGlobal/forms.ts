// One form for each command of the accompagnement global.
import type { ComponentType } from 'react';
import { ConfirmerEtape } from '../case/keys/ConfirmerEtape.tsx';
import { ObjecterEtape } from '../case/keys/ObjecterEtape.tsx';
import { ReprendreProposition } from '../proposal/ReprendreProposition.tsx';
import { AccepterIntervenant } from './forms/AccepterIntervenant.tsx';
import { AccepterPassation } from './forms/AccepterPassation.tsx';
import { AjouterAction } from './forms/AjouterAction.tsx';
import { AjouterAppui } from './forms/AjouterAppui.tsx';
import { AnnulerCloture } from './forms/AnnulerCloture.tsx';
import { ChangerCirconstances } from './forms/ChangerCirconstances.tsx';
import { CompleterDiagnosticEmploi } from './forms/CompleterDiagnosticEmploi.tsx';
import { CompleterDiagnosticSocial } from './forms/CompleterDiagnosticSocial.tsx';
import { ConvenirLien } from './forms/ConvenirLien.tsx';
import { DeclinerIntervenant } from './forms/DeclinerIntervenant.tsx';
import { DeclinerPassation } from './forms/DeclinerPassation.tsx';
import { DemanderCloture } from './forms/DemanderCloture.tsx';
import { DemanderOrientation } from './forms/DemanderOrientation.tsx';
import { DeplacerRendezVous } from './forms/DeplacerRendezVous.tsx';
import { DesignerBinome } from './forms/DesignerBinome.tsx';
import { EnregistrerContrat } from './forms/EnregistrerContrat.tsx';
import { EnregistrerVisa } from './forms/EnregistrerVisa.tsx';
import { EvaluerFrein } from './forms/EvaluerFrein.tsx';
import { FixerObjectif } from './forms/FixerObjectif.tsx';
import { FixerRendezVous } from './forms/FixerRendezVous.tsx';
import { FixerUsageContacts } from './forms/FixerUsageContacts.tsx';
import { InviterIntervenant } from './forms/InviterIntervenant.tsx';
import { LaisserMessage } from './forms/LaisserMessage.tsx';
import { LeverProlongation } from './forms/LeverProlongation.tsx';
import { LeverRappel } from './forms/LeverRappel.tsx';
import { MajAction } from './forms/MajAction.tsx';
import { ModifierCoordonnees } from './forms/ModifierCoordonnees.tsx';
import { NoterAccord } from './forms/NoterAccord.tsx';
import { NoterDepart } from './forms/NoterDepart.tsx';
import { NoterOrientation } from './forms/NoterOrientation.tsx';
import { NoterPoint } from './forms/NoterPoint.tsx';
import { NoterRendezVous } from './forms/NoterRendezVous.tsx';
import { NoterSignature } from './forms/NoterSignature.tsx';
import { NoterSuiviSixMois } from './forms/NoterSuiviSixMois.tsx';
import { NoterTentative } from './forms/NoterTentative.tsx';
import { ObjecterCloture } from './forms/ObjecterCloture.tsx';
import { OuvrirBilan } from './forms/OuvrirBilan.tsx';
import { OuvrirSuppleance } from './forms/OuvrirSuppleance.tsx';
import { PoserRappel } from './forms/PoserRappel.tsx';
import { ProlongerConservation } from './forms/ProlongerConservation.tsx';
import { ProposerDemarrage } from './forms/ProposerDemarrage.tsx';
import { ProposerPassation } from './forms/ProposerPassation.tsx';
import { ProposerRenouvellement } from './forms/ProposerRenouvellement.tsx';
import { ProposerValidation } from './forms/ProposerValidation.tsx';
import { RattacherUsager } from './forms/RattacherUsager.tsx';
import { RecueillirSignature } from './forms/RecueillirSignature.tsx';
import { RedigerBilan } from './forms/RedigerBilan.tsx';
import { RedigerSynthese } from './forms/RedigerSynthese.tsx';
import { RefuserProposition } from './forms/RefuserProposition.tsx';
import { RenvoyerDiagnostic } from './forms/RenvoyerDiagnostic.tsx';
import { Reprendre } from './forms/Reprendre.tsx';
import { RetirerAccord } from './forms/RetirerAccord.tsx';
import { RetirerPassation } from './forms/RetirerPassation.tsx';
import { RetirerProposition } from './forms/RetirerProposition.tsx';
import { ReunirFiches } from './forms/ReunirFiches.tsx';
import { SeparerFiches } from './forms/SeparerFiches.tsx';
import { ProlongerIndisponibilite, Suspendre } from './forms/Suspendre.tsx';
import { TerminerIntervention } from './forms/TerminerIntervention.tsx';
import { TerminerLien } from './forms/TerminerLien.tsx';
import { TerminerSuppleance } from './forms/TerminerSuppleance.tsx';
import { TransmettreMessage } from './forms/TransmettreMessage.tsx';
import { ValiderDiagnostic } from './forms/ValiderDiagnostic.tsx';

/** `ajouterNote` has its place above the thread, `ouvrirProposition` on the proposal's own screen. */
export const forms: { readonly [type: string]: ComponentType } = {
  prescrire: ReprendreProposition,
  retirerProposition: RetirerProposition,
  designerBinome: DesignerBinome,
  noterAccord: NoterAccord,
  retirerAccord: RetirerAccord,
  fixerUsageContacts: FixerUsageContacts,
  completerDiagnosticEmploi: CompleterDiagnosticEmploi,
  completerDiagnosticSocial: CompleterDiagnosticSocial,
  redigerSynthese: RedigerSynthese,
  evaluerFrein: EvaluerFrein,
  ajouterAppui: AjouterAppui,
  fixerObjectif: FixerObjectif,
  proposerValidation: ProposerValidation,
  proposerDemarrage: ProposerDemarrage,
  confirmerEtape: ConfirmerEtape,
  objecterEtape: ObjecterEtape,
  refuserProposition: RefuserProposition,
  recueillirSignature: RecueillirSignature,
  renvoyerDiagnostic: RenvoyerDiagnostic,
  validerDiagnostic: ValiderDiagnostic,
  terminerIntervention: TerminerIntervention,
  inviterIntervenant: InviterIntervenant,
  declinerIntervenant: DeclinerIntervenant,
  accepterIntervenant: AccepterIntervenant,
  fixerRendezVous: FixerRendezVous,
  deplacerRendezVous: DeplacerRendezVous,
  noterRendezVous: NoterRendezVous,
  noterSignature: NoterSignature,
  rattacherUsager: RattacherUsager,
  noterTentative: NoterTentative,
  ajouterAction: AjouterAction,
  majAction: MajAction,
  demanderOrientation: DemanderOrientation,
  noterOrientation: NoterOrientation,
  noterPoint: NoterPoint,
  enregistrerContrat: EnregistrerContrat,
  ouvrirBilan: OuvrirBilan,
  redigerBilan: RedigerBilan,
  proposerRenouvellement: ProposerRenouvellement,
  suspendre: Suspendre,
  prolongerIndisponibilite: ProlongerIndisponibilite,
  reprendre: Reprendre,
  demanderCloture: DemanderCloture,
  objecterCloture: ObjecterCloture,
  annulerCloture: AnnulerCloture,
  noterSuiviSixMois: NoterSuiviSixMois,
  poserRappel: PoserRappel,
  leverRappel: LeverRappel,
  prolongerConservation: ProlongerConservation,
  leverProlongation: LeverProlongation,
  enregistrerVisa: EnregistrerVisa,
  ouvrirSuppleance: OuvrirSuppleance,
  terminerSuppleance: TerminerSuppleance,
  proposerPassation: ProposerPassation,
  accepterPassation: AccepterPassation,
  declinerPassation: DeclinerPassation,
  retirerPassation: RetirerPassation,
  laisserMessage: LaisserMessage,
  transmettreMessage: TransmettreMessage,
  modifierCoordonnees: ModifierCoordonnees,
  noterDepart: NoterDepart,
  changerCirconstances: ChangerCirconstances,
  convenirLien: ConvenirLien,
  terminerLien: TerminerLien,
  reunirFiches: ReunirFiches,
  separerFiches: SeparerFiches,
};
