// Taking a request, carrying it over the places, choosing one: each step said aloud, and the week follows the hand.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { caseQuery } from '../api/queries.ts';
import { emptyHand, firstPlace, type Hand, offerOn, shifted } from './hand.ts';
import { type Request, startOf } from './offer.ts';
import type { HandActs, OnScreen, PlacesDesk } from './placesContext.ts';
import { partsOfSiblings } from './siblings.ts';

type Parts = OnScreen & Pick<PlacesDesk, 'view' | 'waiting' | 'vue' | 'go' | 'announce' | 'nameOf'>;

const Linked = z.object({ liees: z.array(z.string()).default([]) });

interface UsedHand extends HandActs {
  readonly hand: Hand;
  /** The cases that this viewer has just proposed a place to: nothing new to who did it. */
  readonly mine: ReadonlySet<string>;
}

export function useHand(parts: Parts): UsedHand {
  const { view, waiting, index, columns, go, announce, nameOf } = parts;
  const [hand, setHand] = useState<Hand>(emptyHand);
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());
  const siblingsOf = useSiblings(waiting?.demandes ?? []);
  const ids = parts.places.map(({ id }) => id);
  const from = parts.vue === 'semaine' ? view.du : view.today;

  return {
    hand,
    mine,
    take(request, glisse) {
      const du = startOf(request, from, view.today);
      go('semaine', du);
      const place = glisse ? null : firstPlace(request, ids);
      setHand({ etat: 'prise', request, place, du, glisse });
      siblingsOf.prepare(request);
    },
    point(place) {
      if (hand.etat === 'prise' && hand.place !== place) setHand({ ...hand, place });
    },
    shift(direction) {
      if (hand.etat !== 'prise') return;
      const du = shifted(hand, direction, view.today);
      go('semaine', du);
      setHand({ ...hand, du });
    },
    choose(request, place) {
      const du = hand.etat === 'prise' ? hand.du : startOf(request, from, view.today);
      const offer = offerOn({ request, du }, view.creche.id, place);
      go('semaine', du);
      void siblingsOf.find(request).then((siblings) => {
        const ensemble = partsOfSiblings(siblings, offer.own, du, { index, columns, places: ids });
        setHand({ etat: 'apercu', request, offer: { ...offer, ensemble } });
      });
    },
    edit(offer) {
      if (hand.etat === 'apercu') setHand({ ...hand, offer });
    },
    release() {
      if (hand.etat !== 'vide') announce(`${nameOf(hand.request)} reste sur la liste.`);
      setHand(emptyHand);
    },
    proposed(caseIds) {
      setMine(new Set([...mine, ...caseIds]));
      setHand(emptyHand);
    },
  };
}

/** AVIP-38. The linked requests that wait here too: the case itself knows which. */
function useSiblings(demandes: readonly Request[]) {
  const queryClient = useQueryClient();
  return {
    prepare({ caseId }: Request) {
      void queryClient.prefetchQuery(caseQuery(caseId));
    },
    async find({ caseId }: Request): Promise<readonly Request[]> {
      const read = await queryClient.fetchQuery(caseQuery(caseId)).catch(() => null);
      const linked = Linked.safeParse(read?.context);
      const ids = linked.success ? linked.data.liees : [];
      return demandes.filter((one) => ids.includes(one.caseId));
    },
  };
}
