// How to reach the person, and where they live: changed here, known in all of their cases.
import { SimpleGrid, TextInput } from '@mantine/core';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';

const blank = (text: string) => (text.trim() === '' ? null : text);

export function ModifierCoordonnees() {
  const { person } = useCase().view;
  const state = useCommandForm({
    type: 'modifierCoordonnees',
    initial: {
      contacts: { telephone: person.telephone ?? '', courriel: person.courriel ?? '' },
      adresse: {
        adresse: person.rue ?? '',
        codePostal: person.codePostal ?? '',
        commune: person.commune ?? '',
      },
    },
    toData: ({ contacts, adresse }) => ({
      contacts: { telephone: blank(contacts.telephone), courriel: blank(contacts.courriel) },
      adresse: {
        adresse: blank(adresse.adresse),
        codePostal: blank(adresse.codePostal),
        commune: blank(adresse.commune),
      },
    }),
    done: 'Coordonnées mises à jour',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Mettre à jour les coordonnées"
      lead="Elles changent en une fois, pour toutes les situations de la personne. Ce qui est vide n’est plus connu."
      send="Enregistrer les coordonnées"
      state={state}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label="Téléphone"
          type="tel"
          autoComplete="off"
          {...form.getInputProps('contacts.telephone')}
        />
        <TextInput
          label="Courriel"
          type="email"
          autoComplete="off"
          {...form.getInputProps('contacts.courriel')}
        />
        <TextInput label="Rue" autoComplete="off" {...form.getInputProps('adresse.adresse')} />
        <TextInput
          label="Code postal"
          inputMode="numeric"
          autoComplete="off"
          {...form.getInputProps('adresse.codePostal')}
        />
        <TextInput label="Commune" autoComplete="off" {...form.getInputProps('adresse.commune')} />
      </SimpleGrid>
    </CommandForm>
  );
}
