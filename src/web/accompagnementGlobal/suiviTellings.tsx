// The facts of the active follow-up, told.

import { signatureNotee } from '../../../workflows/accompagnementGlobal/facts/papiers.ts';
import { usagerRattache } from '../../../workflows/accompagnementGlobal/facts/ponts.ts';
import { revueDuPlanDemandee } from '../../../workflows/accompagnementGlobal/facts/revuePlan.ts';
import {
  accompagnementDemarre,
  actionAjoutee,
  actionMiseAJour,
  bilanOuvert,
  bilanRedige,
  demarragePrepare,
  rendezVousFixe,
  rendezVousNote,
  tentativeNotee,
} from '../../../workflows/accompagnementGlobal/facts/suivi.ts';
import {
  canaux,
  documentsSignes,
  etatsAction,
  modesSignaturePapier,
  porteurs,
  presences,
  typesRendezVous,
} from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayDay, sayFullDay } from '../dates/frenchDates.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';
import { MeetingPlace } from './MeetingPlace.tsx';

export const suiviTellings = {
  'demarragePrepare.v1': tell(demarragePrepare, ({ clear }) => ({
    title: `Démarrage préparé : du ${sayFullDay(clear.debut)} au ${sayFullDay(clear.fin)}`,
  })),
  'accompagnementDemarre.v1': tell(accompagnementDemarre, ({ clear }) => ({
    title: `Accompagnement démarré, jusqu’au ${sayFullDay(clear.fin)}`,
  })),
  'rendezVousFixe.v1': tell(rendezVousFixe, ({ clear, parts: { lieu } }, { today }) => ({
    title: `Rendez-vous fixé ${sayDay(clear.jour, today)} à ${clear.heure} (${lowerFirst(typesRendezVous[clear.type])})`,
    body: lieu && <MeetingPlace {...lieu} />,
  })),
  'rendezVousNote.v1': tell(rendezVousNote, ({ clear, parts: { compteRendu } }) => ({
    title: `Rendez-vous ${lowerFirst(typesRendezVous[clear.type])} : ${
      compteRendu ? lowerFirst(presences[compteRendu.presence]) : 'noté'
    }`,
    body: compteRendu?.texte && <Prose text={compteRendu.texte} />,
  })),
  'usagerRattache.v1': tell(usagerRattache, ({ clear }) => ({
    title: clear.rattache
      ? 'Rattaché à RDV Service Public\u00a0: ses rendez-vous arrivent ici'
      : 'Détaché de RDV Service Public',
  })),
  'signatureNotee.v1': tell(signatureNotee, ({ clear, parts: { preuve } }) => ({
    title: `${documentsSignes[clear.document]} signé par la personne le ${sayFullDay(clear.le)} (${lowerFirst(modesSignaturePapier[clear.mode])})`,
    body: preuve?.ou && <Prose text={preuve.ou} />,
  })),
  'tentativeNotee.v1': tell(tentativeNotee, ({ parts }) => {
    const noted = parts.tentative ?? parts.parSecretariat;
    return {
      title: noted
        ? `Tentative sans réponse (${lowerFirst(canaux[noted.canal])})`
        : 'Tentative de contact sans réponse',
      body: noted?.commentaire && <Prose text={noted.commentaire} />,
    };
  }),
  'actionAjoutee.v1': tell(actionAjoutee, ({ clear, parts: { action } }) => ({
    title: `Action ajoutée : ${lowerFirst(porteurs[clear.porteur])}, avant le ${sayFullDay(clear.echeance)}`,
    body: action && <Prose text={action.texte} />,
  })),
  'actionMiseAJour.v1': tell(actionMiseAJour, ({ clear, parts: { commentaire } }) => ({
    title: `Action ${lowerFirst(etatsAction[clear.etat])}${
      clear.echeance === null ? '' : ` au ${sayFullDay(clear.echeance)}`
    }`,
    body: commentaire && <Prose text={commentaire.texte} />,
  })),
  'revueDuPlanDemandee.v1': tell(revueDuPlanDemandee, ({ clear }) => ({
    title: `Une place en crèche est donnée : plan d’action à revoir avant le ${sayFullDay(clear.avant)}`,
  })),
  'bilanOuvert.v1': tell(bilanOuvert, () => ({ title: 'Bilan ouvert' })),
  'bilanRedige.v1': tell(bilanRedige, ({ parts: { bilan } }) => ({
    title: 'Bilan écrit',
    body: bilan && <Prose text={bilan.texte} />,
  })),
} as const;
