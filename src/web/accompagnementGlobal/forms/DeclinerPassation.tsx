// Says no to a handover: nothing changes.
import { Textarea } from '@mantine/core';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { readContext } from '../readContents.ts';

export function DeclinerPassation() {
  const { view } = useCase();
  const { passation } = readContext(view.context);
  const state = useCommandForm({
    type: 'declinerPassation',
    initial: { passation: passation?.id ?? '', mot: '' },
    optional: ['mot'],
    done: 'Relais décliné',
  });
  return (
    <CommandForm
      title="Décliner le relais"
      lead="Rien ne change dans la situation. Dites pourquoi si cela peut aider."
      send="Décliner"
      state={state}
    >
      <Textarea
        label="Un mot (facultatif, lu par le binôme)"
        minRows={2}
        {...state.form.getInputProps('mot')}
      />
    </CommandForm>
  );
}
