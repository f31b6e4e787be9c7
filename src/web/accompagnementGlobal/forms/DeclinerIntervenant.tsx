// The other member says no to an associated intervenant.
import { useAgDates } from '../useAg.ts';
import { DeclineForm } from './DeclineForm.tsx';

export function DeclinerIntervenant() {
  const { intervenant } = useAgDates();
  return (
    <DeclineForm
      type="declinerIntervenant"
      about={{ intervenant: intervenant?.id ?? '' }}
      title="Décliner l’intervenant associé"
      lead="Rien n’a été ouvert à personne."
      done="Invitation déclinée"
    />
  );
}
