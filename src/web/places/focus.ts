// Brings the hand where it goes next, once that is on screen.
const LIST = '[data-liste]';

function focusSoon(...selectors: readonly string[]): void {
  requestAnimationFrame(() => {
    const found = selectors.map((one) => document.querySelector<HTMLElement>(one));
    found.find((element) => element !== null)?.focus();
  });
}

/** The place that the request in hand may go to. */
export function focusPlace(place: string): void {
  focusSoon(`[data-choix="${CSS.escape(place)}"]`);
}

/** The request on the list, or the list when it waits no more. */
export function focusRequest(caseId: string): void {
  focusSoon(`[data-demande="${CSS.escape(caseId)}"]`, LIST);
}

export function focusList(): void {
  focusSoon(LIST);
}
