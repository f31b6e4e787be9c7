// Taking a request, carrying it over the places, choosing one: each step said aloud, and the week follows the hand.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import type { PlacesView } from '../../contract/places.ts';
import { caseQuery, crechePlacesQuery } from '../api/queries.ts';
import { emptyHand, firstPlace, type Hand, type Holding, offerOn, shifted } from './hand.ts';
import { type Request, startOf } from './offer.ts';
import { onScreen } from './onScreen.ts';
import type { HandActs, OnScreen, PlacesDesk } from './placesContext.ts';
import { partsOfSiblings } from './siblings.ts';
import { windowOf } from './window.ts';

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
  const queryClient = useQueryClient();
  const siblingsOf = useSiblings(waiting?.demandes ?? []);
  const ids = parts.places.map(({ id }) => id);
  const from = parts.vue === 'semaine' ? view.du : view.today;

  return {
    hand,
    mine,
    take(request, glisse) {
      const du = startOf(request, from, view.today);
      go('semaine', du);
      siblingsOf.prepare(request);
      setHand({ etat: 'prise', request, place: null, du, glisse });
      if (glisse) return;
      // The first place is chosen on the week where the request would begin, once that week is there.
      const over = (week: PlacesView) => {
        const place = firstPlace(request, du, { view: week, ...onScreen(week) });
        setHand((now) => (isJustTaken(now, request) ? { ...now, place } : now));
      };
      void queryClient
        .ensureQueryData(crechePlacesQuery(view.creche.id, windowOf('semaine', du)))
        .then(over, () => over(view));
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

/** Nothing was pointed at since it was taken. */
function isJustTaken(hand: Hand, { caseId }: Request): hand is Holding {
  return hand.etat === 'prise' && hand.request.caseId === caseId && hand.place === null;
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
