// How far a plan of action is, in words. Pure.
import type { Action } from '../../../../workflows/accompagnementGlobal/contents.ts';

export function isOpen({ etat }: Pick<Action, 'etat'>): boolean {
  return etat === 'ouverte' || etat === 'reportee';
}

/** « 4 actions en cours » and « dont 1 en retard », or null when none is. */
export function sayPlan(
  actions: readonly Action[],
  today: string,
): { readonly open: string; readonly late: string | null } {
  const open = actions.filter(isOpen);
  const late = open.filter(({ echeance }) => echeance < today).length;
  return { open: sayCount(open.length), late: late === 0 ? null : `dont ${late} en retard` };
}

function sayCount(count: number): string {
  if (count === 0) return 'Aucune action en cours';
  return count === 1 ? '1 action en cours' : `${count} actions en cours`;
}
