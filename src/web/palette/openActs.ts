// The acts that the screen on display lends to the palette while it is there.
import { useEffect, useSyncExternalStore } from 'react';

export interface OpenAct {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  run(): void;
}

const none: readonly OpenAct[] = [];
let acts: readonly OpenAct[] = none;
const listeners = new Set<() => void>();

function lend(next: readonly OpenAct[]): void {
  acts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLendActs(offered: readonly OpenAct[]): void {
  useEffect(() => {
    lend(offered);
    return () => lend(none);
  }, [offered]);
}

export function useOpenActs(): readonly OpenAct[] {
  return useSyncExternalStore(subscribe, () => acts);
}
