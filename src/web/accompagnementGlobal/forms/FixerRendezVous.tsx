// Plans a meeting.
import { TextInput } from '@mantine/core';
import {
  modalites,
  typesRendezVous,
} from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { meetingOfSide, type Side, sidesOf } from '../meetingOfSide.ts';
import { useMySide } from '../useAg.ts';
import { useDeskSide } from '../useDeskSide.ts';

/** AG-51. A desk keeps the agenda of its own side. */
function kindsFor(desk: Side | null): Readonly<Record<string, string>> {
  const kept = Object.entries(typesRendezVous).filter(
    ([type]) => desk === null || sidesOf(type).includes(desk),
  );
  return Object.fromEntries(kept);
}

export function FixerRendezVous() {
  const desk = useDeskSide();
  const state = useCommandForm({
    type: 'fixerRendezVous',
    initial: {
      type: meetingOfSide(useMySide() ?? desk),
      modalite: 'physique',
      jour: '',
      heure: '',
      lieu: '',
    },
    optional: ['lieu'],
    done: 'Rendez-vous fixé',
  });
  const { form } = state;
  return (
    <CommandForm title="Fixer un rendez-vous" send="Fixer le rendez-vous" state={state}>
      <DateField label="Jour" {...form.getInputProps('jour')} />
      <TextInput label="Heure" type="time" {...form.getInputProps('heure')} />
      <Choices label="Avec qui" options={kindsFor(desk)} {...form.getInputProps('type')} />
      <Choices label="Comment" options={modalites} {...form.getInputProps('modalite')} />
      <TextInput label="Lieu (facultatif)" {...form.getInputProps('lieu')} />
    </CommandForm>
  );
}
