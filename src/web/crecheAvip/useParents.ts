// Who holds parental authority, and in what role: by name to who follows the family, by rank alone to the crèche.
import type { rolesParents } from '../../../workflows/crecheAvip/vocabulary.ts';
import type { PersonView } from '../../contract/cases.ts';
import { fullName } from '../case/CaseHeader.tsx';
import { useCase } from '../case/caseContext.ts';
import { useAvipContents, useAvipDates } from './useAvip.ts';

export interface Parent {
  readonly id: string;
  readonly name: string;
  readonly role: keyof typeof rolesParents;
  /** How to reach them, when the viewer may read it. */
  readonly reach: string | null;
  /** SECRET-18. Read by who follows the family alone: said to them. */
  readonly proteges: boolean;
  /** The day a protection that they had set was lifted. */
  readonly protectionLevee: string | null;
}

/** Who signs is there for the crèche too, without a name; the others are the referents'. */
export function useParents(): readonly Parent[] {
  const { proches } = useCase().view;
  const { famille } = useAvipContents();
  const { signataires } = useAvipDates();
  const parents =
    famille?.parents ?? signataires.map((personne) => ({ personne, role: 'signe' as const }));
  return parents.map(({ personne, role }, rank) => {
    const person = proches.find(({ id }) => id === personne);
    const unnamed = parents.length === 1 ? 'Le parent' : `Parent ${rank + 1}`;
    return {
      id: personne,
      role,
      name: (person && fullName(person)) ?? unnamed,
      reach: person ? sayReach(person) : null,
      proteges: person?.proteges === true,
      protectionLevee: person?.protectionLevee ?? null,
    };
  });
}

function sayReach({ telephone, courriel, commune }: PersonView): string | null {
  const ways = [telephone, courriel, commune].filter((way) => way !== null);
  return ways.length === 0 ? null : ways.join(' · ');
}
