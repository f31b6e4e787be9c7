// Every sealed part of every fact of the accompagnement global that a place opens, whatever audience the fact may say.
import { agFacts } from '../../../workflows/accompagnementGlobal/facts.ts';
import {
  type Audience,
  audiences,
  mayRead,
  type Place,
} from '../../../workflows/kernel/audience.ts';

/** « noteAjoutee.v1 note (intervenant) »: the audience is named where the fact itself chooses it. */
export function readableBy(place: Place): string[] {
  return Object.values(agFacts)
    .flatMap(({ type, clear, parts }) =>
      Object.entries(parts).flatMap(([name, { audience }]) => {
        if (audience !== 'selonFait') return mayRead(audience, place) ? [`${type} ${name}`] : [];
        const field = clear.shape['audience'];
        const chosen = (one: Audience) => field?.safeParse(one).success === true;
        return audiences
          .filter((one) => chosen(one) && mayRead(one, place))
          .map((one) => `${type} ${name} (${one})`);
      }),
    )
    .sort();
}
