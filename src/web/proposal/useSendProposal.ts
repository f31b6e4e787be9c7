// Sends a proposal: opens the case, then prescribes; what was done once is never done twice.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { calls } from '../api/calls.ts';
import { agendaQuery } from '../api/queries.ts';
import { openingData, sendingData } from './proposalData.ts';
import type { ProposalDraft } from './proposalDraft.ts';

export function useSendProposal(draftId: string, openedCase: string | null) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [caseId, setCaseId] = useState(openedCase);

  const send = useMutation({
    mutationFn: async (draft: ProposalDraft) => {
      const { id, version } = await openOnce(draft, caseId);
      setCaseId(id);
      await calls.command(
        id,
        { id: draft.prescriptionId, type: 'prescrire', data: sendingData(draft) },
        version,
      );
      return id;
    },
    onSuccess: async (id) => {
      await calls.removeDraft(draftId).catch(() => null);
      void queryClient.invalidateQueries(agendaQuery);
      void queryClient.invalidateQueries({ queryKey: ['cases'] });
      await navigate({ to: '/situations/$caseId', params: { caseId: id } });
    },
  });
  return { send, caseId };
}

async function openOnce(
  draft: ProposalDraft,
  caseId: string | null,
): Promise<{ id: string; version: number }> {
  if (caseId !== null) {
    const view = await calls.getCase(caseId);
    return { id: view.id, version: view.version };
  }
  const answer = await calls.openCase({
    id: draft.ouvertureId,
    pathway: 'accompagnement-global',
    type: 'ouvrirProposition',
    data: openingData(draft),
  });
  return { id: answer.caseId, version: answer.version };
}
