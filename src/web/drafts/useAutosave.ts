// Saves a draft on the server as one writes, tries again when it could not, and says truly how it stands.
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { DraftBody } from '../../contract/agenda.ts';
import { calls } from '../api/calls.ts';
import { Refused } from '../api/refused.ts';

export type SaveState =
  | { readonly is: 'untouched' }
  | { readonly is: 'pending' }
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'failed'; readonly willRetry: boolean };

const AFTER_TYPING = 700;
const AGAIN = 4000;

/** `body` is null while there is nothing to keep. */
export function useAutosave(draftId: string, body: DraftBody | null): SaveState {
  const queryClient = useQueryClient();
  const text = body === null ? null : JSON.stringify(body);
  const [settled] = useDebouncedValue(text, AFTER_TYPING);
  const latest = useRef(body);
  latest.current = body;

  const { mutate, ...save } = useMutation({
    mutationFn: (sent: { text: string; body: DraftBody }) => calls.putDraft(draftId, sent.body),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['agenda'] }),
    retry: (_count, error) => !(error instanceof Refused && error.problem.status !== 401),
    retryDelay: AGAIN,
    scope: { id: `draft-${draftId}` },
  });

  useEffect(() => {
    if (settled !== null && latest.current !== null)
      mutate({ text: settled, body: latest.current });
  }, [settled, mutate]);

  if (text === null) return { is: 'untouched' };
  if (save.isError) return { is: 'failed', willRetry: false };
  if (save.failureCount > 0) return { is: 'failed', willRetry: true };
  if (save.isSuccess && save.variables.text === text)
    return { is: 'saved', at: save.data.updatedAt };
  return { is: 'pending' };
}
