// AVIP-31 Every screen that a crèche's gestionnaire can open: what is drawn, what came for it, and what comes while others write.
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { minutesDeMilo } from '../support/secrecy/demandes.ts';
import { type Rights, rightsOf } from '../support/secrecy/gestionnaires.ts';
import { leaksIn } from '../support/secrecy/leaks.ts';
import { holdsAny } from '../support/secrecy/search.ts';
import {
  FIRST_DAY,
  type SecretWorld,
  toSign,
  waitingWorld,
  welcomes,
} from '../support/secrecy/world.ts';
import { type House, LIVE, openHouse } from './support/house.ts';
import { type Ear, listen } from './support/listening.ts';
import { stepIs } from './support/proposal.ts';

let house: House;
let secret: SecretWorld;
let rights: Rights;

beforeAll(async () => {
  house = await openHouse();
  secret = await waitingWorld(house);
  await toSign(secret);
  await secret.planting.onStep('lise', secret.milo, 'confirmerEtape');
  house.clock.advance(FIRST_DAY);
  await welcomes(secret);
  rights = await rightsOf(house, secret, 'lise', { welcomed: true });
});

afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  await house.close();
});

/** A page that has come to rest: nothing more is asked of the server. */
async function looksAt(path: string): Promise<{ page: Page; ear: Ear }> {
  const { page } = await house.desk('lise', '/annuaire');
  const ear = listen(page);
  await page.goto(`${house.origin}${path}`);
  await settled(page);
  return { page, ear };
}

async function settled(page: Page): Promise<void> {
  const title = page.getByRole('heading', { level: 1 });
  await title.or(page.getByRole('alert')).first().waitFor();
  await page.waitForLoadState('networkidle');
}

async function leaksHeard(ear: Ear, { forbidden }: Rights): Promise<string[]> {
  const heard = await ear.heard();
  return heard.flatMap(({ where, text }) =>
    leaksIn(text, forbidden).map((one) => `${where}: ${one}`),
  );
}

const framesOf = async (ear: Ear) =>
  (await ear.heard()).filter(({ where }) => where === 'socket').map(({ text }) => text);

const screens: { readonly [name: string]: () => string } = {
  'Ma journée': () => '/journee',
  accueil: () => '/',
  situations: () => '/situations',
  'un enfant accueilli': () => `/situations/${secret.milo}`,
  'sa feuille imprimée': () => `/situations/${secret.milo}/imprimer`,
  'sa lettre, qui n’est pas la sienne': () => `/situations/${secret.milo}/lettre`,
  'son rejeu, qui n’est pas le sien': () => `/rejeu/${secret.milo}`,
  'un enfant qui attend': () => `/situations/${secret.avant}`,
  'un enfant lié à un autre': () => `/situations/${secret.autour['anouk']}`,
  'une demande qu’elle a ouverte': () => `/situations/${secret.autour['omar']}`,
  'un accueil ponctuel': () => `/situations/${secret.autour['lila']}`,
  'sa crèche': () => `/situations/${secret.creches[0].id}`,
  'les crèches': () => '/creches',
  'la semaine des places': () => `/creches/${secret.creches[0].id}`,
  'le mois des places': () => `/creches/${secret.creches[0].id}?vue=mois`,
  'la séance': () => `/creches/${secret.creches[0].id}/seance`,
  'l’année': () => `/creches/${secret.creches[0].id}/occupation`,
  'une autre crèche': () => `/creches/${secret.creches[1].id}`,
  'un accompagnement': () => `/situations/${secret.accompagnements[0]}`,
  'un enfant d’ailleurs': () => `/situations/${secret.nino}`,
  personne: () => `/situations/${randomUUID()}`,
  annuaire: () => '/annuaire',
};

