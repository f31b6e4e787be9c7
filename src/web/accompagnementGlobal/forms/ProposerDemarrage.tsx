// Proposes the start: dates, and the person's own signature beside the two keys.
import { TextInput } from '@mantine/core';
import { modesAccord } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField, PAST_DAYS } from '../../dates/DateField.tsx';

export function ProposerDemarrage() {
  const { today } = useCase();
  const state = useCommandForm({
    type: 'proposerDemarrage',
    initial: {
      debut: today,
      fin: '',
      signatureLe: today,
      signatureMode: '',
      referenceContrat: '',
    },
    optional: ['fin', 'referenceContrat'],
    done: 'Démarrage proposé\u00a0: l’accord de votre binôme est attendu',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Proposer le démarrage"
      lead="Vous donnez votre accord sur ces dates. L’accompagnement commence quand votre binôme donne le sien."
      send="Donner mon accord et proposer"
      state={state}
    >
      <DateField
        label="Début"
        description="Dans les trente jours."
        placeholder={PAST_DAYS}
        {...form.getInputProps('debut')}
      />
      <DateField
        label="Fin prévue (facultatif)"
        description="Six mois après le début si vous ne dites rien."
        {...form.getInputProps('fin')}
      />
      <DateField past label="La personne a signé le" {...form.getInputProps('signatureLe')} />
      <Choices label="Comment" options={modesAccord} {...form.getInputProps('signatureMode')} />
      <TextInput
        label="Référence du contrat (facultatif)"
        {...form.getInputProps('referenceContrat')}
      />
    </CommandForm>
  );
}
