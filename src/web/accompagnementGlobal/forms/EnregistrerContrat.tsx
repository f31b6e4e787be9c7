// Records the signed contract.
import { TextInput } from '@mantine/core';
import { naturesContrat } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

export function EnregistrerContrat() {
  const { today, view } = useCase();
  const adviser = view.seats.find(({ seat }) => seat === 'emploi')?.nom ?? '';
  const state = useCommandForm({
    type: 'enregistrerContrat',
    initial: {
      nature: 'contratEngagement',
      signeLe: today,
      referentUnique: adviser,
      reference: '',
    },
    optional: ['reference'],
    done: 'Contrat enregistré',
  });
  const { form } = state;
  return (
    <CommandForm title="Enregistrer le contrat signé" send="Enregistrer" state={state}>
      <Choices label="Nature" options={naturesContrat} {...form.getInputProps('nature')} />
      <DateField past label="Signé le" {...form.getInputProps('signeLe')} />
      <TextInput label="Référent unique nommé" {...form.getInputProps('referentUnique')} />
      <TextInput label="Référence (facultatif)" {...form.getInputProps('reference')} />
    </CommandForm>
  );
}
