// Notes a meeting in a few seconds: the words first, the rest already filled with what is usual.
import { Checkbox, Group, Textarea } from '@mantine/core';
import {
  modalites,
  motifsLegitimes,
  presences,
  presents,
  typesRendezVous,
} from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';
import { meetingOfSide, plannedFor, sidesOf } from '../meetingOfSide.ts';
import { useAgContents, useMySide } from '../useAg.ts';

export function NoterRendezVous() {
  const state = useCommandForm({
    type: 'noterRendezVous',
    initial: useUsualMeeting(),
    optional: ['prevu', 'motifLegitime', 'texte'],
    done: 'Rendez-vous noté',
  });
  const { form } = state;
  const { presence } = form.getValues();
  const announced = presence === 'absencePrevenue' || presence === 'annuleParNous';
  const absent = presence === 'absencePrevenue' || presence === 'absenceNonPrevenue';
  return (
    <CommandForm title="Noter un rendez-vous" send="Noter le rendez-vous" state={state}>
      <Textarea
        label="Ce qui s’est dit (facultatif)"
        minRows={3}
        {...form.getInputProps('texte')}
      />
      <DateField past={!announced} label="Jour" {...form.getInputProps('le')} />
      <Choices
        label="Est-ce qu’il a eu lieu&nbsp;?"
        options={presences}
        {...form.getInputProps('presence')}
        onChange={(value) =>
          form.setValues({
            presence: value,
            presents: presentsFor(value, form.getValues().presents),
          })
        }
      />
      {absent && (
        <Choices
          label="Motif légitime"
          description="Gardé parce qu’il peut protéger la personne. Rien n’en est calculé."
          options={motifsLegitimes}
          {...form.getInputProps('motifLegitime')}
        />
      )}
      <Choices
        label="Avec qui"
        options={typesRendezVous}
        {...form.getInputProps('type')}
        onChange={(type) =>
          form.setValues({ type, presents: withSidesOf(type, form.getValues().presents) })
        }
      />
      <Choices label="Comment" options={modalites} {...form.getInputProps('modalite')} />
      <Checkbox.Group label="Qui était là" {...form.getInputProps('presents')}>
        <Group gap="lg" mt={6}>
          {Object.entries(presents).map(([key, words]) => (
            <Checkbox key={key} value={key} label={words} />
          ))}
        </Group>
      </Checkbox.Group>
    </CommandForm>
  );
}

/** Who is absent is not among those present; who comes is. */
function presentsFor(presence: string, before: readonly string[]): string[] {
  const others = before.filter((one) => one !== 'personne');
  return presence === 'tenu' ? ['personne', ...others] : others;
}

/** A kind of meeting says which of the two sides was there. */
function withSidesOf(type: string, before: readonly string[]): string[] {
  return [...before.filter((one) => one === 'personne'), ...sidesOf(type)];
}

/** Today, in person, with one's own side, the person came; or the planned meeting that one comes to note. */
function useUsualMeeting() {
  const { today, form } = useCase();
  const side = useMySide();
  const about = form?.about ?? null;
  const planned = plannedFor(useAgContents().rendezVous, { about, today, side });
  const type: string = planned?.type ?? meetingOfSide(side);
  return {
    prevu: planned?.id ?? '',
    type,
    le: planned?.jour ?? today,
    modalite: planned?.modalite ?? 'physique',
    presence: 'tenu',
    presents: withSidesOf(type, ['personne']),
    motifLegitime: '',
    texte: '',
  };
}
