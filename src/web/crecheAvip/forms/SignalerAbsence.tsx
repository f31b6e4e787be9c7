// An absence that deserves a talk: no reason, no count.
import { PlainForm } from '../../case/forms/PlainForm.tsx';

export function SignalerAbsence() {
  return (
    <PlainForm
      type="signalerAbsence"
      title="Signaler une absence qui mérite d’en parler"
      lead="Les référents lisent «&nbsp;à recontacter&nbsp;», sans motif et sans compte. Une absence ordinaire ne se signale pas."
      send="Prévenir les référents"
      done="Les référents sont prévenus"
    />
  );
}
