// Names who follows the family: who signs the contract, and the social worker beside them.
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { ReferentChoice } from '../fields/ReferentChoice.tsx';
import { useAvipDates } from '../useAvip.ts';

export function DesignerReferents() {
  const { sieges, referentSocial } = useAvipDates();
  const state = useCommandForm({
    type: 'designerReferents',
    initial: {
      insertion: sieges.insertion.titulaire ?? '',
      referentSocial: referentSocial?.agent ?? '',
    },
    optional: ['referentSocial'],
    done: 'Référents désignés',
  });
  return (
    <CommandForm
      title="Désigner les référents"
      lead="Ils sont prévenus tout de suite. Si le référent insertion change pendant une signature, la sienne est à redonner."
      send="Désigner"
      state={state}
    >
      <ReferentChoice
        label="Référent insertion"
        description="Il suit le parent et signe le contrat."
        {...state.form.getInputProps('insertion')}
      />
      <ReferentChoice
        label="Référent social (facultatif)"
        nobody="Personne"
        {...state.form.getInputProps('referentSocial')}
      />
    </CommandForm>
  );
}
