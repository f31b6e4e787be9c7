// The facts of the desk, told.
import {
  messageLaisse,
  messageTransmis,
  rendezVousDeplace,
} from '../../../workflows/accompagnementGlobal/facts/secretariat.ts';
import { porteurs } from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayDay } from '../dates/frenchDates.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';
import { sayHour } from '../texts/typeset.ts';
import { MeetingPlace } from './MeetingPlace.tsx';

export const secretariatTellings = {
  'rendezVousDeplace.v1': tell(rendezVousDeplace, ({ clear, parts: { lieu } }, { today }) => ({
    title: `Rendez-vous déplacé au ${sayDay(clear.jour, today)} à ${sayHour(clear.heure)}`,
    body: lieu && <MeetingPlace {...lieu} />,
  })),
  'messageLaisse.v1': tell(messageLaisse, ({ clear, parts: { message } }) => ({
    title: `Message pour\u00a0: ${lowerFirst(porteurs[clear.siege])}`,
    body: message && <Prose text={message.texte} />,
  })),
  'messageTransmis.v1': tell(messageTransmis, () => ({ title: 'Message transmis' })),
} as const;
