// The week of places in a real browser: attributed by keyboard alone and by dragging, with colleagues acting at the same time.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { crecheOn, eligibleOn, offre } from '../support/avip.ts';
import { faults } from './support/axe.ts';
import { type House, LIVE, openHouse } from './support/house.ts';
import { picture } from './support/pictures.ts';
import {
  bar,
  card,
  drags,
  focused,
  held,
  justBefore,
  looksAt,
  preview,
  propose,
  proposeNow,
  row,
  says,
  secondManager,
  tabTo,
  waits,
  weekOf,
  welcomed,
} from './support/placesScreen.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
});

afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  await house.close();
});

describe('a place is proposed', () => {
  test('by keyboard alone: taken, carried, seen before it is done, proposed', async () => {
    const creche = await crecheOn(house);
    const leo = await waits(house, creche, 'Léo', 'marMatin', 'jeuMatin');
    const page = await looksAt(house, weekOf(creche));
    await tabTo(page, /^\d+\s*Léo/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('th') !== null);
    expect(await focused(page)).toMatch(/Place\s1.*la proposer à Léo/s);
    await says(page, /Léo en main.*Place\s1.*2 demi-journées libres/);
    await page.keyboard.press('ArrowDown');
    await says(page, /^Place\s2.*à partir du 8 septembre/);
    await expect.poll(() => row(page, 2).getByText('serait prise').count()).toBe(2);
    await page.keyboard.press('ArrowRight');
    await says(page, /à partir du 15 septembre/);
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('columnheader', { name: 'lun. 7 sept.' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await preview(page).getByText('place 2 : mardi et jeudi matin', { exact: true }).waitFor();
    await preview(page)
      .getByText(/^\d+ demi-journées, du 8 septembre 2026 au/)
      .waitFor();
    await held(page).waitFor();
    await picture(page, 'places-apercu');
    expect(await faults(page)).toEqual([]);
    await tabTo(page, /^Proposer la place$/);
    await page.keyboard.press('Enter');
    await bar(page, 2, /tenue pour Léo/).waitFor();
    expect(await card(page, 'Léo').count()).toBe(0);
    expect(await house.sees('lise', leo)).toMatchObject({ state: { value: 'placeProposee' } });
  });

  test('Échap lets go, and the hand is back where it was', async () => {
    const creche = await crecheOn(house);
    await waits(house, creche, 'Inès', 'marMatin');
    const page = await looksAt(house, weekOf(creche));
    await card(page, 'Inès').press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('th') !== null);
    await page.keyboard.press('Escape');
    await says(page, 'Inès reste sur la liste.');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-demande'));
    expect(await focused(page)).toContain('Inès');
  });

  test('by dragging: the half-days light up under the pointer, and nothing is done before the button', async () => {
    const creche = await crecheOn(house);
    const leo = await waits(house, creche, 'Léo', 'marMatin', 'merMatin');
    const page = await looksAt(house, weekOf(creche));
    await drags(page, 'Léo', row(page, 3));
    await row(page, 3).getByText('serait prise').first().waitFor();
    await expect.poll(() => row(page, 3).getByText('serait prise').count()).toBe(2);
    expect(await row(page, 1).getByText('serait prise').count()).toBe(0);
    await picture(page, 'places-glisser');
    await page.mouse.up();
    await preview(page).getByText('place 3 : mardi et mercredi matin', { exact: true }).waitFor();
    expect(await house.sees('lise', leo)).toMatchObject({ state: { value: 'eligible' } });
    await proposeNow(page);
    await bar(page, 3, /tenue pour Léo/).waitFor();
  });

  test('from a free half-day: who needs it, in the order of the list', async () => {
    const creche = await crecheOn(house);
    await waits(house, creche, 'Sana', 'lunMatin');
    await waits(house, creche, 'Inès', 'marMatin');
    const page = await looksAt(house, weekOf(creche, '2026-09-08'));
    await bar(page, 2, /^libre.*mardi 8 septembre matin/)
      .getByRole('button')
      .click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Inès', { exact: false }).waitFor();
    expect(await sheet.getByText('Sana').count()).toBe(0);
    expect(await faults(page)).toEqual([]);
    await picture(page, 'places-libre');
    await sheet.getByRole('button', { name: /Voir/ }).click();
    await proposeNow(page);
    await bar(page, 2, /tenue pour Inès/).waitFor();
  });

  test('AVIP-35 out of the order only with its reason', async () => {
    const creche = await crecheOn(house, { noms: ['1'] });
    await waits(house, creche, 'Sana', 'marMatin');
    await waits(house, creche, 'Tom', 'marMatin', 'jeuMatin');
    const page = await looksAt(house, weekOf(creche));
    await card(page, 'Tom').click();
    await row(page, 1)
      .getByRole('button', { name: /la proposer à Tom/ })
      .click();
    const why = preview(page).getByRole('textbox', { name: /dites pourquoi/ });
    await why.waitFor();
    expect(await propose(page).isDisabled()).toBe(true);
    await why.fill('La mère de Tom commence lundi.');
    await proposeNow(page);
    await bar(page, 1, /tenue pour Tom/).waitFor();
  });

  test('AVIP-38 twins get their places together, each on its own', async () => {
    const creche = await crecheOn(house);
    const zoe = await waits(house, creche, 'Zoé', 'marMatin');
    const family = { voeux: [creche.id], prenom: 'Max', demis: ['marMatin'], fratrie: zoe };
    const max = await eligibleOn(house, family);
    await house.does('marc', zoe, 'lierDemandes', { avec: [max] });
    const page = await looksAt(house, weekOf(creche));
    await card(page, 'Zoé').click();
    await row(page, 1)
      .getByRole('button', { name: /la proposer à Zoé/ })
      .click();
    await preview(page)
      .getByRole('heading', { name: /Zoé.*et Max/ })
      .waitFor();
    await preview(page).getByRole('combobox', { name: 'Place pour Max' }).waitFor();
    await proposeNow(page);
    await bar(page, 1, /tenue pour Zoé/).waitFor();
    await bar(page, 2, /tenue pour Max/).waitFor();
  });
});

test('LISTE-03 two places together where none fits alone', async () => {
  const creche = await crecheOn(house, { noms: ['1', '2'] });
  const [first, second] = creche.places;
  const [ines, leo] = [
    await waits(house, creche, 'Inès', 'marMatin'),
    await waits(house, creche, 'Léo', 'jeuMatin'),
  ];
  await house.does('lise', ines, 'proposerPlace', offre(house, creche.id, first, ['marMatin']));
  await house.does('lise', leo, 'proposerPlace', offre(house, creche.id, second, ['jeuMatin']));
  await waits(house, creche, 'Sana', 'marMatin', 'jeuMatin');
  const page = await looksAt(house, weekOf(creche));
  await card(page, 'Sana')
    .getByText(/réunies/)
    .waitFor();
  await card(page, 'Sana').click();
  await row(page, 1)
    .getByRole('button', { name: /la proposer à Sana/ })
    .click();
  await preview(page).getByText('place 1 : jeudi matin', { exact: true }).waitFor();
  await preview(page).getByText('place 2 : mardi matin', { exact: true }).waitFor();
  await proposeNow(page);
  for (const place of [1, 2]) await bar(page, place, /tenue pour Sana/).waitFor();
});

describe('two at the same places', () => {
  test('the second drop on a half-day is told calmly and takes the next fit', async () => {
    const creche = await crecheOn(house, { noms: ['1', '2'] });
    const leo = await waits(house, creche, 'Léo', 'marMatin', 'jeuMatin');
    await waits(house, creche, 'Inès', 'marMatin');
    const lise = await looksAt(house, weekOf(creche));
    const { page: louise } = await secondManager(house, weekOf(creche));
    let loads = 0;
    for (const page of [lise, louise]) page.on('load', () => loads++);
    await drags(lise, 'Léo', row(lise, 1));
    await lise.mouse.up();
    await drags(louise, 'Inès', row(louise, 1));
    await louise.mouse.up();
    await held(lise).waitFor();
    const status = await justBefore(lise, async () => {
      await proposeNow(louise);
      await bar(louise, 1, /tenue pour Inès/).waitFor();
    });
    await proposeNow(lise);
    const told = preview(lise).getByRole('alert');
    await told.getByText('Cette place vient d’être prise le mardi 8 septembre matin.').waitFor();
    await told.getByText('Rien n’a été écrit', { exact: false }).waitFor();
    expect(status()).toBe(409);
    // What the colleague did is on the screen already, marked, and the proposal stands where it stood.
    await bar(lise, 1, /tenue pour Inès.*nouveau/).waitFor(LIVE);
    expect(await faults(lise)).toEqual([]);
    await picture(lise, 'places-seconde');
    await preview(lise)
      .getByRole('button', { name: /Tout le besoin/ })
      .click();
    await preview(lise).getByText('place 2 : mardi et jeudi matin', { exact: true }).waitFor();
    await proposeNow(lise);
    await bar(lise, 2, /tenue pour Léo/).waitFor();
    await bar(louise, 2, /tenue pour Léo/).waitFor(LIVE);
    expect(await house.sees('lise', leo)).toMatchObject({ state: { value: 'placeProposee' } });
    expect(loads).toBe(0);
  });

  test('a hold that lapses while both look frees the half-days on both screens', async () => {
    const creche = await crecheOn(house);
    const leo = await waits(house, creche, 'Léo', 'marMatin');
    const offered = offre(house, creche.id, creche.places[0], ['marMatin']);
    await house.does('lise', leo, 'proposerPlace', offered);
    const { context } = await house.sees('lise', leo);
    const { tenueJusquAu } = z.object({ tenueJusquAu: z.string() }).parse(context['offre']);
    // Ten minutes before the end of its last day in Paris.
    house.clock.set(`${tenueJusquAu}T21:50:00.000Z`);
    const october = weekOf(creche, '2026-10-06');
    const lise = await looksAt(house, october);
    const olga = await looksAt(house, october, 'olga');
    for (const page of [lise, olga]) {
      await bar(page, 1, /tenue pour Léo jusqu’à ce soir/).waitFor();
    }
    house.clock.advance({ minutes: 20 });
    await house.engine.tick();
    for (const page of [lise, olga]) {
      await bar(page, 1, /^libre nouveau.*mardi 6 octobre matin/).waitFor(LIVE);
    }
    await card(lise, 'Léo').waitFor(LIVE);
  });

  test('AVIP-24 an August closure over given places suspends them under one’s eyes, with its reason', async () => {
    house.clock.set('2027-06-29T08:00:00.000Z');
    const creche = await crecheOn(house);
    await welcomed(house, creche, 'Léo', creche.places[0]);
    const lise = await looksAt(house, weekOf(creche, '2027-08-10'));
    await bar(lise, 1, /^Léo/).waitFor();
    await house.does('lise', creche.id, 'ajouterFermeture', {
      du: '2027-08-01',
      au: '2027-08-21',
      motif: 'conges',
    });
    await bar(lise, 1, /Léo suspendue \(Congés\) nouveau/).waitFor(LIVE);
    await bar(lise, 2, /fermée Congés/).waitFor();
    await picture(lise, 'places-aout');
    expect(await faults(lise)).toEqual([]);
    await bar(lise, 1, /suspendue/)
      .getByRole('button')
      .click();
    const sheet = lise.getByRole('dialog');
    await sheet.getByText('La place reste à l’enfant.', { exact: false }).waitFor();
    await sheet.getByText('marc Inventé').waitFor();
  });
});
