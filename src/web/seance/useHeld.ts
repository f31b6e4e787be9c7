// The séance being held in this tab: found again after a reload, gone once it is closed.
import { useState } from 'react';
import { decided, type Held, linesOf, readHeld, standing, type Word } from './held.ts';

export function useHeld(crecheId: string, waiting: readonly { readonly caseId: string }[]) {
  const memory = `tandem-seance-${crecheId}`;
  const [held, setHeld] = useState<Held>(() => {
    const found = readHeld(sessionStorage.getItem(memory));
    return { ...found, ids: linesOf(found, waiting) };
  });
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
