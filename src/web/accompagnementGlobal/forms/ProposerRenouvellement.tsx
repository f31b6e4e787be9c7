// Proposes to go on: until when, with the person's agreement, within the whole duration.
import { modesAccord } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

export function ProposerRenouvellement() {
  const { today } = useCase();
  const state = useCommandForm({
    type: 'proposerRenouvellement',
    initial: { fin: '', accordLe: today, accordMode: '' },
    optional: ['fin'],
    done: 'Renouvellement proposé\u00a0: l’accord de votre binôme est attendu',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Proposer le renouvellement"
      lead="Vous donnez votre accord. L’accompagnement continue quand votre binôme donne le sien."
      send="Donner mon accord et proposer"
      state={state}
    >
      <DateField
        label="Nouvelle fin (facultatif)"
        description="Six mois de plus si vous ne dites rien, dans la limite de la durée totale."
        {...form.getInputProps('fin')}
      />
      <DateField
        past
        label="La personne a donné son accord le"
        {...form.getInputProps('accordLe')}
      />
      <Choices label="Comment" options={modesAccord} {...form.getInputProps('accordMode')} />
    </CommandForm>
  );
}
