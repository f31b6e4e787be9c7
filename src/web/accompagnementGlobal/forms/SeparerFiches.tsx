// Separates two records: they were of two persons after all.
import { PlainForm } from '../../case/forms/PlainForm.tsx';

export function SeparerFiches() {
  return (
    <PlainForm
      type="separerFiches"
      title="Séparer les deux fiches"
      lead="Chaque situation retrouve sa propre fiche, avec les coordonnées dites sur elle, même pendant la réunion."
      send="Séparer les fiches"
      done="Fiches séparées"
    />
  );
}
