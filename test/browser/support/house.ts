// The house that browser tests meet in: the real server with the built screens, one Chromium, a window for each person.
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../support/chromium.ts';
import { type Doors, openDoors } from '../../support/doors.ts';
import type { Name } from '../../support/partnership.ts';
import { freshStore } from '../../support/stores.ts';
import { RunningClock } from './runningClock.ts';

export const webRoot = fileURLToPath(new URL('../../../dist/web', import.meta.url));

/** Tuesday 1 September 2026, ten o'clock in Paris. */
const OPENING = '2026-09-01T08:00:00.000Z';

/** What somebody else's screen has to show what one did, reload excluded. */
export const LIVE = { timeout: 3_000 };

export interface Desk {
  readonly context: BrowserContext;
  readonly page: Page;
}

export interface House extends Doors {
  readonly browser: Browser;
  readonly clock: RunningClock;
  /** A new browser profile, signed in as this agent, or as nobody. */
  desk(name: Name | null, path?: string, options?: BrowserContextOptions): Promise<Desk>;
  /** What went wrong inside the pages: it must stay empty. */
  readonly pageErrors: string[];
}

export async function openHouse(): Promise<House> {
  const [kept, browser] = await Promise.all([freshStore('sqlite'), launchChromium()]);
  const clock = new RunningClock(OPENING);
  const doors = await openDoors(kept.store, { clock, webRoot });
  const pageErrors: string[] = [];

  return {
    ...doors,
    browser,
    clock,
    pageErrors,
    async desk(name, path = '/', options = {}) {
      const cookie = name === null ? null : await doors.cookie(name);
      const { origin } = doors;
      return openDesk({ browser, clock, origin, pageErrors, cookie, options }, path);
    },
    async close() {
      await browser.close();
      await doors.close();
      await kept.drop();
    },
  };
}

interface DeskParts {
  readonly browser: Browser;
  readonly clock: RunningClock;
  readonly origin: string;
  readonly pageErrors: string[];
  /** The Cookie header of a session. */
  readonly cookie: string | null;
  readonly options?: BrowserContextOptions;
}

export async function openDesk(parts: DeskParts, path: string): Promise<Desk> {
  const { browser, clock, origin, pageErrors, cookie, options } = parts;
  const context = await browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(10_000);
  await context.addInitScript({ content: clock.inBrowser() });
  if (cookie !== null) await context.addCookies([{ ...namedValue(cookie), url: origin }]);
  const page = await context.newPage();
  page.on('pageerror', (error) => pageErrors.push(`${page.url()} ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) pageErrors.push(message.text());
  });
  await page.goto(`${origin}${path}`);
  return { context, page };
}

function namedValue(header: string): { name: string; value: string } {
  const at = header.indexOf('=');
  return { name: header.slice(0, at), value: header.slice(at + 1) };
}
