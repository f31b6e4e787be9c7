// Says no to a handover.
import { useAgDates } from '../useAg.ts';
import { DeclineForm } from './DeclineForm.tsx';

export function DeclinerPassation() {
  const { passation } = useAgDates();
  return (
    <DeclineForm
      type="declinerPassation"
      about={{ passation: passation?.id ?? '' }}
      title="Décliner le relais"
      lead="Rien ne change dans la situation."
      done="Relais décliné"
    />
  );
}
