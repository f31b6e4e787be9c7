// AVIP-01 to AVIP-11, AVIP-25 in a browser: a crèche enters Tandem, the town sees its crèches at once, a year has its curve.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { crecheCommands } from '../../workflows/creche/commands.ts';
import { faults } from './support/axe.ts';
import {
  field,
  openAct,
  openForm,
  sees,
  send,
  takeNextStep,
  typesDay,
} from './support/caseScreen.ts';
import { LIVE } from './support/house.ts';
import { looksRight } from './support/looks.ts';
import { picture } from './support/pictures.ts';
import { heading } from './support/screens.ts';
import { openTown, type Town } from './support/town.ts';

/** Acts with a screen of their own, and the label, given in its own test. */
const elsewhere = ['ouvrirCreche', 'accorderLabel', 'tenirSeance'];

let town: Town;

beforeAll(async () => {
  town = await openTown();
});

afterAll(async () => {
  expect(town.pageErrors).toEqual([]);
  await town.close();
});

test('AVIP-01, AVIP-02, AVIP-05: the coordinateur registers a crèche, grants its label, and places are reserved', async () => {
  const { page } = await town.desk('olga', '/creches');
  await heading('Crèches')(page);
  await page.getByRole('button', { name: 'Enregistrer une crèche' }).click();
  const form = page.getByRole('form', { name: 'Enregistrer une crèche' });
  await form.getByRole('textbox', { name: 'Nom de la crèche' }).fill('Les Galopins');
  await form
    .getByRole('combobox', { name: 'Organisation qui la gère' })
    .selectOption('Les Galopins');
  await form.getByRole('textbox', { name: 'Nom de la section 1' }).fill('Les petits');
  await looksRight(page, 'creches-enregistrer');
  await form.getByRole('button', { name: 'Enregistrer', exact: true }).click();

  await heading('Les Galopins')(page);
  await takeNextStep(page, 'Accorder le label');
  await field(page, 'textbox', 'Nombre de places du label').fill('6');
  await typesDay(openForm(page), 'Jusqu’au, ce jour compris (facultatif)', '31/3/2028');
  await looksRight(page, 'creche-label');
  await send(page, 'Accorder le label');
  await page.getByText('Valable jusqu’au 31 mars 2028').waitFor();

  await takeNextStep(page, 'Réserver des places');
  await field(page, 'textbox', 'Combien de places').fill('3');
  await openForm(page).getByRole('textbox', { name: 'Nom de la 3e place' }).waitFor();
  await looksRight(page, 'creche-reserver');
  await send(page, 'Réserver');
  await sees(page, /Réservée.*place.3/);
  await page.getByText(/place.1 · place.2 · place.3/).waitFor();
  await looksRight(page, 'creche-coordinateur');
});

test('AVIP-10, AVIP-25: the town sees every crèche at once, what needs care first, and a colleague’s act at once', async () => {
  const { page } = await town.desk('olga', '/creches');
  const card = page.getByRole('article', { name: 'Les Lucioles' });
  await card.waitFor();
  await card.getByText('Des places sont libres et des familles attendent').waitFor();
  const first = page.getByRole('article').first();
  expect(await first.getByRole('heading').textContent()).toContain('Les Lucioles');
  await card.getByText('non calculable', { exact: false }).waitFor();
  await looksRight(page, 'creches-ville');
  await town.does('lise', town.lucioles.id, 'saisirEffectif', { mois: '2027-06', enfants: 18 });
  await card.getByText(/sur 18/).waitFor(LIVE);
});

test('AVIP-11: a gestionnaire with one crèche goes straight to its week, and her page says nothing of what its rules look at', async () => {
  const { page } = await town.desk('lise', '/creches');
  await page.waitForURL(`**/creches/${town.lucioles.id}`);
  await page.goto(`${town.origin}/situations/${town.lucioles.id}`);
  await heading('Les Lucioles')(page);
  await page
    .getByRole('region', { name: 'Règles d’attribution' })
    .getByText('Situation prioritaire')
    .waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/RSA|QPV|parent seul|quartier/i);
  await looksRight(page, 'creche-gestionnaire');
});

test('AVIP-09: who fixes the rules reads what each looks at, and moves them with two buttons', async () => {
  const { page } = await town.desk('olga', `/situations/${town.lucioles.id}`);
  await heading('Les Lucioles')(page);
  await openAct(page, 'Fixer les règles d’attribution');
  await typesDay(openForm(page), 'À partir du', 'demain');
  await openForm(page)
    .getByRole('button', { name: /^Monter.*ancienneté/ })
    .click();
  await looksRight(page, 'creche-regles');
  await send(page, 'Publier les règles');
  await sees(page, /Règles d’attribution publiées/);
});

