// Withdraws the proposal: never against the person's will.
import { ReasonForm } from '../../case/forms/ReasonForm.tsx';

export function RetirerProposition() {
  return (
    <ReasonForm
      type="retirerProposition"
      title="Retirer la proposition"
      lead="À la demande de la personne, ou parce qu’elle n’est plus utile. La situation se termine ici."
      send="Retirer la proposition"
      done="Proposition retirée"
      optional
    />
  );
}
