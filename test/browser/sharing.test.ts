// Sharing closes while both look; and contacts that are protected stand on the pair's two screens alone.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actif } from '../support/story.ts';
import { faults } from './support/axe.ts';
import { addsNote, field, openAct, openForm, sees, send, thread } from './support/caseScreen.ts';
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

const panel = (page: Page) => page.getByRole('region', { name: 'Accord au partage' });
const gone = (page: Page, words: string) =>
  page
    .getByText(words)
    .first()
    .waitFor({ state: 'detached', ...LIVE });

test('AG-31 AG-33 a theme is taken out, then all of it, while both look', async () => {
  const caseId = await actif(house);
  const frein = { impact: 'fort', commentaire: 'Un frein de Claire.' };
  await house.does('claire', caseId, 'evaluerFrein', { theme: 'situationFamiliale', ...frein });
  const { page: marc } = await house.desk('marc', `/situations/${caseId}`);
  const { page: claire } = await house.desk('claire', `/situations/${caseId}`);
  await addsNote(claire, 'Binôme', 'Une note de Claire.');
  await sees(marc, 'Une note de Claire.');
  await sees(marc, 'Un frein de Claire.');

  await openAct(claire, 'Noter l’accord de la personne');
  await openForm(claire)
    .getByRole('checkbox', { name: /Situation familiale/ })
    .uncheck();
  await field(claire, 'radio', 'De vive voix').check();
  await picture(claire, 'accord-partiel');
  expect(await faults(claire)).toEqual([]);
  await send(claire, 'Noter l’accord');
  await gone(marc, 'Un frein de Claire.');
  await thread(marc).getByText('Une note de Claire.').waitFor();

  await panel(claire).getByRole('button', { name: 'La personne retire son accord' }).click();
  await field(claire, 'radio', 'De vive voix').check();
  await send(claire, 'Noter le retrait');
  await panel(marc).getByText('Partage fermé.').waitFor(LIVE);
  await gone(marc, 'Une note de Claire.');
  await thread(marc).getByText('Gardé par le côté qui l’a écrit.').first().waitFor();
  await thread(claire).getByText('Une note de Claire.').waitFor();
  expect(await faults(marc)).toEqual([]);
  await picture(marc, 'partage-ferme');
});

test('SECRET-12 protected on one screen, said on the other', async () => {
  const caseId = await actif(house);
  const { page: marc } = await house.desk('marc', `/situations/${caseId}`);
  const { page: claire } = await house.desk('claire', `/situations/${caseId}`);
  await marc.getByText('Montceau-les-Mines').first().waitFor();
  await openAct(claire, 'Protéger les coordonnées');
  await picture(claire, 'coordonnees-protegees');
  expect(await faults(claire)).toEqual([]);
  await send(claire, 'Protéger');
  await marc.getByText(/coordonnées protégées, lues du binôme seul/).waitFor(LIVE);
  await marc
    .getByText(/06 00 00 00 00/)
    .first()
    .waitFor();
});
