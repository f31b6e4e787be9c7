// Names the two members of the pair, together.
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { AgentChoice } from '../AgentChoice.tsx';

export function DesignerBinome() {
  const state = useCommandForm({
    type: 'designerBinome',
    initial: { emploi: '', social: '' },
    done: 'Binôme désigné',
  });
  return (
    <CommandForm
      title="Désigner le binôme"
      lead="Les deux sont nommés ensemble, chacun de son organisation. Ils sont prévenus tout de suite."
      send="Désigner le binôme"
      state={state}
    >
      <AgentChoice
        siege="emploi"
        label="Conseiller France Travail"
        {...state.form.getInputProps('emploi')}
      />
      <AgentChoice
        siege="social"
        label="Travailleur social"
        {...state.form.getInputProps('social')}
      />
    </CommandForm>
  );
}
