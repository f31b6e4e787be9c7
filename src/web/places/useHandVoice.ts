// Says aloud where the request in hand is: how to carry it first, then what each place has free for it.
import { useEffect, useRef } from 'react';
import { sayShortDay } from '../dates/frenchDates.ts';
import { countLit } from './hand.ts';
import { usePlaces } from './placesContext.ts';
import { sayLit } from './words.ts';

const HOW =
  'en main. Flèches haut et bas\u00a0: la place. Gauche et droite\u00a0: la semaine. Entrée\u00a0: voir ce que cela change. Échap\u00a0: reposer.';

export function useHandVoice(): void {
  const { view, hand, lit, nameOf, placeName, announce } = usePlaces();
  const carried = useRef<string | null>(null);
  const words = (() => {
    if (hand.etat !== 'prise' || hand.place === null) return null;
    // The week of the first day may still be on its way.
    if (hand.du < view.du || hand.du > view.au) return null;
    return sayLit(placeName(hand.place), countLit(lit), sayShortDay(hand.du, view.today));
  })();
  const whose = hand.etat === 'prise' ? nameOf(hand.request) : null;
  useEffect(() => {
    if (words === null) return;
    announce(carried.current === whose ? words : `${whose} ${HOW} ${words}`);
    carried.current = whose;
  }, [words, whose, announce]);
  useEffect(() => {
    if (whose === null) carried.current = null;
  }, [whose]);
}
