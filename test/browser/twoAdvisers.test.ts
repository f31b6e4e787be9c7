// The whole life of a case by two advisers in two browsers: each sees the other's steps at once, without reload.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Name } from '../support/partnership.ts';
import {
  addsNote,
  field,
  openAct,
  openForm,
  sees,
  send,
  takeNextStep,
  typesDay,
  writes,
} from './support/caseScreen.ts';
import { type House, LIVE, openHouse } from './support/house.ts';
import { picture } from './support/pictures.ts';
import {
  draftSaved,
  fillNeeds,
  fillPerson,
  finishFromNeeds,
  goOn,
  stepIs,
} from './support/proposal.ts';
import { keepsTyping } from './support/typing.ts';

let house: House;
let marc: Page;
let claire: Page;
let chef: Page;
let loads = 0;

const desk = async (name: Name) => (await house.desk(name)).page;

beforeAll(async () => {
  house = await openHouse();
  [marc, claire, chef] = [await desk('marc'), await desk('claire'), await desk('chefMds')];
  for (const page of [marc, claire, chef]) page.on('load', () => loads++);
});

afterAll(() => house.close());

const link = (page: Page, name: RegExp) => page.getByRole('link', { name }).first();

test('a proposal is begun, left in the middle, found again from « Ma journée » and sent', async () => {
  await marc.getByRole('link', { name: 'Nouvelle proposition' }).click();
  await stepIs(marc, 'De qui s’agit-il ?');
  await fillPerson(marc, 'Awa', 'Zolbarine');
  await goOn(marc);
  await stepIs(marc, 'Pourquoi un accompagnement à deux ?');
  await fillNeeds(marc);
  await draftSaved(marc);
  await marc.getByRole('navigation').getByRole('link', { name: 'Ma journée' }).click();
  await picture(marc, 'jour-avec-brouillon');
  await marc.getByRole('link', { name: /Proposition pour Awa Zolbarine/ }).click();
  await stepIs(marc, 'Pourquoi un accompagnement à deux ?');
  expect(await marc.getByRole('checkbox', { name: 'Mobilité' }).isChecked()).toBe(true);
  await finishFromNeeds(marc);
  await picture(marc, 'proposition-relecture');
  await marc.getByRole('button', { name: 'Envoyer la proposition' }).click();
  await marc.getByRole('heading', { level: 1, name: 'Awa Zolbarine' }).waitFor();
  await sees(marc, /Proposition d’accompagnement global envoyée/);
});

test('the responsable, told at once, names the pair; both members are told at once', async () => {
  await link(chef, /Désigner le binôme/i).waitFor(LIVE);
  await picture(chef, 'jour-responsable');
  await link(chef, /Désigner le binôme/i).click();
  await takeNextStep(chef, 'Choisir les deux membres');
  await field(chef, 'combobox', 'Conseiller France Travail').selectOption('marc Inventé');
  await field(chef, 'combobox', 'Travailleur social').selectOption('claire Inventé');
  await send(chef, 'Désigner le binôme');
  await sees(marc, /Binôme désigné\s: marc Inventé et claire Inventé/);
  await link(claire, /Awa Zolbarine/).waitFor(LIVE);
  await link(claire, /Awa Zolbarine/).click();
  await sees(claire, /Binôme désigné/);
});

test('both write their part; what the other shares arrives while one types', async () => {
  await takeNextStep(claire, 'Écrire ma partie');
  const social = field(claire, 'textbox', 'Partie sociale');
  await keepsTyping(social, 'Vit avec ses deux enfants, pas de voiture', async () => {
    await takeNextStep(marc, 'Écrire ma partie');
    await writes(
      marc,
      'Partie professionnelle',
      'Dix ans de cuisine collective.',
      'Partager cette partie',
    );
    await sees(claire, 'Dix ans de cuisine collective.');
    await openForm(claire).getByText('Partie professionnelle, de votre binôme').waitFor(LIVE);
  });
  // AG-06: one's own part disturbs nobody's, whatever came meanwhile.
  await send(claire, 'Partager cette partie');
  await sees(marc, 'Vit avec ses deux enfants, pas de voiture');
});

test('synthesis, frein, appui and objective each appear on the other screen', async () => {
  await takeNextStep(claire, 'Écrire la synthèse');
  await writes(
    claire,
    'Synthèse commune',
    'Le transport d’abord, la cuisine ensuite.',
    'Partager la synthèse',
  );
  await sees(marc, 'Le transport d’abord, la cuisine ensuite.');
  await openAct(marc, 'Évaluer un frein');
  await field(marc, 'combobox', 'Thème').selectOption('Mobilité');
  await openForm(marc).getByRole('radio', { name: 'Fort', exact: true }).check();
  await send(marc, 'Enregistrer');
  await sees(claire, /Frein évalué\s: Mobilité, impact fort/);
  await openAct(claire, 'Ajouter un appui');
  await writes(claire, 'Ce qui aide', 'Une sœur qui habite tout près.', 'Ajouter');
  await sees(marc, 'Une sœur qui habite tout près.');
  await takeNextStep(marc, 'Écrire un objectif');
  await writes(
    marc,
    'L’objectif, dit par la personne',
    'Je veux travailler en cuisine.',
    'Ajouter l’objectif',
  );
  await sees(claire, /Je veux travailler en cuisine/);
});

