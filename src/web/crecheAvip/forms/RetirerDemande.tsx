// Withdraws a request: the family decides.
import { ReasonForm } from '../../case/forms/ReasonForm.tsx';
import { WhatChangesBy } from '../fields/WhatChanges.tsx';
import { useAvipDates } from '../useAvip.ts';

export function RetirerDemande() {
  const { offre } = useAvipDates();
  return (
    <ReasonForm
      type="retirerDemande"
      title="Retirer la demande"
      lead="La famille n’en a plus besoin, ou n’en veut plus. La demande se termine ici, et une place tenue est libre. Le motif reste entre référents."
      send="Retirer la demande"
      done="Demande retirée"
      optional
      beside={offre !== null && <WhatChangesBy type="retirerDemande" data={{}} />}
    />
  );
}
