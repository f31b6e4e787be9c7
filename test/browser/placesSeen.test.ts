// The week of places as it is seen: every width and light, on paper, in « mode entretien », by who may know less.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Creche, crecheOn, offre } from '../support/avip.ts';
import { faults, overflow } from './support/axe.ts';
import { openForm } from './support/caseScreen.ts';
import { type House, LIVE, openHouse } from './support/house.ts';
import { listen } from './support/listening.ts';
import { picture } from './support/pictures.ts';
import {
  bar,
  card,
  looksAt,
  secondManager,
  waits,
  weekOf,
  welcomed,
} from './support/placesScreen.ts';
import { phone, resize, wide } from './support/resize.ts';

let house: House;
let creche: Creche;

beforeAll(async () => {
  house = await openHouse();
  creche = await crecheOn(house, { noms: ['1', '2', '3', '4', '5', '6'] });
  const [first, second] = creche.places;
  await welcomed(house, creche, 'Timothée', first);
  const ines = await waits(house, creche, 'Inès', 'lunMatin', 'marMatin', 'marApresMidi');
  const demis = ['lunMatin', 'marMatin', 'marApresMidi'];
  await house.does('lise', ines, 'proposerPlace', offre(house, creche.id, second, demis));
  await waits(house, creche, 'Rosalie', 'marMatin', 'jeuMatin', 'venMatin', 'venApresMidi');
  await waits(house, creche, 'Anatole', 'merMatin');
  await house.does('lise', creche.id, 'ajouterFermeture', {
    du: '2026-09-11',
    au: '2026-09-11',
    motif: 'pedagogique',
  });
});

afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  await house.close();
});

const september = () => weekOf(creche, '2026-09-08');

async function seen(page: Page, name: string): Promise<string[]> {
  const found = [...(await faults(page)), ...(await overflow(page))];
  await picture(page, `${name}-clair`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
  found.push(...(await faults(page, ['color-contrast'])));
  await picture(page, `${name}-sombre`);
  await page.emulateMedia({ colorScheme: 'light' });
  return found.map((line) => `${name}: ${line}`);
}

/** Words of one half-day that are cut in two, or that their cell hides the end of. */
async function brokenWords(page: Page): Promise<string[]> {
  const titles = page.locator('.places-une:is(.places-occupee, .places-libre, .places-fermee)');
  expect(await page.locator('.places-une.places-occupee').count()).toBeGreaterThan(0);
  return titles.evaluateAll((bars) =>
    bars.flatMap((bar) => {
      const lines = (bar.querySelector('.places-barre-titre')?.clientHeight ?? 0) / 16;
      return lines >= 2 || bar.scrollWidth > bar.clientWidth ? [bar.textContent] : [];
    }),
  );
}

test('week, month and day have zero violations, light and dark, and never scroll sideways', async () => {
  const page = await looksAt(house, september());
  await bar(page, 1, /Timothée/).waitFor();
  const found = await seen(page, 'places-semaine');
  await page.getByText('mois', { exact: true }).click();
  await page.getByRole('grid', { name: 'Places du mois' }).waitFor();
  found.push(...(await seen(page, 'places-mois')));
  await resize(page, phone);
  await page.getByRole('grid', { name: 'Places du mois' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /mardi 8 septembre/ }).click();
  await page.getByRole('heading', { level: 2, name: 'mardi 8 septembre' }).waitFor();
  found.push(...(await seen(page, 'places-jour')));
  expect(found).toEqual([]);
});

test('the month is walked by arrows, and Entrée opens the week of a day', async () => {
  const page = await looksAt(house, `${weekOf(creche)}?vue=mois&jour=2026-09-01`);
  const grid = page.getByRole('grid', { name: 'Places du mois' });
  await grid.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(await label()).toMatch(/place\s2, mardi 29 septembre$/);
  expect(await label()).toContain('tenue pour Inès');
  await page.keyboard.press('Enter');
  await page.getByRole('columnheader', { name: 'mar. 29 sept.' }).waitFor();
  await page
    .getByRole('grid', { name: /semaine/ })
    .getByRole('button')
    .first()
    .focus();
  await page.keyboard.press('PageUp');
  await page.getByRole('columnheader', { name: 'mar. 22 sept.' }).waitFor();
});

test('on a phone a request is taken by a touch and its place chosen on the day', async () => {
  const touch = { viewport: phone, hasTouch: true, isMobile: true };
  const { page } = await house.desk('lise', september(), touch);
  await card(page, 'Anatole').tap();
  await page.getByText('Anatole', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: 'Choisir cette place' }).nth(2).tap();
  const proposal = page.getByRole('region', { name: /^Proposer une place à Anatole/ });
  await proposal.getByText('place 3 : mercredi matin', { exact: true }).waitFor();
  await picture(page, 'places-telephone-apercu');
  expect([...(await faults(page)), ...(await overflow(page))]).toEqual([]);
  await proposal.getByRole('button', { name: 'Revenir à la liste' }).tap();
  await card(page, 'Anatole').waitFor();
});

