// The person leaves the département: what they agree to hand over there, item by item, or nothing at all.
import { Checkbox, Stack, TextInput } from '@mantine/core';
import {
  elementsDeRelais,
  modesAccord,
} from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

export function NoterDepart() {
  const { today } = useCase();
  const state = useCommandForm({
    type: 'noterDepart',
    initial: {
      le: today,
      departement: '',
      destinataire: '',
      elements: [] as string[],
      accord: { accordLe: today, accordMode: '' },
    },
    toData: ({ destinataire, accord, ...values }) => ({
      ...values,
      destinataire: destinataire.trim() === '' ? null : destinataire,
      accord: accord.accordMode === '' ? null : accord,
    }),
    done: 'Départ noté\u00a0: le dossier de relais est prêt à imprimer',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Noter un départ vers un autre département"
      lead={
        'L’accompagnement prend fin ici. Le dossier de relais tient ce que la personne accepte de transmettre, et rien d’autre\u00a0; sans son accord, il n’y en a pas.'
      }
      send="Noter le départ"
      state={state}
    >
      <DateField past label="Partie le" {...form.getInputProps('le')} />
      <TextInput label="Pour quel département" {...form.getInputProps('departement')} />
      <TextInput
        label="À qui le dossier est remis (facultatif)"
        description="La personne elle-même si vous ne dites rien."
        {...form.getInputProps('destinataire')}
      />
      <Checkbox.Group
        label="Ce que la personne accepte de transmettre"
        {...form.getInputProps('elements')}
      >
        <Stack gap="xs" mt={8}>
          {Object.entries(elementsDeRelais).map(([value, label]) => (
            <Checkbox key={value} value={value} label={label} />
          ))}
        </Stack>
      </Checkbox.Group>
      <DateField
        past
        label="Elle a donné son accord le"
        {...form.getInputProps('accord.accordLe')}
      />
      <Choices label="Comment" options={modesAccord} {...form.getInputProps('accord.accordMode')} />
    </CommandForm>
  );
}
