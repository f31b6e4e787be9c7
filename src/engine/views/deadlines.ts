// Deadlines as one viewer may see them: the case's own, and the reminders of their own side.
import type { Jour } from '../../../workflows/dates.ts';
import { mayRead, type Place } from '../../../workflows/kernel/audience.ts';
import { privateKeys } from '../../../workflows/kernel/fact.ts';
import type { Deadline, Holder } from '../../../workflows/kernel/pathway.ts';
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
    const prive = mayRead(key, place) ? loaded.prive[key] : null;
    if (!prive) return [];
    return loaded.pathway
      .privateDeadlines(prive, key)
      .map((deadline) => deadlineView(deadline, key, today));
  });
  const all = [...joint.map((deadline) => deadlineView(deadline, 'public', today)), ...own];
  return all.sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}

/** True when a holder is this viewer: the ball is in their hands. */
export function isMine(holder: Holder | string | null, place: Place): boolean {
  const { qualites } = place;
  const inPair = qualites.has('emploi') || qualites.has('social');
  switch (holder) {
    case 'emploi':
      return qualites.has('emploi');
    case 'social':
      return qualites.has('social');
    case 'binome':
    case 'personne':
      return inPair;
    case 'responsables':
      return qualites.has('responsableEmploi') || qualites.has('responsableSocial');
    case 'proposant':
      return qualites.has('proposant');
    default:
      return false;
  }
}
