// A job is found: names the first day of the ordinary place; the reserved one is kept until the eve.
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { usePreview, WhatChanges } from '../fields/WhatChanges.tsx';

export function NommerPlaceOrdinaire() {
  const state = useCommandForm({
    type: 'nommerPlaceOrdinaire',
    initial: { le: '' },
    done: 'Place ordinaire nommée',
  });
  const { form } = state;
  const preview = usePreview('nommerPlaceOrdinaire', form.getValues());
  return (
    <CommandForm
      title="Nommer la place ordinaire"
      lead="L’enfant garde sa place réservée jusqu’à la veille&nbsp;: pas un jour sans place. Elle est libre ensuite."
      send="Nommer la place ordinaire"
      state={state}
      focus="heading"
    >
      <DateField label="Premier jour sur la place ordinaire" {...form.getInputProps('le')} />
      <WhatChanges preview={preview} />
    </CommandForm>
  );
}
