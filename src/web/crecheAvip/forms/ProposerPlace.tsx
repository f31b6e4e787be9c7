// Proposes a place, or two together, and holds it; the linked requests of brothers and sisters receive theirs with it.
import { Textarea } from '@mantine/core';
import type { CrecheHead, Solution } from '../../../contract/places.ts';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { CrecheChoice } from '../fields/CrecheChoice.tsx';
import { OfferChoices } from '../fields/OfferChoices.tsx';
import { noPlaces, PlacesFields } from '../fields/PlacesFields.tsx';
import { type SiblingPlace, SiblingPlaces, useWaitingSiblings } from '../fields/SiblingPlaces.tsx';
import { onlyOne } from '../fields/useCreches.ts';
import { useOfferCreches } from '../fields/useOfferCreches.ts';
import { usePreview, WhatChanges } from '../fields/WhatChanges.tsx';
import { useAvipContents } from '../useAvip.ts';
import { wantedOf } from '../wanted.ts';

export function ProposerPlace() {
  const creches = useOfferCreches();
  const siblings = useWaitingSiblings();
  if (creches === undefined || siblings === undefined) return null;
  return <Offer creches={creches} siblings={siblings} />;
}

interface Props {
  readonly creches: readonly CrecheHead[];
  readonly siblings: SiblingPlace[];
}

function Offer({ creches, siblings }: Props) {
  const { today } = useCase();
  const state = useOfferForm({ creches, siblings });
  const { form } = state;
  const values = form.getValues();
  const { creche, horsOrdre } = values;
  const from = values.du === '' ? today : values.du;
  const data = { ...values, au: values.au || null, horsOrdre: horsOrdre || null };
  const preview = usePreview('proposerPlace', data);
  const start = (solution: Solution, at = creche) =>
    form.setValues({ creche: at, places: wantedOf(solution), du: solution.du, au: solution.au });
  return (
    <CommandForm
      title="Proposer une place"
      lead="La place est tenue le temps que la famille réponde. Passé ce délai, elle est libre et la demande garde son rang."
      send="Proposer cette place"
      state={state}
      focus="heading"
    >
      <OfferChoices take={start} />
      <CrecheChoice
        label="Crèche"
        creches={creches}
        value={creche}
        onChange={(next) => form.setValues({ creche: next })}
        error={form.errors['creche']}
      />
      <DateField label="Premier jour" {...form.getInputProps('du')} />
      <DateField
        label="Dernier jour (facultatif)"
        description="Six mois si vous ne dites rien, et jamais après la rentrée des trois ans."
        {...form.getInputProps('au')}
      />
      <PlacesFields
        {...{ creche, from, errors: form.errors }}
        value={values.places}
        onChange={(places) => form.setValues({ places })}
      />
      <SiblingPlaces
        {...{ creche, from, errors: form.errors }}
        value={values.ensemble}
        onChange={(ensemble) => form.setValues({ ensemble })}
      />
      {(preview?.refusal?.code.startsWith('passeDevant') || horsOrdre !== '') && (
        <Textarea
          label="Pourquoi hors de l’ordre"
          description="Une demande placée devant tiendrait sur ces demi-journées. Ce motif reste."
          minRows={2}
          {...form.getInputProps('horsOrdre')}
        />
      )}
      <WhatChanges preview={preview} take={start} error={state.error} />
    </CommandForm>
  );
}

/** It starts from the need: its half-days, its first day when that is still ahead. */
function useOfferForm({ creches, siblings }: Props) {
  const { today } = useCase();
  const { besoin } = useAvipContents();
  const ahead = besoin !== null && besoin.debutSouhaite > today;
  return useCommandForm({
    type: 'proposerPlace',
    initial: {
      creche: onlyOne(creches),
      places: besoin === null ? noPlaces : [{ place: '', rythme: besoin.rythme }],
      du: ahead ? String(besoin.debutSouhaite) : '',
      au: '',
      horsOrdre: '',
      ensemble: siblings,
    },
    optional: ['au', 'horsOrdre'],
    done: 'Place proposée\u00a0: elle est tenue',
  });
}
