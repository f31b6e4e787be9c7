// A town to which one comes back: each visit starts a server on it, asks for its month, and says how long that took.
import { CrecheList, PlacesView } from '../../../src/contract/places.ts';
import { systemClock } from '../../../src/systemClock.ts';
import { jourOf } from '../../../workflows/dates.ts';
import { Asker } from '../load/asker.ts';
import { signIn } from '../load/signIn.ts';
import { monthOf, type TownPlan } from './plan.ts';
import { serveTown } from './serving.ts';

/** The month of the whole town, and of one of its crèches. */
export const readings = ['town', 'creche'] as const;
export type Reading = (typeof readings)[number];

export interface Read {
  readonly ms: number;
  /** Of the server's processors, in milliseconds: the machine's other work disturbs it less than the clock. */
  readonly processor: number;
  /** Half-days given, held and free. */
  readonly books: string;
}

export interface Visit {
  read(reading: Reading): Promise<Read>;
  leave(): Promise<void>;
}

export interface VisitedTown {
  readonly name: string;
  readonly claims: number;
  readonly facts: number;
  visit(): Promise<Visit>;
}

export async function buildVisited(
  folder: string,
  name: string,
  plan: TownPlan,
): Promise<VisitedTown> {
  const server = await serveTown(folder, name, plan);
  const { port, coordinateur, creches, claims, facts } = server.ready;
  // The session lies in the database: it outlives the server.
  const cookie = await signIn(port, coordinateur);
  await server.stop();
  const { du, au } = monthOf(jourOf(systemClock.now()));
  const paths: { readonly [reading in Reading]: string } = {
    town: `/api/creches?du=${du}&au=${au}`,
    creche: `/api/creches/${creches[0]?.id}/places?du=${du}&au=${au}`,
  };
  return {
    ...{ name, claims, facts },
    async visit() {
      const again = await serveTown(folder, name, plan);
      const asker = new Asker(again.ready.port, cookie);
      // The doors are warm then, the crèches are not.
      await asker.read('/api/session');
      return {
        async read(reading) {
          const before = await again.processorUs();
          const read = await timed(asker, reading, paths[reading]);
          return { ...read, processor: ((await again.processorUs()) - before) / 1_000 };
        },
        async leave() {
          asker.close();
          await again.stop();
        },
      };
    },
  };
}

async function timed(asker: Asker, reading: Reading, path: string) {
  const start = performance.now();
  const text = await asker.read(path);
  const ms = performance.now() - start;
  return { ms, books: booksIn(reading, text) };
}

function booksIn(reading: Reading, text: string): string {
  const json: unknown = JSON.parse(text);
  const counts =
    reading === 'town'
      ? CrecheList.parse(json).creches.map(({ count }) => count)
      : PlacesView.parse(json).jours.flatMap(({ matin, apresMidi }) => [matin, apresMidi]);
  const sum = (of: 'donnees' | 'tenues' | 'libres') =>
    counts.reduce((total, count) => total + count[of], 0);
  if (sum('donnees') === 0) throw new Error('a month without claims');
  return `${sum('donnees')} given, ${sum('tenues')} held, ${sum('libres')} free`;
}
