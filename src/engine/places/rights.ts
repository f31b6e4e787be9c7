// Who reads what of a crèche beyond its half-days: its waiting list, and what an act of its calendar would touch.
import type { Qualite } from '../../../workflows/kernel/audience.ts';
import type { CrecheSeen } from './seen.ts';

type Seen = Pick<CrecheSeen, 'place'>;

const stands = ({ place }: Seen, ...qualites: readonly Qualite[]) =>
  qualites.some((one) => place.qualites.has(one));

/** AVIP-55. The whole list, requests that name no crèche included: the commune, the auditor. */
export function readsWholeList(seen: Seen): boolean {
  return stands(seen, 'coordinateur', 'auditeur');
}

/** How many wait: the crèche, and the commission that decides, count those that name it. A referent is told of theirs alone. */
export function countsWaiting(seen: Seen): boolean {
  return readsWholeList(seen) || stands(seen, 'creche', 'commission');
}

/** AVIP-55. Somebody who may know of a request on it: an administrateur knows of none. */
export function readsList(seen: Seen): boolean {
  return countsWaiting(seen) || stands(seen, 'partenaire');
}

/** AVIP-27. Its tables are taken away by who keeps it, coordinates it or audits it. */
export function readsTables(seen: Seen): boolean {
  return stands(seen, 'creche', 'coordinateur', 'auditeur');
}

/** AVIP-24. Who closes and lowers: the crèche, and its commune. */
export function keepsCalendar(seen: Seen): boolean {
  return stands(seen, 'creche', 'coordinateur');
}
