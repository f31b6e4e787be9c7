// The list of the séance: requests in the published order with what fits each, one decision a line; closed, its record.
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { addDays, Jour } from '../../../workflows/dates.ts';
import type { PlacesView, WaitingList } from '../../contract/places.ts';
import { crechePlacesQuery, crecheWaitingQuery } from '../api/queries.ts';
import { Refused } from '../api/refused.ts';
import { sayDay, todayInParis } from '../dates/frenchDates.ts';
import { useFollowedPlaces } from '../live/useFollowedPlaces.ts';
import { PlacesContext, type PlacesDesk } from '../places/placesContext.ts';
import '../places/proposal.css';
import { usePlacesDesk } from '../places/usePlacesDesk.ts';
import { upperFirst } from '../places/words.ts';
import { Failure } from '../shell/Failure.tsx';
import { Page } from '../shell/Page.tsx';
import { Closing } from './Closing.tsx';
import { SeanceLine } from './SeanceLine.tsx';
import { SeanceSheet } from './SeanceSheet.tsx';
import { useHeld } from './useHeld.ts';
import './seance.css';

export function SeancePage() {
  const { crecheId } = useParams({ from: '/creches/$crecheId/seance' });
  const { compteRendu } = useSearch({ from: '/creches/$crecheId/seance' });
  if (compteRendu !== undefined) return <SeanceSheet crecheId={crecheId} seanceId={compteRendu} />;
  return <Open key={crecheId} crecheId={crecheId} />;
}

/** A place just offered begins soon: its child is named from these weeks. */
const DAYS = 61;

function Open({ crecheId }: { readonly crecheId: string }) {
  const du = Jour.parse(todayInParis());
  const places = useQuery(crechePlacesQuery(crecheId, { du, au: addDays(du, DAYS) }));
  const waiting = useQuery(crecheWaitingQuery(crecheId));
  useFollowedPlaces([crecheId]);
  const error = places.error ?? waiting.error;
  // Rights that have gone leave no child on the screen.
  const closed = error instanceof Refused && [403, 404].includes(error.problem.status);
  if (places.data && waiting.data && !closed) {
    return <Holding view={places.data} waiting={waiting.data} />;
  }
  if (error) {
    const retry = () => void Promise.all([places.refetch(), waiting.refetch()]);
    return <Failure error={error} retry={retry} />;
  }
  return <Skeleton height={480} radius="lg" />;
}

const stay = () => undefined;

interface Props {
  readonly view: PlacesView;
  readonly waiting: WaitingList;
}

function Holding({ view, waiting }: Props) {
  const { creche, today } = waiting;
  const { held, lines, decide, forget } = useHeld(creche.id, waiting.demandes);
  const jour = Jour.parse(view.today);
  const plain = usePlacesDesk({ view, waiting, vue: 'semaine', jour, go: stay, announce: stay });
  const desk: PlacesDesk = {
    ...plain,
    proposed(caseIds) {
      plain.proposed(caseIds);
      decide(caseIds, 'proposee');
    },
  };
  return (
    <PlacesContext value={desk}>
      <Page
        title={`Séance, ${creche.nom}`}
        lead={
          <>
            {upperFirst(sayDay(today, today))}, dans l’ordre publié.{' '}
            <Link to="/creches/$crecheId" params={{ crecheId: creche.id }} className="lien">
              Voir la semaine
            </Link>
          </>
        }
      >
        {!desk.decides && (
          <p className="seance-autre">
            Les places sont proposées par&nbsp;: {waiting.decide.label}. Vous lisez la liste.
          </p>
        )}
        {lines.length === 0 ? (
          <p className="vide">Personne n’attend ici.</p>
        ) : (
          <ol className="sans-puces seance-liste" aria-label="Liste de la séance">
            {lines.map((caseId) => (
              <SeanceLine
                key={caseId}
                caseId={caseId}
                rang={held.rangs[caseId] ?? null}
                word={held.decisions[caseId] ?? null}
                decide={(word) => decide([caseId], word)}
              />
            ))}
          </ol>
        )}
        {desk.decides && lines.length > 0 && (
          <Closing held={held} lines={lines.length} forget={forget} />
        )}
      </Page>
    </PlacesContext>
  );
}
