// An early end: after an exchange, with a notice, with what was tried; or at once when the family asks for it.
import { Checkbox, Textarea } from '@mantine/core';
import { modesSignature } from '../../../../workflows/kernel/recordedSignature.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { AudienceBadge } from '../../privacy/AudienceBadge.tsx';
import { usePreview, WhatChanges } from '../fields/WhatChanges.tsx';
import { useIsCreche } from '../useAvip.ts';

export function AnnoncerFinAnticipee() {
  const { today } = useCase();
  const creche = useIsCreche();
  const state = useCommandForm({
    type: 'annoncerFinAnticipee',
    initial: {
      effetLe: '',
      echangeLe: today as string,
      parFamille: false,
      mode: '',
      motif: '',
      tente: '',
    },
    optional: ['mode', 'tente'],
    done: 'Fin anticipée annoncée',
  });
  const { form } = state;
  const { mode, tente, ...values } = form.getValues();
  const data = { ...values, mode: mode || null, tente: tente || null };
  const preview = usePreview('annoncerFinAnticipee', data);
  return (
    <CommandForm
      title="Annoncer une fin anticipée"
      lead={
        <>
          <AudienceBadge audience={creche ? 'creche' : 'referents'} /> Après un échange avec la
          famille, et avec un préavis, sauf si elle le demande.
        </>
      }
      send="Annoncer la fin"
      state={state}
    >
      <Checkbox
        label="La famille le demande"
        {...form.getInputProps('parFamille', { type: 'checkbox' })}
      />
      {values.parFamille && (
        <Choices
          label="Le parent l’a dit"
          options={modesSignature}
          {...form.getInputProps('mode')}
        />
      )}
      <DateField past label="Échange avec la famille, le" {...form.getInputProps('echangeLe')} />
      <DateField label="Dernier jour" {...form.getInputProps('effetLe')} />
      <Textarea label="Pourquoi" minRows={2} {...form.getInputProps('motif')} />
      <Textarea
        label={values.parFamille ? 'Ce qui a été tenté (facultatif)' : 'Ce qui a été tenté'}
        minRows={2}
        {...form.getInputProps('tente')}
      />
      <WhatChanges preview={preview} />
    </CommandForm>
  );
}
