// The month of a town read over HTTP, with years of claims behind it beside the same with none: after a start, then warm.
import type { Field } from '../field.ts';
import { alone, beside, type Measure, median, type Series } from '../measure.ts';
import type { Sizes, TownSizes } from '../sizes.ts';
import {
  buildVisited,
  type Read,
  type Reading,
  readings,
  type Visit,
  type VisitedTown,
} from '../town/visits.ts';

const PLACES = 20;
const moments = ['first look', 'warm'] as const;
type Moment = (typeof moments)[number];

/** How much more the same month may take with years behind it. */
export const MONTH_UNDER = 1.5;
export const PROCESSOR = ', processor';

const clocks = ['ms', 'processor'] as const;
type Clock = (typeof clocks)[number];

/** Milliseconds by town, reading, moment and clock, in order of the rounds. */
type Figures = Map<string, number[]>;

export async function measureMonth({ folder }: Field, sizes: Sizes): Promise<readonly Measure[]> {
  const { creches, years, rounds, looks } = sizes.town;
  const month = { gestionnairesEach: 1, waitingEach: 3, given: true };
  const build = (name: string, yearsBehind: number) =>
    buildVisited(folder, name, { creches, placesEach: PLACES, ...month, yearsBehind });
  const [none, behind] = await Promise.all([
    build('none behind', 0),
    build(`${years} years behind`, years),
  ]);
  const figures: Figures = new Map();
  for (let round = 0; round < rounds; round += 1) {
    await oneRound(round % 2 === 0 ? [none, behind] : [behind, none], looks, figures);
  }
  const size = (of: 'claims' | 'facts', unit: string) => (town: VisitedTown) => ({
    ...{ name: `Town of ${creches} crèches, ${town.name}: ${of}`, unit, values: [town[of]] },
  });
  const took = (reading: Reading, moment: Moment, clock: Clock) => (town: VisitedTown) => ({
    name: nameOf(reading, moment, sizes.town, town.name) + (clock === 'ms' ? '' : PROCESSOR),
    unit: 'ms',
    values: figures.get(keyOf(town, reading, moment, clock)) ?? [],
  });
  const compared = (series: (town: VisitedTown) => Series) => [
    alone(series(none)),
    beside(series(behind), series(none)),
  ];
  return [
    ...compared(size('claims', 'half-days')),
    ...compared(size('facts', 'facts')),
    ...clocks.flatMap((clock) =>
      readings.flatMap((reading) =>
        moments.flatMap((moment) => compared(took(reading, moment, clock))),
      ),
    ),
  ];
}

function nameOf(reading: Reading, moment: Moment, { creches }: TownSizes, town: string): string {
  const what =
    reading === 'town' ? `${creches} crèches × ${PLACES} places` : `one of ${creches} crèches`;
  return `Month of ${what}, ${town}, ${moment}`;
}

const keyOf = ({ name }: VisitedTown, reading: Reading, moment: Moment, clock: Clock) =>
  [name, reading, moment, clock].join();

/** Both servers are started anew and asked in turn: first for what they have not loaded yet, then again and again. */
async function oneRound(
  towns: readonly VisitedTown[],
  looks: number,
  figures: Figures,
): Promise<void> {
  const visits: readonly (readonly [VisitedTown, Visit])[] = await Promise.all(
    towns.map(async (town) => [town, await town.visit()] as const),
  );
  for (const reading of readings) {
    for (const [town, [first, ...warm]] of await looked(visits, reading, looks)) {
      for (const clock of clocks) {
        const add = (moment: Moment, took: number) => {
          const key = keyOf(town, reading, moment, clock);
          figures.set(key, [...(figures.get(key) ?? []), took]);
        };
        add('first look', first?.[clock] ?? Number.NaN);
        add('warm', median(warm.map((read) => read[clock])));
      }
    }
  }
  for (const [, visit] of visits) await visit.leave();
}

/** What each look took, the first one too. */
async function looked(
  visits: readonly (readonly [VisitedTown, Visit])[],
  reading: Reading,
  looks: number,
): Promise<ReadonlyMap<VisitedTown, readonly Read[]>> {
  const took = new Map<VisitedTown, Read[]>(visits.map(([town]) => [town, []]));
  for (let look = 0; look <= looks; look += 1) {
    for (const [town, visit] of visits) took.get(town)?.push(await visit.read(reading));
  }
  const books = new Set([...took.values()].flat().map((read) => read.books));
  if (books.size > 1) throw new Error(`not the same month: ${[...books].join('; ')}`);
  return took;
}
