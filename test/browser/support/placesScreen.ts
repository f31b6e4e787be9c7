// What a manager does on the week of places: takes a request, drags it, looks at what it changes, proposes.
import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { hashPassword } from '../../../src/auth/passwords.ts';
import { type Creche, contrat, eligibleOn, offre } from '../../support/avip.ts';
import { password } from '../../support/doors.ts';
import { type Name, organisations } from '../../support/partnership.ts';
import type { House } from './house.ts';
import { wide } from './resize.ts';

export const weekOf = ({ id }: Creche, jour?: string) =>
  jour === undefined ? `/creches/${id}` : `/creches/${id}?jour=${jour}`;

/** A recognised request that names this crèche. */
export function waits(
  house: House,
  creche: Creche,
  prenom: string,
  ...demis: readonly string[]
): Promise<string> {
  return eligibleOn(house, { voeux: [creche.id], prenom, demis });
}

export async function looksAt(house: House, path: string, name: Name = 'lise'): Promise<Page> {
  const { page } = await house.desk(name, path, { viewport: wide });
  await arrived(page);
  return page;
}

async function arrived(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: organisations.lucioles.nom }).waitFor();
  await page.getByRole('heading', { name: /Liste d’attente/ }).waitFor();
}

/** A second manager of the same crèche, who signs in as anybody does. */
export async function secondManager(
  house: House,
  path: string,
): Promise<{ readonly page: Page; readonly id: string }> {
  const id = randomUUID();
  const courriel = `${id}@exemple.invalid`;
  await house.engine.administration.createAgent(id, {
    organisation: organisations.lucioles.id,
    prenom: 'Louise',
    nom: 'Inventée',
    courriel,
    roles: ['gestionnaire'],
  });
  await house.store.own.credentials.set(id, courriel, await hashPassword(password));
  const { page } = await house.desk(null, path, { viewport: wide });
  await page.getByRole('textbox', { name: /Adresse électronique/ }).fill(courriel);
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(password);
  await page.keyboard.press('Enter');
  await arrived(page);
  return { page, id };
}

export const card = (page: Page, prenom: string) =>
  page.getByRole('list').getByRole('button', { name: new RegExp(`^\\d+ ${prenom}`) });
export const row = (page: Page, place: number) => page.getByRole('row', { name: `Place ${place}` });
export const bar = (page: Page, place: number, name: string | RegExp) =>
  row(page, place).getByRole('gridcell', { name }).first();
export const preview = (page: Page) => page.getByRole('region', { name: /^Proposer une place à/ });
export const propose = (page: Page) =>
  preview(page).getByRole('button', { name: /^Proposer l(a|es) places?$/ });
/** The held day stands among the effects once they are those of the choice on screen. */
export const held = (page: Page) => preview(page).getByText(/Tenue jusqu’au .* inclus/i);

/** What the live region says, whoever hears it. */
export const says = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });

export async function proposeNow(page: Page): Promise<void> {
  await held(page).waitFor();
  await propose(page).click();
}

/** Lifts a request and carries it over something; the button of the mouse stays down. */
export async function drags(page: Page, prenom: string, onto: Locator): Promise<void> {
  const from = await boxOf(card(page, prenom));
  await page.mouse.move(from.x + 40, from.y + 15);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 30, { steps: 3 });
  // The week of its first day has come under the hand.
  await page.getByRole('columnheader', { name: 'mar. 8 sept.' }).waitFor();
  const target = await boxOf(onto);
  await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 6 });
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on screen');
  return box;
}

/** Tab until what has the focus is named so; fails when it takes a whole screen. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`the keyboard never reaches ${name}`);
}

export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.getAttribute('aria-label') ?? element?.innerText ?? '';
  });
}

/** Lets a colleague act just before the next command of this page reaches the server; gives back the answer's status. */
export async function justBefore(
  page: Page,
  happens: () => Promise<unknown>,
): Promise<() => number> {
  let status = 0;
  await page.route(
    '**/commands',
    async (route) => {
      await happens();
      const response = await route.fetch();
      status = response.status();
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  return () => status;
}

/** A child whose contract all have signed. */
export async function welcomed(
  house: House,
  creche: Creche,
  prenom: string,
  place: string | undefined,
): Promise<string> {
  const demis = ['marMatin', 'jeuMatin'];
  const demande = await waits(house, creche, prenom, ...demis);
  await house.does('lise', demande, 'proposerPlace', offre(house, creche.id, place, demis));
  await house.does('lise', demande, 'proposerContrat', contrat);
  const { joint, context } = await house.sees('marc', demande);
  const named = { proposition: joint?.id, digest: joint?.digest };
  await house.does('marc', demande, 'confirmerEtape', named);
  const [personne] = context['signataires'] as string[];
  const signed = { ...named, personne, mode: 'papier' };
  await house.does('claire', demande, 'recueillirSignature', signed);
  return demande;
}
