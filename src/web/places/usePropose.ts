// Looks at what a proposal would change, again whenever the places change, and makes it.

import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { previewQuery } from '../api/queries.ts';
import { Refused } from '../api/refused.ts';
import { useSend } from '../case/forms/useSend.ts';
import { type Offer, offerData, type Request } from './offer.ts';
import { usePlaces } from './placesContext.ts';

export function usePropose(request: Request, offer: Offer) {
  const { waiting, nameOf, proposed, announce } = usePlaces();
  const queryClient = useQueryClient();
  const [asked] = useDebouncedValue(offer, 250);
  const preview = useQuery({
    ...previewQuery(request.caseId, { type: 'proposerPlace', data: offerData(asked) }),
    placeholderData: keepPreviousData,
  });
  const send = useSend(request.caseId);
  // As the list says it now: a colleague may have written on the request since it was taken.
  const version = waiting?.demandes.find(({ caseId }) => caseId === request.caseId)?.version;

  const propose = () =>
    send.mutate(
      { type: 'proposerPlace', data: offerData(offer), ifMatch: version ?? request.version },
      {
        onSuccess: () => {
          const words = `Place proposée à ${nameOf(request)}`;
          notifications.show({ message: words, color: 'green' });
          announce(words);
          proposed([offer.own, ...offer.ensemble].map(({ caseId }) => caseId));
        },
        onSettled: () => queryClient.invalidateQueries({ queryKey: ['creches'] }),
      },
    );

  const refused = send.error instanceof Refused ? send.error.problem : null;
  return {
    preview: preview.data ?? null,
    /** What is shown is of another place or day than what is chosen now. */
    stale: asked !== offer || preview.isPlaceholderData || preview.data === undefined,
    failed: preview.error,
    propose,
    sending: send.isPending,
    error: send.error,
    /** Somebody was there first (409): which half-day. */
    second: refused?.code === 'placePrise' ? refused : null,
    forget: send.reset,
  };
}
