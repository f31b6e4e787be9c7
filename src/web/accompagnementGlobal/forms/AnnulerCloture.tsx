// Takes back an exit that one's own side announced.
import { useState } from 'react';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';

export function AnnulerCloture() {
  const { view } = useCase();
  const [acte] = useState(view.act?.id ?? '');
  const state = useCommandForm({
    type: 'annulerCloture',
    initial: { acte },
    done: 'Demande de sortie annulée',
  });
  return (
    <CommandForm
      title="Annuler la demande de sortie"
      lead="L’accompagnement continue comme avant."
      send="Annuler la demande"
      state={state}
    >
      {null}
    </CommandForm>
  );
}
