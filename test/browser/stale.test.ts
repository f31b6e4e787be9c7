// What changed under the hand is refused and explained in French, with a way to read again and to finish.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aValider, enDiagnostic } from '../support/story.ts';
import { openAct, openForm, send, takeNextStep, thread } from './support/caseScreen.ts';
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

/** Lets something happen on the server just before the next command of this page reaches it; gives back the answer's status. */
async function justBefore(page: Page, happens: () => Promise<unknown>): Promise<() => number> {
  let status = 0;
  await page.route(
    '**/commands',
    async (route) => {
      await happens();
      const response = await route.fetch();
      status = response.status();
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  return () => status;
}

const appui = { texte: 'Une voisine la conduit le mardi.' };
const rencontre = { mode: 'separes', le: '2026-09-01' };

test('a confirmation of a content that changed is refused, the new content is read, then confirmed', async () => {
  const caseId = await aValider(house);
  const { page } = await house.desk('claire', `/situations/${caseId}`);
  await takeNextStep(page, 'Lire et confirmer');
  const status = await justBefore(page, async () => {
    await house.does('marc', caseId, 'ajouterAppui', appui);
    await house.does('marc', caseId, 'proposerValidation', rencontre);
  });
  await openForm(page).getByRole('button', { name: 'Donner mon accord' }).click();
  await openForm(page).getByRole('button', { name: 'Relire le nouveau contenu' }).waitFor();
  await openForm(page).getByText('Le contenu a changé', { exact: true }).waitFor();
  expect([409, 412]).toContain(status());
  expect(await house.sees('claire', caseId)).toMatchObject({ state: { value: 'aValider' } });
  await openForm(page).getByText('Appui ajouté').waitFor();
  await picture(page, 'perime-confirmation');
  await openForm(page).getByRole('button', { name: 'Relire le nouveau contenu' }).click();
  await openForm(page).getByText(appui.texte).waitFor();
  await send(page, 'Donner mon accord');
  await thread(page)
    .getByText(/Diagnostic partagé validé/)
    .waitFor(LIVE);
});

test('one who is reading is told at once when the content changes, before the key is turned', async () => {
  const caseId = await aValider(house);
  const { page } = await house.desk('claire', `/situations/${caseId}`);
  await takeNextStep(page, 'Lire et confirmer');
  await house.does('marc', caseId, 'ajouterAppui', appui);
  await openForm(page).getByText('Cette proposition n’attend plus d’accord').waitFor(LIVE);
  await openForm(page).getByText('Rien n’a été signé en votre nom.').waitFor();
  await openForm(page).getByRole('button', { name: 'Revenir à la situation' }).click();
  await openForm(page).waitFor({ state: 'detached' });
});

test('a confirmation of a proposal that is gone is a 409 said in French', async () => {
  const caseId = await aValider(house);
  const { page } = await house.desk('claire', `/situations/${caseId}`);
  await takeNextStep(page, 'Lire et confirmer');
  const status = await justBefore(page, () => house.does('marc', caseId, 'ajouterAppui', appui));
  await openForm(page).getByRole('button', { name: 'Donner mon accord' }).click();
  await openForm(page).getByRole('button', { name: 'Revenir à la situation' }).waitFor();
  expect(status()).toBe(409);
  const said = await openForm(page).getByRole('alert').allInnerTexts();
  expect(said.join(' ')).toMatch(/proposition/i);
  expect(said.join(' ')).not.toMatch(/propositionDisparue|409|undefined/);
  await picture(page, 'proposition-disparue');
});

test('a stale decisive form says who changed what, keeps what was typed, and may be sent again', async () => {
  const caseId = await enDiagnostic(house);
  const { page } = await house.desk('claire', `/situations/${caseId}`);
  await openAct(page, 'Évaluer un frein');
  const form = openForm(page);
  await form.getByRole('combobox', { name: 'Thème' }).selectOption('Logement');
  await form.getByRole('radio', { name: 'Moyen' }).check();
  await form.getByRole('textbox', { name: /Précision/ }).fill('Hébergée chez sa sœur.');
  const status = await justBefore(page, () =>
    house.does('marc', caseId, 'evaluerFrein', { theme: 'mobilite', impact: 'fort' }),
  );
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await form.getByText('Relisez ce qui est nouveau', { exact: false }).waitFor();
  expect(status()).toBe(412);
  await form.getByRole('alert').getByText('marc Inventé', { exact: false }).waitFor(LIVE);
  await picture(page, 'perime-formulaire');
  expect(await form.getByRole('textbox', { name: /Précision/ }).inputValue()).toBe(
    'Hébergée chez sa sœur.',
  );
  await send(page, 'J’ai relu : envoyer quand même');
  await thread(page).getByText('Frein évalué : Logement, impact moyen').waitFor();
});

test('an act that the case no longer allows is refused with what to do', async () => {
  const caseId = await aValider(house);
  const { page } = await house.desk('claire', `/situations/${caseId}`);
  await openAct(page, 'Ajouter un appui');
  await openForm(page).getByRole('textbox').fill(appui.texte);
  const status = await justBefore(page, () =>
    house.does('marc', caseId, 'refuserProposition', {
      motif: 'Elle préfère un suivi plus léger.',
      alternative: 'autreModalite',
      mot: 'Elle préfère un suivi plus léger.',
    }),
  );
  const alert = openForm(page).getByRole('alert');
  await openForm(page).getByRole('button', { name: 'Ajouter', exact: true }).click();
  await alert.getByText('Ce n’est pas possible à cette étape', { exact: false }).waitFor();
  expect(status()).toBe(409);
  await picture(page, 'etat-incompatible');
});
