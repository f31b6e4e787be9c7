// A meeting is noted in a few seconds from the keyboard, whatever was planned; on a phone what falls due is read first.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actif } from '../support/story.ts';
import { faults, overflow } from './support/axe.ts';
import { field, openAct, openForm, thread } from './support/caseScreen.ts';
import { type House, openHouse } from './support/house.ts';
import { picture } from './support/pictures.ts';

let house: House;
let caseId: string;

beforeAll(async () => {
  house = await openHouse();
  caseId = await actif(house);
});

afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  await house.close();
});

const plan = (type: string) => ({
  type,
  modalite: 'telephone',
  jour: house.engine.today(),
  heure: '16:30',
  lieu: null,
});

test('today’s planned meeting is noted with a text and Ctrl Entrée, and the hand goes back where it was', async () => {
  await house.does('marc', caseId, 'fixerRendezVous', plan('tripartite'));
  const { page } = await house.desk('claire', `/situations/${caseId}`);
  const button = page.getByRole('button', { name: 'Noter un rendez-vous' });
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await field(page, 'radio', 'À trois').isChecked()).toBe(true);
  expect(await field(page, 'radio', /téléphone/i).isChecked()).toBe(true);
  await page.keyboard.type('Vus tous les trois.');
  await picture(page, 'rendez-vous-prevu');
  await page.keyboard.press('Control+Enter');
  await openForm(page).waitFor({ state: 'detached' });
  await thread(page).getByText('Vus tous les trois.').waitFor();
  expect(await button.evaluate((one) => document.activeElement === one)).toBe(true);
  await page.getByText('Aucun rendez-vous fixé.').waitFor();
});

test('the colleague’s own meeting of today is not taken for mine', async () => {
  await house.does('marc', caseId, 'fixerRendezVous', plan('franceTravail'));
  const { page } = await house.desk('claire', `/situations/${caseId}`);
  await openAct(page, 'Noter un rendez-vous');
  expect(await field(page, 'radio', 'Avec le service social').isChecked()).toBe(true);
});

test('who was there follows from the kind of meeting', async () => {
  const { page } = await house.desk('claire', `/situations/${caseId}`);
  await openAct(page, 'Noter un rendez-vous');
  await field(page, 'radio', 'À trois').check();
  const there = openForm(page).getByRole('checkbox', { checked: true });
  await expect.poll(() => there.count()).toBe(3);
  await field(page, 'radio', 'Avec le service social').check();
  await expect.poll(() => there.count()).toBe(2);
});

test('on a phone what falls due stands above the thread', async () => {
  const phone = { viewport: { width: 360, height: 740 } };
  const { page } = await house.desk('marc', `/situations/${caseId}`, phone);
  const due = page.getByRole('heading', { name: 'Échéances' });
  const thisThread = page.getByRole('heading', { name: 'Fil commun' });
  await thisThread.waitFor();
  await expect.poll(() => due.count()).toBe(1);
  const top = async (of: typeof due) => (await of.boundingBox())?.y ?? Number.NaN;
  expect(await top(due)).toBeLessThan(await top(thisThread));
  await page.getByRole('link', { name: /Prochain rendez-vous aujourd’hui à 16 h 30/ }).click();
  await page.waitForFunction(() => location.hash === '#rendez-vous');
  expect(await faults(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  await picture(page, 'situation-active-360');
});
