// « 1 nouveauté », « 3 nouveautés »: the same words on every list.
export function sayUnread(count: number): string {
  return count === 1 ? '1\u00a0nouveauté' : `${count}\u00a0nouveautés`;
}
