// Ends a substitution before its day.
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { useResponsibleSide } from '../useResponsibleSide.ts';

export function TerminerSuppleance() {
  const state = useCommandForm({
    type: 'terminerSuppleance',
    initial: { siege: useResponsibleSide() },
    done: 'Suppléance terminée',
  });
  return (
    <CommandForm
      title="Terminer la suppléance"
      lead="Le titulaire reprend la main. Un accord donné par son suppléant sur une étape en cours sera à redonner."
      send="Terminer la suppléance"
      state={state}
    >
      {null}
    </CommandForm>
  );
}
