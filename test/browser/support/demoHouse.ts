// The demonstration itself, in a browser: what the guide shows is what a newcomer has on the screen.
import { once } from 'node:events';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { loadDemo } from '../../../db/demo/load.ts';
import { type AgentName, agents, courrielDe } from '../../../db/demo/partnership.ts';
import { createApp } from '../../../src/app.ts';
import { hashPassword } from '../../../src/auth/passwords.ts';
import { demonstrationAccounts } from '../../../src/demonstration.ts';
import { startEngine } from '../../../src/serving.ts';
import { deriveId } from '../../../src/store/deriveId.ts';
import { launchChromium } from '../../support/chromium.ts';
import { freshStore } from '../../support/stores.ts';
import { openDesk, webRoot } from './house.ts';
import { RunningClock } from './runningClock.ts';

/** Wednesday 18 November 2026, twenty past ten in Paris. */
const MORNING = '2026-11-18T09:20:00.000Z';

export interface DemoHouse {
  /** A new window, signed in as this person of the demonstration; as nobody with null. */
  window(name: AgentName | null, path: string, options?: BrowserContextOptions): Promise<Page>;
  /** What went wrong inside the pages: it must stay empty. */
  readonly pageErrors: string[];
  close(): Promise<void>;
}

export async function openDemoHouse(): Promise<DemoHouse> {
  const [{ store, drop }, browser] = await Promise.all([freshStore('sqlite'), launchChromium()]);
  const clock = new RunningClock(MORNING);
  const accounts = demonstrationAccounts();
  const motDePasse = accounts[0]?.motDePasse ?? '';
  const hash = await hashPassword(motDePasse);
  await loadDemo({
    store,
    now: clock.now(),
    deriveId,
    setPassword: (agent, courriel) => store.own.credentials.set(agent, courriel, hash),
  });
  const engine = await startEngine(store, clock);
  const failures: string[] = [];
  const app = await createApp({
    ...{ store, engine, clock, home: 'loopback', trustedProxies: [], webRoot, accounts },
    writeRequest: () => undefined,
    writeFailure: (line) => failures.push(line),
  });
  app.server.listen(0, '127.0.0.1');
  await once(app.server, 'listening');
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const origin = `http://127.0.0.1:${address.port}`;

  async function cookie(name: AgentName): Promise<string> {
    const answer = await fetch(`${origin}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ courriel: courrielDe(agents[name]), motDePasse }),
    });
    return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  }

  return {
    pageErrors: failures,
    async window(name, path, options) {
      const parts = { browser, clock, origin, pageErrors: failures, options: options ?? {} };
      const opened = { ...parts, cookie: name === null ? null : await cookie(name) };
      return (await openDesk(opened, path)).page;
    },
    async close() {
      await browser.close();
      await app.close();
      await engine.close();
      await drop();
    },
  };
}
