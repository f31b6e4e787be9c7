// One parent: name, role, and how to reach them unless they are not to be contacted.
import { Button, SimpleGrid, TextInput } from '@mantine/core';
import { rolesParents } from '../../../workflows/crecheAvip/vocabulary.ts';
import { Choices } from '../case/forms/Choices.tsx';
import { useRequestFormContext } from './requestForm.ts';

interface Props {
  readonly place: number;
  /** The only one who is asked for: they sign. */
  readonly alone?: boolean;
}

export function ParentFields({ place, alone = false }: Props) {
  const form = useRequestFormContext();
  const field = (name: string) => form.getInputProps(`parents.${place}.${name}`);
  const parent = form.getValues().parents[place];
  const rank = alone ? 'Parent' : place === 0 ? 'Premier parent' : 'Second parent';
  return (
    <fieldset className="demande-parent">
      <legend>{rank}</legend>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label="Prénom" autoComplete="off" {...field('prenom')} />
        <TextInput label="Nom" autoComplete="off" {...field('nom')} />
      </SimpleGrid>
      {!alone && (
        <Choices
          label="Titulaire de l’autorité parentale"
          options={rolesParents}
          {...field('role')}
        />
      )}
      {parent?.role !== 'nePasContacter' && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label="Téléphone (facultatif)"
            type="tel"
            autoComplete="off"
            {...field('telephone')}
          />
          <TextInput
            label="Courriel (facultatif)"
            type="email"
            autoComplete="off"
            {...field('courriel')}
          />
        </SimpleGrid>
      )}
      {!alone && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          w="fit-content"
          onClick={() => form.removeListItem('parents', place)}
        >
          Enlever ce parent
        </Button>
      )}
    </fieldset>
  );
}
