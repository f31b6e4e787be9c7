// Ends an associated intervenant's part before its day, or takes an invitation back.
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { useAgDates, useMySide } from '../useAg.ts';

export function TerminerIntervention() {
  const { intervenant } = useAgDates();
  const mine = useMySide() === null;
  const state = useCommandForm({
    type: 'terminerIntervention',
    initial: { intervenant: intervenant?.id ?? '' },
    done: 'Intervention terminée',
  });
  return (
    <CommandForm
      title={mine ? 'Terminer mon intervention' : 'Terminer l’intervention associée'}
      lead={
        mine
          ? 'La situation ne vous sera plus ouverte. Le binôme garde ce que vous avez écrit.'
          : 'La situation ne lui sera plus ouverte. Vous gardez ce qui a été échangé.'
      }
      send="Terminer"
      state={state}
      focus="heading"
    >
      {null}
    </CommandForm>
  );
}
