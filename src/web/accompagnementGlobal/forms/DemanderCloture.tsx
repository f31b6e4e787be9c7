// Asks for the exit: why, where the person stands, who takes over; the pair may object in its window.
import { Textarea, TextInput } from '@mantine/core';
import {
  issuesFreins,
  motifsImmediats,
  motifsSortie,
} from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

export function DemanderCloture() {
  const { today } = useCase();
  const state = useCommandForm({
    type: 'demanderCloture',
    initial: {
      motif: '',
      sortieLe: today,
      situation: '',
      freins: 'nonEvalues',
      prochainReferent: '',
      relais: '',
    },
    optional: ['situation', 'prochainReferent', 'relais'],
    done: 'Sortie enregistrée',
  });
  const { form } = state;
  const immediate = motifsImmediats.some((motif) => motif === form.getValues().motif);
  return (
    <CommandForm
      title="Demander la sortie"
      lead={
        immediate
          ? 'Ce motif n’attend personne\u00a0: la sortie prend effet tout de suite.'
          : 'Votre binôme est prévenu et peut objecter pendant cinq jours ouvrés. Sans objection, la sortie prend effet.'
      }
      send={immediate ? 'Enregistrer la sortie' : 'Annoncer la sortie'}
      state={state}
    >
      <Choices label="Motif" options={motifsSortie} {...form.getInputProps('motif')} />
      <DateField past={immediate} label="Date de sortie" {...form.getInputProps('sortieLe')} />
      <Textarea
        label="Situation de la personne à la sortie"
        minRows={2}
        {...form.getInputProps('situation')}
      />
      <Choices label="Les freins sont" options={issuesFreins} {...form.getInputProps('freins')} />
      <TextInput
        label="Prochain référent (facultatif)"
        {...form.getInputProps('prochainReferent')}
      />
      <Textarea label="Relais (facultatif)" minRows={2} {...form.getInputProps('relais')} />
    </CommandForm>
  );
}
