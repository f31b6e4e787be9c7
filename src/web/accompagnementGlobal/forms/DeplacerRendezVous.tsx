// Moves a meeting that is to come: another day, another hour, another place.
import { NativeSelect, TextInput } from '@mantine/core';
import { modalites } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { sayDay } from '../../dates/frenchDates.ts';
import { sayHour } from '../../texts/typeset.ts';
import { useMeetingsToKeep } from '../useMeetingsToKeep.ts';

export function DeplacerRendezVous() {
  const { form: open, today } = useCase();
  const planned = useMeetingsToKeep();
  const first = planned.find(({ id }) => id === open?.about) ?? planned[0];
  const state = useCommandForm({
    type: 'deplacerRendezVous',
    initial: {
      rendezVous: first?.id ?? '',
      jour: first === undefined || first.jour < today ? '' : first.jour,
      heure: first?.heure ?? '',
      modalite: first?.modalite ?? 'physique',
      lieu: first?.lieu ?? '',
    },
    optional: ['lieu'],
    done: 'Rendez-vous déplacé',
  });
  const { form } = state;
  return (
    <CommandForm title="Déplacer un rendez-vous" send="Déplacer le rendez-vous" state={state}>
      {planned.length > 1 && (
        <NativeSelect
          label="Lequel"
          data={planned.map(({ id, jour, heure }) => ({
            value: id,
            label: `${sayDay(jour, today)}${heure === null ? '' : ` à ${sayHour(heure)}`}`,
          }))}
          {...form.getInputProps('rendezVous')}
        />
      )}
      <DateField label="Nouveau jour" {...form.getInputProps('jour')} />
      <TextInput label="Heure" type="time" {...form.getInputProps('heure')} />
      <Choices label="Comment" options={modalites} {...form.getInputProps('modalite')} />
      <TextInput label="Lieu (facultatif)" {...form.getInputProps('lieu')} />
    </CommandForm>
  );
}
