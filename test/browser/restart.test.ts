// The server is killed under both screens and started again: nothing acknowledged is lost, nothing typed either.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { launchChromium } from '../support/chromium.ts';
import { command, courriel, password } from '../support/doors.ts';
import { type Name, partnershipOn } from '../support/partnership.ts';
import { actif } from '../support/story.ts';
import { thread } from './support/caseScreen.ts';
import { openDesk } from './support/house.ts';
import { type KillableServer, killableServer } from './support/killableServer.ts';
import { picture } from './support/pictures.ts';
import { RunningClock } from './support/runningClock.ts';
import { storeIn } from './support/storeIn.ts';

let folder: string;
let server: KillableServer;
let browser: Browser;
let caseId: string;
const pageErrors: string[] = [];
const clock = new RunningClock('2026-09-01T08:10:00.000Z');
/** Reconnection waits up to five seconds between two tries. */
/** Acknowledged notes before the server is killed, in the middle of the next one. */
const ENOUGH = 8;
const BACK = { timeout: 20_000 };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tandem-restart-'));
  const store = await openStore(storeIn(folder));
  const world = await partnershipOn(store);
  caseId = await actif(world);
  await world.engine.close();
  await store.close();
  server = await killableServer(folder);
  [browser] = await Promise.all([launchChromium(), server.start(clock.now())]);
});

afterAll(async () => {
  await browser.close();
  await server.kill();
  await rm(folder, { recursive: true, force: true });
  expect(pageErrors).toEqual([]);
});

const json = { 'content-type': 'application/json' };

async function signIn(name: Name): Promise<string> {
  const body = JSON.stringify({ courriel: courriel(name), motDePasse: password });
  const answer = await fetch(`${server.origin}/api/session`, {
    method: 'POST',
    headers: json,
    body,
  });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

async function desk(cookie: string): Promise<Page> {
  const parts = { browser, clock, origin: server.origin, pageErrors, cookie };
  const { page } = await openDesk(parts, `/situations/${caseId}`);
  await page.getByText('en direct', { exact: true }).waitFor();
  return page;
}

/** Notes one after the other until nobody answers any more; gives back those that were acknowledged. */
async function noteUntilCut(cookie: string, noted: string[], enough: () => void): Promise<void> {
  const address = `${server.origin}/api/cases/${caseId}/commands`;
  for (let count = 1; count < 2_000; count++) {
    const texte = `Appel numéro ${count}.`;
    const body = JSON.stringify(command('ajouterNote', { audience: 'binome', texte }));
    const headers = { ...json, cookie, origin: server.origin };
    const answer = await fetch(address, { method: 'POST', headers, body }).catch(() => null);
    if (answer === null) return;
    expect(answer.ok).toBe(true);
    noted.push(texte);
    if (count === ENOUGH) enough();
  }
}

function writeNote(page: Page) {
  const composer = page.getByRole('region', { name: 'Ajouter une note' });
  return {
    field: composer.getByRole('textbox'),
    choose: () => composer.getByRole('button', { name: 'Binôme', exact: true }).click(),
    add: () => composer.getByRole('button', { name: 'Ajouter la note' }).click(),
  };
}

test('a server killed and started again loses nothing on either screen', async () => {
  const cookies = { marc: await signIn('marc'), claire: await signIn('claire') };
  const [marc, claire] = await Promise.all([desk(cookies.marc), desk(cookies.claire)]);

  const half = writeNote(claire);
  await half.choose();
  await half.field.pressSequentially('Elle a appelé pour');
  await half.field.press('ArrowLeft');

  const noted: string[] = [];
  let noting: Promise<void> = Promise.resolve();
  await new Promise<void>((enough) => {
    noting = noteUntilCut(cookies.marc, noted, enough);
  });
  await server.kill();
  await noting;
  expect(noted.length).toBeGreaterThanOrEqual(ENOUGH);

  for (const page of [marc, claire]) await page.getByText(/hors ligne/).waitFor();
  const unsent = writeNote(marc);
  await unsent.choose();
  await unsent.field.fill('Écrite pendant la coupure.');
  await unsent.add();
  await marc
    .getByText('Le serveur ne répond pas. Ce que vous avez écrit est toujours ici.')
    .waitFor();
  await picture(marc, 'coupure');

  await server.start(clock.now());
  for (const page of [marc, claire]) {
    await page.getByText('en direct', { exact: true }).waitFor(BACK);
    await thread(page)
      .getByText(noted.at(-1) ?? '', { exact: true })
      .waitFor();
  }
  expect(
    await half.field.evaluate((field: HTMLTextAreaElement) => [
      field.value,
      field.selectionStart,
      document.activeElement === field,
    ]),
  ).toEqual(['Elle a appelé pour', 17, true]);
  for (const page of [marc, claire]) {
    const earlier = page.getByRole('button', { name: /Voir ce qui précède/ });
    while ((await earlier.count()) > 0) await earlier.click();
    for (const texte of noted) await thread(page).getByText(texte, { exact: true }).waitFor();
  }
  expect(
    await thread(claire)
      .getByText(/^Appel numéro \d+\.$/)
      .count(),
  ).toBeGreaterThanOrEqual(noted.length);

  await unsent.add();
  for (const page of [marc, claire]) {
    const line = thread(page).getByText('Écrite pendant la coupure.');
    await line.waitFor();
    expect(await line.count()).toBe(1);
  }
  await half.field.press('End');
  await half.field.pressSequentially(' le permis.');
  await half.add();
  await thread(marc).getByText('Elle a appelé pour le permis.').waitFor({ timeout: 3_000 });
  await picture(claire, 'apres-coupure');
});
