// Who reads what of a crèche beyond its half-days: its waiting list, and what an act of its calendar would touch.
import type { Qualite } from '../../../workflows/kernel/audience.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import type { CrecheSeen } from './seen.ts';

type Seen = Pick<CrecheSeen, 'place'>;

const stands = ({ place }: Seen, ...qualites: readonly Qualite[]) =>
  qualites.some((one) => place.qualites.has(one));

/** AVIP-55. The whole list, requests that name no crèche included: the commune, the commission that decides, the auditor. */
export function readsWholeList(seen: Seen, { roles }: Pick<Viewer, 'roles'>): boolean {
  return stands(seen, 'coordinateur', 'auditeur') || roles.includes('commission');
}

/** How many wait: the crèche counts those that name it. A referent is told of theirs alone. */
export function countsWaiting(seen: Seen, viewer: Pick<Viewer, 'roles'>): boolean {
  return readsWholeList(seen, viewer) || stands(seen, 'creche');
}

/** AVIP-55. Somebody who may know of a request on it: an administrateur knows of none. */
export function readsList(seen: Seen, viewer: Pick<Viewer, 'roles'>): boolean {
  return countsWaiting(seen, viewer) || stands(seen, 'partenaire');
}

/** AVIP-24. Who closes and lowers: the crèche, and its commune. */
export function keepsCalendar(seen: Seen): boolean {
  return stands(seen, 'creche', 'coordinateur');
}
