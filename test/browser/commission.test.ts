// A commission holds its séance in a real browser: ten situations, each read and decided, and the record of the day.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { politiques } from '../../workflows/accompagnementGlobal/vocabulary.ts';
import { confirme, diagnosticEcrit } from '../support/story.ts';
import { faults, overflow } from './support/axe.ts';
import { type House, openHouse } from './support/house.ts';
import { picture } from './support/pictures.ts';
import { phone, resize, wide } from './support/resize.ts';

let house: House;
let page: Page;

const COUNT = 10;
const secret = 'secret-orchidee';

async function sends(index: number): Promise<void> {
  const caseId = await diagnosticEcrit(house);
  await house.does('claire', caseId, 'ajouterNote', { audience: 'binome', texte: secret });
  await house.does('marc', caseId, 'proposerValidation', {
    le: house.engine.today(),
    mode: 'separes',
    presentation: `Demande numéro ${index}, prête à commencer.`,
  });
  await confirme(house, 'claire', caseId);
}

beforeAll(async () => {
  house = await openHouse();
  const commission = Object.keys(politiques).indexOf('commission');
  await house.engine.administration.setSetting('ag.validation', commission, house.engine.today());
  for (let index = 1; index <= COUNT; index++) await sends(index);
  page = (await house.desk('commission', '/journee', { viewport: wide })).page;
});

afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  await house.close();
});

async function looks(name: string): Promise<string[]> {
  const found = [...(await faults(page)), ...(await overflow(page))];
  await picture(page, `${name}-large`);
  await resize(page, phone);
  found.push(...(await overflow(page)));
  await picture(page, `${name}-360`);
  await resize(page, wide);
  return found.map((one) => `${name}: ${one}`);
}

const lines = () =>
  page.getByRole('list', { name: 'Situations de la séance' }).locator('[data-situation]');

test('AG-47 AG-48 AG-53 ten situations are read and decided, one by one, and the record says each', async () => {
  await page.getByText('une chose vous attend').waitFor();
  await page.getByRole('link', { name: /10\s*situations attendent la séance/ }).click();
  await lines()
    .nth(COUNT - 1)
    .waitFor();
  expect(await lines().count()).toBe(COUNT);

  for (let index = 0; index < COUNT; index++) {
    const line = lines().nth(index);
    await line.getByRole('button', { name: 'Lire et décider' }).click();
    await line.getByText(/prête à commencer/).waitFor();
    if (index === 0) expect(await looks('commission-lecture')).toEqual([]);
    await decide(line, index);
    await line.getByRole('status').filter({ hasText: '✓' }).waitFor();
    // The hand goes on from the line that was decided.
    expect(await line.getByRole('heading').evaluate((one) => one === document.activeElement)).toBe(
      true,
    );
  }
  expect(await page.content()).not.toContain(secret);
  await picture(page, 'commission-decidee');

  await page.getByRole('link', { name: 'Compte rendu du jour' }).click();
  await page.getByRole('heading', { name: /^Compte rendu de la commission/ }).waitFor();
  const said = await page.getByRole('article').getByRole('listitem').allInnerTexts();
  const ends = ['renvoyé au binôme', 'accompagnement global refusé'];
  expect(said.map((one) => /: (.*)$/.exec(one.replace(/\s/g, ' '))?.[1])).toEqual([
    ...ends,
    ...Array.from({ length: COUNT - ends.length }, () => 'diagnostic validé'),
  ]);
  expect(await looks('commission-compte-rendu')).toEqual([]);
  await page.goto(`${house.origin}/journee`);
  await page.getByText(/: rien ne vous attend/).waitFor();
});

type Line = ReturnType<typeof lines>;

/** The first goes back to its pair, the second is refused, the others are validated. */
async function decide(line: Line, index: number): Promise<void> {
  if (index === 0) {
    await line.getByRole('button', { name: 'Renvoyer au binôme…' }).click();
    await line
      .getByRole('textbox', { name: 'Pourquoi' })
      .fill('Qui garde les enfants le mercredi ?');
    await line.getByRole('button', { name: 'Renvoyer', exact: true }).click();
  } else if (index === 1) {
    await line.getByRole('button', { name: 'Refuser…' }).click();
    await line.getByRole('textbox', { name: /^Pourquoi/ }).fill('Une aide ponctuelle suffit.');
    await line.getByRole('radio', { name: /ressource ponctuelle/ }).check();
    await line.getByRole('textbox', { name: /^Un mot/ }).fill('Merci pour elle.');
    await line.getByRole('button', { name: 'Refuser', exact: true }).click();
  } else {
    await line.getByRole('button', { name: 'Valider', exact: true }).click();
    await line.getByRole('button', { name: 'Valider', exact: true }).click();
  }
}
