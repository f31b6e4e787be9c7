// Gives back the days that were left out when the crèche was not to be open; what another child has since is said.
import { useQuery } from '@tanstack/react-query';
import { suspendedPlacesQuery } from '../../api/queries.ts';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import type { FreeSlot } from '../fields/FreeSlots.tsx';
import { SlotChoice } from '../fields/SlotChoice.tsx';
import { usePreview, WhatChanges } from '../fields/WhatChanges.tsx';
import { useAvipDates } from '../useAvip.ts';

export function RedonnerJours() {
  const { view } = useCase();
  const { offre } = useAvipDates();
  const { data } = useQuery({
    ...suspendedPlacesQuery(offre?.creche ?? ''),
    enabled: offre !== null,
    retry: false,
  });
  const slots = data?.aRedonner.find(({ caseId }) => caseId === view.id)?.slots ?? [];
  const none: FreeSlot[] = [];
  const state = useCommandForm({
    type: 'redonnerJours',
    initial: { demis: none },
    done: 'Jours redonnés',
  });
  const { form } = state;
  const preview = usePreview('redonnerJours', form.getValues());
  return (
    <CommandForm
      title="Redonner des jours laissés de côté"
      lead="La place a été donnée sans ces jours, parce que la crèche ne devait pas être ouverte. Prévenez la famille."
      send="Redonner ces jours"
      state={state}
      blocked={slots.every(({ prise }) => prise)}
    >
      <SlotChoice
        label="Quelles demi-journées"
        none="Aucun jour n’est à redonner."
        slots={slots.map(({ prise, ...slot }) => ({
          ...slot,
          taken: prise,
          note: prise ? ', donnée à un autre enfant depuis' : '',
        }))}
        value={form.getValues().demis}
        error={form.errors['demis']}
        onChange={(demis) => form.setValues({ demis })}
      />
      {form.getValues().demis.length > 0 && <WhatChanges preview={preview} />}
    </CommandForm>
  );
}
