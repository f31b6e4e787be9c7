// Every screen passes axe, light and dark, wide and at 360 px; a keyboard is enough; paper carries no navigation.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { courriel, password } from '../support/doors.ts';
import { actif, aValider, enDiagnostic, prescrite } from '../support/story.ts';
import { faults, overflow } from './support/axe.ts';
import { openForm, thread } from './support/caseScreen.ts';
import { type Cases, screensOfCases } from './support/caseScreens.ts';
import { type House, openHouse } from './support/house.ts';
import { picture } from './support/pictures.ts';
import { type Requests, requestsOn, screensOfRequests } from './support/requestScreens.ts';
import { phone, resize, wide } from './support/resize.ts';
import { type Screen, screensWithoutCase } from './support/screens.ts';

let house: House;
let cases: Cases;
let requests: Requests;

beforeAll(async () => {
  house = await openHouse();
  cases = {
    prescrite: await prescrite(house),
    enDiagnostic: await enDiagnostic(house),
    aValider: await aValider(house),
    actif: await actif(house),
    annoncee: await exitAnnounced(),
  };
  requests = await requestsOn(house);
});

afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  await house.close();
});

async function exitAnnounced(): Promise<string> {
  const caseId = await actif(house);
  await house.does('marc', caseId, 'demanderCloture', {
    motif: 'emploiDurable',
    sortieLe: house.engine.today(),
    situation: 'En emploi.',
    freins: 'attenues',
    prochainReferent: null,
    relais: null,
  });
  return caseId;
}

/** One arrival for the four looks: the screen stays, light and width change under it. */
async function look(page: Page, { name }: Screen): Promise<string[]> {
  const found: string[] = [];
  const note = (where: string, lines: readonly string[]) =>
    found.push(...lines.map((line) => `${name}, ${where}: ${line}`));
  note('light', await faults(page));
  await picture(page, `${name}-large-clair`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
  note('dark', await faults(page, ['color-contrast']));
  await picture(page, `${name}-large-sombre`);
  await resize(page, phone);
  await picture(page, `${name}-360-sombre`);
  note('sideways', await overflow(page));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('html[data-mantine-color-scheme=light]').waitFor();
  note('360', await faults(page));
  await picture(page, `${name}-360-clair`);
  return found;
}

test('axe sees a fault where there is one', async () => {
  const { page } = await house.desk('marc', '/annuaire');
  await page.getByRole('heading', { level: 1, name: 'Annuaire' }).waitFor();
  await page.evaluate(() =>
    document.querySelector('main')?.append(document.createElement('button')),
  );
  expect((await faults(page)).join()).toContain('button-name');
});

test('every screen has zero violations, light and dark, at 1280 and 360 px, and never scrolls sideways', async () => {
  const found: string[] = [];
  for (const screen of [
    ...screensWithoutCase,
    ...screensOfCases(cases),
    ...screensOfRequests(requests),
  ]) {
    const { page, context } = await house.desk(screen.who, screen.path, { viewport: wide });
    try {
      await screen.arrive(page);
      found.push(...(await look(page, screen)));
    } catch (error) {
      found.push(`${screen.name} is not reached: ${error}`);
    }
    await context.close();
  }
  expect(found).toEqual([]);
}, 300_000);

/** Tab until what has the focus is named so; fails when it takes a whole screen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const labels = (element as HTMLInputElement | null)?.labels;
      return (
        element?.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? element?.innerText ?? ''
      );
    });
    if (name.test(focused)) return;
  }
  throw new Error(`the keyboard never reaches ${name}`);
}

test('signing in, opening a case and noting a meeting need no mouse', async () => {
  const { page } = await house.desk(null);
  await page.getByRole('textbox', { name: /Adresse électronique/ }).waitFor();
  await tabTo(page, /Adresse électronique/);
  await page.keyboard.type(courriel('claire'));
  await tabTo(page, /^Mot de passe/);
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page
    .getByRole('link', { name: /Confirmer|Awa Zolbarine/ })
    .first()
    .waitFor();
  await tabTo(page, /Awa Zolbarine/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Awa Zolbarine' }).waitFor();
  await tabTo(page, /^Noter un rendez-vous$/);
  await page.keyboard.press('Enter');
  await openForm(page).waitFor();
  await page.keyboard.type('Vue au café des parents.');
  await page.keyboard.press('Control+Enter');
  await openForm(page).waitFor({ state: 'detached' });
  await thread(page).getByText('Vue au café des parents.').waitFor();
});

test('what is missing in a form is said at its field, which takes the focus', async () => {
  const { page } = await house.desk('marc', '/proposition');
  await page.getByRole('button', { name: 'Continuer' }).click();
  const first = page.getByRole('textbox', { name: 'Prénom' });
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
  expect(await first.evaluate((field) => document.activeElement === field)).toBe(true);
});

test('on paper a case carries no navigation, and its sheet neither', async () => {
  for (const path of [`/situations/${cases.actif}`, `/situations/${cases.actif}/imprimer`]) {
    const { page, context } = await house.desk('marc', path);
    await page.getByRole('heading', { level: 1, name: 'Awa Zolbarine' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').count()).toBe(0);
    for (const name of ['Actes possibles', 'Ajouter une note', 'Ce que le fil montre']) {
      expect(await page.getByLabel(name).filter({ visible: true }).count(), name).toBe(0);
    }
    const buttons = page.getByRole('button', {
      name: /^(Ajouter|Évaluer|Fixer|Enregistrer|Imprimer)$/,
    });
    expect(await buttons.count()).toBe(0);
    await picture(page, path.endsWith('imprimer') ? 'papier-feuille' : 'papier-situation');
    await context.close();
  }
});

test('at 200 % of zoom a case is read and written on', async () => {
  const zoomed = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
  const { page } = await house.desk('marc', `/situations/${cases.actif}`, zoomed);
  await page.getByRole('heading', { level: 1, name: 'Awa Zolbarine' }).waitFor();
  expect(await overflow(page)).toEqual([]);
  await page.getByRole('button', { name: 'Noter un rendez-vous' }).click();
  await openForm(page).getByRole('textbox').first().fill('Noté en gros caractères.');
  await picture(page, 'zoom-200');
  await openForm(page).getByRole('button', { name: 'Noter le rendez-vous' }).click();
  await thread(page).getByText('Noté en gros caractères.').waitFor();
});
