// A written derogation for an older child: until when, and why.
import { Textarea } from '@mantine/core';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

export function DerogerAge() {
  const state = useCommandForm({
    type: 'derogerAge',
    initial: { jusquAu: '', motif: '' },
    done: 'Dérogation accordée',
  });
  return (
    <CommandForm
      title="Accorder une dérogation d’âge"
      lead="L’accueil finit d’ordinaire à la rentrée de l’année des trois ans. Le motif reste, lu par les référents."
      send="Accorder la dérogation"
      state={state}
      focus="heading"
    >
      <DateField label="Accueil possible jusqu’au" {...state.form.getInputProps('jusquAu')} />
      <Textarea label="Pourquoi" minRows={3} {...state.form.getInputProps('motif')} />
    </CommandForm>
  );
}
