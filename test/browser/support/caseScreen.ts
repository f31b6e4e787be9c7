// What a professional does on the screen of a case, in their words: open a form, fill it, send it, see what arrives.
import type { Locator, Page } from 'playwright-core';
import { LIVE } from './house.ts';

/** The form that is open in place of the next step. */
export function openForm(page: Page): Locator {
  return page.locator('form.formulaire');
}

/** A field of the open form. */
export function field(
  page: Page,
  role: 'textbox' | 'radio' | 'combobox',
  name: string | RegExp,
): Locator {
  return openForm(page).getByRole(role, { name });
}

/** What somebody else has just done, in the thread, without a reload. */
export function sees(page: Page, words: string | RegExp): Promise<void> {
  return thread(page).getByText(words).first().waitFor(LIVE);
}

export function thread(page: Page): Locator {
  return page.getByRole('region', { name: 'Fil commun' });
}

/** Opens an act by its button at hand, or from « Autres actes ». */
export async function openAct(page: Page, label: string): Promise<void> {
  const acts = page.getByRole('toolbar', { name: 'Actes possibles' });
  await acts.waitFor();
  const button = acts.getByRole('button', { name: label, exact: true });
  if ((await button.count()) > 0) {
    await button.click();
  } else {
    await acts.getByRole('button', { name: 'Autres actes' }).click();
    await page.getByRole('menuitem', { name: label }).click();
  }
  await openForm(page).waitFor();
}

/** Takes the one clear button of the next step. */
export async function takeNextStep(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await openForm(page).waitFor();
}

/** Sends the open form and waits until it is accepted. */
export async function send(page: Page, button: string): Promise<void> {
  await openForm(page).getByRole('button', { name: button, exact: true }).click();
  await openForm(page).waitFor({ state: 'detached' });
}

/** One text in a form of its own: the field, what is written, the button. */
export async function writes(
  page: Page,
  ...words: readonly [string, string, string]
): Promise<void> {
  const [label, text, button] = words;
  await openForm(page).getByRole('textbox', { name: label }).fill(text);
  await send(page, button);
}

export async function addsNote(page: Page, audience: string, text: string): Promise<void> {
  const composer = page.getByRole('region', { name: 'Ajouter une note' });
  await composer.getByRole('button', { name: audience, exact: true }).click();
  await composer.getByRole('textbox').fill(text);
  await composer.getByRole('button', { name: 'Ajouter la note' }).click();
  await thread(page).getByText(text).waitFor();
}

/** Types a day as people say it and leaves the field. */
export async function typesDay(scope: Locator, label: string, day: string): Promise<void> {
  const field = scope.getByRole('textbox', { name: label });
  await field.fill(day);
  await field.press('Tab');
}
