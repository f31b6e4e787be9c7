// Reserves places in a section: how many, how the crèche calls them, from when.
import { NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { labelInForce, sayAges, sayPlaces, sayReserved } from '../sayCreche.ts';
import { useCreche } from '../useCreche.ts';
import { nextNames } from './nextNames.ts';

const MOST = 30;

export function ReserverPlaces() {
  const { today, form: open } = useCase();
  const { sections, places, labels } = useCreche();
  const taken = places.filter(({ dernierJour }) => dernierJour === null).map(({ nom }) => nom);
  const label = labelInForce(labels, today);
  const state = useCommandForm({
    type: 'reserverPlaces',
    initial: {
      section: open?.about ?? (sections.length === 1 ? (sections[0]?.id ?? '') : ''),
      noms: nextNames(taken, 1),
      depuis: today,
    },
    done: 'Places réservées',
  });
  const { form } = state;
  const { noms } = form.getValues();
  const resize = (count: number) =>
    form.setFieldValue('noms', [
      ...noms.slice(0, count),
      ...nextNames([...taken, ...noms], Math.max(0, count - noms.length)),
    ]);
  return (
    <CommandForm
      title="Réserver des places"
      lead={
        label === null
          ? undefined
          : `Le label offre ${sayPlaces(label.places)}. Aujourd’hui\u00a0: ${sayReserved(taken.length)}.`
      }
      send="Réserver"
      state={state}
    >
      <Choices
        label="Dans quelle section"
        options={Object.fromEntries(sections.map((one) => [one.id, `${one.nom}, ${sayAges(one)}`]))}
        {...form.getInputProps('section')}
      />
      <NumberInput
        label="Combien de places"
        min={1}
        max={MOST}
        clampBehavior="strict"
        value={noms.length}
        onChange={(count) => resize(typeof count === 'number' ? count : 0)}
        error={form.errors['noms']}
      />
      <SimpleGrid cols={{ base: 2, xs: 3 }}>
        {noms.map((_, place) => (
          <TextInput
            // biome-ignore lint/suspicious/noArrayIndexKey: a name is its place in the list.
            key={place}
            label={`Nom de la ${place === 0 ? '1re' : `${place + 1}e`} place`}
            {...form.getInputProps(`noms.${place}`)}
          />
        ))}
      </SimpleGrid>
      <DateField label="À partir du" {...form.getInputProps('depuis')} />
    </CommandForm>
  );
}
