// The facts of the end of a welcome, and of what retention adds, told.
import {
  situationArchivee,
  situationPurgee,
} from '../../../workflows/accompagnementGlobal/facts/conservation.ts';
import {
  accueilRompu,
  accueilTermine,
  arretAnnule,
  droitCommunCommence,
  droitCommunPrevu,
  finAnticipeeAnnoncee,
  finPrevue,
} from '../../../workflows/crecheAvip/facts/sortie.ts';
import { causesDeFin } from '../../../workflows/crecheAvip/vocabulary.ts';
import { modesSignature } from '../../../workflows/kernel/recordedSignature.ts';
import { tell } from '../case/timeline/tell.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';

export const sortieTellings = {
  'finAnticipeeAnnoncee.v1': tell(finAnticipeeAnnoncee, ({ clear }) => ({
    title: `Fin anticipée annoncée : dernier jour le ${sayFullDay(clear.effetLe)}${
      clear.parFamille
        ? `, à la demande de la famille${clear.mode ? ` (${lowerFirst(modesSignature[clear.mode])})` : ''}`
        : ''
    }, après un échange le ${sayFullDay(clear.echangeLe)}`,
  })),
  'finPrevue.v1': tell(finPrevue, ({ clear }) => ({
    title: `Dernier jour prévu le ${sayFullDay(clear.le)} : ${lowerFirst(causesDeFin[clear.cause])}`,
  })),
  'arretAnnule.v1': tell(arretAnnule, () => ({
    title: 'Fin annulée : l’enfant garde sa place réservée',
  })),
  'accueilRompu.v1': tell(accueilRompu, () => ({ title: 'Fin anticipée : la place est libre' })),
  'accueilTermine.v1': tell(accueilTermine, ({ clear }) => ({
    title: `Accueil terminé : ${lowerFirst(causesDeFin[clear.cause])}`,
  })),
  'droitCommunPrevu.v1': tell(droitCommunPrevu, ({ clear }) => ({
    title: `Place ordinaire nommée à partir du ${sayFullDay(clear.le)} : la place réservée est gardée jusqu’à la veille`,
  })),
  'droitCommunCommence.v1': tell(droitCommunCommence, () => ({
    title: 'Place ordinaire commencée : la place réservée est libre',
  })),
  'situationArchivee.v1': tell(situationArchivee, () => ({ title: 'Demande archivée' })),
  'situationPurgee.v1': tell(situationPurgee, () => ({ title: 'Demande effacée' })),
} as const;
