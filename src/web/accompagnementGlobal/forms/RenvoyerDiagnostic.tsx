// The commission sends a diagnosis back to the pair, and says what it needs.
import { ReasonForm } from '../../case/forms/ReasonForm.tsx';

export function RenvoyerDiagnostic() {
  return (
    <ReasonForm
      type="renvoyerDiagnostic"
      title="Renvoyer le diagnostic au binôme"
      lead="Le binôme lit votre motif, reprend le diagnostic et vous le renvoie quand il est prêt."
      send="Renvoyer"
      done="Diagnostic renvoyé au binôme"
    />
  );
}
