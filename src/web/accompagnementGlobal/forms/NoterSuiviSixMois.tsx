// Six months after the exit: is the person in employment?
import { Textarea } from '@mantine/core';
import { suivisEmploi } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';

export function NoterSuiviSixMois() {
  const state = useCommandForm({
    type: 'noterSuiviSixMois',
    initial: { enEmploi: '', precision: '' },
    optional: ['precision'],
    done: 'Suivi noté',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Noter le suivi à six mois"
      lead={
        'Une seule question, pour savoir ce qui a tenu. «\u00a0On ne sait pas\u00a0» est une réponse.'
      }
      send="Noter"
      state={state}
    >
      <Choices label="Aujourd’hui" options={suivisEmploi} {...form.getInputProps('enEmploi')} />
      <Textarea label="Précision (facultatif)" minRows={2} {...form.getInputProps('precision')} />
    </CommandForm>
  );
}
