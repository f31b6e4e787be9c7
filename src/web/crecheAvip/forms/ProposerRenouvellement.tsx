// Proposes the renewal after the review: the same half-days for longer, signed by the same three.
import { Textarea } from '@mantine/core';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { usePreview, WhatChanges } from '../fields/WhatChanges.tsx';

export function ProposerRenouvellement() {
  const state = useCommandForm({
    type: 'proposerRenouvellement',
    initial: { fin: '', texte: '' },
    done: 'Renouvellement proposé\u00a0: les autres signatures sont attendues',
  });
  const { form } = state;
  const preview = usePreview('proposerRenouvellement', form.getValues());
  return (
    <CommandForm
      title="Proposer le renouvellement"
      lead="Les mêmes demi-journées, plus longtemps. Elles sont tenues jusqu’aux signatures. Vous signez ce contenu, les autres signeront le même."
      send="Signer et proposer"
      state={state}
      focus="heading"
    >
      <DateField label="Jusqu’au" {...form.getInputProps('fin')} />
      <Textarea
        label="Ce qui est convenu"
        description="Lu par tous ceux qui signent, la crèche comprise."
        minRows={3}
        {...form.getInputProps('texte')}
      />
      <WhatChanges preview={preview} />
    </CommandForm>
  );
}
