// In « mode entretien », the case of somebody else stays closed until the mode is left.
import { Button } from '@mantine/core';
import { EmptyState } from '../shell/EmptyState.tsx';
import { useEntretien } from './entretien.tsx';

export function OtherPersonNotice() {
  const { toggle } = useEntretien();
  return (
    <EmptyState title="Situation d’une autre personne">
      <p>Le mode entretien la garde fermée pendant que quelqu’un est avec vous.</p>
      <Button onClick={toggle}>Quitter le mode entretien et l’ouvrir</Button>
    </EmptyState>
  );
}
