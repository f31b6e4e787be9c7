// « Mode entretien »: the person sits beside the screen, so every other person's name is hidden until it is switched off.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

interface Entretien {
  readonly on: boolean;
  /** The case of the person who sits here, the only one whose name may show. */
  readonly caseInRoom: string | null;
  toggle(): void;
  /** A case page says that it is open: with nobody in the room yet, it is theirs. */
  enter(caseId: string | null): void;
}

const EntretienContext = createContext<Entretien>({
  on: false,
  caseInRoom: null,
  toggle: () => {},
  enter: () => {},
});

/** F8: a key that browsers leave free and that works even while typing. */
export const ENTRETIEN_KEY = 'F8';
const MEMORY = 'tandem-mode-entretien';

export function EntretienProvider({ children }: { readonly children: ReactNode }) {
  const [on, setOn] = useState(() => sessionStorage.getItem(MEMORY) === 'oui');
  const [caseInRoom, setCaseInRoom] = useState<string | null>(null);
  const [openCase, setOpenCase] = useState<string | null>(null);

  const entretien = useMemo<Entretien>(
    () => ({
      on,
      caseInRoom,
      toggle: () => {
        // Only « yes » or « no » is kept, so that a reload does not uncover anything.
        sessionStorage.setItem(MEMORY, on ? 'non' : 'oui');
        setCaseInRoom(on ? null : openCase);
        setOn(!on);
      },
      enter: (caseId) => {
        setOpenCase(caseId);
        if (on && caseId !== null) setCaseInRoom((known) => known ?? caseId);
      },
    }),
    [on, caseInRoom, openCase],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== ENTRETIEN_KEY || event.repeat) return;
      event.preventDefault();
      entretien.toggle();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [entretien]);

  return <EntretienContext value={entretien}>{children}</EntretienContext>;
}

export function useEntretien(): Entretien {
  return useContext(EntretienContext);
}

export const HIDDEN_NAME = 'Nom masqué';

/** How to write the name of the person of a case: hidden when somebody else sits in the room. */
export function usePersonName(): (caseId: string, name: string | null) => string {
  const { on, caseInRoom } = useEntretien();
  return (caseId, name) => {
    if (on && caseId !== caseInRoom) return HIDDEN_NAME;
    return name ?? 'Nom non visible';
  };
}
