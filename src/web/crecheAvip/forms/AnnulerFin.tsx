// Takes back an announced end: the child keeps the reserved place.
import { PlainForm } from '../../case/forms/PlainForm.tsx';
import { WhatChangesBy } from '../fields/WhatChanges.tsx';

export function AnnulerFin() {
  return (
    <PlainForm
      type="annulerFin"
      title="Annuler la fin annoncée"
      lead="L’enfant garde sa place réservée jusqu’à la fin du contrat, si personne ne l’a reçue depuis."
      send="Annuler la fin"
      done="Fin annulée"
      beside={<WhatChangesBy type="annulerFin" data={{}} />}
    />
  );
}
