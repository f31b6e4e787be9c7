// Opens the review before its date.
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';

export function OuvrirBilan() {
  const state = useCommandForm({ type: 'ouvrirBilan', initial: {}, done: 'Bilan ouvert' });
  return (
    <CommandForm
      title="Ouvrir le bilan"
      lead="Il s’ouvre de lui-même 30 jours avant la fin. Vous pouvez l’ouvrir plus tôt."
      send="Ouvrir le bilan"
      state={state}
    >
      {null}
    </CommandForm>
  );
}
