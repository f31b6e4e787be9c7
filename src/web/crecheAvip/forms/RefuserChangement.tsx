// Refuses a change of hours, with a reason that everyone of the contract reads.
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { usePreview, WhatChanges } from '../fields/WhatChanges.tsx';
import { useAvipDates } from '../useAvip.ts';

export function RefuserChangement() {
  const { changement } = useAvipDates();
  const [asked] = useState(changement?.id ?? '');
  const state = useCommandForm({
    type: 'refuserChangement',
    initial: { changement: asked, motif: '' },
    done: 'Changement refusé\u00a0: les heures restent les mêmes',
  });
  const preview = usePreview('refuserChangement', state.form.getValues());
  return (
    <CommandForm
      title="Refuser le changement d’heures"
      lead="Les heures restent les mêmes, et ce qui était tenu est libre. Les référents lisent votre motif."
      send="Refuser le changement"
      state={state}
    >
      <Textarea label="Pourquoi" minRows={3} {...state.form.getInputProps('motif')} />
      <WhatChanges preview={preview} />
    </CommandForm>
  );
}
