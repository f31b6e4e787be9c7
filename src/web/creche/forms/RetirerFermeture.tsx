// Takes a closure away: whoever had a place on those days has it again.
import { NativeSelect } from '@mantine/core';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { sayClosureReason, sayPeriod } from '../sayCreche.ts';
import { BeforeRemoval } from '../touched/BeforeRemoval.tsx';
import { useCreche } from '../useCreche.ts';

export function RetirerFermeture() {
  const { today, form: open } = useCase();
  const creche = useCreche();
  const ahead = creche.fermetures.filter(({ au }) => au >= today);
  const state = useCommandForm({
    type: 'retirerFermeture',
    initial: { fermeture: open?.about ?? ahead[0]?.id ?? '' },
    done: 'Fermeture retirée',
  });
  return (
    <CommandForm
      title="Retirer une fermeture"
      lead="Chaque enfant retrouve la place qu’il avait ces jours-là, à partir d’aujourd’hui. Les jours passés restent fermés."
      send="Retirer la fermeture"
      state={state}
    >
      <NativeSelect
        label="Laquelle"
        data={ahead.map((one) => ({
          value: one.id,
          label: `${sayClosureReason(one, creche)}, ${sayPeriod(one, today)}`,
        }))}
        {...state.form.getInputProps('fermeture')}
      />
      <BeforeRemoval sans={state.form.getValues().fermeture} />
    </CommandForm>
  );
}
