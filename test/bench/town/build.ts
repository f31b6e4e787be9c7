// Builds a measured town on a fresh store: its crèches through the years by hand clock, this month by the engine's commands.
import { z } from 'zod';
import type { Store } from '../../../src/engine/ports.ts';
import { startEngine } from '../../../src/serving.ts';
import { addDays, addMonths, type Jour } from '../../../workflows/dates.ts';
import { HandClock } from '../../support/handClock.ts';
import { Acts, emailOf, idOf, inGroups } from './acts.ts';
import type { Model } from './copies.ts';
import { type Creche, monthOfCreches, openCreches } from './creches.ts';
import { monthOf, type Town, type TownPlan } from './plan.ts';
import { begins, holds, rythmes, type Stay, signs, staysOf, waits } from './requests.ts';
import { countsOf, writeYears } from './yearsBehind.ts';

const clockAt = (jour: Jour) => `${jour}T08:00:00.000Z`;

/** `open` opens the same store again: the years are written while nobody has it open. */
export async function buildTown(
  folder: string,
  plan: TownPlan,
  open: () => Promise<Store>,
  today: Jour,
): Promise<Town> {
  const month = monthOf(today);
  const since = addMonths(month.du, -12 * plan.yearsBehind);
  const opening = addMonths(since, -4);
  const clock = new HandClock(clockAt(opening));
  const { creches, model } = await onStore(open, clock, async (acts, store) => {
    const opened = await openCreches(acts, store, plan, opening);
    return { creches: opened, model: plan.yearsBehind > 0 && (await lived(acts, clock, opened)) };
  });
  if (model) writeYears(folder, model, { creches, since, years: plan.yearsBehind });
  const waiting = await onStore(open, clock, async (acts) => {
    for (let at = addMonths(since, -2); at < month.du; at = addMonths(at, 1)) {
      clock.set(clockAt(addDays(at, 1)));
      await monthOfCreches(acts, creches, at);
    }
    return thisMonth(acts, clock, creches, plan, today);
  });
  return {
    coordinateur: emailOf('coordinateur'),
    creches: creches.map(({ id, places, gestionnaires }) => ({
      id,
      places: [...places],
      gestionnaires: gestionnaires.map(emailOf),
      waiting: [...(waiting.get(id) ?? [])],
    })),
    ...countsOf(folder),
  };
}

async function onStore<T>(
  open: () => Promise<Store>,
  clock: HandClock,
  work: (acts: Acts, store: Store) => Promise<T>,
): Promise<T> {
  const store = await open();
  const engine = await startEngine(store, clock);
  try {
    return await work(new Acts(engine), store);
  } finally {
    await engine.close();
    await store.close();
  }
}

/** One stay from the request to the end of its term, before the years that are copied from it. */
async function lived(acts: Acts, clock: HandClock, [creche]: readonly Creche[]): Promise<Model> {
  if (!creche) throw new Error('a town without crèche');
  const du = addDays(acts.engine.today(), 20);
  const au = addDays(du, 30);
  const [place = ''] = creche.places;
  const stay: Stay = { creche, place, demis: rythmes.semaine, du, au };
  const caseId = await signs(acts, stay);
  clock.set(clockAt(du));
  await begins(acts, stay, caseId);
  clock.set(clockAt(addDays(au, 1)));
  const { state, context } = await acts.sees('conseiller', caseId);
  if (state.value !== 'fin') throw new Error(`the stay has not ended: ${state.value}`);
  const { enfant, signataires } = Family.parse(context);
  const gestionnaire = idOf(creche.gestionnaires[0] ?? '');
  return {
    caseId,
    enfant,
    parent: signataires[0],
    organisation: creche.organisation,
    gestionnaire,
  };
}

const Family = z.object({ enfant: z.string(), signataires: z.tuple([z.string()]) });

async function thisMonth(
  acts: Acts,
  clock: HandClock,
  creches: readonly Creche[],
  { given, waitingEach }: TownPlan,
  today: Jour,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { du, au } = monthOf(today);
  const stays = creches.map((creche) => staysOf(creche, { du, au: addMonths(au, 2) }));
  clock.set(clockAt(addDays(du, -20)));
  const welcomed = given ? stays.flatMap((one) => one.given) : [];
  const signed = await inGroups(welcomed, async (stay) => ({ stay, id: await signs(acts, stay) }));
  clock.set(clockAt(du));
  await inGroups(signed, ({ stay, id }) => begins(acts, stay, id));
  await monthOfCreches(acts, creches, du);
  clock.set(new Date().toISOString());
  const offered = given ? stays.flatMap((one) => one.held) : [];
  await inGroups(offered, (stay) => holds(acts, { ...stay, du: today }));
  const wishes = creches.flatMap((creche) => Array<Creche>(waitingEach).fill(creche));
  const asked = await inGroups(wishes, async (creche) => ({
    creche: creche.id,
    id: await waits(acts, creche, addDays(today, 7)),
  }));
  const byCreche = Map.groupBy(asked, ({ creche }) => creche);
  return new Map([...byCreche].map(([creche, some]) => [creche, some.map(({ id }) => id)]));
}
