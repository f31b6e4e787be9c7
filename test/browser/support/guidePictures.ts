// What the guide shows: who looks at which screen, how one knows that it is there, and the words that the guide quotes of it.
import type { Page } from 'playwright-core';
import type { AgentName } from '../../../db/demo/partnership.ts';
import { heading } from './screens.ts';

export interface GuidePicture {
  /** Of the file, in docs/guide. */
  readonly name: string;
  readonly who: AgentName | null;
  readonly path: string;
  readonly arrive: (page: Page) => Promise<unknown>;
}

/** Follows a link and waits for what is behind it, told live. */
const follow =
  (link: RegExp, there: (page: Page) => Promise<unknown> = heading(/./)) =>
  async (page: Page) => {
    await page.getByRole('link', { name: link }).first().click();
    await there(page);
    await page.getByText('en direct', { exact: true }).waitFor();
  };

const thread = (page: Page) => page.getByRole('heading', { name: 'Fil commun' }).waitFor();
/** A page has its title before its content. */
const part = (name: string) => (page: Page) =>
  page.getByRole('heading', { name }).first().waitFor();

/** In the order of the guide. */
export const guidePictures: readonly GuidePicture[] = [
  {
    name: 'connexion',
    who: null,
    path: '/',
    arrive: (page) => page.getByRole('textbox', { name: 'Mot de passe' }).waitFor(),
  },
  { name: 'journee', who: 'marc', path: '/', arrive: part('À vous') },
  { name: 'situation', who: 'claire', path: '/situations', arrive: follow(/Farid/, thread) },
  {
    name: 'autres-actes',
    who: 'claire',
    path: '/situations',
    arrive: async (page) => {
      await follow(/Farid/, thread)(page);
      const acts = page.getByRole('button', { name: 'Autres actes' });
      await acts.click();
      await page.getByText('Pas possible maintenant').waitFor();
      await acts.evaluate((button) => button.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: 'proposition',
    who: 'marc',
    path: '/proposition',
    arrive: (page) => page.getByRole('heading', { name: 'De qui s’agit-il ?' }).waitFor(),
  },
  {
    name: 'deux-cles',
    who: 'marc',
    path: '/',
    arrive: async (page) => {
      await follow(/^Confirmer/, thread)(page);
      await page.getByRole('button', { name: 'Lire et confirmer' }).click();
      await page.locator('form.formulaire').waitFor();
    },
  },
  { name: 'equipe', who: 'helene', path: '/equipe', arrive: part('Portefeuilles') },
  { name: 'indicateurs', who: 'helene', path: '/indicateurs', arrive: part('Propositions') },
  { name: 'secretariat', who: 'brigitte', path: '/', arrive: part('Rendez-vous d’aujourd’hui') },
  { name: 'commission', who: 'philippe', path: '/', arrive: part('Séances à tenir') },
  { name: 'intervenant', who: 'lamia', path: '/situations', arrive: follow(/Awa/, thread) },
  {
    name: 'semaine-des-places',
    who: 'maelle',
    path: '/',
    arrive: (page) => page.getByText('Petits 1').first().waitFor(),
  },
  {
    name: 'creches-de-la-ville',
    who: 'beatrice',
    path: '/creches',
    arrive: part('Le Petit Terril'),
  },
  {
    name: 'rejeu',
    who: 'agnes',
    path: '/rejeu',
    arrive: follow(/AG-2026-/, async (page) => {
      await page.getByRole('slider').press('End');
    }),
  },
];