test('AVIP-25: the curve of a year has its figures in a table, its downloads, and a feed shown once', async () => {
  const { page } = await town.desk('lise', `/creches/${town.lucioles.id}/occupation`);
  await heading(/^Occupation 2027/)(page);
  await page.getByRole('img', { name: /Occupation de 2027/ }).waitFor();
  const table = page.getByRole('table', { name: 'Demi-journées, semaine par semaine' });
  expect(await table.getByRole('row').count()).toBeGreaterThan(50);
  await page
    .getByText(/La liste/)
    .first()
    .click();
  await page.getByRole('region', { name: 'Part AVIP de 2027' }).getByRole('link').first().waitFor();
  const june = page.getByRole('row', { name: /^juin 6/ });
  await june.waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Occupation (CSV)' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.csv$/);
  await page.getByRole('button', { name: 'Faire un calendrier partagé' }).click();
  const address = page.getByRole('textbox', { name: 'Adresse du calendrier' });
  // Read as another program reads it: by the very address shown, without a session.
  const shown = await address.inputValue();
  expect(shown.startsWith(`${town.origin}/`)).toBe(true);
  const calendar = await fetch(shown);
  expect([calendar.status, calendar.headers.get('content-type')]).toEqual([
    200,
    'text/calendar; charset=utf-8',
  ]);
  expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  await looksRight(page, 'creche-occupation');
  expect((await table.locator('..').boundingBox())?.width, 'heard, not seen').toBe(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.getByRole('button').count()).toBe(0);
  expect((await table.locator('..').boundingBox())?.width, 'printed').toBeGreaterThan(300);
  await picture(page, 'creche-occupation-papier');
  await page.emulateMedia({ media: 'screen' });
  await page.reload();
  await page.getByRole('button', { name: 'Révoquer' }).waitFor();
  expect(await address.count()).toBe(0);
  await page.getByRole('button', { name: 'Révoquer' }).click();
  await page.getByRole('button', { name: 'Révoquer' }).waitFor({ state: 'detached' });
});

test('AVIP-22: every act of a crèche opens its form, and the school holidays are entered', async () => {
  const closed = { du: '2027-12-24', au: '2027-12-24', motif: 'conges' };
  await town.does('lise', town.lucioles.id, 'ajouterFermeture', closed);
  const lowered = { jour: '2027-12-23', places: town.lucioles.places.slice(2) };
  await town.does('lise', town.lucioles.id, 'abaisserJournee', lowered);
  const opened = new Set<string>();
  for (const name of ['olga', 'lise'] as const) {
    const { page } = await town.desk(name, `/situations/${town.lucioles.id}`);
    await heading('Les Lucioles')(page);
    const { commands } = await town.sees(name, town.lucioles.id);
    const possible = commands.filter((one) => one.possible && !elsewhere.includes(one.type));
    for (const { type, label } of possible) {
      await openAct(page, label);
      opened.add(type);
      expect(await faults(page), `${name}, ${label}`).toEqual([]);
      await openForm(page).getByRole('button', { name: 'Fermer', exact: true }).click();
      await openForm(page).waitFor({ state: 'detached' });
    }
    await page.close();
  }
  const all = Object.keys(crecheCommands).filter((type) => !elsewhere.includes(type));
  expect([...opened].sort()).toEqual(all.sort());
  const { page } = await town.desk('lise', `/situations/${town.lucioles.id}`);
  await heading('Les Lucioles')(page);
  await takeNextStep(page, 'Saisir les vacances');
  await openForm(page).getByRole('button', { name: 'Enregistrer les vacances' }).click();
  await openForm(page)
    .getByText(/valable|à remplir/)
    .first()
    .waitFor();
  await typesDay(openForm(page), 'Vacances 1, premier jour', '4/7/2027');
  await typesDay(openForm(page), 'Vacances 1, dernier jour', '31/8/2027');
  await typesDay(openForm(page), 'Le calendrier est connu jusqu’au', '31/8/2027');
  await looksRight(page, 'creche-vacances');
  await send(page, 'Enregistrer les vacances');
  await page.getByText('du 4 juillet au 31 août').waitFor();
});
