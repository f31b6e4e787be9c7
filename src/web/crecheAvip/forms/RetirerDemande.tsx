// Withdraws a request: the family decides.
import { ReasonForm } from '../../case/forms/ReasonForm.tsx';

export function RetirerDemande() {
  return (
    <ReasonForm
      type="retirerDemande"
      title="Retirer la demande"
      lead="La famille n’en a plus besoin, ou n’en veut plus. La demande se termine ici, et une place tenue est libre. Le motif reste entre référents."
      send="Retirer la demande"
      done="Demande retirée"
      optional
    />
  );
}
