// Says no to a handover.
import { useRelaisRecu } from '../useRelais.ts';
import { DeclineForm } from './DeclineForm.tsx';

export function DeclinerPassation() {
  const relais = useRelaisRecu();
  return (
    <DeclineForm
      type="declinerPassation"
      about={{ passation: relais?.passation.id ?? '' }}
      title="Décliner le relais"
      lead="Rien ne change dans la situation."
      done="Relais décliné"
    />
  );
}
