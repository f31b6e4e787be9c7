// Takes a handover back before it is answered: nothing has changed, and nothing will.
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { useNameOf } from '../../people/useNameOf.ts';
import { useRelaisDuSiege } from '../useRelais.ts';

export function RetirerPassation() {
  const passation = useRelaisDuSiege()?.passation;
  const nameOf = useNameOf();
  const state = useCommandForm({
    type: 'retirerPassation',
    initial: { passation: passation?.id ?? '' },
    done: 'Proposition de relais retirée',
  });
  return (
    <CommandForm
      title="Retirer la proposition de relais"
      lead={`${passation ? nameOf(passation.agent) : 'Votre collègue'} ne verra plus la situation. Rien d’autre ne change.`}
      send="Retirer la proposition"
      state={state}
      focus="heading"
    >
      {null}
    </CommandForm>
  );
}
