// The whole life of a case by two advisers in two browsers: each sees the other's steps at once, without reload.
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addsNote,
  openAct,
  openForm,
  send,
  takeNextStep,
  thread,
  typesDay,
  writes,
} from './support/caseScreen.ts';
import { type Desk, type House, LIVE, openHouse } from './support/house.ts';
import { picture } from './support/pictures.ts';
import {
  draftSaved,
  fillAgreement,
  fillMeans,
  fillNeeds,
  fillPerson,
  goOn,
  stepIs,
} from './support/proposal.ts';
import { keepsTyping } from './support/typing.ts';

let house: House;
let marc: Desk['page'];
let claire: Desk['page'];
let chef: Desk['page'];
let loads = 0;

beforeAll(async () => {
  house = await openHouse();
  [marc, claire, chef] = (await Promise.all(
    (['marc', 'claire', 'chefMds'] as const).map(async (name) => (await house.desk(name)).page),
  )) as [Desk['page'], Desk['page'], Desk['page']];
  for (const page of [marc, claire, chef]) page.on('load', () => loads++);
});

afterAll(() => house.close());

const sees = (page: Desk['page'], words: string | RegExp) =>
  thread(page).getByText(words).first().waitFor(LIVE);

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
  await fillMeans(marc);
  await goOn(marc);
  await stepIs(marc, 'La personne est-elle d’accord ?');
  await fillAgreement(marc);
  await goOn(marc);
  await stepIs(marc, 'Relisez avant d’envoyer');
  await picture(marc, 'proposition-relecture');
  await marc.getByRole('button', { name: 'Envoyer la proposition' }).click();
  await marc.getByRole('heading', { level: 1, name: 'Awa Zolbarine' }).waitFor();
  await sees(marc, /Proposition d’accompagnement global envoyée/);
});

test('the responsable, told at once, names the pair; both members are told at once', async () => {
  await chef
    .getByRole('link', { name: /Désigner le binôme/i })
    .first()
    .waitFor(LIVE);
  await picture(chef, 'jour-responsable');
  await chef
    .getByRole('link', { name: /Désigner le binôme/i })
    .first()
    .click();
  await takeNextStep(chef, 'Choisir les deux membres');
  await openForm(chef)
    .getByRole('combobox', { name: 'Conseiller France Travail' })
    .selectOption('marc Inventé');
  await openForm(chef)
    .getByRole('combobox', { name: 'Travailleur social' })
    .selectOption('claire Inventé');
  await send(chef, 'Désigner le binôme');
  await sees(marc, /Binôme désigné : marc Inventé et claire Inventé/);
  await claire
    .getByRole('link', { name: /Awa Zolbarine/ })
    .first()
    .waitFor(LIVE);
  await picture(claire, 'jour-avec-arrivee');
  await claire
    .getByRole('link', { name: /Awa Zolbarine/ })
    .first()
    .click();
  await sees(claire, /Binôme désigné/);
});

test('both write their part; what the other shares arrives while one types', async () => {
  await takeNextStep(claire, 'Écrire ma partie');
  const social = openForm(claire).getByRole('textbox', { name: 'Partie sociale' });
  await keepsTyping(social, 'Vit avec ses deux enfants, pas de voiture', async () => {
    await takeNextStep(marc, 'Écrire ma partie');
    await writes(marc, {
      label: 'Partie professionnelle',
      text: 'Dix ans de cuisine collective.',
      button: 'Partager cette partie',
    });
    await sees(claire, 'Dix ans de cuisine collective.');
    await openForm(claire).getByText('Partie professionnelle, de votre binôme').waitFor(LIVE);
  });
  await picture(claire, 'situation-diagnostic-formulaire');
  // A decisive step decided on what stood before: what came meanwhile is told, then one sends again.
  await openForm(claire).getByRole('button', { name: 'Partager cette partie' }).click();
  await openForm(claire).getByRole('alert').getByText('Partie professionnelle').waitFor();
  await picture(claire, 'situation-diagnostic-perime');
  await send(claire, 'J’ai relu : envoyer quand même');
  await sees(marc, 'Vit avec ses deux enfants, pas de voiture');
});

