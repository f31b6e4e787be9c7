// Notes the day the orientation was notified: the month to sign the contract runs from it.
import {
  organismesReferents,
  parcours,
} from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

export function NoterOrientation() {
  const { today } = useCase();
  const state = useCommandForm({
    type: 'noterOrientation',
    initial: { le: today, parcours: '', organisme: '' },
    optional: ['parcours', 'organisme'],
    done: 'Orientation notée',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Noter la notification de l’orientation"
      lead="Le contrat est à signer dans le mois qui suit ce jour."
      send="Noter"
      state={state}
    >
      <DateField past label="Reçue par la personne le" {...form.getInputProps('le')} />
      <Choices
        label="Parcours (facultatif, lu par le binôme)"
        options={parcours}
        {...form.getInputProps('parcours')}
      />
      <Choices
        label="Organisme référent (facultatif, lu par le binôme)"
        options={organismesReferents}
        {...form.getInputProps('organisme')}
      />
    </CommandForm>
  );
}
