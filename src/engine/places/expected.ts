// Requests from which an answer, or a signature, is expected: counted for a crèche from what lists know, none of them loaded.
import { avantAccueil, enAttente } from '../../../workflows/crecheAvip/states.ts';
import type { CaseRow } from '../ports/lists.ts';
import type { World } from '../world.ts';
import type { CrecheSeen } from './seen.ts';

/** Every request before its first day, as lists know it. */
export function expectedRows({ lists }: Pick<World, 'lists'>): Promise<readonly CaseRow[]> {
  return lists.rowsInStates('creche-avip', avantAccueil);
}

/** Those of one crèche; the ones that name none are on every list of their commune. */
export function expectedAt(
  rows: readonly CaseRow[],
  { creche }: Pick<CrecheSeen, 'creche'>,
  also: { readonly unnamed: boolean },
): readonly CaseRow[] {
  const { caseId, state } = creche;
  return rows.filter(
    ({ summary: { creches = [] } }) =>
      creches.includes(caseId) || (also.unnamed && creches.includes(state.context.commune)),
  );
}

export function waits({ summary }: CaseRow): boolean {
  return enAttente.some((state) => state === summary.state);
}

/** A place is held for it by an offer. */
export function isOffered({ summary }: CaseRow): boolean {
  return summary.state === 'placeProposee' || summary.state === 'contrat';
}