describe('AVIP-31 a screen of a crèche draws what is hers', () => {
  test.each(Object.keys(screens))('%s', async (name) => {
    const { page, ear } = await looksAt(screens[name]?.() ?? '/');
    expect(await leaksHeard(ear, rights)).toEqual([]);
    await page.context().close();
  });

  test('a new request, step after step', async () => {
    const { page, ear } = await looksAt('/demande');
    await stepIs(page, 'Pour quel enfant ?');
    await page.getByRole('textbox', { name: 'Prénom de l’enfant' }).fill('Zoé');
    await page.getByRole('textbox', { name: 'Nom de l’enfant', exact: true }).fill('Birostane');
    const born = page.getByRole('textbox', { name: 'Né ou née le' });
    await born.fill('12/3/2026');
    await born.press('Tab');
    for (const step of ['Famille', 'Besoin', 'Crèches', 'Relecture']) {
      expect(await leaksHeard(ear, rights), step).toEqual([]);
      await page
        .getByRole('list', { name: 'Étapes de la demande' })
        .getByRole('button', { name: new RegExp(step) })
        .click();
      await settled(page);
    }
    expect(await leaksHeard(ear, rights)).toEqual([]);
  });

  test('what is hers is drawn: the search is no idle one', async () => {
    const { ear, page } = await looksAt(`/situations/${secret.milo}`);
    const hers = rights.hers.filter(({ of }) => of === secret.milo).map(({ text }) => text);
    const heard = (await ear.heard()).map(({ text }) => text).join('\n');
    expect(holdsAny(heard, hers)).toEqual(hers);
    const words = (await page.locator('main').innerText()).replace(/\s/g, ' ');
    expect(
      holdsAny(
        words,
        rights.hers.map(({ text }) => text),
      ).length,
    ).toBeGreaterThan(5);
    expect(words).toMatch(/20 mois/);
    expect(words).toContain('marc Inventé');
    expect(words).toContain(`${Math.floor(minutesDeMilo / 60)} h`);
    // The same page, to who follows the family, holds what was searched for.
    const { page: his } = await house.desk('marc', `/situations/${secret.milo}`);
    await settled(his);
    const known = await his.locator('main').innerText();
    const others = rights.others.filter(({ of }) => of === secret.milo).map(({ text }) => text);
    expect(holdsAny(known, others).length).toBeGreaterThan(3);
  });

  test('SECRET-11 the search of the bar finds no name of others', async () => {
    const { ear, page } = await looksAt('/situations');
    const noms = rights.others.filter(({ field }) => /nom nom|prenom$/.test(field)).slice(0, 3);
    expect(noms.length).toBe(3);
    for (const { text } of noms) {
      await page.keyboard.press('Control+k');
      const answered = page.waitForResponse('**/api/cases/search');
      await page.getByLabel('Nom, référence ou action').fill(text);
      expect(await (await answered).json()).toEqual({ cases: [], total: 0 });
      await page.getByLabel('Nom, référence ou action').fill('');
      await page.keyboard.press('Escape');
    }
    expect(await leaksHeard(ear, rights)).toEqual([]);
  });

  test('what those who follow the family write meanwhile reaches neither her screen nor her browser', async () => {
    const { planting, milo } = secret;
    const { page, ear } = await looksAt(`/situations/${milo}`);
    await page.getByText('en direct', { exact: true }).waitFor();
    const before = (await framesOf(ear)).length;
    await planting.does('claire', milo, 'ajouterNote', { audience: 'referents' });
    await planting.does('marc', milo, 'redigerBilan', { audience: 'referents' });
    await planting.does('olga', milo, 'ajouterNote', { audience: 'referents' });
    await house.does('marc', milo, 'ajouterNote', {
      audience: 'creche',
      texte: 'Pour elle aussi.',
    });
    await page.getByText('Pour elle aussi.').first().waitFor(LIVE);
    expect(
      await leaksHeard(ear, await rightsOf(house, secret, 'lise', { welcomed: true })),
    ).toEqual([]);
    const facts = (await framesOf(ear)).slice(before).filter((text) => text.includes('"fact"'));
    expect(facts).toEqual([expect.stringContaining('Pour elle aussi.')]);
  });
});
