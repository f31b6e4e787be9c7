// A follow-up in its rhythm: from the proposal to the start, then meetings on both sides until the last ones.
import type { Cote } from '../../../workflows/kernel/fact.ts';
import type { Portrait } from '../person.ts';
import type { Recit } from '../story.ts';
import { diagnostiquer } from './diagnostic.ts';
import { type RendezVous, rendezVous, type TypeRendezVous, tenter } from './meetings.ts';
import { proposer } from './proposition.ts';
import { autre, confirmer, proposerDemarrage, proposerValidation } from './steps.ts';

/** Everything up to the start, which was `ilYA` days ago; `mois`: how long it is to last. */
export function demarrer(
  recit: Recit,
  ilYA: number,
  portrait: Portrait,
  { par = 'emploi', mois = 6 }: { readonly par?: Cote; readonly mois?: number } = {},
): void {
  const { binome } = recit;
  proposer(recit, ilYA + 30, par, portrait);
  diagnostiquer(recit, ilYA + 22, ilYA + 12, portrait);
  proposerValidation(recit, ilYA + 11, par, ilYA + 12);
  confirmer(recit, ilYA + 9, binome[autre(par)]);
  proposerDemarrage(recit, ilYA + 3, par, mois);
  confirmer(recit, ilYA, binome[autre(par)]);
}

export interface Rythme {
  /** How many days ago it began. */
  readonly debut: number;
  /** How many days ago each side saw the person last. */
  readonly dernierEmploi: number;
  readonly dernierSocial: number;
}

const pas: { readonly [C in Cote]: number } = { emploi: 14, social: 28 };
const typeDuCote: { readonly [C in Cote]: TypeRendezVous } = {
  emploi: 'franceTravail',
  social: 'social',
};

/** Sometimes nobody comes; the last meeting always takes place, for the clock hangs on it. */
function presenceDe(recit: Recit, isLast: boolean): Pick<RendezVous, 'presence' | 'motifLegitime'> {
  if (isLast) return {};
  switch (recit.hasard.entier(1, 14)) {
    case 1:
      return { presence: 'absencePrevenue', motifLegitime: 'oui' };
    case 2:
      return {
        presence: 'absenceNonPrevenue',
        motifLegitime: recit.hasard.parmi(['oui', 'inconnu', 'inconnu']),
      };
    case 3:
      return { presence: 'annuleParNous' };
    default:
      return {};
  }
}

interface Course {
  readonly debut: number;
  readonly dernier: number;
  /** The day of the meeting of all three, which stands for those of that week. */
  readonly tripartite: number | null;
}

function duCote(recit: Recit, qui: Cote, { debut, dernier, tripartite }: Course): void {
  for (let ilYA = dernier; ilYA < debut - 2; ilYA += pas[qui]) {
    if (tripartite !== null && ilYA !== dernier && Math.abs(ilYA - tripartite) < 5) continue;
    const presence = presenceDe(recit, ilYA === dernier);
    const isPlanned = ilYA + 6 < debut && recit.hasard.entier(1, 5) > 2;
    const fixeAvant = isPlanned ? recit.hasard.entier(4, 6) : null;
    rendezVous(recit, { ilYA, type: typeDuCote[qui], qui, fixeAvant, ...presence });
    if (presence.presence === 'absenceNonPrevenue') tenter(recit, ilYA - 1, qui);
  }
}

export function suivre(recit: Recit, { debut, dernierEmploi, dernierSocial }: Rythme): void {
  const middle = Math.round((debut + Math.max(dernierEmploi, dernierSocial)) / 2);
  const tripartite = debut - middle > 20 ? middle : null;
  duCote(recit, 'emploi', { debut, dernier: dernierEmploi, tripartite });
  duCote(recit, 'social', { debut, dernier: dernierSocial, tripartite });
  if (tripartite !== null) {
    rendezVous(recit, { ilYA: tripartite, type: 'tripartite', qui: 'emploi', fixeAvant: 6 });
  }
}
