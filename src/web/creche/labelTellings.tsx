// The facts of the label and of the published rules, told.
import {
  type LabelDonne,
  labelAccorde,
  labelARenouveler,
  labelExpire,
  labelRenouvele,
  labelRetire,
} from '../../../workflows/creche/facts/label.ts';
import { reglesFixees } from '../../../workflows/creche/facts/regles.ts';
import { decideurs, motifsRetrait } from '../../../workflows/creche/vocabulary.ts';
import { Prose } from '../case/timeline/Prose.tsx';
import { tell } from '../case/timeline/tell.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';
import { sayPlaces } from './sayCreche.ts';

const until = ({ debut, fin }: LabelDonne) =>
  fin === null
    ? `à partir du ${sayFullDay(debut)}`
    : `du ${sayFullDay(debut)} au ${sayFullDay(fin)}`;

function Figures({ label: { places, part } }: { readonly label: LabelDonne }) {
  return <Prose text={`${sayPlaces(places)}, ${part} % au moins des enfants accueillis`} />;
}

export const labelTellings = {
  'labelAccorde.v1': tell(labelAccorde, ({ clear }) => ({
    title: `Label accordé ${until(clear)}`,
    body: <Figures label={clear} />,
  })),
  'labelRenouvele.v1': tell(labelRenouvele, ({ clear }) => ({
    title: `Label renouvelé ${until(clear)}`,
    body: <Figures label={clear} />,
  })),
  'labelARenouveler.v1': tell(labelARenouveler, () => ({
    title: 'Le label est à renouveler',
  })),
  'labelExpire.v1': tell(labelExpire, () => ({
    title: 'Le label a expiré : rien de nouveau ne peut être proposé',
  })),
  'labelRetire.v1': tell(labelRetire, ({ clear }) => ({
    title: `Label retiré le ${sayFullDay(clear.le)} (${lowerFirst(motifsRetrait[clear.motif])})`,
  })),
  'reglesFixees.v1': tell(reglesFixees, ({ clear }) => ({
    title: `Règles d’attribution publiées, à partir du ${sayFullDay(clear.effetLe)}`,
    body: <Prose text={`${decideurs[clear.decide]} donne les places.`} />,
  })),
} as const;
