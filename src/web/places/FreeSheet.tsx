// A free half-day: whom one can welcome there, in the published order.
import { Button } from '@mantine/core';
import { dayOfWeek, Jour } from '../../../workflows/dates.ts';
import { demiSemaine } from '../../../workflows/places/halfDays.ts';
import { type Bar, columnsOfBar } from './bars.ts';
import { usePlaces } from './placesContext.ts';
import { sayRhythm } from './rhythm.ts';
import { sayChild } from './words.ts';

interface Props {
  readonly bar: Bar;
  readonly close: () => void;
}

export function FreeSheet({ bar, close }: Props) {
  const { waiting, columns, mayOffer, choose, nameOf, placeName } = usePlaces();
  const [column] = columnsOfBar(bar, columns);
  if (!waiting || column === undefined) return <p>Cette place peut être donnée.</p>;
  const week = demiSemaine(dayOfWeek(Jour.parse(column.jour)), column.demi);
  const wanting = waiting.demandes.filter(
    ({ besoin }) => week !== undefined && besoin?.demis.includes(week),
  );
  if (wanting.length === 0)
    return <p>Aucune demande de la liste n’a besoin de cette demi-journée.</p>;
  return (
    <>
      <p>Qui en a besoin, dans l’ordre de la liste&nbsp;:</p>
      <ol className="sans-puces places-fiche-liste">
        {wanting.map((request) => (
          <li key={request.caseId} className="places-fiche-demande">
            <span>
              <span className="demande-rang chiffres">{request.rang}</span>{' '}
              <strong>{sayChild(nameOf(request), request.ageMois)}</strong>
              <br />
              <span className="discret">{request.besoin && sayRhythm(request.besoin)}</span>
            </span>
            {mayOffer(request) && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={`Voir ce que change ${placeName(bar.place)} pour ${nameOf(request)}`}
                onClick={() => {
                  close();
                  choose(request, bar.place);
                }}
              >
                Voir
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
