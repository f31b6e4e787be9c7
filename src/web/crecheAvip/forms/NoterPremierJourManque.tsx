// The child did not come on the first day: said without a reason.
import { PlainForm } from '../../case/forms/PlainForm.tsx';

export function NoterPremierJourManque() {
  return (
    <PlainForm
      type="noterPremierJourManque"
      title="L’enfant n’est pas venu le premier jour"
      lead="Les référents lisent «&nbsp;à recontacter&nbsp;». Aucun motif n’est demandé."
      send="Prévenir les référents"
      done="Les référents sont prévenus"
    />
  );
}