test('synthesis, frein, appui and objective each appear on the other screen', async () => {
  await takeNextStep(claire, 'Écrire la synthèse');
  await writes(claire, {
    label: 'Synthèse commune',
    text: 'Le transport d’abord, la cuisine ensuite.',
    button: 'Partager la synthèse',
  });
  await sees(marc, 'Le transport d’abord, la cuisine ensuite.');
  await openAct(marc, 'Évaluer un frein');
  await openForm(marc).getByRole('combobox', { name: 'Thème' }).selectOption('Mobilité');
  await openForm(marc).getByRole('radio', { name: 'Fort', exact: true }).check();
  await send(marc, 'Enregistrer');
  await sees(claire, /Frein évalué : Mobilité, impact fort/);
  await openAct(claire, 'Ajouter un appui');
  await writes(claire, {
    label: 'Ce qui aide',
    text: 'Une sœur qui habite tout près.',
    button: 'Ajouter',
  });
  await sees(marc, 'Une sœur qui habite tout près.');
  await takeNextStep(marc, 'Écrire un objectif');
  await writes(marc, {
    label: 'L’objectif, dit par la personne',
    text: 'Je veux travailler en cuisine.',
    button: 'Ajouter l’objectif',
  });
  await sees(claire, /Je veux travailler en cuisine/);
});

test('a note between proposal and confirmation disturbs neither key', async () => {
  await takeNextStep(claire, 'Relire et proposer');
  await picture(claire, 'situation-proposer-validation');
  await openForm(claire).getByRole('radio', { name: 'Entretien à trois' }).check();
  await send(claire, 'Donner mon accord et proposer');
  await marc.getByRole('heading', { name: 'Confirmer : validation du diagnostic' }).waitFor(LIVE);
  await picture(marc, 'situation-deux-cles');
  await takeNextStep(marc, 'Lire et confirmer');
  await addsNote(claire, 'Binôme', 'Elle passera chercher sa copie jeudi.');
  await sees(marc, 'Elle passera chercher sa copie jeudi.');
  expect(await openForm(marc).getByText('Le contenu a changé').count()).toBe(0);
  await picture(marc, 'situation-confirmer');
  await send(marc, 'Donner mon accord');
  await sees(claire, /validé par les deux membres/);
});

test('the start needs both keys, and half a note survives it', async () => {
  await takeNextStep(marc, 'Préparer le démarrage');
  await openForm(marc).getByRole('radio', { name: 'Sur papier' }).check();
  await picture(marc, 'situation-proposer-demarrage');
  await send(marc, 'Donner mon accord et proposer');
  await claire.getByRole('heading', { name: /Confirmer : démarrage/ }).waitFor(LIVE);
  const composer = marc.getByRole('region', { name: 'Ajouter une note' });
  await composer.getByRole('button', { name: 'Binôme', exact: true }).click();
  await keepsTyping(composer.getByRole('textbox'), 'A appelé ce matin au sujet', async () => {
    await takeNextStep(claire, 'Lire et confirmer');
    await send(claire, 'Donner mon accord');
    await sees(marc, /Accompagnement démarré/);
  });
  await picture(marc, 'situation-note-a-moitie');
  await composer.getByRole('textbox').fill('');
});

test('meeting, action and contract of the follow-up appear at once', async () => {
  await openAct(marc, 'Noter un rendez-vous');
  await picture(marc, 'situation-noter-rendez-vous');
  await openForm(marc)
    .getByRole('textbox', { name: /Ce qui s’est dit/ })
    .fill('Le permis avance.');
  await send(marc, 'Noter le rendez-vous');
  await sees(claire, 'Le permis avance.');
  await openAct(claire, 'Ajouter une action');
  await openForm(claire)
    .getByRole('textbox', { name: 'Ce qui est à faire' })
    .fill('Demander la carte de transport');
  await openForm(claire).getByRole('radio', { name: 'La personne' }).check();
  await typesDay(openForm(claire), 'Pour quand', 'dans 15 jours');
  await send(claire, 'Ajouter l’action');
  await sees(marc, 'Demander la carte de transport');
  await openAct(marc, 'Enregistrer le contrat');
  await send(marc, 'Enregistrer');
  await sees(claire, /Contrat d’engagement signé/);
  await picture(claire, 'situation-active');
});

test('review and exit: the other may object until the window ends, then the exit takes effect', async () => {
  await openAct(claire, 'Ouvrir le bilan');
  await send(claire, 'Ouvrir le bilan');
  await sees(marc, 'Bilan ouvert');
  await takeNextStep(marc, 'Écrire le bilan');
  await writes(marc, {
    label: 'Bilan',
    text: 'Un contrat de six mois en cuisine.',
    button: 'Partager le bilan',
  });
  await sees(claire, 'Un contrat de six mois en cuisine.');
  await takeNextStep(claire, 'Préparer la sortie');
  await openForm(claire)
    .getByRole('combobox', { name: 'Motif' })
    .selectOption({ label: 'Emploi durable (CDI, ou 6 mois et plus)' });
  await openForm(claire)
    .getByRole('textbox', { name: /Situation de la personne/ })
    .fill('En emploi.');
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
