// The séance being held in this tab: found again after a reload, gone once it is closed.
import { useState } from 'react';
import type { WaitingList } from '../../contract/places.ts';
import { decided, type Held, linesOf, opened, readHeld, standing, type Word } from './held.ts';

export function useHeld(crecheId: string, waiting: WaitingList['demandes']) {
  const memory = `tandem-seance-${crecheId}`;
  const [held, setHeld] = useState<Held>(() =>
    opened(readHeld(sessionStorage.getItem(memory)), waiting),
  );
  const keep = (next: Held) => {
    const whole = { ...next, ids: linesOf(next, waiting) };
    sessionStorage.setItem(memory, JSON.stringify(whole));
    setHeld(whole);
  };
  return {
    held: standing(held, waiting),
    lines: linesOf(held, waiting),
    decide: (caseIds: readonly string[], word: Word | null) => keep(decided(held, caseIds, word)),
    forget: () => sessionStorage.removeItem(memory),
  };
}
