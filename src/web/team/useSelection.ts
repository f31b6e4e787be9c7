// Sends one act on several cases, keeps it until it is wholly answered, and sends the same again when it was cut short.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Selection, type SelectionAnswer } from '../../contract/team.ts';
import { calls } from '../api/calls.ts';
import { agendaQuery, teamQuery } from '../api/queries.ts';
import { Unreachable } from '../api/refused.ts';

export const SELECTION_DRAFT = 'selection';

export interface Sent {
  readonly selection: Selection;
  readonly resultats: SelectionAnswer['resultats'];
}

export function useSelection() {
  const queryClient = useQueryClient();
  const again = async () => {
    void queryClient.invalidateQueries({ queryKey: ['cases'] });
    void queryClient.invalidateQueries(agendaQuery);
    await queryClient.invalidateQueries(teamQuery);
  };
  const send = useMutation({
    // The tab may close half-way: the selection is kept first, and the server goes on to its end in any case.
    mutationFn: async (selection: Selection): Promise<Sent> => {
      const content = { titre: 'Un acte sur plusieurs situations', ...selection };
      await calls.putDraft(selection.id, { kind: SELECTION_DRAFT, caseId: null, content });
      const { resultats } = await calls.select(selection);
      if (resultats.every(({ fait }) => fait)) await forget(selection.id);
      return { selection, resultats };
    },
    retry: (count, error) => error instanceof Unreachable && count < 2,
    onSettled: again,
  });
  const dismiss = async () => {
    if (send.data) await forget(send.data.selection.id);
    send.reset();
    await again();
  };
  return { send, dismiss, kept: useKept(send.isIdle) };
}

const forget = (id: string) => calls.removeDraft(id).catch(() => null);

/** A selection of before that was not wholly answered; null when there is none, or one is under way here. */
function useKept(idle: boolean): Selection | null {
  const { data: agenda } = useQuery(agendaQuery);
  const id = agenda?.drafts.find(({ kind }) => kind === SELECTION_DRAFT)?.id;
  const { data } = useQuery({
    queryKey: ['selection', id],
    queryFn: () => calls.getDraft(id ?? ''),
    enabled: idle && id !== undefined,
  });
  const read = Selection.safeParse(data?.content);
  return idle && id !== undefined && read.success ? read.data : null;
}
