// Proposes the validation of the diagnosis: what both will sign is read first, one's own key turns with it.
import { Textarea } from '@mantine/core';
import {
  modesRencontre,
  type politiques,
} from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { readPolitique } from '../readContents.ts';
import { SignedContent } from '../SignedContent.tsx';

const accord =
  'Vous donnez votre accord sur ce contenu. Votre binôme donnera le sien sur le même, à la lettre près.';

const leads: Record<keyof typeof politiques, string> = {
  binome: accord,
  tripartite: `${accord} La signature de la personne se recueille ensuite.`,
  commission: `${accord} Il part ensuite devant la commission, qui décide.`,
};

export function ProposerValidation() {
  const { view, today } = useCase();
  const politique = readPolitique(view.reglages);
  const state = useCommandForm({
    type: 'proposerValidation',
    initial: { le: today, mode: politique === 'tripartite' ? 'tripartite' : '', presentation: '' },
    optional: ['presentation'],
    done: 'Validation proposée\u00a0: l’accord de votre binôme est attendu',
  });
  return (
    <CommandForm
      title="Proposer la validation du diagnostic"
      lead={leads[politique]}
      send="Donner mon accord et proposer"
      state={state}
    >
      <SignedContent step="validation" contents={view.contents} toSign={view.toSign} />
      <DateField past label="Rencontre avec la personne, le" {...state.form.getInputProps('le')} />
      {politique === 'commission' && (
        <Textarea
          label="Ce que lira la commission"
          description="Elle lit la proposition et ces lignes. Ni le diagnostic, ni vos notes."
          minRows={4}
          {...state.form.getInputProps('presentation')}
        />
      )}
      <Choices label="Comment" options={modesRencontre} {...state.form.getInputProps('mode')} />
    </CommandForm>
  );
}
