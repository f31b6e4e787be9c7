// Gives back the places of a lowered day.
import { NativeSelect } from '@mantine/core';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { sayLowered } from '../sayCreche.ts';
import { BeforeRemoval } from '../touched/BeforeRemoval.tsx';
import { useCreche } from '../useCreche.ts';

export function RetablirJournee() {
  const { today, form: open } = useCase();
  const { baisses } = useCreche();
  const ahead = baisses.filter(({ jour }) => jour >= today);
  const state = useCommandForm({
    type: 'retablirJournee',
    initial: { baisse: open?.about ?? ahead[0]?.id ?? '' },
    done: 'Journée rétablie',
  });
  return (
    <CommandForm
      title="Rétablir une journée"
      lead="Toutes les places de ce jour peuvent à nouveau servir&nbsp;; chaque enfant retrouve la sienne."
      send="Rétablir la journée"
      state={state}
    >
      <NativeSelect
        label="Laquelle"
        data={(ahead.length === 0 ? baisses : ahead).map((one) => ({
          value: one.id,
          label: sayLowered(one, today),
        }))}
        {...state.form.getInputProps('baisse')}
      />
      <BeforeRemoval sans={state.form.getValues().baisse} />
    </CommandForm>
  );
}
