// All measured servers started, Tandem's people signed in, and what each client of each of them sends.
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Client } from './load/closedLoop.ts';
import type { Post } from './load/httpClient.ts';
import {
  connectEcho,
  connectLive,
  echoClient,
  follow,
  type LiveSocket,
  liveClient,
} from './load/liveClient.ts';
import { signIn } from './load/signIn.ts';
import { Population } from './population.ts';
import { ServerProcess } from './serverProcess.ts';
import { NOTE } from './sizes.ts';

const Listening = z.object({ port: z.int() });
const TandemReady = Listening.extend(Population.shape);

/** The light client, or an ordinary one. */
export type Caller = (post: Post) => Promise<Client>;
/** Whose turn it is on which case. */
type Where = 'distinct' | 'single';
type Side = 'emploi' | 'social';

const results = fileURLToPath(new URL('../../test-results', import.meta.url));

export class Field {
  /** On the disk of the checkout: a temporary folder may lie in memory, where nothing is durable. */
  readonly folder: string;
  readonly servers: Servers;
  readonly #cookies = new Map<string, Promise<string>>();

  private constructor(folder: string, servers: Servers) {
    this.folder = folder;
    this.servers = servers;
  }

  /** `singles`: how many cases stand ready to be the only one of a turn. */
  static async open(singles: number): Promise<Field> {
    mkdirSync(results, { recursive: true });
    const folder = mkdtempSync(join(results, 'bench-'));
    return new Field(folder, {
      tandem: await ServerProcess.start('tandem', TandemReady, folder, String(singles)),
      echo: await ServerProcess.start('echo', Listening, folder),
      insert: await ServerProcess.start('insert', Listening, folder),
      liveEcho: await ServerProcess.start('liveEcho', Listening, folder),
    });
  }

  bareHttp(name: 'echo' | 'insert', connections: number, by: Caller): Promise<Client[]> {
    const { port } = this.servers[name].ready;
    return many(connections, async (index) => {
      const cookie = await this.cookie(index, 'emploi');
      return by({ port, path: '/', cookie, body: note });
    });
  }

  http(where: Where, connections: number, round: number, by: Caller): Promise<Client[]> {
    const { port } = this.servers.tandem.ready;
    return many(connections, async (index) => {
      const { caseId, cookie } = await this.seat(where, index, round);
      return by({ port, path: `/api/cases/${caseId}/commands`, cookie, body: note });
    });
  }

  bareLive(connections: number): Promise<Client[]> {
    return many(connections, async () => echoClient(await this.echoSocket(), note));
  }

  /** `following`: each client also follows the case on which it acts, and is told of each fact, as a screen is. */
  live(where: Where, connections: number, round: number, following: boolean): Promise<Client[]> {
    return many(connections, async (index) => {
      const { caseId, cookie } = await this.seat(where, index, round);
      const socket = await connectLive(this.servers.tandem.ready.port, cookie);
      if (following) await follow(socket, caseId);
      return liveClient(socket, () => ({ ...note(), caseId, ifMatch: null }));
    });
  }

  echoSocket() {
    return connectEcho(this.servers.liveEcho.ready.port);
  }

  async socketOf(pair: number, side: Side): Promise<LiveSocket> {
    return connectLive(this.servers.tandem.ready.port, await this.cookie(pair, side));
  }

  caseOf(pair: number): string {
    return must(this.servers.tandem.ready.cases[pair]);
  }

  async close(): Promise<void> {
    for (const server of Object.values(this.servers)) await server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** On distinct cases each pair's first member; on a single one both members of the first pair in turn. */
  private async seat(where: Where, index: number, round: number) {
    if (where === 'distinct') {
      return { caseId: this.caseOf(index), cookie: await this.cookie(index, 'emploi') };
    }
    const caseId = must(this.servers.tandem.ready.singles[round]);
    return { caseId, cookie: await this.cookie(0, index % 2 === 0 ? 'emploi' : 'social') };
  }

  /** The session's cookie, opened once. */
  private cookie(pair: number, side: Side): Promise<string> {
    const { port, pairs } = this.servers.tandem.ready;
    const email = must(pairs[pair])[side];
    const known = this.#cookies.get(email) ?? signIn(port, email);
    this.#cookies.set(email, known);
    return known;
  }
}

type Bare = ServerProcess<z.output<typeof Listening>>;
interface Servers {
  readonly tandem: ServerProcess<z.output<typeof TandemReady>>;
  readonly echo: Bare;
  readonly insert: Bare;
  readonly liveEcho: Bare;
}

/** A note of the pair, as a client writes it: its id is new each time. */
export function note() {
  return { id: randomUUID(), type: 'ajouterNote', data: { audience: 'binome', texte: NOTE } };
}

function many<T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => make(index)));
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the partnership is smaller than the load');
  return value;
}
