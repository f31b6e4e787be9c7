// The screens of one case in each state, for each role: how one comes to each, and how one knows that it is there.
import type { Page } from 'playwright-core';
import { openAct, takeNextStep } from './caseScreen.ts';
import { heading, type Screen } from './screens.ts';

/** Cases in the states that the screens show. */
export interface Cases {
  readonly prescrite: string;
  readonly enDiagnostic: string;
  readonly aValider: string;
  readonly actif: string;
  readonly annoncee: string;
}

const awa = heading('Awa Zolbarine');

const act = (label: string) => async (page: Page) => {
  await awa(page);
  await openAct(page, label);
};

const step = (button: string) => async (page: Page) => {
  await awa(page);
  await takeNextStep(page, button);
};

export function screensOfCases(cases: Cases): readonly Screen[] {
  const at = (id: string) => `/situations/${id}`;
  return [
    {
      name: 'situation-prescrite-responsable',
      who: 'chefAgence',
      path: at(cases.prescrite),
      arrive: step('Choisir les deux membres'),
    },
    {
      name: 'situation-diagnostic-social',
      who: 'claire',
      path: at(cases.enDiagnostic),
      arrive: step('Écrire ma partie'),
    },
    {
      name: 'situation-frein',
      who: 'marc',
      path: at(cases.enDiagnostic),
      arrive: act('Évaluer un frein'),
    },
    { name: 'situation-deux-cles', who: 'claire', path: at(cases.aValider), arrive: awa },
    {
      name: 'situation-confirmer',
      who: 'claire',
      path: at(cases.aValider),
      arrive: step('Lire et confirmer'),
    },
    {
      name: 'situation-active',
      who: 'marc',
      path: at(cases.actif),
      arrive: (page) => page.getByText('Accompagnement démarré', { exact: false }).waitFor(),
    },
    {
      name: 'autres-actes',
      who: 'claire',
      path: at(cases.actif),
      arrive: async (page) => {
        await page.getByRole('button', { name: 'Autres actes' }).click();
        await page.getByRole('menuitem', { name: 'Demander la sortie' }).waitFor();
      },
    },
    {
      name: 'situation-active-responsable',
      who: 'chefMds',
      path: at(cases.actif),
      arrive: (page) => page.getByRole('heading', { name: 'Fil commun' }).waitFor(),
    },
    {
      name: 'rendez-vous',
      who: 'claire',
      path: at(cases.actif),
      arrive: act('Noter un rendez-vous'),
    },
    { name: 'action', who: 'marc', path: at(cases.actif), arrive: act('Ajouter une action') },
    {
      name: 'sortie-demander',
      who: 'marc',
      path: at(cases.actif),
      arrive: act('Demander la sortie'),
    },
    {
      name: 'sortie-annoncee',
      who: 'claire',
      path: at(cases.annoncee),
      arrive: (page) => page.getByRole('heading', { name: /Sortie annoncée par/ }).waitFor(),
    },
    { name: 'feuille', who: 'marc', path: `${at(cases.actif)}/imprimer`, arrive: awa },
    {
      name: 'rejeu-choix',
      who: 'auditrice',
      path: '/rejeu',
      arrive: (page) =>
        page
          .getByRole('link', { name: /AG-2026-/ })
          .first()
          .waitFor(),
    },
    {
      name: 'rejeu',
      who: 'auditrice',
      path: `/rejeu/${cases.actif}`,
      arrive: async (page) => {
        await page.getByRole('slider').press('End');
        await page.getByRole('heading', { name: 'Accompagnement démarré' }).waitFor();
      },
    },
  ];
}
