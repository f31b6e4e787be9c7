// Closes a reserved place after a last day: who still has it later is listed before.
import { NativeSelect } from '@mantine/core';
import { addDays, Jour } from '../../../../workflows/dates.ts';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { sayPlace } from '../../places/words.ts';
import { sectionName } from '../sayCreche.ts';
import { TouchedFamilies } from '../touched/TouchedFamilies.tsx';
import { useCreche } from '../useCreche.ts';

/** As far ahead as one may ask whom it touches. */
const A_YEAR = 364;

export function FermerPlace() {
  const { form: open } = useCase();
  const creche = useCreche();
  const reserved = creche.places.filter(({ dernierJour }) => dernierJour === null);
  const state = useCommandForm({
    type: 'fermerPlace',
    initial: { place: open?.about ?? '', dernierJour: '' },
    done: 'Place fermée',
  });
  const { place, dernierJour } = state.form.getValues();
  const last = Jour.safeParse(dernierJour);
  return (
    <CommandForm
      title="Fermer une place réservée"
      lead="Après son dernier jour, la place n’est plus proposée. Ce qui y est déjà donné au-delà est suspendu, jamais repris."
      send="Fermer la place"
      state={state}
    >
      <NativeSelect
        label="Quelle place"
        data={[
          { value: '', label: 'Choisir…', disabled: true },
          ...reserved.map(({ id, nom, section }) => ({
            value: id,
            label: `${sayPlace(nom)}, ${sectionName(creche, section)}`,
          })),
        ]}
        {...state.form.getInputProps('place')}
      />
      <DateField label="Son dernier jour" {...state.form.getInputProps('dernierJour')} />
      {place !== '' && last.success && (
        <TouchedFamilies
          body={{
            du: addDays(last.data, 1),
            au: addDays(last.data, A_YEAR),
            demi: null,
            sections: null,
            nombre: null,
            places: [place],
          }}
        />
      )}
    </CommandForm>
  );
}
