// Starts an engine and its doors on an open store, and stops them in order when the process is asked to end.
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type AppParts, createApp } from './app.ts';
import { createEngine, type WholeEngine } from './engine/createEngine.ts';
import type { Clock, Store } from './engine/ports.ts';
import { failureLine } from './failureLine.ts';
import { deriveId } from './store/deriveId.ts';
import { systemClock } from './systemClock.ts';

export const builtScreens = fileURLToPath(new URL('../dist/web', import.meta.url));

/** What is still under way after this long is cut. */
const DRAIN_MS = 10_000;

export type ServingParts = Omit<AppParts, 'engine' | 'clock'> & {
  readonly port: number;
  readonly host: string;
  /** Each way to start says them, if only that there are none. */
  readonly rdvSecrets: ReadonlyMap<string, string>;
};

export interface Serving {
  readonly port: number;
  /** Stops accepting, tells the sockets, finishes what is under way, closes engine and store. */
  stop(): Promise<void>;
}

export async function startEngine(store: Store, clock: Clock = systemClock): Promise<WholeEngine> {
  const { log, lists, own } = store;
  const onError = (error: unknown) =>
    process.stderr.write(`${failureLine(error, 'engine', '-')}\n`);
  const engine = await createEngine({ log, lists, own, clock, deriveId, onError });
  if (store.needsRebuild) await engine.rebuild();
  return engine;
}

export async function serve(parts: ServingParts): Promise<Serving> {
  const { store, port, host } = parts;
  const engine = await startEngine(store);
  const app = await createApp({ ...parts, engine, clock: systemClock });
  const address = await listen(app.server, port, host);
  return {
    port: address.port,
    async stop() {
      await app.close();
      await engine.close();
      await store.close();
    },
  };
}

function listen(
  server: Awaited<ReturnType<typeof createApp>>['server'],
  port: number,
  host: string,
): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address);
    });
  });
}

/** SIGTERM and SIGINT drain and end with 0; a second one, or too long a wait, ends at once with 1. */
export function stopOnSignals({ stop }: Serving, say: (sentence: string) => void): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) process.exit(1);
    stopping = true;
    say('Arrêt : ce qui est en cours se termine.');
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${failureLine(error, 'stop', '-')}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
