// The sections of a crèche: each with its name and its ages in months.
import { ActionIcon, Button, Group, Input, NumberInput, Stack, TextInput } from '@mantine/core';
import type { useForm } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';

export interface Opening extends Record<string, unknown> {
  readonly nom: string;
  readonly organisation: string;
  readonly commune: string;
  readonly sections: readonly {
    readonly nom: string;
    readonly ageMinMois: number | '';
    readonly ageMaxMois: number | '';
  }[];
  readonly demis: readonly string[];
  readonly effetLe: string;
  readonly referentFamilles: string;
}

export type OpeningForm = ReturnType<typeof useForm<Opening>>;

export function SectionFields({ form }: { readonly form: OpeningForm }) {
  const { sections } = form.getValues();
  return (
    <fieldset className="creches-sections">
      <legend>Sections</legend>
      <Stack gap="xs">
        {sections.map((_, place) => {
          const field = (name: string) => form.getInputProps(`sections.${place}.${name}`);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a section is its place in the list.
            <Group key={place} align="flex-end" gap="xs">
              <TextInput
                label={`Nom de la section ${place + 1}`}
                flex="1 1 10rem"
                {...field('nom')}
              />
              <NumberInput label="De (mois)" min={0} max={72} w="6rem" {...field('ageMinMois')} />
              <NumberInput label="À (mois)" min={1} max={72} w="6rem" {...field('ageMaxMois')} />
              {sections.length > 1 && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="lg"
                  aria-label={`Enlever la section ${place + 1}`}
                  onClick={() => form.removeListItem('sections', place)}
                >
                  <IconTrash size={18} aria-hidden="true" />
                </ActionIcon>
              )}
            </Group>
          );
        })}
        {form.errors['sections'] && <Input.Error>{form.errors['sections']}</Input.Error>}
        <Button
          variant="default"
          size="compact-md"
          w="fit-content"
          onClick={() =>
            form.insertListItem('sections', { nom: '', ageMinMois: '', ageMaxMois: '' })
          }
        >
          Ajouter une section
        </Button>
      </Stack>
    </fieldset>
  );
}
