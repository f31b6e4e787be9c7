// Records this person's agreement to link their situation to their spouse's; the link waits for the other agreement.
import { TextInput } from '@mantine/core';
import { modesAccord } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

export function ConvenirLien() {
  const { view, today } = useCase();
  const state = useCommandForm({
    type: 'convenirLien',
    initial: { reference: '', accordLe: today, accordMode: '' },
    done: 'Accord noté\u00a0: le lien s’ouvre quand l’autre accord est noté aussi',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Lier à la situation du conjoint"
      lead={`Chacun donne son accord, noté sur sa propre situation par son propre binôme. Le lien dit que l’autre situation existe et qui la porte, rien de plus. Donnez à la personne sa référence\u00a0: ${view.reference}.`}
      send="Noter l’accord"
      state={state}
    >
      <TextInput
        label="Référence de la situation du conjoint"
        description="Celle que la personne vous donne."
        placeholder="AG-2026-0042-7"
        autoComplete="off"
        {...form.getInputProps('reference')}
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
