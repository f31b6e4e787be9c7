// Asks for the exit: why, where the person stands, who takes over; at once where nobody is waited for, the person's own stop first.
import { Textarea, TextInput } from '@mantine/core';
import {
  issuesFreins,
  modesAccord,
  motifsImmediats,
  motifsSortie,
} from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { withNulls } from '../../case/forms/fieldErrors.ts';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

const leads = {
  window:
    'Votre binôme est prévenu et peut objecter pendant cinq jours ouvrés. Sans objection, la sortie prend effet. Un renouvellement proposé tombe.',
  immediate: 'Ce motif n’attend personne\u00a0: la sortie prend effet tout de suite.',
  stop: 'La personne arrête quand elle veut, sans donner de raison\u00a0: la sortie prend effet tout de suite, et personne n’y objecte.',
} as const;

type Ending = keyof typeof leads;

function endingOf(motif: string): Ending {
  if (motif === 'renoncement') return 'stop';
  return motifsImmediats.some((immediate) => immediate === motif) ? 'immediate' : 'window';
}

export function DemanderCloture() {
  const { today } = useCase();
  const state = useCommandForm({
    type: 'demanderCloture',
    initial: {
      motif: '',
      sortieLe: today,
      parole: { le: today, mode: '' },
      situation: '',
      freins: 'nonEvalues',
      prochainReferent: '',
      relais: '',
    },
    // AG-91. It ends with the day on which the person said so.
    toData: ({ parole, ...values }) => ({
      ...withNulls(values, ['situation', 'prochainReferent', 'relais']),
      ...(endingOf(values.motif) === 'stop' ? { parole, sortieLe: parole.le } : {}),
    }),
    done: 'Sortie enregistrée',
  });
  const { form } = state;
  const ending = endingOf(form.getValues().motif);
  const asked = ending === 'window' ? '' : ' (facultatif)';
  return (
    <CommandForm
      title="Demander la sortie"
      lead={leads[ending]}
      send={ending === 'window' ? 'Annoncer la sortie' : 'Enregistrer la sortie'}
      state={state}
    >
      <Choices label="Motif" options={motifsSortie} {...form.getInputProps('motif')} />
      {ending === 'stop' ? (
        <>
          <DateField past label="La personne l’a dit le" {...form.getInputProps('parole.le')} />
          <Choices label="Comment" options={modesAccord} {...form.getInputProps('parole.mode')} />
        </>
      ) : (
        <DateField
          past={ending === 'immediate'}
          label="Date de sortie"
          description={
            ending === 'window' ? 'Au plus tard le dernier jour pour objecter.' : undefined
          }
          {...form.getInputProps('sortieLe')}
        />
      )}
      <Textarea
        label={`Situation de la personne à la sortie${asked}`}
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
