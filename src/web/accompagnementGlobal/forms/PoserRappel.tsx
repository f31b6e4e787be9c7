// Sets a reminder for one's own side alone.
import { TextInput } from '@mantine/core';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { AudienceBadge } from '../../privacy/AudienceBadge.tsx';
import { useMySide } from '../useAg.ts';

export function PoserRappel() {
  const side = useMySide();
  const state = useCommandForm({
    type: 'poserRappel',
    initial: { due: '', texte: '' },
    done: 'Rappel posé',
  });
  return (
    <CommandForm
      title="Poser un rappel"
      lead={side !== null && <AudienceBadge audience={side} />}
      send="Poser le rappel"
      state={state}
    >
      <DateField label="Pour quand" {...state.form.getInputProps('due')} />
      <TextInput label="Quoi" {...state.form.getInputProps('texte')} />
    </CommandForm>
  );
}
