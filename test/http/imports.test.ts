// Rules AG-75 and AG-76 at the door: a preview writes nothing, an import writes all of its lines or none, and once.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../src/contract/imports.ts';
import { type Doors, openDoors } from '../support/doors.ts';
import { type Name, organisations } from '../support/partnership.ts';
import { peopleFile } from '../support/peopleFile.ts';
import { freshStore, type TestStore } from '../support/stores.ts';

let db: TestStore;
let doors: Doors;

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
});
afterAll(async () => {
  expect(doors.failures).toEqual([]);
  await doors.close();
  await db.drop();
});

const base64 = (text: string) => Buffer.from(text).toString('base64');
const mds = organisations.mds.id;
const file = (text: string, organisation: string = mds) => ({
  contenu: base64(text),
  organisation,
});

async function preview(name: Name, text: string, organisation?: string) {
  const http = await doors.as(name);
  return http.post('/api/imports/people/preview').send(file(text, organisation));
}

async function send(name: Name, text: string, lignes: readonly number[], id = randomUUID()) {
  const http = await doors.as(name);
  return http.post('/api/imports/people').send({ ...file(text), id, lignes });
}

const count = async (name: Name) => {
  const { body } = await (await doors.as(name)).post('/api/cases/search').send({});
  return body.total as number;
};
const columns = 'Prénom;Nom;Date de naissance;Commune\n';
const linesOf = ({ body }: { body: { lisibles: { ligne: number }[] } }) =>
  body.lisibles.map(({ ligne }) => ligne);

describe('an import of people', () => {
  test('AG-75 of 500 lines with 20 faulty ones goes in one commit, and tells how far it is', async () => {
    const { text, faulty } = peopleFile(500, 25);
    const seen = await preview('marc', text);
    expect(seen.body.fautives.map(({ ligne }: { ligne: number }) => ligne)).toEqual(faulty);
    expect(faulty).toHaveLength(20);
    expect(seen.body.lisibles).toHaveLength(480);
    expect(await count('marc')).toBe(0);

    const id = randomUUID();
    const http = await doors.as('marc');
    const told: number[] = [];
    let over = false;
    const sent = send('marc', text, linesOf(seen), id).finally(() => {
      over = true;
    });
    while (!over) {
      const { status, body } = await http.get(`/api/imports/people/${id}`);
      if (status === 200) told.push(body.fait);
    }
    expect((await sent).body).toEqual({ ouvertes: 480, dejaImportees: 0 });
    expect(told.some((fait) => fait > 0 && fait < 480)).toBe(true);
    expect(await count('marc')).toBe(480);
    // Nobody else knows of a proposal that is not sent.
    expect(await count('claire')).toBe(0);
    expect(await count('chefAgence')).toBe(0);
    const progress = await http.get(`/api/imports/people/${id}`);
    expect(progress.body).toEqual({ fait: 480, total: 480 });
    const other = await (await doors.as('claire')).get(`/api/imports/people/${id}`);
    expect(other.status).toBe(404);
    expect(doors.requests.join()).not.toMatch(/Nom[a-z]|Prénom[a-z]/);
  });

  test('AG-76 sent again opens nothing more, and says so beforehand', async () => {
    const { text } = peopleFile(500, 25);
    const seen = await preview('marc', text);
    const known = seen.body.lisibles.filter(
      ({ dejaImportee }: { dejaImportee: boolean }) => dejaImportee,
    );
    expect(known).toHaveLength(480);
    expect(known[0].avertissements).toEqual([]);
    expect((await send('marc', text, linesOf(seen))).body).toEqual({
      ouvertes: 0,
      dejaImportees: 480,
    });
    expect(await count('marc')).toBe(480);
  });

  test('AG-76 a name that is known is said, of cases that the importer reads, and decided by nobody', async () => {
    await doors.opens('claire', { prenom: 'Awa', nom: 'Zolbarine' });
    const line = `${columns}AWA;zolbarine;;Autun`;
    const agence = organisations.agence.id;
    const [own] = (await preview('claire', line, agence)).body.lisibles;
    expect(own.avertissements).toEqual([
      expect.stringMatching(/^Une de vos situations porte ce nom\u00a0: AG-2026-\d{4}-\d\.$/),
    ]);
    const [foreign] = (await preview('marc', line)).body.lisibles;
    expect(foreign.avertissements).toEqual([]);
    const [born] = (await preview('claire', `${columns}Awa;Zolbarine;01/01/1950;Autun`, agence))
      .body.lisibles;
    expect(born.avertissements).toEqual([]);
  });

  test('AG-75 one line refused is no line written', async () => {
    const before = await count('marc');
    const text = `${columns}Un;Premier;;Autun\nDeux;Second;;Autun`;
    expect((await send('marc', text, [2, 3, 4])).body.code).toBe('ligneInconnue');
    expect(
      (await send('marc', `${columns};Premier;;Autun\nDeux;Second;;Autun`, [2, 3])).body.code,
    ).toBe('ligneInconnue');
    expect(await count('marc')).toBe(before);
    expect((await send('marc', text, [3])).body).toEqual({ ouvertes: 1, dejaImportees: 0 });
    expect(await count('marc')).toBe(before + 1);
  });

  test('AG-75 the faulty lines come back as a file that is read again once mended', async () => {
    const { body } = await preview('marc', `${columns}Un;=1+1;12/03/91;Autun\nDeux;Bon;;Autun`);
    expect(body.reprise).toContain("Un;'=1+1;12/03/91;Autun");
    const mended = body.reprise.replace('12/03/91', '12/03/1991');
    const again = await preview('marc', mended);
    expect(again.body).toMatchObject({
      fautives: [],
      nonLues: [],
      lisibles: [{ personne: 'Un =1+1' }],
    });
  });

  test('AG-75 a file that cannot be read says why; one that is too big, too', async () => {
    const broken = await preview('marc', `${columns}"Un;Premier`);
    expect(broken.status).toBe(422);
    expect(broken.body.detail).toMatch(/La ligne 2 ne se lit pas/);
    const http = await doors.as('marc');
    const contenu = Buffer.alloc(MOST_BYTES + 10, 'a').toString('base64');
    const big = await http.post('/api/imports/people/preview').send({ contenu, organisation: mds });
    expect(big.body.errors[0].message).toMatch(/180 ko au plus/);
    const whole = Buffer.alloc(MOST_BYTES, 'a').toString('base64');
    const fits = await http
      .post('/api/imports/people/preview')
      .send({ contenu: whole, organisation: mds });
    expect(fits.body.manquantes).toEqual(['Prénom', 'Nom', 'Commune']);
  });

  test('AG-75 is open to who may open a proposal, with the other organisation', async () => {
    const text = `${columns}Un;Premier;;Autun`;
    for (const name of ['chefAgence', 'auditrice', 'ccas', 'lise', 'olga'] as const) {
      expect((await preview(name, text)).body.code, name).toBe('nonHabilite');
      expect((await send(name, text, [2])).body.code, name).toBe('nonHabilite');
    }
    expect((await preview('marc', text, organisations.agence.id)).status).toBe(404);
    expect((await preview('marc', text, randomUUID())).status).toBe(404);
    await doors.anyone().post('/api/imports/people/preview').send(file(text)).expect(401);
  });
});
