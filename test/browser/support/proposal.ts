// Fills the steps of a proposal of accompagnement global as a professional types them.
import type { Page } from 'playwright-core';

export async function fillPerson(page: Page, prenom: string, nom: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Prénom' }).fill(prenom);
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill(nom);
  await page.getByRole('textbox', { name: 'Commune' }).fill('Montceau-les-Mines');
  const born = page.getByRole('textbox', { name: /^Née? le/ });
  await born.fill('4/3/1992');
  await born.press('Tab');
}

export async function fillNeeds(page: Page): Promise<void> {
  const reason = page.getByRole('textbox', { name: 'Pourquoi cette proposition' });
  await reason.fill('Cherche du travail ; le transport et la garde des enfants l’en empêchent.');
  await page.getByRole('checkbox', { name: 'Chercher un emploi' }).check();
  await page.getByRole('checkbox', { name: 'Mobilité' }).check();
}

export async function fillMeans(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'RSA' }).check();
  await page.getByRole('combobox', { name: 'Organisme référent' }).selectOption('France Travail');
}

export async function fillAgreement(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'De vive voix' }).check();
  const given = page.getByRole('textbox', { name: 'Donné le' });
  await given.fill('aujourd’hui');
  await given.press('Tab');
  await page.getByRole('button', { name: 'Les mêmes que les freins' }).click();
  await page.getByRole('checkbox', { name: /notice d’information/ }).check();
}

export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continuer' }).click();
}

export async function stepIs(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 2, name: title }).waitFor();
}

export async function draftSaved(page: Page): Promise<void> {
  await page.getByText(/brouillon enregistré à \d/).waitFor();
}

/** From a draft found again at its second step to the last page, ready to be sent. */
export async function finishFromNeeds(page: Page): Promise<void> {
  await stepIs(page, 'Pourquoi un accompagnement à deux ?');
  await fillMeans(page);
  await goOn(page);
  await stepIs(page, 'La personne est-elle d’accord ?');
  await fillAgreement(page);
  await goOn(page);
  await stepIs(page, 'Relisez avant d’envoyer');
}
