// A proposal of accompagnement global, step by step, kept as one goes.
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { calls } from '../api/calls.ts';
import { Refused } from '../api/refused.ts';
import { useMe } from '../session/session.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { Failure } from '../shell/Failure.tsx';
import { Page } from '../shell/Page.tsx';
import { mayPropose } from './mayPropose.ts';
import { ProposalForm } from './ProposalForm.tsx';
import { emptyProposal, ProposalDraft } from './proposalDraft.ts';

interface Opened {
  readonly draft: ProposalDraft;
  /** Set once the case is open and only the sending is left. */
  readonly caseId: string | null;
}

async function openDraft(draftId: string): Promise<Opened> {
  try {
    const { content, caseId } = await calls.getDraft(draftId);
    return { draft: ProposalDraft.parse(content), caseId };
  } catch (error) {
    // An id that is not there yet is a proposal just begun.
    if (error instanceof Refused && error.problem.status === 404) {
      return { draft: emptyProposal(), caseId: null };
    }
    throw error;
  }
}

export function ProposalPage() {
  return mayPropose(useMe()) ? <Proposal /> : <NotForYou />;
}

/** Nothing is asked of who would be refused at the end. */
function NotForYou() {
  return (
    <Page title="Nouvelle proposition">
      <EmptyState title="Cette proposition ne s’ouvre pas d’ici">
        Un conseiller France Travail ou un travailleur social d’une Maison des solidarités l’ouvre.
        Demandez à l’un d’eux&nbsp;: l’annuaire dit où ils travaillent.
      </EmptyState>
    </Page>
  );
}

function Proposal() {
  const { draftId } = useParams({ from: '/proposition/$draftId' });
  const { data, error, refetch } = useQuery({
    queryKey: ['draft', draftId],
    queryFn: () => openDraft(draftId),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (data) {
    return (
      <ProposalForm key={draftId} draftId={draftId} opened={data.draft} openedCase={data.caseId} />
    );
  }
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  return <Skeleton height={480} radius="lg" />;
}
