// AVIP-30, AVIP-31, AVIP-52 in a browser: a place is asked for, step by step or on one screen, by who may.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { organisations } from '../support/partnership.ts';
import { actif } from '../support/story.ts';
import { sees } from './support/caseScreen.ts';
import { looksRight } from './support/looks.ts';
import { draftSaved, goOn, stepIs } from './support/proposal.ts';
import { heading } from './support/screens.ts';
import { openTown, type Town } from './support/town.ts';

let town: Town;

beforeAll(async () => {
  town = await openTown();
});

afterAll(async () => {
  expect(town.pageErrors).toEqual([]);
  await town.close();
});

async function fillsChild(page: Page, prenom: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Prénom de l’enfant' }).fill(prenom);
  await page.getByRole('textbox', { name: 'Nom de l’enfant', exact: true }).fill('Birostane');
  const born = page.getByRole('textbox', { name: 'Né ou née le' });
  await born.fill('12/3/2026');
  await born.press('Tab');
}

async function fillsParent(page: Page, rank = 'Premier parent'): Promise<void> {
  const parent = page.getByRole('group', { name: rank });
  await parent.getByRole('textbox', { name: 'Prénom' }).fill('Ilona');
  await parent.getByRole('textbox', { name: 'Nom', exact: true }).fill('Birostane');
}

const halfDay = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });

test('AVIP-30: a conseiller asks for a place step by step, leaves the draft and finds it again', async () => {
  const { page } = await town.desk('marc', '/');
  await page.getByRole('link', { name: 'Nouvelle demande de place' }).click();
  await stepIs(page, 'Pour quel enfant ?');
  await looksRight(page, 'demande-1-enfant');
  await goOn(page);
  await page.getByText('à remplir', { exact: false }).first().waitFor();
  await fillsChild(page, 'Inès');
  await goOn(page);
  await stepIs(page, 'Qui sont ses parents, et qui les suit ?');
  await fillsParent(page);
  await page.getByRole('button', { name: 'Ajouter le second parent' }).click();
  const second = page.getByRole('group', { name: 'Second parent' });
  await second.getByRole('textbox', { name: 'Prénom' }).fill('Bran');
  await second.getByRole('textbox', { name: 'Nom', exact: true }).fill('Birostane');
  await second.getByRole('radio', { name: 'N’est pas à contacter' }).check();
  expect(await second.getByRole('textbox', { name: /Téléphone/ }).count()).toBe(0);
  await looksRight(page, 'demande-2-famille');
  await draftSaved(page);

  await page.getByRole('link', { name: 'Ma journée' }).click();
  await page.getByRole('link', { name: /Demande de place pour Inès/ }).click();
  await stepIs(page, 'Qui sont ses parents, et qui les suit ?');
  await goOn(page);
  await stepIs(page, 'De quelle place la famille a-t-elle besoin ?');
  await halfDay(page, 'mardi matin').check();
  await halfDay(page, 'jeudi matin').check();
  await page.getByRole('textbox', { name: 'Heures par semaine' }).fill('8');
  const start = page.getByRole('textbox', { name: 'À partir du' });
  await start.fill('14/6/2027');
  await start.press('Tab');
  await looksRight(page, 'demande-3-besoin');
  await goOn(page);
  await stepIs(page, 'Dans quelles crèches ?');
  await page.getByRole('button', { name: /^Ajouter.*Les Lucioles/ }).click();
  await looksRight(page, 'demande-4-creches');
  await goOn(page);
  await stepIs(page, 'Pour quoi faire, et avec quelle priorité ?');
  await page
    .getByRole('combobox', { name: 'La place servirait à' })
    .selectOption('Suivre une formation');
  await page.getByRole('checkbox', { name: /Parent seul/ }).check();
  await looksRight(page, 'demande-5-priorite');
  await goOn(page);
  await stepIs(page, 'Relisez avant d’envoyer');
  await looksRight(page, 'demande-6-relecture');
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await heading(/Inès/)(page);
  await sees(page, /demande/i);
});

test('AVIP-30, AVIP-53: from an accompagnement its person is the parent who signs, and nothing is typed twice', async () => {
  const followed = await actif(town);
  const { page } = await town.desk('marc', `/situations/${followed}`);
  await page.getByRole('link', { name: 'Demander une place en crèche' }).click();
  await stepIs(page, 'Pour quel enfant ?');
  await fillsChild(page, 'Noé');
  await goOn(page);
  await page.getByText(/Awa Zolbarine signe le contrat/).waitFor();
  await goOn(page);
  await stepIs(page, 'De quelle place la famille a-t-elle besoin ?');
});

test('AVIP-52: an accueil ponctuel is asked for on one screen', async () => {
  const { page } = await town.desk('marc', '/demande');
  await page.getByRole('radio', { name: /^Accueil ponctuel/ }).check();
  await stepIs(page, 'Un accueil ponctuel');
  await fillsChild(page, 'Tom');
  await fillsParent(page, 'Parent');
  const day = page.getByRole('textbox', { name: 'Premier jour' });
  await day.fill('demain');
  await day.press('Tab');
  await halfDay(page, 'mercredi 2 juin, matin').check();
  await page.getByRole('radio', { name: 'Les Lucioles' }).check();
  await looksRight(page, 'demande-ponctuelle');
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await heading(/Tom/)(page);
});

test('AVIP-30, AVIP-31: a gestionnaire writes a request without a word of what she may not know of', async () => {
  const { page } = await town.desk('lise', '/demande');
  await stepIs(page, 'Pour quel enfant ?');
  const steps = page.getByRole('list', { name: 'Étapes de la demande' });
  expect(await steps.getByRole('button').allInnerTexts()).toEqual([
    expect.stringContaining('Enfant'),
    expect.stringContaining('Famille'),
    expect.stringContaining('Besoin'),
    expect.stringContaining('Crèches'),
    expect.stringContaining('Relecture'),
  ]);
  expect(await page.getByText('Accompagnement global').count()).toBe(0);
  await fillsChild(page, 'Zoé');
  await goOn(page);
  await fillsParent(page);
  await goOn(page);
  await halfDay(page, 'vendredi matin').check();
  const start = page.getByRole('textbox', { name: 'À partir du' });
  await start.fill('14/6/2027');
  await start.press('Tab');
  await goOn(page);
  await page
    .getByRole('button', { name: new RegExp(`Ajouter.*${organisations.lucioles.nom}`) })
    .click();
  await goOn(page);
  expect(await page.locator('main').innerText()).not.toMatch(/RSA|QPV|parent seul|priorité/i);
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await heading(/Zoé/)(page);
});
