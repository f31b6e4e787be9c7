// Records the signed contract.
import { Checkbox, TextInput } from '@mantine/core';
import { naturesContrat, parcours } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { useAgContents } from '../useAg.ts';

export function EnregistrerContrat() {
  const { today, view } = useCase();
  const { orientation } = useAgContents();
  const adviser = view.seats.find(({ seat }) => seat === 'emploi')?.nom ?? '';
  const state = useCommandForm({
    type: 'enregistrerContrat',
    initial: {
      nature: 'contratEngagement',
      signeLe: today,
      referentUnique: adviser,
      reference: '',
      parcours: orientation?.parcours ?? '',
      delaiLong: false,
      revoirLe: '',
    },
    optional: ['reference', 'parcours', 'revoirLe'],
    done: 'Contrat enregistré',
  });
  const { form } = state;
  return (
    <CommandForm title="Enregistrer le contrat signé" send="Enregistrer" state={state}>
      <Choices label="Nature" options={naturesContrat} {...form.getInputProps('nature')} />
      <DateField past label="Signé le" {...form.getInputProps('signeLe')} />
      <TextInput label="Référent unique nommé" {...form.getInputProps('referentUnique')} />
      <TextInput label="Référence (facultatif)" {...form.getInputProps('reference')} />
      <Choices
        label="Parcours (facultatif, lu par le binôme)"
        options={parcours}
        {...form.getInputProps('parcours')}
      />
      {form.getValues().parcours === 'social' && (
        <Checkbox
          label="La situation de la personne permet un an au lieu de six mois (CASF D262-65-2-1)"
          description="Le cas n’est pas écrit ici."
          {...form.getInputProps('delaiLong', { type: 'checkbox' })}
        />
      )}
      <DateField
        label="Faire le point le (facultatif)"
        description="Convenu avec la personne. Sinon, six mois après la signature."
        {...form.getInputProps('revoirLe')}
      />
    </CommandForm>
  );
}
