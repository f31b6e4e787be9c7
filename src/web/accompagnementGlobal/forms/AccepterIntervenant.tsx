// The other member agrees to an associated intervenant, having read what they are asked.
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { Prose } from '../../case/timeline/Prose.tsx';
import { useAgContents, useAgDates } from '../useAg.ts';

export function AccepterIntervenant() {
  const { intervenant } = useAgDates();
  const { invitation } = useAgContents();
  const state = useCommandForm({
    type: 'accepterIntervenant',
    initial: { intervenant: intervenant?.id ?? '' },
    done: 'Intervenant associé invité',
  });
  return (
    <CommandForm
      title="Accepter l’intervenant associé"
      lead="Dès votre accord, il lit ce qui suit et ce que vous lui adresserez tous deux, et rien d’autre."
      send="Donner mon accord"
      state={state}
      focus="heading"
    >
      {invitation && <Prose text={invitation.mot} />}
    </CommandForm>
  );
}
