// Sends one command of the open case: the same try keeps the same id, so that it is done once whatever the network does.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Command, type CommandAnswer } from '../../../contract/cases.ts';
import { calls } from '../../api/calls.ts';
import { agendaQuery, caseQuery } from '../../api/queries.ts';
import { Refused, Unreachable } from '../../api/refused.ts';
import { emptyFeed, withFacts } from '../timeline/feed.ts';
import { feedQuery } from '../timeline/useFeed.ts';

export interface Sending {
  readonly type: string;
  readonly data: object;
  /** The joint version for a decisive command; null for the others. */
  readonly ifMatch: number | null;
}

export function useSend(caseId: string) {
  const queryClient = useQueryClient();
  const idOf = useCommandId();
  return useMutation({
    mutationFn: (sending: Sending): Promise<CommandAnswer> => {
      const { type, data, ifMatch } = sending;
      return calls.command(caseId, Command.parse({ id: idOf(sending), type, data }), ifMatch);
    },
    retry: (count, error) => error instanceof Unreachable && count < 2,
    // Decided on what is no longer there: the case is read again, live channel or not.
    onError: async (error) => {
      if (!(error instanceof Refused) || error.problem.status === 422) return;
      await queryClient.invalidateQueries(caseQuery(caseId));
    },
    onSuccess: async (answer) => {
      const key = feedQuery(caseId).queryKey;
      const known = queryClient.getQueryData(key) ?? emptyFeed;
      // The cursor stays: what others wrote in between is still to come through the live channel.
      queryClient.setQueryData(key, withFacts(known, answer.facts));
      void queryClient.invalidateQueries(agendaQuery);
      void queryClient.invalidateQueries({ queryKey: ['cases'] });
      await queryClient.invalidateQueries(caseQuery(caseId));
    },
  });
}

/** A new id for a new content, the same id for the same content sent again. */
function useCommandId(): (sending: Sending) => string {
  const last = useRef({ body: '', id: '' });
  return ({ type, data }) => {
    const body = JSON.stringify([type, data]);
    if (body !== last.current.body) last.current = { body, id: crypto.randomUUID() };
    return last.current.id;
  };
}
