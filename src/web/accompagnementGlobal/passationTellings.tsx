// The facts of a handover, told.
import {
  passationAcceptee,
  passationDeclinee,
  passationProposee,
} from '../../../workflows/accompagnementGlobal/facts/passation.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayFullDay } from '../dates/frenchDates.ts';

export const passationTellings = {
  'passationProposee.v1': tell(passationProposee, ({ clear, parts: { mot } }, { nameOf }) => ({
    title: `Relais proposé à ${nameOf(clear.agent)}${
      clear.vers ? ', d’une autre organisation,' : ','
    } réponse attendue avant le ${sayFullDay(clear.repondreAvant)}`,
    body: mot && <Prose text={mot.texte} />,
  })),
  'passationAcceptee.v1': tell(passationAcceptee, ({ clear }) => ({
    title: `Relais accepté${clear.dossier ? ', avec le dossier du service' : ''}\u00a0; qui est parti lit encore jusqu’au ${sayFullDay(clear.lectureJusquAu)}`,
  })),
  'passationDeclinee.v1': tell(passationDeclinee, ({ parts: { mot } }) => ({
    title: 'Relais décliné',
    body: mot && <Prose text={mot.texte} />,
  })),
} as const;
