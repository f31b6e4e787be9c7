// AG-55, AG-56 over HTTP: the team of one side, an act on several cases answered one by one, the elimination list.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Team } from '../../src/contract/team.ts';
import { csvOf } from '../../src/http/papers/csv.ts';
import { addDays } from '../../workflows/dates.ts';
import { type Doors, openDoors } from '../support/doors.ts';
import { agentId } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { actif, prescrite } from '../support/story.ts';

let db: TestStore;
let doors: Doors;
const running: string[] = [];

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
  for (const _ of [1, 2, 3]) running.push(await actif(doors));
  await prescrite(doors);
});
afterAll(async () => {
  await doors.close();
  await db.drop();
});

async function team(): Promise<Team> {
  return (await (await doors.as('chefAgence')).get('/api/team')).body;
}
const absence = () => ({
  id: randomUUID(),
  type: 'ouvrirSuppleance',
  data: {
    siege: 'emploi',
    agent: agentId('autreConseiller'),
    depuis: null,
    jusquAu: addDays(doors.engine.today(), 14),
  },
});

describe('AG-56 the team', () => {
  test('is the responsable’s alone, by name, with counts and nothing that compares', async () => {
    for (const name of ['marc', 'claire', 'auditrice', 'ccas', 'lise'] as const) {
      const http = await doors.as(name);
      expect((await http.get('/api/team')).status, name).toBe(403);
      expect((await http.get('/api/team/elimination.csv')).status, name).toBe(403);
    }
    const { membres, situations, siege } = await team();
    expect(siege).toBe('emploi');
    expect(membres).toEqual([
      expect.objectContaining({ nom: 'autreConseiller Inventé', situations: 0, niveau: 'calme' }),
      expect.objectContaining({ nom: 'marc Inventé', situations: 3, niveau: 'calme' }),
    ]);
    expect(situations).toHaveLength(4);
    expect(situations.filter(({ card }) => card.state.value === 'prescrit')).toHaveLength(1);
  });

  test('AG-56 the thresholds are settings, of their date', async () => {
    const { administration } = doors.engine;
    await administration.setSetting('ag.portefeuilleSeuil', 3, doors.engine.today());
    expect((await team()).membres.map(({ niveau }) => niveau)).toEqual(['calme', 'attention']);
  });
});

describe('AG-55 a selection', () => {
  test('is answered case by case, does nothing twice, and goes on where it was refused', async () => {
    const http = await doors.as('chefAgence');
    const { situations } = await team();
    const versionOf = (id: string) => situations.find(({ card }) => card.id === id)?.version ?? 0;
    const foreign = randomUUID();
    const stale = running[2] ?? '';
    const cases = [...running, foreign].map((id) => ({
      id,
      version: id === stale ? 1 : versionOf(id),
    }));
    const selection = absence();
    const send = (asked: object[]) =>
      http.post('/api/team/selections').send({ ...selection, cases: asked });
    const first = await send(cases);
    expect(
      first.body.resultats.map(({ fait, code }: { fait: boolean; code: string }) => [fait, code]),
    ).toEqual([
      [true, null],
      [true, null],
      [false, 'versionPerimee'],
      [false, 'introuvable'],
    ]);
    expect(first.body.resultats[2].pourquoi).toMatch(/Relisez/);
    const before = await team();
    // The tab was closed: all of it is sent again, the stale one read anew.
    const again = await send(
      cases.map((one) => (one.id === stale ? { ...one, version: versionOf(stale) } : one)),
    );
    expect(again.body.resultats.map(({ fait }: { fait: boolean }) => fait)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    const after = await team();
    expect(after.membres.map(({ parSuppleance }) => parSuppleance)).toEqual([3, 0]);
    for (const id of running.slice(0, 2)) {
      const at = (seen: Team) => seen.situations.find(({ card }) => card.id === id)?.version;
      expect(at(after)).toBe(at(before));
    }
  });

  test('AG-68 a leave planned behind a running absence is shown, and taken back on the cases that have it', async () => {
    const http = await doors.as('chefAgence');
    const [id = ''] = running;
    const seen = async () => {
      const one = (await team()).situations.find(({ card }) => card.id === id);
      return { version: one?.version ?? 0, until: one?.suppleance?.jusquAu, prevues: one?.prevues };
    };
    const today = doors.engine.today();
    const conge = { depuis: addDays(today, 20), jusquAu: addDays(today, 30) };
    const send = async (type: string, data: object) => {
      const { version } = await seen();
      const body = { id: randomUUID(), type, data, cases: [{ id, version }] };
      return (await http.post('/api/team/selections').send(body)).body.resultats[0].fait;
    };
    expect(await send('ouvrirSuppleance', { ...absence().data, ...conge })).toBe(true);
    const until = addDays(today, 14);
    expect(await seen()).toMatchObject({ until, prevues: [conge] });
    const fin = { siege: 'emploi', depuis: conge.depuis };
    expect(await send('terminerSuppleance', fin)).toBe(true);
    expect(await seen()).toMatchObject({ until, prevues: [] });
    expect(await send('terminerSuppleance', fin)).toBe(false);
  });

  test('CLE-01 the rules of each case hold: nobody is given both sides, nor by who is not their responsable', async () => {
    const { situations } = await team();
    const cases = situations
      .filter(({ card }) => running.includes(card.id))
      .map(({ card, version }) => ({ id: card.id, version }));
    const social = { ...absence(), data: { ...absence().data, siege: 'social' } };
    const codes = async (name: 'chefMds' | 'chefAgence' | 'marc') => {
      const http = await doors.as(name);
      const body = { ...social, id: randomUUID(), cases };
      const { resultats } = (await http.post('/api/team/selections').send(body)).body;
      return new Set(resultats.map(({ code }: { code: string }) => code));
    };
    expect(await codes('chefMds')).toEqual(new Set(['agentHorsOrganisation']));
    expect(await codes('chefAgence')).toEqual(new Set(['siegeDeLAutreOrganisation']));
    expect(await codes('marc')).toEqual(new Set(['nonHabilite']));
  });

  test('is of forty cases at most, and of nothing else than what a responsable does', async () => {
    const http = await doors.as('chefAgence');
    const post = (body: object) => http.post('/api/team/selections').send(body);
    const many = Array.from({ length: 41 }, () => ({ id: randomUUID(), version: 1 }));
    expect((await post({ ...absence(), cases: many })).status).toBe(422);
    expect(
      (await post({ ...absence(), type: 'confirmerEtape', cases: many.slice(1) })).status,
    ).toBe(422);
  });
});

describe('AG-65 the elimination list', () => {
  test('says references and days, and no name', async () => {
    const caseId = running[0] ?? '';
    const { reference } = await doors.sees('marc', caseId);
    await doors.does('marc', caseId, 'demanderCloture', {
      motif: 'erreurDeSaisie',
      sortieLe: doors.engine.today(),
      situation: null,
      freins: 'nonEvalues',
    });
    doors.clock.advance({ days: 365 * 4 + 10 });
    await doors.engine.tick();
    // Sessions have ended in four years: the engine is asked what the route would write.
    const list = await doors.engine.team.elimination(await doors.viewer('chefMds'));
    const text = csvOf(list.ok ? list.value : []).toString();
    expect(text).toContain(reference);
    expect(text.toLowerCase()).not.toContain('zolbarine');
    expect(text.trim().split('\r\n')).toHaveLength(2);
  });
});
