// Sends a request: its command keeps one id, so that what was done once is never done twice.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { calls } from '../api/calls.ts';
import { agendaQuery } from '../api/queries.ts';
import { openingData } from './requestData.ts';
import type { RequestDraft } from './requestDraft.ts';
import { useAuthor } from './requestForm.ts';

export function useSendRequest(draftId: string) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const author = useAuthor();
  return useMutation({
    mutationFn: (draft: RequestDraft) =>
      calls.openCase({
        id: draft.demandeId,
        pathway: 'creche-avip',
        type: 'ouvrirDemande',
        data: openingData(draft, author),
      }),
    onSuccess: async ({ caseId }) => {
      await calls.removeDraft(draftId).catch(() => null);
      void queryClient.invalidateQueries(agendaQuery);
      void queryClient.invalidateQueries({ queryKey: ['cases'] });
      await navigate({ to: '/situations/$caseId', params: { caseId } });
    },
  });
}
