// Gives back half-days that were granted beside the contract and are still to come; a relief no longer needed says so.
import { Checkbox, Stack } from '@mantine/core';
import { type Attribution, expand } from '../../../../workflows/places/attribution.ts';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { sayDay } from '../../dates/frenchDates.ts';
import { partWords } from '../../halfDays/sayHalfDays.ts';
import type { FreeSlot } from '../fields/FreeSlots.tsx';
import { usePlaces } from '../fields/usePlaces.ts';
import { useAvipDates } from '../useAvip.ts';

/** How far ahead the days of a crèche are read at once. */
const SEEN = 62;

const keyOf = ({ place, jour, demi }: FreeSlot) => `${place}/${jour}/${demi}`;

export function RendreDemiJournees() {
  const { today } = useCase();
  const granted = useGranted();
  const none: FreeSlot[] = [];
  const state = useCommandForm({
    type: 'rendreDemiJournees',
    initial: { demis: none },
    done: 'Demi-journées rendues',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Rendre des demi-journées"
      lead="Celles qui sont données une à une&nbsp;: adaptation, relève, accueil ponctuel. La place est libre aussitôt."
      send="Rendre"
      state={state}
    >
      <Checkbox.Group
        label="À venir"
        error={form.errors['demis']}
        value={form.getValues().demis.map(keyOf)}
        onChange={(keys) =>
          form.setValues({
            demis: granted.filter(({ slot }) => keys.includes(keyOf(slot))).map(({ slot }) => slot),
          })
        }
      >
        <Stack gap="xs" mt={6}>
          {granted.map(({ slot, what }) => (
            <Checkbox
              key={keyOf(slot)}
              value={keyOf(slot)}
              label={`${sayDay(slot.jour, today)} ${partWords[slot.demi]}\u00a0: ${what}`}
            />
          ))}
          {granted.length === 0 && <span className="discret">Aucune demi-journée à venir.</span>}
        </Stack>
      </Checkbox.Group>
    </CommandForm>
  );
}

interface Granted {
  readonly slot: FreeSlot;
  readonly what: string;
}

/** AVIP-56. What is to come beside the contract, soonest first. */
function useGranted(): readonly Granted[] {
  const { today } = useCase();
  const { adaptation, releves, ponctuels } = useAvipDates();
  const twice = useTwice();
  const say = (list: readonly Attribution[], what: (slot: FreeSlot) => string) =>
    list
      .flatMap((one) => expand(one, 'donnee'))
      .filter(({ jour }) => jour >= today)
      .map(({ place, jour, demi }) => ({
        slot: { place, jour, demi },
        what: what({ place, jour, demi }),
      }));
  const all = [
    ...say(adaptation, () => 'adaptation'),
    ...say(releves, (slot) => (twice(slot) ? 'relève, en double avec la place' : 'relève')),
    ...say(ponctuels, () => 'accueil ponctuel'),
  ];
  const once = new Map(all.map((one) => [keyOf(one.slot), one]));
  return [...once.values()].sort((a, b) => (a.slot.jour < b.slot.jour ? -1 : 1));
}

/** AVIP-57. A closure removed gives the child its own half-day back: the relief is then one too many. */
function useTwice(): (slot: FreeSlot) => boolean {
  const { view, today } = useCase();
  const { offre } = useAvipDates();
  const places = usePlaces(offre?.creche ?? '', today, SEEN);
  return ({ place, jour, demi }) =>
    places?.cells.some(
      (cell) =>
        cell.caseId === view.id &&
        cell.place !== place &&
        cell.jour === jour &&
        cell.demi === demi &&
        cell.etat !== 'suspendue',
    ) ?? false;
}
