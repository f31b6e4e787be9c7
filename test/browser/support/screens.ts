// The screens that belong to no case, how one comes to each, and how one knows that it is there.
import type { Page } from 'playwright-core';
import type { Name } from '../../support/partnership.ts';
import { fillAgreement, fillMeans, fillNeeds, fillPerson, goOn, stepIs } from './proposal.ts';

export interface Screen {
  readonly name: string;
  readonly who: Name | null;
  readonly path: string;
  /** Does what leads there and waits until it is there. */
  readonly arrive: (page: Page) => Promise<unknown>;
}

export const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

async function reachAgreement(page: Page): Promise<void> {
  await stepIs(page, 'De qui s’agit-il ?');
  await fillPerson(page, 'Ilona', 'Birostane');
  await goOn(page);
  await fillNeeds(page);
  await fillMeans(page);
  await goOn(page);
  await stepIs(page, 'La personne est-elle d’accord ?');
}

const plain: readonly Screen[] = [
  {
    name: 'connexion',
    who: null,
    path: '/',
    arrive: (page) => page.getByRole('textbox', { name: 'Mot de passe' }).waitFor(),
  },
  {
    name: 'journee',
    who: 'marc',
    path: '/',
    arrive: (page) => page.getByRole('heading', { name: 'À vous' }).waitFor(),
  },
  {
    name: 'journee-responsable',
    who: 'chefMds',
    path: '/',
    arrive: (page) =>
      page
        .getByRole('link', { name: /Désigner/ })
        .first()
        .waitFor(),
  },
  {
    name: 'equipe',
    who: 'chefMds',
    path: '/equipe',
    arrive: async (page) => {
      await page.getByRole('button', { name: /Absence ou relais de claire/ }).click();
      await page.getByRole('combobox', { name: 'Qui remplace' }).waitFor();
    },
  },
  {
    name: 'situations',
    who: 'marc',
    path: '/situations',
    arrive: (page) => page.getByRole('link', { name: /Awa/ }).first().waitFor(),
  },
  {
    name: 'annuaire',
    who: 'claire',
    path: '/annuaire',
    arrive: (page) => page.getByText('claire Inventé').first().waitFor(),
  },
  {
    name: 'introuvable',
    who: 'marc',
    path: '/nulle-part',
    arrive: heading('Cette page n’existe pas'),
  },
  {
    name: 'palette',
    who: 'marc',
    path: '/',
    arrive: async (page) => {
      await heading('Ma journée')(page);
      await page.keyboard.press('Control+k');
      await page.getByRole('option').first().waitFor();
    },
  },
];

const proposal: readonly Screen[] = [
  {
    name: 'proposition-1-erreurs',
    who: 'marc',
    path: '/proposition',
    arrive: async (page) => {
      await stepIs(page, 'De qui s’agit-il ?');
      await goOn(page);
      await page.getByText('à remplir', { exact: false }).first().waitFor();
    },
  },
  {
    name: 'proposition-2',
    who: 'claire',
    path: '/proposition',
    arrive: async (page) => {
      await stepIs(page, 'De qui s’agit-il ?');
      await fillPerson(page, 'Ilona', 'Birostane');
      await goOn(page);
      await stepIs(page, 'Pourquoi un accompagnement à deux ?');
    },
  },
  { name: 'proposition-3', who: 'marc', path: '/proposition', arrive: reachAgreement },
  {
    name: 'proposition-4',
    who: 'marc',
    path: '/proposition',
    arrive: async (page) => {
      await reachAgreement(page);
      await fillAgreement(page);
      await goOn(page);
      await stepIs(page, 'Relisez avant d’envoyer');
    },
  },
];

export const screensWithoutCase: readonly Screen[] = [...plain, ...proposal];
