// Gives back half-days that were granted beside the contract and are still to come; a relief no longer needed says so.
import { type Attribution, expand } from '../../../../workflows/places/attribution.ts';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import type { FreeSlot } from '../fields/FreeSlots.tsx';
import { keyOfSlot, SlotChoice } from '../fields/SlotChoice.tsx';
import { usePlaces } from '../fields/usePlaces.ts';
import { useAvipDates } from '../useAvip.ts';

/** How far ahead the days of a crèche are read at once. */
const SEEN = 62;

export function RendreDemiJournees() {
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
      blocked={granted.length === 0}
    >
      <SlotChoice
        label="À venir"
        none="Aucune demi-journée à venir."
        slots={granted.map(({ slot, what }) => ({ ...slot, note: `\u00a0: ${what}` }))}
        value={form.getValues().demis}
        error={form.errors['demis']}
        onChange={(demis) => form.setValues({ demis })}
      />
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
  const once = new Map(all.map((one) => [keyOfSlot(one.slot), one]));
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
