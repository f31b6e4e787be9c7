// How full a crèche was over a year: the curve, the share of the label by month, what one takes away.
import { ActionIcon, Group, Skeleton, Stack } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { Occupancy } from '../../contract/places.ts';
import { crecheOccupancyQuery } from '../api/queries.ts';
import { todayInParis } from '../dates/frenchDates.ts';
import { useFollowedPlaces } from '../live/useFollowedPlaces.ts';
import { Failure } from '../shell/Failure.tsx';
import { Page } from '../shell/Page.tsx';
import { Downloads } from './Downloads.tsx';
import { Feeds } from './Feeds.tsx';
import { Legend } from './Legend.tsx';
import { YearCurve } from './YearCurve.tsx';
import { YearShare } from './YearShare.tsx';
import { MonthTable, WeekTable } from './YearTable.tsx';
import './creches.css';

export function OccupancyPage() {
  const { crecheId } = useParams({ from: '/creches/$crecheId/occupation' });
  const { annee: asked } = useSearch({ from: '/creches/$crecheId/occupation' });
  const annee = asked ?? Number(todayInParis().slice(0, 4));
  const { data, error, refetch } = useQuery(crecheOccupancyQuery(crecheId, annee));
  useFollowedPlaces([crecheId]);
  if (data) return <Year occupancy={data} />;
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  return <Skeleton height={480} radius="lg" />;
}

function Year({ occupancy }: { readonly occupancy: Occupancy }) {
  const { creche, annee, semaines, mois, jauge, tables } = occupancy;
  return (
    <Page
      title={`Occupation ${annee}, ${creche.nom}`}
      lead={
        <Link to="/creches/$crecheId" params={{ crecheId: creche.id }} className="lien">
          Voir la semaine
        </Link>
      }
      action={<YearSteps annee={annee} />}
    >
      <Stack gap="lg" className="courbe-page">
        <section className="carte" aria-label={`Courbe de ${annee}`}>
          <Legend />
          <YearCurve annee={annee} semaines={semaines} />
          <WeekTable semaines={semaines} />
        </section>
        <YearShare annee={annee} jauge={jauge} />
        <section className="carte" aria-label="Mois par mois">
          <MonthTable mois={mois} />
        </section>
        {tables && <Downloads crecheId={creche.id} annee={annee} />}
        <Feeds crecheId={creche.id} />
      </Stack>
    </Page>
  );
}

function YearSteps({ annee }: { readonly annee: number }) {
  const navigate = useNavigate({ from: '/creches/$crecheId/occupation' });
  const go = (to: number) => void navigate({ search: { annee: to }, replace: true });
  return (
    <Group gap="xs" className="hors-impression">
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={`Année ${annee - 1}`}
        onClick={() => go(annee - 1)}
      >
        <IconChevronLeft size={18} aria-hidden="true" />
      </ActionIcon>
      <span className="chiffres">{annee}</span>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={`Année ${annee + 1}`}
        onClick={() => go(annee + 1)}
      >
        <IconChevronRight size={18} aria-hidden="true" />
      </ActionIcon>
    </Group>
  );
}
