// Says that a message reached whom it was for: it waits no more.
import { NativeSelect } from '@mantine/core';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { useAgContents } from '../useAg.ts';

export function TransmettreMessage() {
  const { form: open } = useCase();
  const { messages } = useAgContents();
  const state = useCommandForm({
    type: 'transmettreMessage',
    initial: { message: open?.about ?? messages[0]?.id ?? '' },
    done: 'Message transmis',
  });
  return (
    <CommandForm
      title="Ce message est arrivé"
      lead="Lu par la personne à qui il s’adressait, ou dit de vive voix&nbsp;: il n’attend plus."
      send="Noter qu’il est transmis"
      state={state}
    >
      <NativeSelect
        label="Lequel"
        data={messages.map(({ id, texte }) => ({ value: id, label: texte }))}
        {...state.form.getInputProps('message')}
      />
    </CommandForm>
  );
}
