// The facts of a couple's link, told to the pairs.
import {
  lienConvenu,
  lienOuvert,
  lienTermine,
} from '../../../workflows/accompagnementGlobal/facts/couple.ts';
import { finsDeLien } from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayFullDay } from '../dates/frenchDates.ts';

export const coupleTellings = {
  'lienConvenu.v1': tell(lienConvenu, ({ parts: { accord } }) => ({
    title: accord
      ? `Accord pour lier à la situation ${accord.reference}, donné le ${sayFullDay(accord.accordLe)}`
      : 'Accord de la personne pour lier sa situation à une autre',
  })),
  'lienOuvert.v1': tell(lienOuvert, () => ({
    title: 'Situations liées, avec l’accord des deux personnes',
  })),
  'lienTermine.v1': tell(lienTermine, ({ parts: { fin } }) => ({
    title: 'Lien entre les situations terminé',
    body: fin && <Prose text={`${finsDeLien[fin.cause]}.`} />,
  })),
} as const;
