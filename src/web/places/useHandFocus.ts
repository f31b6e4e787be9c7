// The focus follows the hand: to the place it is over, then back to the list.
import { useEffect, useRef } from 'react';
import { focusPlace, focusRequest } from './focus.ts';
import { usePlaces } from './placesContext.ts';

export function useHandFocus(): void {
  const { hand } = usePlaces();
  const before = useRef(hand);
  useEffect(() => {
    const was = before.current;
    before.current = hand;
    const pointed = was.etat === 'prise' && was.place !== null;
    if (hand.etat === 'prise' && !hand.glisse && hand.place !== null && !pointed) {
      focusPlace(hand.place);
    }
    if (hand.etat === 'vide' && was.etat !== 'vide') focusRequest(was.request.caseId);
  }, [hand]);
}
