// A relief place for a family that a closure or a lowered day touches: half-days one by one, where a place is open.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { suspendedPlacesQuery } from '../../api/queries.ts';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { CrecheChoice } from '../fields/CrecheChoice.tsx';
import type { FreeSlot } from '../fields/FreeSlots.tsx';
import { ReliefSlots } from '../fields/ReliefSlots.tsx';
import { useCreches, useMyCreches } from '../fields/useCreches.ts';
import { usePreview, WhatChanges } from '../fields/WhatChanges.tsx';
import { useAvipDates, useIsCreche } from '../useAvip.ts';

export function AccorderReleve() {
  const { today, view } = useCase();
  const { offre } = useAvipDates();
  const every = useCreches();
  const mine = useMyCreches();
  const creches = (useIsCreche() ? mine : every) ?? [];
  const suspended = useSuspended(offre?.creche ?? '');
  const suggested = suspended.flatMap(({ jour, demi, releve }) =>
    releve === null ? [] : [{ place: releve, jour, demi }],
  );
  const noSlots: FreeSlot[] = [];
  const state = useCommandForm({
    type: 'accorderReleve',
    initial: { creche: offre?.creche ?? '', demis: noSlots },
    done: 'Place de relève accordée',
  });
  const { form } = state;
  const { creche, demis } = form.getValues();
  const preview = usePreview('accorderReleve', form.getValues());
  return (
    <CommandForm
      title="Accorder une place de relève"
      lead="Pour les demi-journées que la crèche ne peut pas tenir. L’enfant garde sa place."
      send="Accorder la relève"
      state={state}
      focus="heading"
    >
      {suggested.length > 0 && demis.length === 0 && (
        <Button
          variant="default"
          size="xs"
          className="avip-ajouter"
          onClick={() => form.setValues({ creche: offre?.creche ?? '', demis: suggested })}
        >
          Reprendre les demi-journées suspendues ({suggested.length})
        </Button>
      )}
      <CrecheChoice
        label="Dans quelle crèche"
        creches={creches}
        value={creche}
        onChange={(next) => form.setValues({ creche: next, demis: [] })}
        error={form.errors['creche']}
      />
      <ReliefSlots
        creche={creche}
        suspended={suspended}
        ageMois={view.person.ageMois}
        today={today}
        value={demis}
        onChange={(next) => form.setValues({ demis: next })}
        error={form.errors['demis']}
      />
      <WhatChanges preview={preview} />
    </CommandForm>
  );
}

/** AVIP-57. The half-days of this child that a relief may take the place of, each with a place where one is free. */
function useSuspended(creche: string) {
  const { view } = useCase();
  const { data } = useQuery({
    ...suspendedPlacesQuery(creche),
    enabled: creche !== '',
    retry: false,
  });
  const own = data?.touched.find(({ caseId }) => caseId === view.id);
  return [...(own?.slots ?? [])].sort((a, b) => momentOf(a).localeCompare(momentOf(b)));
}

/** « matin » comes after « apresMidi » in the alphabet, and before it in a day. */
const momentOf = ({ jour, demi }: Omit<FreeSlot, 'place'>) => `${jour} ${demi === 'matin' ? 0 : 1}`;
