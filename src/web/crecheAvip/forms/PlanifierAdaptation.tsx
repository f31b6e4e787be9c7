// The adaptation: a few short slots, longer and longer, which may begin before the last signature.
import { NativeSelect } from '@mantine/core';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { longer, type SlotDraft, SlotsFields } from '../fields/SlotsFields.tsx';
import { placeOptions, usePlaces } from '../fields/usePlaces.ts';
import { usePreview, WhatChanges } from '../fields/WhatChanges.tsx';
import { useAdaptation } from '../useAdaptation.ts';
import { useAvipDates } from '../useAvip.ts';

export function PlanifierAdaptation() {
  const { today } = useCase();
  const { offre } = useAvipDates();
  const slots: SlotDraft[] = [longer(useAdaptation().at(-1))];
  const state = useCommandForm({
    type: 'planifierAdaptation',
    initial: { place: offre?.attributions[0]?.place ?? '', creneaux: slots },
    optional: ['place'],
    done: 'Adaptation planifiée',
  });
  const { form } = state;
  const preview = usePreview('planifierAdaptation', form.getValues());
  return (
    <CommandForm
      title="Planifier l’adaptation"
      lead="Des créneaux courts, qui s’allongent. Ils s’ajoutent à ceux qui sont déjà prévus."
      send="Planifier"
      state={state}
    >
      <NativeSelect
        label="Sur quelle place"
        data={placeOptions(usePlaces(offre?.creche ?? '', today))}
        {...form.getInputProps('place')}
      />
      <SlotsFields
        value={form.getValues().creneaux}
        onChange={(creneaux) => form.setValues({ creneaux })}
        errors={form.errors}
      />
      <WhatChanges preview={preview} />
    </CommandForm>
  );
}
