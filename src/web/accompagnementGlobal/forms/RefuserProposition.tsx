// Refuses the accompaniment: why, for the pair; what is offered instead, and a word to who proposed it.
import { Textarea } from '@mantine/core';
import { alternatives } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';

export function RefuserProposition() {
  const state = useCommandForm({
    type: 'refuserProposition',
    initial: { motif: '', alternative: '', mot: '' },
    done: 'Proposition refusée',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Refuser l’accompagnement global"
      lead="La situation se termine ici. Dites ce qui conviendrait mieux à la personne."
      send="Refuser"
      state={state}
    >
      <Textarea label="Pourquoi (lu par le binôme)" minRows={3} {...form.getInputProps('motif')} />
      <Choices
        label="Ce qui est proposé à la place"
        options={alternatives}
        {...form.getInputProps('alternative')}
      />
      <Textarea
        label="Un mot à la personne qui a fait la proposition"
        minRows={2}
        {...form.getInputProps('mot')}
      />
    </CommandForm>
  );
}
