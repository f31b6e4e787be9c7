// A partner absent without notice while a proposal is open: the responsable, the stand-in, the key « par suppléance ».
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actif, aValider } from '../support/story.ts';
import { faults } from './support/axe.ts';
import { openForm, send, takeNextStep, typesDay } from './support/caseScreen.ts';
import { type House, openHouse } from './support/house.ts';
import { picture } from './support/pictures.ts';

let house: House;
let open: string;

beforeAll(async () => {
  house = await openHouse();
  await actif(house);
  open = await aValider(house);
});
afterAll(() => house.close());

test('AG-55 CLE-09 the absent one’s cases are given in one act, and the stand-in signs in their seat', async () => {
  const { page: chef } = await house.desk('chefMds', '/equipe');
  await chef.getByRole('button', { name: 'Absence ou relais de claire Inventé' }).click();
  const form = openForm(chef);
  await form
    .getByRole('combobox', { name: 'Qui remplace' })
    .selectOption('autreAssistante Inventé');
  await typesDay(form, 'Jusqu’au', 'dans 15 jours');
  await picture(chef, 'equipe-absence');
  expect(await faults(chef)).toEqual([]);
  await form.getByRole('button', { name: 'Envoyer pour 2 situations' }).click();
  await chef.getByText('Fait pour 2 situations').waitFor();
  await chef
    .getByText(/Absence de claire Inventé.: autreAssistante Inventé/)
    .first()
    .waitFor();
  await picture(chef, 'equipe-remplacee');

  const { page: standIn } = await house.desk('autreAssistante', `/situations/${open}`);
  await takeNextStep(standIn, 'Lire et confirmer');
  await standIn.getByText('Je veux travailler en cuisine.').first().waitFor();
  await send(standIn, 'Donner mon accord');
  await standIn
    .getByText(/accord donné par suppléance/)
    .first()
    .waitFor();
  expect((await house.sees('marc', open)).state.value).toBe('valide');
  expect(house.pageErrors).toEqual([]);
});
