// The waiting list of one crèche: the requests that name it, in the published order of a day, each explained.
import { type CrecheVue, reglesAu } from '../creche/label.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import { type Rang, ranger } from '../waitingList/rank.ts';
import type { DemandeVue } from './command.ts';
import { rangeeDe, surLaListe } from './priority.ts';
import { enAttente } from './states.ts';

/** LISTE-01. `pourquoi` and `pourMonter` are for who may read `referents`; a crèche is given `pourLaCreche`. */
export function listeDAttente(
  creche: CrecheVue,
  demandes: readonly DemandeVue[],
  { today, settings }: Pick<DecideContext, 'today' | 'settings'>,
): readonly Rang[] {
  const waiting = demandes.filter(
    (one) => enAttente.some((etat) => etat === one.state.value) && surLaListe(one, creche.caseId),
  );
  return ranger(
    waiting.map(({ caseId, state, contents }) => rangeeDe(caseId, state.context, contents, today)),
    reglesAu(creche.state.context, today, settings),
    creche.caseId,
  );
}
