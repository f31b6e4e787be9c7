// Crèches and requests among folded cases: what the readings of places look at, as decisions do.
import { type CrecheVue, estCreche } from '../../../workflows/creche/label.ts';
import { type DemandeVue, estDemande } from '../../../workflows/crecheAvip/command.ts';
import type { Place } from '../../../workflows/kernel/audience.ts';
import { asRelated, type LoadedCase } from '../loadedCase.ts';

/** A crèche that a viewer may know of, and as what they stand towards it. */
export interface CrecheSeen {
  readonly loaded: LoadedCase;
  readonly creche: CrecheVue;
  readonly place: Place;
}

export function crecheIn(loaded: LoadedCase): CrecheVue | null {
  const seen = asRelated(loaded);
  return estCreche(seen) ? seen : null;
}

export function demandeIn(loaded: LoadedCase): DemandeVue | null {
  const seen = asRelated(loaded);
  return estDemande(seen) ? seen : null;
}
