// Leaves a message for a member of the pair, as a desk takes it on the telephone.
import { Textarea } from '@mantine/core';
import { porteurs } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { useDeskSide } from '../useDeskSide.ts';

export function LaisserMessage() {
  const { view } = useCase();
  const nameOf = (side: 'emploi' | 'social') =>
    view.seats.find(({ seat }) => seat === side)?.nom ?? porteurs[side];
  const state = useCommandForm({
    type: 'laisserMessage',
    initial: { siege: useDeskSide() ?? 'social', texte: '' },
    done: 'Message laissé',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Laisser un message"
      lead="Lu par le binôme et les secrétariats. Rien de la situation n’a besoin d’y être&nbsp;: qui a appelé, pour rappeler quand."
      send="Laisser le message"
      state={state}
    >
      <Textarea label="Message" minRows={3} {...form.getInputProps('texte')} />
      <Choices
        label="Pour qui"
        options={{ emploi: nameOf('emploi'), social: nameOf('social') }}
        {...form.getInputProps('siege')}
      />
    </CommandForm>
  );
}
