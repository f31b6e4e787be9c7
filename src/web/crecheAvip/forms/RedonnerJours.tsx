// Gives back the days that were left out when the crèche was not to be open; what another child has since is said.
import { Checkbox, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { suspendedPlacesQuery } from '../../api/queries.ts';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { sayDay } from '../../dates/frenchDates.ts';
import { partWords } from '../../halfDays/sayHalfDays.ts';
import type { FreeSlot } from '../fields/FreeSlots.tsx';
import { usePreview, WhatChanges } from '../fields/WhatChanges.tsx';
import { useAvipDates } from '../useAvip.ts';

const keyOf = ({ place, jour, demi }: FreeSlot) => `${place}/${jour}/${demi}`;

export function RedonnerJours() {
  const { view, today } = useCase();
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
  const free = slots.filter(({ prise }) => !prise).map(({ prise: _, ...slot }) => slot);
  return (
    <CommandForm
      title="Redonner des jours laissés de côté"
      lead="La place a été donnée sans ces jours, parce que la crèche ne devait pas être ouverte. Prévenez la famille."
      send="Redonner ces jours"
      state={state}
    >
      <Checkbox.Group
        label="Quelles demi-journées"
        error={form.errors['demis']}
        value={form.getValues().demis.map(keyOf)}
        onChange={(keys) =>
          form.setValues({ demis: free.filter((slot) => keys.includes(keyOf(slot))) })
        }
      >
        <Stack gap="xs" mt={6}>
          {slots.map(({ prise, ...slot }) => (
            <Checkbox
              key={keyOf(slot)}
              value={keyOf(slot)}
              disabled={prise}
              label={`${sayDay(slot.jour, today)} ${partWords[slot.demi]}${prise ? ', donnée à un autre enfant depuis' : ''}`}
            />
          ))}
          {slots.length === 0 && <span className="discret">Aucun jour n’est à redonner.</span>}
        </Stack>
      </Checkbox.Group>
      {form.getValues().demis.length > 0 && <WhatChanges preview={preview} />}
    </CommandForm>
  );
}
