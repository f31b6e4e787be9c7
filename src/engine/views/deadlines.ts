// Deadlines as one viewer may see them: the case's own, and the reminders of their own side.
import type { Jour } from '../../../workflows/dates.ts';
import { mayRead, type Place, type Qualite } from '../../../workflows/kernel/audience.ts';
import type { Deadline, Holder } from '../../../workflows/kernel/deadline.ts';
import { privateKeys } from '../../../workflows/kernel/fact.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import type { DeadlineView } from '../../contract/cases.ts';
import type { LoadedCase } from '../loadedCase.ts';

function deadlineView(deadline: Deadline, audience: string, today: Jour): DeadlineView {
  const { id, kind, label, due, holder, rule, heure } = deadline;
  return { id, kind, label, due, heure: heure ?? null, holder, late: due < today, rule, audience };
}

export function deadlineViews(
  loaded: LoadedCase,
  joint: readonly Deadline[],
  place: Place,
  today: Jour,
): DeadlineView[] {
  const own = privateKeys.flatMap((key) => {
    // AG-28. A reminder is for who acts: not for who has handed over, and still reads.
    const acts = key === 'referents' ? mayRead(key, place) : place.qualites.has(key);
    const prive = acts ? loaded.prive[key] : null;
    if (!prive) return [];
    return loaded.pathway
      .privateDeadlines(prive, key)
      .map((deadline) => deadlineView(deadline, key, today));
  });
  const all = [...joint.map((deadline) => deadlineView(deadline, 'public', today)), ...own];
  return all.sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}

/** As whom one holds the ball. Nobody's ball: the family's, the system's. */
const hands = {
  emploi: ['emploi'],
  social: ['social'],
  binome: ['emploi', 'social'],
  personne: ['emploi', 'social'],
  responsables: ['responsableEmploi', 'responsableSocial'],
  proposant: ['proposant'],
  receveur: ['receveur'],
  referents: ['insertion', 'referentSocial'],
  insertion: ['insertion'],
  creche: ['creche'],
  coordinateur: ['coordinateur'],
  commission: ['commission'],
  parent: [],
  systeme: [],
} satisfies { readonly [holder in Holder]: readonly Qualite[] };
const handsOf: { readonly [holder: string]: readonly Qualite[] | undefined } = hands;

/** True when a holder is this viewer: the ball is in their hands. */
export function isMine(holder: string | null, { qualites }: Place): boolean {
  return (handsOf[holder ?? ''] ?? []).some((qualite) => qualites.has(qualite));
}

/** AG-52. Who stands there as a desk, and as nothing else. */
export function isDesk({ qualites }: Place): boolean {
  return qualites.has('secretariat') && qualites.size === 1;
}

/** AG-51. A meeting in the agenda of the desk's own side, or a message left for a member: what a desk has to hand. */
export function isOfDesk(
  { kind, holder }: Pick<DeadlineView, 'kind' | 'holder'>,
  {
    loaded,
    viewer,
  }: { readonly loaded: LoadedCase; readonly viewer: Pick<Viewer, 'organisation'> },
): boolean {
  if (kind !== 'rendezVous' && kind !== 'message') return false;
  const { sieges } = loaded.pathway.conjoint(loaded.state);
  return holder === 'binome' || sieges[holder]?.organisation === viewer.organisation;
}

/** The same, and what the family is waited for: the ball is theirs, the day is for who follows them to have in mind. */
export function concerns(holder: string, place: Place): boolean {
  return isMine(holder, place) || (holder === 'parent' && place.qualites.has('insertion'));
}
