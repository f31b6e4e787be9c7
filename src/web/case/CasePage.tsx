// The screen of one case: where are we, what is the next step, who holds it.
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { CaseView } from '../../contract/cases.ts';
import { caseQuery } from '../api/queries.ts';
import { todayInParis } from '../dates/frenchDates.ts';
import { useEntretien } from '../privacy/entretien.tsx';
import { OtherPersonNotice } from '../privacy/OtherPersonNotice.tsx';
import { EmptyState } from '../shell/EmptyState.tsx';
import { Failure } from '../shell/Failure.tsx';
import { CaseLayout } from './CaseLayout.tsx';
import { CaseContext, type OpenForm } from './caseContext.ts';
import { isPossible } from './options.ts';
import { getPathwayScreen } from './pathwayScreens.ts';
import { TellingsContext } from './timeline/tellings.ts';
import { useFeed } from './timeline/useFeed.ts';
import { PathwayScreenContext } from './usePathwayScreen.ts';
import './case.css';

export function CasePage() {
  const { caseId } = useParams({ from: '/situations/$caseId' });
  const { on, caseInRoom, enter } = useEntretien();
  useEffect(() => {
    enter(caseId);
    return () => enter(null);
  }, [caseId, enter]);

  if (on && caseInRoom !== null && caseInRoom !== caseId) return <OtherPersonNotice />;
  // A key: another case is another screen, with its own open form.
  return <LoadedCase key={caseId} caseId={caseId} />;
}

function LoadedCase({ caseId }: { readonly caseId: string }) {
  const { data: view, error, refetch } = useQuery(caseQuery(caseId));
  if (view) return <CaseScreen view={view} />;
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  return <Skeleton height={480} radius="lg" />;
}

function CaseScreen({ view }: { readonly view: CaseView }) {
  const feed = useFeed(view.id);
  const { acte } = useSearch({ from: '/situations/$caseId' });
  const [form, setForm] = useState<OpenForm | null>(() =>
    // Another screen leads straight to an act of the case.
    acte !== undefined && isPossible(view, acte)
      ? { type: acte, version: view.version, about: null }
      : null,
  );
  const today = todayInParis();

  const screen = useMemo(
    () => ({
      view,
      feed,
      today,
      form,
      openForm: (type: string, about: string | null = null) =>
        setForm({ type, version: view.version, about }),
      closeForm: () => setForm(null),
    }),
    [view, feed, today, form],
  );

  if (feed.lost) {
    return (
      <EmptyState title="Cette situation ne vous est plus ouverte">
        Vos droits sur elle ont changé. Votre responsable peut vous dire pourquoi.
      </EmptyState>
    );
  }
  const pathway = getPathwayScreen(view.pathway.id);
  return (
    <CaseContext value={screen}>
      <PathwayScreenContext value={pathway}>
        <TellingsContext value={{ tellings: pathway.tellings, today }}>
          <title>{`${view.reference} – Tandem`}</title>
          <CaseLayout />
        </TellingsContext>
      </PathwayScreenContext>
    </CaseContext>
  );
}
