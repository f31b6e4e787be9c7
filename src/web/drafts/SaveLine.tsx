// Says truly whether what is written is kept: « enregistré à 10:02 », or not yet.
import { localOf } from '../dates/frenchDates.ts';
import type { SaveState } from './useAutosave.ts';

export function SaveLine({ state }: { readonly state: SaveState }) {
  return (
    <p className={`enregistrement enregistrement-${state.is}`} role="status">
      {sayState(state)}
    </p>
  );
}

function sayState(state: SaveState): string {
  switch (state.is) {
    case 'untouched':
      return '';
    case 'pending':
      return 'enregistrement…';
    case 'saved':
      return `brouillon enregistré à ${localOf(state.at).heure}, pour vous seul`;
    case 'failed':
      return state.willRetry
        ? 'pas enregistré, nouvel essai… Gardez cette page ouverte.'
        : 'pas enregistré\u00a0: gardez une copie de votre texte.';
  }
}
