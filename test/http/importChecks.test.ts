// AG-40 and SECRET-15 of an import: a preview asks as a proposal by hand does, is told as little, and is counted with it.
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { instantFromMs } from '../../workflows/dates.ts';
import { type Doors, openDoors } from '../support/doors.ts';
import { agentId, organisations } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { actif } from '../support/story.ts';

let db: TestStore;
let doors: Doors;
let caseId: string;

beforeEach(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
  caseId = await actif(doors);
});
afterEach(async () => {
  expect(doors.failures).toEqual([]);
  await doors.close();
  await db.drop();
});

const heading =
  'Prénom;Nom;Né(e) le;Commune;Vérification acceptée le;Vérification acceptée (papier ou oral)';
const accepted = '01/09/2026;oral';
/** Who has a situation already, in which this importer has no part. */
const awa = 'AWA;zolbarine;04/03/1992;Autun';
const importer = 'autreConseiller';

const file = (lines: readonly string[]) => ({
  contenu: Buffer.from([heading, ...lines].join('\n')).toString('base64'),
  organisation: organisations.mds.id,
});

async function preview(lines: readonly string[]) {
  const http = await doors.as(importer);
  return (await http.post('/api/imports/people/preview').send(file(lines)).expect(200)).body;
}
async function open(lines: readonly string[], lignes: readonly number[]) {
  const http = await doors.as(importer);
  const body = { ...file(lines), id: randomUUID(), lignes };
  return (await http.post('/api/imports/people').send(body)).body;
}
async function byHand() {
  const http = await doors.as(importer);
  const accord = { donneLe: doors.engine.today(), mode: 'oral' };
  const identity = { prenom: 'Awa', nom: 'Zolbarine', naissance: '1992-03-04' };
  return http.post('/api/people/same').send({ ...identity, accord });
}

interface Line {
  readonly verification: string | null;
  readonly avertissements: readonly string[];
}
const said = ({ lisibles }: { readonly lisibles: readonly Line[] }) =>
  lisibles.map(({ verification, avertissements }) => [verification, ...avertissements]);
const asked = () => db.store.own.identityChecks.count(agentId(importer), instantFromMs(0));
const readings = async () =>
  (await db.store.own.reads.of(caseId))
    .filter(({ agent }) => agent === agentId(importer))
    .map(({ what }) => what);
const warned = [
  'existe',
  'Une situation existe\u00a0: adressez-vous aux responsables (Agence inventée).',
];

test('AG-40 a line that holds the person’s agreement is warned of as by hand, the others are not asked about', async () => {
  const lines = [
    `${awa};${accepted}`,
    `${awa.replace('Autun', 'Mâcon')};;`,
    `Awa;Zolbarine;;Autun;${accepted}`,
    `Awa;Zolbarine;05/03/1992;Autun;${accepted}`,
  ];
  const first = await preview(lines);
  const names = ['Même nom que la ligne 2.'];
  expect(said(first)).toEqual([
    warned,
    [null, ...names],
    [null, ...names],
    ['aucune', 'Même nom que la ligne 4.'],
  ]);
  // Nothing of it but the desk.
  expect(JSON.stringify(first)).not.toMatch(/AG-2026|marc|claire|MDS/i);
  expect([await asked(), await readings()]).toEqual([2, ['doublon']]);

  // A mended file is shown again: nothing is asked twice, and what was told stays.
  expect(said(await preview(lines))).toEqual(said(first));
  expect(await asked()).toBe(2);
  expect((await byHand()).body).toEqual({
    bureau: expect.objectContaining({ nom: 'Agence inventée' }),
  });
  expect([await asked(), await readings()]).toEqual([3, ['doublon', 'doublon']]);
});

test('SECRET-13 of somebody who is kept safe a preview says what it says of nobody', async () => {
  await doors.does('claire', caseId, 'fixerUsageContacts', { proteges: true });
  expect(said(await preview([`${awa};${accepted}`]))).toEqual([['aucune']]);
});

test('SECRET-15 five hundred guessed names are twenty questions, by file and by hand together', async () => {
  expect((await byHand()).status).toBe(200);
  const guesses = Array.from(
    { length: 499 },
    (_, at) => `Nom${at};Deviné;04/03/1992;Autun;${accepted}`,
  );
  const shown = await preview([...guesses, `${awa};${accepted}`]);
  const answers = shown.lisibles.map(({ verification }: Line) => verification);
  expect(answers.filter((one: string) => one === 'aucune')).toHaveLength(19);
  expect(answers.slice(19)).toEqual(Array(481).fill('plafond'));
  expect(shown.lisibles.at(-1).avertissements).toEqual([]);
  expect(await asked()).toBe(20);
  expect((await byHand()).status).toBe(429);
  expect(said(await preview([`${awa};${accepted}`]))).toEqual([['plafond']]);
  expect(await readings()).toEqual(['doublon']);
});

test('AG-40 the opening records what was asked, and AG-76 the same line is one case whatever is remembered of it', async () => {
  const lines = [`${awa};${accepted}`, `Milo;Fontrevault;01/02/1990;Autun;;`];
  await preview(lines);
  expect(await open(lines, [2, 3])).toEqual({ ouvertes: 2, dejaImportees: 0 });
  const { cases } = (await (await doors.as(importer)).post('/api/cases/search').send({})).body;
  const recorded = await Promise.all(
    cases.map(async ({ id }: { id: string }) => {
      const page = await doors.engine.facts(await doors.viewer(importer), id, null);
      if (!page.ok) throw new Error('unreadable');
      return page.value.facts.flatMap(({ parts }) => parts['verification'] ?? []);
    }),
  );
  expect(recorded.flat()).toEqual([{ donneLe: '2026-09-01', mode: 'oral', autrePersonne: true }]);

  doors.clock.advance({ days: 1 });
  const again = await doors.engine.imports.open(
    await doors.viewer(importer),
    randomUUID(),
    {
      table: {
        entetes: heading.split(';'),
        lignes: lines.map((one, at) => ({ ligne: at + 2, cellules: one.split(';') })),
      },
      organisation: organisations.mds.id,
    },
    [2, 3],
  );
  expect(again).toEqual({ ok: true, value: { ouvertes: 0, dejaImportees: 2 } });
});