test('at 200 % of zoom the places are read and a request is proposed', async () => {
  const zoomed = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
  const { page } = await house.desk('lise', september(), zoomed);
  await card(page, 'Anatole').click();
  await page.getByRole('button', { name: 'Choisir cette place' }).first().click();
  await page.getByRole('region', { name: /^Proposer une place à Anatole/ }).waitFor();
  expect(await overflow(page)).toEqual([]);
});

test('paper carries the week with first names, and neither the list nor a button', async () => {
  const page = await looksAt(house, september());
  await bar(page, 1, /Timothée/).waitFor();
  await page.emulateMedia({ media: 'print' });
  await resize(page, { width: 1047, height: 740 });
  await page.getByText('Timothée').first().waitFor();
  for (const hidden of ['Rosalie', 'Imprimer la semaine', 'À venir d’abord', 'Aujourd’hui']) {
    const said = page.getByText(hidden, { exact: true }).filter({ visible: true });
    expect(await said.count(), hidden).toBe(0);
  }
  await picture(page, 'places-papier');
  // One sheet, A4 lying down.
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/MediaBox \[0 0 (\d+)\S* (\d+)/g)];
  expect(sheets.map(([, wide, high]) => [wide, high])).toEqual([['841', '594']]);
});

test('« mode entretien » hides every first name, what is said aloud included', async () => {
  const page = await looksAt(house, september());
  await bar(page, 1, /Timothée/).waitFor();
  await page.keyboard.press('F8');
  await bar(page, 1, /Nom masqué/).waitFor();
  await page
    .getByRole('list')
    .getByRole('button', { name: /Nom masqué/ })
    .first()
    .press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('th') !== null);
  const text = await page.evaluate(() => document.body.innerText + document.body.innerHTML);
  for (const name of ['Timothée', 'Inès', 'Rosalie', 'Anatole']) expect(text).not.toContain(name);
  await picture(page, 'places-entretien');
});

test('SECRET-02 who may not know of a case reads « prise », and nothing of the child arrives', async () => {
  const { page } = await house.desk('autreConseiller', '/annuaire');
  const ear = listen(page);
  await page.goto(`${house.origin}${september()}`);
  await bar(page, 1, /^prise/).waitFor();
  await bar(page, 2, /^tenue/).waitFor();
  for (const name of ['Timothée', 'Inès', 'Rosalie', 'Anatole']) {
    expect(await ear.find(name), name).toEqual([]);
  }
  await bar(page, 1, /^prise/)
    .getByRole('button')
    .click();
  await page.getByRole('dialog').getByText('ne vous est pas ouverte', { exact: false }).waitFor();
  await page.keyboard.press('Escape');
  await resize(page, wide);
  expect(await brokenWords(page)).toEqual([]);
  await picture(page, 'places-inconnu');
});

test('SECRET-02 rights that have gone leave no child on the screen', async () => {
  const { page, id } = await secondManager(house, september());
  await bar(page, 1, /Timothée/).waitFor();
  await house.engine.administration.revokeRole(id, 'gestionnaire');
  await house.does('lise', creche.id, 'saisirEffectif', { mois: '2026-09', enfants: 18 });
  await page.getByText('ne vous est pas ouverte', { exact: false }).waitFor(LIVE);
  expect(await page.getByText('Timothée').count()).toBe(0);
});

test('LISTE-02 who follows families reads the published rules and why a request stands there; the crèche does not', async () => {
  const olga = await looksAt(house, weekOf(creche), 'olga');
  await olga.getByRole('button', { name: 'Pourquoi cet ordre ?' }).click();
  await olga.getByText('ancienneté de la demande', { exact: true }).waitFor();
  await olga.getByText('Pourquoi ce rang ?').last().click();
  await olga.getByText('une demande passe devant', { exact: false }).waitFor();
  // AVIP-34: by its rules, the crèche decides.
  expect(await card(olga, 'Rosalie').count()).toBe(0);
  expect(await faults(olga)).toEqual([]);
  const lise = await looksAt(house, weekOf(creche));
  await lise.getByText('1ʳᵉ priorité selon les règles publiées').waitFor();
  expect(await lise.getByText(/Pourquoi ce/).count()).toBe(0);
});

test('a gestionnaire arrives on the week of her crèche, and her day is one press away', async () => {
  const { page } = await house.desk('lise', '/');
  await page.waitForURL(`**/creches/${creche.id}`);
  const bar = page.getByRole('navigation', { name: 'Écrans' });
  expect(await bar.getByRole('link').allInnerTexts()).toEqual([
    'Places',
    'Ma journée',
    'Situations',
    'Annuaire',
  ]);
  await bar.getByRole('link', { name: 'Ma journée' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ma journée' }).waitFor();
});

test('« Saisir l’effectif du mois » is one press from the places', async () => {
  const page = await looksAt(house, weekOf(creche));
  await page.getByRole('button', { name: 'La crèche' }).click();
  await page.getByRole('menuitem', { name: 'Saisir l’effectif du mois' }).click();
  await openForm(page).getByText('effectif', { exact: false }).first().waitFor();
});
