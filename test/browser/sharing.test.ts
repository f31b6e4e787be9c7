// Sharing closes while both look; and contacts that are protected stand on the pair's two screens alone.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../workflows/dates.ts';
import { criteres, opensAs, rythme } from '../support/avip.ts';
import { agentId, organisations } from '../support/partnership.ts';
import { actif } from '../support/story.ts';
import { faults } from './support/axe.ts';
import { addsNote, field, openAct, openForm, sees, send, thread } from './support/caseScreen.ts';
import { type House, LIVE, openHouse } from './support/house.ts';
import { picture } from './support/pictures.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  await house.close();
});

const panel = (page: Page) => page.getByRole('region', { name: 'Accord au partage' });
const gone = (page: Page, words: string) =>
  page
    .getByText(words)
    .first()
    .waitFor({ state: 'detached', ...LIVE });

test('AG-31 AG-33 a theme is taken out, then all of it, while both look', async () => {
  const caseId = await actif(house);
  const frein = { impact: 'fort', commentaire: 'Un frein de Claire.' };
  await house.does('claire', caseId, 'evaluerFrein', { theme: 'situationFamiliale', ...frein });
  const { page: marc } = await house.desk('marc', `/situations/${caseId}`);
  const { page: claire } = await house.desk('claire', `/situations/${caseId}`);
  await addsNote(claire, 'Binôme', 'Une note de Claire.');
  await sees(marc, 'Une note de Claire.');
  await sees(marc, 'Un frein de Claire.');

  await openAct(claire, 'Noter l’accord de la personne');
  await openForm(claire)
    .getByRole('checkbox', { name: /Situation familiale/ })
    .uncheck();
  await field(claire, 'radio', 'De vive voix').check();
  await picture(claire, 'accord-partiel');
  expect(await faults(claire)).toEqual([]);
  await send(claire, 'Noter l’accord');
  await gone(marc, 'Un frein de Claire.');
  await thread(marc).getByText('Une note de Claire.').waitFor();

  await panel(claire).getByRole('button', { name: 'La personne retire son accord' }).click();
  await field(claire, 'radio', 'De vive voix').check();
  await send(claire, 'Noter le retrait');
  await panel(marc).getByText('Partage fermé.').waitFor(LIVE);
  await gone(marc, 'Une note de Claire.');
  await thread(marc).getByText('Gardé par le côté qui l’a écrit.').first().waitFor();
  await thread(claire).getByText('Une note de Claire.').waitFor();
  expect(await faults(marc)).toEqual([]);
  await picture(marc, 'partage-ferme');
});

test('SECRET-12 protected on one screen, said on the other', async () => {
  const caseId = await actif(house);
  const { page: marc } = await house.desk('marc', `/situations/${caseId}`);
  const { page: claire } = await house.desk('claire', `/situations/${caseId}`);
  await marc.getByText('Montceau-les-Mines').first().waitFor();
  await openAct(claire, 'Protéger les coordonnées');
  await picture(claire, 'coordonnees-protegees');
  expect(await faults(claire)).toEqual([]);
  await send(claire, 'Protéger');
  await marc.getByText(/coordonnées protégées, lues du binôme seul/).waitFor(LIVE);
  await marc
    .getByText(/06 00 00 00 00/)
    .first()
    .waitFor();
});

test('SECRET-18 a parent of a request: protected by one référent, said to the other, gone from the coordination’s screen', async () => {
  const contacts = { telephone: '06 12 34 56 78', courriel: null };
  const adresse = { adresse: '3 rue Inventée', codePostal: '71300', commune: 'Blanzy' };
  const parent = { prenom: 'Awa', nom: 'Zolbarine', role: 'signe', contacts, adresse };
  const caseId = await opensAs(house, 'marc', 'creche-avip', 'ouvrirDemande', {
    commune: organisations.ville.id,
    voeux: [],
    enfant: { prenom: 'Milo', nom: 'Zolbarine', naissance: '2025-02-10' },
    parents: [parent],
    besoin: {
      rythme: rythme(),
      minutesSemaine: 600,
      debutSouhaite: addDays(house.engine.today(), 7),
    },
    criteres,
    referentSocial: agentId('claire'),
  });
  const parents = (page: Page) => page.getByRole('region', { name: 'Parents' });
  const { page: olga } = await house.desk('olga', `/situations/${caseId}`);
  const { page: marc } = await house.desk('marc', `/situations/${caseId}`);
  const { page: claire } = await house.desk('claire', `/situations/${caseId}`);
  await parents(olga)
    .getByText(/06 12 34 56 78/)
    .waitFor();
  await parents(claire).getByRole('button', { name: 'Protéger' }).click();
  await openForm(claire).waitFor();
  await picture(claire, 'parent-a-proteger');
  expect(await faults(claire)).toEqual([]);
  await send(claire, 'Protéger');
  await parents(marc).getByText('coordonnées protégées, lues des référents').waitFor(LIVE);
  await parents(marc)
    .getByText(/06 12 34 56 78/)
    .waitFor();
  await gone(olga, '06 12 34 56 78 · Blanzy');
  await parents(olga).getByText('Awa Zolbarine').waitFor();
  await picture(marc, 'parent-protege');

  await parents(marc).getByRole('button', { name: 'Lever la protection' }).click();
  await openForm(marc).waitFor();
  await picture(marc, 'parent-a-lever');
  await send(marc, 'Lever la protection');
  await parents(claire)
    .getByText(/protection des coordonnées levée/)
    .waitFor(LIVE);
  await parents(olga)
    .getByText(/06 12 34 56 78/)
    .waitFor(LIVE);
});
