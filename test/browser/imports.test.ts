// AG-75 and AG-76 in a browser: 500 people of a file, 20 lines of it faulty, read line by line and opened in one go.
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { peopleFile } from '../support/peopleFile.ts';
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

test('AG-75: 500 lines with 20 faulty ones are previewed, taken away to mend, and opened in one go', async () => {
  await house.opens('marc', { prenom: 'Prénomaaa', nom: 'Nomaaa0' });
  const { text, faulty } = peopleFile(500, 25);
  const { page } = await house.desk('marc', '/situations');
  await page.getByRole('link', { name: 'Importer une liste' }).click();
  await page.getByRole('heading', { name: 'Importer des personnes' }).waitFor();
  await page.locator('input[type=file]').setInputFiles({
    name: 'personnes.csv',
    mimeType: 'text/csv',
    // As an old spreadsheet saves it.
    buffer: Buffer.from(text, 'latin1'),
  });
  await page.getByRole('button', { name: 'Voir l’aperçu' }).click();
  await page.getByText('480 lignes à ouvrir, 20 lignes à corriger').waitFor();
  const rows = page.getByRole('table', { name: 'Lignes à corriger' }).getByRole('row');
  expect(await rows.nth(1).textContent()).toContain(String(faulty[0]));
  await looksRight(page, 'import-apercu');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger les lignes à corriger' }).click();
  const reprise = readFileSync(await (await download).path(), 'utf8');
  expect(reprise.trimEnd().split('\r\n')).toHaveLength(21);

  // One line bears the name of somebody known: whoever imports says whether it is another person.
  await page.getByRole('checkbox', { name: /^Ligne 2/ }).waitFor();
  await page.getByRole('button', { name: 'Ouvrir 479 propositions' }).click();
  await page.getByRole('heading', { name: '479 propositions ouvertes' }).waitFor();
  await page.getByRole('link', { name: 'Les voir dans les situations' }).click();
  await page.getByText('480 situations').waitFor();
});

test('AG-40: a line whose person accepted to be looked up is warned of, and waits for a word', async () => {
  await actif(house);
  const lines = [
    'Prénom;Nom;Né(e) le;Commune;Vérification acceptée le;Vérification acceptée',
    'Awa;Zolbarine;04/03/1992;Autun;01/09/2026;oral',
    'Solal;Mirande;12/03/1991;Autun;01/09/2026;papier',
  ];
  const { page } = await house.desk('autreConseiller', '/importer');
  await page.locator('input[type=file]').setInputFiles({
    name: 'personnes.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\r\n')),
  });
  await page.getByRole('button', { name: 'Voir l’aperçu' }).click();
  await page.getByText('2 lignes vérifiées avec l’accord de la personne.').waitFor();
  await page.getByText(/^Une situation existe\s: adressez-vous aux responsables/).waitFor();
  const line = page.getByRole('checkbox', { name: /^Ligne 2/ });
  expect(await line.isChecked()).toBe(false);
  await looksRight(page, 'import-verifie');
  await page.getByRole('button', { name: 'Ouvrir 1 proposition', exact: true }).waitFor();
  await line.check();
  await page.getByRole('button', { name: 'Ouvrir 2 propositions' }).waitFor();
});
