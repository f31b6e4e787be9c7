// The facts of the orientation and of the contract, told: days, never a reproach.
import {
  contratEnregistre,
  orientationDemandee,
  orientationNotifiee,
  pointNote,
} from '../../../workflows/accompagnementGlobal/facts/orientation.ts';
import {
  naturesContrat,
  parcours,
  suitesPoint,
} from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayFullDay } from '../dates/frenchDates.ts';

export const orientationTellings = {
  'orientationDemandee.v1': tell(orientationDemandee, ({ clear, parts: { demande } }) => ({
    title:
      clear.reponseAvant === null
        ? `Nouvelle orientation demandée le ${sayFullDay(clear.le)}, avant la dernière notifiée`
        : `Nouvelle orientation demandée le ${sayFullDay(clear.le)} : décision attendue avant le ${sayFullDay(clear.reponseAvant)}`,
    body: demande && <Prose text={demande.motif} />,
  })),
  'orientationNotifiee.v1': tell(orientationNotifiee, ({ clear, parts: { orientation } }) => ({
    title:
      clear.contratAvant === null
        ? `Orientation notifiée le ${sayFullDay(clear.le)}, avant ce qui est déjà noté`
        : `Orientation notifiée le ${sayFullDay(clear.le)} : contrat à signer avant le ${sayFullDay(clear.contratAvant)}`,
    body: orientation && <Prose text={parcours[orientation.parcours]} />,
  })),
  'contratEnregistre.v1': tell(contratEnregistre, ({ clear, parts: { contrat } }) => ({
    title: `${contrat ? naturesContrat[contrat.nature] : 'Contrat'} signé le ${sayFullDay(clear.signeLe)}`,
    body: contrat && <Prose text={`Référent unique : ${contrat.referentUnique}`} />,
  })),
  'pointNote.v1': tell(pointNote, ({ clear, parts: { point } }) => ({
    title: `Point fait sur le parcours le ${sayFullDay(clear.le)}${point ? ` : ${suitesPoint[point.suite].toLowerCase()}` : ''}`,
    body: point && <Prose text={point.texte} />,
  })),
} as const;
