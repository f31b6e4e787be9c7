// The person's agreement to the sharing of information, told: given in part or whole, refused, withdrawn, at its end.
import {
  accordExpire,
  accordRecueilli,
  accordRetire,
} from '../../../workflows/accompagnementGlobal/facts/accord.ts';
import { modesAccord, themes } from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';

export const accordTellings = {
  'accordRecueilli.v1': tell(accordRecueilli, ({ clear, parts: { accord } }) => {
    const le = sayFullDay(clear.donneLe);
    if (clear.destinataires?.length === 0) {
      return { title: `Partage d’informations refusé par la personne, le ${le}` };
    }
    const terme = clear.jusquAu === null ? '' : ` Jusqu’au ${sayFullDay(clear.jusquAu)}.`;
    return {
      title: `Accord de la personne au partage d’informations, donné le ${le}`,
      body: accord && (
        <Prose
          text={`${modesAccord[accord.mode]}. Thèmes : ${accord.themes
            .map((theme) => themes[theme])
            .join(', ')}.${terme}`}
        />
      ),
    };
  }),
  'accordRetire.v1': tell(accordRetire, ({ clear, fact }) => ({
    title: `Accord au partage d’informations retiré par la personne le ${sayFullDay(fact.occurredOn)}, ${lowerFirst(modesAccord[clear.mode])}`,
    body: <Prose text="Chaque côté garde ce qu’il a écrit, et ce qui a été signé ensemble." />,
  })),
  'accordExpire.v1': tell(accordExpire, () => ({
    title: 'Accord au partage d’informations arrivé à son terme',
    body: <Prose text="Chaque côté garde ce qu’il a écrit, et ce qui a été signé ensemble." />,
  })),
} as const;
