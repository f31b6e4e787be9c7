// Unlinks the request of a brother or a sister.
import { NativeSelect } from '@mantine/core';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { type LinkedRequest, useLinkedRequests } from '../useLinked.ts';

export function DelierDemande() {
  const linked = useLinkedRequests();
  return linked && <Unlink linked={linked} />;
}

function Unlink({ linked }: { readonly linked: readonly LinkedRequest[] }) {
  const state = useCommandForm({
    type: 'delierDemande',
    initial: { demande: linked[0]?.id ?? '' },
    done: 'Demande déliée',
  });
  return (
    <CommandForm
      title="Délier une demande de la fratrie"
      lead="Chaque enfant pourra alors recevoir une place sans attendre l’autre."
      send="Délier"
      state={state}
    >
      <NativeSelect
        label="Laquelle"
        data={linked.map(({ id, title }) => ({ value: id, label: title }))}
        {...state.form.getInputProps('demande')}
      />
    </CommandForm>
  );
}
