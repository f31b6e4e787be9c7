// The school holidays of the académie, as far as they are known.
import { ActionIcon, Button, Group } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { useCreche } from '../useCreche.ts';

interface Holidays extends Record<string, unknown> {
  readonly connuesJusquAu: string;
  readonly periodes: readonly { readonly du: string; readonly au: string }[];
}

const none = { du: '', au: '' };

export function FixerVacances() {
  const { vacances } = useCreche();
  const state = useCommandForm<Holidays>({
    type: 'fixerVacances',
    initial: {
      connuesJusquAu: vacances?.connuesJusquAu ?? '',
      periodes: vacances === null ? [none] : [...vacances.periodes],
    },
    done: 'Vacances scolaires enregistrées',
  });
  const { form } = state;
  const { periodes } = form.getValues();
  return (
    <CommandForm
      title="Fixer les vacances scolaires"
      lead="Celles de votre académie. Elles ne changent rien aux places déjà données&nbsp;: corrigées, elles font lister ici les jours qui ne les suivent plus."
      send="Enregistrer les vacances"
      state={state}
      focus="heading"
    >
      {periodes.map((_, place) => (
        <Group
          // biome-ignore lint/suspicious/noArrayIndexKey: a period is its place in the list.
          key={place}
          align="flex-end"
          gap="xs"
          className="creche-periode"
        >
          <DateField
            label={`Vacances ${place + 1}, premier jour`}
            {...form.getInputProps(`periodes.${place}.du`)}
          />
          <DateField
            label={`Vacances ${place + 1}, dernier jour`}
            {...form.getInputProps(`periodes.${place}.au`)}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`Enlever les vacances ${place + 1}`}
            onClick={() => form.removeListItem('periodes', place)}
          >
            <IconTrash size={18} aria-hidden="true" />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="default"
        size="compact-md"
        w="fit-content"
        onClick={() => form.insertListItem('periodes', none)}
      >
        Ajouter des vacances
      </Button>
      <DateField
        label="Le calendrier est connu jusqu’au"
        description="Une place hors vacances ne peut être donnée au-delà."
        {...form.getInputProps('connuesJusquAu')}
      />
    </CommandForm>
  );
}
