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
      const context = await newContext(browser, clock, options);
      if (name !== null) await context.addCookies([cookieOf(await doors.cookie(name), doors)]);
      const page = await context.newPage();
      page.on('pageerror', (error) => pageErrors.push(`${page.url()} ${error.message}`));
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) pageErrors.push(message.text());
      });
      await page.goto(`${doors.origin}${path}`);
      return { context, page };
    },
    async close() {
      await browser.close();
      await doors.close();
      await kept.drop();
    },
  };
}

async function newContext(
  browser: Browser,
  clock: RunningClock,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
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
  return context;
}

function cookieOf(header: string, { origin }: Doors) {
  const at = header.indexOf('=');
  return { name: header.slice(0, at), value: header.slice(at + 1), url: origin };
}
