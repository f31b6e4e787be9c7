// Recognises a request as eligible: a way to a job, a family that wants it.
import { Checkbox } from '@mantine/core';
import { parcours } from '../../../../workflows/crecheAvip/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';

export function DeclarerEligible() {
  const { openForm } = useCase();
  const state = useCommandForm({
    type: 'declarerEligible',
    initial: { parcours: '', volontaire: false },
    done: 'Demande reconnue éligible',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Reconnaître la demande éligible"
      lead={
        <>
          La crèche a alors quinze jours pour proposer une place ou inscrire sur la liste.{' '}
          <button
            type="button"
            className="panneau-acte lien"
            onClick={() => openForm('declarerIneligible')}
          >
            Elle n’est pas éligible
          </button>
        </>
      }
      send="Reconnaître éligible"
      state={state}
    >
      <Choices label="Le parent est" options={parcours} {...form.getInputProps('parcours')} />
      <Checkbox
        label="La famille souhaite cette place"
        {...form.getInputProps('volontaire', { type: 'checkbox' })}
      />
    </CommandForm>
  );
}
