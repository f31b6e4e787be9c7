// What was last looked for in the list, kept in memory only: a name never enters an address nor a storage.
import type { CaseSearch } from '../../contract/cases.ts';

type Kept = Pick<CaseSearch, 'texte' | 'filtre' | 'etat'>;

let kept: Kept = { texte: '', filtre: 'enCours', etat: null };

export function rememberedSearch(): Kept {
  return kept;
}

export function rememberSearch(search: Kept): void {
  kept = search;
}
