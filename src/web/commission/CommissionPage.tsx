// The séance of the commission: each situation that a pair sent it, read and decided one by one; then the day's record.
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseCard } from '../../contract/cases.ts';
import { casesQuery } from '../api/queries.ts';
import { sayDay, todayInParis } from '../dates/frenchDates.ts';
import '../seance/seance.css';
import { Failure } from '../shell/Failure.tsx';
import { Page } from '../shell/Page.tsx';
import { CommissionLine } from './CommissionLine.tsx';
import { CommissionSheet } from './CommissionSheet.tsx';

export function CommissionPage() {
  const { compteRendu } = useSearch({ from: '/commission' });
  return compteRendu === undefined ? <Seance /> : <CommissionSheet jour={compteRendu} />;
}

/** What waits for the commission, whoever sent it: the longest wait first. */
export const waitingQuery = casesQuery({ filtre: 'enCours', etat: 'enCommission', limit: 200 });

function Seance() {
  const { data, error, refetch } = useQuery(waitingQuery);
  if (data) return <Held cards={[...data.cases].sort(longestFirst)} />;
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  return <Skeleton height={480} radius="lg" />;
}

function longestFirst(a: CaseCard, b: CaseCard): number {
  const since = (a.waitingSince ?? '').localeCompare(b.waitingSince ?? '');
  return since === 0 ? a.reference.localeCompare(b.reference) : since;
}

function Held({ cards }: { readonly cards: readonly CaseCard[] }) {
  const today = todayInParis();
  const lines = useLines(cards);
  const [open, setOpen] = useState<string | null>(null);
  const day = sayDay(today, today);
  return (
    <Page
      title="Séance de la commission"
      lead={`${day.charAt(0).toUpperCase()}${day.slice(1)}. Vous lisez la proposition et ce que le binôme vous adresse.`}
      action={
        <Link to="/commission" search={{ compteRendu: today }} className="lien">
          Compte rendu du jour
        </Link>
      }
    >
      {lines.length === 0 ? (
        <p className="vide">Aucune situation n’attend la commission.</p>
      ) : (
        <ol className="sans-puces seance-liste" aria-label="Situations de la séance">
          {lines.map((card, index) => (
            <CommissionLine
              key={card.id}
              card={card}
              number={index + 1}
              waits={cards.some(({ id }) => id === card.id)}
              open={open === card.id}
              setOpen={(on) => setOpen(on ? card.id : null)}
            />
          ))}
        </ol>
      )}
    </Page>
  );
}

/** Nothing moves under the hand: what is decided keeps its line, what comes meanwhile is last. */
function useLines(cards: readonly CaseCard[]): readonly CaseCard[] {
  const [known, setKnown] = useState(cards);
  const added = cards.filter(({ id }) => !known.some((one) => one.id === id));
  if (added.length > 0) setKnown([...known, ...added]);
  return known;
}
