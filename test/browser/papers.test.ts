// AG-71, AG-72 and AG-74 in a browser: the sheet is one page of A4, a diagnosis goes to the clipboard, a meeting into a file.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RendezVousPartenaire } from '../../workflows/accompagnementGlobal/partenaires.ts';
import { addDays } from '../../workflows/dates.ts';
import { actif } from '../support/story.ts';
import { type House, openHouse } from './support/house.ts';
import { looksRight } from './support/looks.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  await house.close();
});

test('AG-72: the sheet handed to the person is one page; AG-74: a diagnosis is copied, and it is said', async () => {
  const id = await actif(house);
  await house.does('marc', id, 'ajouterAction', {
    texte: 'Demander la carte de bus solidaire.',
    porteur: 'personne',
    echeance: house.engine.today(),
  });
  const { page, context } = await house.desk('claire', `/situations/${id}/imprimer`);
  await page.getByRole('heading', { name: 'Si vous n’êtes pas d’accord' }).waitFor();
  await looksRight(page, 'feuille-remise');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe('1');

  await page.getByRole('link', { name: 'Diagnostic à signer' }).click();
  await page.getByRole('heading', { name: 'Ce qui aide' }).waitFor();

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('link', { name: 'Revenir à la situation' }).click();
  const copy = page.getByRole('button', { name: 'Copier pour mon logiciel : le diagnostic' });
  await copy.press('Enter');
  await page.getByRole('alert').getByText('Copié : le diagnostic').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Synthèse commune\nCe que nous avons compris ensemble.');
});

test('AG-71: a meeting leaves as a file in the partners’ words, from its own button', async () => {
  const id = await actif(house);
  const jour = addDays(house.engine.today(), 3);
  const meeting = { type: 'social', modalite: 'visio', jour, heure: '09:30', lieu: null };
  await house.does('claire', id, 'fixerRendezVous', meeting);
  const { page } = await house.desk('marc', `/situations/${id}`);
  const button = page.getByRole('button', { name: /^Fichier France Travail \(JSON\)/ });
  await button.waitFor();
  await looksRight(page, 'rendez-vous-fichier');
  const download = page.waitForEvent('download');
  await button.press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toBe(`rendez-vous-${jour}.json`);
  const said = RendezVousPartenaire.parse(JSON.parse(readFileSync(await file.path(), 'utf8')));
  expect(said).toMatchObject({ modaliteContact: 'VISIO', statut: 'PRIS', motif: 'ACC' });
  await page.getByText('Fichier téléchargé').waitFor();
});

test('AG-37: of somebody who has left the département, the paper is the file that they agreed to hand over', async () => {
  const id = await actif(house);
  const today = house.engine.today();
  await house.does('marc', id, 'noterDepart', {
    ...{ le: today, departement: 'Nièvre', destinataire: null },
    accord: { accordLe: today, accordMode: 'oral' },
    elements: ['objectifs'],
  });
  const { page } = await house.desk('marc', `/situations/${id}/imprimer`);
  await page.getByRole('heading', { level: 1, name: 'Dossier de relais' }).waitFor();
  const listed = await page.getByRole('article').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(listed).toEqual(['Ce que contient ce dossier', 'Ses objectifs, dans ses mots']);
  await looksRight(page, 'dossier-de-relais');
});
