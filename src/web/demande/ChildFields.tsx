// Step 1: the child, and what Tandem knows of the family already.
import { NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useCardName } from '../cases/useCardName.ts';
import { DateField } from '../dates/DateField.tsx';
import { useMe } from '../session/session.ts';
import { NatureChoice } from './NatureChoice.tsx';
import { emptyParent } from './requestDraft.ts';
import { useByCreche, useRequestFormContext } from './requestForm.ts';
import { useCommunes } from './useCommunes.ts';
import { useMyCases } from './useMyCases.ts';

export function ChildFields() {
  const byCreche = useByCreche();
  return (
    <Stack gap="lg">
      <NatureChoice />
      <ChildIdentity />
      <CommuneField />
      {!byCreche && <KnownFamily />}
    </Stack>
  );
}

export function ChildIdentity() {
  const form = useRequestFormContext();
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }}>
      <TextInput
        label="Prénom de l’enfant"
        autoComplete="off"
        {...form.getInputProps('enfant.prenom')}
      />
      <TextInput label="Nom de l’enfant" autoComplete="off" {...form.getInputProps('enfant.nom')} />
      <DateField
        past
        label="Né ou née le, ou à naître le"
        placeholder="12/3/2025"
        {...form.getInputProps('enfant.naissance')}
      />
    </SimpleGrid>
  );
}

/** Where there is only one commune there is nothing to choose. */
export function CommuneField() {
  const form = useRequestFormContext();
  const communes = useCommunes();
  const mine = useMe().organisation.kind === 'commune';
  if (mine || communes.length < 2) return null;
  return (
    <NativeSelect
      label="Commune qui coordonne"
      data={[{ value: '', label: 'Choisir…', disabled: true }, ...communes]}
      {...form.getInputProps('commune')}
    />
  );
}

/** AVIP-30. Its person, or the parents of a brother's or sister's request, are not typed again. */
function KnownFamily() {
  const form = useRequestFormContext();
  const cardName = useCardName();
  const { accompagnements, demandes } = useMyCases();
  const { parents } = form.getValues();
  const untouched = parents.every(({ prenom, nom }) => `${prenom}${nom}`.trim() === '');
  const choose = (name: 'accompagnement' | 'fratrie', id: string) => {
    form.setFieldValue(name, id);
    if (untouched) form.setFieldValue('parents', id === '' ? [emptyParent] : []);
  };
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      {accompagnements.length > 0 && (
        <NativeSelect
          label="Accompagnement global d’un parent (facultatif)"
          description="Parmi ceux que vous suivez. Ce parent signera le contrat."
          data={[
            { value: '', label: 'Aucun' },
            ...accompagnements.map((card) => ({
              value: card.id,
              label: `${cardName(card)}, ${card.reference}`,
            })),
          ]}
          {...form.getInputProps('accompagnement')}
          onChange={(event) => choose('accompagnement', event.currentTarget.value)}
        />
      )}
      {demandes.length > 0 && (
        <NativeSelect
          label="Demande d’un frère ou d’une sœur (facultatif)"
          description="Les mêmes parents seront repris. Pour les accueillir ensemble ou pas du tout, liez ensuite les deux demandes."
          data={[
            { value: '', label: 'Aucune' },
            ...demandes.map((card) => ({
              value: card.id,
              label: `${cardName(card)}, ${card.reference}`,
            })),
          ]}
          {...form.getInputProps('fratrie')}
          onChange={(event) => choose('fratrie', event.currentTarget.value)}
        />
      )}
    </SimpleGrid>
  );
}
