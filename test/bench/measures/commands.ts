// Commands a second through both doors, beside a bare echo and a bare durable insert under the same load.
import type { Field } from '../field.ts';
import { answersPerSecond, type Client } from '../load/closedLoop.ts';
import { alone, beside, type Measure, type Series } from '../measure.ts';
import { alternate, type Contender } from '../rounds.ts';
import { CASES, type Sizes } from '../sizes.ts';

type Open = (round: number) => Promise<readonly Client[]>;

export async function measureCommands(
  field: Field,
  connections: number,
  sizes: Sizes,
): Promise<readonly Measure[]> {
  const at = connections === 1 ? '1 connection' : `${connections} connections`;
  const contender = (name: string, open: Open): Contender => ({
    name: `${name}, ${at}`,
    turn: (round) => turn(open, round, sizes),
  });
  const cases = connections === 1 ? 'case of its own' : `${CASES} cases`;
  const echo = contender('Express echo', () => field.bareHttp('echo', connections));
  const insert = contender('Express durable insert', () => field.bareHttp('insert', connections));
  const ours = [
    contender(`HTTP command, ${cases}`, (round) => field.http('distinct', connections, round)),
    contender('HTTP command, one case', (round) => field.http('single', connections, round)),
    contender(`Socket.IO command, ${cases}`, (round) =>
      field.live('distinct', connections, round, false),
    ),
    contender('Socket.IO command, one case', (round) =>
      field.live('single', connections, round, false),
    ),
    contender(`Socket.IO command, following, ${cases}`, (round) =>
      field.live('distinct', connections, round, true),
    ),
  ];
  const figures = await alternate([echo, insert, ...ours], sizes.rounds);
  const series = ({ name }: Contender): Series => ({
    name,
    unit: name.startsWith('Express') ? 'requests/s' : 'commands/s',
    values: figures.get(name) ?? [],
  });
  return [
    alone(series(echo)),
    alone(series(insert)),
    ...[echo, insert].flatMap((base) => ours.map((one) => beside(series(one), series(base)))),
  ];
}

async function turn(open: Open, round: number, { warmMs, turnMs }: Sizes): Promise<number> {
  const clients = await open(round);
  try {
    return await answersPerSecond(clients, warmMs, turnMs);
  } finally {
    for (const client of clients) client.close();
  }
}
