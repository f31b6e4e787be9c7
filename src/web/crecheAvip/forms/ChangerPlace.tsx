// Another place or another section, at the same half-days, without a day between.
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { noPlaces, PlacesFields } from '../fields/PlacesFields.tsx';
import { usePreview, WhatChanges } from '../fields/WhatChanges.tsx';
import { useAvipDates } from '../useAvip.ts';
import { wantedOn } from '../wanted.ts';

export function ChangerPlace() {
  const { today } = useCase();
  const { offre } = useAvipDates();
  const known = offre ? wantedOn(offre, today) : [];
  const state = useCommandForm({
    type: 'changerPlace',
    initial: { places: known.length > 0 ? known : noPlaces, aPartirDu: '' },
    done: 'Place changée',
  });
  const { form } = state;
  const { places, aPartirDu } = form.getValues();
  const preview = usePreview('changerPlace', form.getValues());
  return (
    <CommandForm
      title="Changer de place ou de section"
      lead="Les mêmes demi-journées, sur une autre place, à partir d’un jour. D’autres heures se demandent par le référent insertion."
      send="Changer de place"
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
      <WhatChanges preview={preview} />
    </CommandForm>
  );
}
