// The child is born, or the day was mistyped: ages and the last day before school follow it.
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { useAvipContents } from '../useAvip.ts';

export function CorrigerNaissance() {
  const { naissance } = useAvipContents();
  const state = useCommandForm({
    type: 'corrigerNaissance',
    initial: { naissance: String(naissance ?? '') },
    done: 'Date de naissance corrigée',
  });
  return (
    <CommandForm
      title="Corriger la date de naissance"
      lead="L’âge, les sections qui conviennent et le dernier jour avant l’école suivent cette date. La crèche lit l’âge seul."
      send="Enregistrer la date"
      state={state}
    >
      <DateField
        past
        label="Né ou née le"
        description="Avant la naissance, la date prévue."
        placeholder="12/3/2025"
        {...state.form.getInputProps('naissance')}
      />
    </CommandForm>
  );
}
