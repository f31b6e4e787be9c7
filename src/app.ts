// Wires the two doors onto one engine, one store and one sign-in; knows how to close them in order.
import { createServer, type Server } from 'node:http';
import { z } from 'zod';
import { pathways } from '../workflows/registry.ts';
import { createDoorkeeper } from './auth/doorkeeper.ts';
import type { Home } from './auth/origins.ts';
import type { DemonstrationAccount } from './contract/health.ts';
import type { Engine } from './engine/api.ts';
import type { Doorkeeper } from './engine/ports/doorkeeper.ts';
import type { Clock, Store } from './engine/ports.ts';
import { failureLine } from './failureLine.ts';
import { createHttpApp } from './http/httpApp.ts';
import { createRealtime, type Realtime } from './realtime/createRealtime.ts';

export interface AppParts {
  readonly store: Store;
  readonly engine: Engine;
  readonly clock: Clock;
  /** The public https address, or this machine alone. */
  readonly home: Home;
  readonly trustedProxies: readonly string[];
  /** Where the built screens are; null to serve the API alone. */
  readonly webRoot: string | null;
  /** Who one may sign in as, shown on demonstration data only. */
  readonly accounts: readonly DemonstrationAccount[];
  /** By organisation; absent: RDV Service Public announces nothing here. */
  readonly rdvSecrets?: ReadonlyMap<string, string>;
  readonly writeRequest: (line: string) => void;
  readonly writeFailure: (line: string) => void;
}

export interface App {
  readonly server: Server;
  readonly doorkeeper: Doorkeeper;
  readonly realtime: Realtime;
  /** Stops accepting, tells the sockets, lets the calls under way finish. The engine and the store stay open. */
  close(): Promise<void>;
}

export async function createApp(parts: AppParts): Promise<App> {
  const { store, engine, clock, home } = parts;
  // What zod says by itself of a faulty field is read by people.
  z.config(z.locales.fr());
  const tellFailure = (error: unknown, where: string, correlationId: string) =>
    parts.writeFailure(failureLine(error, where, correlationId));
  const doorkeeper = await createDoorkeeper({
    own: store.own,
    clock,
    home,
    viewerOf: (agent) => engine.viewer(agent),
  });
  const http = createHttpApp({
    engine,
    doorkeeper,
    pathways,
    checkDatabase: async () => {
      await store.log.versions(['health']);
    },
    demonstration: store.purpose === 'demonstration' ? { accounts: parts.accounts } : null,
    webRoot: parts.webRoot,
    https: home !== 'loopback',
    trustedProxies: parts.trustedProxies,
    rdvSecrets: parts.rdvSecrets ?? new Map(),
    writeRequest: parts.writeRequest,
    tellFailure,
  });
  const server = createServer(http);
  const realtime = createRealtime({ server, engine, doorkeeper, tellFailure });
  return { server, doorkeeper, realtime, close: () => close(server, realtime) };
}

/** A connection kept alive is idle from one call to the next: each is cut as soon as it waits for nothing. */
const CUT_IDLE_EVERY_MS = 50;

async function close(server: Server, realtime: Realtime): Promise<void> {
  const cutting = setInterval(() => server.closeIdleConnections(), CUT_IDLE_EVERY_MS);
  // Closes the HTTP server as well.
  await realtime.close();
  clearInterval(cutting);
}
