// AVIP-01 to AVIP-07, AVIP-24, AVIP-30, AVIP-52 in a browser: a crèche enters Tandem, a place is asked for, a closure is added over given places.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { crecheCommands } from '../../workflows/creche/commands.ts';
import { type Creche, contrat, crecheOn, eligibleOn, offre } from '../support/avip.ts';
import { organisations } from '../support/partnership.ts';
import { actif } from '../support/story.ts';
import { faults, overflow } from './support/axe.ts';
import {
  field,
  openAct,
  openForm,
  sees,
  send,
  takeNextStep,
  typesDay,
} from './support/caseScreen.ts';
import { type House, LIVE, openHouse } from './support/house.ts';
import { picture } from './support/pictures.ts';
import { draftSaved, goOn, stepIs } from './support/proposal.ts';
import { heading } from './support/screens.ts';

let house: House;
let lucioles: Creche;
let accueilli: string;

/** A week before Tuesday 1 June 2027: the summer is near enough for a place given now to reach it. */
const BEFORE_JUNE = '2027-05-25T08:00:00.000Z';

beforeAll(async () => {
  house = await openHouse();
  house.clock.set(BEFORE_JUNE);
  lucioles = await crecheOn(house, { fin: '2028-03-31' });
  accueilli = await welcomed();
  await eligibleOn(house, { prenom: 'Sana', voeux: [lucioles.id], demis: ['jeuMatin'] });
});

afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  await house.close();
});

/** Milo has Mondays and Tuesdays in the morning on the first place from 1 June, which is today once he is there. */
async function welcomed(): Promise<string> {
  const id = await eligibleOn(house, { voeux: [lucioles.id] });
  await house.does('lise', id, 'proposerPlace', offre(house, lucioles.id, lucioles.places[0]));
  await house.does('lise', id, 'proposerContrat', contrat);
  const { joint, context } = await house.sees('marc', id);
  const nommee = { proposition: joint?.id ?? '', digest: joint?.digest ?? '' };
  await house.does('marc', id, 'confirmerEtape', nommee);
  const [personne] = Array.isArray(context['signataires']) ? context['signataires'] : [];
  await house.does('claire', id, 'recueillirSignature', { ...nommee, personne, mode: 'papier' });
  house.clock.advance({ days: 7 });
  await house.does('lise', id, 'commencerAccueil', {});
  return id;
}

const phone = { width: 360, height: 740 };
const wide = { width: 1280, height: 900 };

