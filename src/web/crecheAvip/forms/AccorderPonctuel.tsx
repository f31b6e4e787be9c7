// Accueil ponctuel on one screen: the half-days, the manager's yes, and the parent's yes as it was recorded.
import { useState } from 'react';
import { modesSignature } from '../../../../workflows/kernel/recordedSignature.ts';
import type { CrecheHead } from '../../../contract/places.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { CrecheChoice } from '../fields/CrecheChoice.tsx';
import { type FreeSlot, FreeSlots } from '../fields/FreeSlots.tsx';
import { onlyOne } from '../fields/useCreches.ts';
import { useOfferCreches } from '../fields/useOfferCreches.ts';
import { usePreview, WhatChanges } from '../fields/WhatChanges.tsx';

const WEEK = 7;

export function AccorderPonctuel() {
  const creches = useOfferCreches();
  return creches && <Grant creches={creches} />;
}

function Grant({ creches }: { readonly creches: readonly CrecheHead[] }) {
  const { today } = useCase();
  const [from, setFrom] = useState<string>(today);
  const noSlots: FreeSlot[] = [];
  const state = useCommandForm({
    type: 'accorderPonctuel',
    initial: {
      creche: onlyOne(creches),
      demis: noSlots,
      accordParent: { le: today as string, mode: '' },
    },
    done: 'Accueil ponctuel accordé',
  });
  const { form } = state;
  const { creche, demis } = form.getValues();
  const preview = usePreview('accorderPonctuel', form.getValues());
  return (
    <CommandForm
      title="Accorder un accueil ponctuel"
      lead="Une demi-journée à trois jours, à la suite. Votre accord est cet envoi&nbsp;; celui du parent se note avec lui."
      send="Accorder"
      state={state}
      focus="heading"
    >
      <CrecheChoice
        label="Crèche"
        creches={creches}
        value={creche}
        onChange={(next) => form.setValues({ creche: next, demis: [] })}
        error={form.errors['creche']}
      />
      <DateField label="À partir du" value={from} onChange={setFrom} />
      <FreeSlots
        creche={creche}
        from={from}
        days={WEEK}
        today={today}
        value={demis}
        onChange={(next) => form.setValues({ demis: next })}
        error={form.errors['demis']}
      />
      <Choices
        label="Le parent a dit oui"
        options={modesSignature}
        {...form.getInputProps('accordParent.mode')}
      />
      <DateField past label="Le" {...form.getInputProps('accordParent.le')} />
      <WhatChanges preview={preview} />
    </CommandForm>
  );
}
