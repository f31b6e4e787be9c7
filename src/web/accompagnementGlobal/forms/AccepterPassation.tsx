// Takes over the seat that a colleague hands over.

import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { readContext } from '../readContents.ts';

export function AccepterPassation() {
  const { view } = useCase();
  const { passation } = readContext(view.context);
  const state = useCommandForm({
    type: 'accepterPassation',
    initial: { passation: passation?.id ?? '' },
    done: 'Relais accepté',
  });
  return (
    <CommandForm
      title="Accepter le relais"
      lead="Vous prenez cette place dans le binôme. Un accord déjà donné pour elle sera à redonner par vous."
      send="Accepter le relais"
      state={state}
    >
      {null}
    </CommandForm>
  );
}
