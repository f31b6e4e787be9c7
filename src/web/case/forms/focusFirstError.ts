// Brings the hand to the first field that was refused, once its words are on screen.
export function focusFirstError(): void {
  requestAnimationFrame(() => {
    const faulty = document.querySelector<HTMLElement>('main form [aria-invalid="true"]');
    (faulty?.matches('input, textarea, select') ? faulty : faulty?.querySelector('input'))?.focus();
  });
}
