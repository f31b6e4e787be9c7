// The auditrice walks along a case by keyboard: the chart, the state, what each fact changed, both times, contents closed.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actif } from '../support/story.ts';
import { type House, openHouse } from './support/house.ts';
import { listen } from './support/listening.ts';
import { picture } from './support/pictures.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
});

afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  await house.close();
});

test('a case is replayed fact by fact with its contents closed', async () => {
  await actif(house);
  const { page } = await house.desk('auditrice');
  const ear = listen(page);
  await page.getByRole('link', { name: /AG-2026-0001/ }).click();
  await page.getByRole('heading', { level: 1, name: /Rejeu de AG-2026-0001/ }).waitFor();
  const slider = page.getByRole('slider', { name: 'Faits de la situation' });
  await slider.focus();
  await page.keyboard.press('End');
  await page.getByRole('heading', { name: 'Accompagnement démarré' }).waitFor();
  await page
    .getByRole('heading', { name: 'La situation ce jour-là : Accompagnement en cours' })
    .waitFor();
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/^Fait (\d+) sur \1, /);
  const changed = page.getByRole('table');
  await changed.getByRole('row', { name: /Étape.*Validé.*Accompagnement en cours/ }).waitFor();
  for (const time of ['Il s’est passé le', 'Écrit le']) {
    expect(await page.getByText(time, { exact: true }).count()).toBe(1);
  }
  await picture(page, 'rejeu-fin');

  await page.keyboard.press('Home');
  await page
    .getByRole('heading', { name: /Proposition/ })
    .first()
    .waitFor();
  for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() =>
    document
      .querySelector('input[type=range]')
      ?.getAttribute('aria-valuetext')
      ?.startsWith('Fait 8 '),
  );
  expect(await slider.evaluate((input) => document.activeElement === input)).toBe(true);
  await page.getByText('fermé').first().waitFor();
  await page.getByRole('button', { name: 'Voir la carte complète' }).click();
  await page
    .getByRole('figure', { name: 'Carte complète des étapes' })
    .getByText('Chemin parcouru', { exact: false })
    .waitFor();
  await picture(page, 'rejeu-milieu');

  for (const word of ['Zolbarine', 'compris ensemble', 'Je veux travailler', 'Une sœur']) {
    expect(await ear.find(word)).toEqual([]);
  }
});
