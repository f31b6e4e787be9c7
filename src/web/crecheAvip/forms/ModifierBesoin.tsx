// Changes what the family needs, while it waits.
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { emptyRhythm } from '../../halfDays/RhythmFields.tsx';
import { NeedFields } from '../fields/NeedFields.tsx';
import { useAvipContents } from '../useAvip.ts';

export function ModifierBesoin() {
  const { besoin } = useAvipContents();
  const state = useCommandForm({
    type: 'modifierBesoin',
    initial: {
      rythme: besoin?.rythme ?? emptyRhythm,
      minutesSemaine: besoin?.minutesSemaine ?? 0,
      debutSouhaite: String(besoin?.debutSouhaite ?? ''),
    },
    done: 'Besoin modifié',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Modifier le besoin"
      lead="La demande garde son ancienneté. Les crèches nommées lisent le besoin."
      send="Enregistrer le besoin"
      state={state}
    >
      <NeedFields
        value={form.getValues()}
        onChange={(value) => form.setValues(value)}
        errors={form.errors}
      />
    </CommandForm>
  );
}
