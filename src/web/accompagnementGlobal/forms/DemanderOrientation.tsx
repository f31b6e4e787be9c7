// Asks for a new orientation: the month of the contract stops, and runs anew from the decision.
import { Textarea } from '@mantine/core';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

export function DemanderOrientation() {
  const { today } = useCase();
  const state = useCommandForm({
    type: 'demanderOrientation',
    initial: { le: today, motif: '' },
    done: 'Demande notée',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Demander une nouvelle orientation"
      lead="Le délai pour signer le contrat s’arrête. Un nouveau mois courra de la nouvelle notification."
      send="Noter la demande"
      state={state}
    >
      <DateField past label="Demandée le" {...form.getInputProps('le')} />
      <Textarea label="Pourquoi (lu par le binôme)" minRows={3} {...form.getInputProps('motif')} />
    </CommandForm>
  );
}
