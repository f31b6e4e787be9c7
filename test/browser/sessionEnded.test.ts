// A session that ends covers its screen for good: nothing behind is seen, reached or printed, and signing in again gives it back.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { courriel, password } from '../support/doors.ts';
import { actif } from '../support/story.ts';
import { faults } from './support/axe.ts';
import { openAct, openForm } from './support/caseScreen.ts';
import { type House, LIVE, openHouse } from './support/house.ts';
import { picture } from './support/pictures.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
});

afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  await house.close();
});

const typed = 'Elle hésite encore, à revoir';

/** A meeting half noted, then the session ends from another tab. */
async function endedWhileTyping(): Promise<Page> {
  const caseId = await actif(house);
  const { page } = await house.desk('marc', `/situations/${caseId}`);
  await page.getByText('en direct', { exact: true }).waitFor();
  await openAct(page, 'Noter un rendez-vous');
  await page.keyboard.type(typed);
  await page.evaluate(() => fetch('/api/session', { method: 'DELETE' }));
  await page.getByRole('dialog', { name: 'Votre session a pris fin' }).waitFor(LIVE);
  return page;
}

/** What the eye or a sheet of paper would get of the page, the dialog left out. */
async function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const dialog = document.querySelector('[role=dialog]');
    return [...document.querySelectorAll('body *')]
      .filter((element) => !dialog?.contains(element) && !element.contains(dialog))
      .filter((element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .map((element) => element.textContent)
      .join(' ');
  });
}

test('behind « Votre session a pris fin » nothing is seen, reached by Tab, or printed', async () => {
  const page = await endedWhileTyping();
  expect(await shown(page)).not.toMatch(/Awa|Zolbarine|rendez-vous/i);
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(
      () =>
        document.activeElement === document.body ||
        document.activeElement?.closest('[role=dialog], [data-portal]') !== null,
    );
    expect(inside).toBe(true);
  }
  // What opens behind meanwhile stays behind.
  await page.keyboard.press('Control+k');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(1);
  expect(await faults(page)).toEqual([]);
  await picture(page, 'session-finie-couverte');
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page)).not.toMatch(/Awa|Zolbarine|rendez-vous/i);
  expect(await page.locator('#tandem').evaluate((root) => root.clientHeight)).toBe(0);
});

test('signing in again gives back what was being typed, and the hand to it', async () => {
  const page = await endedWhileTyping();
  const dialog = page.getByRole('dialog', { name: 'Votre session a pris fin' });
  await dialog.getByRole('textbox', { name: /Adresse électronique/ }).fill(courriel('marc'));
  await dialog.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const field = openForm(page).getByRole('textbox', { name: /Ce qui s’est dit/ });
  expect(await field.inputValue()).toBe(typed);
  expect(await field.evaluate((one) => document.activeElement === one)).toBe(true);
  await page.keyboard.type(' jeudi.');
  await page.keyboard.press('Control+Enter');
  await openForm(page).waitFor({ state: 'detached' });
  await page.getByText(`${typed} jeudi.`).waitFor();
});
