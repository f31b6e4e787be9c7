// Takes over the seat that a colleague hands over, having read their word.
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { RelayWord } from '../RelayWord.tsx';
import { useRelaisRecu } from '../useRelais.ts';

export function AccepterPassation() {
  const relais = useRelaisRecu();
  const state = useCommandForm({
    type: 'accepterPassation',
    initial: { passation: relais?.passation.id ?? '' },
    done: 'Relais accepté',
  });
  return (
    <CommandForm
      title="Accepter le relais"
      lead="Vous prenez cette place dans le binôme. Un accord déjà donné pour elle sera à redonner par vous."
      send="Accepter le relais"
      state={state}
    >
      <RelayWord relais={relais} />
    </CommandForm>
  );
}
