// Proposes the validation of the diagnosis: what both will sign is read first, one's own key turns with it.
import { modesRencontre } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { SignedContent } from '../SignedContent.tsx';

export function ProposerValidation() {
  const { view, today } = useCase();
  const state = useCommandForm({
    type: 'proposerValidation',
    initial: { le: today, mode: '' },
    done: 'Validation proposée\u00a0: l’accord de votre binôme est attendu',
  });
  return (
    <CommandForm
      title="Proposer la validation du diagnostic"
      lead="Vous donnez votre accord sur ce contenu. Votre binôme donnera le sien sur le même, à la lettre près."
      send="Donner mon accord et proposer"
      state={state}
    >
      <SignedContent step="validation" contents={view.contents} toSign={view.toSign} />
      <DateField past label="Rencontre avec la personne, le" {...state.form.getInputProps('le')} />
      <Choices label="Comment" options={modesRencontre} {...state.form.getInputProps('mode')} />
    </CommandForm>
  );
}
