// Leaves a message for a member of the pair, as a desk takes it on the telephone.
import { Textarea } from '@mantine/core';
import { porteurs } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { useDeskSide } from '../useDeskSide.ts';

export function LaisserMessage() {
  const { view } = useCase();
  const siege = useDeskSide() ?? 'social';
  const member = view.seats.find(({ seat }) => seat === siege)?.nom ?? porteurs[siege];
  const state = useCommandForm({
    type: 'laisserMessage',
    initial: { siege, texte: '' },
    done: 'Message laissé',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Laisser un message"
      lead={`Pour ${member}. Lu par le binôme et votre secrétariat. Rien de la situation n’a besoin d’y être\u00a0: qui a appelé, pour rappeler quand.`}
      send="Laisser le message"
      state={state}
    >
      <Textarea label="Message" minRows={3} {...form.getInputProps('texte')} />
    </CommandForm>
  );
}
