// Places of one crèche claimed by 64 at once: each its own place, or all the same one; beside bare durable inserts.
import type { Field } from '../field.ts';
import { Claimers } from '../load/claimers.ts';
import { loadOn } from '../load/closedLoop.ts';
import { httpClient } from '../load/httpClient.ts';
import { alone, beside, type Measure, type Series } from '../measure.ts';
import { alternate, type Contender } from '../rounds.ts';
import type { Sizes } from '../sizes.ts';
import { serveTown } from '../town/serving.ts';

const CLAIMERS = 64;
/** The connections are theirs in turn. */
const GESTIONNAIRES = 8;

export async function measureClaims(field: Field, sizes: Sizes): Promise<readonly Measure[]> {
  const server = await serveTown(field.folder, 'claims', {
    ...{ creches: 1, placesEach: CLAIMERS, gestionnairesEach: GESTIONNAIRES },
    ...{ waitingEach: CLAIMERS, given: false, yearsBehind: 0 },
  });
  const claimers = await Claimers.on(server);
  try {
    const insert: Contender<number> = {
      name: `Express durable insert beside claims, ${CLAIMERS} connections`,
      turn: () => inserts(field, sizes),
    };
    const distinct: Contender<number> = {
      name: `Claim, ${CLAIMERS} at once on ${CLAIMERS} places`,
      turn: () => claimers.rate((claimer) => claimer, sizes.turnMs, 'held'),
    };
    const same: Contender<number> = {
      name: `Claim refused, ${CLAIMERS} at once on one place`,
      turn: () => claimers.rate(() => 0, sizes.turnMs, 'refused'),
    };
    const figures = await alternate([insert, distinct, same], sizes.rounds);
    const series = ({ name }: Contender<number>, unit: string): Series => ({
      name,
      unit,
      values: figures.get(name) ?? [],
    });
    const base = series(insert, 'requests/s');
    return [
      alone(base),
      beside(series(distinct, 'claims/s'), base),
      beside(series(same, 'refusals/s'), base),
    ];
  } finally {
    claimers.close();
    await server.stop();
  }
}

async function inserts(field: Field, { warmMs, turnMs }: Sizes): Promise<number> {
  const clients = await field.bareHttp('insert', CLAIMERS, httpClient);
  try {
    return (await loadOn(field.servers.insert, clients, warmMs, turnMs)).answersPerSecond;
  } finally {
    for (const client of clients) client.close();
  }
}
