// Refuses the accompaniment, with its reason.
import { ReasonForm } from '../../case/forms/ReasonForm.tsx';

export function RefuserProposition() {
  return (
    <ReasonForm
      type="refuserProposition"
      title="Refuser l’accompagnement global"
      lead="La situation se termine ici. Dites ce qui conviendrait mieux à la personne."
      send="Refuser"
      done="Proposition refusée"
    />
  );
}
