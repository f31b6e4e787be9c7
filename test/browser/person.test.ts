// AG-36, AG-40 in real Chromium: a homonym is told apart and goes on; a person moves, and their seat to another MDS.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashPassword } from '../../src/auth/passwords.ts';
import { password } from '../support/doors.ts';
import { actif } from '../support/story.ts';
import { faults } from './support/axe.ts';
import { field, openForm, send, thread } from './support/caseScreen.ts';
import { type House, openHouse } from './support/house.ts';
import { picture } from './support/pictures.ts';
import { fillPerson, goOn, stepIs } from './support/proposal.ts';

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

test('AG-40, SECRET-15 a homonym: a desk is named and nothing else; said to be another person, the proposal goes on', async () => {
  const { page } = await house.desk('autreConseiller', '/proposition');
  await stepIs(page, 'De qui s’agit-il ?');
  await fillPerson(page, 'Awa', 'Zolbarine');
  await page.getByRole('radio', { name: 'De vive voix' }).check();
  await page.getByRole('button', { name: 'Vérifier' }).click();
  const told = page.getByText(/Adressez-vous aux responsables \(Agence inventée\)/);
  await told.waitFor();
  expect(await page.getByText(/AG-20\d\d-/).count()).toBe(0);
  expect(await faults(page)).toEqual([]);
  await picture(page, 'proposition-homonyme');
  await goOn(page);
  await page.getByText('Dites que c’est une autre personne').waitFor();
  await page.getByRole('checkbox', { name: 'C’est une autre personne' }).check();
  await goOn(page);
  await stepIs(page, 'Pourquoi un accompagnement à deux ?');

  await page.getByRole('button', { name: 'Revenir' }).click();
  const born = page.getByRole('textbox', { name: /^Née? le/ });
  await born.fill('5/3/1992');
  await born.press('Tab');
  await told.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await page.getByText('Aucune situation à vous signaler').waitFor();
});

test('AG-36 a move to another MDS: the seat follows the person once its receiver accepts, and who left reads on', async () => {
  const { administration } = house.engine;
  const [mds, lucie] = [crypto.randomUUID(), crypto.randomUUID()];
  const courriel = 'lucie@exemple.invalid';
  await administration.createOrganisation(mds, { kind: 'mds', nom: 'MDS du Canal', commune: null });
  const roles = ['travailleurSocial'] as const;
  const name = { prenom: 'Lucie', nom: 'Inventée' };
  await administration.createAgent(lucie, { organisation: mds, ...name, courriel, roles });
  await house.store.own.credentials.set(lucie, courriel, await hashPassword(password));

  const { page: claire } = await house.desk(
    'claire',
    `/situations/${caseId}?acte=proposerPassation`,
  );
  await openForm(claire).waitFor();
  await field(claire, 'combobox', 'Dans quelle organisation').selectOption('MDS du Canal');
  await field(claire, 'combobox', 'Collègue').selectOption('Lucie Inventée');
  await field(claire, 'radio', 'De vive voix').check();
  expect(await faults(claire)).toEqual([]);
  await picture(claire, 'relais-autre-mds');
  await send(claire, 'Proposer le relais');
  await thread(claire)
    .getByText(/Relais proposé à Lucie Inventée, d’une autre organisation/)
    .waitFor();

  const { page } = await house.desk(null, `/situations/${caseId}`);
  await page.getByLabel('Adresse électronique professionnelle').fill(courriel);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('button', { name: 'Prendre le relais' }).click();
  await openForm(page).waitFor();
  await send(page, 'Accepter le relais');
  await page.getByRole('list', { name: 'Binôme' }).getByText('MDS du Canal').waitFor();

  await thread(claire)
    .getByText(/qui est parti lit encore jusqu’au/)
    .waitFor();
  await claire.reload();
  await thread(claire).waitFor();
  expect(await claire.getByRole('toolbar', { name: 'Actes possibles' }).count()).toBe(0);
});
