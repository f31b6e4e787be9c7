// Commands a second through both doors, and what each costs the server, beside a bare echo and a bare durable insert.
import type { Caller, Field } from '../field.ts';
import { type Client, type Load, loadOn } from '../load/closedLoop.ts';
import { fetchClient } from '../load/fetchClient.ts';
import { httpClient } from '../load/httpClient.ts';
import { alone, beside, type Measure, type Series } from '../measure.ts';
import { alternate, type Contender } from '../rounds.ts';
import { CASES, type Sizes } from '../sizes.ts';

interface Lap {
  readonly name: string;
  readonly server: keyof Field['servers'];
  readonly open: (round: number) => Promise<readonly Client[]>;
}

/** By clients that cost little themselves, so that what is compared is the servers. */
export async function measureCommands(
  field: Field,
  connections: number,
  sizes: Sizes,
): Promise<readonly Measure[]> {
  const cases = connections === 1 ? 'case of its own' : `${CASES} cases`;
  const echo = bareLap(field, 'echo', connections, httpClient);
  const insert = bareLap(field, 'insert', connections, httpClient);
  const ours: readonly Lap[] = [
    {
      name: `HTTP command, ${cases}`,
      server: 'tandem',
      open: (round) => field.http('distinct', connections, round, httpClient),
    },
    {
      name: 'HTTP command, one case',
      server: 'tandem',
      open: (round) => field.http('single', connections, round, httpClient),
    },
    {
      name: `Socket.IO command, ${cases}`,
      server: 'tandem',
      open: (round) => field.live('distinct', connections, round, false),
    },
    {
      name: 'Socket.IO command, one case',
      server: 'tandem',
      open: (round) => field.live('single', connections, round, false),
    },
    {
      name: `Socket.IO command, following, ${cases}`,
      server: 'tandem',
      open: (round) => field.live('distinct', connections, round, true),
    },
  ];
  const { rates, costs } = await ran([echo, insert, ...ours], field, connections, sizes);
  return [
    ...[echo, insert].map((bare) => alone(rates(bare))),
    ...[echo, insert].flatMap((bare) => ours.map((one) => beside(rates(one), rates(bare)))),
    alone(costs(echo)),
    ...[insert, ...ours].map((one) => beside(costs(one), costs(echo))),
  ];
}

/** The same for who calls Tandem from an ordinary program, whose own library costs as much as a bare server. */
export async function measureOrdinaryClients(
  field: Field,
  sizes: Sizes,
): Promise<readonly Measure[]> {
  const echo = bareLap(field, 'echo', CASES, fetchClient);
  const liveEcho: Lap = {
    name: 'Socket.IO echo',
    server: 'liveEcho',
    open: () => field.bareLive(CASES),
  };
  const http: Lap = {
    name: `HTTP command by fetch, ${CASES} cases`,
    server: 'tandem',
    open: (round) => field.http('distinct', CASES, round, fetchClient),
  };
  const live: Lap = {
    name: `Socket.IO command by socket.io-client, ${CASES} cases`,
    server: 'tandem',
    open: (round) => field.live('distinct', CASES, round, false),
  };
  const { rates } = await ran([echo, liveEcho, http, live], field, CASES, sizes);
  return [
    ...[echo, liveEcho].map((bare) => alone(rates(bare))),
    ...[http, live].map((one) => beside(rates(one), rates(echo))),
    beside(rates(live), rates(liveEcho)),
  ];
}

function bareLap(field: Field, name: 'echo' | 'insert', connections: number, by: Caller): Lap {
  const what = name === 'echo' ? 'Express echo' : 'Express durable insert';
  return {
    name: by === fetchClient ? `${what} by fetch` : what,
    server: name,
    open: () => field.bareHttp(name, connections, by),
  };
}

/** All laps run in turns; then the figures of each, by what is asked of them. */
async function ran(laps: readonly Lap[], field: Field, connections: number, sizes: Sizes) {
  const at = connections === 1 ? '1 connection' : `${connections} connections`;
  const contenders = laps.map(
    ({ name, server, open }): Contender<Load> => ({
      name,
      turn: (round) => turn(() => open(round), field.servers[server], sizes),
    }),
  );
  const figures = await alternate(contenders, sizes.rounds);
  const series =
    (suffix: string, unit: (bare: boolean) => string, pick: (load: Load) => number) =>
    ({ name, server }: Lap): Series => ({
      name: `${name}, ${at}${suffix}`,
      unit: unit(server !== 'tandem'),
      values: (figures.get(name) ?? []).map(pick),
    });
  return {
    rates: series(
      '',
      (bare) => (bare ? 'requests/s' : 'commands/s'),
      (load) => load.answersPerSecond,
    ),
    costs: series(
      ', processor',
      (bare) => (bare ? 'µs/request' : 'µs/command'),
      (load) => load.processorUs,
    ),
  };
}

async function turn(
  open: () => Promise<readonly Client[]>,
  server: Parameters<typeof loadOn>[0],
  { warmMs, turnMs }: Sizes,
): Promise<Load> {
  const clients = await open();
  try {
    return await loadOn(server, clients, warmMs, turnMs);
  } finally {
    for (const client of clients) client.close();
  }
}
