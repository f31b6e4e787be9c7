// Opens the review before its day.
import { PlainForm } from '../../case/forms/PlainForm.tsx';

export function OuvrirBilan() {
  return (
    <PlainForm
      type="ouvrirBilan"
      title="Ouvrir le bilan"
      lead="Il s’ouvre de lui-même trente jours avant la fin. Vous pouvez l’ouvrir plus tôt."
      send="Ouvrir le bilan"
      done="Bilan ouvert"
    />
  );
}
