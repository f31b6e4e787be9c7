// A foreseen end: its last day and why, in a neutral word.
import { causesDeFin } from '../../../../workflows/crecheAvip/vocabulary.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { usePreview, WhatChanges } from '../fields/WhatChanges.tsx';

export function PrevoirFin() {
  const state = useCommandForm({
    type: 'prevoirFin',
    initial: { le: '', cause: '' },
    done: 'Fin prévue',
  });
  const { form } = state;
  const preview = usePreview('prevoirFin', form.getValues());
  return (
    <CommandForm
      title="Prévoir la fin de l’accueil"
      lead="La place est libérée d’elle-même le lendemain du dernier jour."
      send="Prévoir la fin"
      state={state}
      focus="heading"
    >
      <DateField label="Dernier jour" {...form.getInputProps('le')} />
      <Choices label="Pourquoi" options={causesDeFin} {...form.getInputProps('cause')} />
      <WhatChanges preview={preview} />
    </CommandForm>
  );
}
