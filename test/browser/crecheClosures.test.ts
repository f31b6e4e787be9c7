// AVIP-07, AVIP-08, AVIP-24, AVIP-43 in a browser: closures and lowered days over given places, and the relief of those they touch.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAct, openForm, send, typesDay } from './support/caseScreen.ts';
import { looksRight } from './support/looks.ts';
import { heading } from './support/screens.ts';
import { openTown, type Town } from './support/town.ts';

let town: Town;

beforeAll(async () => {
  town = await openTown();
});

afterAll(async () => {
  expect(town.pageErrors).toEqual([]);
  await town.close();
});

test('AVIP-07, AVIP-24: an August closure shows the families it touches before, and relieves them after', async () => {
  const { page } = await town.desk('lise', `/situations/${town.lucioles.id}`);
  await heading('Les Lucioles')(page);
  await openAct(page, 'Ajouter une fermeture');
  await typesDay(openForm(page), 'Premier jour fermé', '2/8/2027');
  await typesDay(openForm(page), 'Dernier jour fermé', '13/8/2027');
  await openForm(page).getByRole('combobox', { name: 'Pourquoi' }).selectOption('Congés');
  const touched = openForm(page).getByRole('region', { name: 'Familles touchées' });
  await touched.getByText(/1.famille touchée/).waitFor();
  await touched.getByText(/Milo/).waitFor();
  await touched.getByText(/4.demi-journées, du 2 au 10 août/).waitFor();
  await looksRight(page, 'creche-fermeture');
  await send(page, 'Ajouter la fermeture');
  await page
    .getByRole('region', { name: 'Familles à accueillir ailleurs (1)' })
    .getByText(/Milo/)
    .waitFor();
  await looksRight(page, 'creche-a-accueillir-ailleurs');
});

test('AVIP-08: of a lowered day Tandem proposes the places that touch nobody, the crèche decides, and relief is one click away', async () => {
  const { page } = await town.desk('lise', `/situations/${town.lucioles.id}`);
  await heading('Les Lucioles')(page);
  await openAct(page, 'Abaisser une journée');
  await typesDay(openForm(page), 'Quel jour', '14/6/2027');
  const place = (name: string) => openForm(page).getByRole('checkbox', { name });
  await openForm(page).getByText('Aucune famille n’est touchée.').waitFor();
  expect(await place('place 1').isChecked()).toBe(false);
  await openForm(page).getByRole('checkbox', { checked: true }).uncheck();
  await place('place 1').check();
  await openForm(page)
    .getByText(/1.famille touchée/)
    .waitFor();
  await looksRight(page, 'creche-journee-abaissee');
  await send(page, 'Abaisser la journée');

  const families = page.getByRole('region', { name: /Familles à accueillir ailleurs/ });
  await families.getByRole('button', { name: 'Proposer une place de relève' }).click();
  await openForm(page)
    .getByRole('checkbox', { name: /lundi 14 juin, matin/ })
    .waitFor();
  await looksRight(page, 'creche-releve');
  await send(page, 'Accorder la relève');
  const { context } = await town.sees('lise', town.accueilli);
  expect(context['releves']).toHaveLength(1);
});
