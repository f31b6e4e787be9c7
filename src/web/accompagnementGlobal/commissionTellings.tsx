// The facts of the commission and of an associated intervenant, told.
import {
  commissionTenue,
  diagnosticRenvoye,
  diagnosticTransmis,
} from '../../../workflows/accompagnementGlobal/facts/commission.ts';
import {
  intervenantDecline,
  intervenantInvite,
  intervenantPropose,
  interventionTerminee,
} from '../../../workflows/accompagnementGlobal/facts/intervenant.ts';
import {
  decisionsDeCommission,
  modesAccord,
} from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';

export const commissionTellings = {
  'diagnosticTransmis.v1': tell(diagnosticTransmis, ({ clear, parts: { presentation } }) => ({
    title: `Envoyé à la commission, qui se prononce avant le ${sayFullDay(clear.reponseAvant)}`,
    body: presentation && <Prose text={presentation.texte} />,
  })),
  'commissionTenue.v1': tell(commissionTenue, ({ clear }) => ({
    title: `Commission\u00a0: ${lowerFirst(decisionsDeCommission[clear.decision])}`,
  })),
  'diagnosticRenvoye.v1': tell(diagnosticRenvoye, ({ parts: { motif } }) => ({
    title: 'La commission demande de revoir le diagnostic',
    body: motif && <Prose text={motif.motif} />,
  })),
  'intervenantPropose.v1': tell(
    intervenantPropose,
    ({ clear, parts: { invitation } }, { nameOf }) => ({
      title: `Intervenant associé proposé\u00a0: ${nameOf(clear.agent)}, jusqu’au ${sayFullDay(clear.jusquAu)}`,
      body: invitation && (
        <>
          <Prose text={invitation.mot} />
          <p className="discret">
            Accord de la personne le {sayFullDay(invitation.accordLe)},{' '}
            {lowerFirst(modesAccord[invitation.accordMode])}.
          </p>
        </>
      ),
    }),
  ),
  'intervenantInvite.v1': tell(intervenantInvite, ({ parts: { mot } }) => ({
    title: 'Intervenant associé invité',
    body: mot && <Prose text={mot.texte} />,
  })),
  'intervenantDecline.v1': tell(intervenantDecline, ({ parts: { mot } }) => ({
    title: 'Invitation d’un intervenant déclinée',
    body: mot && <Prose text={mot.texte} />,
  })),
  'interventionTerminee.v1': tell(interventionTerminee, ({ clear }) => ({
    title:
      clear.cause === 'terme'
        ? 'Intervention associée terminée, à sa date'
        : 'Intervention associée terminée',
  })),
} as const;
