// The keys of « Autres actes »: arrows walk through the acts, a letter goes to the field, Enter takes the first one found.
import { type KeyboardEvent, type RefObject, useEffect } from 'react';

interface Parts {
  readonly panel: RefObject<HTMLElement | null>;
  /** The field above the acts; absent where there are few. */
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onShut: () => void;
}

const A_LETTER = /^\p{L}$/u;

export function useActKeys({ panel, search, onShut }: Parts) {
  useEffect(() => {
    // The first act, not the field: a phone keeps its keyboard folded, and a letter goes to the field by itself.
    itemsIn(panel.current)[0]?.focus();
  }, [panel]);

  function onAct(event: KeyboardEvent<HTMLElement>, at: number) {
    const items = itemsIn(panel.current);
    const next = landing(event.key, at, items.length - 1);
    if (next !== null) {
      event.preventDefault();
      (items[next] ?? search.current)?.focus();
    } else if (A_LETTER.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      search.current?.focus();
    }
  }

  function onField(event: KeyboardEvent<HTMLElement>) {
    const [first] = itemsIn(panel.current);
    if (event.key === 'Enter') {
      event.preventDefault();
      if (search.current?.value) first?.click();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      first?.focus();
    }
  }

  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') return onShut();
    if (event.target === search.current) return onField(event);
    const at = itemsIn(panel.current).findIndex((item) => item.matches(':focus'));
    if (at >= 0) onAct(event, at);
  };
}

function itemsIn(panel: HTMLElement | null): readonly HTMLElement[] {
  return [...(panel?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

/** Which act a key leads to; -1 is the field above them; null: the key is for somebody else. */
function landing(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
