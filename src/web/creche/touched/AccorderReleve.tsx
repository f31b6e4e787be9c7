// Gives a family the relief places that are free on its suspended half-days: an act on the child's own case.
import { Checkbox, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { suspendedPlacesQuery } from '../../api/queries.ts';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useSend } from '../../case/forms/useSend.ts';
import { sayDay } from '../../dates/frenchDates.ts';
import { partWords } from '../../halfDays/sayHalfDays.ts';
import { sayPlace } from '../../places/words.ts';
import { usePersonName } from '../../privacy/entretien.tsx';
import { placeName } from '../sayCreche.ts';
import { useCreche } from '../useCreche.ts';
import type { Family } from './sayTouched.ts';

export function AccorderReleve() {
  const { view, form: open } = useCase();
  const { data } = useQuery(suspendedPlacesQuery(view.id));
  const family = data?.touched.find(({ caseId }) => caseId === open?.about);
  return family ? <Relief family={family} /> : null;
}

type Slot = Family['slots'][number];
const keyOf = ({ jour, demi }: Slot) => `${jour} ${demi}`;

function Relief({ family }: { readonly family: Family }) {
  const { today } = useCase();
  const creche = useCreche();
  const personName = usePersonName();
  const free = family.slots.filter(({ releve }) => releve !== null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = free.filter((slot) => !left.includes(keyOf(slot)));
  const state = useRelief(family, chosen);
  const name = personName(family.caseId, family.prenom ?? family.reference);
  return (
    <CommandForm
      title={`Une place de relève pour ${name}`}
      lead="La place est donnée tout de suite pour ces demi-journées-là, en plus de celle que la fermeture suspend. Prévenez la famille."
      send="Accorder la relève"
      state={state}
      blocked={chosen.length === 0}
      focus="heading"
    >
      <Checkbox.Group
        label="Quelles demi-journées"
        value={chosen.map(keyOf)}
        onChange={(keys) => setLeft(free.map(keyOf).filter((key) => !keys.includes(key)))}
      >
        <Stack gap="xs" mt={6}>
          {free.map((slot) => (
            <Checkbox
              key={keyOf(slot)}
              value={keyOf(slot)}
              label={`${sayDay(slot.jour, today)}, ${partWords[slot.demi]}\u00a0: ${sayPlace(placeName(creche, slot.releve ?? ''))}`}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {free.length === 0 && (
        <p className="discret creche-note">Aucune place n’est libre ces demi-journées-là.</p>
      )}
    </CommandForm>
  );
}

/** Decided on the child's case as the list said it: what changed there since makes the act be read again. */
function useRelief({ caseId, version }: Family, chosen: readonly Slot[]) {
  const { view, closeForm } = useCase();
  const queryClient = useQueryClient();
  const send = useSend(caseId);
  const post = () =>
    send.mutate(
      {
        type: 'accorderReleve',
        data: {
          creche: view.id,
          demis: chosen.map(({ jour, demi, releve }) => ({ place: releve, jour, demi })),
        },
        ifMatch: version,
      },
      {
        onSuccess: () => {
          notifications.show({ message: 'Place de relève accordée', color: 'green' });
          closeForm();
        },
        onSettled: () => void queryClient.invalidateQueries({ queryKey: ['creches'] }),
      },
    );
  return {
    submit: (event: { preventDefault(): void }) => {
      event.preventDefault();
      post();
    },
    sending: send.isPending,
    error: send.error,
    // What changed is told by the list itself, which has been asked again.
    version: view.version,
    sendAgain: post,
    form: { isDirty: () => false },
  };
}