/** The same screen, light and dark, wide and narrow: what axe finds, and what can be pushed sideways. */
async function looksRight(page: Page, name: string): Promise<void> {
  await page.setViewportSize(wide);
  expect(await faults(page), `${name}, light`).toEqual([]);
  await picture(page, `${name}-large-clair`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
  expect(await faults(page, ['color-contrast']), `${name}, dark`).toEqual([]);
  await picture(page, `${name}-large-sombre`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('html[data-mantine-color-scheme=light]').waitFor();
  await page.setViewportSize(phone);
  await vi.waitFor(async () => expect(await overflow(page), `${name}, sideways`).toEqual([]));
  expect(await faults(page), `${name}, 360`).toEqual([]);
  await picture(page, `${name}-360-clair`);
  await page.setViewportSize(wide);
}

test('AVIP-01, AVIP-02, AVIP-05: the coordinateur registers a crèche, grants its label, and places are reserved', async () => {
  const { page } = await house.desk('olga', '/creches');
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
  const { page } = await house.desk('olga', '/creches');
  const card = page.getByRole('article', { name: 'Les Lucioles' });
  await card.waitFor();
  await card.getByText('Des places sont libres et des familles attendent').waitFor();
  const first = page.getByRole('article').first();
  expect(await first.getByRole('heading').textContent()).toContain('Les Lucioles');
  await card.getByText('non calculable', { exact: false }).waitFor();
  await looksRight(page, 'creches-ville');
  await house.does('lise', lucioles.id, 'saisirEffectif', { mois: '2027-06', enfants: 18 });
  await card.getByText(/sur 18/).waitFor(LIVE);
});

test('AVIP-11: a gestionnaire with one crèche goes straight to its week, and her page says nothing of what its rules look at', async () => {
  const { page } = await house.desk('lise', '/creches');
  await page.waitForURL(`**/creches/${lucioles.id}`);
  await page.goto(`${house.origin}/situations/${lucioles.id}`);
  await heading('Les Lucioles')(page);
  await page
    .getByRole('region', { name: 'Règles d’attribution' })
    .getByText('Situation prioritaire')
    .waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/RSA|QPV|parent seul|quartier/i);
  await looksRight(page, 'creche-gestionnaire');
});

test('AVIP-09: who fixes the rules reads what each looks at, and moves them with two buttons', async () => {
  const { page } = await house.desk('olga', `/situations/${lucioles.id}`);
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

test('AVIP-07, AVIP-24: an August closure shows the families it touches before, and relieves them after', async () => {
  const { page } = await house.desk('lise', `/situations/${lucioles.id}`);
  await heading('Les Lucioles')(page);
  await openAct(page, 'Ajouter une fermeture');
  await typesDay(openForm(page), 'Premier jour fermé', '2/8/2027');
  await typesDay(openForm(page), 'Dernier jour fermé', '13/8/2027');
  await openForm(page).getByRole('radio', { name: 'Congés' }).check();
  const touched = openForm(page).getByRole('region', { name: 'Familles touchées' });
  await touched.getByText(/1.famille touchée/).waitFor();
  await touched.getByText(/Milo/).waitFor();
  await touched.getByText(/4.demi-journées, du 2 au 10 août/).waitFor();
  await looksRight(page, 'creche-fermeture');
  await send(page, 'Ajouter la fermeture');
  await page.getByRole('region', { name: 'Familles à reloger (1)' }).getByText(/Milo/).waitFor();
  await looksRight(page, 'creche-a-reloger');
});

test('AVIP-08: of a lowered day Tandem proposes the places that touch nobody, the crèche decides, and relief is one click away', async () => {
  const { page } = await house.desk('lise', `/situations/${lucioles.id}`);
  await heading('Les Lucioles')(page);
  await openAct(page, 'Abaisser une journée');
  await typesDay(openForm(page), 'Quel jour', '14/6/2027');
  const place = (name: string) => openForm(page).getByRole('checkbox', { name });
  await openForm(page).getByText('Aucune famille n’est touchée.').waitFor();
  expect(await place('place 1').isChecked()).toBe(false);
  await openForm(page).getByRole('checkbox', { checked: true }).uncheck();
  await place('place 1').check();
  await openForm(page)
    .getByText(/1.famille touchée/)
    .waitFor();
  await looksRight(page, 'creche-journee-abaissee');
  await send(page, 'Abaisser la journée');

  const families = page.getByRole('region', { name: /Familles à reloger/ });
  await families.getByRole('button', { name: 'Proposer une place de relève' }).click();
  await openForm(page)
    .getByRole('checkbox', { name: /lundi 14 juin, matin/ })
    .waitFor();
  await looksRight(page, 'creche-releve');
  await send(page, 'Accorder la relève');
  const { context } = await house.sees('lise', accueilli);
  expect(context['releves']).toHaveLength(1);
});

test('AVIP-25: the curve of a year has its figures in a table, its downloads, and a feed shown once', async () => {
  const { page } = await house.desk('lise', `/creches/${lucioles.id}/occupation`);
  await heading(/^Occupation 2027/)(page);
  await page.getByRole('img', { name: /Occupation de 2027/ }).waitFor();
  const table = page.getByRole('table', { name: 'Demi-journées, semaine par semaine' });
  expect(await table.getByRole('row').count()).toBeGreaterThan(50);
  const june = page.getByRole('row', { name: /^juin 6/ });
  await june.waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Occupation (CSV)' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.csv$/);
  await page.getByRole('button', { name: 'Faire un calendrier partagé' }).click();
  const address = page.getByRole('textbox', { name: 'Adresse du calendrier' });
  expect(await address.inputValue()).toContain(`${house.origin}/`);
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
  await house.does('lise', lucioles.id, 'ajouterFermeture', closed);
  const lowered = { jour: '2027-12-23', places: lucioles.places.slice(2) };
  await house.does('lise', lucioles.id, 'abaisserJournee', lowered);
  const opened = new Set<string>();
  for (const name of ['olga', 'lise'] as const) {
    const { page } = await house.desk(name, `/situations/${lucioles.id}`);
    await heading('Les Lucioles')(page);
    const { commands } = await house.sees(name, lucioles.id);
    const possible = commands.filter((one) => one.possible);
    for (const { type, label } of possible) {
      await openAct(page, label);
      opened.add(type);
      expect(await faults(page), `${name}, ${label}`).toEqual([]);
      await openForm(page).getByRole('button', { name: 'Fermer', exact: true }).click();
      await openForm(page).waitFor({ state: 'detached' });
    }
    await page.close();
  }
  // The label is given in a test of its own.
  const all = Object.keys(crecheCommands).filter(
    (type) => !/^(ouvrirCreche|accorderLabel)$/.test(type),
  );
  expect([...opened].sort()).toEqual(all.sort());
  const { page } = await house.desk('lise', `/situations/${lucioles.id}`);
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
  const { page } = await house.desk('marc', '/');
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
  const followed = await actif(house);
  const { page } = await house.desk('marc', `/situations/${followed}`);
  await page.getByRole('link', { name: 'Demander une place en crèche' }).click();
  await stepIs(page, 'Pour quel enfant ?');
  await fillsChild(page, 'Noé');
  await goOn(page);
  await page.getByText(/Awa Zolbarine signe le contrat/).waitFor();
  await goOn(page);
  await stepIs(page, 'De quelle place la famille a-t-elle besoin ?');
});

test('AVIP-52: an accueil ponctuel is asked for on one screen', async () => {
  const { page } = await house.desk('marc', '/demande');
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
  const { page } = await house.desk('lise', '/demande');
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
