// Asks the crèche for other half-days: they are held until it answers.
import { Textarea } from '@mantine/core';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { HoursField } from '../fields/HoursField.tsx';
import { noPlaces, PlacesFields } from '../fields/PlacesFields.tsx';
import { usePreview, WhatChanges } from '../fields/WhatChanges.tsx';
import { useAvipContents, useAvipDates } from '../useAvip.ts';
import { wantedOf, wantedOn } from '../wanted.ts';

export function DemanderChangement() {
  const { today } = useCase();
  const { offre } = useAvipDates();
  const { contrat, besoin } = useAvipContents();
  const known = offre ? wantedOn(offre, today) : [];
  const state = useCommandForm({
    type: 'demanderChangement',
    initial: {
      places: known.length > 0 ? known : noPlaces,
      aPartirDu: '',
      minutesSemaine: contrat?.minutesSemaine ?? besoin?.minutesSemaine ?? 0,
      information: '',
    },
    optional: ['information'],
    done: 'Changement demandé à la crèche',
  });
  const { form } = state;
  const { places, aPartirDu, information } = form.getValues();
  const data = { ...form.getValues(), information: information || null };
  const preview = usePreview('demanderChangement', data);
  return (
    <CommandForm
      title="Demander un changement d’heures"
      lead="La crèche répond sous quelques jours. Les demi-journées demandées sont tenues en attendant, et l’enfant garde les siennes."
      send="Demander le changement"
      state={state}
      focus="heading"
    >
      <DateField label="À partir du" {...form.getInputProps('aPartirDu')} />
      <PlacesFields
        creche={offre?.creche ?? ''}
        from={aPartirDu === '' ? today : aPartirDu}
        value={places}
        onChange={(next) => form.setValues({ places: next })}
        errors={form.errors}
      />
      <HoursField label="Heures par semaine" {...form.getInputProps('minutesSemaine')} />
      <Textarea
        label="Ce que la crèche doit savoir (facultatif)"
        description="Lu par la crèche. Les dates et les heures suffisent."
        minRows={2}
        {...form.getInputProps('information')}
      />
      <WhatChanges
        preview={preview}
        error={state.error}
        take={(solution) => form.setValues({ places: wantedOf(solution), aPartirDu: solution.du })}
      />
    </CommandForm>
  );
}
