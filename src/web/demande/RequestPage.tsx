// A request for a place in a crèche, step by step, kept as one goes.
import { Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { calls } from '../api/calls.ts';
import { agentsQuery } from '../api/queries.ts';
import { Refused } from '../api/refused.ts';
import { useMe } from '../session/session.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { Failure } from '../shell/Failure.tsx';
import { mayRequest } from './mayRequest.ts';
import { RequestForm } from './RequestForm.tsx';
import { emptyRequest, RequestDraft } from './requestDraft.ts';
import { settledCommune } from './useCommunes.ts';

async function openDraft(
  draftId: string,
  begun: () => Promise<RequestDraft>,
): Promise<RequestDraft> {
  try {
    const { content } = await calls.getDraft(draftId);
    return RequestDraft.parse(content);
  } catch (error) {
    // An id that is not there yet is a request just begun.
    if (error instanceof Refused && error.problem.status === 404) {
      return begun();
    }
    throw error;
  }
}

export function RequestPage() {
  const { draftId } = useParams({ from: '/demande/$draftId' });
  const { accompagnement = '' } = useSearch({ from: '/demande/$draftId' });
  const me = useMe();
  const queryClient = useQueryClient();
  const may = mayRequest(me);
  const begun = async () => {
    const directory = await queryClient.ensureQueryData(agentsQuery);
    return { ...emptyRequest(accompagnement), commune: settledCommune(directory, me) };
  };
  const { data, error, refetch } = useQuery({
    queryKey: ['draft', draftId],
    queryFn: () => openDraft(draftId, begun),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    enabled: may,
  });
  if (!may) {
    return (
      <EmptyState title="Les demandes de place s’ouvrent ailleurs">
        Conseillers, travailleurs sociaux, crèches et coordinateurs les écrivent. Demandez à l’un
        d’eux.
      </EmptyState>
    );
  }
  if (data) return <RequestForm key={draftId} draftId={draftId} opened={data} />;
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  return <Skeleton height={480} radius="lg" />;
}
