// The facts of a handover, told.
import {
  passationAcceptee,
  passationDeclinee,
  passationProposee,
  passationRetiree,
  passationSansDossier,
} from '../../../workflows/accompagnementGlobal/facts/passation.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayFullDay } from '../dates/frenchDates.ts';

const said = (mot: { readonly texte: string } | undefined) => mot && <Prose text={mot.texte} />;

export const passationTellings = {
  'passationProposee.v1': tell(
    passationProposee,
    ({ clear, parts: { mot, motAuReceveur } }, { nameOf }) => ({
      title: `Relais proposé à ${nameOf(clear.agent)}${
        clear.vers ? ', d’une autre organisation,' : ','
      } réponse attendue avant le ${sayFullDay(clear.repondreAvant)}`,
      body: said(motAuReceveur ?? mot),
    }),
  ),
  'passationAcceptee.v1': tell(passationAcceptee, ({ clear }) => ({
    title: `Relais accepté${clear.dossier ? ', avec le dossier du service' : ''}\u00a0; qui est parti lit encore jusqu’au ${sayFullDay(clear.lectureJusquAu)}`,
  })),
  'passationDeclinee.v1': tell(passationDeclinee, ({ parts: { mot } }) => ({
    title: 'Relais décliné',
    body: said(mot),
  })),
  'passationRetiree.v1': tell(passationRetiree, ({ clear }) => ({
    title:
      clear.cause === 'terme'
        ? 'Relais sans réponse : la proposition a pris fin'
        : 'Proposition de relais retirée',
  })),
  'passationSansDossier.v1': tell(passationSansDossier, () => ({
    title:
      'L’accord de la personne a pris fin : si le relais est accepté, le dossier du service ne suivra pas',
  })),
} as const;
