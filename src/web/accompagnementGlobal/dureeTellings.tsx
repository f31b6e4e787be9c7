// The facts of how long an accompaniment lasts, told: pauses and renewals.
import {
  accompagnementRenouvele,
  indisponibiliteProlongee,
  repriseNotee,
  suitePreparee,
  suspensionDecidee,
} from '../../../workflows/accompagnementGlobal/facts/duree.ts';
import { tell } from '../case/timeline/tell.ts';
import { sayFullDay } from '../dates/frenchDates.ts';

export const dureeTellings = {
  'suspensionDecidee.v1': tell(suspensionDecidee, ({ clear }) => ({
    title: `Indisponibilité, à revoir avant le ${sayFullDay(clear.revueLe)}`,
  })),
  'indisponibiliteProlongee.v1': tell(indisponibiliteProlongee, ({ clear }) => ({
    title: `Indisponibilité prolongée, à revoir avant le ${sayFullDay(clear.revueLe)}`,
  })),
  'repriseNotee.v1': tell(repriseNotee, ({ clear }) => ({
    title: `Accompagnement repris le ${sayFullDay(clear.le)}`,
  })),
  'suitePreparee.v1': tell(suitePreparee, ({ clear }) => ({
    title: `Renouvellement préparé, jusqu’au ${sayFullDay(clear.fin)}`,
  })),
  'accompagnementRenouvele.v1': tell(accompagnementRenouvele, ({ clear }) => ({
    title: `Accompagnement renouvelé jusqu’au ${sayFullDay(clear.fin)}`,
  })),
} as const;
