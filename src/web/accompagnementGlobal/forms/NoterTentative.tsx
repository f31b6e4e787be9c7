// Notes an attempt to reach the person that had no answer.
import { Textarea } from '@mantine/core';
import { canaux } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

export function NoterTentative() {
  const { today } = useCase();
  const state = useCommandForm({
    type: 'noterTentative',
    initial: { le: today, canal: 'telephone', commentaire: '' },
    optional: ['commentaire'],
    done: 'Tentative notée',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Noter une tentative de contact"
      lead="Sans réponse de la personne. Une tentative ne compte pas comme un contact."
      send="Noter la tentative"
      state={state}
    >
      <DateField past label="Jour" {...form.getInputProps('le')} />
      <Choices label="Par quel moyen" options={canaux} {...form.getInputProps('canal')} />
      <Textarea label="Précision (facultatif)" minRows={2} {...form.getInputProps('commentaire')} />
    </CommandForm>
  );
}
