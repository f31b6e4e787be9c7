// The week of places of one crèche: whom can I welcome?
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Jour } from '../../../workflows/dates.ts';
import type { PlacesView } from '../../contract/places.ts';
import { crechePlacesQuery, crecheWaitingQuery } from '../api/queries.ts';
import { Refused } from '../api/refused.ts';
import { todayInParis } from '../dates/frenchDates.ts';
import { useFollowedPlaces } from '../live/useFollowedPlaces.ts';
import { Failure } from '../shell/Failure.tsx';
import { PlacesScreen } from './PlacesScreen.tsx';
import { PlacesContext, type PlacesDesk } from './placesContext.ts';
import { usePlacesDesk } from './usePlacesDesk.ts';
import { windowOf } from './window.ts';
import './places.css';
import './list.css';
import './proposal.css';
import './grid.css';
import './days.css';
import './paper.css';

export function PlacesPage() {
  const { crecheId } = useParams({ from: '/creches/$crecheId' });
  const { vue = 'semaine', jour: asked } = useSearch({ from: '/creches/$crecheId' });
  const navigate = useNavigate();
  const jour = Jour.safeParse(asked).data ?? todayInParis();
  const { data: view, error, refetch } = useQuery(crechePlacesQuery(crecheId, windowOf(vue, jour)));
  useFollowedPlaces([crecheId]);
  const go: PlacesDesk['go'] = (nextVue, nextJour) =>
    void navigate({
      to: '/creches/$crecheId',
      params: { crecheId },
      search: { vue: nextVue, jour: nextJour },
      replace: true,
      resetScroll: false,
    });
  // Rights that have gone leave nothing of the children on the screen.
  const closed = error instanceof Refused && error.problem.status === 404;
  if (view && !closed) return <Desk key={crecheId} view={view} vue={vue} jour={jour} go={go} />;
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  return <Skeleton height={480} radius="lg" />;
}

type DeskProps = Pick<PlacesDesk, 'vue' | 'jour' | 'go'> & { readonly view: PlacesView };

function Desk(props: DeskProps) {
  const { view } = props;
  const { data: waiting, error } = useQuery(crecheWaitingQuery(view.creche.id));
  const [said, announce] = useState('');
  const closed = error instanceof Refused ? null : waiting;
  const desk = usePlacesDesk({ ...props, waiting: closed, announce });
  const { etat } = desk.hand;
  const { release } = desk;
  useEffect(() => {
    if (etat !== 'prise') return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') release();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <PlacesContext value={desk}>
      <title>{`${view.creche.nom} – Tandem`}</title>
      <PlacesScreen said={said} />
    </PlacesContext>
  );
}
