// AG-80 to AG-84 in a browser: figures with their pictures, the list behind one, the file that is taken away.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actif, prescrite } from '../support/story.ts';
import { faults } from './support/axe.ts';
import { type House, openHouse } from './support/house.ts';
import { looksRight } from './support/looks.ts';
import { heading } from './support/screens.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
  for (let one = 0; one < 5; one += 1) await prescrite(house);
  await actif(house);
});

afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  await house.close();
});

test('AG-81 AG-84 a responsable reads counts, opens the list behind one, and takes the table away', async () => {
  const { page } = await house.desk('chefMds', '/indicateurs');
  await heading('Indicateurs, année 2026')(page);
  const sent = page.getByRole('table', { name: 'Propositions envoyées (prescriptions)' });
  await sent.getByRole('link', { name: /^6, Propositions envoyées/ }).waitFor();
  // One is all that anybody has of each: said as masked, and sealed reasons lead nowhere.
  const freins = page.getByRole('table', { name: 'Freins ouverts, par thème' });
  await freins.getByText('masqué').waitFor();
  expect(await freins.getByRole('link').count()).toBe(0);
  await page.getByRole('img', { name: /Rencontres mois par mois/ }).waitFor();
  await looksRight(page, 'indicateurs');

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Télécharger (CSV)' }).click();
  expect((await download).suggestedFilename()).toBe('indicateurs-2026.csv');

  await page.getByRole('button', { name: 'année 2025' }).click();
  await heading('Indicateurs, année 2025')(page);
  await page.getByRole('button', { name: 'année 2026' }).click();
  await sent.getByRole('link', { name: /^6, Propositions envoyées/ }).click();
  await heading('Propositions envoyées, année 2026')(page);
  await page.getByText('6 situations').waitFor();
  expect(await page.getByRole('row').count()).toBe(7);
  expect(await faults(page)).toEqual([]);
});

test('AG-83 who has no indicators is offered none, and refused', async () => {
  const { page } = await house.desk('marc', '/indicateurs');
  await page
    .getByRole('alert')
    .getByText(/Les responsables comptent/)
    .waitFor();
  const bar = page.getByRole('navigation', { name: 'Écrans' });
  expect(await bar.getByRole('link', { name: 'Indicateurs' }).count()).toBe(0);
});
