// Names the crèches that the family wishes; none: whichever has room.
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { CrecheChecks } from '../fields/CrecheChecks.tsx';
import { useAvipDates } from '../useAvip.ts';

export function ModifierVoeux() {
  const { voeux } = useAvipDates();
  const state = useCommandForm({
    type: 'modifierVoeux',
    initial: { voeux: voeux.map(({ creche }) => creche) },
    done: 'Crèches souhaitées modifiées',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Modifier les crèches souhaitées"
      lead="Seules les crèches nommées connaissent la demande. Aucune&nbsp;: elle est sur la liste de toutes, et aucune crèche ne la lit."
      send="Enregistrer"
      state={state}
    >
      <CrecheChecks
        label="Crèches souhaitées"
        value={form.getValues().voeux}
        onChange={(voeux) => form.setValues({ voeux })}
        error={form.errors['voeux']}
      />
    </CommandForm>
  );
}
