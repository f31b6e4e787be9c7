// Objects to an announced exit, with a reason that the pair reads.
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';

export function ObjecterCloture() {
  const { view } = useCase();
  // The act that was on screen when the form opened: the server says if it is gone.
  const [acte] = useState(view.act?.id ?? '');
  const state = useCommandForm({
    type: 'objecterCloture',
    initial: { acte, motif: '' },
    done: 'Objection envoyée\u00a0: la sortie n’aura pas lieu',
  });
  return (
    <CommandForm
      title="Objecter à la sortie"
      lead="La sortie annoncée s’arrête. Votre binôme lit votre motif, et vous en reparlez."
      send="Objecter"
      state={state}
    >
      <Textarea label="Pourquoi" minRows={3} {...state.form.getInputProps('motif')} />
    </CommandForm>
  );
}
