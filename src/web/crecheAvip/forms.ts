// One form for each command of a request for a crèche place.
import type { ComponentType } from 'react';
import { ConfirmerEtape } from '../case/keys/ConfirmerEtape.tsx';
import { ObjecterEtape } from '../case/keys/ObjecterEtape.tsx';
import { AccepterChangement } from './forms/AccepterChangement.tsx';
import { AccorderPonctuel } from './forms/AccorderPonctuel.tsx';
import { AccorderReleve } from './forms/AccorderReleve.tsx';
import { AnnoncerFinAnticipee } from './forms/AnnoncerFinAnticipee.tsx';
import { AnnulerFin } from './forms/AnnulerFin.tsx';
import { ChangerPlace } from './forms/ChangerPlace.tsx';
import { CommencerAccueil } from './forms/CommencerAccueil.tsx';
import { CorrigerNaissance } from './forms/CorrigerNaissance.tsx';
import { DeclarerEligible } from './forms/DeclarerEligible.tsx';
import { DeclarerIneligible } from './forms/DeclarerIneligible.tsx';
import { DelierDemande } from './forms/DelierDemande.tsx';
import { DemanderChangement } from './forms/DemanderChangement.tsx';
import { DerogerAge } from './forms/DerogerAge.tsx';
import { DesignerReferents } from './forms/DesignerReferents.tsx';
import { FixerUsageContacts } from './forms/FixerUsageContacts.tsx';
import { InscrireListeAttente } from './forms/InscrireListeAttente.tsx';
import { LierAccompagnement } from './forms/LierAccompagnement.tsx';
import { LierDemandes } from './forms/LierDemandes.tsx';
import { ModifierBesoin } from './forms/ModifierBesoin.tsx';
import { ModifierVoeux } from './forms/ModifierVoeux.tsx';
import { NommerPlaceOrdinaire } from './forms/NommerPlaceOrdinaire.tsx';
import { NoterPremierJourManque } from './forms/NoterPremierJourManque.tsx';
import { NoterRecontact } from './forms/NoterRecontact.tsx';
import { OuvrirBilan } from './forms/OuvrirBilan.tsx';
import { PlanifierAdaptation } from './forms/PlanifierAdaptation.tsx';
import { PrevoirFin } from './forms/PrevoirFin.tsx';
import { ProposerContrat } from './forms/ProposerContrat.tsx';
import { ProposerPlace } from './forms/ProposerPlace.tsx';
import { ProposerRenouvellement } from './forms/ProposerRenouvellement.tsx';
import { RecueillirSignature } from './forms/RecueillirSignature.tsx';
import { RedigerBilan } from './forms/RedigerBilan.tsx';
import { RedonnerJours } from './forms/RedonnerJours.tsx';
import { RefuserChangement } from './forms/RefuserChangement.tsx';
import { RefuserOffre } from './forms/RefuserOffre.tsx';
import { RendreDemiJournees } from './forms/RendreDemiJournees.tsx';
import { RenseignerCriteres } from './forms/RenseignerCriteres.tsx';
import { RetirerDemande } from './forms/RetirerDemande.tsx';
import { SignalerAbsence } from './forms/SignalerAbsence.tsx';
import { TransmettreContacts } from './forms/TransmettreContacts.tsx';

/** `ajouterNote` has its place above the thread, `ouvrirDemande` on the screen of a new request. */
export const forms: { readonly [type: string]: ComponentType } = {
  renseignerCriteres: RenseignerCriteres,
  lierAccompagnement: LierAccompagnement,
  modifierBesoin: ModifierBesoin,
  modifierVoeux: ModifierVoeux,
  designerReferents: DesignerReferents,
  fixerUsageContacts: FixerUsageContacts,
  lierDemandes: LierDemandes,
  delierDemande: DelierDemande,
  derogerAge: DerogerAge,
  corrigerNaissance: CorrigerNaissance,
  declarerEligible: DeclarerEligible,
  declarerIneligible: DeclarerIneligible,
  inscrireListeAttente: InscrireListeAttente,
  accorderPonctuel: AccorderPonctuel,
  proposerPlace: ProposerPlace,
  refuserOffre: RefuserOffre,
  retirerDemande: RetirerDemande,
  transmettreContacts: TransmettreContacts,
  proposerContrat: ProposerContrat,
  confirmerEtape: ConfirmerEtape,
  recueillirSignature: RecueillirSignature,
  objecterEtape: ObjecterEtape,
  planifierAdaptation: PlanifierAdaptation,
  commencerAccueil: CommencerAccueil,
  noterPremierJourManque: NoterPremierJourManque,
  signalerAbsence: SignalerAbsence,
  noterRecontact: NoterRecontact,
  demanderChangement: DemanderChangement,
  accepterChangement: AccepterChangement,
  refuserChangement: RefuserChangement,
  changerPlace: ChangerPlace,
  accorderReleve: AccorderReleve,
  rendreDemiJournees: RendreDemiJournees,
  redonnerJours: RedonnerJours,
  ouvrirBilan: OuvrirBilan,
  redigerBilan: RedigerBilan,
  proposerRenouvellement: ProposerRenouvellement,
  annoncerFinAnticipee: AnnoncerFinAnticipee,
  prevoirFin: PrevoirFin,
  annulerFin: AnnulerFin,
  nommerPlaceOrdinaire: NommerPlaceOrdinaire,
};
