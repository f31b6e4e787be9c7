// A dispute keeps a case that has ended: why, for the responsables alone, and when it is seen again.
import { Textarea } from '@mantine/core';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

export function ProlongerConservation() {
  const state = useCommandForm({
    type: 'prolongerConservation',
    initial: { motif: '', revoirLe: '' },
    optional: ['revoirLe'],
    done: 'Conservation prolongée',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Prolonger la conservation"
      lead="Pour un litige ou un recours. Tant que vous ne la levez pas, rien n’est archivé ni effacé."
      send="Prolonger"
      state={state}
    >
      <Textarea
        label="Motif (lu par les responsables seuls)"
        minRows={3}
        {...form.getInputProps('motif')}
      />
      <DateField
        label="À revoir le (facultatif)"
        description="Dans un an si vous ne dites rien."
        {...form.getInputProps('revoirLe')}
      />
    </CommandForm>
  );
}
