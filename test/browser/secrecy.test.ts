// What is not for somebody never reaches their browser: private notes, closed cases, ended sessions, other names.
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agentId } from '../support/partnership.ts';
import { actif, enDiagnostic } from '../support/story.ts';
import { addsNote, thread } from './support/caseScreen.ts';
import { type House, LIVE, openHouse } from './support/house.ts';
import { listen } from './support/listening.ts';
import { picture } from './support/pictures.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
});

afterAll(async () => {
  expect(house.pageErrors).toEqual([]);
  await house.close();
});

const planted = 'Girofle4417';

test('a private note of one side leaves no trace in the browser of the other', async () => {
  const caseId = await actif(house);
  const marc = await house.desk('marc', '/annuaire');
  const ear = listen(marc.page);
  await marc.page.goto(`${house.origin}/situations/${caseId}`);
  await thread(marc.page).getByText('Accompagnement démarré', { exact: false }).waitFor();
  await marc.page.getByText('en direct', { exact: true }).waitFor();
  const before = await thread(marc.page).innerText();

  const claire = await house.desk('claire', `/situations/${caseId}`);
  await marc.page.getByText('est ici').waitFor(LIVE);
  const frames = ear.frames();
  await house.does('claire', caseId, 'ajouterNote', { audience: 'social', texte: planted });
  await thread(claire.page).getByText(planted).waitFor(LIVE);
  await thread(claire.page).getByText('Service social seulement').waitFor();
  await picture(claire.page, 'note-privee-chez-elle');
  await house.does('claire', caseId, 'ajouterNote', {
    audience: 'binome',
    texte: 'Pour nous deux.',
  });
  await thread(marc.page).getByText('Pour nous deux.').waitFor(LIVE);

  // One case frame for the shared note, one hint to the lists; nothing for the private one.
  expect(ear.frames() - frames).toBeLessThanOrEqual(2);
  await marc.page.reload();
  await thread(marc.page).getByText('Pour nous deux.').waitFor();
  for (const screen of ['Ma journée', 'Situations']) {
    await marc.page.getByRole('navigation').getByRole('link', { name: screen }).click();
    await marc.page
      .getByRole('link', { name: /Awa Zolbarine/ })
      .first()
      .waitFor();
  }
  expect(await ear.find(planted)).toEqual([]);
  expect(await ear.find('Pour nous deux.')).not.toEqual([]);
  expect(before).not.toContain('seulement');
});

test('a note chosen for one side is sent to that side alone', async () => {
  const caseId = await actif(house);
  const [marc, claire] = [
    await house.desk('marc', `/situations/${caseId}`),
    await house.desk('claire', `/situations/${caseId}`),
  ];
  await addsNote(claire.page, 'Service social seulement', 'Entre nous seulement.');
  await addsNote(claire.page, 'Binôme', 'Dit à tous les deux.');
  await thread(marc.page).getByText('Dit à tous les deux.').waitFor(LIVE);
  expect(await marc.page.getByText('Entre nous seulement.').count()).toBe(0);
});

test('signing out ends the other tabs of the session, and what they showed is covered', async () => {
  const caseId = await actif(house);
  const { context, page } = await house.desk('marc', `/situations/${caseId}`);
  const other = await context.newPage();
  await other.goto(`${house.origin}/situations`);
  await page.getByText('en direct', { exact: true }).waitFor();
  await other.getByRole('button', { name: /mon compte/ }).click();
  await other.getByRole('menuitem', { name: 'Se déconnecter' }).click();
  await other.getByRole('button', { name: 'Se connecter' }).waitFor();
  const ended = page.getByRole('dialog', { name: 'Votre session a pris fin' });
  await ended.waitFor(LIVE);
  await picture(page, 'session-finie');
  await house.does('claire', caseId, 'ajouterNote', {
    audience: 'binome',
    texte: 'Après son départ.',
  });
  await page.reload();
  await page.getByRole('button', { name: 'Se connecter' }).waitFor();
  expect(await page.getByText('Après son départ.').count()).toBe(0);
});

test('a case without a place for me looks like one that does not exist', async () => {
  const caseId = await actif(house);
  const shown = async (id: string) => {
    const { page, context } = await house.desk('autreConseiller', `/situations/${id}`);
    await page.getByRole('alert').waitFor();
    const text = await page.locator('body').innerText();
    const [status, body] = await page.evaluate(async (address) => {
      const answer = await fetch(address);
      return [answer.status, await answer.text()] as const;
    }, `/api/cases/${id}`);
    await picture(page, id === caseId ? 'introuvable' : 'introuvable-inventee');
    await context.close();
    return { text, status, body: body.replaceAll(id, '').replace(/[0-9a-f-]{36}/g, '') };
  };
  const closed = await shown(caseId);
  expect(closed.status).toBe(404);
  expect(closed.text).toContain('Cette page n’existe pas');
  expect(await shown(randomUUID())).toEqual(closed);
});

test('« Mode entretien » hides every other name until it is left', async () => {
  const here = await actif(house);
  const there = await house.opens('marc', { prenom: 'Ilona', nom: 'Birostane' });
  const { page } = await house.desk('marc', `/situations/${here}`);
  await page.getByRole('heading', { level: 1, name: 'Awa Zolbarine' }).waitFor();
  await page.keyboard.press('F8');
  await page.getByText('Mode entretien : les noms des autres personnes sont masqués.').waitFor();
  await picture(page, 'mode-entretien');
  const nothingOfOthers = async (where: string) => {
    const text = await page.locator('body').innerText();
    expect(text, where).not.toMatch(/Ilona|Birostane/);
  };
  for (const screen of ['Ma journée', 'Situations']) {
    await page.getByRole('navigation').getByRole('link', { name: screen }).click();
    await page
      .getByRole('link', { name: /Nom masqué/ })
      .first()
      .waitFor();
    await page
      .getByRole('link', { name: /Awa Zolbarine/ })
      .first()
      .waitFor();
    await nothingOfOthers(screen);
    await picture(page, `mode-entretien-${screen === 'Situations' ? 'situations' : 'journee'}`);
  }
  await searchesFor(page, 'Birostane');
  await page.getByRole('option', { name: /Nom masqué/ }).waitFor();
  await nothingOfOthers('palette');
  await page.keyboard.press('Escape');
  await page.goto(`${house.origin}/situations/${there}`);
  await nothingOfOthers('the other case');
});

async function searchesFor(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByLabel('Nom, référence ou action').fill(name);
}

test('whose account is closed is shut out at once, on the screen that is open', async () => {
  const caseId = await enDiagnostic(house);
  const { page } = await house.desk('autreAssistante');
  await page.getByText('en direct', { exact: true }).waitFor();
  await house.engine.administration.deactivateAgent(agentId('autreAssistante'));
  await page.getByRole('dialog', { name: 'Votre session a pris fin' }).waitFor(LIVE);
  await page.goto(`${house.origin}/situations/${caseId}`);
  await page.getByRole('button', { name: 'Se connecter' }).waitFor();
});
