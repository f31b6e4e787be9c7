// Declares a request not eligible, with a reason that stays among referents.
import { ReasonForm } from '../../case/forms/ReasonForm.tsx';

export function DeclarerIneligible() {
  return (
    <ReasonForm
      type="declarerIneligible"
      title="Déclarer la demande non éligible"
      lead="La demande se termine ici. Le motif est lu par les référents, et sert à la lettre à la famille."
      send="Déclarer non éligible"
      done="Demande déclarée non éligible"
    />
  );
}
