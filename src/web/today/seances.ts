// The séances that wait for who decides of places as a commission. Pure.
import type { AgendaItem } from '../../contract/agenda.ts';
import type { CrecheList } from '../../contract/places.ts';

export interface Seance {
  readonly id: string;
  readonly nom: string;
  readonly enAttente: number;
}

interface Listed {
  readonly creches: readonly Pick<
    CrecheList['creches'][number],
    'id' | 'nom' | 'qualites' | 'enAttente'
  >[];
}

/** AVIP-34. Where the published rules say the commission, and somebody waits. */
export function seancesIn({ creches }: Listed): readonly Seance[] {
  return creches.flatMap(({ id, nom, qualites, enAttente }) =>
    qualites.includes('commission') && enAttente !== null && enAttente > 0
      ? [{ id, nom, enAttente }]
      : [],
  );
}

/** « 8 demandes attendent la séance » */
export function sayWaiting(enAttente: number): string {
  return enAttente === 1
    ? '1\u00a0demande attend la séance'
    : `${enAttente}\u00a0demandes attendent la séance`;
}

/** AG-47. Examined in the séance with the others, in the list that it has of its own. */
export function isBeforeCommission({ card }: AgendaItem): boolean {
  return card.mine && card.waitingFor === 'commission' && card.state.value === 'enCommission';
}

/** AVIP-34. A request that the séance of a crèche places, or leaves on the list: the séance says it already. */
function isBeforePlaces({ card }: AgendaItem): boolean {
  return card.mine && card.waitingFor === 'commission' && card.pathway === 'creche-avip';
}

/** What is decided in a séance is not said a second time, line by line. */
export function isInSeance(item: AgendaItem): boolean {
  return isBeforeCommission(item) || isBeforePlaces(item);
}

/** « 3 situations attendent la séance » */
export function saySituations(situations: number): string {
  return situations === 1
    ? '1\u00a0situation attend la séance'
    : `${situations}\u00a0situations attendent la séance`;
}
