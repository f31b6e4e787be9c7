// Adds an action to the plan: what, who does it, by when, for which objective.
import { NativeSelect, Textarea } from '@mantine/core';
import { porteurs } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { useAgContents } from '../useAg.ts';

export function AjouterAction() {
  const { form: open } = useCase();
  const { objectifs } = useAgContents();
  const state = useCommandForm({
    type: 'ajouterAction',
    initial: { texte: '', porteur: '', echeance: '', objectif: open?.about ?? '' },
    optional: ['objectif'],
    done: 'Action ajoutée',
  });
  const { form } = state;
  return (
    <CommandForm title="Ajouter une action au plan" send="Ajouter l’action" state={state}>
      <Textarea label="Ce qui est à faire" minRows={2} {...form.getInputProps('texte')} />
      <Choices label="Qui s’en charge" options={porteurs} {...form.getInputProps('porteur')} />
      <DateField label="Pour quand" {...form.getInputProps('echeance')} />
      {objectifs.length > 0 && (
        <NativeSelect
          label="Pour quel objectif (facultatif)"
          data={[
            { value: '', label: 'Aucun en particulier' },
            ...objectifs.map(({ id, texte }) => ({ value: id, label: texte })),
          ]}
          {...form.getInputProps('objectif')}
        />
      )}
    </CommandForm>
  );
}
