// Closes a reserved place after a last day, or corrects a day that is still ahead: who still has it later is listed before.
import { NativeSelect, Switch } from '@mantine/core';
import { addDays, Jour } from '../../../../workflows/dates.ts';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { sayShortDay } from '../../dates/frenchDates.ts';
import { sayPlace } from '../../places/words.ts';
import { sectionName } from '../sayCreche.ts';
import { TouchedFamilies } from '../touched/TouchedFamilies.tsx';
import { useCreche } from '../useCreche.ts';

/** As far ahead as one may ask whom it touches. */
const A_YEAR = 364;

export function FermerPlace() {
  const { form: open, today } = useCase();
  const creche = useCreche();
  const reserved = creche.places.filter(
    ({ dernierJour }) => dernierJour === null || dernierJour >= today,
  );
  /** Its last day, still ahead: it may be another, or none. */
  const announcedOf = (place: string) =>
    reserved.find(({ id }) => id === place)?.dernierJour ?? null;
  const state = useCommandForm({
    type: 'fermerPlace',
    initial: { place: open?.about ?? '', dernierJour: '', continue: false },
    toData: (values) => ({
      place: values.place,
      dernierJour:
        announcedOf(values.place) !== null && values.continue ? null : values.dernierJour,
    }),
    done: 'Place mise à jour',
  });
  const { place, dernierJour, continue: goesOn } = state.form.getValues();
  const announced = announcedOf(place);
  const last = Jour.safeParse(dernierJour);
  return (
    <CommandForm
      title="Fermer une place réservée"
      lead="Après son dernier jour, la place n’est plus proposée. Ce qui y est déjà donné au-delà est suspendu, jamais repris."
      send={announced !== null && goesOn ? 'Garder la place' : 'Fixer son dernier jour'}
      state={state}
    >
      <NativeSelect
        label="Quelle place"
        data={[
          { value: '', label: 'Choisir…', disabled: true },
          ...reserved.map(({ id, nom, section, dernierJour: known }) => ({
            value: id,
            label: `${sayPlace(nom)}, ${sectionName(creche, section)}${
              known === null ? '' : `, jusqu’au ${sayShortDay(known, today)}`
            }`,
          })),
        ]}
        {...state.form.getInputProps('place')}
      />
      {announced !== null && (
        <Switch
          label="Ne plus la fermer&nbsp;: elle reste réservée"
          {...state.form.getInputProps('continue', { type: 'checkbox' })}
        />
      )}
      {!(announced !== null && goesOn) && (
        <DateField label="Son dernier jour" {...state.form.getInputProps('dernierJour')} />
      )}
      {place !== '' && last.success && !goesOn && (
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
