// The commission validates what the pair sent it.
import { PlainForm } from '../../case/forms/PlainForm.tsx';

export function ValiderDiagnostic() {
  return (
    <PlainForm
      type="validerDiagnostic"
      title="Valider le diagnostic"
      lead="Le binôme peut proposer le démarrage à la personne dès maintenant."
      send="Valider"
      done="Diagnostic validé"
    />
  );
}
