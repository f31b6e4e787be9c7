// AVIP One child's request in four windows, by hand, from its criteria to an ordinary place.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { addDays, dayOfWeek } from '../../workflows/dates.ts';
import { crecheOn, demandeOn } from '../support/avip.ts';
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
import { requestsOn } from './support/requestScreens.ts';
import { heading } from './support/screens.ts';

let house: House;
let id: string;

beforeAll(async () => {
  house = await openHouse();
  const creche = await crecheOn(house);
  id = await demandeOn(house, { voeux: [creche.id], prenom: 'Léo', criteres: null });
});
afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  expect(house.failures).toEqual([]);
  await house.close();
});

const whose = (page: Page, words: RegExp) =>
  page.locator('.pas').getByText(words).first().waitFor(LIVE);
const changes = (page: Page, words: RegExp) =>
  openForm(page).getByRole('region', { name: 'Ce qui changerait' }).getByText(words).waitFor();

test('AVIP-32 AVIP-40 AVIP-51 from the criteria to « emploi trouvé, place ordinaire »', async () => {
  const at = `/situations/${id}`;
  const desk = async (name: 'olga' | 'marc' | 'claire') => (await house.desk(name, at)).page;
  const olga = await desk('olga');
  const marc = await desk('marc');
  const claire = await desk('claire');

  await takeNextStep(olga, 'Renseigner les critères');
  await field(olga, 'combobox', 'La place servirait à').selectOption('Chercher un emploi');
  await openForm(olga).getByLabel('Parent seul avec son ou ses enfants').check();
  await send(olga, 'Enregistrer les critères');
  await takeNextStep(olga, 'Reconnaître la demande éligible');
  await field(olga, 'radio', 'Inscrit comme demandeur d’emploi').check();
  await openForm(olga).getByLabel('La famille souhaite cette place').check();
  await send(olga, 'Reconnaître éligible');
  await sees(marc, /Demande reconnue éligible/);
  await whose(marc, /À la crèche/i);

  const { page: lise } = await house.desk('lise', at);
  await heading(/^Léo, 18/)(lise);
  await lise.getByText('Demande de place ouverte').waitFor();
  expect(await lise.getByText(/Critères|Parent seul|RSA|Zolbarine/).count()).toBe(0);
  await takeNextStep(lise, 'Voir ce qui est libre');
  await openForm(lise).getByRole('button', { name: 'Partir de là' }).first().click();
  await changes(lise, /demi-journées retenues/);
  await send(lise, 'Proposer cette place');
  await whose(lise, /À la famille/i);

  await takeNextStep(marc, 'Préparer le contrat');
  await send(marc, 'Signer et proposer');
  await takeNextStep(lise, 'Lire et signer');
  await openForm(lise).getByText('Prévenir la crèche d’une absence', { exact: false }).waitFor();
  await send(lise, 'Signer');
  await whose(claire, /À la famille/i);
  await takeNextStep(claire, 'Noter la signature');
  await send(claire, 'Noter la signature');
  await sees(lise, /Contrat d’accueil signé par tous/);

  await takeNextStep(lise, 'Choisir les créneaux');
  await typesDay(openForm(lise), 'Jour', 'aujourd’hui');
  await openForm(lise)
    .getByRole('button', { name: /Ajouter un créneau/ })
    .click();
  await changes(lise, /demi-journées retenues/);
  await send(lise, 'Planifier');
  await sees(marc, /Adaptation planifiée/);
  await takeNextStep(lise, 'L’enfant est là');
  await send(lise, 'Noter le premier jour');

  await openAct(lise, 'Signaler une absence');
  await send(lise, 'Prévenir les référents');
  await takeNextStep(marc, 'Noter que le contact est repris');
  await send(marc, 'Noter');

  await openAct(marc, 'Demander d’autres heures');
  await typesDay(openForm(marc), 'À partir du', 'dans 21 jours');
  await openForm(marc).getByRole('checkbox', { name: 'mercredi matin' }).focus();
  await marc.keyboard.press('Space');
  await changes(marc, /demi-journées? retenues?/);
  await send(marc, 'Demander le changement');
  await takeNextStep(lise, 'Voir ce qui change');
  await send(lise, 'Accepter le changement');
  await sees(claire, /Changement d’heures accepté/);

  await openAct(lise, 'Place ordinaire');
  await typesDay(openForm(lise), 'Premier jour sur la place ordinaire', 'dans 60 jours');
  await changes(lise, /demi-journées libérées/);
  await send(lise, 'Nommer la place ordinaire');
  await sees(marc, /Place ordinaire nommée/);
  expect((await house.sees('marc', id)).state.value).toBe('droitCommunEnAttente');
});

