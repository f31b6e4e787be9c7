// « Autres actes » by keyboard: arrows, a letter to find, Enter, Escape; what is not possible now, with its reason.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actif } from '../support/story.ts';
import { faults, overflow } from './support/axe.ts';
import { field, openForm, thread } from './support/caseScreen.ts';
import { type House, openHouse } from './support/house.ts';
import { picture } from './support/pictures.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
});

afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  await house.close();
});

test('the other acts are looked through, or found by their first letters, without a mouse', async () => {
  const caseId = await actif(house);
  const { page } = await house.desk('marc', `/situations/${caseId}`, {
    viewport: { width: 360, height: 740 },
  });
  await thread(page).waitFor();
  const button = page.getByRole('button', { name: 'Autres actes' });
  const search = page.getByRole('textbox', { name: 'Chercher un acte' });
  const focused = page.locator('[role="menuitem"]:focus');
  await button.focus();
  await page.keyboard.press('Enter');
  // The likeliest first, and the arrows know where they are.
  await focused.filter({ hasText: 'Noter une tentative' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await focused.filter({ hasText: 'Évaluer un frein' }).waitFor();
  await page.keyboard.press('End');
  await focused.filter({ hasText: 'Noter un départ' }).waitFor();
  expect(await faults(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  await picture(page, 'autres-actes-360');
  // A letter goes to the field by itself, accents aside; what cannot be done says why.
  await page.keyboard.type('lien');
  expect(await search.inputValue()).toBe('lien');
  await page.getByText('Aucun acte possible ne porte ces mots.').waitFor();
  await page.getByText('Terminer le lien avec la situation du conjoint').waitFor();
  expect(await faults(page)).toEqual([]);
  await search.fill('evaluer');
  await page.getByRole('menuitem', { name: 'Noter une tentative' }).waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await openForm(page).waitFor();
  await field(page, 'combobox', 'Thème').waitFor();
  await button.waitFor();
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  // Escape gives the hand back to the button.
  await button.click();
  await focused.waitFor();
  await page.keyboard.press('Escape');
  await focused.waitFor({ state: 'detached' });
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
});
