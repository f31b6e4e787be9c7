// What a case is called in a list: its person, or its own name when it is nobody's.
import type { CaseCard } from '../../contract/cases.ts';
import { usePersonName } from '../privacy/entretien.tsx';

export function useCardName(): (card: Pick<CaseCard, 'id' | 'titre' | 'personne'>) => string {
  const personName = usePersonName();
  return ({ id, titre, personne }) => titre ?? personName(id, personne);
}
