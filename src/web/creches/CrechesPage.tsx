// Every crèche of the town at once: what needs care comes first; who has only their own goes straight to its week.

import { Button, Group, Skeleton, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Jour } from '../../../workflows/dates.ts';
import type { CrecheList } from '../../contract/places.ts';
import { crechesQuery } from '../api/queries.ts';
import { todayInParis } from '../dates/frenchDates.ts';
import { mayRequest } from '../demande/mayRequest.ts';
import { NewRequestLink } from '../demande/NewRequestLink.tsx';
import { useFollowedPlaces } from '../live/useFollowedPlaces.ts';
import { mondayOf } from '../places/window.ts';
import { useMe } from '../session/session.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { Failure } from '../shell/Failure.tsx';
import { Page } from '../shell/Page.tsx';
import { plain } from '../texts/matchWords.ts';
import { CrecheCard } from './CrecheCard.tsx';
import { Legend } from './Legend.tsx';
import { OpenCreche } from './OpenCreche.tsx';
import { byCare, freeFrom, sayFree, twoWeeksFrom } from './sayCreches.ts';
import './creches.css';

export function CrechesPage() {
  const monday = mondayOf(Jour.parse(todayInParis()));
  const me = useMe();
  const { data, error, refetch } = useQuery(crechesQuery(twoWeeksFrom(monday)));
  const [opening, setOpening] = useState(false);
  const mayOpen = me.roles.includes('coordinateur') || me.roles.includes('administrateur');
  useFollowedPlaces((data?.creches ?? []).map(({ id }) => id));

  const [only] = data?.creches ?? [];
  if (data?.creches.length === 1 && only?.qualites.includes('creche')) {
    return <Navigate to="/creches/$crecheId" params={{ crecheId: only.id }} replace />;
  }
  return (
    <Page
      title="Crèches"
      lead={data && leadOf(data)}
      action={
        <Group gap="sm">
          {mayRequest(me) && <NewRequestLink quiet={mayOpen} />}
          {mayOpen && !opening && (
            <Button
              leftSection={<IconPlus size={18} aria-hidden="true" />}
              onClick={() => setOpening(true)}
            >
              Enregistrer une crèche
            </Button>
          )}
        </Group>
      }
    >
      {opening && <OpenCreche close={() => setOpening(false)} />}
      {data ? (
        <Lines list={data} monday={monday} />
      ) : error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton height={320} radius="lg" />
      )}
    </Page>
  );
}

function leadOf({ creches, today }: CrecheList): string {
  if (creches.length === 0) return 'Aucune crèche enregistrée.';
  const free = creches.reduce((sum, { jours }) => sum + freeFrom(jours, today), 0);
  const count = creches.length === 1 ? '1\u00a0crèche' : `${creches.length}\u00a0crèches`;
  return `${count}, ${sayFree(free)} d’ici la fin de la semaine prochaine.`;
}

/** Beyond these, one types a name. */
const MANY = 8;

function Lines({ list, monday }: { readonly list: CrecheList; readonly monday: string }) {
  const [text, setText] = useState('');
  const { creches, today } = list;
  if (creches.length === 0) {
    return (
      <EmptyState title="Aucune crèche pour l’instant">
        Le coordinateur de la commune enregistre les crèches. Elles apparaîtront ici toutes seules.
      </EmptyState>
    );
  }
  const shown = byCare(creches, today).filter(({ nom }) => plain(nom).includes(plain(text)));
  return (
    <>
      {creches.length > MANY && (
        <TextInput
          label="Chercher une crèche"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          mb="md"
          maw="24rem"
        />
      )}
      <Legend />
      <ul className="sans-puces creches-liste">
        {shown.map((creche) => (
          <li key={creche.id}>
            <CrecheCard creche={creche} today={today} monday={monday} />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="discret">Aucune crèche de ce nom.</p>}
    </>
  );
}
