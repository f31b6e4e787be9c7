// Changes the half-days on which the crèche is open, from a day on.

import { Jour } from '../../../../workflows/dates.ts';
import { ouvertureAu } from '../../../../workflows/places/plan.ts';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { HalfDayPicker } from '../../halfDays/HalfDayPicker.tsx';
import { useCreche } from '../useCreche.ts';

export function ChangerOuverture() {
  const { today } = useCase();
  const creche = useCreche();
  const state = useCommandForm<{ effetLe: string; demis: readonly string[] }>({
    type: 'changerOuverture',
    initial: { effetLe: '', demis: ouvertureAu(creche, Jour.parse(today)) },
    done: 'Ouverture changée',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Changer l’ouverture"
      lead="Les places déjà données restent données. Une demi-journée que la crèche n’ouvre plus est suspendue pour la famille, qui apparaît dans les familles à accueillir ailleurs."
      send="Changer l’ouverture"
      state={state}
      focus="heading"
    >
      <HalfDayPicker
        label="La crèche est ouverte"
        value={form.getValues().demis}
        onChange={(demis) => form.setFieldValue('demis', demis)}
        error={form.errors['demis']}
      />
      <DateField label="À partir du" {...form.getInputProps('effetLe')} />
    </CommandForm>
  );
}
