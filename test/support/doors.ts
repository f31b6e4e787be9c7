// The real doors on a real engine and store: who signs in, over HTTP or a socket, and how they act in a test.
import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import supertest from 'supertest';
import { type App, createApp } from '../../src/app.ts';
import { hashPassword } from '../../src/auth/passwords.ts';
import type { ClientToServer, ServerToClient } from '../../src/contract/live.ts';
import type { Store } from '../../src/engine/ports.ts';
import type { HandClock } from './handClock.ts';
import { agentId, type Name, type Partnership, partnershipOn, people } from './partnership.ts';

export const password = 'Beffroi-1901 invente';
export const courriel = (name: Name) => `${name}@exemple.invalid`;

/** One hash for everyone: Argon2 is slow on purpose. */
const passwordHash = hashPassword(password);

export type Agent = ReturnType<typeof supertest.agent>;
export type LiveClient = Socket<ServerToClient, ClientToServer>;

export interface Doors extends Partnership {
  readonly app: App;
  readonly store: Store;
  /** Lines of the request log, and of failures. */
  readonly requests: string[];
  readonly failures: string[];
  readonly origin: string;
  /** HTTP without a session. */
  anyone(): Agent;
  /** HTTP with a session of this agent, opened on first use. */
  as(name: Name): Promise<Agent>;
  /** The Cookie header of a new session of this agent. */
  cookie(name: Name): Promise<string>;
  /** A connected socket of this agent. */
  live(name: Name, cookie?: string): Promise<LiveClient>;
  close(): Promise<void>;
}

export interface DoorsOptions {
  readonly clock?: HandClock;
  readonly webRoot?: string;
  readonly rdvSecrets?: ReadonlyMap<string, string>;
}

export async function openDoors(store: Store, options: DoorsOptions = {}): Promise<Doors> {
  const partnership = await partnershipOn(store, options.clock);
  for (const name of Object.keys(people) as Name[]) {
    await store.own.credentials.set(agentId(name), courriel(name), await passwordHash);
  }
  return doorsOn(store, partnership, options);
}

/** The doors on a partnership that stands already: what a restart does. */
export async function doorsOn(
  store: Store,
  partnership: Partnership,
  options: DoorsOptions = {},
): Promise<Doors> {
  const requests: string[] = [];
  const failures: string[] = [];
  const app = await createApp({
    store,
    engine: partnership.engine,
    clock: partnership.clock,
    home: 'loopback',
    trustedProxies: [],
    webRoot: options.webRoot ?? null,
    ...(options.rdvSecrets ? { rdvSecrets: options.rdvSecrets } : {}),
    accounts: [],
    writeRequest: (line) => requests.push(line),
    writeFailure: (line) => failures.push(line),
  });
  const origin = await listening(app);
  const agents = new Map<Name, Promise<Agent>>();
  const sockets: LiveClient[] = [];

  async function cookie(name: Name): Promise<string> {
    const body = { courriel: courriel(name), motDePasse: password };
    const answer = await supertest(origin).post('/api/session').send(body).expect(201);
    return String(answer.headers['set-cookie']).split(';')[0] ?? '';
  }

  return {
    ...partnership,
    app,
    store,
    requests,
    failures,
    origin,
    anyone: () => supertest.agent(origin),
    as(name) {
      const known = agents.get(name) ?? cookie(name).then((value) => withCookie(origin, value));
      agents.set(name, known);
      return known;
    },
    cookie,
    async live(name, given) {
      const socket: LiveClient = io(origin, {
        transports: ['websocket'],
        extraHeaders: { cookie: given ?? (await cookie(name)) },
        forceNew: true,
      });
      sockets.push(socket);
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve);
        socket.once('connect_error', reject);
      });
      return socket;
    },
    async close() {
      for (const socket of sockets) socket.close();
      await app.close();
      await partnership.engine.close();
    },
  };
}

function withCookie(origin: string, cookie: string): Agent {
  return supertest.agent(origin).set('Cookie', cookie);
}

function listening({ server }: App): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}

/** A command as a client writes it. */
export function command(type: string, data: object = {}) {
  return { id: randomUUID(), type, data };
}
