// Who holds parental authority, and in what role: by name to who follows the family, by rank alone to the crèche.
import type { rolesParents } from '../../../workflows/crecheAvip/vocabulary.ts';
import { useAvipContents, useAvipDates } from './useAvip.ts';

export interface Parent {
  readonly id: string;
  readonly name: string;
  readonly role: keyof typeof rolesParents;
  /** How to reach them, when the viewer may read it. */
  readonly reach: string | null;
}

/** Who signs is named in clear, without a name; the others are the referents'. */
export function useParents(): readonly Parent[] {
  const { famille } = useAvipContents();
  const { signataires } = useAvipDates();
  const parents =
    famille?.parents ?? signataires.map((personne) => ({ personne, role: 'signe' as const }));
  return parents.map(({ personne, role }, rank) => ({
    id: personne,
    role,
    name: parents.length === 1 ? 'Le parent' : rank === 0 ? 'Premier parent' : 'Second parent',
    reach: null,
  }));
}
