// One child on the places: state, dates, who follows them, and the acts that one may do on the case.
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../contract/cases.ts';
import type { PlaceCase } from '../../contract/places.ts';
import { caseQuery } from '../api/queries.ts';
import { sayDay, sayFullDay } from '../dates/frenchDates.ts';
import { Colleague } from '../people/Colleague.tsx';
import { typeset } from '../texts/typeset.ts';
import type { Bar } from './bars.ts';
import { usePlaces } from './placesContext.ts';
import { sayHold } from './words.ts';

interface Props {
  readonly child: PlaceCase;
  readonly bar: Bar;
  /** What the bar says of it. */
  readonly said: string | null;
}

export function ChildSheet({ child, bar, said }: Props) {
  const { view } = usePlaces();
  const { data, isError } = useQuery(caseQuery(child.caseId));
  const hold = sayHold(child.tenueJusquAu, view.today);
  return (
    <>
      <dl className="places-fiche-faits">
        <dt>Où en est-on</dt>
        <dd>{child.state.label}</dd>
        {child.du !== null && child.au !== null && (
          <>
            <dt>Accueil</dt>
            <dd>
              du {sayFullDay(child.du)} au {sayFullDay(child.au)}
            </dd>
          </>
        )}
        {child.tenueJusquAu !== null && (
          <>
            <dt>Place tenue</dt>
            <dd>
              jusqu’au {sayDay(child.tenueJusquAu, view.today)} inclus, {hold}
            </dd>
          </>
        )}
        {bar.etat === 'suspendue' && (
          <>
            <dt>Ces jours-là</dt>
            <dd>{said}. La place reste à l’enfant.</dd>
          </>
        )}
      </dl>
      {child.aRecontacter && <p className="places-avertit">À recontacter</p>}
      {data ? <FollowedBy view={data} /> : !isError && <Skeleton height={120} />}
    </>
  );
}

const FEW = 6;

function FollowedBy({ view }: { readonly view: CaseView }) {
  const filled = view.seats.filter(({ nom }) => nom !== null);
  const acts = view.commands.filter(({ possible }) => possible).slice(0, FEW);
  return (
    <>
      <h3 className="titre-section">Qui suit la famille</h3>
      <ul className="sans-puces places-fiche-liste">
        {filled.map((seat) => (
          <li key={seat.seat}>
            <Colleague nom={seat.nom} organisation={seat.organisation} />
          </li>
        ))}
        {filled.length === 0 && <li className="discret">Personne n’est encore désigné.</li>}
      </ul>
      {acts.length > 0 && (
        <>
          <h3 className="titre-section">Ce que vous pouvez faire</h3>
          <ul className="sans-puces places-fiche-liste">
            {acts.map(({ type, label }) => (
              <li key={type}>
                <Link
                  to="/situations/$caseId"
                  params={{ caseId: view.id }}
                  search={{ acte: type }}
                  className="lien"
                >
                  {typeset(label)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <Link to="/situations/$caseId" params={{ caseId: view.id }} className="lien">
        Ouvrir la situation <span className="reference">{view.reference}</span>
      </Link>
    </>
  );
}
