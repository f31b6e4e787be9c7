// Records that the Archives départementales allow the elimination: it follows by itself, on its day.
import { TextInput } from '@mantine/core';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

export function EnregistrerVisa() {
  const { today } = useCase();
  const state = useCommandForm({
    type: 'enregistrerVisa',
    initial: { le: today, bordereau: '' },
    done: 'Visa enregistré',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Enregistrer le visa d’élimination"
      lead="Au jour prévu, la situation sera effacée, sans retour. Il restera des comptes anonymes."
      send="Enregistrer le visa"
      state={state}
    >
      <DateField past label="Visé le" {...form.getInputProps('le')} />
      <TextInput label="Numéro du bordereau" {...form.getInputProps('bordereau')} />
    </CommandForm>
  );
}