/** Next Monday the child's place cannot be used. */
async function lowerMonday(request: string): Promise<void> {
  const { context } = await house.sees('lise', request);
  const offre = z
    .object({ creche: z.string(), attributions: z.array(z.object({ place: z.string() })).min(1) })
    .parse(context['offre']);
  const today = house.engine.today();
  const jour = addDays(today, 8 - dayOfWeek(today));
  const places = [offre.attributions[0]?.place];
  await house.does('lise', offre.creche, 'abaisserJournee', { jour, demi: null, places });
}

test('AVIP-43 AVIP-46 AVIP-47 AVIP-52 AVIP-56 the acts of a welcome that goes on, each by its form', async () => {
  const { attente, accueil } = await requestsOn(house);
  const { page: lise } = await house.desk('lise', `/situations/${attente}`);
  await openAct(lise, 'Accorder un accueil ponctuel');
  const halfDays = openForm(lise).getByRole('checkbox', { name: /matin, place/ });
  await halfDays.first().check();
  await field(lise, 'radio', 'De vive voix').check();
  await changes(lise, /1 demi-journée retenue/);
  await send(lise, 'Accorder');
  await sees(lise, 'Accueil ponctuel accordé');

  const { page: nearby } = await house.desk('lise', `/situations/${accueil}`);
  await openAct(nearby, 'Refuser le changement');
  await field(nearby, 'textbox', 'Pourquoi').fill('Le mercredi est complet.');
  await send(nearby, 'Refuser le changement');
  await openAct(nearby, 'Changer de place ou de section');
  await typesDay(openForm(nearby), 'À partir du', 'dans 30 jours');
  await field(nearby, 'combobox', 'Quelle place').selectOption({ label: 'place 3, Les petits' });
  await changes(nearby, /demi-journées retenues/);
  await send(nearby, 'Changer de place');
  await lowerMonday(accueil);
  await nearby.reload();
  await openAct(nearby, 'Accorder une place de relève');
  await openForm(nearby)
    .getByRole('button', { name: 'Reprendre les demi-journées suspendues (1)' })
    .click();
  await send(nearby, 'Accorder la relève');
  await sees(nearby, 'Place de relève accordée');
  await openAct(nearby, 'Rendre des demi-journées');
  await openForm(nearby)
    .getByRole('checkbox', { name: /matin\s: relève$/ })
    .check();
  await send(nearby, 'Rendre');
  await sees(nearby, 'Demi-journées rendues');
  await openAct(nearby, 'Ouvrir le bilan');
  await send(nearby, 'Ouvrir le bilan');

  const { page: marc } = await house.desk('marc', `/situations/${accueil}`);
  await takeNextStep(marc, 'Écrire le bilan');
  await field(marc, 'radio', 'Référents seulement').check();
  await field(marc, 'textbox', 'Bilan').fill('Reste entre nous.');
  await send(marc, 'Partager le bilan');
  await takeNextStep(marc, 'Proposer le renouvellement');
  await typesDay(openForm(marc), 'Jusqu’au', 'dans 9 mois');
  await field(marc, 'textbox', 'Ce qui est convenu').fill('Les mêmes jours.');
  await changes(marc, /demi-journées retenues/);
  await send(marc, 'Signer et proposer');
  await sees(nearby, /Renouvellement préparé/);
  expect(await nearby.getByText('Reste entre nous.').count()).toBe(0);
});
