// Covers everything but one dialog: out of sight, out of reach of the keyboard, off paper; uncovered as it was.
import { useEffect } from 'react';

/** The class of the place, of its own beside the page, where the dialog that stays in reach stands. */
export const UNCOVERED = 'a-decouvert';
const COVERED = 'couvert';

export function useCover(): void {
  useEffect(() => {
    const held = document.activeElement;
    const covered = new Set<HTMLElement>();
    const cover = () => {
      for (const element of document.body.children) {
        const stays = !(element instanceof HTMLElement) || element.className === UNCOVERED;
        if (stays || element.inert) continue;
        element.inert = true;
        element.classList.add(COVERED);
        covered.add(element);
      }
    };
    cover();
    // What opens later beside the page, a menu or another dialog, is covered as it comes.
    const watch = new MutationObserver(cover);
    watch.observe(document.body, { childList: true });
    return () => {
      watch.disconnect();
      for (const element of covered) {
        element.inert = false;
        element.classList.remove(COVERED);
      }
      if (held instanceof HTMLElement) held.focus({ preventScroll: true });
    };
  }, []);
}
