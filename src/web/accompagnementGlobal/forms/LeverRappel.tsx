// Lifts a reminder that has done its work.
import { NativeSelect } from '@mantine/core';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { useReminders } from '../useReminders.ts';

export function LeverRappel() {
  const { form: open } = useCase();
  const reminders = useReminders();
  const state = useCommandForm({
    type: 'leverRappel',
    initial: { rappel: open?.about ?? reminders[0]?.id ?? '' },
    done: 'Rappel levé',
  });
  return (
    <CommandForm title="Lever un rappel" send="Lever le rappel" state={state}>
      <NativeSelect
        label="Lequel"
        data={reminders.map(({ id, texte }) => ({ value: id, label: texte }))}
        {...state.form.getInputProps('rappel')}
      />
    </CommandForm>
  );
}
