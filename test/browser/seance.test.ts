// A commission of the partnership holds its séance: two places proposed, one request left on the list, the record printed.
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashPassword } from '../../src/auth/passwords.ts';
import { type Creche, crecheOn, criteres, eligibleOn } from '../support/avip.ts';
import { password } from '../support/doors.ts';
import { organisations } from '../support/partnership.ts';
import { faults, overflow } from './support/axe.ts';
import { type House, openHouse } from './support/house.ts';
import { picture } from './support/pictures.ts';
import { held, propose } from './support/placesScreen.ts';
import { phone, resize, wide } from './support/resize.ts';

let house: House;
let creche: Creche;
let page: Page;

const secret = 'secret-orchidee';
/** Words of criteria, and of reasons: a commission reads none of them. */
const hidden = [secret, 'RSA', 'QPV', 'parent seul', 'foyer', 'allocation', 'place promise'];

async function joinsCommission(path: string): Promise<Page> {
  const id = randomUUID();
  const courriel = `${id}@exemple.invalid`;
  await house.engine.administration.createAgent(id, {
    organisation: organisations.mds.id,
    prenom: 'Côme',
    nom: 'Inventé',
    courriel,
    roles: ['commission'],
  });
  await house.store.own.credentials.set(id, courriel, await hashPassword(password));
  const desk = await house.desk(null, path, { viewport: wide });
  await desk.page.getByRole('textbox', { name: /Adresse électronique/ }).fill(courriel);
  await desk.page.getByRole('textbox', { name: 'Mot de passe' }).fill(password);
  await desk.page.keyboard.press('Enter');
  return desk.page;
}

beforeAll(async () => {
  house = await openHouse();
  creche = await crecheOn(house, { noms: ['1', '2'] });
  const today = house.engine.today();
  const rules = { effetLe: today, decide: 'commission', criteres: ['foyer', 'anciennete'] };
  await house.does('olga', creche.id, 'fixerRegles', rules);
  const waits = (prenom: string, foyer: boolean, ...demis: string[]) =>
    eligibleOn(house, {
      voeux: [creche.id],
      prenom,
      demis,
      criteres: { ...criteres, foyer, commentaire: secret },
    });
  await waits('Anatole', false, 'lunMatin', 'marMatin');
  await waits('Rosalie', false, 'lunMatin', 'marMatin');
  await waits('Inès', true, 'lunMatin', 'marMatin');
  page = await joinsCommission('/journee');
});

afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  await house.close();
});

const line = (prenom: string) =>
  page
    .getByRole('list', { name: 'Liste de la séance' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: new RegExp(prenom) }) })
    .first();

async function looks(name: string): Promise<string[]> {
  const found = [...(await faults(page)), ...(await overflow(page))];
  await picture(page, `${name}-large`);
  await resize(page, phone);
  found.push(...(await faults(page)), ...(await overflow(page)));
  await picture(page, `${name}-360`);
  await resize(page, wide);
  return found.map((one) => `${name}: ${one}`);
}

async function readsNone(): Promise<void> {
  const text = (await page.content()).toLowerCase();
  for (const word of hidden) expect(text, word).not.toContain(word.toLowerCase());
}

test('AVIP-34 three requests wait for the commission in « Ma journée », and the crèche leads to its séance', async () => {
  await page.getByText(/une chose vous attend/).waitFor();
  await page.getByRole('link', { name: /3 demandes attendent la séance/ }).waitFor();
  expect(await looks('seance-journee')).toEqual([]);
  await page.goto(`${house.origin}/creches`);
  await page.getByRole('main').getByRole('link', { name: 'Séance' }).click();
  await page.getByRole('heading', { level: 1, name: /^Séance/ }).waitFor();
});

test('AVIP-28 AVIP-35 the list is in the published order; out of order asks for its reason', async () => {
  const names = page.getByRole('list', { name: 'Liste de la séance' }).getByRole('heading');
  await names.first().waitFor();
  const said = await names.allInnerTexts();
  expect(said.map((one) => /Inès|Anatole|Rosalie/.exec(one)?.[0])).toEqual([
    'Inès',
    'Anatole',
    'Rosalie',
  ]);
  expect(await looks('seance-liste')).toEqual([]);
  await readsNone();
  await line('Rosalie').getByRole('button', { name: 'Proposer cette place' }).click();
  const reason = page.getByRole('textbox', { name: /Hors de l’ordre/ });
  await reason.waitFor();
  expect(await propose(page).isDisabled()).toBe(true);
  expect(await looks('seance-hors-ordre')).toEqual([]);
  await reason.fill('La place promise en juin.');
  await held(page).waitFor();
  await propose(page).click();
  await line('Rosalie').getByText('Place proposée').waitFor();
});

test('AVIP-28 one is proposed in order, one stays; a reload forgets nothing, and the record is printed', async () => {
  await line('Inès').getByRole('button', { name: 'Proposer cette place' }).click();
  await held(page).waitFor();
  await propose(page).click();
  await line('Inès').getByText('Place proposée').waitFor();
  await page.reload();
  await line('Rosalie').getByText('Place proposée').waitFor();
  await line('Anatole').getByRole('button', { name: 'Reste sur la liste' }).click();
  await page.getByText('2 places proposées, 1 demande reste sur la liste.').waitFor();
  expect(await looks('seance-decidee')).toEqual([]);
  await page.getByRole('button', { name: 'Clore la séance' }).click();
  await page.getByRole('heading', { name: /^Compte rendu de la séance/ }).waitFor();
  const lines = await page.getByRole('article').getByRole('listitem').allInnerTexts();
  expect(lines.map((one) => one.replace(/\s/g, ' '))).toEqual([
    expect.stringMatching(/^Inès, 18 mois \(AV-2026-.*\) : place proposée$/),
    expect.stringMatching(/^Anatole, .* : reste sur la liste$/),
    expect.stringMatching(/^Rosalie, .* : place proposée$/),
  ]);
  expect(await looks('seance-compte-rendu')).toEqual([]);
  await readsNone();
  await page.emulateMedia({ media: 'print' });
  await picture(page, 'seance-compte-rendu-papier');
  expect(await page.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
});

test('AVIP-28 the crèche’s own page tells the séance; what stays on the list waits for the next', async () => {
  await page.goto(`${house.origin}/situations/${creche.id}`);
  await page
    .getByText(/Séance tenue/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Compte rendu' }).waitFor();
  await page.goto(`${house.origin}/journee`);
  await page.getByRole('link', { name: /1 demande attend la séance/ }).waitFor();
});
