// Says what became of an action: done, given up, put off.
import { NativeSelect, Textarea } from '@mantine/core';
import { etatsAction } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { useAgContents } from '../useAg.ts';

export function MajAction() {
  const { form: open } = useCase();
  const running = useAgContents().actions.filter(
    ({ etat }) => etat === 'ouverte' || etat === 'reportee',
  );
  const state = useCommandForm({
    type: 'majAction',
    initial: {
      action: open?.about ?? running[0]?.id ?? '',
      etat: 'faite',
      echeance: '',
      commentaire: '',
    },
    optional: ['echeance', 'commentaire'],
    done: 'Action mise à jour',
  });
  const { form } = state;
  return (
    <CommandForm title="Mettre à jour une action" send="Enregistrer" state={state}>
      <NativeSelect
        label="Quelle action"
        data={running.map(({ id, texte }) => ({ value: id, label: texte }))}
        {...form.getInputProps('action')}
      />
      <Choices label="Où en est-elle" options={etatsAction} {...form.getInputProps('etat')} />
      {form.getValues().etat === 'reportee' && (
        <DateField label="Reportée au" {...form.getInputProps('echeance')} />
      )}
      <Textarea label="Précision (facultatif)" minRows={2} {...form.getInputProps('commentaire')} />
    </CommandForm>
  );
}