test('a note between proposal and confirmation disturbs neither key', async () => {
  await takeNextStep(claire, 'Relire et proposer');
  await field(claire, 'radio', 'Entretien à trois').check();
  await send(claire, 'Donner mon accord et proposer');
  await marc.getByRole('heading', { name: 'Confirmer : validation du diagnostic' }).waitFor(LIVE);
  await picture(marc, 'situation-deux-cles');
  await takeNextStep(marc, 'Lire et confirmer');
  await addsNote(claire, 'Binôme', 'Elle passera chercher sa copie jeudi.');
  await sees(marc, 'Elle passera chercher sa copie jeudi.');
  expect(await openForm(marc).getByText('Le contenu a changé').count()).toBe(0);
  await picture(marc, 'situation-confirmer');
  await send(marc, 'Donner mon accord');
  await sees(claire, /Diagnostic partagé validé/);
});

test('the start needs both keys, and half a note survives it', async () => {
  await takeNextStep(marc, 'Préparer le démarrage');
  await field(marc, 'radio', 'Sur papier').check();
  await send(marc, 'Donner mon accord et proposer');
  await claire.getByRole('heading', { name: /Confirmer : démarrage/ }).waitFor(LIVE);
  const composer = marc.getByRole('region', { name: 'Ajouter une note' });
  await composer.getByRole('button', { name: 'Binôme', exact: true }).click();
  await keepsTyping(composer.getByRole('textbox'), 'A appelé ce matin au sujet', async () => {
    await takeNextStep(claire, 'Lire et confirmer');
    await send(claire, 'Donner mon accord');
    await sees(marc, /Accompagnement démarré/);
  });
  await composer.getByRole('textbox').fill('');
});

test('meeting, action and contract of the follow-up appear at once', async () => {
  await openAct(marc, 'Noter un rendez-vous');
  await field(marc, 'textbox', /Ce qui s’est dit/).fill('Le permis avance.');
  await send(marc, 'Noter le rendez-vous');
  await sees(claire, 'Le permis avance.');
  await openAct(claire, 'Ajouter une action');
  await field(claire, 'textbox', 'Ce qui est à faire').fill('Demander la carte de transport');
  await field(claire, 'radio', 'La personne').check();
  await typesDay(openForm(claire), 'Pour quand', 'dans 15 jours');
  await send(claire, 'Ajouter l’action');
  await sees(marc, 'Demander la carte de transport');
  await openAct(marc, 'Enregistrer le contrat');
  await send(marc, 'Enregistrer');
  await sees(claire, /Contrat d’engagement signé/);
  await picture(claire, 'situation-active');
});

test('review and renewal by two keys, then a pause whose detail stays on one side', async () => {
  await openAct(claire, 'Ouvrir le bilan');
  await send(claire, 'Ouvrir le bilan');
  await takeNextStep(marc, 'Écrire le bilan');
  await writes(marc, 'Bilan', 'Le permis est passé.', 'Partager le bilan');
  await takeNextStep(claire, 'Proposer le renouvellement');
  await field(claire, 'radio', 'De vive voix').check();
  await send(claire, 'Donner mon accord et proposer');
  await takeNextStep(marc, 'Lire et confirmer');
  await picture(marc, 'situation-renouvellement');
  await send(marc, 'Donner mon accord');
  await sees(claire, /Accompagnement renouvelé/);
  await openAct(claire, 'Noter une indisponibilité');
  await field(claire, 'textbox', /Détail/).fill('Quinze jours de repos.');
  await send(claire, 'Mettre en pause');
  await sees(marc, /Indisponibilité, à revoir/);
  await sees(claire, 'Quinze jours de repos.');
  expect(await marc.getByText('Quinze jours de repos.').count()).toBe(0);
  await picture(marc, 'situation-en-pause');
  await takeNextStep(marc, 'Noter la reprise');
  await send(marc, 'Reprendre l’accompagnement');
  await sees(claire, /Accompagnement repris/);
});

test('review and exit: the other may object until the window ends, then the exit takes effect', async () => {
  await openAct(claire, 'Ouvrir le bilan');
  await send(claire, 'Ouvrir le bilan');
  await sees(marc, 'Bilan ouvert');
  await takeNextStep(marc, 'Écrire le bilan');
  await writes(marc, 'Bilan', 'Un contrat de six mois en cuisine.', 'Partager le bilan');
  await sees(claire, 'Un contrat de six mois en cuisine.');
  await takeNextStep(claire, 'Préparer la sortie');
  await field(claire, 'combobox', 'Motif').selectOption({
    label: 'Emploi durable (CDI, ou 6 mois et plus)',
  });
  await field(claire, 'textbox', /Situation de la personne/).fill('En emploi.');
  await send(claire, 'Annoncer la sortie');
  await marc.getByRole('heading', { name: /Sortie annoncée par claire/ }).waitFor(LIVE);
  await marc.getByRole('button', { name: 'Objecter…' }).first().waitFor();
  await picture(marc, 'situation-sortie-annoncee');
  expect(loads).toBe(0);
  house.clock.advance({ days: 9 });
  const later = await house.desk('marc', new URL(marc.url()).pathname);
  await sees(later.page, 'Sortie effective');
  await later.page.getByText('Plus rien n’est attendu.', { exact: false }).waitFor();
  await picture(later.page, 'situation-terminee');
  expect(house.pageErrors).toEqual([]);
});
