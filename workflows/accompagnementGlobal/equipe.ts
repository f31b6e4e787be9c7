// What the responsable of one organisation is shown of its team: portfolios, what is late. Cases, never agents compared.
import { addDays, type Jour } from '../dates.ts';
import { suppleanceAu } from '../kernel/conjoint.ts';
import type { Deadline } from '../kernel/deadline.ts';
import type { Cote } from '../kernel/fact.ts';
import type { CaseState } from '../kernel/pathway.ts';
import type { Settings } from '../settings/settings.ts';
import { vivant } from './command.ts';
import type { AgContext } from './context.ts';

/** AG-55. What a responsable may do on several cases at once; each stays a command of its own case. */
export const parSelection = [
  'ouvrirSuppleance',
  'terminerSuppleance',
  'proposerPassation',
  'enregistrerVisa',
] as const;
export const SELECTION_MAX = 40;

export type Niveau = 'calme' | 'attention' | 'alerte';

/** AG-56. How full a portfolio is: of the load, not of whoever carries it. */
export function niveau(situations: number, { values }: Pick<Settings, 'values'>): Niveau {
  if (situations >= values['ag.portefeuilleAlerte']) return 'alerte';
  return situations >= values['ag.portefeuilleSeuil'] ? 'attention' : 'calme';
}

/** Who carries a running case for one side, and who stands in for them that day. */
export function portePar(
  { value, context }: CaseState<AgContext>,
  siege: Cote,
  jour: Jour,
): { readonly titulaire: string | null; readonly suppleant: string | null } {
  if (!vivant.some((state) => state === value)) return { titulaire: null, suppleant: null };
  const seat = context.sieges[siege];
  return { titulaire: seat.titulaire, suppleant: suppleanceAu(seat, jour)?.agent ?? null };
}

/** What is late for this side, the other's own aside: nothing of it is counted by agent. */
export function enRetard(
  deadlines: readonly Deadline[],
  siege: Cote,
  jour: Jour,
): readonly Pick<Deadline, 'label' | 'due'>[] {
  const ours: readonly string[] = [siege, 'binome', 'responsables'];
  return deadlines.filter(({ due, holder }) => due < jour && ours.includes(holder));
}

/** AG-66. The planned end of a case, once it is near enough to be prepared. */
export function finProche(
  { value, context }: CaseState<AgContext>,
  jour: Jour,
  { values }: Pick<Settings, 'values'>,
): Jour | null {
  const { fin } = context.echeances;
  const near = fin !== null && fin <= addDays(jour, values['ag.finProcheJours']);
  return near && (value === 'actif' || value === 'bilan') ? fin : null;
}
